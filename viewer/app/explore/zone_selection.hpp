// The zones picked together, one set for all views: what is picked in one is seen in the others.
#pragma once

#include "geometry/zone_set.hpp"

#include <QObject>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace app {

/// Zones of the set that the map fills. A way of looking, like the extent: no step of the history.
class ZoneSelection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    enum class How {
        Replace,
        Add,
        Toggle ///< picked ones leave, others join
    };

    /// Null: nothing is filled. Of another set, what has the code of a picked zone stays picked.
    void setZones(std::shared_ptr<const geo::ZoneSet> zones);
    const std::shared_ptr<const geo::ZoneSet>& zones() const { return m_zones; }

    bool contains(std::size_t zone) const { return zone < m_picked.size() && m_picked[zone] != 0; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    std::span<const std::uint8_t> flags() const { return m_picked; } ///< 1 for each zone that is picked
    std::vector<std::uint32_t> picked() const;                       ///< ascending
    std::vector<std::string> codes() const;                          ///< in the order of the set

    void pick(std::span<const std::uint32_t> zones, How how = How::Replace);
    /// @returns the codes that are none of the set's
    std::vector<std::string> pickCodes(std::span<const std::string> codes, How how = How::Replace);
    void clear() { pick({}); }

signals:
    void changed();

private:
    std::shared_ptr<const geo::ZoneSet> m_zones;
    std::vector<std::uint8_t> m_picked; ///< one per zone: asked for each mark that is drawn
    std::size_t m_size = 0;
};

} // namespace app
