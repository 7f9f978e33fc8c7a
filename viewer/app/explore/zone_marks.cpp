#include "zone_marks.hpp"

#include "text.hpp"
#include "words.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

/// Zones of one row do not hide each other: each has a place of its own, the same whenever it is drawn.
double besideMiddle(std::uint32_t zone) {
    constexpr std::uint32_t scatters = 2654435761u; // 2³² over the golden ratio
    constexpr double spread = 0.5;
    return (static_cast<double>((zone * scatters) >> 12) / (1 << 20) - 0.5) * spread;
}

/// The axes reach a little beyond the values.
QRectF withRoom(const QRectF& values, double share) {
    const double dx = values.width() > 0 ? values.width() * share : std::max(1.0, std::abs(values.x()) * 0.1);
    const double dy = values.height() > 0 ? values.height() * share : std::max(1.0, std::abs(values.y()) * 0.1);
    return values.adjusted(-dx, -dy, dx, dy);
}

QString figureOf(const layers::ChartScale& scale, double value) {
    return paint::figure(geo::Cell::of(value), scale.unit, scale.decimals);
}

QString zonesWord(std::size_t n) {
    return counted(static_cast<qint64>(n), QCoreApplication::translate("ZoneMarks", "%1 zone"),
                   QCoreApplication::translate("ZoneMarks", "%1 zones"));
}

} // namespace

ZoneMarks::ZoneMarks(const layers::ZoneChart& chart) {
    std::visit([this](const auto& marks) { add(marks); }, chart.marks);
    orderStops();
}

void ZoneMarks::widen(QPointF at) {
    m_extent.setLeft(std::min(m_extent.left(), at.x()));
    m_extent.setRight(std::max(m_extent.right(), at.x()));
    m_extent.setTop(std::min(m_extent.top(), at.y()));
    m_extent.setBottom(std::max(m_extent.bottom(), at.y()));
}

void ZoneMarks::add(const layers::ZoneHistogram& histogram) {
    m_intervals = true;
    double highest = 0;
    for (const auto& bin : histogram.bins) {
        const double height = histogram.height(bin, bin.zones.size());
        highest = std::max(highest, height);
        if (!bin.zones.empty())
            m_regions.push_back({QRectF{bin.from, 0, bin.to - bin.from, height}, bin.zones});
    }
    if (!histogram.bins.empty())
        m_extent = {histogram.bins.front().from, 0, histogram.bins.back().to - histogram.bins.front().from,
                    highest * 1.06};
}

void ZoneMarks::add(const layers::ZoneScatter& scatter) {
    m_points.reserve(scatter.points.size());
    if (!scatter.points.empty())
        m_extent = {scatter.points.front().x, scatter.points.front().y, 0, 0};
    for (const auto& point : scatter.points) {
        const QPointF at{point.x, point.y};
        m_points.push_back({at, point.zone, true, 0});
        widen(at);
    }
    if (m_points.empty())
        return;
    const auto& reference = scatter.reference;
    if (reference.x && reference.y)
        widen({*reference.x, *reference.y});
    m_extent = withRoom(m_extent, 0.04);
}

void ZoneMarks::add(const layers::ZoneBoxes& boxes) {
    m_rows = true;
    double low = std::numeric_limits<double>::infinity(), high = -low;
    int row = 0;
    for (const auto& box : boxes.boxes) {
        Region region{{box.box.lowHinge, row - 0.3, box.box.highHinge - box.box.lowHinge, 0.6}, {}};
        for (std::size_t i = 0; i < box.values.size(); ++i) {
            const double value = box.values[i];
            const auto zone = box.group.zones[i];
            m_points.push_back({{value, row + besideMiddle(zone)}, zone, box.outside(value), row});
            if (value >= box.box.lowHinge && value <= box.box.highHinge)
                region.zones.push_back(zone);
            low = std::min(low, value);
            high = std::max(high, value);
        }
        m_regions.push_back(std::move(region));
        ++row;
    }
    if (row > 0)
        m_extent = withRoom({low, 0, high - low, 0}, 0.03);
    m_extent.setTop(-0.6);
    m_extent.setBottom(row - 0.4);
}

void ZoneMarks::add(const layers::ZoneLines& lines) {
    m_rows = true;
    int row = 0;
    for (const auto& line : lines.lines) {
        for (const auto& point : line.points)
            if (point.value.hasNumber()) {
                const QPointF at{static_cast<double>(point.year), point.value.value};
                m_points.push_back({at, line.zone, true, row});
                if (m_points.size() == 1)
                    m_extent = {at, QSizeF{0, 0}};
                widen(at);
            }
        ++row;
    }
    if (m_points.empty())
        return;
    m_extent = withRoom(m_extent, 0.08);
    const double span = lines.years.back() - lines.years.front();
    m_extent.setLeft(lines.years.front() - std::max(0.3, span * 0.05));
    m_extent.setRight(lines.years.back() + std::max(0.8, span * 0.5)); // names stand there
}

/// Boxes and bars are gone through in their order, each followed by the points of its row; others as they lie.
void ZoneMarks::orderStops() {
    if (m_regions.empty() || !m_rows)
        for (std::size_t i = 0; i < m_regions.size(); ++i)
            m_across.push_back({true, i});
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (m_rows && !m_regions.empty() && (i == 0 || m_points[i].row != m_points[i - 1].row))
            m_across.push_back({true, static_cast<std::size_t>(m_points[i].row)});
        m_across.push_back({false, i});
    }
    m_along = m_across;
    if (m_rows || m_intervals)
        return;
    std::ranges::stable_sort(m_across, {}, [this](const Stop& stop) { return placeOf(stop).x(); });
    std::ranges::stable_sort(m_along, {}, [this](const Stop& stop) { return placeOf(stop).y(); });
}

std::vector<std::uint32_t> ZoneMarks::within(const QRectF& box) const {
    std::vector<std::uint32_t> zones;
    if (m_intervals) {
        for (const auto& region : m_regions)
            if (region.box.left() < box.right() && region.box.right() > box.left())
                zones.insert(zones.end(), region.zones.begin(), region.zones.end());
        return zones;
    }
    for (const auto& point : m_points)
        if (point.at.x() >= box.left() && point.at.x() <= box.right() && point.at.y() >= box.top() &&
            point.at.y() <= box.bottom())
            zones.push_back(point.zone);
    return zones;
}

std::optional<ZoneMarks::Stop> ZoneMarks::at(QPointF where, QSizeF reach) const {
    std::optional<Stop> found;
    double best = 1;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].drawn)
            continue;
        const double dx = (m_points[i].at.x() - where.x()) / reach.width();
        const double dy = (m_points[i].at.y() - where.y()) / reach.height();
        if (const double away = dx * dx + dy * dy; away <= best) {
            best = away;
            found = Stop{false, i};
        }
    }
    for (std::size_t i = 0; !found && i < m_regions.size(); ++i) {
        const auto& box = m_regions[i].box;
        const bool over = where.x() >= box.left() && where.x() <= box.right();
        if (over && (m_intervals || (where.y() >= box.top() && where.y() <= box.bottom())))
            found = Stop{true, i};
    }
    return found;
}

QPointF ZoneMarks::placeOf(const Stop& stop) const {
    return stop.region ? m_regions[stop.index].box.center() : m_points[stop.index].at;
}

std::span<const std::uint32_t> ZoneMarks::zonesOf(const Stop& stop) const {
    if (stop.region)
        return m_regions[stop.index].zones;
    return {&m_points[stop.index].zone, 1};
}

std::optional<ZoneMarks::Stop> ZoneMarks::step(const std::optional<Stop>& from, Way way) const {
    if (m_across.empty())
        return std::nullopt;
    if (!from)
        return m_across.front();
    const bool forward = way == Way::Right || way == (m_rows ? Way::Down : Way::Up);
    const bool byRow = m_rows && (way == Way::Up || way == Way::Down);
    const auto& order = way == Way::Left || way == Way::Right ? m_across : m_along;
    const auto rowOf = [this](const Stop& stop) {
        return stop.region ? static_cast<int>(stop.index) : m_points[stop.index].row;
    };
    auto at = static_cast<std::ptrdiff_t>(std::ranges::find(order, *from) - order.begin());
    const auto end = static_cast<std::ptrdiff_t>(order.size());
    const auto start = at;
    do
        at += forward ? 1 : -1;
    while (byRow && at >= 0 && at < end && rowOf(order[at]) == rowOf(*from));
    if (at < 0 || at >= end)
        return order[start];
    while (byRow && !forward && at > 0 && rowOf(order[at - 1]) == rowOf(order[at])) // the box comes before its points
        --at;
    return order[at];
}

QString textOf(const layers::ZoneChart& chart, const ZoneMarks& marks, const ZoneMarks::Stop& stop) {
    const auto zones = marks.zonesOf(stop);
    if (!stop.region) {
        const auto& point = marks.points()[stop.index];
        const auto name = QString::fromStdString(layers::zoneLabel(*chart.zones, point.zone));
        const auto lined = [&](const QString& figures) { return name + QLatin1Char{'\n'} + figures; };
        if (std::holds_alternative<layers::ZoneScatter>(chart.marks))
            return lined(QStringLiteral("%1: %2\n%3: %4")
                             .arg(QString::fromStdString(chart.x.label), figureOf(chart.x, point.at.x()),
                                  QString::fromStdString(chart.y.label), figureOf(chart.y, point.at.y())));
        if (std::holds_alternative<layers::ZoneLines>(chart.marks))
            return lined(QStringLiteral("%1: %2").arg(point.at.x()).arg(figureOf(chart.x, point.at.y())));
        return lined(figureOf(chart.x, point.at.x()));
    }
    if (const auto* boxes = std::get_if<layers::ZoneBoxes>(&chart.marks)) {
        const auto& box = boxes->boxes[stop.index];
        return QCoreApplication::translate("ZoneMarks", "%1: median %2, hinges %3 and %4; %5")
            .arg(QString::fromStdString(box.group.label), figureOf(chart.x, box.box.median),
                 figureOf(chart.x, box.box.lowHinge), figureOf(chart.x, box.box.highHinge),
                 zonesWord(box.values.size()));
    }
    const auto& box = marks.regions()[stop.index].box;
    return QCoreApplication::translate("ZoneMarks", "%1 to %2: %3")
        .arg(figureOf(chart.x, box.left()), figureOf(chart.x, box.right()), zonesWord(zones.size()));
}

} // namespace app
