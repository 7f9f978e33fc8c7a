#include "block_parts.hpp"

#include "pattern.hpp"
#include "text.hpp"

namespace paint {
namespace {

QPainterPath roundRect(const QRectF& box, double radius) {
    QPainterPath path;
    const double r = std::min({radius, box.width() / 2, box.height() / 2});
    path.addRoundedRect(box, r, r);
    return path;
}

} // namespace

QString figureText(const layers::Figure& given) {
    const QString words = figure(given.cell, given.unit, given.decimals);
    return given.cell.state == geo::CellState::Estimated ? QStringLiteral("≈\u00A0") + words : words;
}

QString ofWhole(std::size_t covered, std::size_t whole) {
    return text({GEO_TR("%1 of %2"), {static_cast<std::int64_t>(covered), static_cast<std::int64_t>(whole)}});
}

Piece headingPiece(const QString& heading, const QString& below, double width, const BlockLook& look, bool section) {
    const TextStyle style{look.pt(11), Weight::SemiBold, false, inkColour, 1.25, -0.01};
    const TextStyle small{look.pt(8), Weight::Regular, false, mutedColour, 1.35};
    Piece piece;
    double y = 0;
    if (section) {
        addLine({0, 0}, {width, 0}, sectionRule, 0.35 * look.mm, piece.items);
        y = look.gap(1.8);
    }
    y += addLines(balanced(heading, width, style), {0, y}, 0, style, piece.items);
    if (!below.isEmpty())
        y += addParagraph(below, {0, y}, width, small, piece.items) + look.gap(0.6);
    piece.height = y;
    piece.gap = look.gap(section ? 5 : 4);
    piece.keepsWithNext = true;
    return piece;
}

void addRoundRect(const QRectF& box, Colour fill, double radius, std::vector<Item>& items) {
    items.emplace_back(PathItem{roundRect(box, radius), true, fill, {}, 0});
}

void addDashedBox(const QRectF& box, Colour ground, Colour line, double width, double radius,
                  std::vector<Item>& items) {
    const auto path = roundRect(box, radius);
    if (ground.a > 0)
        items.emplace_back(PathItem{path, true, ground, {}, 0});
    Rings outline;
    for (const auto& polygon : path.toSubpathPolygons()) {
        for (qsizetype i = 0; i + 1 < polygon.size(); ++i) // the last repeats the first
            outline.points.append(polygon[i]);
        outline.close();
    }
    items.emplace_back(strokedItem(dashed(outline, true, width * 3.2, width * 2.2), false, line, width));
}

} // namespace paint
