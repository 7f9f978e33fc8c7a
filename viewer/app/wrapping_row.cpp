#include "wrapping_row.hpp"

#include <QWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace app {
namespace {

constexpr int betweenLines = 4;

int heightOf(const std::vector<QLayoutItem*>& line) {
    int height = 0;
    for (const auto* item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

/// Those that come first are served first. @returns what is left of the room
int widen(std::vector<int>& widths, const std::vector<int>& wanted, int room) {
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int more = std::clamp(wanted[i] - widths[i], 0, std::max(0, room));
        widths[i] += more;
        room -= more;
    }
    return room;
}

} // namespace

WrappingRow::WrappingRow(QWidget* parent, Qt::Alignment across) : QLayout{parent}, m_across{across} {}

WrappingRow::~WrappingRow() = default;

void WrappingRow::insertWidget(int at, QWidget* widget) {
    addChildWidget(widget);
    m_items.insert(m_items.begin() + at, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void WrappingRow::addStretch() { m_stretchNext = true; }

void WrappingRow::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    if (std::exchange(m_stretchNext, false))
        m_afterStretch = item;
    invalidate();
}

int WrappingRow::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* WrappingRow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    auto* item = at->release();
    m_items.erase(at);
    return item;
}

QSize WrappingRow::sizeHint() const {
    const auto margins = contentsMargins();
    Line all;
    int width = 0;
    for (const auto& item : m_items)
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + (all.empty() ? 0 : spacing());
            all.push_back(item.get());
        }
    return {width + margins.left() + margins.right(), heightOf(all) + margins.top() + margins.bottom()};
}

QSize WrappingRow::minimumSize() const {
    const auto margins = contentsMargins();
    int widest = 0;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            widest = std::max(widest, item->minimumSize().width());
    return {widest + margins.left() + margins.right(), sizeHint().height()};
}

std::vector<WrappingRow::Line> WrappingRow::linesFor(int width) const {
    std::vector<Line> lines;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int least = item->minimumSize().width();
        if (lines.empty() || used + spacing() + least > width) {
            lines.emplace_back();
            used = least;
        } else {
            used += spacing() + least;
        }
        lines.back().push_back(item.get());
    }
    return lines;
}

int WrappingRow::heightForWidth(int width) const {
    const auto margins = contentsMargins();
    const auto lines = linesFor(width - margins.left() - margins.right());
    const int between = betweenLines * std::max(0, static_cast<int>(lines.size()) - 1);
    return std::accumulate(lines.begin(), lines.end(), margins.top() + margins.bottom() + between,
                           [](int height, const Line& line) { return height + heightOf(line); });
}

void WrappingRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    auto room = rect.marginsRemoved(contentsMargins());
    const auto lines = linesFor(room.width());
    if (lines.size() == 1) // of what is higher than its line, the line is in the middle
        room.setTop(room.top() + std::max(0, (room.height() - heightOf(lines.front())) / 2));
    for (const auto& line : lines) {
        room.setHeight(heightOf(line));
        place(line, room);
        room.translate(0, room.height() + betweenLines);
    }
}

void WrappingRow::place(const Line& line, const QRect& room) const {
    std::vector<int> widths, hints, most;
    for (const auto* item : line) {
        const int least = item->minimumSize().width();
        widths.push_back(least);
        hints.push_back(std::max(least, std::min(item->sizeHint().width(), item->maximumSize().width())));
        most.push_back(item->expandingDirections().testFlag(Qt::Horizontal)
                           ? std::max(hints.back(), item->maximumSize().width())
                           : hints.back());
    }
    const int gaps = spacing() * (static_cast<int>(line.size()) - 1);
    int left = room.width() - gaps - std::accumulate(widths.begin(), widths.end(), 0);
    left = widen(widths, most, widen(widths, hints, left));
    int x = room.left();
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == m_afterStretch)
            x += std::max(0, left);
        const int height = std::min(line[i]->sizeHint().height(), room.height());
        const int below = room.height() - height;
        const int y = room.top() + (m_across.testFlag(Qt::AlignBottom) ? below : below / 2);
        line[i]->setGeometry(QRect{x, y, widths[i], height});
        x += widths[i] + spacing();
    }
}

} // namespace app
