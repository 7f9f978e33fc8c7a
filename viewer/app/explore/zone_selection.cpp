#include "zone_selection.hpp"

#include <QSignalBlocker>

#include <algorithm>

namespace app {

void ZoneSelection::setZones(std::shared_ptr<const geo::ZoneSet> zones) {
    if (zones == m_zones)
        return;
    const auto before = codes();
    m_zones = std::move(zones);
    m_picked.assign(m_zones ? m_zones->size() : 0, 0);
    m_size = 0;
    if (before.empty())
        return;
    {
        const QSignalBlocker once{this};
        pickCodes(before);
    }
    emit changed(); // the places are others, even where the codes are the same
}

std::vector<std::uint32_t> ZoneSelection::picked() const {
    std::vector<std::uint32_t> zones;
    zones.reserve(m_size);
    for (std::uint32_t zone = 0; zone < m_picked.size(); ++zone)
        if (m_picked[zone] != 0)
            zones.push_back(zone);
    return zones;
}

std::vector<std::string> ZoneSelection::codes() const {
    std::vector<std::string> codes;
    for (const auto zone : picked())
        codes.push_back(m_zones->code(zone));
    return codes;
}

void ZoneSelection::pick(std::span<const std::uint32_t> zones, How how) {
    auto next = how == How::Replace ? std::vector<std::uint8_t>(m_picked.size(), 0) : m_picked;
    for (const auto zone : zones)
        if (zone < next.size())
            next[zone] = how == How::Toggle ? next[zone] ^ 1 : 1;
    if (next == m_picked)
        return;
    m_picked = std::move(next);
    m_size = static_cast<std::size_t>(std::count(m_picked.begin(), m_picked.end(), 1));
    emit changed();
}

std::vector<std::string> ZoneSelection::pickCodes(std::span<const std::string> codes, How how) {
    std::vector<std::uint32_t> zones;
    std::vector<std::string> unknown;
    for (const auto& code : codes)
        if (const auto zone = m_zones ? m_zones->find(code) : std::nullopt)
            zones.push_back(static_cast<std::uint32_t>(*zone));
        else
            unknown.push_back(code);
    pick(zones, how);
    return unknown;
}

} // namespace app
