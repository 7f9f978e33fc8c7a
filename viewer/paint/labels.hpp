// Names on the map: each beside what it names, none over another, none cut by the frame.
#pragma once

#include "plan.hpp"
#include "rings.hpp"

#include <functional>

namespace paint {

/// What is already on the map, as small cells: labels keep off marked ones.
class Occupancy {
public:
    Occupancy(QSizeF size, double cell);
    void markLine(QPointF from, QPointF to, double halfWidth);
    void markRings(const Rings& rings, bool closed, double halfWidth);
    void markBox(const QRectF& box);
    void markInside(const Rings& rings);   ///< cells whose centre lies inside (odd-even rule)
    double share(const QRectF& box) const; ///< of the box's cells, how many are marked
    bool free(const QRectF& box) const { return share(box) == 0; }
    bool freeLine(QLineF line) const; ///< no marked cell on it
    bool inFrame(const QRectF& box) const { return QRectF{{0, 0}, m_size}.contains(box); }

private:
    struct Span {
        int x0, y0, x1, y1;
    }; ///< cells [x0, x1) × [y0, y1)
    Span cells(const QRectF& box) const;
    std::uint8_t* row(int y); ///< its cells
    QSizeF m_size;
    double m_cell;
    int m_columns, m_rows;
    std::vector<std::uint8_t> m_marked; ///< empty until something is: many maps have no names
};

/// A name that wants a place.
struct LabelWish {
    QString text;
    QRectF around;             ///< box of what is named
    QPointF centre;            ///< a point inside it
    bool centred = false;      ///< sits on the centre (communes), else beside the box
    bool mayFitInside = false; ///< may sit inside the box where nothing is marked
    double size = 10, gap = 4;
    Weight weight = Weight::Medium;
    bool italic = false;
    double letterSpacing = 0;
    Colour colour{29, 35, 33, 255};
    double haloWidth = 0;
    Colour haloColour{255, 255, 255, 235};
    /// Fits the wish to the part of what it names that a frame shows. @returns false if there is none that could bear
    /// the name. Empty: the wish is the same in any frame.
    std::function<bool(LabelWish&, const QRectF& frame)> fit;
};

/// What a map has on it for its labels. They cross no line and no box; over plain ground they read best.
struct LabelGround {
    Occupancy lines;   ///< outlines of neighbourhoods and rings
    Occupancy borders; ///< border of the territory: names of its neighbours stay outside, others may cross it
    Occupancy boxes;   ///< labels and symbols: grows with what is placed
    Occupancy fills;   ///< coloured zones
    QRectF frame = {}; ///< labels stay inside it; empty: inside the size of `lines`
};

struct PlacedLabel {
    std::size_t wish = 0;
    QRectF box;              ///< of the name
    std::vector<Item> items; ///< the name, under it the line that leads to what it names if it stands off
};

/// Places wishes in the order given, the most important first; one without room is left out.
std::vector<PlacedLabel> labelPlaces(const std::vector<LabelWish>& wishes, LabelGround& ground);
void placeLabels(const std::vector<LabelWish>& wishes, LabelGround& ground, std::vector<Item>& items);

} // namespace paint
