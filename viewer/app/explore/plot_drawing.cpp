#include "plot_drawing.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "plot_discs.hpp"
#include "text.hpp"
#include "zone_selection.hpp"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr double pickedGrows = 0.6; ///< px that the disc of a picked zone is larger by

} // namespace

QColor pickedColour() { return look().dark ? look().accent : QColor{0x2B, 0x6B, 0x52}; } // visual.md §7
QColor paleOther() { return look().dark ? QColor{0x4A, 0x53, 0x50} : QColor{0xDD, 0xE1, 0xDC}; }

QImage transparentImage(const QCustomPlot& plot) {
    const double ratio = plot.bufferDevicePixelRatio();
    QImage image{plot.size() * ratio, QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

/// From above, each below the one before; where they would leave the drawing, all move up.
void moveApart(std::vector<double*> middles, double height, double top, double bottom) {
    std::ranges::stable_sort(middles, {}, [](const double* middle) { return *middle; });
    double free = top;
    for (auto* middle : middles) {
        *middle = std::max(*middle, free);
        free = *middle + height;
    }
    double lowest = bottom;
    for (auto middle = middles.rbegin(); middle != middles.rend(); ++middle) {
        **middle = std::min(**middle, lowest);
        lowest = **middle - height;
    }
}

double PlottedChart::discRadius() const {
    const auto n = marks.points().size();
    return n > 10'000 ? 1.4 : n > 1'500 ? 2.0 : n > 40 ? 3.0 : 4.0;
}

ChartDrawing::ChartDrawing(QCustomPlot* plot, PlottedChart& plotted)
    : QCPLayerable{plot, QStringLiteral("main")}, m_plotted{plotted} {}

QPointF ChartDrawing::pixel(QPointF at) const {
    return {mParentPlot->xAxis->coordToPixel(at.x()), mParentPlot->yAxis->coordToPixel(at.y())};
}

QRectF ChartDrawing::pixels(const QRectF& box) const {
    return QRectF{pixel(box.topLeft()), pixel(box.bottomRight())}.normalized();
}

void ChartDrawing::draw(QCPPainter* painter) {
    if (!m_plotted.chart)
        return;
    const auto& points = m_plotted.marks.points();
    m_plotted.pixels.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        m_plotted.pixels[i] = pixel(points[i].at);
    std::visit([&](const auto& marks) { drawMarks(*painter, marks); }, m_plotted.chart->marks);
}

void ChartDrawing::drawMarks(QCPPainter& painter, const layers::ZoneHistogram& histogram) {
    const auto& colours = m_plotted.chart->colours;
    painter.setPen(QPen{otherColour, 0.8});
    for (const auto& bin : histogram.bins) {
        if (bin.zones.empty())
            continue;
        const bool classed = bin.inClass >= 0 && static_cast<std::size_t>(bin.inClass) < colours.size();
        const auto colour = classed ? colours[static_cast<std::size_t>(bin.inClass)] : layers::Colour{};
        painter.setBrush(classed ? QColor{colour.r, colour.g, colour.b} : paleOther());
        painter.drawRect(pixels(
            {bin.from, static_cast<double>(bin.below), bin.to - bin.from, static_cast<double>(bin.zones.size())}));
    }
}

void ChartDrawing::drawMarks(QCPPainter& painter, const layers::ZoneScatter& scatter) {
    auto image = transparentImage(*mParentPlot);
    stampDiscs(image, m_plotted.pixels, {}, m_plotted.discRadius(), otherColour);
    painter.drawImage(0, 0, image);
    if (scatter.reference.x && scatter.reference.y)
        drawQuadrants(painter, scatter);
    if (!scatter.line)
        return;
    const auto range = mParentPlot->xAxis->range();
    const auto at = [&](double x) { return pixel({x, scatter.line->intercept + scatter.line->slope * x}); };
    painter.setPen(QPen{look().text, 1.4});
    painter.drawLine(QLineF{at(range.lower), at(range.upper)});
}

/// Dashed lines at the figures of the reference, and how many zones lie in each corner.
void ChartDrawing::drawQuadrants(QCPPainter& painter, const layers::ZoneScatter& scatter) {
    const QRectF inner = mParentPlot->axisRect()->rect();
    const auto cross = pixel({*scatter.reference.x, *scatter.reference.y});
    painter.setPen(QPen{look().text, 1, Qt::DashLine});
    painter.drawLine(QLineF{cross.x(), inner.top(), cross.x(), inner.bottom()});
    painter.drawLine(QLineF{inner.left(), cross.y(), inner.right(), cross.y()});
    painter.setFont(sized(11, QFont::DemiBold));
    painter.setPen(look().secondText);
    const auto box = inner.adjusted(4, 2, -4, -2);
    const std::array corners{Qt::AlignLeft | Qt::AlignBottom, Qt::AlignRight | Qt::AlignBottom,
                             Qt::AlignLeft | Qt::AlignTop, Qt::AlignRight | Qt::AlignTop};
    for (std::size_t i = 0; i < corners.size(); ++i)
        painter.drawText(box, static_cast<int>(corners[i]),
                         paint::number(static_cast<double>(scatter.quadrants[i]), 0));
}

void ChartDrawing::drawMarks(QCPPainter& painter, const layers::ZoneBoxes& boxes) {
    double row = 0;
    for (const auto& each : boxes.boxes) {
        const auto& box = each.box;
        painter.setPen(QPen{otherColour, 1});
        painter.setBrush(paleOther());
        painter.drawLine(QLineF{pixel({box.lowWhisker, row}), pixel({box.lowHinge, row})});
        painter.drawLine(QLineF{pixel({box.highHinge, row}), pixel({box.highWhisker, row})});
        painter.drawRect(pixels({box.lowHinge, row - 0.3, box.highHinge - box.lowHinge, 0.6}));
        painter.setPen(QPen{look().text, 2});
        painter.drawLine(QLineF{pixel({box.median, row - 0.3}), pixel({box.median, row + 0.3})});
        row += 1;
    }
    std::vector<std::uint8_t> drawn;
    for (const auto& point : m_plotted.marks.points())
        drawn.push_back(point.drawn ? 1 : 0);
    auto image = transparentImage(*mParentPlot);
    stampDiscs(image, m_plotted.pixels, drawn, std::min(2.0, m_plotted.discRadius()), otherColour);
    painter.drawImage(0, 0, image);
}

void ChartDrawing::drawMarks(QCPPainter& painter, const layers::ZoneLines& lines) {
    std::vector<std::pair<QPointF, QString>> names; // each beside the end of its line
    painter.setPen(QPen{otherColour, 1.6});
    for (const auto& line : lines.lines) {
        QPointF last;
        for (const auto& point : line.points) {
            if (!point.value.hasNumber())
                continue;
            const auto at = pixel({static_cast<double>(point.year), point.value.value});
            if (point.joined)
                painter.drawLine(QLineF{last, at});
            last = at;
        }
        if (!last.isNull())
            names.emplace_back(last, QString::fromStdString(line.label));
    }
    auto image = transparentImage(*mParentPlot);
    stampDiscs(image, m_plotted.pixels, {}, m_plotted.discRadius(), otherColour);
    painter.drawImage(0, 0, image);
    painter.setFont(sized(11));
    painter.setPen(look().text);
    const double right = mParentPlot->axisRect()->right(), row = painter.fontMetrics().height();
    std::vector<double*> middles;
    for (auto& [at, name] : names) {
        at.setY(at.y() + row * 0.3);
        middles.push_back(&at.ry());
    }
    moveApart(middles, row, mParentPlot->axisRect()->top() + row, mParentPlot->axisRect()->bottom());
    for (const auto& [at, name] : names)
        painter.drawText(at + QPointF{8, 0},
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(right - at.x() - 8)));
}

PickedDrawing::PickedDrawing(QCustomPlot* plot, const PlottedChart& plotted, const ZoneSelection& selection)
    : QCPLayerable{plot, QStringLiteral("picked")}, m_plotted{plotted}, m_picked{selection} {}

void PickedDrawing::draw(QCPPainter* painter) {
    if (!m_plotted.chart || m_picked.empty() || m_picked.zones() != m_plotted.chart->zones)
        return;
    if (std::holds_alternative<layers::ZoneHistogram>(m_plotted.chart->marks))
        return drawBars(*painter);
    drawRows(*painter);
    drawSlopes(*painter);
    drawPoints(*painter);
}

/// Of each bar the share that is picked, from the bottom.
void PickedDrawing::drawBars(QCPPainter& painter) {
    const auto* x = mParentPlot->xAxis;
    const auto* y = mParentPlot->yAxis;
    for (const auto& region : m_plotted.marks.regions()) {
        const auto n = std::ranges::count_if(region.zones, [&](auto zone) { return m_picked.contains(zone); });
        if (n == 0)
            continue;
        const QPointF low{x->coordToPixel(region.box.left()), y->coordToPixel(region.box.top())};
        const QPointF high{x->coordToPixel(region.box.right()),
                           y->coordToPixel(region.box.top() + static_cast<double>(n))};
        const auto bar = QRectF{low, high}.normalized();
        painter.fillRect(bar.adjusted(0, -std::max(0.0, 2 - bar.height()), 0, 0),
                         pickedColour()); // few of many show too
    }
}

void PickedDrawing::drawPoints(QCPPainter& painter) {
    const auto& points = m_plotted.marks.points();
    m_flags.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        m_flags[i] = m_picked.contains(points[i].zone) ? 1 : 0;
    const auto size = mParentPlot->size() * mParentPlot->bufferDevicePixelRatio();
    if (m_image.size() != size)
        m_image = transparentImage(*mParentPlot);
    else
        m_image.fill(Qt::transparent);
    stampDiscs(m_image, m_plotted.pixels, m_flags, m_plotted.discRadius() + pickedGrows, pickedColour());
    painter.drawImage(0, 0, m_image);
}

PointerDrawing::PointerDrawing(QCustomPlot* plot, const PlottedChart& plotted)
    : QCPLayerable{plot, QStringLiteral("overlay")}, m_plotted{plotted} {}

void PointerDrawing::draw(QCPPainter* painter) {
    if (band) {
        auto fill = pickedColour();
        fill.setAlpha(36);
        painter->setPen(QPen{pickedColour(), 1});
        painter->setBrush(fill);
        painter->drawRect(*band);
    }
    if (!current || !m_plotted.chart)
        return;
    constexpr double around = 3;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen{look().accent, 2});
    const auto pixel = [this](QPointF at) {
        return QPointF{mParentPlot->xAxis->coordToPixel(at.x()), mParentPlot->yAxis->coordToPixel(at.y())};
    };
    if (current->region) {
        const auto& box = m_plotted.marks.regions()[current->index].box;
        painter->drawRect(QRectF{pixel(box.topLeft()), pixel(box.bottomRight())}.normalized().adjusted(-1, -1, 1, 1));
    } else {
        const double radius = m_plotted.discRadius() + around;
        painter->drawEllipse(pixel(m_plotted.marks.placeOf(*current)), radius, radius);
    }
}

/// 1, 2 or 5 · 10ⁿ, as on paper.
double NumberTicker::getTickStep(const QCPRange& range) {
    const double wanted = range.size() / (mTickCount + 1e-10);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    const double digit = wanted / power;
    m_decimals = std::clamp(static_cast<int>(-std::floor(std::log10(power) + 1e-9)), 0, 6);
    if (digit >= 7) {
        m_decimals = std::max(0, m_decimals - 1);
        return 10 * power;
    }
    return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : 5);
}

QString NumberTicker::getTickLabel(double tick, const QLocale&, QChar, int) { return paint::number(tick, m_decimals); }

} // namespace app
