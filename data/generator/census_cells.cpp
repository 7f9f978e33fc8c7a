#include "census_cells.hpp"

#include <fmt/format.h>

namespace demo {

void CensusCells::add(char exploitation, std::string_view name, double value) {
    cells.push_back({fmt::format("{}{:02}_{}", exploitation, year % 100, name), value});
}

void CensusCells::bothSexes(std::string_view name, double men, double women) {
    add('P', name, men + women);
    add('P', fmt::format("H{}", name), men);
    add('P', fmt::format("F{}", name), women);
}

void CensusCells::parts(char exploitation, std::string_view stem,
                        const std::vector<std::pair<std::string_view, double>>& shares, double total) {
    double all = 0;
    for (const auto& [name, share] : shares)
        all += share;
    for (const auto& [name, share] : shares)
        add(exploitation, fmt::format("{}{}", stem, name), total * share / all);
}

void CensusCells::socialGroups(std::string_view stem, const std::array<double, 8>& values) {
    static constexpr std::array<std::string_view, 8> now{"GSEC11_21", "GSEC12_22", "GSEC13_23", "GSEC14_24",
                                                         "GSEC15_25", "GSEC16_26", "GSEC32",    "GSEC40"};
    for (std::size_t i = 0; i < values.size(); ++i)
        add('C', since(2022) ? fmt::format("{}_STAT_{}", stem, now[i]) : fmt::format("{}_CS{}", stem, i + 1),
            values[i]);
}

Ages::Ages(const Sums& s) {
    const auto adults = [&](int age) { return s.adults[0][age] + s.adults[1][age]; };
    const double under15 = s.under25 - adults(From15), under55 = s.under25 + adults(From25),
                 over65 = s.people - under55 - adults(From55);
    m_people = {{0, 0},
                {15, under15},
                {20, s.under20},
                {25, s.under25},
                {55, under55},
                {60, s.people - s.over60},
                {65, s.people - over65},
                {75, s.people - over65 * 0.52},
                {80, s.people - over65 * 0.34},
                {everyAge, s.people}};
    const auto& w = s.adults[Women];
    const double under55Women = s.womenUnder25 + w[From25], over65Women = s.women - under55Women - w[From55];
    m_women = {{0, 0},
               {15, s.womenUnder25 - w[From15]},
               {20, s.womenUnder25 - w[From15] * (s.under25 - s.under20) / adults(From15)},
               {25, s.womenUnder25},
               {55, under55Women},
               {60, s.women - s.womenOver60},
               {65, s.women - over65Women},
               {75, s.women - over65Women * 0.55},
               {80, s.women - over65Women * 0.37},
               {everyAge, s.women}};
}

double Ages::between(const Curve& curve, double from, double below) {
    const auto younger = [&](double age) {
        for (std::size_t i = 1; i < curve.size(); ++i)
            if (age <= curve[i].first) {
                const double t = (age - curve[i - 1].first) / (curve[i].first - curve[i - 1].first);
                return curve[i - 1].second + t * (curve[i].second - curve[i - 1].second);
            }
        return curve.back().second;
    };
    return younger(below) - younger(from);
}

double Ages::people(double from, double below) const { return between(m_people, from, below); }
double Ages::women(double from, double below) const { return between(m_women, from, below); }

} // namespace demo
