// A small invented map with one of everything: classes, each kind of absence, neighbourhoods, a ring, symbols.
#pragma once

#include "gate.hpp"
#include "map_content.hpp"
#include "page.hpp"
#include "plan.hpp"

namespace support {

/// 4 × 4 zones of 1 km in Lambert-93: ten in five classes, one of each absence, one outside the territory.
layers::MapContent sampleContent();
/// The sample as circles of a count: one in each zone that has a number, one below zero, one estimated; in five classes
/// of a rate if `coloured`, one of them without a rate.
layers::MapContent sampleCircles(bool coloured);
/// The sample by the text of a column: three categories, one of them dashed.
layers::MapContent sampleCategories();
/// The sample on an A4 page in French words, with a chart of its three neighbourhoods.
layers::MapPage samplePage();

/// As the gate lets it out: with two sources and a recipe.
layers::Released<paint::Plan> released(const paint::Plan& plan);

/// The language of texts while the object lives; English afterwards.
struct InLanguage {
    explicit InLanguage(indicators::Language language);
    ~InLanguage();
};

} // namespace support
