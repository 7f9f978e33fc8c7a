#include "place_gaps.hpp"

namespace layers {

using geo::CellState;
using geo::Message;
using indicators::ReferenceFigure;

namespace {

std::int64_t number(std::size_t count) { return static_cast<std::int64_t>(count); }

/// Which part of a place has figures, of all its rows or of some.
struct GapWords {
    const char *all, *some;
};
constexpr GapWords partial{GEO_TR("%1: figures of %2 of its %3 communes"),
                           GEO_TR("%1: figures of %2 of its %3 communes (%4)")};
constexpr GapWords refused{GEO_TR("%1: not estimable, only %2 of its %3 communes have figures"),
                           GEO_TR("%1: not estimable, only %2 of its %3 communes have figures (%4)")};

} // namespace

std::optional<Message> communesLacking(const ReferenceFigure& figure) {
    const bool isRefused = figure.value.state == CellState::NotEstimable;
    if (figure.communesWithout == 0 || !(figure.value.hasNumber() || isRefused))
        return std::nullopt;
    return Message{isRefused ? refused.all : partial.all,
                   {figure.zone.name, number(figure.communes - figure.communesWithout), number(figure.communes)}};
}

Message ofIndicators(Message lacking, const std::string& indicators) {
    lacking.text = lacking.text == refused.all ? refused.some : partial.some;
    lacking.values.emplace_back(indicators);
    return lacking;
}

std::optional<Message> communesCovered(const ReferenceFigure& figure) {
    if (figure.communes == 0)
        return std::nullopt;
    return Message{GEO_TR("%1 of %2"), {number(figure.communes - figure.communesWithout), number(figure.communes)}};
}

} // namespace layers
