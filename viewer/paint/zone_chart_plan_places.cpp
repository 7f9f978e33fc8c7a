// On paper: zones beside places to compare with, by age, in two years, and by distance.
#include "zone_chart_planner.hpp"

#include "text.hpp"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace paint {
namespace {

using Kind = layers::RankedRow::Kind;

/// The middles of lines of text that stand below each other: each under the one before, all between two edges.
std::vector<double> movedApart(const std::vector<double>& middles, double height, double top, double bottom) {
    std::vector<std::size_t> order(middles.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return middles[i]; });
    auto moved = middles;
    double free = top;
    for (const auto i : order) {
        moved[i] = std::max(moved[i], free);
        free = moved[i] + height;
    }
    double lowest = bottom;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        moved[*i] = std::min(moved[*i], lowest);
        lowest = moved[*i] - height;
    }
    return moved;
}

PathItem outlined(QPainterPath path, Colour fill, Colour stroke, double width) {
    return {std::move(path), fill.a > 0, fill, stroke, width};
}

QPainterPath diamond(QPointF at, double r) {
    QPainterPath path{at + QPointF{0, -r}};
    for (const auto& corner : {QPointF{r, 0}, QPointF{0, r}, QPointF{-r, 0}})
        path.lineTo(at + corner);
    path.closeSubpath();
    return path;
}

} // namespace

void ZoneChartPlanner::draw(const layers::ZoneRanking& ranking) {
    if (ranking.rows.empty())
        return;
    const TextStyle bold{letters, Weight::SemiBold, false, inkColour, 1.2};
    double widest = 0;
    if (ranking.fromZero)
        m_x.add(0);
    for (const auto& row : ranking.rows) {
        widest = std::max(widest, widthOf(text(row.label), bold));
        for (const double end : {row.value.value, row.margin ? row.margin->first : row.value.value,
                                 row.margin ? row.margin->second : row.value.value})
            m_x.add(end);
    }
    const double zero = m_x.low;
    m_x.widen(0.04);
    if (ranking.fromZero && zero >= 0)
        m_x.low = 0;
    m_x.high += (m_x.high - m_x.low) * 0.12; // each value stands beside its mark
    rowsOf(ranking.rows.size(), widest);
    across(scaleTitle(m_chart.x), true);
    double middle = m_area.top() + boxRow / 2;
    for (const auto& row : ranking.rows) {
        drawRow(row, middle, ranking.fromZero);
        middle += boxRow;
    }
}

void ZoneChartPlanner::drawRow(const layers::RankedRow& row, double middle, bool bar) {
    const bool zone = row.kind == Kind::Zone;
    addName(text(row.label), middle,
            {letters, zone ? Weight::Regular : Weight::SemiBold, false, zone ? mutedColour : inkColour, 1.2});
    const QPointF at{x(row.value.value), middle};
    double end = at.x();
    if (row.margin) {
        const double low = x(row.margin->first), high = x(row.margin->second);
        addLine({low, middle}, {high, middle}, inkColour, 0.35, m_plan.items);
        for (const double cap : {low, high})
            addLine({cap, middle - 0.8}, {cap, middle + 0.8}, inkColour, 0.35, m_plan.items);
        end = std::max(end, high);
    }
    const bool chosen = zone && isPicked(row.zone);
    const auto figure = figureOf(row.value.value);
    const TextStyle words{letters, Weight::Regular, false, inkColour, 1.2};
    if (bar) {
        const double zero = x(std::max(0.0, m_x.low));
        addRect(QRectF{QPointF{zero, middle - 1.6}, QPointF{at.x(), middle + 1.6}}.normalized(),
                chosen ? chosenPlace : boxFill, m_plan.items, zone ? otherPlaces : inkColour, 0.2);
    } else {
        const bool hasZero = m_x.low <= 0 && m_x.high >= 0;
        addDotLine({m_area.left(), m_area.right(), hasZero ? std::optional{x(0)} : std::nullopt,
                    end + letters + widthOf(figure, words)},
                   at, gridColour, 0.3, m_plan.items);
        addMark(row, at);
    }
    addText(figure, end + letters * 0.7, middle, 0, words, m_plan.items);
}

void ZoneChartPlanner::addMark(const layers::RankedRow& row, QPointF at) {
    constexpr double radius = 1.1;
    if (row.kind == Kind::Zone)
        return addDiscs({{at, row.zone}}, radius);
    if (row.kind == Kind::Neighbourhood) {
        m_plan.items.emplace_back(outlined(diamond(at, radius * 1.3), inkColour, noColour, 0));
        return;
    }
    QPainterPath ring;
    ring.addEllipse(at, radius, radius);
    m_plan.items.emplace_back(outlined(ring, {255, 255, 255, 255}, inkColour, 0.5));
}

void ZoneChartPlanner::draw(const layers::AgePyramid& pyramid) {
    const auto ages = [](const layers::AgeBand& band) {
        return band.to ? QCoreApplication::translate("paint", "%1–%2 years").arg(band.from).arg(*band.to)
                       : QCoreApplication::translate("paint", "%1 years and over").arg(band.from);
    };
    const TextStyle name{letters, Weight::Regular, false, inkColour, 1.2};
    double most = 0, widest = 0;
    for (const auto& bar : pyramid.bars) {
        most = std::max({most, bar.men, bar.women, bar.menThere.value_or(0), bar.womenThere.value_or(0)});
        widest = std::max(widest, widthOf(ages(bar.band), name));
    }
    if (!(most > 0))
        return;
    m_x = {-most * 1.05, most * 1.05};
    constexpr double row = boxRow * 1.4;
    m_area.translate(0, letters); // who stands at which side is written over it
    rowsOf(pyramid.bars.size(), widest);
    m_area.setHeight(static_cast<double>(pyramid.bars.size()) * row);
    across(scaleTitle(m_chart.x), true, true);
    const TextStyle head{letters, Weight::SemiBold, false, inkColour, 1.2};
    addText(QCoreApplication::translate("paint", "Men"), x(0) - letters, m_area.top() - letters, 1, head, m_plan.items);
    addText(QCoreApplication::translate("paint", "Women"), x(0) + letters, m_area.top() - letters, 0, head,
            m_plan.items);
    QPainterPath men{QPointF{x(0), m_area.top()}}, women{men};
    double top = m_area.top();
    for (auto bar = pyramid.bars.rbegin(); bar != pyramid.bars.rend(); ++bar, top += row) {
        addName(ages(bar->band), top + row / 2, name);
        for (const auto& [from, to] : {std::pair{-bar->men, 0.0}, std::pair{0.0, bar->women}})
            addRect({QPointF{x(from), top + 0.4}, QPointF{x(to), top + row - 0.4}},
                    m_chart.ofAsked ? chosenPlace : boxFill, m_plan.items, otherPlaces, 0.2);
        if (!bar->menThere || !bar->womenThere)
            continue;
        for (const double edge : {top, top + row})
            for (auto& [path, share] : {std::pair{&men, -*bar->menThere}, std::pair{&women, *bar->womenThere}})
                path->lineTo(x(share), edge);
    }
    for (auto* path : {&men, &women})
        if (!pyramid.place.empty()) {
            path->lineTo(x(0), m_area.bottom());
            m_plan.items.emplace_back(outlined(*path, noColour, inkColour, 0.5));
        }
    addLine({x(0), m_area.top()}, {x(0), m_area.bottom()}, otherPlaces, 0.3, m_plan.items);
}

void ZoneChartPlanner::draw(const layers::ZoneSlopes& slopes) {
    if (slopes.slopes.empty())
        return;
    for (const auto& slope : slopes.slopes)
        for (const double value : {slope.first, slope.last})
            m_y.add(value);
    m_y.widen(0.06);
    const double names = m_area.width() * 0.31;
    const double left = m_area.left() + names, right = m_area.right() - names;
    addText(scaleTitle(m_chart.x), margin, m_area.top() - letters, 0, tickText, m_plan.items);
    for (const auto& [year, at] : {std::pair{slopes.firstYear, left}, std::pair{slopes.lastYear, right}}) {
        addLine({at, m_area.top()}, {at, m_area.bottom()}, gridColour, 0.3, m_plan.items);
        addText(QString::number(year), at, m_area.bottom() + letters * 0.9, 0.5, tickText, m_plan.items);
    }
    std::vector<std::pair<QPointF, std::uint32_t>> points;
    std::vector<double> first, last;
    for (const auto& slope : slopes.slopes) {
        const QPointF from{left, y(slope.first)}, to{right, y(slope.last)};
        addLine(from, to, isPicked(slope.zone) ? chosenPlace : otherPlaces, 0.45, m_plan.items);
        points.emplace_back(from, slope.zone);
        points.emplace_back(to, slope.zone);
        first.push_back(from.y());
        last.push_back(to.y());
    }
    addDiscs(points, 0.8);
    const double height = letters * 1.25, low = m_area.bottom() - height / 2, high = m_area.top() + height / 2;
    first = movedApart(first, height, high, low);
    last = movedApart(last, height, high, low);
    std::vector<std::pair<QString, QString>> words; // at both ends, all of one size
    TextStyle style{letters * 0.95, Weight::Regular, false, inkColour, 1.2};
    double widest = 0;
    for (const auto& slope : slopes.slopes) {
        const auto name = QString::fromStdString(slope.label), gap = QStringLiteral("  ");
        words.emplace_back(name + gap + figureOf(slope.first), figureOf(slope.last) + gap + name);
        widest = std::max({widest, widthOf(words.back().first, style), widthOf(words.back().second, style)});
    }
    style.size *= std::min(1.0, (names - letters) / std::max(1e-9, widest));
    for (std::size_t i = 0; i < words.size(); ++i) {
        addText(words[i].first, left - letters * 0.7, first[i], 1, style, m_plan.items);
        addText(words[i].second, right + letters * 0.7, last[i], 0, style, m_plan.items);
    }
}

void ZoneChartPlanner::draw(const layers::ZoneDistances& distances) {
    if (distances.points.empty())
        return;
    for (const auto& point : distances.points)
        m_y.add(point.value);
    m_y.widen(0.06);
    m_y.high += (m_y.high - m_y.low) * 0.08; // how many zones each band has stands there
    m_x = {0, static_cast<double>(distances.bands.size())};
    upright(scaleTitle(m_chart.y));
    addText(QCoreApplication::translate("paint", "inside"), x(0.5), m_area.bottom() + letters * 0.9, 0.5, tickText,
            m_plan.items);
    for (std::size_t band = 1; band < distances.bands.size(); ++band) {
        const double at = x(static_cast<double>(band));
        addLine({at, m_area.top()}, {at, m_area.bottom()}, otherPlaces, 0.2, m_plan.items);
        addText(number(distances.bands[band].from, 0), at, m_area.bottom() + letters * 0.9, 0.5, tickText,
                m_plan.items);
    }
    addText(scaleTitle(m_chart.x), m_area.right(), m_area.bottom() + letters * 2.3, 1, tickText, m_plan.items);
    std::vector<std::pair<QPointF, std::uint32_t>> points;
    for (const auto& point : distances.points)
        points.emplace_back(QPointF{x(distances.place(point)), y(point.value)}, point.zone);
    addDiscs(points, points.size() > 1'500 ? 0.35 : 0.8);
    bool joined = false;
    for (std::size_t i = 0; i < distances.bands.size(); ++i) {
        const auto& band = distances.bands[i];
        const double from = x(static_cast<double>(i)), to = x(static_cast<double>(i + 1)), at = y(band.median);
        addText(QStringLiteral("n = %1").arg(number(static_cast<double>(band.zones.size()), 0)), (from + to) / 2,
                m_area.top() + letters * 0.8, 0.5, tickText, m_plan.items);
        if (!band.zones.empty()) {
            if (joined)
                addLine({from, y(distances.bands[i - 1].median)}, {from, at}, inkColour, 0.6, m_plan.items);
            addLine({from, at}, {to, at}, inkColour, 0.6, m_plan.items);
        }
        joined = !band.zones.empty();
    }
}

} // namespace paint
