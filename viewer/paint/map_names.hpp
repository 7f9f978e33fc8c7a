// Names of a map and what they keep off.
#pragma once

#include "labels.hpp"
#include "map_plan.hpp"

namespace paint {

/// Places names as if the map were larger than its frame, on cells that are fixed in the world: the same name has the
/// same place however the map is moved. Only what the frame or the furniture then cuts is placed anew, inside. Lives
/// while one plan is made.
class MapNames {
public:
    MapNames(const layers::MapContent& content, const MapView& view, const MapOptions& options, double unitsPerPixel);

    const MapView& wide() const { return m_wide; }        ///< of the larger map
    QPointF offset() const { return m_window.topLeft(); } ///< of the frame in it
    /// All in the larger map's units.
    void addSymbol(QPointF at, double radius);
    void addSymbolName(const std::string& name, QPointF at); ///< call after addNeighbourhoods()
    void addNeighbourhoods();
    void addBoundaries();
    /// Is there something else in the box of the frame? For what stands over the map. From 0 (empty) on.
    double cost(const QRectF& box) const;
    void addFurniture(const QRectF& box); ///< in the frame's units
    void place(std::vector<Item>& items);

private:
    void markGround();
    void markCircles();
    void markNeighbourhoods(const layers::OutlinedZones& layer);
    std::vector<LabelWish> neighbourhoodWishes(const layers::OutlinedZones& layer, bool selected) const;
    void addBoundary(const layers::OutlinedZones& layer);
    bool isTerritoryItself(const geo::ZoneSet& zones, std::uint32_t zone, geo::Point inside) const;
    bool fitZone(const layers::OutlinedZones& layer, std::uint32_t zone, LabelWish& wish, const QRectF& frame) const;
    QRectF boxOf(const geo::Extent& extent) const;
    std::vector<std::uint32_t> near(const layers::OutlinedZones& layer) const;

    const layers::MapContent& m_content;
    MapSizes m_sizes;
    double m_unitsPerPixel;
    MapView m_wide;
    QRectF m_window; ///< the frame in the larger map
    QRectF m_seen;   ///< what of it is looked at
    LabelGround m_ground;
    std::vector<QRectF> m_furniture;
    std::vector<LabelWish> m_wishes; ///< most important first
    double m_territoryArea = 0;
};

/// Neighbourhoods get thinner outlines on a map of the whole country, where they would hide themselves: the factor.
double outlineThinness(const layers::OutlinedZones& layer, const MapView& view, double unitsPerPixel);

} // namespace paint
