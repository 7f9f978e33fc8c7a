// The portrait of one neighbourhood: published figures against its commune, by theme, each with its source; estimates
// apart.
#pragma once

#include "chart.hpp"
#include "estimate.hpp"
#include "figures.hpp"
#include "map_content.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace layers {

/// nullopt = that reference is not loaded.
struct PortraitRow {
    indicators::Indicator indicator;
    int year = 0;
    geo::Cell value;
    std::optional<geo::Cell> commune, communeOutside; ///< commune; commune without its neighbourhoods
};
struct PortraitTheme {
    std::string theme;
    std::string title; ///< in the language asked for
    std::vector<PortraitRow> rows;
    std::vector<geo::Message> sources; ///< "published (%1)", one per distinct source, how references were made
    std::vector<std::int64_t> used;    ///< ids of the data sets, in the order of the rows
};
struct Portrait {
    std::string code, name, communeName, communeCode;
    int generation = 0;
    double areaHa = 0;
    std::vector<PortraitTheme> themes;
    std::vector<indicators::Estimate> estimates; ///< for the strict outline where nothing is published, or for the ring
    bool estimatesPending = false;               ///< they are still being made
    std::optional<Chart> chart;                  ///< the shown indicator over the neighbourhoods of the commune
};

enum class Perimeter { Strict, Enlarged, RingOnly };

/// @param shown   id of the indicator on the map, for the chart.
/// @param loader  of the same observatory, for what it has read already; a portrait alone makes its own.
/// @param published  of a strict outline: gets the portrait before the estimates, which may take a while the first
/// time.
Portrait portrait(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                  indicators::Language language, const std::string& qpvCode, Perimeter perimeter, double bufferMetres,
                  const std::string& shown, geo::Progress& progress, ContentLoader* loader = nullptr,
                  const std::function<void(const Portrait&)>& published = {});

} // namespace layers
