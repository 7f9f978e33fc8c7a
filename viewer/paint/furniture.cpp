#include "furniture.hpp"

#include "text.hpp"
#include "text_shape.hpp"

#include <QCoreApplication>

namespace paint {
namespace {

const Colour ink{29, 35, 33, 255}, white{255, 255, 255, 255}, veil{255, 255, 255, 235};

QString lengthText(double metres) {
    return metres >= 1000 ? number(metres / 1000, 0) + QStringLiteral("\u00A0km")
                          : number(metres, metres < 1 ? 1 : 0) + QStringLiteral("\u00A0m");
}

/// About a sixth of the map's width; longer on a small map, where its two figures would run into each other.
ScaleBar barOf(const MapView& view, double textSize) {
    ScaleBar bar;
    for (double part = 0.17; part < 0.6; part *= 1.4) {
        bar = scaleBar(view, view.size.width() * part);
        if (bar.units > textWidth(lengthText(bar.metres), textSize) / 2 + 1.5 * textSize)
            break;
    }
    return bar;
}

TextItem labelAt(const QString& text, QPointF baseline, double size, double anchor) {
    TextItem item;
    item.text = text;
    item.baseline = baseline;
    item.size = size;
    item.anchor = anchor;
    item.haloWidth = size * 0.26;
    return item;
}

} // namespace

std::array<QRectF, 4> cornerBoxes(QSizeF map, QSizeF size, double margin) {
    const double right = map.width() - margin - size.width(), bottom = map.height() - margin - size.height();
    return {QRectF{{margin, bottom}, size}, QRectF{{right, bottom}, size}, QRectF{{margin, margin}, size},
            QRectF{{right, margin}, size}};
}

QSizeF scaleBarSize(const MapView& view, double textSize) {
    const auto bar = barOf(view, textSize);
    return {bar.units + textWidth(lengthText(bar.metres), textSize) / 2, textSize * 1.65};
}

void drawScaleBar(const MapView& view, QRectF box, double textSize, std::vector<Item>& items) {
    const auto bar = barOf(view, textSize);
    if (bar.metres <= 0)
        return;
    const double height = textSize * 0.44, line = height / 4, top = box.bottom() - height;
    const QRectF whole{box.left(), top, bar.units, height};
    QPainterPath ground, half, rest;
    ground.addRect(whole);
    half.addRect({box.left(), top, bar.units / 2, height});
    rest.addRect(
        QRectF{box.left() + bar.units / 2, top, bar.units / 2, height}.adjusted(0, line / 2, -line / 2, -line / 2));
    items.emplace_back(PathItem{ground, true, veil, veil, textSize * 0.26});
    items.emplace_back(PathItem{rest, true, white, ink, line});
    items.emplace_back(PathItem{half, true, ink, {}, 0});
    const double baseline = top - textSize * 0.4;
    items.emplace_back(labelAt(QStringLiteral("0"), {box.left(), baseline}, textSize, 0));
    items.emplace_back(labelAt(lengthText(bar.metres), {box.left() + bar.units, baseline}, textSize, 0.5));
}

QSizeF northArrowSize(double textSize) { return {textSize * 1.6, textSize * 4.2}; }

void drawNorthArrow(QRectF box, double textSize, std::vector<Item>& items) {
    const double x = box.center().x(), y = box.top(), s = textSize;
    QPainterPath arrow;
    arrow.moveTo(x, y);
    arrow.lineTo(x + s * 0.76, y + s * 2.58);
    arrow.lineTo(x, y + s * 2.05);
    arrow.lineTo(x - s * 0.76, y + s * 2.58);
    arrow.closeSubpath();
    items.emplace_back(PathItem{arrow, true, veil, veil, s * 0.26});
    items.emplace_back(PathItem{arrow, true, ink, {}, 0});
    auto letter = labelAt(QCoreApplication::translate("paint", "N", "north, on the arrow of a map"), {x, y + s * 4.05},
                          s * 1.35, 0.5);
    letter.weight = Weight::SemiBold;
    items.emplace_back(std::move(letter));
}

} // namespace paint
