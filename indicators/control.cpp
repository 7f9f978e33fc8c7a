#include "control.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <tuple>

namespace indicators {

namespace {

constexpr int mostYearsApart = 2; ///< between the two tables of a count that stands in for another

struct Found {
    Offer offer;
    int date = 0;
};

/// Loaded tables of a level that have the count of one of these places.
std::vector<Found> tablesWith(const LoadedTables& tables, const std::vector<ControlCount::Place>& places,
                              geo::GeographyKind level, int generation) {
    std::vector<Found> found;
    for (const auto& place : places)
        for (const auto& table : tables.all()) {
            const Term term{1, place.column};
            if (table.family != place.family || table.level != level ||
                (level == geo::GeographyKind::Qpv && table.geographyYear != generation) ||
                !hasColumn(table, term.columnOf(table.dataYear)))
                continue;
            Formula formula;
            formula.family = place.family;
            formula.numerator = {term};
            found.push_back({{&table, formula}, place.dateOf(table.dataYear)});
        }
    return found;
}

bool isItself(const Control& control, const Offer& offer) {
    return offer.table == control.iris.table && offer.formula.denominator.empty() &&
           offer.formula.numerator.size() == 1 &&
           offer.formula.numerator.front().column == control.iris.formula.numerator.front().column;
}

} // namespace

std::vector<Control> controlsFor(const Catalogue& catalogue, const LoadedTables& tables, const std::string& universe,
                                 const Offer& offer, int generation, bool itself) {
    std::vector<Control> all;
    const int wanted = offer.table->dataYear;
    for (const auto& count : catalogue.controls()) {
        const bool same = std::find(count.universes.begin(), count.universes.end(), universe) != count.universes.end();
        if (!same && !count.universes.empty())
            continue;
        std::vector<Control> candidates;
        const auto published = tablesWith(tables, count.published, geo::GeographyKind::Qpv, generation);
        for (const auto& iris : tablesWith(tables, count.iris, geo::GeographyKind::Iris, generation))
            for (const auto& here : published)
                if (std::abs(iris.date - here.date) <= (same ? 0 : mostYearsApart))
                    candidates.push_back({&count, iris.offer, here.offer, iris.date, here.date, same});
        std::erase_if(candidates, [&](const Control& control) { return !itself && isItself(control, offer); });
        std::stable_sort(candidates.begin(), candidates.end(), [&](const Control& a, const Control& b) {
            const auto rank = [&](const Control& c) {
                return std::tuple{std::abs(c.irisDate - wanted), std::abs(c.irisDate - c.publishedDate)};
            };
            return rank(a) < rank(b);
        });
        // The year itself and the nearest other one of the same universe; of what stands in, the nearest.
        candidates.resize(std::min<std::size_t>(candidates.size(), same ? 2 : 1));
        all.insert(all.end(), candidates.begin(), candidates.end());
    }
    return all;
}

} // namespace indicators
