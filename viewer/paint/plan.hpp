// A drawing as an ordered list of primitives with resolved colours and sizes; painters only execute it.
#pragma once

#include "palette.hpp"

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QVector>

#include <string>
#include <variant>
#include <vector>

namespace paint {

using layers::Colour;

/// Many rings with one look: filled with the odd-even rule, stroked, or both. Coordinates in the plan's unit. A width
/// of 0 strokes nothing. Flat arrays: ring r is points[starts[r] .. starts[r+1]).
struct PolygonItem {
    QVector<QPointF> points;
    std::vector<int> starts;
    bool filled = true, closed = true;
    Colour fill;
    Colour stroke;
    double strokeWidth = 0;
    std::vector<double> dashes; ///< in the plan's unit, on-off pairs; empty: solid. Resolved to pieces by the plan.
    /// Fills that share borders with the item before: an image is made of both without a seam between them. Shells run
    /// one way and holes the other.
    bool abutting = false;
    /// Strokes of neighbouring zones: every border is there twice, once for each of them.
    bool sharedBorders = false;
};
/// Straight lines (hatches, ticks, scale bars).
struct LinesItem {
    QVector<QLineF> lines;
    Colour colour;
    double width = 0.2;
};
struct PathItem {
    QPainterPath path;
    bool filled = true;
    Colour fill, stroke;
    double strokeWidth = 0;
};
/// Discs over each other in the order given, with lines of one colour around them.
struct DiscsItem {
    struct Disc {
        QPointF at;
        double radius = 0; ///< to the middle of the line
        Colour fill;
        double line = 0; ///< width
    };
    std::vector<Disc> discs;
    Colour line;
};
enum class Weight { Regular, Medium, SemiBold, Bold };
/// A line of text on its baseline; anchor 0 left, 0.5 centre, 1 right.
struct TextItem {
    QString text;
    QPointF baseline;
    double size = 3; ///< em height in the plan's unit
    Weight weight = Weight::Regular;
    bool italic = false;
    Colour colour{29, 35, 33, 255};
    double anchor = 0;
    double haloWidth = 0; ///< width of the stroke around the letters; 0 for none
    Colour haloColour{255, 255, 255, 235};
    double letterSpacing = 0; ///< fraction of the size
};
/// The same for QPainter.
inline QColor toQColor(Colour c) { return {c.r, c.g, c.b, c.a}; }

/// A picture made elsewhere: a logo. It stands by itself: nothing is drawn over it.
struct ImageItem {
    QImage image;
    QRectF box;
};

using Item = std::variant<PolygonItem, LinesItem, PathItem, DiscsItem, TextItem, ImageItem>;

/// Primitives in drawing order. `unitsPerMm` is 1 for paper; for screens and slides the unit is the pixel.
struct Plan {
    QSizeF size;        ///< in units
    bool paper = false; ///< unit is the millimetre, else the pixel
    Colour background{255, 255, 255, 255};
    std::vector<Item> items;
    QString title, description;             ///< document metadata: title of the page, its text alternative
    std::vector<QString> textLines() const; ///< every TextItem, for tests and text alternatives
};

} // namespace paint
