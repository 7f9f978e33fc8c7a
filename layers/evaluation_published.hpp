// Published values of the neighbourhoods of what is evaluated: readings of another kind, shown apart from what was
// stated. Private to layers/.
#pragma once

#include "evaluation.hpp"
#include "page_content.hpp"

#include <memory>
#include <string>
#include <vector>

namespace layers {

struct PublishedReadings {
    std::vector<FigureTable> tables;       ///< per indicator: a row per neighbourhood, a column per year
    std::vector<FigureTable> besides;      ///< neighbourhoods of similar first value
    std::shared_ptr<const MapContent> map; ///< of the first indicator, the later year beside it; null: none
    std::vector<std::int64_t> sources;
};
/// Of the measures that name an indicator of the catalogue. @param codes of the neighbourhoods.
PublishedReadings publishedReadings(const PageMaking& making, const std::vector<Evaluation>& evaluations,
                                    const std::vector<std::string>& codes, geo::Progress& progress);

/// Neighbourhoods in the communes, of the latest generation that has any there.
std::vector<std::string> neighbourhoodsIn(const PageMaking& making, const std::vector<std::string>& communes,
                                          geo::Progress& progress);

} // namespace layers
