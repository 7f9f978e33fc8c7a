#include "derived.hpp"

#include "comparability.hpp"

#include <algorithm>
#include <cmath>

namespace indicators {

using geo::Cell;
using geo::CellState;

std::optional<int> growthFrom(const Derivation& growth, const Indicator& count, const std::vector<int>& years,
                              int later) {
    std::optional<int> nearest;
    for (const int year : years)
        if (later - year >= growth.years && year > nearest.value_or(0) && comparable(count, year, later).holds())
            nearest = year;
    return nearest;
}

Cell differenceOf(const Cell& a, const Cell& b) {
    const auto state = geo::combined(a.state, b.state);
    return geo::hasNumber(state) ? Cell{a.value - b.value, state} : Cell::absent(state);
}

Cell growthOf(const Cell& later, const Cell& earlier, int years) {
    const auto state = geo::combined(later.state, earlier.state);
    if (!geo::hasNumber(state))
        return Cell::absent(state);
    if (!(earlier.value > 0) || years <= 0)
        return Cell::absent(CellState::NotApplicable);
    return {100 * (std::pow(later.value / earlier.value, 1.0 / years) - 1), state};
}

Cell densityOf(const Cell& count, double squareMetres) {
    if (!count.hasNumber())
        return count;
    if (!(squareMetres > 0))
        return Cell::absent(CellState::NotApplicable);
    return {count.value / (squareMetres / squareMetresPerKm2), count.state};
}

} // namespace indicators
