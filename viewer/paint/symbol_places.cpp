// Where symbols stand that would cover each other.
#include "symbols.hpp"

#include <numeric>
#include <unordered_map>

namespace paint {
namespace {

/// More do not stand around one point: they would be far from it and cover the map.
constexpr std::size_t mostSeats = 8;
/// Symbols moved aside may meet others, which then join them; after so many rounds the few that still touch may.
constexpr int mostRounds = 8;

/// Symbols of one place, each as near to its own point as leaves room for all.
std::vector<QPointF> spread(const std::vector<QPointF>& points, const std::vector<std::size_t>& members,
                            double radius) {
    constexpr int rounds = 100;
    const double apart = radius * 2.15, start = radius * 0.01;
    std::vector<QPointF> at;
    for (std::size_t k = 0; k < members.size(); ++k) { // from the same point they set off in ways of their own
        const double angle = 2 * M_PI * (static_cast<double>(k) / static_cast<double>(members.size()) - 0.375);
        at.push_back(points[members[k]] + start * QPointF{std::cos(angle), std::sin(angle)});
    }
    for (int round = 0; round < rounds; ++round) {
        const auto before = at; // all are pushed at once: none gives way to those that come first
        for (std::size_t i = 0; i < at.size(); ++i)
            for (std::size_t j = i + 1; j < at.size(); ++j) {
                const QPointF between = before[j] - before[i];
                const double length = std::hypot(between.x(), between.y());
                if (length >= apart || length <= 0)
                    continue;
                const QPointF push = between * ((apart - length) / (4 * length)); // half of what lacks, to both sides
                at[i] -= push;
                at[j] += push;
            }
    }
    return at;
}

/// Sets of points that share a place; joining two makes one of both.
class Groups {
public:
    explicit Groups(std::size_t n) : m_leaders(n) { std::iota(m_leaders.begin(), m_leaders.end(), 0U); }
    std::size_t leader(std::size_t i) {
        while (m_leaders[i] != i)
            i = m_leaders[i] = m_leaders[m_leaders[i]];
        return i;
    }
    /// @returns false if they were together already.
    bool join(std::size_t i, std::size_t j) {
        const auto a = leader(i), b = leader(j);
        m_leaders[std::max(a, b)] = std::min(a, b);
        return a != b;
    }
    std::map<std::size_t, std::vector<std::size_t>> members() {
        std::map<std::size_t, std::vector<std::size_t>> all;
        for (std::size_t i = 0; i < m_leaders.size(); ++i)
            all[leader(i)].push_back(i);
        return all;
    }

private:
    std::vector<std::size_t> m_leaders;
};

/// Points by square cell.
class Cells {
public:
    Cells(const std::vector<QPointF>& points, const std::vector<std::size_t>& which, double cell) {
        for (const auto i : which)
            m_cells[key(static_cast<std::int64_t>(std::floor(points[i].x() / cell)),
                        static_cast<std::int64_t>(std::floor(points[i].y() / cell)))]
                .push_back(i);
    }
    static std::uint64_t key(std::int64_t x, std::int64_t y) {
        return static_cast<std::uint64_t>(x) << 32 ^ static_cast<std::uint64_t>(static_cast<std::uint32_t>(y));
    }
    const auto& all() const { return m_cells; }
    const std::vector<std::size_t>* at(std::uint64_t key, int dx, int dy) const {
        const auto x = static_cast<std::int64_t>(static_cast<std::int32_t>(key >> 32)) + dx;
        const auto y = static_cast<std::int64_t>(static_cast<std::int32_t>(key)) + dy;
        const auto found = m_cells.find(Cells::key(x, y));
        return found == m_cells.end() ? nullptr : &found->second;
    }

private:
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_cells;
};

/// Joins what is nearer than `reach`. Whatever lies in one cell is, so that thousands in one place cost a look each.
bool joinNear(const std::vector<QPointF>& points, const std::vector<std::size_t>& which, double reach, Groups& groups) {
    const Cells cells{points, which, reach / 1.4143};
    bool changed = false;
    for (const auto& [key, members] : cells.all())
        for (const auto i : members)
            changed = groups.join(members.front(), i) || changed;
    const auto meet = [&](const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
        for (const auto i : a)
            for (const auto j : b)
                if (QLineF{points[i], points[j]}.length() < reach)
                    return true;
        return false;
    };
    for (const auto& [key, members] : cells.all())
        for (int dx = 0; dx <= 2; ++dx)
            for (int dy = -2; dy <= 2; ++dy) {
                const auto* others = dx == 0 && dy <= 0 ? nullptr : cells.at(key, dx, dy);
                if (others && groups.leader(members.front()) != groups.leader(others->front()) &&
                    meet(members, *others))
                    changed = groups.join(members.front(), others->front()) || changed;
            }
    return changed;
}

std::vector<Placed> seated(const std::vector<QPointF>& points, Groups& groups, double radius) {
    std::vector<Placed> placed(points.size());
    for (const auto& [first, members] : groups.members()) {
        const bool moved = members.size() > 1, crowded = members.size() > mostSeats;
        const auto stands = moved && !crowded ? spread(points, members, radius) : std::vector<QPointF>{};
        for (std::size_t k = 0; k < members.size(); ++k) {
            const QPointF own = points[members[k]], at = stands.empty() ? own : stands[k];
            placed[members[k]] = {own, at, QLineF{own, at}.length() > radius * 0.1, crowded};
        }
    }
    return placed;
}

/// A crowd may be a chain as long as the map is wide: it is told as one number per cell a few symbols wide.
void gatherCrowds(const std::vector<QPointF>& points, double radius, PlacedSymbols& placed) {
    std::vector<std::size_t> crowded;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (placed.symbols[i].crowded)
            crowded.push_back(i);
    const Cells cells{points, crowded, radius * 5};
    std::map<std::size_t, Crowd> byFirst; // in the order of the points, whatever the order of the cells
    for (const auto& [key, members] : cells.all()) {
        if (members.size() == 1) {
            placed.symbols[members.front()].crowded = false;
            continue;
        }
        Crowd crowd{{}, members.size()};
        for (const auto i : members)
            crowd.at += points[i] / static_cast<double>(members.size());
        byFirst[members.front()] = crowd;
    }
    for (const auto& [first, crowd] : byFirst)
        placed.crowds.push_back(crowd);
}

} // namespace

PlacedSymbols placeSymbols(const std::vector<QPointF>& points, double radius) {
    Groups groups{points.size()};
    std::vector<QPointF> at = points;
    std::vector<std::size_t> free(points.size());
    std::iota(free.begin(), free.end(), 0U);
    PlacedSymbols placed;
    placed.symbols = seated(points, groups, radius);
    for (int round = 0; round < mostRounds && joinNear(at, free, radius * 1.9, groups); ++round) {
        placed.symbols = seated(points, groups, radius);
        std::erase_if(free, [&](std::size_t i) { return placed.symbols[i].crowded; });
        for (const auto i : free)
            at[i] = placed.symbols[i].at;
    }
    gatherCrowds(points, radius, placed);
    return placed;
}

} // namespace paint
