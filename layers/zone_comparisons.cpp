#include "zone_comparisons.hpp"

#include "comparability.hpp"

namespace layers {

ZoneRanking zoneRanking(std::vector<RankedRow> rows, bool fromZero) {
    std::erase_if(rows, [](const RankedRow& row) { return !row.value.hasNumber() || !std::isfinite(row.value.value); });
    std::ranges::stable_sort(rows, std::greater{}, [](const RankedRow& row) { return row.value.value; });
    return {std::move(rows), fromZero};
}

std::vector<std::uint32_t> extremeZones(const geo::Column& values, std::span<const std::uint32_t> zones, bool highest,
                                        std::size_t most) {
    std::vector<std::uint32_t> found;
    for (const auto zone : zones)
        if (hasFigure(values, zone))
            found.push_back(zone);
    std::ranges::stable_sort(found, {},
                             [&](std::uint32_t zone) { return highest ? -values.values[zone] : values.values[zone]; });
    found.resize(std::min(found.size(), most));
    return found;
}

std::optional<std::pair<int, int>> yearsFarthestApart(const indicators::Indicator& indicator,
                                                      std::span<const int> years) {
    std::optional<std::pair<int, int>> best;
    const auto isBetter = [&](int first, int last) {
        if (!best)
            return true;
        const int span = best->second - best->first;
        return last - first > span || (last - first == span && last > best->second);
    };
    for (const int first : years)
        for (const int last : years)
            if (first < last && isBetter(first, last) && indicators::comparable(indicator, first, last).holds())
                best = {first, last};
    return best;
}

std::vector<std::uint32_t> largestChanges(const geo::Column& before, const geo::Column& after,
                                          std::span<const std::uint32_t> zones, std::size_t most) {
    std::vector<std::uint32_t> found;
    for (const auto zone : zones)
        if (hasFigure(before, zone) && hasFigure(after, zone))
            found.push_back(zone);
    std::ranges::stable_sort(found, std::greater{},
                             [&](std::uint32_t zone) { return std::abs(after.values[zone] - before.values[zone]); });
    found.resize(std::min(found.size(), most));
    return found;
}

Absences absencesOfBoth(const geo::Column& before, const geo::Column& after, std::span<const std::uint32_t> zones) {
    Absences absences;
    for (const auto zone : zones)
        if (!hasFigure(before, zone) || !hasFigure(after, zone)) {
            const auto state = geo::combined(before.states[zone], after.states[zone]);
            ++absences[geo::hasNumber(state) ? geo::CellState::Missing : state];
        }
    return absences;
}

} // namespace layers
