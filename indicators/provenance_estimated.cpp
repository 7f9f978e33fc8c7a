// How an estimate was obtained.
#include "provenance_parts.hpp"

#include "estimation_model.hpp"
#include "observatory/grids.hpp"
#include "observatory/observatory.hpp"
#include "observatory/points.hpp"
#include "observatory/sources.hpp"

#include <algorithm>
#include <cmath>

namespace indicators {

using geo::Cell;
using geo::GeographyKind;
using Part = Provenance::Part;

namespace {

/// Everything the sentences of one estimate are made from.
struct Subject {
    const EstimateContext& context;
    const Estimate& estimate;
    const EstimateTrace& trace;
    Provenance& provenance;

    const Formula& formula() const { return trace.offer->formula; }
    bool isRatio() const { return !formula().denominator.empty(); }
    std::string sourceName(std::int64_t id) const {
        const auto source = context.observatory.sources().find(id);
        return source ? sourceLine(*source) : std::string{};
    }
};

Amount percent(double share) { return {100 * share, "%", 0}; }
Amount amountOfMiss(Miss miss, double value) {
    return miss == Miss::Relative ? percent(value) : Amount{value, "points", 1};
}

void addResult(const Subject& s) {
    const auto& e = s.estimate;
    if (!e.value.hasNumber()) {
        if (!e.why.empty())
            add(s.provenance, Part::Way, e.why);
        if (e.memberRange)
            add(s.provenance, Part::Way,
                {GEO_TR("From %1 to %2 in the IRIS that it meets."),
                 {amountOf(e.indicator, e.memberRange->first), amountOf(e.indicator, e.memberRange->second)}});
        return;
    }
    if (s.trace.offer)
        add(s.provenance, Part::Result,
            resultSentence(e.indicator, s.formula(), e.year, e.numerator, e.denominator,
                           e.uncorrected.value_or(e.value.value)));
}

void addControl(const Subject& s, std::int64_t n) {
    const auto& e = s.estimate;
    const auto& way = *s.trace.way;
    const auto& use = *e.control;
    const Text label = way.control->count->label;
    if (use.count && s.trace.ofNeighbourhood) {
        double inIris = 0;
        const auto& counts = s.trace.sharings->onIris(*way.control->iris.table, use.irisColumn);
        for (const auto i : s.trace.iris)
            if (geo::hasNumber(counts.states[i]))
                inIris += counts.values[i];
        const auto count = std::round(*use.count);
        const auto published = s.sourceName(use.publishedSource);
        if (n == 1)
            add(s.provenance, Part::Way,
                {GEO_TR("The share of this IRIS was then scaled to %1: %2 published for the neighbourhood (%3, column "
                        "%4), of the %5 that this IRIS holds."),
                 {label, count, published, use.publishedColumn, std::round(inIris)}});
        else
            add(s.provenance, Part::Way,
                {GEO_TR("The shares of these %1 IRIS were then scaled together to %2: %3 published for the "
                        "neighbourhood (%4, column %5), of the %6 that these IRIS hold."),
                 {n, label, count, published, use.publishedColumn, std::round(inIris)}});
    } else {
        add(s.provenance, Part::Way,
            {GEO_TR("The shares are those by which the neighbourhoods around were scaled to %1 (%2, column %3)."),
             {label, s.sourceName(use.publishedSource), use.publishedColumn}});
    }
    if (use.otherYear)
        add(s.provenance, Part::Way,
            {GEO_TR("This count is of %1, the figure of %2: the shares are kept from one year "
                    "to the other."),
             {std::to_string(use.irisDate), std::to_string(e.year)}});
    else if (use.irisDate != use.publishedDate || !way.control->sameUniverse)
        add(s.provenance, Part::Way,
            {GEO_TR("This count is of %1 for the neighbourhood and of %2 for its IRIS."),
             {std::to_string(use.publishedDate), std::to_string(use.irisDate)}});
}

void addInside(const Subject& s) {
    if (s.trace.way->method == Method::Grid) {
        const auto grids = s.context.observatory.grids().all();
        if (!grids.empty())
            add(s.provenance, Part::Way,
                {GEO_TR("They were shared by the people who live in the squares of %1 m that lie in it (%2)."),
                 {static_cast<std::int64_t>(grids.front().size), s.sourceName(grids.front().table.sourceId)}});
    } else {
        add(s.provenance, Part::Way,
            GEO_TR("They were shared by the addresses, dwellings or buildings that lie in it."));
    }
}

/// From where the figure is given to how it was brought to the perimeter.
void addWay(const Subject& s) {
    if (!s.trace.offer || !s.trace.way)
        return;
    const auto n = static_cast<std::int64_t>(s.trace.iris.size());
    const auto source = s.sourceName(s.trace.offer->table->sourceId);
    add(s.provenance, Part::Way,
        n == 1 ? Sentence{GEO_TR("%1 gives it by IRIS, not for this perimeter, which lies in one of them."), {source}}
               : Sentence{GEO_TR("%1 gives it by IRIS, not for this perimeter, which meets %2 of them."), {source, n}});
    const auto method = s.trace.way->method;
    if (method == Method::Grid || method == Method::Points)
        addInside(s);
    else if (method == Method::Area)
        add(s.provenance, Part::Way, GEO_TR("They were shared by area, as if people lived evenly over each of them."));
    else if (s.trace.fromGrid)
        add(s.provenance, Part::Way, GEO_TR("They were shared by the people of the squares that lie in it."));
    else
        add(s.provenance, Part::Way, GEO_TR("They were shared by area."));
    if (s.trace.way->control && s.estimate.control)
        addControl(s, n);
    if (!s.trace.ofNeighbourhood && method != Method::Area)
        add(s.provenance, Part::Way,
            s.trace.publishedOff
                ? GEO_TR("What is published for the neighbourhoods was taken off their IRIS first; the rest of an IRIS "
                         "is shared evenly over the rest of its area.")
                : GEO_TR("What the neighbourhoods hold was taken off their IRIS first; the rest of an IRIS is shared "
                         "evenly over the rest of its area."));
    if (s.isRatio())
        add(s.provenance, Part::Way,
            GEO_TR("The rate was made again from its two parts, both shared in the same way."));
}

void addCorrection(const Subject& s) {
    const auto& e = s.estimate;
    if (!e.correction || !e.uncorrected || !e.measured)
        return;
    add(s.provenance, Part::Correction,
        {GEO_TR(
             "Corrected from %1 to %2: multiplied by %3, learnt from the %4 neighbourhoods for which the figure of %5 "
             "is published."),
         {amountOf(e.indicator, *e.uncorrected), amountOf(e.indicator, e.value.value),
          std::round(1000 * *e.correction) / 1000, static_cast<std::int64_t>(e.measured->n),
          std::to_string(e.measured->publishedYear)}});
}

/// Why there is no margin; the sentence in words that hold for the case.
void addNoMargin(const Subject& s) {
    const auto& e = s.estimate;
    if (!s.trace.ofNeighbourhood)
        return add(
            s.provenance, Part::Margin,
            GEO_TR("Margin not measured: such errors are known for the strict outlines of neighbourhoods only."));
    if (e.measured && e.method == Method::Area && e.indicator.nature == Nature::Count)
        return add(s.provenance, Part::Margin,
                   {GEO_TR("No margin is given: counts by area miss the published value by %1, half of the time by "
                           "more (%2 neighbourhoods)."),
                    {percent(e.measured->summary.median), static_cast<std::int64_t>(e.measured->n)}});
    if (e.measured && e.measured->n < fewestForMargin)
        return add(s.provenance, Part::Margin,
                   {GEO_TR("Margin not measured: %1 neighbourhoods can be compared, %2 are needed."),
                    {static_cast<std::int64_t>(e.measured->n), static_cast<std::int64_t>(fewestForMargin)}});
    if (e.measured)
        return add(
            s.provenance, Part::Margin,
            GEO_TR("Margin not measured: the correction it was measured with leads beyond what is possible here."));
    add(s.provenance, Part::Margin,
        {GEO_TR("Margin not measured: no published value of %1 to compare with."), {std::to_string(e.year)}});
}

void addBenchmark(const Subject& s) {
    const auto& e = s.estimate;
    const auto benchmark = benchmarkFor(s.context, e.indicator, s.trace);
    if (!benchmark)
        return;
    s.provenance.benchmark = benchmark;
    add(s.provenance, Part::Margin,
        {GEO_TR(
             "For comparison: “%1”, estimated in the same way, stays within %2 of the published value 9 times out of "
             "10 (%3 neighbourhoods)."),
         {benchmark->indicator.label, amountOfMiss(benchmark->miss, benchmark->p90),
          static_cast<std::int64_t>(benchmark->n)}});
    const double value = e.value.value;
    const double below = benchmark->miss == Miss::Relative ? value / (1 + benchmark->p90) : value - benchmark->p90;
    const double above =
        benchmark->miss == Miss::Relative ? value / std::max(0.01, 1 - benchmark->p90) : value + benchmark->p90;
    if (benchmark->miss == Miss::Relative && benchmark->p90 >= 1)
        return; // no upper limit follows from it
    s.provenance.margin = Interval{std::max(0.0, below), e.indicator.unit == "%" ? std::min(100.0, above) : above};
    s.provenance.marginIsBenchmark = true;
}

void addMargin(const Subject& s) {
    const auto& e = s.estimate;
    if (!e.value.hasNumber())
        return;
    if (e.margin90) {
        s.provenance.margin = e.margin90;
        add(s.provenance, Part::Margin,
            {GEO_TR("Observed margin (9 times out of 10): %1 to %2, measured on the %3 neighbourhoods for which the "
                    "figure "
                    "of %4 is published."),
             {amountOf(e.indicator, e.margin90->first), amountOf(e.indicator, e.margin90->second),
              static_cast<std::int64_t>(e.measured->n), std::to_string(e.measured->publishedYear)}});
        add(s.provenance, Part::Margin,
            {GEO_TR("Half of these estimates were within %1 of the published value."),
             {amountOfMiss(e.measured->miss, e.measured->summary.median)}});
    } else {
        addNoMargin(s);
        if (!e.measured)
            addBenchmark(s);
    }
    if (!e.probablyUnderstated)
        return;
    if (e.measured && e.measured->gapSlope)
        add(s.provenance, Part::Margin,
            {GEO_TR("The gap to the commune is probably understated: where it is published, it came out at %1 of its "
                    "size."),
             {percent(*e.measured->gapSlope)}});
    else
        add(s.provenance, Part::Margin,
            GEO_TR("The gap to the commune is probably understated: a rate made from IRIS is drawn to their mean."));
}

void addFiles(const Subject& s, const Targets& targets) {
    const auto& observatory = s.context.observatory;
    if (!s.trace.offer)
        return;
    addFile(s.provenance, observatory, s.trace.offer->table->sourceId,
            columnsOf(s.formula(), s.trace.offer->table->dataYear));
    if (s.estimate.control) {
        addFile(s.provenance, observatory, s.estimate.control->publishedSource, {s.estimate.control->publishedColumn});
        addFile(s.provenance, observatory, s.estimate.control->irisSource, {s.estimate.control->irisColumn});
    }
    if (s.trace.way && s.trace.way->method == Method::Grid)
        if (const auto grids = observatory.grids().all(); !grids.empty())
            addFile(s.provenance, observatory, grids.front().table.sourceId, {});
    if (s.trace.way && s.trace.way->method == Method::Points)
        for (const auto& points : observatory.points().all())
            addFile(s.provenance, observatory, points.sourceId, {});
    if (s.trace.sharings)
        addFile(s.provenance, observatory, s.trace.sharings->iris().geography().sourceId, {});
    const auto& outlines = targets.isGrouped() ? targets.base : targets.zones;
    addFile(s.provenance, observatory, outlines->geography().sourceId, {});
}

void addLimits(const Subject& s, const Targets& targets) {
    const auto& e = s.estimate;
    const auto& outlines = targets.isGrouped() ? targets.base : targets.zones;
    const auto generation = std::to_string(outlines->geography().vintage);
    const auto covering = Amount{std::floor(100 * e.coverage + 1e-9), "%", 0};
    if (outlines->geography().kind == GeographyKind::Qpv)
        add(s.provenance, Part::Limits,
            {GEO_TR("Data covering %1 of the perimeter, generation %2."), {covering, generation}});
    else
        add(s.provenance, Part::Limits, {GEO_TR("Data covering %1 of the perimeter."), {covering}});
    std::int64_t without = 0;
    for (const auto i : s.trace.iris)
        without += s.trace.onIris.numerator.size() > 0 && !geo::hasNumber(s.trace.onIris.numerator.states[i]);
    if (without > 0 && e.value.hasNumber())
        add(s.provenance, Part::Limits,
            {GEO_TR("%1 of its IRIS give no number; their part is taken to be like the others."), {without}});
    for (const auto& note : e.notes)
        if (note != e.why)
            add(s.provenance, Part::Limits, note);
    if (s.trace.uncut > 0.005 && e.value.hasNumber())
        add(s.provenance, Part::Limits,
            {GEO_TR("%1 of its area lies in a commune that is not cut into IRIS: no part of it was used."),
             {percent(s.trace.uncut)}});
    if (s.trace.slivers > 0)
        add(s.provenance, Part::Limits,
            {GEO_TR("Slivers left out: %1 (under 0.5 % of their IRIS and 1 % of the perimeter)."),
             {static_cast<std::int64_t>(s.trace.slivers)}});
    if (e.bounds && e.value.hasNumber())
        add(s.provenance, Part::Limits,
            {GEO_TR("Minimum and maximum possible: %1 to %2."),
             {amountOf(e.indicator, e.bounds->first), amountOf(e.indicator, e.bounds->second)}});
    if (e.indicator.nature == Nature::Count && !e.forPrint && e.value.hasNumber())
        add(s.provenance, Part::Limits,
            GEO_TR("Not for print: a count by area comes out about half too low in a neighbourhood."));
}

/// The rows of the IRIS, each with the share taken of every column and what that gives.
void addRows(const Subject& s) {
    if (!s.trace.offer || !s.trace.sharings)
        return;
    const auto& table = *s.trace.offer->table;
    const auto above = columnsOf({{}, {}, {}, s.formula().numerator, {}, 1}, table.dataYear);
    auto& source = s.provenance.source;
    source.columns = columnsOf(s.formula(), table.dataYear);
    const auto& iris = s.trace.sharings->iris();
    for (std::size_t k = 0; k < s.trace.iris.size(); ++k) {
        const auto i = s.trace.iris[k];
        SourceRow row{iris.code(i), iris.name(i), {}, {}, {}};
        for (const auto& column : source.columns) {
            const bool isAbove = std::find(above.begin(), above.end(), column) != above.end();
            const auto cell = s.trace.sharings->onIris(table, column)[i];
            const double weight = !s.trace.way ? s.trace.areal[k] : isAbove ? s.trace.above[k] : s.trace.below[k];
            const auto used = s.trace.onIris.numerator.states[i];
            row.values.push_back(cell);
            row.weights.push_back(weight);
            if (s.trace.way)
                row.parts.push_back(geo::hasNumber(used) ? Cell{weight * cell.value, geo::CellState::Estimated}
                                                         : Cell::absent(used));
        }
        for (const double weight : row.weights)
            source.oneWeight = source.oneWeight && std::abs(weight - row.weights.front()) < 1e-9;
        source.rows.push_back(std::move(row));
    }
    std::sort(source.rows.begin(), source.rows.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
}

/// The published figures that a group is the sum of, or the one of a neighbourhood or a commune.
Provenance ofPublished(const EstimateContext& context, const Targets& targets, std::size_t target,
                       const Estimate& estimate) {
    const auto zone = targets.indices[target];
    const auto &code = targets.zones->code(zone), &name = targets.zones->name(zone);
    const auto kind = targets.zones->geography().kind;
    std::optional<PublishedFigure> figure;
    if (!targets.isGrouped() && kind == GeographyKind::Qpv)
        figure = context.reader.published(estimate.indicator, code, estimate.year);
    else if (!targets.isGrouped() && kind == GeographyKind::Commune)
        figure = context.reader.communeFigure(estimate.indicator, code, estimate.year);
    if (figure)
        return kind == GeographyKind::Qpv ? provenanceOf(context.observatory, context.reader, *figure, code, name)
                                          : communeProvenance(context.observatory, context.reader, *figure, code, name);
    Provenance provenance;
    provenance.label = estimate.label;
    provenance.place = name.empty() ? targets.name(target) : name;
    provenance.source.ofIris = false;
    const auto& tables = context.reader.tables();
    for (const auto& offer : tables.offers(estimate.indicator, targets.isGrouped() ? GeographyKind::Qpv : kind)) {
        if (offer.table->dataYear != estimate.year)
            continue;
        provenance.source.columns = columnsOf(offer.formula, estimate.year);
        provenance.source.rows.clear();
        provenance.sections.clear();
        const auto& zones = targets.isGrouped() ? *targets.base : *targets.zones;
        for (const auto member : targets.isGrouped() ? targets.members[target] : std::vector<std::size_t>{zone})
            if (const auto row = tables.row(*offer.table, zones.code(member)))
                provenance.source.rows.push_back({zones.code(member),
                                                  zones.name(member),
                                                  cellsOf(tables, *offer.table, provenance.source.columns, *row),
                                                  {},
                                                  {}});
        if (estimate.value.hasNumber())
            add(provenance, Part::Result,
                resultSentence(estimate.indicator, offer.formula, estimate.year, estimate.numerator,
                               estimate.denominator, estimate.value.value));
    }
    for (const auto source : estimate.sources)
        addFile(provenance, context.observatory, source, provenance.source.columns);
    provenance.indicator = estimate.indicator;
    addCaveat(provenance);
    return provenance;
}

/// What is given by squares alone, and summed over those that meet the target.
void addSquares(const Subject& s) {
    const auto& e = s.estimate;
    if (s.trace.offer || e.method != Method::Grid || !e.value.hasNumber())
        return;
    add(s.provenance, Part::Way,
        GEO_TR("Summed over the squares of the grid that meet the perimeter, each for the part of its area in it."));
    for (const auto& note : e.notes)
        add(s.provenance, Part::Limits, note);
    for (const auto& offer : s.context.reader.tables().offers(e.indicator, GeographyKind::Grid))
        if (offer.table->dataYear == e.year && offer.table->sourceId == e.sources.front()) {
            add(s.provenance, Part::Result,
                resultSentence(e.indicator, offer.formula, e.year, e.numerator, e.denominator, e.value.value));
            addFile(s.provenance, s.context.observatory, e.sources.front(), columnsOf(offer.formula, e.year));
        }
}

/// What an indicator that is made from others was made from: each has a provenance of its own.
Provenance ofDerived(const EstimateContext& context, const Targets& targets, std::size_t target,
                     const Estimate& estimate) {
    Provenance provenance;
    provenance.indicator = estimate.indicator;
    provenance.isEstimate = estimate.method != Method::Published;
    provenance.label = estimate.label;
    const auto& name = targets.zones->name(targets.indices[target]);
    provenance.place = name.empty() ? targets.name(target) : name;
    provenance.source.ofIris = false;
    if (!estimate.why.empty())
        add(provenance, Part::Way, estimate.why);
    for (const auto& part : estimate.parts)
        if (part.value.hasNumber()) {
            add(provenance, Part::Result,
                {GEO_TR("%1, %2: %3"),
                 {part.indicator.label, std::to_string(part.year), amountOf(part.indicator, part.value.value)}});
            add(provenance, Part::Way, part.label);
        }
    if (estimate.indicator.derivation->kind == Derivation::Kind::Density && estimate.denominator.hasNumber())
        add(provenance, Part::Result, {GEO_TR("over %1 km² of its outline"), {estimate.denominator.value}});
    for (const auto source : estimate.sources)
        addFile(provenance, context.observatory, source, {});
    addCaveat(provenance);
    return provenance;
}

} // namespace

Provenance provenanceOf(const EstimateContext& context, const Targets& targets, std::size_t target,
                        const Estimate& estimate, geo::Progress& progress) {
    Provenance provenance;
    if (estimate.indicator.derivation) {
        provenance = ofDerived(context, targets, target, estimate);
    } else if (estimate.method == Method::Published) {
        provenance = ofPublished(context, targets, target, estimate);
    } else {
        const EstimateRequest request{{}, estimate.year ? std::optional{estimate.year} : std::nullopt, {}};
        EstimateRun run{context, targets, request};
        const auto trace = run.trace(estimate.indicator, estimate, target, progress);
        provenance.indicator = estimate.indicator;
        provenance.isEstimate = true;
        provenance.label = estimate.label;
        const auto zone = targets.indices[target];
        provenance.place = targets.zones->name(zone) + " (" + targets.zones->code(zone) + ")";
        const Subject subject{context, estimate, trace, provenance};
        addResult(subject);
        addWay(subject);
        addCorrection(subject);
        addMargin(subject);
        addFiles(subject, targets);
        if (trace.sharings)
            addLimits(subject, targets);
        addRows(subject);
        addSquares(subject);
        addCaveat(provenance);
    }
    provenance.year = estimate.year;
    provenance.value = estimate.value;
    progress.report(1);
    return provenance;
}

} // namespace indicators
