// What one estimate was made from, worked out again for those who ask.
#include "estimate_run.hpp"

#include <algorithm>
#include <map>

namespace indicators {

namespace {

/// Is this the count that the estimate says it was scaled to?
bool sameControl(const Sharing& way, const Estimate& estimate) {
    if (!way.control || !estimate.control)
        return !way.control && !estimate.control;
    return way.control->count->id == estimate.control->id &&
           way.control->iris.table->sourceId == estimate.control->irisSource &&
           way.control->published.table->sourceId == estimate.control->publishedSource;
}

using Shares = std::map<std::uint32_t, std::array<double, 3>>; ///< by IRIS: areal, of the numerator, of the denominator

void collect(Shares& shares, const WeightMatrix& matrix, std::size_t row, std::size_t which) {
    for (auto e = matrix.rowStarts[row]; e < matrix.rowStarts[row + 1]; ++e)
        shares[matrix.sources[e]][which] = matrix.shares[e];
}

} // namespace

EstimateTrace EstimateRun::trace(const Indicator& indicator, const Estimate& estimate, std::size_t t,
                                 geo::Progress& progress) {
    EstimateTrace trace;
    trace.ofNeighbourhood = strictNeighbourhoods();
    for (auto& offer : irisOffers(indicator)) // of the year of the estimate
        if (!trace.offer || (!estimate.sources.empty() && offer.table->sourceId == estimate.sources.front()))
            trace.offer = std::move(offer);
    trace.sharings = trace.offer ? m_context.model.sharings(trace.offer->table->geographyYear, progress) : nullptr;
    if (!trace.sharings)
        return trace;
    const auto& offer = *trace.offer;
    auto& sharings = *trace.sharings;
    const auto row = trace.ofNeighbourhood ? neighbourhoodOf(t) : t;
    const auto& base = trace.ofNeighbourhood ? sharings.base() : piecesOver(sharings, progress).base;
    trace.covered = base.matrix.coverage[row];
    trace.uncut = base.uncut[row];
    trace.slivers = base.matrix.slivers[row];
    trace.onIris = partsOnIris(sharings, offer);
    Shares shares;
    collect(shares, base.matrix, row, 0);
    for (const auto* way : m_context.model.ways(indicator, offer, sharings, !trace.ofNeighbourhood, progress)) {
        if (!addsUp(indicator, offer.formula) || way->method != estimate.method || !sameControl(*way, estimate))
            continue;
        const auto& rows = rowsFor(sharings, *way, progress);
        if (!rows.usable[t])
            break;
        Work work{indicator, offer, *way, sharings, rows, {}, {}, {}, {}};
        workOut(work, progress);
        collect(shares, work.above ? *work.above : rows.matrix, t, 1);
        collect(shares, work.below ? *work.below : rows.matrix, t, 2);
        trace.way = way;
        trace.error = work.error;
        trace.publishedOff = work.above.has_value();
        if (const auto* grid = way->control ? sharings.byGrid(GridUniverse::Persons, progress) : nullptr)
            trace.fromGrid = trace.ofNeighbourhood && grid->usable(row);
        break;
    }
    for (const auto& [iris, share] : shares) {
        trace.iris.push_back(iris);
        trace.areal.push_back(share[0]);
        trace.above.push_back(share[1]);
        trace.below.push_back(share[2]);
    }
    return trace;
}

} // namespace indicators
