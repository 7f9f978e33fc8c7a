// Estimates of what is given by squares of a grid alone: summed over those that a target meets.
#include "estimate_run.hpp"

#include "grid_figures.hpp"

#include <cmath>

namespace indicators {

using geo::Cell;
using geo::CellState;

std::optional<Offer> EstimateRun::gridOffer(const Indicator& indicator) const {
    std::optional<Offer> newest;
    for (auto& offer : m_context.reader.tables().offers(indicator, geo::GeographyKind::Grid))
        if (!m_request.year || offer.table->dataYear == *m_request.year)
            newest = std::move(offer);
    return newest;
}

void EstimateRun::estimateOnGrid(const Indicator& indicator, const Offer& offer, std::vector<Estimate>& estimates,
                                 geo::Progress& progress) {
    const auto figures =
        gridFigures(m_context.observatory, offer, m_targets.shapes, m_targets.zones->geography().epsg, progress);
    for (std::size_t t = 0; t < estimates.size(); ++t) {
        if (m_done[t])
            continue;
        auto& estimate = estimates[t];
        estimate.method = Method::Grid;
        estimate.year = offer.table->dataYear;
        estimate.sources = {offer.table->sourceId, m_targets.zones->geography().sourceId};
        estimate.numerator = figures[t].numerator;
        if (!offer.formula.denominator.empty())
            estimate.denominator = figures[t].denominator;
        const auto value = valueOf(offer.formula, figures[t].numerator, figures[t].denominator);
        if (!(figures[t].persons > 0) || !value.hasNumber() || !addsUp(indicator, offer.formula)) {
            estimate.value = Cell::absent(CellState::NotEstimable);
            estimate.label = GEO_TR("not estimable");
            estimate.coverage = figures[t].persons > 0 ? 1 : 0;
            estimate.why = figures[t].persons > 0 ? GEO_TR("such a figure cannot be combined over several zones")
                                                  : GEO_TR("no inhabited square of the loaded grid lies in it");
            continue;
        }
        estimate.value = {value.value, CellState::Estimated};
        estimate.label = GEO_TR("estimate summed over the squares of the grid");
        if (const double imputed = std::round(100 * figures[t].imputed / figures[t].persons); imputed > 0)
            estimate.notes.push_back(
                {GEO_TR("%1 % of its people are in squares with few households, whose figures are imputed"),
                 {imputed}});
        m_done[t] = 1;
    }
}

} // namespace indicators
