#include "zone_marks.hpp"

#include "text.hpp"
#include "words.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

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
        highest = std::max(highest, static_cast<double>(bin.top()));
        if (!bin.zones.empty())
            m_regions.push_back({QRectF{bin.from, static_cast<double>(bin.below), bin.to - bin.from,
                                        static_cast<double>(bin.zones.size())},
                                 bin.zones, 0});
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
        Region region{{box.box.lowHinge, row - 0.3, box.box.highHinge - box.box.lowHinge, 0.6}, {}, row};
        for (std::size_t i = 0; i < box.values.size(); ++i) {
            const double value = box.values[i];
            const auto zone = box.group.zones[i];
            m_points.push_back({{value, row + layers::besideMiddle(zone)}, zone, box.outside(value), row});
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

/// Dots have an axis that may start above zero; bars never.
void ZoneMarks::add(const layers::ZoneRanking& ranking) {
    m_rows = true;
    double low = ranking.fromZero ? 0 : std::numeric_limits<double>::infinity(), high = ranking.fromZero ? 0 : -low;
    int row = 0;
    for (const auto& each : ranking.rows) {
        const double value = each.value.value;
        const auto zone = each.kind == layers::RankedRow::Kind::Zone ? each.zone : noZone;
        if (ranking.fromZero)
            m_regions.push_back({QRectF{0, row - 0.32, value, 0.64}.normalized(),
                                 zone == noZone ? std::vector<std::uint32_t>{} : std::vector{zone}, row});
        else
            m_points.push_back({{value, static_cast<double>(row)}, zone, true, row});
        low = std::min({low, value, each.margin ? each.margin->first : value});
        high = std::max({high, value, each.margin ? each.margin->second : value});
        ++row;
    }
    if (row > 0)
        m_extent = withRoom({low, 0, high - low, 0}, 0.04);
    if (ranking.fromZero && low >= 0)
        m_extent.setLeft(0);
    m_extent.setTop(-0.6);
    m_extent.setBottom(row - 0.4);
}

/// Men to the left of zero, women to the right, the eldest on top.
void ZoneMarks::add(const layers::AgePyramid& pyramid) {
    m_rows = true;
    double widest = 0;
    const auto n = static_cast<int>(pyramid.bars.size());
    for (int row = 0; row < n; ++row) {
        const auto& bar = pyramid.bars[static_cast<std::size_t>(n - 1 - row)];
        m_regions.push_back({{-bar.men, row - 0.42, bar.men, 0.84}, {}, row});
        m_regions.push_back({{0, row - 0.42, bar.women, 0.84}, {}, row});
        widest = std::max({widest, bar.men, bar.women, bar.menThere.value_or(0), bar.womenThere.value_or(0)});
    }
    widest = std::max(widest * 1.06, 1.0);
    m_extent = {-widest, -1.5, 2 * widest, n + 1.1}; // with a row for who stands at which side
}

void ZoneMarks::add(const layers::ZoneSlopes& slopes) {
    m_rows = true;
    int row = 0;
    for (const auto& slope : slopes.slopes) {
        for (const auto& [year, value] :
             {std::pair{slopes.firstYear, slope.first}, std::pair{slopes.lastYear, slope.last}}) {
            const QPointF at{static_cast<double>(year), value};
            m_points.push_back({at, slope.zone, true, row});
            if (m_points.size() == 1)
                m_extent = {at, QSizeF{0, 0}};
            widen(at);
        }
        ++row;
    }
    if (m_points.empty())
        return;
    m_extent = withRoom(m_extent, 0.06);
    const double besideNames = (slopes.lastYear - slopes.firstYear) * 1.2; // names and values stand at both ends
    m_extent.setLeft(slopes.firstYear - besideNames);
    m_extent.setRight(slopes.lastYear + besideNames);
}

void ZoneMarks::add(const layers::ZoneDistances& distances) {
    m_points.reserve(distances.points.size());
    for (const auto& point : distances.points) {
        const QPointF at{distances.place(point), point.value};
        m_points.push_back({at, point.zone, true, 0});
        if (m_points.size() == 1)
            m_extent = {at, QSizeF{0, 0}};
        widen(at);
    }
    if (m_points.empty())
        return;
    m_extent = withRoom(m_extent, 0.06);
    m_extent.setLeft(0);
    m_extent.setRight(static_cast<double>(distances.bands.size()));
}

/// Boxes and bars are gone through in their order, each followed by the points of its row; others as they lie.
void ZoneMarks::orderStops() {
    if (m_points.empty() || !m_rows)
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
    if (m_intervals || m_points.empty()) {
        for (const auto& region : m_regions)
            if (region.box.left() < box.right() && region.box.right() > box.left() &&
                (m_intervals || (region.box.top() < box.bottom() && region.box.bottom() > box.top())))
                zones.insert(zones.end(), region.zones.begin(), region.zones.end());
        return zones;
    }
    for (const auto& point : m_points)
        if (point.zone != noZone && point.at.x() >= box.left() && point.at.x() <= box.right() &&
            point.at.y() >= box.top() && point.at.y() <= box.bottom())
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
    const auto& zone = m_points[stop.index].zone;
    return {&zone, zone == noZone ? std::size_t{0} : std::size_t{1}};
}

int ZoneMarks::rowOf(const Stop& stop) const {
    return stop.region ? m_regions[stop.index].row : m_points[stop.index].row;
}

bool ZoneMarks::holds(std::uint32_t zone) const {
    return std::ranges::find(m_points, zone, &Point::zone) != m_points.end() ||
           std::ranges::any_of(m_regions, [zone](const Region& region) {
               return std::ranges::find(region.zones, zone) != region.zones.end();
           });
}

std::optional<ZoneMarks::Stop> ZoneMarks::step(const std::optional<Stop>& from, Way way) const {
    if (m_across.empty())
        return std::nullopt;
    if (!from)
        return m_across.front();
    const bool forward = way == Way::Right || way == (m_rows ? Way::Down : Way::Up);
    const bool byRow = m_rows && (way == Way::Up || way == Way::Down);
    const auto& order = way == Way::Left || way == Way::Right ? m_across : m_along;
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

QString ageWords(const layers::AgeBand& band) {
    return band.to ? QCoreApplication::translate("ZoneMarks", "%1–%2 years").arg(band.from).arg(*band.to)
                   : QCoreApplication::translate("ZoneMarks", "%1 years and over").arg(band.from);
}

namespace {

/// What a stop tells, by the chart it is in.
struct Telling {
    const layers::ZoneChart& chart;
    const ZoneMarks& marks;
    const ZoneMarks::Stop& stop;

    QString named(const QString& figures) const {
        const auto zone = marks.points()[stop.index].zone;
        return QString::fromStdString(layers::zoneLabel(*chart.zones, zone)) + QLatin1Char{'\n'} + figures;
    }
    QPointF at() const { return marks.placeOf(stop); }

    QString operator()(const layers::ZoneHistogram&) const {
        const auto& box = marks.regions()[stop.index].box;
        return QCoreApplication::translate("ZoneMarks", "%1 to %2: %3")
            .arg(figureOf(chart.x, box.left()), figureOf(chart.x, box.right()), zonesWord(marks.zonesOf(stop).size()));
    }
    QString operator()(const layers::ZoneScatter&) const {
        return named(QStringLiteral("%1: %2\n%3: %4")
                         .arg(QString::fromStdString(chart.x.label), figureOf(chart.x, at().x()),
                              QString::fromStdString(chart.y.label), figureOf(chart.y, at().y())));
    }
    QString operator()(const layers::ZoneBoxes& boxes) const {
        if (!stop.region)
            return named(figureOf(chart.x, at().x()));
        const auto& box = boxes.boxes[stop.index];
        return QCoreApplication::translate("ZoneMarks", "%1: median %2, hinges %3 and %4; %5")
            .arg(QString::fromStdString(box.group.label), figureOf(chart.x, box.box.median),
                 figureOf(chart.x, box.box.lowHinge), figureOf(chart.x, box.box.highHinge),
                 zonesWord(box.values.size()));
    }
    QString operator()(const layers::ZoneLines&) const {
        return named(QStringLiteral("%1: %2").arg(at().x()).arg(figureOf(chart.x, at().y())));
    }
    QString operator()(const layers::ZoneRanking& ranking) const {
        const auto& row = ranking.rows[static_cast<std::size_t>(marks.rowOf(stop))];
        auto told = paint::text(row.label) + QLatin1Char{'\n'} + figureOf(chart.x, row.value.value);
        if (row.margin)
            told += QLatin1Char{'\n'} +
                    QCoreApplication::translate("ZoneMarks", "%1 to %2, 9 times out of 10")
                        .arg(figureOf(chart.x, row.margin->first), figureOf(chart.x, row.margin->second));
        return told;
    }
    QString operator()(const layers::AgePyramid& pyramid) const {
        const bool men = stop.index % 2 == 0; // of each row the left one comes first
        const auto& bar = pyramid.bars[pyramid.bars.size() - 1 - static_cast<std::size_t>(marks.rowOf(stop))];
        auto told = (men ? QCoreApplication::translate("ZoneMarks", "Men, %1: %2")
                         : QCoreApplication::translate("ZoneMarks", "Women, %1: %2"))
                        .arg(ageWords(bar.band), figureOf(chart.x, men ? bar.men : bar.women));
        if (const auto& there = men ? bar.menThere : bar.womenThere)
            told += QStringLiteral("\n%1: %2").arg(paint::text(pyramid.place), figureOf(chart.x, *there));
        return told;
    }
    QString operator()(const layers::ZoneSlopes& slopes) const {
        const auto& slope = slopes.slopes[static_cast<std::size_t>(marks.rowOf(stop))];
        return named(QStringLiteral("%1: %2\n%3: %4")
                         .arg(QString::number(slopes.firstYear), figureOf(chart.x, slope.first),
                              QString::number(slopes.lastYear), figureOf(chart.x, slope.last)));
    }
    QString operator()(const layers::ZoneDistances& distances) const {
        const auto& point = distances.points[stop.index];
        const auto away = point.metres > 0 ? QCoreApplication::translate("ZoneMarks", "%1 m from a neighbourhood")
                                                 .arg(paint::number(std::round(point.metres), 0))
                                           : QCoreApplication::translate("ZoneMarks", "in a neighbourhood");
        return named(figureOf(chart.y, point.value) + QLatin1Char{'\n'} + away);
    }
};

} // namespace

QString textOf(const layers::ZoneChart& chart, const ZoneMarks& marks, const ZoneMarks::Stop& stop) {
    return std::visit(Telling{chart, marks, stop}, chart.marks);
}

} // namespace app
