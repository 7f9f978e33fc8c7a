// What each zone of an indicator's map is filled with, on paper and on the screen alike.
#pragma once

#include "map_content.hpp"

#include <array>
#include <cstdint>

namespace paint {

/// Land of which nothing is shown, around the zones studied.
constexpr layers::Colour landColour{0xEC, 0xEB, 0xE6, 255};

/// Absences that have a look of their own. Where nothing is known at all the land shows.
constexpr std::array absences{geo::CellState::NotSignificant, geo::CellState::Suppressed, geo::CellState::NotAvailable,
                              geo::CellState::NotApplicable, geo::CellState::NotEstimable};

struct ZoneLook {
    enum class Kind { Class, Land, Absence, None } kind = Kind::None;
    std::size_t number = 0; ///< of the class, or among `absences`
    bool is(geo::CellState absence) const { return kind == Kind::Absence && absences[number] == absence; }
};
ZoneLook lookOf(const layers::FilledZones& filled, std::uint32_t zone);

} // namespace paint
