#include "change.hpp"

#include "derived.hpp"
#include "survey_margin.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace indicators {

using geo::Cell;
using geo::CellState;

namespace {

constexpr double inPercent = 100;

Cell growthOf(const Cell& later, const Cell& earlier) {
    const auto state = geo::combined(later.state, earlier.state);
    if (!geo::hasNumber(state))
        return Cell::absent(state);
    if (!(earlier.value > 0))
        return Cell::absent(CellState::NotApplicable);
    return {inPercent * (later.value - earlier.value) / earlier.value, state};
}

/// In euros of each year.
Text withPrices(const Text& caveat) {
    const auto joined = [](const std::string& first, const std::string& second) {
        return first.empty() ? second : first + " " + second;
    };
    return {joined(caveat.fr, "En euros de chaque année : la hausse des prix n’est pas retirée."),
            joined(caveat.en, "In euros of each year: the rise of prices is not taken out.")};
}

bool liesWithinMargins(const Figures& earlier, const Figures& later, std::size_t zone) {
    const auto before = surveyVariance(earlier, zone), after = surveyVariance(later, zone);
    return before && after &&
           std::abs(later.values.values[zone] - earlier.values.values[zone]) <=
               surveyMargin * std::sqrt(*before + *after);
}

} // namespace

bool Change::isUnsure(std::size_t zone) const {
    return std::binary_search(unsure.begin(), unsure.end(), static_cast<std::uint32_t>(zone));
}

Indicator changeOf(const Indicator& indicator) {
    auto made = indicator;
    made.formulas.clear();
    made.breaks.clear();
    made.derivation.reset();
    made.nature = Nature::Quantile;
    made.direction = Direction::Neutral;
    made.palette = "PuOr";
    const bool count = indicator.nature == Nature::Count;
    if (count) {
        made.unit = "%";
        made.unitName = {"en %", "in %"};
    } else if (indicator.unit == "%" || indicator.unit == "points") {
        made.unit = "points";
        made.unitName = {"en points", "in points"};
    } else if (indicator.unit == "€") {
        made.caveat = withPrices(indicator.caveat);
    }
    if (count || made.unit == "points")
        made.decimals = std::max(indicator.decimals, 1);
    return made;
}

Figures changeOf(std::shared_ptr<const Figures> earlier, std::shared_ptr<const Figures> later,
                 const std::vector<bool>& surveyed) {
    const auto size = later->values.size();
    const bool count = later->indicator.nature == Nature::Count;
    auto change = std::make_shared<Change>();
    change->comparability = comparable(later->indicator, earlier->year, later->year);
    Figures figures;
    figures.indicator = changeOf(later->indicator);
    figures.year = later->year;
    figures.geographyYear = later->geographyYear;
    figures.remade = earlier->remade || later->remade;
    figures.partsWithout = std::max(earlier->partsWithout, later->partsWithout);
    figures.sources = later->sources;
    for (const auto source : earlier->sources)
        if (std::find(figures.sources.begin(), figures.sources.end(), source) == figures.sources.end())
            figures.sources.push_back(source);
    std::set_union(earlier->carriedZones.begin(), earlier->carriedZones.end(), later->carriedZones.begin(),
                   later->carriedZones.end(), std::back_inserter(figures.carriedZones));
    figures.values = geo::Column{size};
    for (std::size_t i = 0; i < size; ++i) {
        const Cell before = earlier->values[i], after = later->values[i];
        const auto cell = count ? growthOf(after, before) : differenceOf(after, before);
        figures.values.set(i, cell);
        if (cell.hasNumber() && i < surveyed.size() && surveyed[i] && liesWithinMargins(*earlier, *later, i))
            change->unsure.push_back(static_cast<std::uint32_t>(i));
    }
    figures.numerator = figures.values; // of its own it has none, like what is derived from others
    change->earlier = std::move(earlier);
    change->later = std::move(later);
    figures.change = std::move(change);
    return figures;
}

std::vector<int> comparableWith(const Indicator& indicator, const std::vector<int>& years, int later) {
    std::vector<int> found;
    for (const int year : years)
        if (year < later && comparable(indicator, year, later).holds())
            found.push_back(year);
    std::sort(found.begin(), found.end(), std::greater{});
    return found;
}

std::string periodOf(const Figures& figures, Language language) {
    if (!figures.change)
        return std::to_string(figures.year);
    return fmt::format("{} {}–{}", language == Language::French ? "évolution" : "change", figures.change->earlier->year,
                       figures.year);
}

} // namespace indicators
