// What can be pointed at in a chart over zones: bars and boxes, and points. In the coordinates of its axes.
#pragma once

#include "zone_chart.hpp"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace app {

/// Of a histogram the bars; of two indicators and of distances the zones as points; of boxes the boxes, and every zone
/// as a point in its row; of lines and slopes the figures; of a ranking its rows, points or bars; of a pyramid its
/// bars. Values only.
class ZoneMarks {
public:
    /// Of a place to compare with: it can be pointed at, not picked.
    static constexpr std::uint32_t noZone = std::numeric_limits<std::uint32_t>::max();
    struct Point {
        QPointF at;
        std::uint32_t zone = 0;
        bool drawn = true; ///< those inside a box show only once they are picked
        int row = 0;       ///< of boxes, lines, slopes and rankings
    };
    struct Region {
        QRectF box;
        std::vector<std::uint32_t> zones;
        int row = 0; ///< likewise, and of pyramids
    };
    /// A region, else a point.
    struct Stop {
        bool region = false;
        std::size_t index = 0;
        friend bool operator==(const Stop&, const Stop&) = default;
    };
    enum class Way { Left, Right, Up, Down };

    ZoneMarks() = default;
    explicit ZoneMarks(const layers::ZoneChart& chart);

    const std::vector<Region>& regions() const { return m_regions; }
    const std::vector<Point>& points() const { return m_points; }
    QRectF extent() const { return m_extent; } ///< what the axes show
    /// Of a rectangle that was dragged. Over a histogram its width alone counts: it is an interval.
    std::vector<std::uint32_t> within(const QRectF& box) const;
    /// The drawn point next to it within `reach`, else the region that holds it.
    std::optional<Stop> at(QPointF where, QSizeF reach) const;
    QPointF placeOf(const Stop& stop) const;
    int rowOf(const Stop& stop) const;
    bool holds(std::uint32_t zone) const; ///< is it one of the zones drawn?
    std::span<const std::uint32_t> zonesOf(const Stop& stop) const;
    /// The first one where nothing is current; where there is none further, the same.
    std::optional<Stop> step(const std::optional<Stop>& from, Way way) const;

private:
    void add(const layers::ZoneHistogram& histogram);
    void add(const layers::ZoneScatter& scatter);
    void add(const layers::ZoneBoxes& boxes);
    void add(const layers::ZoneLines& lines);
    void add(const layers::ZoneRanking& ranking);
    void add(const layers::AgePyramid& pyramid);
    void add(const layers::ZoneSlopes& slopes);
    void add(const layers::ZoneDistances& distances);
    void orderStops();
    void widen(QPointF at);
    std::vector<Region> m_regions;
    std::vector<Point> m_points;
    std::vector<Stop> m_across, m_along; ///< in the order of the arrow keys: left to right, bottom to top
    QRectF m_extent;
    bool m_intervals = false, m_rows = false;
};

/// "15–29 years", "75 years and over".
QString ageWords(const layers::AgeBand& band);

/// "14 000 à 14 500 € : 23 zones", or the name of a zone with its figures.
QString textOf(const layers::ZoneChart& chart, const ZoneMarks& marks, const ZoneMarks::Stop& stop);

} // namespace app
