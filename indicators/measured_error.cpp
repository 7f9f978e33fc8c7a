#include "measured_error.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace indicators {

namespace {

constexpr int mostYearsApart = 2;
constexpr double wholeArea = 0.99;

MissSummary summary(const Residuals& residuals, const std::vector<double>& estimates) {
    std::vector<double> misses, sizes;
    for (std::size_t row = 0; row < estimates.size(); ++row) {
        misses.push_back(residuals.missOf(row, estimates[row]));
        sizes.push_back(std::abs(misses.back()));
    }
    return {median(std::move(misses)), median(sizes), quantile(sizes, 0.9)};
}

geo::Column sumOnIris(Sharings& sharings, const geo::StatTable& table, const std::vector<Term>& terms) {
    geo::Column total;
    for (const auto& term : terms) {
        const auto& column = sharings.onIris(table, term.columnOf(table.dataYear));
        if (total.size() == 0) {
            total = column;
            if (term.sign != 1)
                for (auto& value : total.values)
                    value *= term.sign;
            continue;
        }
        for (std::size_t i = 0; i < column.size(); ++i) {
            total.values[i] += term.sign * column.values[i];
            total.states[i] = geo::combined(total.states[i], column.states[i]);
        }
    }
    return total;
}

/// Rate of the commune that holds most of each neighbourhood, over the IRIS that carry both parts.
std::vector<double> communeRates(const Offer& offer, Sharings& sharings) {
    const auto& iris = sharings.iris();
    const auto [above, below] = partsOnIris(sharings, offer);
    std::unordered_map<std::string, std::pair<double, double>> communes;
    for (std::size_t i = 0; i < iris.size(); ++i)
        if (geo::hasNumber(above.states[i])) {
            auto& [a, b] = communes[iris.code(i).substr(0, 5)];
            a += above.values[i];
            b += below.values[i];
        }
    const auto& base = sharings.base();
    std::vector<double> rates;
    for (std::size_t t = 0; t < base.matrix.targets; ++t) {
        std::unordered_map<std::string, double> areas;
        for (auto e = base.matrix.rowStarts[t]; e < base.matrix.rowStarts[t + 1]; ++e)
            areas[iris.code(base.matrix.sources[e]).substr(0, 5)] +=
                base.matrix.shares[e] * base.areas[base.matrix.sources[e]];
        const auto most = std::max_element(areas.begin(), areas.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        const auto commune = most == areas.end() ? communes.end() : communes.find(most->first);
        const bool known = commune != communes.end() && commune->second.second > 0;
        rates.push_back(known ? offer.formula.scale * commune->second.first / commune->second.second : std::nan(""));
    }
    return rates;
}

/// Slope through zero of the estimated gaps on the published ones (least squares).
std::optional<double> slopeOf(const Residuals& residuals, const std::vector<double>& estimates,
                              const std::vector<double>& references) {
    double product = 0, square = 0;
    for (std::size_t row = 0; row < residuals.count(); ++row) {
        const double reference = references[residuals.targets[row]];
        if (!std::isfinite(reference))
            continue;
        product += (estimates[row] - reference) * (residuals.published[row] - reference);
        square += std::pow(residuals.published[row] - reference, 2);
    }
    return square > 0 ? std::optional{product / square} : std::nullopt;
}

/// Only neighbourhoods with data under all of them measure the way rather than the holes: every IRIS they touch, be it
/// by a sliver, carries the figure.
bool hasNoHole(const IrisWeights& base, std::size_t t, const Parts& parts) {
    if (base.matrix.coverage[t] < wholeArea)
        return false;
    for (auto e = base.touchStarts[t]; e < base.touchStarts[t + 1]; ++e)
        if (!geo::hasNumber(parts.numerator.states[base.touched[e]])) // in both parts, or in neither
            return false;
    return true;
}

Residuals residualsOf(const Indicator& indicator, const Offer& offer, const Offer& published, const Sharing& sharing,
                      Sharings& sharings, const LoadedTables& tables) {
    const auto onIris = partsOnIris(sharings, offer);
    const auto parts = estimatedParts(sharing.weights, sharing.weights, sharing.sizes, onIris);
    Residuals residuals;
    residuals.miss = indicator.nature == Nature::Ratio ? Miss::Points : Miss::Relative;
    const auto& zones = sharings.neighbourhoods();
    for (std::size_t t = 0; t < zones.size(); ++t) {
        if (!sharing.usable(t) || !hasNoHole(sharings.base(), t, onIris))
            continue;
        const auto row = tables.row(*published.table, zones.code(t));
        if (!row)
            continue;
        const auto [a, b] = tables.partsAt(published, *row);
        const auto there = valueOf(published.formula, a, b);
        const auto made = valueOf(offer.formula, parts.numerator[t],
                                  parts.denominator.size() > 0 ? parts.denominator[t] : geo::Cell{});
        if (!there.hasNumber() || !made.hasNumber() || !(there.value > 0) || !(made.value > 0))
            continue;
        residuals.targets.push_back(static_cast<std::uint32_t>(t));
        residuals.estimated.push_back(made.value);
        residuals.published.push_back(there.value);
        residuals.features.push_back(sharing.featuresFor(offer, t));
        residuals.departments.push_back(sharings.departments()[t]);
    }
    return residuals;
}

} // namespace

Parts partsOnIris(Sharings& sharings, const Offer& offer) {
    Parts parts{sumOnIris(sharings, *offer.table, offer.formula.numerator),
                sumOnIris(sharings, *offer.table, offer.formula.denominator)};
    for (std::size_t i = 0; i < parts.denominator.size(); ++i)
        if (const auto state = geo::combined(parts.numerator.states[i], parts.denominator.states[i]);
            !geo::hasNumber(state)) {
            parts.numerator.set(i, geo::Cell::absent(state));
            parts.denominator.set(i, geo::Cell::absent(state));
        }
    return parts;
}

EstimatedParts estimatedParts(const WeightMatrix& above, const WeightMatrix& below, const std::vector<double>& sizes,
                              const Parts& parts) {
    EstimatedParts made;
    std::vector<double> covered, coveredBelow;
    made.numerator = product(above, parts.numerator, sizes, covered);
    if (parts.denominator.size() > 0)
        made.denominator = product(below, parts.denominator, sizes, coveredBelow);
    for (std::size_t t = 0; t < covered.size(); ++t)
        made.coverage.push_back(above.coverage[t] * covered[t]);
    return made;
}

std::optional<MeasuredError> measuredError(const Indicator& indicator, const Offer& offer, const Offer& published,
                                           const Sharing& sharing, Sharings& sharings, const LoadedTables& tables) {
    MeasuredError error;
    error.residuals = residualsOf(indicator, offer, published, sharing, sharings, tables);
    if (error.residuals.count() < fewestMeasured)
        return std::nullopt;
    error.publishedYear = published.table->dataYear;
    error.plain = summary(error.residuals, error.residuals.estimated);
    const auto trial = tryCorrections(error.residuals);
    error.correction = trial.correction;
    error.corrected = summary(error.residuals, trial.outOfFold);
    error.margin = measuredMargin(error.residuals, trial.outOfFold);
    error.inMargin = shareInMargin(error.residuals, trial.outOfFold);
    if (indicator.nature == Nature::Ratio) {
        const auto references = communeRates(offer, sharings);
        error.gapSlope = slopeOf(error.residuals, error.residuals.estimated, references);
        error.correctedGapSlope = slopeOf(error.residuals, trial.outOfFold, references);
    }
    return error;
}

std::optional<Offer> comparedWith(const Indicator& indicator, const std::vector<Offer>& published, int year,
                                  int generation) {
    const Offer* best = nullptr;
    for (const auto& offer : published) {
        const int apart = std::abs(offer.table->dataYear - year);
        const bool bareRate = indicator.nature == Nature::Ratio && offer.formula.denominator.empty();
        if (offer.table->geographyYear != generation || apart > (bareRate ? mostYearsApart : 0))
            continue;
        if (!best || apart < std::abs(best->table->dataYear - year))
            best = &offer;
    }
    return best ? std::optional{*best} : std::nullopt;
}

} // namespace indicators
