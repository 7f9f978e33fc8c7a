#include "geometry/zone_set.hpp"

#include "base/codes.hpp"
#include "geometry/locator.hpp"
#include "geometry/shared_area.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <mutex>
#include <numeric>
#include <utility>

namespace geo {

namespace {

constexpr std::array<std::pair<GeographyKind, std::string_view>, 7> kinds{{{GeographyKind::Iris, "iris"},
                                                                           {GeographyKind::Qpv, "qpv"},
                                                                           {GeographyKind::Commune, "commune"},
                                                                           {GeographyKind::Department, "departement"},
                                                                           {GeographyKind::Epci, "epci"},
                                                                           {GeographyKind::Outline, "outline"},
                                                                           {GeographyKind::Grid, "grid"}}};
constexpr std::size_t childrenPerNode = 16;

Extent extentOf(std::span<const Point> ring) {
    Extent box;
    for (const auto& p : ring)
        box.add(p);
    return box;
}

} // namespace

std::string_view toText(GeographyKind kind) {
    for (const auto& [k, text] : kinds)
        if (k == kind)
            return text;
    return {};
}

std::optional<GeographyKind> geographyKindFromText(std::string_view text) {
    for (const auto& [kind, word] : kinds)
        if (word == text)
            return kind;
    return std::nullopt;
}

std::string departmentOf(GeographyKind kind, const std::string& code) {
    switch (kind) {
    case GeographyKind::Qpv: {
        const auto qpv = QpvCode::parse(code);
        return qpv ? departmentOf(*qpv).text() : std::string{};
    }
    case GeographyKind::Iris:
    case GeographyKind::Commune:
    case GeographyKind::Department:
        return std::string{departmentStart(code)};
    case GeographyKind::Epci:
    case GeographyKind::Grid:
    case GeographyKind::Outline:
        break;
    }
    return {};
}

/// Filled one by one, under the lock, by whichever thread asks first.
struct ZoneSet::Levels {
    std::mutex mutex;
    std::array<std::unique_ptr<const ZoneLevel>, std::size(ZoneLevel::cells)> made;
};

ZoneSet::ZoneSet() : m_levels{std::make_unique<Levels>()} {}
ZoneSet::~ZoneSet() = default;
ZoneSet::ZoneSet(ZoneSet&&) noexcept = default;
ZoneSet& ZoneSet::operator=(ZoneSet&&) noexcept = default;

ZoneSet::ZoneSet(Geography geography, std::vector<Zone> zones) : ZoneSet{} {
    Builder builder{std::move(geography)};
    for (auto& zone : zones) {
        builder.zone(std::move(zone.code), std::move(zone.name), std::move(zone.place), std::move(zone.type));
        for (const auto& part : zone.shape.parts)
            for (std::size_t r = 0; r < part.size(); ++r)
                builder.ring(part[r], r == 0);
    }
    builder.finishInto(*this);
}

ZoneSet::Builder::Builder(Geography geography) : m_set{new ZoneSet} {
    m_set->m_geography = std::move(geography);
    m_set->m_ringStarts.push_back(0);
}

void ZoneSet::Builder::reserve(std::size_t zones, std::size_t points) {
    m_set->m_codes.reserve(zones);
    m_set->m_names.reserve(zones);
    m_set->m_places.reserve(zones);
    m_set->m_types.reserve(zones);
    m_set->m_zoneRings.reserve(zones + 1);
    m_set->m_ringStarts.reserve(zones + zones / 8 + 1);
    m_set->m_points.reserve(points);
}

void ZoneSet::Builder::zone(std::string code, std::string name, std::string place, std::string type) {
    m_set->m_zoneRings.push_back(m_set->m_shell.size());
    m_set->m_codes.push_back(std::move(code));
    m_set->m_names.push_back(std::move(name));
    m_set->m_places.push_back(std::move(place));
    m_set->m_types.push_back(type.empty() ? '\0' : type.front());
}

void ZoneSet::Builder::ring(std::span<const Point> points, bool isShell) {
    m_set->m_points.insert(m_set->m_points.end(), points.begin(), points.end());
    m_set->m_ringStarts.push_back(m_set->m_points.size());
    m_set->m_shell.push_back(isShell ? 1 : 0);
}

std::shared_ptr<const ZoneSet> ZoneSet::Builder::finish() {
    m_set->m_zoneRings.push_back(m_set->m_shell.size());
    m_set->index();
    return std::exchange(m_set, nullptr);
}

void ZoneSet::Builder::finishInto(ZoneSet& set) {
    m_set->m_zoneRings.push_back(m_set->m_shell.size());
    m_set->index();
    set = std::move(*m_set);
}

void ZoneSet::index() {
    m_extents.resize(size());
    m_areas.resize(size());
    m_turnsLeft.resize(m_shell.size());
    m_byCode.reserve(size());
    for (std::size_t i = 0; i < size(); ++i) {
        m_byCode.emplace(m_codes[i], i);
        for (auto r = ringsBegin(i); r < ringsBegin(i + 1); ++r) {
            if (isShell(r))
                m_extents[i].add(extentOf(ring(r)));
            const double area = signedArea(ring(r));
            m_turnsLeft[r] = area > 0 ? 1 : 0;
            m_areas[i] += (isShell(r) ? 1 : -1) * std::abs(area);
        }
        m_extent.add(m_extents[i]);
    }
    sortIntoTiles();
    packNodes();
}

/// Orders the leaves by sort-tile-recursive: vertical slices by x, each in order of y.
void ZoneSet::sortIntoTiles() {
    m_leafOrder.resize(size());
    std::iota(m_leafOrder.begin(), m_leafOrder.end(), 0u);
    std::vector<Point> centres(size());
    for (std::size_t i = 0; i < size(); ++i)
        centres[i] = m_extents[i].empty() ? Point{} : m_extents[i].centre();
    std::sort(m_leafOrder.begin(), m_leafOrder.end(), [&](auto a, auto b) { return centres[a].x < centres[b].x; });
    const double leaves = std::ceil(static_cast<double>(size()) / childrenPerNode);
    const auto slice =
        childrenPerNode * std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(std::sqrt(leaves))));
    for (std::size_t from = 0; from < size(); from += slice)
        std::sort(m_leafOrder.begin() + static_cast<std::ptrdiff_t>(from),
                  m_leafOrder.begin() + static_cast<std::ptrdiff_t>(std::min(from + slice, size())),
                  [&](auto a, auto b) { return centres[a].y < centres[b].y; });
}

/// Level 0 holds the boxes of 16 leaves each, every level above those of 16 nodes below, up to one root.
void ZoneSet::packNodes() {
    m_levelStarts.push_back(0);
    for (std::size_t k = 0; k < size(); k += childrenPerNode) {
        auto& node = m_nodes.emplace_back();
        for (auto c = k; c < std::min(k + childrenPerNode, size()); ++c)
            node.add(m_extents[m_leafOrder[c]]);
    }
    m_levelStarts.push_back(m_nodes.size());
    while (m_nodes.size() - m_levelStarts[m_levelStarts.size() - 2] > 1) {
        const auto begin = m_levelStarts[m_levelStarts.size() - 2], end = m_levelStarts.back();
        for (auto k = begin; k < end; k += childrenPerNode) {
            Extent node;
            for (auto c = k; c < std::min(k + childrenPerNode, end); ++c)
                node.add(m_nodes[c]);
            m_nodes.push_back(node);
        }
        m_levelStarts.push_back(m_nodes.size());
    }
}

std::optional<std::size_t> ZoneSet::find(std::string_view code) const {
    const auto found = m_byCode.find(std::string{code});
    return found == m_byCode.end() ? std::nullopt : std::optional{found->second};
}

MultiPolygon ZoneSet::shape(std::size_t i) const {
    MultiPolygon result;
    for (auto r = ringsBegin(i); r < ringsBegin(i + 1); ++r) {
        if (isShell(r) || result.parts.empty())
            result.parts.emplace_back();
        result.parts.back().emplace_back(ring(r).begin(), ring(r).end());
    }
    return result;
}

const ZoneLevel* ZoneSet::level(double largestCell) const {
    auto which = std::size(ZoneLevel::cells);
    while (which > 0 && !(ZoneLevel::cells[which - 1] <= largestCell))
        --which;
    if (which == 0)
        return nullptr;
    const std::scoped_lock lock{m_levels->mutex};
    auto& kept = m_levels->made[which - 1];
    if (!kept)
        kept = std::make_unique<const ZoneLevel>(levelOf(*this, ZoneLevel::cells[which - 1]));
    return kept.get();
}

std::vector<std::uint32_t> ZoneSet::within(const Extent& extent) const {
    std::vector<std::uint32_t> found;
    if (m_nodes.empty() || extent.empty())
        return found;
    if (extent.contains({m_extent.minX, m_extent.minY}) && extent.contains({m_extent.maxX, m_extent.maxY})) {
        for (std::uint32_t i = 0; i < size(); ++i) // all but those without an outline
            if (!m_extents[i].empty())
                found.push_back(i);
        return found;
    }
    std::vector<std::pair<std::size_t, std::size_t>> open{{m_levelStarts.size() - 2, 0}}; // level, place in it
    while (!open.empty()) {
        const auto [level, place] = open.back();
        open.pop_back();
        if (!m_nodes[m_levelStarts[level] + place].intersects(extent))
            continue;
        const auto below = level == 0 ? size() : m_levelStarts[level] - m_levelStarts[level - 1];
        for (auto c = place * childrenPerNode; c < std::min((place + 1) * childrenPerNode, below); ++c) {
            if (level > 0)
                open.emplace_back(level - 1, c);
            else if (m_extents[m_leafOrder[c]].intersects(extent))
                found.push_back(m_leafOrder[c]);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool ZoneSet::holds(std::size_t i, Point p) const {
    RayCount count{p};
    for (auto r = ringsBegin(i); r < ringsBegin(i + 1); ++r) {
        const auto points = ring(r);
        for (std::size_t k = 1; k < points.size(); ++k) {
            const auto &a = points[k - 1], &b = points[k];
            const bool besideTheRay = (a.y < p.y && b.y < p.y) || (a.y > p.y && b.y > p.y); // most of them
            if (!besideTheRay)
                count.edge(a, b);
        }
    }
    return count.location() != Location::Outside;
}

std::optional<std::size_t> ZoneSet::at(Point p) const {
    for (const auto i : within({p.x, p.y, p.x, p.y}))
        if (holds(i, p))
            return i;
    return std::nullopt;
}

std::vector<std::uint32_t> ZoneSet::allAt(Point p) const {
    auto found = within({p.x, p.y, p.x, p.y});
    std::erase_if(found, [&](auto i) { return !holds(i, p); });
    return found;
}

} // namespace geo
