// For which years figures can be compared, and with which places.
#include "table_subject.hpp"

#include "comparability.hpp"

#include <array>

namespace layers {
namespace {

using indicators::Estimate;
using indicators::Indicator;
using indicators::Method;
using indicators::ReferenceKind;

/// Kinds and codes of the places around all targets.
std::set<std::pair<ReferenceKind, std::string>> placesOf(const indicators::Memberships& memberships,
                                                         const std::vector<PerimeterFigures>& figures,
                                                         const std::vector<ReferenceKind>& kinds) {
    std::set<std::pair<ReferenceKind, std::string>> places;
    for (const ReferenceKind kind : kinds)
        for (std::size_t t = 0; t < figures.front().targets.indices.size(); ++t)
            if (auto place = placeAround(memberships, figures.front().targets, t, kind); !place.code.empty())
                places.emplace(kind, std::move(place.code));
    return places;
}

/// Of the zones that figures are published for.
geo::GeographyKind levelOf(const std::vector<PerimeterFigures>& figures) {
    const auto& targets = figures.front().targets;
    return (targets.isGrouped() ? targets.base : targets.zones)->geography().kind;
}

/// The newest year of what is published for the targets, by indicator.
std::map<std::string, std::pair<Indicator, int>> publishedYears(const std::vector<PerimeterFigures>& figures) {
    std::map<std::string, std::pair<Indicator, int>> years;
    for (const auto& perimeter : figures)
        for (const Estimate& estimate : perimeter.estimates)
            if (estimate.method == Method::Published && estimate.value.hasNumber()) {
                auto& newest = years.try_emplace(estimate.indicator.id, estimate.indicator, 0).first->second.second;
                newest = std::max(newest, estimate.year);
            }
    return years;
}

/// Is there anything of that year that places to compare with are made from?
bool isLoaded(const indicators::FigureReader& reader, const Indicator& indicator, int year) {
    const auto years = reader.availability(indicator).years;
    return std::ranges::any_of(std::array{geo::GeographyKind::Iris, geo::GeographyKind::Commune}, [&](auto level) {
        const auto at = years.find(level);
        return at != years.end() && std::ranges::find(at->second, year) != at->second.end();
    });
}

/// Puts figures of another year in the place of those there.
void replace(PerimeterFigures& figures, const std::vector<Estimate>& others) {
    std::map<std::pair<std::string, std::string>, const Estimate*> byTarget;
    for (const Estimate& other : others)
        byTarget[{other.target, other.indicator.id}] = &other;
    for (Estimate& estimate : figures.estimates)
        if (const auto other = byTarget.find({estimate.target, estimate.indicator.id}); other != byTarget.end())
            estimate = *other->second;
}

} // namespace

indicators::ReferenceZone placeAround(const indicators::Memberships& memberships, const indicators::Targets& targets,
                                      std::size_t t, ReferenceKind kind) {
    if (!targets.isGrouped())
        return referenceZone(memberships, kind, *targets.zones, targets.indices[t]);
    indicators::ReferenceZone common;
    for (const std::size_t member : targets.members[t]) {
        auto place = referenceZone(memberships, kind, *targets.base, member);
        if (member != targets.members[t].front() && place.code != common.code)
            return {kind, {}, {}, GEO_TR("the members of the group do not all lie in the same one")};
        common = std::move(place);
    }
    return common;
}

void takeComparableYears(std::vector<PerimeterFigures>& figures, const geo::Observatory& observatory,
                         indicators::Estimator& estimator, const std::vector<ReferenceKind>& kinds,
                         geo::Progress& progress) {
    if (figures.empty() || kinds.empty())
        return;
    const indicators::References references{observatory, estimator.reader()};
    const auto places = placesOf(estimator.reader().memberships(), figures, kinds);
    const auto hasFigure = [&](const auto& place, const Indicator& indicator, int year) {
        return references.figure(place.first, place.second, indicator, year).value.hasNumber();
    };
    const auto hasPlace = [&](const Indicator& indicator, int year) {
        // One place tells what neighbourhoods' own tables say of communes; else the year must be there by IRIS or
        // commune.
        return !places.empty() &&
               (hasFigure(*places.begin(), indicator, year) ||
                (isLoaded(estimator.reader(), indicator, year) &&
                 std::ranges::any_of(places, [&](const auto& place) { return hasFigure(place, indicator, year); })));
    };
    std::map<int, std::vector<std::string>> older; ///< indicators by the year to take
    for (const auto& [id, known] : publishedYears(figures)) {
        const auto& [indicator, newest] = known;
        const auto years = estimator.reader().availability(indicator).years[levelOf(figures)];
        const auto year = comparisonYear(indicator, newest, [&, &shown = indicator](int wanted) {
            return std::ranges::find(years, wanted) != years.end() && hasPlace(shown, wanted);
        });
        if (year && *year != newest)
            older[*year].push_back(id);
    }
    for (const auto& [year, ids] : older)
        for (PerimeterFigures& each : figures)
            replace(each, estimator.estimate(each.targets, {ids, year, std::nullopt}, progress));
}

} // namespace layers
