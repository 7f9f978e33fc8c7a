#include "summed.hpp"

namespace indicators {

using geo::Cell;

void Total::add(const Cell& cell) {
    if (cell.hasNumber()) {
        sum += cell.value;
        state = geo::combined(state, cell.state);
        ++with;
    } else {
        absence = geo::combined(absence, cell.state);
        ++without;
    }
}

void SummedZone::add(Cell n, Cell d, bool isRatio) {
    if (isRatio && !(n.hasNumber() && d.hasNumber())) // from the same zones above and below the line
        n = d = Cell::absent(geo::combined(n.state, d.state));
    numerator.add(n);
    if (isRatio)
        denominator.add(d);
}

Cell SummedZone::cell(const Total& total, bool isRatio) {
    if (total.with + total.without == 0)
        return {};
    const auto all = static_cast<double>(total.with + total.without);
    const bool enough = isRatio ? static_cast<double>(total.without) <= 0.3 * all : total.without == 0;
    if (!enough)
        return Cell::absent(total.absence);
    return {total.sum, total.without > 0 ? geo::CellState::Estimated : total.state};
}

Cell SummedZone::value(const Formula& formula) const {
    const bool isRatio = !formula.denominator.empty();
    return valueOf(formula, cell(numerator, isRatio), cell(denominator, isRatio));
}

geo::Message whyNotCombined(const Indicator& indicator) {
    return indicator.unit == "%" ? GEO_TR("the rate is published for each zone without its numerator: it cannot be "
                                          "worked out again for several zones")
                                 : GEO_TR("medians and other quantiles are not combined over several zones");
}

SummedZone sumOver(const LoadedTables& tables, const Offer& offer,
                   const std::function<bool(const std::string& commune)>& isTaken) {
    const bool isRatio = !offer.formula.denominator.empty();
    const auto parts = tables.parts(offer);
    const auto& codes = tables.codes(*offer.table);
    SummedZone sum;
    for (std::size_t row = 0; row < codes.size(); ++row)
        if (isTaken(codes[row].substr(0, 5)))
            sum.add(parts.numerator[row], isRatio ? parts.denominator[row] : Cell{}, isRatio);
    return sum;
}

} // namespace indicators
