#include "age_pyramid.hpp"

#include <fmt/format.h>

#include <cctype>

namespace layers {
namespace {

/// "P22_H1529" or "P22_F75P": who, from, to.
struct SexAndAge {
    char sex = 'H';
    int from = 0;
    std::optional<int> to;
};
std::optional<SexAndAge> sexAndAge(const std::string& column) {
    constexpr std::size_t shortest = 8; // P22_F75P
    const auto digits = [&](std::size_t at) -> std::optional<int> {
        if (at + 2 > column.size() || !std::isdigit(static_cast<unsigned char>(column[at])) ||
            !std::isdigit(static_cast<unsigned char>(column[at + 1])))
            return std::nullopt;
        return (column[at] - '0') * 10 + column[at + 1] - '0';
    };
    if (column.size() < shortest || column[0] != 'P' || !digits(1) || column[3] != '_' ||
        (column[4] != 'H' && column[4] != 'F'))
        return std::nullopt;
    const auto from = digits(5), to = digits(7);
    if (from && column.size() == shortest && column.back() == 'P')
        return SexAndAge{column[4], *from, std::nullopt};
    if (from && to && *to > *from && column.size() == shortest + 1)
        return SexAndAge{column[4], *from, to};
    return std::nullopt;
}

} // namespace

std::vector<AgeBand> ageBands(const geo::StatTable& table) {
    constexpr int everyAge = 1'000;               // after any other end
    std::map<std::pair<int, int>, AgeBand> there; // by their ends: of one beginning the narrowest comes first
    for (const auto& column : table.columns)
        if (const auto whom = sexAndAge(column)) {
            auto& band = there[{whom->from, whom->to.value_or(everyAge)}];
            band.from = whom->from;
            band.to = whom->to;
            (whom->sex == 'H' ? band.men : band.women) = column;
        }
    std::erase_if(there, [](const auto& each) { return each.second.men.empty() || each.second.women.empty(); });
    std::vector<AgeBand> bands;
    for (int age = 0;;) {
        const auto next = there.lower_bound({age, age});
        if (next == there.end() || next->second.from != age)
            return {};
        bands.push_back(next->second);
        if (!next->second.to)
            return bands;
        age = *next->second.to + 1;
    }
}

indicators::Indicator shareOf(const std::string& column, std::span<const AgeBand> bands, const geo::StatTable& table) {
    indicators::Indicator share;
    share.id = fmt::format("{}:{}", table.family, column);
    share.unit = "%";
    share.universe = "persons_rp";
    share.nature = indicators::Nature::Ratio;
    share.decimals = 1;
    indicators::Formula formula;
    formula.family = table.family;
    formula.fromYear = formula.toYear = table.dataYear;
    formula.numerator = {{1, column}};
    for (const auto& band : bands)
        for (const auto& each : {band.men, band.women})
            formula.denominator.push_back({1, each});
    formula.scale = 100;
    share.formulas.push_back(std::move(formula));
    return share;
}

AgePyramid agePyramid(std::span<const BandColumns> columns, std::span<const std::uint32_t> zones, Absences& absences) {
    AgePyramid pyramid;
    for (const auto& column : columns)
        pyramid.bars.push_back({column.band, 0, 0, {}, {}});
    for (const auto zone : zones) {
        auto state = geo::CellState::Value;
        for (const auto& column : columns)
            state = geo::combined(state, geo::combined(column.men.states[zone], column.women.states[zone]));
        if (!geo::hasNumber(state)) {
            ++absences[state];
            continue;
        }
        pyramid.zones.push_back(zone);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            pyramid.bars[i].men += columns[i].men.values[zone];
            pyramid.bars[i].women += columns[i].women.values[zone];
        }
    }
    for (const auto& bar : pyramid.bars)
        pyramid.people += bar.men + bar.women;
    for (auto& bar : pyramid.bars)
        for (auto* share : {&bar.men, &bar.women})
            *share = pyramid.people > 0 ? 100 * *share / pyramid.people : 0;
    return pyramid;
}

} // namespace layers
