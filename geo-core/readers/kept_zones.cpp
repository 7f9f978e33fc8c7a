// Outlines kept between inspecting a file and loading it.
#include "readers/zone_rows.hpp"

#include <atomic>
#include <utility>

namespace geo {

namespace {

constexpr std::int64_t mostPoints = 12'000'000;
std::atomic<std::int64_t> pointsKept{0};

std::int64_t pointsOf(const ZoneRows& zones) {
    std::int64_t points = 0;
    for (const auto& row : zones.rows)
        for (const auto* shape : {&row.shape, row.original ? &*row.original : nullptr})
            if (shape)
                for (const auto& part : shape->parts)
                    for (const auto& ring : part)
                        points += static_cast<std::int64_t>(ring.size());
    return points;
}

} // namespace

KeptZones::KeptZones(ZoneRows&& zones, std::string stamp, std::string home, std::int64_t points)
    : m_zones{std::move(zones)}, m_stamp{std::move(stamp)}, m_home{std::move(home)}, m_points{points} {}

KeptZones::~KeptZones() { pointsKept -= m_points; }

std::shared_ptr<KeptZones> KeptZones::keep(ZoneRows&& zones, std::string stamp, const Territory& home) {
    const auto points = pointsOf(zones);
    if (pointsKept.fetch_add(points) + points > mostPoints) {
        pointsKept -= points;
        return nullptr;
    }
    return std::shared_ptr<KeptZones>{new KeptZones{std::move(zones), std::move(stamp), home.id, points}};
}

std::optional<ZoneRows> KeptZones::take(const std::string& stamp, const Territory& home) {
    const std::scoped_lock lock{m_busy};
    if (stamp != m_stamp || home.id != m_home)
        return std::nullopt;
    return std::exchange(m_zones, std::nullopt);
}

} // namespace geo
