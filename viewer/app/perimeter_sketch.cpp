#include "perimeter_sketch.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "perimeter_model.hpp"

#include <QPainter>
#include <QPainterPath>

namespace app {
namespace {

using indicators::PerimeterState;

constexpr int margin = 14;

/// World to widget: northings run up, pixels down.
struct View {
    geo::Point centre;
    double scale;
    QPointF middle;
    QPointF operator()(geo::Point p) const {
        return {middle.x() + (p.x - centre.x) * scale, middle.y() - (p.y - centre.y) * scale};
    }
};

QPainterPath pathOf(const geo::MultiPolygon& shape, const View& view) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const auto& part : shape.parts)
        for (const auto& ring : part) {
            QPolygonF points;
            for (const auto p : ring)
                points << view(p);
            path.addPolygon(points);
        }
    return path;
}

} // namespace

PerimeterSketch::PerimeterSketch(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("perimeterSketch"));
    setAccessibleName(tr("Outlines of the change"));
}

void PerimeterSketch::setChange(std::shared_ptr<const indicators::PerimeterChanges> changes,
                                const indicators::PerimeterChange* change) {
    m_changes = std::move(changes);
    m_change = change;
    update();
}

int PerimeterSketch::drawLegend(QPainter& painter) const {
    struct Entry {
        QString words;
        PerimeterState colour;
    };
    std::vector<Entry> entries;
    if (!m_change->kept.empty())
        entries.push_back({tr("Kept"), PerimeterState::Kept});
    if (!m_change->entered.empty())
        entries.push_back({tr("Entered in 2024"), PerimeterState::New});
    if (!m_change->left.empty())
        entries.push_back(
            {m_change->state == PerimeterState::Unknown ? tr("Of 2015, not known in 2024") : tr("Left in 2024"),
             m_change->state == PerimeterState::Unknown ? PerimeterState::Unknown : PerimeterState::Out});
    painter.setFont(sized(12));
    const int line = px(20), square = px(11);
    int y = height() - margin - line * static_cast<int>(entries.size());
    const int top = y;
    for (const auto& entry : entries) {
        drawPerimeterSwatch(painter, QRect{margin, y + (line - square) / 2, square, square},
                            perimeterColour(entry.colour));
        painter.setPen(look().text);
        painter.drawText(QRect{margin + square + 8, y, width() - 2 * margin, line}, Qt::AlignLeft | Qt::AlignVCenter,
                         entry.words);
        y += line;
    }
    return height() - top;
}

void PerimeterSketch::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look().line);
    painter.setBrush(look().base);
    painter.drawRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5));
    if (!m_change) {
        painter.setPen(look().secondText);
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                         tr("Choose a line to see its outlines."));
        return;
    }
    const int legend = drawLegend(painter);
    geo::Extent extent;
    for (const auto* shape : {&m_change->kept, &m_change->entered, &m_change->left})
        if (!shape->empty())
            extent.add(shape->extent());
    const QRectF box{margin, margin, width() - 2.0 * margin, height() - legend - 1.5 * margin};
    if (extent.empty() || box.width() < 1 || box.height() < 1)
        return;
    const double scale =
        std::min(box.width() / std::max(1.0, extent.width()), box.height() / std::max(1.0, extent.height()));
    const View view{extent.centre(), scale, box.center()};
    const auto left = m_change->state == PerimeterState::Unknown ? PerimeterState::Unknown : PerimeterState::Out;
    for (const auto& [shape, colour] : {std::pair{&m_change->kept, PerimeterState::Kept},
                                        {&m_change->left, left},
                                        {&m_change->entered, PerimeterState::New}}) {
        auto fill = perimeterColour(colour);
        const bool white = colour == PerimeterState::Out;
        painter.setPen(white ? QPen{look().text, 1.2, Qt::DashLine} : QPen{fill.darker(120), 1.2});
        fill.setAlpha(170);
        painter.setBrush(fill);
        painter.drawPath(pathOf(*shape, view));
    }
}

} // namespace app
