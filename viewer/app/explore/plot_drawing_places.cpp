// Zones beside places to compare with, by age, in two years, and by distance.
#include "plot_drawing.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "plot_discs.hpp"
#include "text.hpp"
#include "zone_selection.hpp"

#include <QCoreApplication>

namespace app {
namespace {

using Kind = layers::RankedRow::Kind;

constexpr double beside = 7; // px between a mark and what is written at it

QString figureOf(const layers::ZoneChart& chart, double value) {
    return paint::figure(geo::Cell::of(value), chart.x.unit, chart.x.decimals);
}

/// A ring for a place to compare with, a diamond for a neighbourhood: the disc of a zone can be picked.
void drawMark(QCPPainter& painter, Kind kind, QPointF at, double radius) {
    if (kind == Kind::Zone) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(otherColour);
        painter.drawEllipse(at, radius, radius);
    } else if (kind == Kind::Reference) {
        painter.setPen(QPen{look().text, 1.8});
        painter.setBrush(look().base);
        painter.drawEllipse(at, radius, radius);
    } else {
        const double r = radius * 1.3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(look().text);
        painter.drawPolygon(
            QPolygonF{{at + QPointF{0, -r}, at + QPointF{r, 0}, at + QPointF{0, r}, at + QPointF{-r, 0}}});
    }
}

/// Names and figures of one side, none over another; a figure is never cut.
struct SideTexts {
    std::vector<QPointF> at;
    std::vector<QString> names, figures;

    void add(QPointF where, const QString& name, const QString& figure) {
        at.push_back(where);
        names.push_back(name);
        figures.push_back(figure);
    }
    void draw(QCPPainter& painter, const QRectF& inner, bool left) {
        const auto metrics = painter.fontMetrics();
        const double row = metrics.height();
        std::vector<double*> middles;
        for (auto& each : at)
            middles.push_back(&each.ry());
        moveApart(middles, row, inner.top() + row / 2, inner.bottom() - row / 2);
        for (std::size_t i = 0; i < at.size(); ++i) {
            const double width = (left ? at[i].x() - inner.left() : inner.right() - at[i].x()) - beside;
            const auto gap = QStringLiteral("  ");
            const auto name = metrics.elidedText(names[i], Qt::ElideRight,
                                                 static_cast<int>(width) - metrics.horizontalAdvance(figures[i] + gap));
            painter.drawText(QRectF{left ? inner.left() : at[i].x() + beside, at[i].y() - row / 2, width, row},
                             (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                             left ? name + gap + figures[i] : figures[i] + gap + name);
        }
    }
};

/// From zero to the dot where the axis has it, else over the whole width: a stem from elsewhere would make small gaps
/// look like multiples. @param past  px, behind the figure at the dot
void drawDotLine(QCPPainter& painter, const QRectF& inner, double zero, QPointF dot, double past) {
    const bool hasZero = zero >= inner.left() - 1 && zero <= inner.right() + 1;
    painter.drawLine(QLineF{QPointF{hasZero ? zero : inner.left(), dot.y()}, dot});
    if (!hasZero && past < inner.right())
        painter.drawLine(QLineF{past, dot.y(), inner.right(), dot.y()});
}

} // namespace

void ChartDrawing::drawMarks(QCPPainter& painter, const layers::ZoneRanking& ranking) {
    int place = 0;
    for (const auto& row : ranking.rows)
        drawRow(painter, row, place++, ranking.fromZero);
}

void ChartDrawing::drawRow(QCPPainter& painter, const layers::RankedRow& row, int place, bool bar) {
    const QRectF inner = mParentPlot->axisRect()->rect();
    const auto at = pixel({row.value.value, static_cast<double>(place)});
    painter.setFont(sized(11, row.kind == Kind::Zone ? QFont::Normal : QFont::DemiBold));
    painter.setPen(row.kind == Kind::Zone ? look().secondText : look().text);
    const auto metrics = painter.fontMetrics();
    const double height = metrics.height(), width = inner.left() - beside;
    painter.setClipping(false); // names and figures stand beside the drawing
    painter.drawText(QRectF{0, at.y() - height / 2, width, height}, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(paint::text(row.label), Qt::ElideMiddle, static_cast<int>(width)));
    double end = at.x();
    if (row.margin) {
        const auto low = pixel({row.margin->first, static_cast<double>(place)}),
                   high = pixel({row.margin->second, static_cast<double>(place)});
        painter.setPen(QPen{look().text, 1.4});
        painter.drawLine(QLineF{low, high});
        for (const auto& cap : {low, high})
            painter.drawLine(QLineF{cap - QPointF{0, 3}, cap + QPointF{0, 3}});
        end = std::max(end, high.x());
    }
    const auto figure = figureOf(*m_plotted.chart, row.value.value);
    if (bar) {
        painter.setPen(QPen{row.kind == Kind::Zone ? otherColour : look().text, 0.8});
        painter.setBrush(paleOther());
        painter.drawRect(pixels(QRectF{0, place - 0.32, row.value.value, 0.64}.normalized()));
    } else {
        painter.setPen(QPen{look().line, 1});
        const double past = end + beside + metrics.horizontalAdvance(figure) + beside / 2.0;
        drawDotLine(painter, inner, pixel({0, static_cast<double>(place)}).x(), at, past);
        drawMark(painter, row.kind, at, m_plotted.discRadius());
    }
    painter.setPen(look().text);
    painter.drawText(QPointF{end + beside, at.y() + metrics.ascent() / 2.0 - 1}, figure);
}

void ChartDrawing::drawMarks(QCPPainter& painter, const layers::AgePyramid& pyramid) {
    painter.setPen(QPen{otherColour, 0.8});
    painter.setBrush(m_plotted.chart->ofAsked ? pickedColour() : paleOther());
    for (const auto& region : m_plotted.marks.regions())
        painter.drawRect(pixels(region.box));
    const auto n = static_cast<double>(pyramid.bars.size());
    const auto start = pixel({0, -0.5}), end = pixel({0, n - 0.5});
    QPolygonF men, women; // steps along the shares of the other place
    if (!pyramid.place.empty()) {
        men << start;
        women << start;
    }
    for (std::size_t row = 0; row < pyramid.bars.size(); ++row) {
        const auto& bar = pyramid.bars[pyramid.bars.size() - 1 - row];
        if (!bar.menThere || !bar.womenThere)
            continue;
        const auto middle = static_cast<double>(row);
        for (const double edge : {middle - 0.5, middle + 0.5}) {
            men << pixel({-*bar.menThere, edge});
            women << pixel({*bar.womenThere, edge});
        }
    }
    painter.setPen(QPen{look().text, 1.8});
    if (!pyramid.place.empty()) {
        painter.drawPolyline(men << end);
        painter.drawPolyline(women << end);
    }
    painter.setFont(sized(11, QFont::DemiBold));
    const auto head = pixel({0, -0.75});
    const double height = painter.fontMetrics().height();
    const QRectF inner = mParentPlot->axisRect()->rect();
    painter.drawText(QRectF{inner.left(), head.y() - height, head.x() - inner.left() - beside, height},
                     Qt::AlignRight | Qt::AlignBottom, QCoreApplication::translate("ZoneMarks", "Men"));
    painter.drawText(QRectF{head.x() + beside, head.y() - height, inner.right() - head.x() - beside, height},
                     Qt::AlignLeft | Qt::AlignBottom, QCoreApplication::translate("ZoneMarks", "Women"));
}

void ChartDrawing::drawMarks(QCPPainter& painter, const layers::ZoneSlopes& slopes) {
    const auto& chart = *m_plotted.chart;
    SideTexts left, right;
    painter.setPen(QPen{otherColour, 1.4});
    for (const auto& slope : slopes.slopes) {
        const auto from = pixel({static_cast<double>(slopes.firstYear), slope.first}),
                   to = pixel({static_cast<double>(slopes.lastYear), slope.last});
        painter.drawLine(QLineF{from, to});
        const auto name = QString::fromStdString(slope.label);
        left.add(from, name, figureOf(chart, slope.first));
        right.add(to, name, figureOf(chart, slope.last));
    }
    auto image = transparentImage(*mParentPlot);
    stampDiscs(image, m_plotted.pixels, {}, m_plotted.discRadius(), otherColour);
    painter.drawImage(0, 0, image);
    painter.setFont(sized(11));
    painter.setPen(look().text);
    const QRectF inner = mParentPlot->axisRect()->rect();
    left.draw(painter, inner, true);
    right.draw(painter, inner, false);
}

/// Points, and over them the middle value of each band; where bands end a line.
void ChartDrawing::drawMarks(QCPPainter& painter, const layers::ZoneDistances& distances) {
    const QRectF inner = mParentPlot->axisRect()->rect();
    painter.setPen(QPen{look().strongLine, 1});
    for (std::size_t band = 1; band < distances.bands.size(); ++band) {
        const double x = pixel({static_cast<double>(band), 0}).x();
        painter.drawLine(QLineF{x, inner.top(), x, inner.bottom()});
    }
    auto image = transparentImage(*mParentPlot);
    stampDiscs(image, m_plotted.pixels, {}, std::min(3.0, m_plotted.discRadius()), otherColour);
    painter.drawImage(0, 0, image);
    painter.setFont(sized(11));
    painter.setClipping(false); // how many zones each band has stands over the drawing
    const double height = painter.fontMetrics().height();
    QPolygonF steps;
    for (std::size_t i = 0; i < distances.bands.size(); ++i) {
        const auto& band = distances.bands[i];
        const auto from = pixel({static_cast<double>(i), band.median}),
                   to = pixel({static_cast<double>(i + 1), band.median});
        painter.setPen(look().secondText);
        painter.drawText(QRectF{from.x(), inner.top() - height - 2, to.x() - from.x(), height}, Qt::AlignCenter,
                         QStringLiteral("n = %1").arg(paint::number(static_cast<double>(band.zones.size()), 0)));
        painter.setPen(QPen{look().text, 2});
        if (!band.zones.empty()) {
            steps << from << to;
        } else if (!steps.isEmpty()) { // nothing is drawn where there is no zone
            painter.drawPolyline(steps);
            steps.clear();
        }
    }
    painter.drawPolyline(steps);
}

void PickedDrawing::drawRows(QCPPainter& painter) {
    const auto* ranking = std::get_if<layers::ZoneRanking>(&m_plotted.chart->marks);
    if (!ranking || !ranking->fromZero)
        return;
    for (const auto& region : m_plotted.marks.regions())
        if (!region.zones.empty() && m_picked.contains(region.zones.front())) {
            const auto* x = mParentPlot->xAxis;
            const auto* y = mParentPlot->yAxis;
            const QPointF one{x->coordToPixel(region.box.left()), y->coordToPixel(region.box.top())};
            const QPointF other{x->coordToPixel(region.box.right()), y->coordToPixel(region.box.bottom())};
            painter.fillRect(QRectF{one, other}.normalized(), pickedColour());
        }
}

void PickedDrawing::drawSlopes(QCPPainter& painter) {
    if (!std::holds_alternative<layers::ZoneSlopes>(m_plotted.chart->marks))
        return;
    painter.setPen(QPen{pickedColour(), 2});
    const auto& points = m_plotted.marks.points();
    for (std::size_t i = 0; i + 1 < points.size(); i += 2)
        if (m_picked.contains(points[i].zone))
            painter.drawLine(QLineF{m_plotted.pixels[i], m_plotted.pixels[i + 1]});
}

} // namespace app
