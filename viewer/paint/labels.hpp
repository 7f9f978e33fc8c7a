// Names on the map: each beside what it names, none over another, none cut by the frame.
#pragma once

#include "plan.hpp"
#include "rings.hpp"

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
    bool inFrame(const QRectF& box) const { return QRectF{{0, 0}, m_size}.contains(box); }

private:
    struct Span {
        int x0, y0, x1, y1;
    }; ///< cells [x0, x1) × [y0, y1)
    Span cells(const QRectF& box) const;
    QSizeF m_size;
    double m_cell;
    int m_columns, m_rows;
    std::vector<std::uint8_t> m_marked;
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
};

/// What a map has on it for its labels. They cross no line and no box; over plain ground they read best.
struct LabelGround {
    Occupancy lines;   ///< outlines of neighbourhoods and rings
    Occupancy borders; ///< border of the territory: names of its neighbours stay outside, others may cross it
    Occupancy boxes;   ///< labels and symbols: grows with what is placed
    Occupancy fills;   ///< coloured zones
};

/// Places wishes in the order given, the most important first; one without room is left out.
void placeLabels(const std::vector<LabelWish>& wishes, LabelGround& ground, std::vector<Item>& items);

} // namespace paint
