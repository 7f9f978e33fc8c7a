// A small invented map with one of everything: classes, each kind of absence, neighbourhoods, a ring, symbols.
#pragma once

#include "map_content.hpp"
#include "page.hpp"

namespace support {

/// 4 × 4 zones of 1 km in Lambert-93: ten in five classes, one of each absence, one outside the territory.
layers::MapContent sampleContent();
/// The sample on an A4 page in French words, with a chart of its three neighbourhoods.
layers::Page samplePage();

/// The language of texts while the object lives; English afterwards.
struct InLanguage {
    explicit InLanguage(indicators::Language language);
    ~InLanguage();
};

} // namespace support
