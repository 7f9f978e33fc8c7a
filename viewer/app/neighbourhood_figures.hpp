// The table under the map: the neighbourhoods of the territory with a few published figures each.
#pragma once

#include "reading.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace app {

struct NeighbourhoodFigures {
    struct Field {
        indicators::Indicator indicator;
        int year = 0;
        std::string family; ///< of the source: "qpv-demo"
        std::vector<std::int64_t> sources;
    };
    struct Row {
        std::string code, name, commune;
        std::vector<geo::Cell> cells; ///< one per field
    };
    int generation = 0;
    std::vector<Field> fields;
    std::vector<Row> rows;
};

/// @param ids    of indicators published by neighbourhood, in the order of the columns; one that does not exist for
///               these perimeters is left out.
/// @param shown       indices of the neighbourhoods of the territory in `zones`.
NeighbourhoodFigures neighbourhoodFigures(Reading::Desk& desk, const geo::ZoneSet& zones,
                                          const std::vector<std::uint32_t>& shown, const std::vector<std::string>& ids,
                                          geo::Progress& progress);

/// Which of the published indicators the table shows, five at most: people first, then the one on the map, then those
/// an observer of neighbourhoods looks at first, then any.
std::vector<std::string> tableIndicators(const std::vector<std::string>& published, const std::string& onMap);

} // namespace app
