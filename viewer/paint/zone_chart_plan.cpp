#include "zone_chart_planner.hpp"

#include "text.hpp"

#include <QCoreApplication>

#include <array>

namespace paint {
namespace {

struct Ticks {
    std::vector<double> at;
    int decimals = 0;
};

/// Three to six, in 1-2-5 steps.
Ticks ticksIn(double low, double high) {
    double step = std::pow(10, std::floor(std::log10(std::max(high - low, 1e-12))));
    for (const double part : {0.2, 0.5, 1.0})
        if ((high - low) / (step * part) <= 6) {
            step *= part;
            break;
        }
    Ticks ticks;
    ticks.decimals = std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 6);
    for (double k = std::ceil(low / step - 1e-9); k * step <= high + step * 1e-9; ++k)
        ticks.at.push_back(k * step);
    return ticks;
}

} // namespace

ZoneChartPlanner::ZoneChartPlanner(const layers::ZoneChart& chart, std::span<const std::uint8_t> picked, double width)
    : m_chart{chart}, m_picked{picked} {
    m_plan.paper = true;
    m_plan.size.setWidth(width);
    m_plan.title = text(chart.title);
    auto words = zoneChartWords(chart);
    m_plan.description = words.mid(1).join(QLatin1Char{' '});
}

Plan ZoneChartPlanner::make() {
    const double inner = m_plan.size.width() - 2 * margin;
    double y = margin;
    y += addParagraph(m_plan.title, {margin, y}, inner, {letters * 1.2, Weight::SemiBold, false, inkColour, 1.25},
                      m_plan.items);
    for (const auto& line : {m_chart.subtitle, m_chart.origin})
        if (!line.empty())
            y += addParagraph(text(line), {margin, y}, inner, m_small, m_plan.items);
    m_area = {margin, y + letters * 2.2, inner, plotHeight};
    std::visit([this](const auto& marks) { draw(marks); }, m_chart.marks);
    y = m_area.bottom() + letters * 4;
    for (const auto& line : zoneChartWords(m_chart).mid(1 + (m_chart.subtitle.empty() ? 0 : 1) + 1))
        y += addParagraph(line, {margin, y}, inner, m_small, m_plan.items);
    m_plan.size.setHeight(y + margin);
    return std::move(m_plan);
}

/// The numbers at the left take their room first. Titles: above the upright axis, below the other.
void ZoneChartPlanner::upright(const QString& title) {
    const auto ticks = ticksIn(m_y.low, m_y.high);
    double widest = 0;
    for (const double tick : ticks.at)
        widest = std::max(widest, widthOf(number(tick, ticks.decimals), tickText));
    m_area.setLeft(margin + widest + letters * 0.8);
    m_area.setRight(m_plan.size.width() - margin - letters);
    for (const double tick : ticks.at) {
        addLine({m_area.left(), y(tick)}, {m_area.right(), y(tick)}, gridColour, 0.2, m_plan.items);
        addText(number(tick, ticks.decimals), m_area.left() - letters * 0.5, y(tick), 1, tickText, m_plan.items);
    }
    addText(title, margin, m_area.top() - letters, 0, tickText, m_plan.items);
}

void ZoneChartPlanner::across(const QString& title, bool lines, bool bothSides) {
    const auto ticks = ticksIn(m_x.low, m_x.high);
    for (const double tick : ticks.at) {
        if (lines)
            addLine({x(tick), m_area.top()}, {x(tick), m_area.bottom()}, gridColour, 0.2, m_plan.items);
        addText(number(bothSides ? std::abs(tick) : tick, ticks.decimals), x(tick), m_area.bottom() + letters * 0.9,
                0.5, tickText, m_plan.items);
    }
    addText(title, m_area.right(), m_area.bottom() + letters * 2.3, 1, tickText, m_plan.items);
}

void ZoneChartPlanner::rowsOf(std::size_t rows, double widestName) {
    m_area.setHeight(static_cast<double>(rows) * boxRow);
    m_area.setLeft(margin + std::min(widestName, mostNames) + letters);
    m_area.setRight(m_plan.size.width() - margin - letters);
}

void ZoneChartPlanner::addFitting(const QString& text, QPointF at, double anchor, double width, TextStyle style) {
    style.size *= std::min(1.0, width / std::max(1e-9, widthOf(text, style)));
    addText(text, at.x(), at.y(), anchor, style, m_plan.items);
}

void ZoneChartPlanner::addName(const QString& name, double middle, const TextStyle& style) {
    addFitting(name, {m_area.left() - letters, middle}, 1, mostNames, style);
}

QString ZoneChartPlanner::figureOf(double value) const {
    return figure(geo::Cell::of(value), m_chart.x.unit, m_chart.x.decimals);
}

void ZoneChartPlanner::addDiscs(const std::vector<std::pair<QPointF, std::uint32_t>>& points, double radius) {
    for (const bool chosen : {false, true}) { // those picked last, so that none is hidden
        DiscsItem discs;
        for (const auto& [at, zone] : points)
            if (isPicked(zone) == chosen)
                discs.discs.push_back({at, chosen ? radius * 1.25 : radius, chosen ? chosenPlace : otherPlaces, 0});
        if (!discs.discs.empty())
            m_plan.items.emplace_back(std::move(discs));
    }
}

void ZoneChartPlanner::draw(const layers::ZoneHistogram& histogram) {
    m_y.add(0);
    for (const auto& bin : histogram.bins) {
        m_x.add(bin.from);
        m_x.add(bin.to);
        m_y.add(static_cast<double>(bin.top()));
    }
    if (histogram.bins.empty())
        return;
    upright(QCoreApplication::translate("paint", "Zones"));
    across(scaleTitle(m_chart.x), false);
    for (const auto& bin : histogram.bins) {
        const auto chosen = std::ranges::count_if(bin.zones, [this](auto zone) { return isPicked(zone); });
        const auto bar = [&](std::size_t n) {
            const auto below = static_cast<double>(bin.below);
            return QRectF{QPointF{x(bin.from), y(below + static_cast<double>(n))}, QPointF{x(bin.to), y(below)}};
        };
        const bool classed = bin.inClass >= 0 && static_cast<std::size_t>(bin.inClass) < m_chart.colours.size();
        if (!bin.zones.empty())
            addRect(bar(bin.zones.size()), classed ? m_chart.colours[static_cast<std::size_t>(bin.inClass)] : boxFill,
                    m_plan.items, otherPlaces, 0.15);
        if (chosen > 0)
            addRect(bar(static_cast<std::size_t>(chosen)), chosenPlace, m_plan.items);
    }
    addLine(m_area.bottomLeft(), m_area.bottomRight(), otherPlaces, 0.25, m_plan.items);
}

void ZoneChartPlanner::draw(const layers::ZoneScatter& scatter) {
    if (scatter.points.empty())
        return;
    for (const auto& point : scatter.points) {
        m_x.add(point.x);
        m_y.add(point.y);
    }
    if (scatter.reference.x && scatter.reference.y) {
        m_x.add(*scatter.reference.x);
        m_y.add(*scatter.reference.y);
    }
    m_x.widen(0.04);
    m_y.widen(0.04);
    upright(scaleTitle(m_chart.y));
    across(scaleTitle(m_chart.x), true);
    std::vector<std::pair<QPointF, std::uint32_t>> points;
    for (const auto& point : scatter.points)
        points.emplace_back(QPointF{x(point.x), y(point.y)}, point.zone);
    addDiscs(points, points.size() > 1'500 ? 0.35 : 0.8);
    if (scatter.reference.x && scatter.reference.y)
        drawQuadrants(scatter);
    if (scatter.line)
        drawLine(*scatter.line);
}

void ZoneChartPlanner::drawQuadrants(const layers::ZoneScatter& scatter) {
    const double cx = x(*scatter.reference.x), cy = y(*scatter.reference.y);
    QVector<QLineF> dashes;
    for (double at = m_area.top(); at < m_area.bottom(); at += 2)
        dashes.push_back({cx, at, cx, std::min(at + 1.2, m_area.bottom())});
    for (double at = m_area.left(); at < m_area.right(); at += 2)
        dashes.push_back({at, cy, std::min(at + 1.2, m_area.right()), cy});
    m_plan.items.emplace_back(LinesItem{dashes, inkColour, 0.25});
    const TextStyle style{letters * 0.95, Weight::SemiBold, false, mutedColour, 1.2};
    for (std::size_t i = 0; i < scatter.quadrants.size(); ++i) {
        const bool right = i % 2 == 1, high = i >= 2;
        addText(number(static_cast<double>(scatter.quadrants[i]), 0), right ? m_area.right() - 1 : m_area.left() + 1,
                high ? m_area.top() + letters * 0.8 : m_area.bottom() - letters * 0.8, right ? 1 : 0, style,
                m_plan.items);
    }
}

/// As far as it runs inside the drawing.
void ZoneChartPlanner::drawLine(const layers::FittedLine& line) {
    ChartRange along{m_x.low, m_x.high};
    if (line.slope != 0) {
        const double a = (m_y.low - line.intercept) / line.slope, b = (m_y.high - line.intercept) / line.slope;
        along = {std::max(along.low, std::min(a, b)), std::min(along.high, std::max(a, b))};
    }
    const auto at = [&](double value) { return QPointF{x(value), y(line.intercept + line.slope * value)}; };
    if (along.high > along.low)
        addLine(at(along.low), at(along.high), inkColour, 0.35, m_plan.items);
}

void ZoneChartPlanner::draw(const layers::ZoneBoxes& boxes) {
    const TextStyle name{letters, Weight::Regular, false, inkColour, 1.2};
    double widest = 0;
    for (const auto& box : boxes.boxes) {
        m_x.add(box.values.front());
        m_x.add(box.values.back());
        widest = std::max(widest, widthOf(QString::fromStdString(box.group.label), name));
    }
    if (boxes.boxes.empty())
        return;
    m_x.widen(0.02);
    rowsOf(boxes.boxes.size(), widest);
    across(scaleTitle(m_chart.x), true);
    std::vector<std::pair<QPointF, std::uint32_t>> outside;
    double middle = m_area.top() + boxRow / 2;
    for (const auto& each : boxes.boxes) {
        addName(QString::fromStdString(each.group.label), middle, name);
        const auto& box = each.box;
        addLine({x(box.lowWhisker), middle}, {x(box.lowHinge), middle}, otherPlaces, 0.3, m_plan.items);
        addLine({x(box.highHinge), middle}, {x(box.highWhisker), middle}, otherPlaces, 0.3, m_plan.items);
        addRect({x(box.lowHinge), middle - 1.5, x(box.highHinge) - x(box.lowHinge), 3}, boxFill, m_plan.items,
                otherPlaces, 0.25);
        addLine({x(box.median), middle - 1.5}, {x(box.median), middle + 1.5}, inkColour, 0.6, m_plan.items);
        for (std::size_t i = 0; i < each.values.size(); ++i)
            if (each.outside(each.values[i]) || isPicked(each.group.zones[i]))
                outside.emplace_back(QPointF{x(each.values[i]), middle}, each.group.zones[i]);
        middle += boxRow;
    }
    addDiscs(outside, 0.55);
}

void ZoneChartPlanner::draw(const layers::ZoneLines& lines) {
    for (const int year : lines.years)
        m_x.add(year);
    for (const auto& line : lines.lines)
        for (const auto& point : line.points)
            if (point.value.hasNumber())
                m_y.add(point.value.value);
    if (lines.years.empty() || !(m_y.low <= m_y.high))
        return;
    const double span = lines.years.back() - lines.years.front();
    m_x.low -= std::max(0.3, span * 0.05);
    m_x.high += std::max(0.8, span * 0.5); // names stand there
    m_y.widen(0.12);
    upright(scaleTitle(m_chart.x));
    for (const int year : lines.years)
        addText(QString::number(year), x(year), m_area.bottom() + letters * 0.9, 0.5, tickText, m_plan.items);
    std::vector<std::pair<QPointF, QString>> names; // each beside the end of its line
    for (const auto& line : lines.lines) {
        QPointF last;
        std::vector<std::pair<QPointF, std::uint32_t>> points;
        for (const auto& point : line.points) {
            if (!point.value.hasNumber())
                continue;
            const QPointF at{x(point.year), y(point.value.value)};
            if (point.joined)
                addLine(last, at, isPicked(line.zone) ? chosenPlace : otherPlaces, 0.45, m_plan.items);
            points.emplace_back(at, line.zone);
            last = at;
        }
        addDiscs(points, 0.8);
        if (!points.empty())
            names.emplace_back(last, QString::fromStdString(line.label));
    }
    std::ranges::sort(names, {}, [](const auto& each) { return each.first.y(); });
    double free = m_area.top();
    for (const auto& [at, label] : names) {
        free = std::max(at.y(), free + letters * 1.25);
        addFitting(label, {at.x() + letters * 0.6, free}, 0, m_area.right() - at.x() - letters,
                   {letters * 0.95, Weight::Regular, false, inkColour, 1.2});
    }
}

Plan zoneChartPlan(const layers::ZoneChart& chart, std::span<const std::uint8_t> picked, double width) {
    return ZoneChartPlanner{chart, picked, width}.make();
}

QString absenceLine(const layers::Absences& absences) {
    QStringList parts;
    for (const auto& [state, n] : absences)
        parts += number(static_cast<double>(n), 0) + QLatin1Char{' '} + stateWord(state);
    return parts.isEmpty() ? QString{}
                           : QCoreApplication::translate("paint", "Zones without a value: %1")
                                 .arg(parts.join(QStringLiteral(", ")));
}

QStringList zoneChartWords(const layers::ZoneChart& chart) {
    QStringList lines{text(chart.title)};
    for (const auto& line : {chart.subtitle, chart.origin})
        if (!line.empty())
            lines += text(line);
    bool announced = false; // a line that ends in a colon goes on with the next
    for (const auto& remark : chart.remarks) {
        const auto words = text(remark);
        if (announced)
            lines.last() +=
                QLatin1Char{' '} + words + (words.endsWith(QLatin1Char{'.'}) ? QString{} : QStringLiteral("."));
        else
            lines += words;
        announced = !announced && words.endsWith(QLatin1Char{':'});
    }
    if (const auto absent = absenceLine(chart.absences); !absent.isEmpty())
        lines += absent;
    return lines;
}

QString scaleTitle(const layers::ChartScale& scale) {
    const auto label = typeset(QString::fromStdString(scale.label));
    const bool plain = scale.unit.empty() || scale.unit == "nb" || scale.unit == "hab" || scale.unit == "pers.";
    return plain ? label : QStringLiteral("%1 (%2)").arg(label, QString::fromStdString(scale.unit));
}

} // namespace paint
