// Figures of indicators that are made from others.
#include "figures.hpp"

#include "derived.hpp"

#include <algorithm>

namespace indicators {

using geo::Cell;
using Kind = Derivation::Kind;

namespace {

std::vector<int> yearsAt(const Availability& availability, geo::GeographyKind level) {
    const auto at = availability.years.find(level);
    return at == availability.years.end() ? std::vector<int>{} : at->second;
}

void addSources(std::vector<std::int64_t>& to, const std::vector<std::int64_t>& from) {
    for (const auto source : from)
        if (std::find(to.begin(), to.end(), source) == to.end())
            to.push_back(source);
}

} // namespace

/// Where all parts are there: for a difference in the same year, for a growth in an earlier one too.
Availability FigureReader::derivedAvailability(const Indicator& indicator) const {
    const auto parts = m_catalogue.partsOf(indicator);
    const auto first = availability(parts.front());
    Availability result{indicator.id, {}};
    for (const auto& [level, years] : first.years) {
        auto kept = years;
        if (indicator.derivation->kind == Kind::Growth)
            std::erase_if(kept, [&, &all = years](int year) {
                return !growthFrom(*indicator.derivation, parts.front(), all, year);
            });
        if (indicator.derivation->kind == Kind::Difference)
            std::erase_if(kept, [others = yearsAt(availability(parts.back()), level)](int year) {
                return std::find(others.begin(), others.end(), year) == others.end();
            });
        if (!kept.empty())
            result.years.emplace(level, std::move(kept));
    }
    return result;
}

Figures FigureReader::derived(const Indicator& indicator, const geo::ZoneSet& zones, std::optional<int> year) const {
    const auto level = zones.geography().kind;
    const auto known = yearsAt(availability(indicator), level);
    if (known.empty() || (year && std::find(known.begin(), known.end(), *year) == known.end()))
        notAtLevel(indicator, level, year);
    const int wanted = year.value_or(known.empty() ? 0 : known.back());
    const auto parts = m_catalogue.partsOf(indicator);
    auto figures = at(parts.front(), zones, wanted);
    std::optional<Figures> second;
    if (indicator.derivation->kind == Kind::Difference)
        second = at(parts.back(), zones, wanted);
    else if (indicator.derivation->kind == Kind::Growth)
        second =
            at(parts.front(), zones,
               growthFrom(*indicator.derivation, parts.front(), yearsAt(availability(parts.front()), level), wanted)
                   .value());
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const Cell a = figures.values[i], b = second ? second->values[i] : Cell{};
        figures.values.set(i, indicator.derivation->kind == Kind::Difference ? differenceOf(a, b)
                              : indicator.derivation->kind == Kind::Growth ? growthOf(a, b, figures.year - second->year)
                                                                           : densityOf(a, zones.area(i)));
    }
    if (second) {
        addSources(figures.sources, second->sources);
        figures.partsWithout = std::max(figures.partsWithout, second->partsWithout);
    }
    figures.indicator = indicator;
    figures.numerator = figures.values; // of its own it has none: those of its parts are theirs
    figures.denominator = {};
    return figures;
}

} // namespace indicators
