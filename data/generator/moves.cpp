// Moves between communes in a year: the more people and the nearer, the more of them.
#include "official_tables.hpp"
#include "random.hpp"
#include "table_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace demo {

namespace {

constexpr double oneOrMore = 0.99;       ///< of the inhabitants; infants were nowhere a year before
constexpr double nearby = 3000;          ///< metres under which distance no longer counts
constexpr std::size_t destinations = 12; ///< of those who leave a commune

double pull(const Territory& territory, const ZoneSums& communes, std::size_t from, std::size_t to) {
    const auto a = territory.communes[from].centre, b = territory.communes[to].centre;
    const double x = a.x - b.x, y = a.y - b.y;
    return communes[to].people * (0.7 + 0.6 * unit(mixed(to, 78))) / (x * x + y * y + nearby * nearby);
}

/// Where those who leave a commune go, the nearest and largest first, with their weights.
std::vector<std::pair<double, std::size_t>> goals(const Territory& territory, const ZoneSums& communes,
                                                  std::size_t from) {
    std::vector<std::pair<double, std::size_t>> all;
    for (std::size_t to = 0; to < communes.size(); ++to)
        if (to != from && communes[to].people >= 1)
            all.emplace_back(pull(territory, communes, from, to), to);
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    all.resize(std::min(all.size(), destinations));
    return all;
}

/// People by commune of today, then by commune of a year before.
using Flows = std::vector<std::map<std::size_t, double>>;

Flows flows(const Territory& territory, const ZoneSums& communes) {
    Flows into(communes.size());
    for (std::size_t from = 0; from < communes.size(); ++from) {
        const double leavers =
            communes[from].people * (0.04 + 0.03 * communes[from].hardshipMean() + 0.01 * unit(mixed(from, 77)));
        const auto to = goals(territory, communes, from);
        double whole = 0;
        for (const auto& goal : to)
            whole += goal.first;
        for (const auto& [weight, goal] : to)
            if (leavers > 0)
                into[goal][from] += leavers * weight / whole;
    }
    return into;
}

} // namespace

std::vector<Member> communeMoves(const Territory& territory, const ZoneSums& communes, int year) {
    TableText table{"\r\n"};
    for (const auto* title : {"CODGEO", "LIBGEO", "DCRAN", "L_DCRAN"})
        table.cell(title);
    table.cell(fmt::format("NBFLUX_C{:02}_POP01P", year % 100)).endRow();
    const auto into = flows(territory, communes);
    for (std::size_t to = 0; to < communes.size(); ++to) {
        const auto& here = territory.communes[to];
        const auto row = [&](std::string_view code, std::string_view name, double people) {
            table.cell(here.code).cell(here.name).cell(code).cell(name).cell(fmt::format("{:.9f}", people)).endRow();
        };
        const double fromAbroad = communes[to].people * 0.01 * unit(mixed(to, 79));
        double stayed = oneOrMore * communes[to].people - fromAbroad;
        for (const auto& [from, people] : into[to])
            stayed -= people;
        if (communes[to].people < 1)
            continue;
        row(here.code, here.name, std::max(stayed, 0.0));
        for (const auto& [from, people] : into[to])
            row(territory.communes[from].code, territory.communes[from].name, people);
        row("99999", "Étranger", fromAbroad);
    }
    return {{fmt::format("base-flux-mobilite-residentielle-{}.csv", year), table.text()}, fictionNotice()};
}

} // namespace demo
