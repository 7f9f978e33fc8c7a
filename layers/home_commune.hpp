// The commune of a neighbourhood and what it says beside it. Private to layers/.
#pragma once

#include "base/progress.hpp"
#include "figures.hpp"
#include "geometry/zone_set.hpp"
#include "map_content.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace layers {

/// Where a neighbourhood mostly lies, and the neighbourhoods of the same generation there.
struct HomeCommune {
    std::string code, name;                ///< code empty where no outline tells
    std::vector<std::uint32_t> neighbours; ///< zones of the neighbourhood's set in this commune, itself among them
    bool straddled = false;                ///< one of them reaches into another commune: the rest cannot be told apart
};

/// By the official commune code of the perimeter file if it has one (2024), else by the largest shared area with
/// communes or IRIS (2015 names communes only).
HomeCommune homeCommune(const geo::Observatory& observatory, ContentLoader& loader, const geo::ZoneSet& neighbourhoods,
                        std::size_t index, geo::Progress& progress);

/// The commune without its neighbourhoods, for one indicator.
struct Outside {
    geo::Cell value;
    std::optional<geo::Cell> taken;        ///< for a count: the sum of the neighbourhoods that was taken off
    std::size_t iris = 0, irisWithout = 0; ///< for a ratio: IRIS of the commune, and how many publish no parts of it
};

/// Count: commune − Σ neighbourhoods. Ratio: of the numerator and the denominator so reduced, the commune's summed over
/// the IRIS that publish both, as its own rate is. A quantile is NotApplicable; NotAvailable where a part is not
/// published for every neighbourhood; NotEstimable where neighbourhoods straddle communes.
/// @param commune  the commune's figure, of the year of the neighbourhood's.
Outside outsideNeighbourhoods(const geo::Observatory& observatory, const indicators::FigureReader& reader,
                              const indicators::PublishedFigure& commune, const HomeCommune& home,
                              const geo::ZoneSet& neighbourhoods);

/// Figures of all neighbourhoods for a year; nullopt where the indicator is not published for them.
std::optional<indicators::Figures> figuresOf(const indicators::FigureReader& reader,
                                             const indicators::Indicator& indicator, const geo::ZoneSet& zones,
                                             int year);

} // namespace layers
