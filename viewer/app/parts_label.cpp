#include "parts_label.hpp"

#include <QEvent>
#include <QResizeEvent>

#include <utility>

namespace app {

PartsLabel::PartsLabel(QWidget* parent) : QLabel{parent} {
    setTextFormat(Qt::PlainText);
    setProperty("second", true);
}

void PartsLabel::setParts(QStringList parts) {
    m_parts = std::move(parts);
    setAccessibleName(whole());
    fit(width());
    updateGeometry();
}

/// The first parts, and a sign that there are others.
QString PartsLabel::joined(qsizetype count) const {
    auto shown = m_parts.mid(0, count);
    if (count < m_parts.size())
        shown << QString{QChar{0x2026}};
    return shown.join(QStringLiteral(" · "));
}

int PartsLabel::widthOf(const QString& text) const {
    const auto margins = contentsMargins();
    constexpr int rounding = 1;
    return fontMetrics().horizontalAdvance(text) + margins.left() + margins.right() + 2 * margin() + rounding;
}

void PartsLabel::fit(int width) {
    auto count = m_parts.size();
    while (count > 0 && widthOf(joined(count)) > width)
        --count;
    const auto first = m_parts.value(0); // without the sign where it has no room
    setText(count == 0 && widthOf(first) <= width ? first : joined(count));
    setToolTip(count == m_parts.size() ? QString{} : whole());
}

QSize PartsLabel::sizeHint() const { return {widthOf(whole()), QLabel::sizeHint().height()}; }

QSize PartsLabel::minimumSizeHint() const { return {widthOf(m_parts.value(0)), QLabel::minimumSizeHint().height()}; }

void PartsLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    fit(event->size().width());
}

void PartsLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit(width());
}

} // namespace app
