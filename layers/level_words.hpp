// How the levels of geography are spoken of in legends and titles. Private to layers/.
#pragma once

#include "catalogue.hpp"
#include "geometry/zone_set.hpp"

#include <string>

namespace layers {

/// Templates of whole phrases, one set per level, so that each language agrees its words as it needs.
struct LevelWords {
    const char* legend;      ///< %1 year, %2 unit in words, %3 how many zones
    const char* subtitle;    ///< %1 unit in words, %2 year, %3 territory
    const char* subtitleAll; ///< the same without a territory
    const char* named;       ///< %1 indicator, %2 unit in words, %3 year, %4 territory
    const char* namedAll;
};
const LevelWords& levelWords(geo::GeographyKind level);

/// "in euros a year"; the bare unit where the catalogue has no words for it.
std::string unitWords(const indicators::Indicator& indicator, indicators::Language language);

} // namespace layers
