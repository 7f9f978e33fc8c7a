#include "quarters.hpp"

#include "outline.hpp"
#include "random.hpp"
#include "table_text.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <queue>

namespace demo {

namespace {

/// One row of demo/neighbourhoods.csv.
struct Plan {
    std::string code, name, fate, name2024;
    int commune = 0;
    geo::Point centre;
    std::string hectares; ///< empty: drawn by lot
};

std::vector<Plan> plans(const Territory& territory) {
    std::vector<Plan> list;
    for (const auto& row : shippedTable("demo/neighbourhoods.csv")) {
        const auto commune = std::find_if(territory.communes.begin(), territory.communes.end(),
                                          [&](const Commune& c) { return c.code == row.at("commune"); });
        list.push_back({row.at("code"), row.at("name"), row.at("fate"), row.at("name2024"),
                        static_cast<int>(commune - territory.communes.begin()),
                        lambert(std::stod(row.at("lon")), std::stod(row.at("lat"))), row.at("hectares")});
    }
    return list;
}

/// Blocks grow outwards from one, nearest first in a stretched and turned measure, so that shapes differ.
class Growth {
public:
    Growth(Territory& territory, Labels& labels) : m_territory{territory}, m_labels{labels} {}

    std::uint32_t nearestFree(geo::Point p, int commune) const {
        std::uint32_t best = 0;
        double least = 1e300;
        for (std::uint32_t i = 0; i < m_labels.size(); ++i) {
            const auto& site = m_territory.mesh.sites[i];
            const double away = (site.x - p.x) * (site.x - p.x) + (site.y - p.y) * (site.y - p.y);
            if (away < least && isFree(i, commune)) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    void grow(std::uint32_t start, int commune, int quarter, double hectares, std::uint64_t seed) {
        const auto& mesh = m_territory.mesh;
        const double turnX = unit(mixed(seed, 1)) - 0.5, turnY = unit(mixed(seed, 3)) - 0.5;
        const double length = std::sqrt(turnX * turnX + turnY * turnY) + 1e-6;
        const double along = turnX / length, across = turnY / length, stretch = 1 + 0.4 * unit(mixed(seed, 2));
        const geo::Point from = mesh.sites[start];
        const auto rank = [&](std::uint32_t i) {
            const double dx = mesh.sites[i].x - from.x, dy = mesh.sites[i].y - from.y;
            const double u = std::abs(dx * along + dy * across) / stretch,
                         v = std::abs(dy * along - dx * across) * stretch;
            return std::sqrt(u * u + v * v) + 150 * unit(mixed(seed, i));
        };
        using Item = std::pair<double, std::uint32_t>;
        std::priority_queue<Item, std::vector<Item>, std::greater<>> queue;
        queue.push({0, start});
        while (!queue.empty() && hectares > 0) {
            const auto site = queue.top().second;
            queue.pop();
            if (!isFree(site, commune))
                continue;
            m_labels[site] = quarter;
            hectares -= m_territory.hectares[site];
            for (const auto next : mesh.neighbours[site])
                if (isFree(next, commune))
                    queue.push({rank(next), next});
        }
    }

private:
    bool isFree(std::uint32_t site, int commune) const {
        return m_labels[site] < 0 && m_territory.commune[site] == commune && m_territory.hectares[site] < 8;
    }
    Territory& m_territory;
    Labels& m_labels;
};

double sizeOf(const Commune& commune, std::uint64_t seed) {
    const double usual = 9 + 18 * unit(mixed(seed, 11)) + 0.35 * commune.iris;
    return unit(mixed(seed, 12)) < 0.15 ? usual * 2.4 : usual;
}

void addGeneration2015(Territory& territory, const std::vector<Plan>& list) {
    Growth growth{territory, territory.quarter2015};
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto& plan = list[i];
        if (plan.code.empty())
            continue;
        const auto seed = mixed(i, 2015);
        const int number = static_cast<int>(territory.quarters2015.size());
        territory.quarters2015.push_back({plan.code, plan.name, plan.commune});
        const double hectares = plan.hectares.empty()
                                    ? sizeOf(territory.communes[static_cast<std::size_t>(plan.commune)], seed)
                                    : std::stod(plan.hectares);
        const bool twoParts = unit(mixed(seed, 13)) < 0.12;
        growth.grow(growth.nearestFree(plan.centre, plan.commune), plan.commune, number,
                    hectares * (twoParts ? 0.65 : 1), seed);
        if (twoParts) {
            const geo::Point other{plan.centre.x + 620, plan.centre.y - 260};
            growth.grow(growth.nearestFree(other, plan.commune), plan.commune, number, hectares * 0.35,
                        mixed(seed, 14));
        }
    }
}

/// Takes some blocks of the rim off and adds some beside it.
void moveRim(const Territory& territory, Labels& labels, int quarter, int commune, std::uint64_t seed) {
    Labels changed = labels;
    for (std::uint32_t i = 0; i < labels.size(); ++i) {
        if (territory.commune[i] != commune || territory.hectares[i] >= 8)
            continue;
        int inside = 0, outside = 0;
        for (const auto next : territory.mesh.neighbours[i])
            (labels[next] == quarter ? inside : outside) += 1;
        const double chance = unit(mixed(seed, i));
        if (labels[i] == quarter && outside >= 3 && inside >= 2 && chance < 0.22)
            changed[i] = -1;
        else if (labels[i] < 0 && inside >= 2 && chance < 0.45)
            changed[i] = quarter;
    }
    labels = std::move(changed);
}

std::string code2024(const std::string& department, std::size_t number, char letter) {
    return "QN0" + department + (number < 10 ? "0" : "") + std::to_string(number) + letter;
}

/// Numbers are this program's own: the official ones belong to official outlines.
void addGeneration2024(Territory& territory, const std::vector<Plan>& list) {
    std::map<std::string, std::size_t> numbers;
    std::vector<int> now(list.size(), -1); // plan -> its quarter of 2024
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto& plan = list[i];
        if (plan.name2024.empty())
            continue;
        const auto& commune = territory.communes[static_cast<std::size_t>(plan.commune)];
        const char letter = plan.fate == "same" ? 'I' : plan.fate == "new" ? 'N' : 'M';
        now[i] = static_cast<int>(territory.quarters2024.size());
        territory.quarters2024.push_back(
            {code2024(commune.department, ++numbers[commune.department], letter), plan.name2024, plan.commune});
    }
    for (std::uint32_t site = 0; site < territory.quarter2015.size(); ++site) {
        const int before = territory.quarter2015[site];
        if (before < 0)
            continue;
        const auto& plan = list[static_cast<std::size_t>(before)];
        const auto joins = std::find_if(list.begin(), list.end(), [&](const Plan& p) { return p.code == plan.fate; });
        territory.quarter2024[site] =
            now[static_cast<std::size_t>(joins == list.end() ? before : joins - list.begin())];
    }
    Growth growth{territory, territory.quarter2024};
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto& plan = list[i];
        if (plan.fate == "modified")
            moveRim(territory, territory.quarter2024, now[i], plan.commune, mixed(i, 2024));
        if (plan.fate == "new")
            growth.grow(growth.nearestFree(plan.centre, plan.commune), plan.commune, now[i], 16, mixed(i, 2024));
    }
}

} // namespace

void addQuarters(Territory& territory) {
    territory.quarter2015.assign(territory.mesh.sites.size(), -1);
    territory.quarter2024 = territory.quarter2015;
    const auto list = plans(territory);
    addGeneration2015(territory, list);
    addGeneration2024(territory, list);
}

} // namespace demo
