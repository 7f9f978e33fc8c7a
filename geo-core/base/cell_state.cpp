#include "base/column.hpp"

#include <array>
#include <utility>

namespace geo {
namespace {

constexpr std::array<std::pair<CellState, std::string_view>, 9> words{{
    {CellState::Value, "value"},
    {CellState::Imputed, "imputed"},
    {CellState::Estimated, "estimated"},
    {CellState::Missing, "missing"},
    {CellState::Suppressed, "suppressed"},
    {CellState::NotSignificant, "not_significant"},
    {CellState::NotAvailable, "not_available"},
    {CellState::NotApplicable, "not_applicable"},
    {CellState::NotEstimable, "not_estimable"},
}};

/// The higher, the more it decides about the whole.
int gravity(CellState state) {
    switch (state) {
    case CellState::Value:
        return 0;
    case CellState::Imputed:
        return 1;
    case CellState::Estimated:
        return 2;
    case CellState::NotApplicable:
        return 3;
    case CellState::Missing:
        return 4;
    case CellState::NotEstimable:
        return 5;
    case CellState::NotAvailable:
        return 6;
    case CellState::NotSignificant:
        return 7;
    case CellState::Suppressed:
        return 8;
    }
    return 4;
}

} // namespace

std::string_view toText(CellState state) {
    for (const auto& [known, word] : words)
        if (known == state)
            return word;
    return "missing";
}

CellState cellStateFromText(std::string_view text) {
    for (const auto& [state, word] : words)
        if (word == text)
            return state;
    return CellState::Missing;
}

CellState combined(CellState a, CellState b) { return gravity(a) >= gravity(b) ? a : b; }

} // namespace geo
