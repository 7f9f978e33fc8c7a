#include "histogram.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr double reach = 7, side = 8; // px around a break that take it; px left free at both ends
constexpr int binCount = 40;

double plotTop() { return px(24); }
double axisRoom() { return px(19); }

QString written(double value, const Histogram::Classes& classes) { return paint::number(value, classes.decimals); }

} // namespace

Histogram::Histogram(QWidget* parent) : QWidget{parent}, m_bins(binCount) {
    setObjectName(QStringLiteral("histogram"));
    setAccessibleName(tr("Histogram of the values, with the breaks between the classes"));
    setToolTip(tr("Drag a break; a double click adds one, Delete takes the current one away"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedHeight(px(126));
}

QSize Histogram::sizeHint() const { return {px(220), px(126)}; }

void Histogram::setValues(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    m_values = std::move(values);
    count();
    update();
}

void Histogram::setClasses(const Classes& classes) {
    m_classes = classes;
    m_current = std::min(m_current, inner().empty() ? 0 : inner().size() - 1);
    count();
    speak();
    update();
}

/// The axis holds all values and all breaks.
void Histogram::count() {
    m_low = m_values.empty() ? 0 : m_values.front();
    m_high = m_values.empty() ? 1 : m_values.back();
    if (!m_classes.breaks.empty()) {
        m_low = std::min(m_low, m_classes.breaks.front());
        m_high = std::max(m_high, m_classes.breaks.back());
    }
    if (!(m_high > m_low)) {
        m_low -= 0.5;
        m_high += 0.5;
    }
    m_bins.assign(binCount, 0);
    for (const double value : m_values) {
        const auto bin = static_cast<int>((value - m_low) / (m_high - m_low) * binCount);
        ++m_bins[static_cast<std::size_t>(std::clamp(bin, 0, binCount - 1))];
    }
}

std::vector<double> Histogram::inner() const {
    const auto& all = m_classes.breaks;
    return all.size() < 3 ? std::vector<double>{} : std::vector<double>{all.begin() + 1, all.end() - 1};
}

double Histogram::toPixel(double value) const {
    return side + (value - m_low) / (m_high - m_low) * std::max(1.0, width() - 2 * side);
}

double Histogram::toValue(double pixel) const {
    return m_low + (pixel - side) / std::max(1.0, width() - 2 * side) * (m_high - m_low);
}

double Histogram::step() const {
    const double perPixel = (m_high - m_low) / std::max(1.0, width() - 2 * side);
    const double readable = std::pow(10, std::floor(std::log10(perPixel) + 0.3));
    return std::max(readable, std::pow(10, -m_classes.decimals));
}

std::optional<std::size_t> Histogram::breakAt(double x) const {
    std::optional<std::size_t> found;
    double best = reach;
    const auto breaks = inner();
    for (std::size_t i = 0; i < breaks.size(); ++i)
        if (const double away = std::abs(toPixel(breaks[i]) - x); away <= best) {
            best = away;
            found = i;
        }
    return found;
}

/// Breaks keep their order: one stops before its neighbours.
void Histogram::moveTo(double value) {
    auto breaks = inner();
    if (m_current >= breaks.size())
        return;
    const double by = step();
    const double lowest = m_current == 0 ? m_low : breaks[m_current - 1];
    const double highest = m_current + 1 == breaks.size() ? m_high : breaks[m_current + 1];
    const double wanted = std::round(value / by) * by;
    if (!(wanted > lowest && wanted < highest) || wanted == breaks[m_current])
        return;
    breaks[m_current] = wanted;
    m_classes.breaks[m_current + 1] = wanted;
    speak();
    update();
    emit innerBreaksChanged(breaks);
}

void Histogram::addAt(double value) {
    auto breaks = inner();
    const double wanted = std::round(value / step()) * step();
    if (!(wanted > m_low && wanted < m_high) || std::find(breaks.begin(), breaks.end(), wanted) != breaks.end())
        return;
    const auto place = std::upper_bound(breaks.begin(), breaks.end(), wanted);
    m_current = static_cast<std::size_t>(place - breaks.begin());
    breaks.insert(place, wanted);
    emit gestureStarted();
    emit innerBreaksChanged(breaks);
}

void Histogram::removeCurrent() {
    auto breaks = inner();
    if (m_current >= breaks.size() || breaks.size() < 2)
        return;
    breaks.erase(breaks.begin() + static_cast<std::ptrdiff_t>(m_current));
    emit gestureStarted();
    emit innerBreaksChanged(breaks);
}

void Histogram::speak() {
    const auto breaks = inner();
    setAccessibleDescription(
        m_current < breaks.size()
            ? tr("Break %1 of %2: %3").arg(m_current + 1).arg(breaks.size()).arg(written(breaks[m_current], m_classes))
            : QString{});
}

void Histogram::mousePressEvent(QMouseEvent* event) {
    const auto found = breakAt(event->position().x());
    if (event->button() != Qt::LeftButton || !found)
        return;
    m_current = *found;
    m_dragging = true;
    m_keyGesture = false;
    emit gestureStarted();
    speak();
    update();
}

void Histogram::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging)
        moveTo(toValue(event->position().x()));
    else
        setCursor(breakAt(event->position().x()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void Histogram::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
    update();
}

void Histogram::mouseDoubleClickEvent(QMouseEvent* event) {
    m_dragging = false;
    if (!breakAt(event->position().x()))
        addAt(toValue(event->position().x()));
}

void Histogram::keyPressEvent(QKeyEvent* event) {
    const auto breaks = inner();
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    const double by = step() * (fine ? 1 : 5);
    const auto choose = [&](std::size_t index) {
        m_current = std::min(index, breaks.empty() ? 0 : breaks.size() - 1);
        m_keyGesture = false;
        speak();
        update();
    };
    const auto move = [&](double amount) {
        if (!m_keyGesture)
            emit gestureStarted();
        m_keyGesture = true; // presses that follow are one change
        if (m_current < breaks.size())
            moveTo(breaks[m_current] + amount);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-by);
    case Qt::Key_Right:
        return move(by);
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return choose(m_current + 1);
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return choose(m_current == 0 ? 0 : m_current - 1);
    case Qt::Key_Delete:
        return removeCurrent();
    case Qt::Key_Insert:
        if (m_current + 1 < m_classes.breaks.size())
            addAt((m_classes.breaks[m_current] + m_classes.breaks[m_current + 1]) / 2);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Histogram::focusInEvent(QFocusEvent* event) {
    m_keyGesture = false;
    QWidget::focusInEvent(event);
    update();
}

void Histogram::drawBars(QPainter& painter) const {
    const int most = *std::max_element(m_bins.begin(), m_bins.end());
    const double bottom = height() - axisRoom(), room = bottom - plotTop() - 2;
    const double binWidth = (m_high - m_low) / binCount;
    const auto& breaks = m_classes.breaks;
    for (int i = 0; i < binCount && most > 0; ++i) {
        const double from = m_low + i * binWidth, to = from + binWidth;
        const int n = m_bins[static_cast<std::size_t>(i)];
        const double tall = n == 0 ? 0 : std::max(1.5, room * n / most);
        // A bar over a break has the colours of both classes.
        for (std::size_t k = 0; k + 1 < breaks.size() && k < m_classes.colours.size(); ++k) {
            const double left = std::max(from, k == 0 ? m_low : breaks[k]);
            const double right = std::min(to, k + 2 == breaks.size() ? m_high : breaks[k + 1]);
            if (!(right > left))
                continue;
            const auto& c = m_classes.colours[k];
            painter.fillRect(QRectF{toPixel(left), bottom - tall, toPixel(right) - toPixel(left) + 0.2, tall},
                             QColor{c.r, c.g, c.b});
        }
        if (n > 0) {
            painter.setPen(QPen{QColor{0x7D, 0x87, 0x81}, 0.8});
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF{toPixel(from), bottom - tall, toPixel(to) - toPixel(from), tall});
        }
    }
    painter.setPen(QPen{look().strongLine, 1});
    painter.drawLine(QPointF{side, bottom}, QPointF{width() - side, bottom});
}

void Histogram::drawBreaks(QPainter& painter) const {
    const auto breaks = inner();
    const double bottom = height() - axisRoom();
    painter.setFont(sized(11, QFont::DemiBold));
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const bool current = i == m_current && (hasFocus() || m_dragging);
        const double x = toPixel(breaks[i]);
        painter.setPen(QPen{current ? look().accent : look().text, current ? 2.2 : 1.2});
        painter.drawLine(QPointF{x, plotTop() - 2}, QPointF{x, bottom + 3});
        painter.setBrush(current ? look().accent : look().base);
        painter.drawEllipse(QPointF{x, plotTop() - 4}, 4, 4);
        if (!current)
            continue;
        const auto text = written(breaks[i], m_classes);
        const double w = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(look().text);
        painter.drawText(QPointF{std::clamp(x - w / 2, 2.0, std::max(2.0, width() - w - 2)), plotTop() - px(9)}, text);
    }
}

void Histogram::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    drawBars(painter);
    painter.setFont(sized(11));
    painter.setPen(look().secondText);
    const auto low = written(m_low, m_classes), high = written(m_high, m_classes);
    const double y = height() - 6;
    painter.drawText(QPointF{side, y}, low);
    painter.drawText(QPointF{width() - side - painter.fontMetrics().horizontalAdvance(high), y}, high);
    drawBreaks(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen{look().accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace app
