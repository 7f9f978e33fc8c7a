// A commune without its priority neighbourhoods.
#pragma once

#include "base/error.hpp"
#include "figures.hpp"
#include "geometry/zone_set.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace indicators {

/// The neighbourhoods of one generation that a commune holds.
struct CommuneNeighbourhoods {
    std::string code;                      ///< of the commune
    std::vector<std::uint32_t> neighbours; ///< zones of the neighbourhoods' set
    bool straddled = false;                ///< one of them reaches into another commune: the rest cannot be told apart
};

/// The commune without its neighbourhoods, for one indicator.
struct Outside {
    geo::Cell value;
    geo::Cell numerator, denominator;      ///< what is left of them, for a ratio
    std::optional<geo::Cell> taken;        ///< for a count: the sum of the neighbourhoods that was taken off
    std::size_t iris = 0, irisWithout = 0; ///< for a ratio: IRIS of the commune, and how many publish no parts of it
    geo::CellState cause = geo::CellState::Value; ///< of the part that is missing, where one is: Suppressed …
    geo::Message why;                             ///< why there is no number; else empty
};

/// Count: commune − Σ neighbourhoods. Ratio: of the numerator and the denominator so reduced, the commune's summed over
/// the IRIS that publish both, as its own rate is. A quantile is NotApplicable; NotAvailable where a part is not
/// published for every neighbourhood, since a suppressed one must not come out by subtraction; NotEstimable where
/// neighbourhoods straddle communes.
/// @param commune  the commune's figure, of the year of the neighbourhoods'.
Outside outsideNeighbourhoods(const FigureReader& reader, const PublishedFigure& commune,
                              const CommuneNeighbourhoods& home, const geo::ZoneSet& neighbourhoods);

/// Figures of all neighbourhoods for a year; nullopt where the indicator is not published for them.
std::optional<Figures> figuresOf(const FigureReader& reader, const Indicator& indicator, const geo::ZoneSet& zones,
                                 int year);

} // namespace indicators
