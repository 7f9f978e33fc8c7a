#include "map_picking.hpp"

#include "picked_overlay.hpp"
#include "zone_selection.hpp"

namespace app {
namespace {

/// What is shown may not be what was picked from yet: another year is on its way.
bool isShown(const MapCanvas& map, const ZoneSelection& picked) {
    return map.content() && map.content()->filled && map.content()->filled->zones == picked.zones();
}

void pickZone(const MapCanvas& map, ZoneSelection& picked, std::optional<std::uint32_t> zone,
              Qt::KeyboardModifiers keys) {
    if (!isShown(map, picked))
        return;
    const bool together = keys.testFlag(Qt::ControlModifier);
    if (zone)
        picked.pick(std::span{&*zone, 1}, together ? ZoneSelection::How::Toggle : ZoneSelection::How::Replace);
    else if (!together)
        picked.clear();
}

} // namespace

std::vector<std::uint32_t> zonesWithin(const layers::MapContent& content, const geo::Extent& extent) {
    if (!content.filled)
        return {};
    const auto& filled = *content.filled;
    auto zones = filled.zones->within(extent);
    constexpr int outsideTerritory = -2;
    std::erase_if(zones, [&](std::uint32_t zone) {
        return filled.fills[zone] == outsideTerritory || !extent.contains(filled.zones->extent(zone).centre());
    });
    return zones;
}

void pickOn(MapCanvas& map, ZoneSelection& picked) {
    new PickedOverlay{map, picked}; // owned by the map
    QObject::connect(&map, &MapCanvas::zonePicked, &picked,
                     [&map, &picked](std::optional<std::uint32_t> zone, Qt::KeyboardModifiers keys) {
                         pickZone(map, picked, zone, keys);
                     });
    QObject::connect(&map, &MapCanvas::rectanglePicked, &picked,
                     [&map, &picked](const geo::Extent& extent, Qt::KeyboardModifiers keys) {
                         if (isShown(map, picked))
                             picked.pick(zonesWithin(*map.content(), extent), keys.testFlag(Qt::ControlModifier)
                                                                                  ? ZoneSelection::How::Add
                                                                                  : ZoneSelection::How::Replace);
                     });
    QObject::connect(&map, &MapCanvas::pickingLeft, &picked, &ZoneSelection::clear);
}

} // namespace app
