#include "zone_looks.hpp"

#include <algorithm>

namespace paint {

ZoneLook lookOf(const layers::FilledZones& filled, std::uint32_t zone) {
    const int fill = filled.fills[zone];
    if (fill >= 0 && static_cast<std::size_t>(fill) < filled.colours.size())
        return {ZoneLook::Kind::Class, static_cast<std::size_t>(fill)};
    const auto state = filled.state(zone);
    if (fill == -2 || state == geo::CellState::Missing)
        return {ZoneLook::Kind::Land, 0};
    const auto at = std::find(absences.begin(), absences.end(), state);
    return at == absences.end() ? ZoneLook{}
                                : ZoneLook{ZoneLook::Kind::Absence, static_cast<std::size_t>(at - absences.begin())};
}

} // namespace paint
