// One variable over a set of zones, with the reason beside each absent number.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace geo {

/// What stands in a cell. The first three carry a number; the others say why there is none. None is ever 0.
enum class CellState : std::uint8_t {
    Value,
    Imputed,        ///< a number filled in by the producer
    Estimated,      ///< a number estimated by this program
    Missing,        ///< empty in the file, or no row for the zone
    Suppressed,     ///< s: statistical secrecy
    NotSignificant, ///< ns
    NotAvailable,   ///< nd
    NotApplicable,  ///< so: sans objet
    NotEstimable    ///< an estimate was asked for and cannot be given
};

constexpr bool hasNumber(CellState state) { return state <= CellState::Estimated; }

/// "value", "imputed", "estimated", "missing", "suppressed", "not_significant", "not_available", "not_applicable",
/// "not_estimable": the words of the JSON output and of the observatory's cell_state table.
std::string_view toText(CellState state);
CellState cellStateFromText(std::string_view text); ///< Missing for an unknown word

/// One number with its state; NaN where the state carries none.
struct Cell {
    double value = std::numeric_limits<double>::quiet_NaN();
    CellState state = CellState::Missing;
    bool hasNumber() const { return geo::hasNumber(state); }
    static Cell of(double v) { return {v, CellState::Value}; }
    static Cell absent(CellState why) { return {std::numeric_limits<double>::quiet_NaN(), why}; }
};

/// One variable: value and state per zone, same length. values[i] is NaN exactly where states[i] carries no number.
struct Column {
    std::vector<double> values;
    std::vector<CellState> states;

    Column() = default;
    explicit Column(std::size_t n)
        : values(n, std::numeric_limits<double>::quiet_NaN()), states(n, CellState::Missing) {}
    std::size_t size() const { return values.size(); }
    Cell operator[](std::size_t i) const { return {values[i], states[i]}; }
    void set(std::size_t i, Cell cell) {
        values[i] = cell.value;
        states[i] = cell.state;
    }
    void push(Cell cell) {
        values.push_back(cell.value);
        states.push_back(cell.state);
    }
};

/// The state of a figure made from several cells: a number only if all carry one; else the gravest absence, in the order
/// suppressed, not significant, not available, not estimable, missing, not applicable.
CellState combined(CellState a, CellState b);

} // namespace geo
