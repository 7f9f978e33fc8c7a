#include "estimate_run.hpp"

#include "base/error.hpp"
#include "estimate_words.hpp"
#include "logical_bounds.hpp"

#include <algorithm>
#include <cmath>

namespace indicators {

using geo::Cell;
using geo::CellState;
using geo::GeographyKind;
using geo::Message;

namespace {

/// Lowest and highest value of the zones that a target meets.
std::optional<Interval> rangeOf(const WeightMatrix& matrix, std::size_t target, const geo::Column& values) {
    std::optional<Interval> range;
    for (auto e = matrix.rowStarts[target]; e < matrix.rowStarts[target + 1]; ++e)
        if (const auto cell = values[matrix.sources[e]]; cell.hasNumber() && matrix.shares[e] > 0)
            range = range ? Interval{std::min(range->first, cell.value), std::max(range->second, cell.value)}
                          : Interval{cell.value, cell.value};
    return range;
}

void refuse(Estimate& estimate, Message why) {
    estimate.value = Cell::absent(CellState::NotEstimable);
    estimate.label = GEO_TR("not estimable");
    estimate.why = std::move(why);
}

/// Rows of some targets of a matrix.
WeightMatrix selected(const WeightMatrix& matrix, const std::vector<std::size_t>& targets) {
    WeightMatrix some;
    some.method = matrix.method;
    some.targets = targets.size();
    some.sourceCount = matrix.sourceCount;
    some.rowStarts = {0};
    for (const auto t : targets) {
        for (auto e = matrix.rowStarts[t]; e < matrix.rowStarts[t + 1]; ++e) {
            some.sources.push_back(matrix.sources[e]);
            some.shares.push_back(matrix.shares[e]);
        }
        some.rowStarts.push_back(some.sources.size());
        some.coverage.push_back(matrix.coverage[t]);
        some.slivers.push_back(matrix.slivers[t]);
    }
    return some;
}

/// Numerator and denominator as published for all neighbourhoods in the year of an IRIS table; empty where they are
/// not.
Parts publishedParts(const LoadedTables& tables, const Indicator& indicator, const Offer& offer,
                     const geo::ZoneSet& neighbourhoods) {
    for (const auto& published : tables.offers(indicator, GeographyKind::Qpv)) {
        const auto& table = *published.table;
        if (table.dataYear != offer.table->dataYear || table.geographyYear != neighbourhoods.geography().vintage ||
            published.formula.denominator.empty() != offer.formula.denominator.empty())
            continue;
        Parts parts{geo::Column{neighbourhoods.size()}, geo::Column{neighbourhoods.size()}};
        for (std::size_t t = 0; t < neighbourhoods.size(); ++t)
            if (const auto row = tables.row(table, neighbourhoods.code(t))) {
                const auto [above, below] = tables.partsAt(published, *row);
                parts.numerator.set(t, above);
                parts.denominator.set(t, below);
            }
        return parts;
    }
    return {};
}

} // namespace

EstimateRun::EstimateRun(const EstimateContext& context, const Targets& targets, const EstimateRequest& request)
    : m_context{context}, m_targets{targets}, m_request{request} {}

bool EstimateRun::strictNeighbourhoods() const {
    return !(m_targets.buffer > 0) && !m_targets.isGrouped() && m_targets.zones->geography().kind == GeographyKind::Qpv;
}

std::vector<Offer> EstimateRun::irisOffers(const Indicator& indicator) const {
    std::vector<Offer> offers;
    for (auto& offer : m_context.reader.tables().offers(indicator, GeographyKind::Iris))
        if (!m_request.year || offer.table->dataYear == *m_request.year)
            offers.insert(offers.begin(), std::move(offer));
    return offers;
}

Estimate EstimateRun::blankFor(const Indicator& indicator, std::size_t t) const {
    Estimate estimate;
    estimate.target = m_targets.name(t);
    estimate.buffer = m_targets.buffer;
    estimate.ring = m_targets.ring;
    estimate.indicator = indicator;
    estimate.year = m_request.year.value_or(0);
    return estimate;
}

bool EstimateRun::anyLevel(const Indicator& indicator) const {
    for (const auto& [level, years] : m_context.reader.availability(indicator).years)
        if (!m_request.year || std::find(years.begin(), years.end(), *m_request.year) != years.end())
            return true;
    return false;
}

std::vector<Estimate> EstimateRun::forIndicator(const Indicator& indicator, geo::Progress& progress) {
    std::vector<Estimate> estimates;
    for (std::size_t t = 0; t < m_targets.indices.size(); ++t)
        estimates.push_back(blankFor(indicator, t));
    const auto offers = irisOffers(indicator);
    m_done.assign(estimates.size(), 0);
    if (!(m_targets.buffer > 0))
        publish(indicator, estimates);
    const bool anyDone = std::find(m_done.begin(), m_done.end(), 1) != m_done.end();
    const bool allDone = std::find(m_done.begin(), m_done.end(), 0) == m_done.end();
    if (offers.empty() && !anyDone && !m_request.indicators.empty() && !anyLevel(indicator))
        m_context.reader.notAtLevel(indicator, m_targets.zones->geography().kind, m_request.year);
    if (indicator.derivation) {
        if (!allDone)
            derive(indicator, estimates, progress);
        return estimates;
    }
    if (m_request.method == Method::Published) {
        for (std::size_t t = 0; t < estimates.size(); ++t)
            if (!m_done[t]) {
                estimates[t].coverage = 0;
                estimates[t].label = GEO_TR("not published for this area");
            }
    } else if (!offers.empty() && !allDone) {
        estimateFrom(offers, indicator, estimates, progress);
    } else if (const auto grid = gridOffer(indicator); grid && !allDone && wants(Method::Grid)) {
        estimateOnGrid(indicator, *grid, estimates, progress);
    } else {
        for (std::size_t t = 0; t < estimates.size(); ++t)
            if (!m_done[t]) {
                estimates[t].method = m_request.method.value_or(Method::Area);
                estimates[t].coverage = 0;
                refuse(estimates[t], GEO_TR("no loaded table gives it by IRIS"));
            }
    }
    return estimates;
}

/// The newest table that can be used for a target; where none can, what the newest said. Secrecy and codes that changed
/// can make holes in one year that another does not have.
void EstimateRun::estimateFrom(const std::vector<Offer>& offers, const Indicator& indicator,
                               std::vector<Estimate>& estimates, geo::Progress& progress) {
    std::vector<std::optional<Estimate>> refused(estimates.size());
    for (const auto& offer : offers) {
        const auto before = m_done;
        estimateAll(indicator, offer, estimates, progress);
        bool left = false;
        for (std::size_t t = 0; t < estimates.size(); ++t) {
            if (before[t] || estimates[t].value.hasNumber())
                continue;
            if (!refused[t])
                refused[t] = estimates[t];
            const auto published = estimates[t].published;
            estimates[t] = blankFor(indicator, t);
            estimates[t].published = published;
            m_done[t] = 0;
            left = true;
        }
        if (!left || !addsUp(indicator, offer.formula))
            break;
    }
    for (std::size_t t = 0; t < estimates.size(); ++t)
        if (refused[t] && !estimates[t].value.hasNumber())
            estimates[t] = std::move(*refused[t]);
}

const TargetPieces& EstimateRun::piecesOver(Sharings& sharings, geo::Progress& progress) {
    const auto [at, isNew] = m_pieces.try_emplace(&sharings);
    if (isNew)
        at->second = targetPieces(m_targets, sharings, progress);
    return at->second;
}

const EstimateRun::Rows& EstimateRun::rowsFor(Sharings& sharings, const Sharing& way, geo::Progress& progress) {
    const auto [at, isNew] = m_rows.try_emplace(&way);
    auto& rows = at->second;
    if (!isNew)
        return rows;
    if (strictNeighbourhoods()) {
        rows.matrix = selected(way.weights, m_targets.indices);
        for (const auto t : m_targets.indices)
            rows.usable.push_back(way.usable(t));
        return rows;
    }
    const auto& pieces = piecesOver(sharings, progress);
    if (way.method == Method::Area) {
        rows.matrix = pieces.base.matrix;
        rows.usable.assign(rows.matrix.targets, 1);
    } else {
        rows.matrix = targetWeights(pieces, sharings, way.weights);
        rows.usable = usableTargets(pieces, sharings, way);
    }
    return rows;
}

/// Numerators and denominators of all targets by one way. Around neighbourhoods, what is published for them is off
/// their IRIS first.
void EstimateRun::workOut(Work& work, geo::Progress& progress) {
    const auto& onIris = work.onIris = partsOnIris(work.sharings, work.offer);
    // Around neighbourhoods some IRIS may lack the control: coverage is then counted in area.
    const auto& sizes = strictNeighbourhoods() ? work.way.sizes : work.sharings.base().areas;
    work.parts = {};
    Parts published;
    if (!strictNeighbourhoods() && work.way.method != Method::Area)
        published =
            publishedParts(m_context.reader.tables(), work.indicator, work.offer, m_context.model.neighbourhoods());
    if (published.numerator.size() == 0) {
        work.parts = estimatedParts(work.rows.matrix, work.rows.matrix, sizes, onIris);
    } else {
        const auto& pieces = piecesOver(work.sharings, progress);
        const auto weights = [&](const geo::Column& counts, const geo::Column& known) {
            return targetWeights(pieces, work.sharings, calibrated(work.way.weights, counts, known).weights);
        };
        work.above = weights(onIris.numerator, published.numerator);
        if (onIris.denominator.size() > 0)
            work.below = weights(onIris.denominator, published.denominator);
        work.parts = estimatedParts(*work.above, work.below ? *work.below : *work.above, sizes, onIris);
    }
    if (strictNeighbourhoods())
        work.error = m_context.model.error(work.indicator, work.offer, work.way, work.sharings);
}

void EstimateRun::giveRange(const Offer& offer, const Rows& rows, Sharings& sharings,
                            std::vector<Estimate>& estimates) const {
    const auto values = partsOnIris(sharings, offer).numerator;
    for (std::size_t t = 0; t < estimates.size(); ++t) {
        if (m_done[t])
            continue;
        auto& estimate = estimates[t];
        estimate.method = Method::Area;
        estimate.year = offer.table->dataYear;
        estimate.sources = {offer.table->sourceId, sharings.iris().geography().sourceId};
        estimate.coverage = rows.matrix.coverage[t];
        estimate.memberRange = rangeOf(rows.matrix, t, values);
        const auto& base = strictNeighbourhoods() ? sharings.base() : m_pieces.at(&sharings).base;
        const auto row = strictNeighbourhoods() ? neighbourhoodOf(t) : t;
        refuse(estimate, base.matrix.rowStarts[row] == base.matrix.rowStarts[row + 1]
                             ? whyNotCovered(base.matrix.coverage[row], base.uncut[row], 0)
                             : Message{GEO_TR("such a figure cannot be combined over several zones")});
    }
}

void EstimateRun::estimateAll(const Indicator& indicator, const Offer& offer, std::vector<Estimate>& estimates,
                              geo::Progress& progress) {
    auto* sharings = m_context.model.sharings(offer.table->geographyYear, progress);
    if (!sharings) {
        for (std::size_t t = 0; t < estimates.size(); ++t)
            if (!m_done[t]) {
                estimates[t].method = m_request.method.value_or(Method::Area);
                estimates[t].coverage = 0;
                refuse(estimates[t], GEO_TR("no IRIS outlines are loaded: import Contours…IRIS"));
            }
        return;
    }
    if (!addsUp(indicator, offer.formula))
        return giveRange(offer, rowsFor(*sharings, sharings->byArea(), progress), *sharings, estimates);
    const auto ways = m_context.model.ways(indicator, offer, *sharings, !strictNeighbourhoods(), progress);
    if (strictNeighbourhoods() && std::none_of(ways.begin(), ways.end(), [](const auto* way) { return way->control; }))
        for (auto& estimate : estimates)
            estimate.notes.push_back(
                {GEO_TR("not calibrated: no count to calibrate on is loaded for the neighbourhoods of %1"),
                 {std::to_string(m_context.model.generation())}});
    for (const auto* way : ways) {
        if (!wants(way->method))
            continue;
        const auto& rows = rowsFor(*sharings, *way, progress);
        bool any = false;
        for (std::size_t t = 0; t < estimates.size(); ++t) {
            if (m_done[t])
                continue;
            if (rows.usable[t])
                any = true;
            else if (strictNeighbourhoods() && way->control)
                if (auto note = outcomeNote(*way, neighbourhoodOf(t), way->inSources[neighbourhoodOf(t)]);
                    !note.empty())
                    estimates[t].notes.push_back(std::move(note));
        }
        if (!any)
            continue;
        Work work{indicator, offer, *way, *sharings, rows, {}, {}};
        workOut(work, progress);
        for (std::size_t t = 0; t < estimates.size(); ++t)
            if (!m_done[t] && rows.usable[t]) {
                give(work, t, estimates[t]);
                m_done[t] = 1;
            }
    }
    for (std::size_t t = 0; t < estimates.size(); ++t)
        if (!m_done[t]) {
            estimates[t].year = offer.table->dataYear;
            explain(*sharings, t, estimates[t], progress);
        }
}

/// No way asked for could be used.
void EstimateRun::explain(Sharings& sharings, std::size_t t, Estimate& estimate, geo::Progress& progress) {
    estimate.method = m_request.method.value_or(Method::Area);
    estimate.coverage = 0;
    const auto& base = strictNeighbourhoods() ? sharings.base() : piecesOver(sharings, progress).base;
    const auto row = strictNeighbourhoods() ? neighbourhoodOf(t) : t;
    const bool calibrating = m_request.method == Method::Calibrated || m_request.method == Method::Population;
    if (base.matrix.rowStarts[row] == base.matrix.rowStarts[row + 1])
        refuse(estimate, whyNotCovered(base.matrix.coverage[row], base.uncut[row], 0));
    else if (calibrating && !estimate.notes.empty())
        refuse(estimate, estimate.notes.front());
    else
        refuse(estimate, GEO_TR("nothing loaded allows this way of estimating here"));
}

void EstimateRun::describeControl(const Work& work, std::size_t t, Estimate& estimate) const {
    if (!work.way.control)
        return;
    const auto& control = *work.way.control;
    const auto &iris = *control.iris.table, &published = *control.published.table;
    ControlUse use;
    use.id = control.count->id;
    use.irisColumn = control.iris.formula.numerator.front().columnOf(iris.dataYear);
    use.publishedColumn = control.published.formula.numerator.front().columnOf(published.dataYear);
    use.irisDate = control.irisDate;
    use.publishedDate = control.publishedDate;
    use.otherYear = control.otherYearThan(work.offer);
    use.irisSource = iris.sourceId;
    use.publishedSource = published.sourceId;
    if (strictNeighbourhoods())
        use.count = work.way.published[neighbourhoodOf(t)];
    for (const auto source : {use.irisSource, use.publishedSource})
        if (std::find(estimate.sources.begin(), estimate.sources.end(), source) == estimate.sources.end())
            estimate.sources.push_back(source);
    estimate.control = std::move(use);
}

void EstimateRun::give(const Work& work, std::size_t t, Estimate& estimate) const {
    const auto& formula = work.offer.formula;
    estimate.method = work.way.method;
    estimate.year = work.offer.table->dataYear;
    estimate.sources = {work.offer.table->sourceId, work.sharings.iris().geography().sourceId};
    estimate.coverage = work.parts.coverage[t];
    describeControl(work, t, estimate);
    if (!(estimate.coverage >= minimumCoverage)) {
        const auto row = strictNeighbourhoods() ? neighbourhoodOf(t) : t;
        const auto& base = strictNeighbourhoods() ? work.sharings.base() : m_pieces.at(&work.sharings).base;
        return refuse(estimate, whyNotCovered(base.matrix.coverage[row], base.uncut[row], estimate.coverage));
    }
    estimate.numerator = work.parts.numerator[t];
    if (work.parts.denominator.size() > 0)
        estimate.denominator = work.parts.denominator[t];
    estimate.value = valueOf(formula, estimate.numerator, estimate.denominator);
    if (!std::isfinite(estimate.value.value) || !estimate.value.hasNumber())
        return refuse(estimate, GEO_TR("nobody counts in the denominator there"));
    estimate.value.state = CellState::Estimated;
    estimate.forPrint = work.indicator.nature == Nature::Ratio || work.way.method != Method::Area;
    estimate.label = wayLabel(estimate, strictNeighbourhoods());
    if (estimate.coverage < soundCoverage)
        estimate.notes.push_back(
            {GEO_TR("data cover %1 % of it only: indicative"), {std::floor(100 * estimate.coverage)}});
    bound(work, t, estimate);
    correct(work, t, estimate);
}

/// Limits that hold whatever the way; an estimate beyond them is refused.
void EstimateRun::bound(const Work& work, std::size_t t, Estimate& estimate) const {
    if (estimate.coverage < soundCoverage)
        return; // what lies in the holes is not known
    const auto& parts = work.onIris;
    const auto& base = strictNeighbourhoods() ? work.sharings.base().matrix : m_pieces.at(&work.sharings).base.matrix;
    const auto row = strictNeighbourhoods() ? neighbourhoodOf(t) : t;
    const geo::Column* control = nullptr;
    std::optional<double> count;
    if (strictNeighbourhoods() && estimate.control && work.way.control->sameUniverse && !estimate.control->otherYear) {
        control = &work.sharings.onIris(*work.way.control->iris.table, estimate.control->irisColumn);
        count = estimate.control->count;
    }
    estimate.bounds = logicalBounds(base, row, parts.numerator, control, count);
    if (work.indicator.nature == Nature::Ratio) {
        const auto below = logicalBounds(base, row, parts.denominator, control, count);
        estimate.bounds = estimate.bounds && below && work.indicator.unit == "%"
                              ? std::optional{ratioBounds(*estimate.bounds, *below, work.offer.formula.scale)}
                              : std::nullopt;
    }
}

void EstimateRun::correct(const Work& work, std::size_t t, Estimate& estimate) const {
    const bool rate = work.indicator.nature == Nature::Ratio;
    const auto outside = [&](double value) {
        const double tolerance = 1e-6 * std::max(1.0, std::abs(value));
        return estimate.bounds &&
               (value < estimate.bounds->first - tolerance || value > estimate.bounds->second + tolerance);
    };
    if (outside(estimate.value.value)) {
        estimate.correction.reset();
        return refuse(estimate, GEO_TR("what comes out lies beyond what is possible: the tables may be of two dates"));
    }
    estimate.probablyUnderstated = rate;
    if (!work.error)
        return;
    const auto& error = *work.error;
    const bool byAreaCount = !rate && work.way.method == Method::Area; // not for print: nothing to refine
    const auto features = work.way.featuresFor(work.offer, neighbourhoodOf(t));
    if (const double factor = error.correction.factor(features);
        error.correction.kept && !byAreaCount && !outside(estimate.value.value * factor)) {
        estimate.uncorrected = estimate.value.value;
        estimate.correction = factor;
        estimate.value.value *= factor;
        estimate.correctionLabel = correctionLabel(factor);
    }
    MeasuredMiss measured{error.residuals.count(), error.residuals.miss,
                          estimate.correction ? error.corrected : error.plain, error.publishedYear,
                          estimate.correction ? error.correctedGapSlope : error.gapSlope};
    if (measured.gapSlope)
        estimate.probablyUnderstated = *measured.gapSlope < soundSlope;
    estimate.measured = measured;
    if (!error.margin || byAreaCount || (error.correction.kept && !estimate.correction))
        return;
    auto [low, high] = error.margin->around(estimate.value.value, features[Share]);
    if (estimate.bounds) { // never narrower than the value itself
        low = std::min(std::max(low, estimate.bounds->first), estimate.value.value);
        high = std::max(std::min(high, estimate.bounds->second), estimate.value.value);
    }
    estimate.margin90 = Interval{std::max(0.0, low), work.indicator.unit == "%" ? std::min(100.0, high) : high};
}

} // namespace indicators
