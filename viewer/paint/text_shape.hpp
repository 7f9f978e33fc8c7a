// The outlines and widths of texts, shaped once: the same on screen and on paper, and cheap to ask for again.
#pragma once

#include "plan.hpp"

#include <QFont>
#include <QPolygonF>

#include <memory>

namespace paint {

/// Em height of the font that texts are shaped with; a text of another size is this one scaled.
constexpr double referenceEm = 100;

/// The program's font at the reference size, without hinting, so that widths grow in proportion.
/// @param letterSpacing fraction of the em
QFont referenceFont(Weight weight, bool italic, double letterSpacing);

/// A line of text at the reference size, its baseline starting at (0, 0). Constant: any thread may read it.
struct TextShape {
    double advance = 0;
    QRectF ink;
    std::vector<QPolygonF> outline; ///< curves made straight; filled with the winding rule
};
std::shared_ptr<const TextShape> shapeText(const QString& text, Weight weight, bool italic, double letterSpacing);

/// The same letters grown by half of `haloEm` (a fraction of the em) all around.
std::shared_ptr<const std::vector<QPolygonF>> shapeHalo(const TextItem& item);

double textWidth(const QString& text, double size, Weight weight = Weight::Regular, bool italic = false,
                 double letterSpacing = 0);

/// Heights of the family, as fractions of the em: what boxes around texts are made of.
constexpr double capHeight = 0.727, descent = 0.242, ascent = 0.969;

} // namespace paint
