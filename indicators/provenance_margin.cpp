// What is said of how wrong an estimate may be, and the measured figure that stands in where it was not measured.
#include "provenance_parts.hpp"

#include "estimation_model.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace indicators {

using geo::GeographyKind;

namespace {

double numberIn(const geo::Column& counts, const EstimateTrace& trace) {
    double sum = 0;
    for (std::size_t k = 0; k < trace.iris.size(); ++k)
        if (geo::hasNumber(counts.states[trace.iris[k]]))
            sum += trace.above[k] * counts.values[trace.iris[k]];
    return sum;
}

bool isControl(const Formula& formula, const Sharing& way) {
    return way.control && formula.denominator.empty() && formula.numerator.size() == 1 &&
           formula.numerator.front().column == way.control->iris.formula.numerator.front().column;
}

/// Figures of the catalogue and bare columns that the IRIS table and one of the neighbourhoods, of the same year, have.
std::vector<Indicator> candidates(const EstimateContext& context, const Indicator& indicator,
                                  const geo::StatTable& table) {
    const auto& tables = context.reader.tables();
    std::set<std::string> ids;
    for (const auto& other : tables.all())
        if (other.level == GeographyKind::Qpv && other.dataYear == table.dataYear && indicator.nature == Nature::Count)
            for (const auto& column : table.columns)
                if (hasColumn(other, column))
                    ids.insert(table.family + ":" + column);
    std::vector<Indicator> found = context.catalogue.all();
    for (const auto& id : ids)
        found.push_back(context.reader.indicator(id));
    std::erase_if(found, [&](const Indicator& other) {
        return other.id == indicator.id || other.universe != indicator.universe || other.nature != indicator.nature;
    });
    return found;
}

} // namespace

std::optional<Benchmark> benchmarkFor(const EstimateContext& context, const Indicator& indicator,
                                      const EstimateTrace& trace) {
    if (!trace.ofNeighbourhood || !trace.way || indicator.universe.empty())
        return std::nullopt;
    const double own = numberIn(trace.onIris.numerator, trace);
    std::optional<Benchmark> nearest;
    double least = 0;
    for (const auto& other : candidates(context, indicator, *trace.offer->table))
        for (const auto& offer : context.reader.tables().offers(other, GeographyKind::Iris)) {
            if (offer.table != trace.offer->table || !addsUp(other, offer.formula) ||
                isControl(offer.formula, *trace.way))
                continue;
            const auto* error = context.model.error(other, offer, *trace.way, *trace.sharings);
            if (!error || !error->margin || !(own > 0))
                continue;
            const double distance =
                std::abs(std::log(numberIn(partsOnIris(*trace.sharings, offer).numerator, trace) / own));
            if (nearest && !(distance < least))
                continue;
            least = distance;
            nearest = Benchmark{other, error->residuals.count(), error->residuals.miss, error->plain.p90};
        }
    return nearest;
}

} // namespace indicators
