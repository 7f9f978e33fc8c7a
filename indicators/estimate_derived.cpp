// Estimates of indicators that are made from others: each part first, then what is made from them.
#include "estimate_run.hpp"

#include "derived.hpp"

#include <algorithm>

namespace indicators {

using geo::Cell;
using geo::CellState;
using Kind = Derivation::Kind;

namespace {

void refuse(Estimate& estimate, geo::Message why) {
    estimate.value = Cell::absent(CellState::NotEstimable);
    estimate.label = GEO_TR("not estimable");
    estimate.why = std::move(why);
}

/// How a part was made goes for the whole.
void takeFrom(Estimate& whole, const Estimate& part) {
    whole.year = part.year;
    whole.method = std::max(whole.method, part.method);
    whole.coverage = std::min(whole.coverage, part.coverage);
    whole.forPrint = whole.forPrint && part.forPrint;
    for (const auto source : part.sources)
        if (std::find(whole.sources.begin(), whole.sources.end(), source) == whole.sources.end())
            whole.sources.push_back(source);
    for (const auto& note : part.notes)
        if (std::find(whole.notes.begin(), whole.notes.end(), note) == whole.notes.end())
            whole.notes.push_back(note);
}

/// No margin: what a difference of two rates misses by was not measured, and theirs do not add up.
void makeDifference(Estimate& whole, const Estimate& first, const Estimate& second) {
    for (const auto* part : {&first, &second})
        takeFrom(whole, *part);
    whole.label = (first.method == whole.method ? first : second).label;
    for (const auto* part : {&first, &second})
        if (!part->value.hasNumber()) {
            whole.value = part->value;
            whole.label = part->label;
            whole.why = part->why;
            return;
        }
    if (first.year != second.year)
        return refuse(whole, GEO_TR("its two rates are known for two different years"));
    whole.value = differenceOf(first.value, second.value);
    whole.probablyUnderstated = whole.method != Method::Published;
}

void makeDensity(Estimate& whole, const Estimate& count, double squareMetres) {
    const auto indicator = std::move(whole.indicator);
    whole = count;
    whole.indicator = indicator;
    whole.value = densityOf(count.value, squareMetres);
    if (!count.value.hasNumber())
        return;
    if (!whole.value.hasNumber())
        return refuse(whole, GEO_TR("it has no area"));
    const double km2 = squareMetres / squareMetresPerKm2;
    for (auto* interval : {&whole.margin90, &whole.bounds})
        if (*interval)
            **interval = {(*interval)->first / km2, (*interval)->second / km2};
    for (auto* number : {&whole.published, &whole.uncorrected})
        if (*number)
            **number /= km2;
    whole.numerator = count.value;
    whole.denominator = Cell::of(km2);
    if (count.method == Method::Published)
        whole.notes.push_back(GEO_TR("the count is published; the area is that of the loaded outline"));
}

} // namespace

void EstimateRun::derive(const Indicator& indicator, std::vector<Estimate>& estimates, geo::Progress& progress) {
    const auto done = m_done; // the parts have theirs
    std::vector<std::vector<Estimate>> parts;
    const auto list = m_context.catalogue.partsOf(indicator);
    if (indicator.derivation->kind != Kind::Growth)
        for (std::size_t k = 0; k < list.size(); ++k) {
            geo::ProgressPart part{progress, static_cast<double>(k) / static_cast<double>(list.size()),
                                   static_cast<double>(k + 1) / static_cast<double>(list.size())};
            parts.push_back(forIndicator(list[k], part));
        }
    for (std::size_t t = 0; t < estimates.size(); ++t) {
        if (done[t])
            continue;
        auto& estimate = estimates[t];
        if (indicator.derivation->kind == Kind::Growth) {
            estimate.coverage = 0;
            refuse(estimate,
                   GEO_TR("shares of its IRIS would give back their growth: its own, buildings pulled down or "
                          "put up, is not in them"));
        } else if (indicator.derivation->kind == Kind::Difference) {
            makeDifference(estimate, parts[0][t], parts[1][t]);
        } else {
            makeDensity(estimate, parts[0][t], geo::area(m_targets.shapes[t]));
        }
        for (auto& part : parts)
            estimate.parts.push_back(std::move(part[t]));
    }
}

} // namespace indicators
