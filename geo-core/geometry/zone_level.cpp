#include "geometry/zone_level.hpp"

#include "base/parallel.hpp"
#include "geometry/zone_set.hpp"

#include <limits>

namespace geo {
namespace {

void write(std::uint64_t value, std::vector<std::uint8_t>& out) {
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<std::uint8_t>(value | 0x80));
    out.push_back(static_cast<std::uint8_t>(value));
}

/// Small numbers of either sign become small numbers without one.
std::uint64_t folded(std::int64_t value) {
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unfolded(std::uint64_t value) {
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

bool read(std::span<const std::uint8_t>& bytes, std::uint64_t& value) {
    value = 0;
    for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = bytes[0];
        bytes = bytes.subspan(1);
        value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

bool fits(std::int64_t value) {
    return value >= std::numeric_limits<std::int32_t>::min() && value <= std::numeric_limits<std::int32_t>::max();
}

} // namespace

void ZoneLevel::reserve(std::size_t rings, std::size_t points) {
    m_starts.reserve(rings + 1);
    m_cells.reserve(points);
}

void ZoneLevel::add(std::span<const Point> ring) {
    m_grid.reduce(ring, m_scratch);
    if (m_scratch.size() >= 3)
        for (const auto& cell : m_scratch)
            if (fits(cell.x) && fits(cell.y))
                m_cells.push_back({static_cast<std::int32_t>(cell.x), static_cast<std::int32_t>(cell.y)});
    m_starts.push_back(m_cells.size());
}

void ZoneLevel::endZone(std::size_t firstRing, double area, Point middle) {
    const auto left = m_cells.size() - m_starts[firstRing];
    if (left > 0 || rings() == firstRing || area < cell() * cell() / 4)
        return;
    const auto at = m_grid.snapped({middle.x - cell() / 2, middle.y - cell() / 2});
    if (!fits(at.x + 1) || !fits(at.y + 1))
        return;
    const auto x = static_cast<std::int32_t>(at.x), y = static_cast<std::int32_t>(at.y);
    m_cells.insert(m_cells.end(), {{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}});
    for (auto r = firstRing + 1; r < m_starts.size(); ++r)
        m_starts[r] = m_cells.size();
}

void ZoneLevel::append(const ZoneLevel& other) {
    const auto shift = m_cells.size();
    m_cells.insert(m_cells.end(), other.m_cells.begin(), other.m_cells.end());
    for (std::size_t r = 1; r < other.m_starts.size(); ++r)
        m_starts.push_back(other.m_starts[r] + shift);
}

void ZoneLevel::encode(std::size_t from, std::size_t to, std::vector<std::uint8_t>& out) const {
    Cell last{0, 0};
    for (auto r = from; r < to; ++r) {
        write(ring(r).size(), out);
        for (const auto& cell : ring(r)) {
            write(folded(std::int64_t{cell.x} - last.x), out);
            write(folded(std::int64_t{cell.y} - last.y), out);
            last = cell;
        }
    }
}

bool ZoneLevel::decode(std::span<const std::uint8_t> bytes, std::size_t rings) {
    std::int64_t x = 0, y = 0;
    for (std::size_t r = 0; r < rings; ++r) {
        std::uint64_t corners = 0;
        if (!read(bytes, corners) || corners > bytes.size() / 2) // two bytes a corner at least
            return false;
        for (std::uint64_t i = 0; i < corners; ++i) {
            std::uint64_t dx = 0, dy = 0;
            if (!read(bytes, dx) || !read(bytes, dy))
                return false;
            // As unsigned numbers, which may run over: what is no coordinate is refused below.
            x = static_cast<std::int64_t>(static_cast<std::uint64_t>(x) + static_cast<std::uint64_t>(unfolded(dx)));
            y = static_cast<std::int64_t>(static_cast<std::uint64_t>(y) + static_cast<std::uint64_t>(unfolded(dy)));
            if (!fits(x) || !fits(y))
                return false;
            m_cells.push_back({static_cast<std::int32_t>(x), static_cast<std::int32_t>(y)});
        }
        m_starts.push_back(m_cells.size());
    }
    return bytes.empty();
}

ZoneLevel levelOf(const ZoneSet& zones, double cell) {
    constexpr std::size_t chunk = 2048; // zones
    std::vector<ZoneLevel> parts((zones.size() + chunk - 1) / chunk, ZoneLevel{cell});
    NoProgress quiet;
    parallelFor(
        parts.size(),
        [&](std::size_t c) {
            for (auto i = c * chunk; i < std::min((c + 1) * chunk, zones.size()); ++i) {
                const auto first = parts[c].rings();
                for (auto r = zones.ringsBegin(i); r < zones.ringsBegin(i + 1); ++r)
                    parts[c].add(zones.ring(r));
                parts[c].endZone(first, zones.area(i), zones.extent(i).centre());
            }
        },
        quiet);
    std::size_t rings = 0, points = 0;
    for (const auto& part : parts) {
        rings += part.rings();
        points += part.pointCount();
    }
    ZoneLevel level{cell};
    level.reserve(rings, points);
    for (const auto& part : parts)
        level.append(part);
    return level;
}

} // namespace geo
