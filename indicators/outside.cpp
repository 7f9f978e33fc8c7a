#include "outside.hpp"

#include "summed.hpp"
#include "territories.hpp"

#include <algorithm>

namespace indicators {

using geo::Cell;
using geo::CellState;
using geo::GeographyKind;

namespace {

/// One part of a ratio as a count of its own.
Indicator partOf(const Indicator& ratio, bool denominator) {
    Indicator part = ratio;
    part.id += denominator ? "/denominator" : "/numerator";
    part.nature = Nature::Count;
    std::erase_if(part.formulas, [](const Formula& formula) { return formula.denominator.empty(); });
    for (Formula& formula : part.formulas) {
        if (denominator)
            formula.numerator = formula.denominator;
        formula.denominator.clear();
        formula.scale = 1;
    }
    return part;
}

/// Σ over the neighbourhoods of the commune, or the state of the gravest absence among them.
Cell sumOf(const FigureReader& reader, const Indicator& count, int year, const CommuneNeighbourhoods& home,
           const geo::ZoneSet& zones) {
    const auto all = figuresOf(reader, count, zones, year);
    if (!all)
        return Cell::absent(CellState::NotAvailable);
    Cell sum = Cell::of(0);
    for (const std::uint32_t i : home.neighbours) {
        sum.state = geo::combined(sum.state, all->values.states[i]);
        sum.value += all->values.values[i];
    }
    return sum.hasNumber() ? sum : Cell::absent(sum.state);
}

void note(Outside& outside, CellState cause, geo::Message why) {
    outside.cause = geo::combined(outside.cause, cause);
    if (outside.why.empty())
        outside.why = std::move(why);
}

/// What is left of a whole, or why nothing can be said: one suppressed neighbourhood must not come out by subtraction,
/// and two tables that do not agree would leave less than none.
Cell rest(Outside& outside, const Cell& whole, const Cell& taken) {
    if (!whole.hasNumber() || !taken.hasNumber()) {
        note(outside, geo::combined(whole.state, taken.state),
             whole.hasNumber()
                 ? GEO_TR("it is not published for every neighbourhood of the commune, and what is under secrecy must "
                          "not come out by subtraction")
                 : GEO_TR("the commune itself has no figure of it, all its IRIS being needed"));
        return Cell::absent(CellState::NotAvailable);
    }
    if (whole.value < taken.value) {
        note(outside, CellState::NotEstimable,
             GEO_TR("its neighbourhoods together have more of it than the commune: the two tables do not agree"));
        return Cell::absent(CellState::NotEstimable);
    }
    return {whole.value - taken.value, geo::combined(whole.state, taken.state)};
}

/// The table and formula the commune's rate was summed from; nullopt if it was not.
std::optional<Offer> offerOf(const FigureReader& reader, const PublishedFigure& commune) {
    std::optional<Offer> best;
    for (auto& offer : reader.tables().offers(commune.indicator, GeographyKind::Iris))
        if (offer.table->family == commune.family && offer.table->dataYear == commune.year &&
            !offer.formula.denominator.empty())
            best = std::move(offer);
    return best;
}

Outside ratioOutside(const FigureReader& reader, const PublishedFigure& commune, const CommuneNeighbourhoods& home,
                     const geo::ZoneSet& zones) {
    Outside outside;
    const auto offer = offerOf(reader, commune);
    SummedZone parts;
    if (offer)
        parts = sumOver(reader.tables(), *offer,
                        [&](const auto& code) { return code == home.code || wholeCity(code) == home.code; });
    outside.iris = parts.parts();
    outside.irisWithout = parts.numerator.without;
    if (parts.numerator.with == 0) {
        outside.value = rest(outside, Cell::absent(parts.numerator.absence), Cell::of(0));
        return outside;
    }
    const CellState state = outside.irisWithout > 0 ? CellState::Estimated : CellState::Value;
    const Indicator above = partOf(commune.indicator, false), below = partOf(commune.indicator, true);
    const Cell numerator = rest(outside, {parts.numerator.sum, state}, sumOf(reader, above, commune.year, home, zones));
    const Cell denominator =
        rest(outside, {parts.denominator.sum, state}, sumOf(reader, below, commune.year, home, zones));
    if (!numerator.hasNumber() || !denominator.hasNumber()) {
        outside.value = Cell::absent(geo::combined(numerator.state, denominator.state));
        return outside;
    }
    outside.numerator = numerator;
    outside.denominator = denominator;
    if (denominator.value <= 0) {
        note(outside, CellState::NotEstimable, GEO_TR("nobody counts in the denominator there"));
        outside.value = Cell::absent(CellState::NotEstimable);
    } else {
        outside.value = {offer->formula.scale * numerator.value / denominator.value, state};
    }
    return outside;
}

Outside countOutside(const FigureReader& reader, const PublishedFigure& commune, const CommuneNeighbourhoods& home,
                     const geo::ZoneSet& zones) {
    Outside outside;
    const Cell taken = sumOf(reader, commune.indicator, commune.year, home, zones);
    outside.value = rest(outside, commune.value, taken);
    if (outside.value.hasNumber())
        outside.numerator = outside.value;
    if (taken.hasNumber())
        outside.taken = taken;
    return outside;
}

} // namespace

std::optional<Figures> figuresOf(const FigureReader& reader, const Indicator& indicator, const geo::ZoneSet& zones,
                                 int year) {
    try {
        return reader.at(indicator, zones, year);
    } catch (const geo::Error& error) {
        if (error.code() != geo::Error::Code::Usage)
            throw;
        return std::nullopt; // not published at this level or for this year
    }
}

Outside outsideNeighbourhoods(const FigureReader& reader, const PublishedFigure& commune,
                              const CommuneNeighbourhoods& home, const geo::ZoneSet& neighbourhoods) {
    if (commune.indicator.nature == Nature::Ratio && !home.straddled)
        return ratioOutside(reader, commune, home, neighbourhoods);
    if (commune.indicator.nature == Nature::Count && !home.straddled)
        return countOutside(reader, commune, home, neighbourhoods);
    Outside outside;
    if (commune.indicator.nature == Nature::Quantile) {
        outside.value = Cell::absent(CellState::NotApplicable);
        outside.why = whyNotCombined(commune.indicator);
    } else {
        outside.value = Cell::absent(CellState::NotEstimable);
        outside.why =
            GEO_TR("a neighbourhood reaches into another commune: what lies in this one cannot be told apart");
    }
    outside.cause = outside.value.state;
    return outside;
}

} // namespace indicators
