#include "compare.hpp"

#include "comparability.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace indicators {

namespace {

constexpr std::array<std::pair<GapStanding, std::string_view>, 5> standings{
    {{GapStanding::Published, "published"},
     {GapStanding::Established, "established"},
     {GapStanding::WithinMargin, "within_margin"},
     {GapStanding::NotMeasured, "not_measured"},
     {GapStanding::NoGap, "none"}}};

GapStanding standingOf(const Estimate& figure, double reference) {
    if (figure.method == Method::Published)
        return GapStanding::Published;
    if (!figure.margin90)
        return GapStanding::NotMeasured;
    const bool outside = reference < figure.margin90->first || reference > figure.margin90->second;
    return outside ? GapStanding::Established : GapStanding::WithinMargin;
}

/// Finds references, with the year that serves best, for one set of targets.
class Comparer {
public:
    Comparer(const geo::Observatory& observatory, Estimator& estimator, const Targets& targets,
             const ComparisonRequest& request)
        : m_estimator{estimator}, m_references{observatory, estimator.reader()}, m_targets{targets}, m_request{
                                                                                                         request} {
        for (std::size_t t = 0; t < targets.indices.size(); ++t) {
            std::vector<ReferenceZone> zones;
            for (const auto kind : request.with)
                zones.push_back(
                    referenceZone(estimator.reader().memberships(), kind, *targets.zones, targets.indices[t]));
            m_zones.push_back(std::move(zones));
        }
    }

    Comparison comparison(std::size_t t, Estimate figure, geo::Progress& progress) {
        const int newest = figure.year;
        if (!m_request.year)
            if (const auto year = comparisonYear(figure.indicator, newest,
                                                 [&](int wanted) { return isKnown(t, figure, wanted, progress); });
                year && *year != newest)
                figure = estimateOf(t, figure.indicator.id, *year, progress);
        Comparison made{std::move(figure), newest, {}};
        for (std::size_t k = 0; k < m_request.with.size(); ++k)
            made.gaps.push_back(gapBetween(made.figure, reference(t, k, made.figure.indicator, made.figure.year)));
        return made;
    }

private:
    ReferenceFigure reference(std::size_t t, std::size_t k, const Indicator& indicator, int year) const {
        const auto& zone = m_zones[t][k];
        if (zone.code.empty()) {
            ReferenceFigure none;
            none.zone = zone;
            none.indicator = indicator;
            none.value = geo::Cell::absent(geo::CellState::NotAvailable);
            none.why = zone.why;
            return none;
        }
        auto figure = m_references.figure(zone.kind, zone.code, indicator, year ? std::optional{year} : std::nullopt);
        if (figure.zone.name.empty())
            figure.zone = zone;
        return figure;
    }
    bool anyReference(std::size_t t, const Indicator& indicator, int year) const {
        for (std::size_t k = 0; k < m_request.with.size(); ++k)
            if (reference(t, k, indicator, year).value.hasNumber())
                return true;
        return false;
    }
    bool isLoaded(const Indicator& indicator, int year) const {
        auto parts = m_estimator.reader().catalogue().partsOf(indicator);
        if (parts.empty())
            parts.push_back(indicator);
        return std::all_of(parts.begin(), parts.end(), [&](const Indicator& part) {
            const auto offers = m_estimator.reader().tables().offers(part, geo::GeographyKind::Iris);
            return std::any_of(offers.begin(), offers.end(),
                               [&](const Offer& offer) { return offer.table->dataYear == year; });
        });
    }
    /// Is there a place to compare with, and a figure of that year? A published one never gives way to an estimate.
    bool isKnown(std::size_t t, const Estimate& newest, int year, geo::Progress& progress) {
        if (year != newest.year && !isLoaded(newest.indicator, year))
            return false;
        if (!anyReference(t, newest.indicator, year))
            return false;
        if (year == newest.year)
            return true;
        const auto older = estimateOf(t, newest.indicator.id, year, progress);
        return older.value.hasNumber() && (older.method == Method::Published || newest.method != Method::Published);
    }
    Estimate estimateOf(std::size_t t, const std::string& id, int year, geo::Progress& progress) {
        auto& known = m_byYear[{id, year}];
        if (known.empty())
            known = m_estimator.estimate(m_targets, {{id}, year, {}}, progress);
        return known[t];
    }

    Estimator& m_estimator;
    References m_references;
    const Targets& m_targets;
    const ComparisonRequest& m_request;
    std::vector<std::vector<ReferenceZone>> m_zones; ///< per target and kind
    std::map<std::pair<std::string, int>, std::vector<Estimate>> m_byYear;
};

} // namespace

std::string_view toText(GapStanding standing) {
    for (const auto& [known, word] : standings)
        if (known == standing)
            return word;
    return {};
}

Gap gapBetween(const Estimate& figure, ReferenceFigure reference) {
    Gap gap{std::move(reference), {}, {}, GapStanding::NoGap};
    const auto& other = gap.reference.value;
    if (!figure.value.hasNumber() || !other.hasNumber() || gap.reference.year != figure.year)
        return gap;
    if (figure.indicator.nature != Nature::Count) {
        gap.difference = figure.value.value - other.value;
        gap.standing = standingOf(figure, other.value);
    }
    if (other.value != 0)
        gap.ratio = figure.value.value / other.value;
    return gap;
}

std::vector<Comparison> compare(const geo::Observatory& observatory, Estimator& estimator, const Targets& targets,
                                const ComparisonRequest& request, geo::Progress& progress) {
    geo::ProgressPart estimating{progress, 0, 0.5}, comparing{progress, 0.5, 1};
    auto figures = estimator.estimate(targets, {request.indicators, request.year, {}}, estimating);
    Comparer comparer{observatory, estimator, targets, request};
    const auto perTarget = targets.indices.empty() ? 0 : figures.size() / targets.indices.size();
    std::vector<Comparison> all;
    for (std::size_t k = 0; k < figures.size(); ++k) {
        geo::NoProgress quiet;
        all.push_back(comparer.comparison(k / perTarget, std::move(figures[k]), quiet));
        comparing.report(static_cast<double>(k + 1) / static_cast<double>(figures.size()));
    }
    return all;
}

} // namespace indicators
