#include "map_names.hpp"

#include "paragraph.hpp"
#include "text.hpp"
#include "text_shape.hpp"
#include "wording.hpp"
#include "zone_batches.hpp"

#include <mutex>
#include <unordered_map>

namespace paint {
namespace {

const Colour outerLand{0xEC, 0xEB, 0xE6, 235}, whiteHalo{255, 255, 255, 235};
const Colour communeGrey{0x6B, 0x73, 0x6E, 255}, departmentName{0x6F, 0x78, 0x73, 255};
/// How much larger than the frame the map is taken to be on each side.
constexpr double beyond = 0.35;

/// The view grown on all sides, its corner on a cell of the world.
MapView grown(const MapView& view, double cell) {
    const double worldCell = cell * view.metresPerUnit;
    const auto window = view.extent();
    const auto down = [&](double w) { return std::floor(w / worldCell) * worldCell; };
    const double x0 = down(window.minX - beyond * window.width());
    const double y1 = -down(-(window.maxY + beyond * window.height()));
    const double columns = std::ceil(view.size.width() * (1 + 2 * beyond) / cell) + 1;
    const double rows = std::ceil(view.size.height() * (1 + 2 * beyond) / cell) + 1;
    MapView wide = view;
    wide.size = {columns * cell, rows * cell};
    wide.centre = {x0 + columns * worldCell / 2, y1 - rows * worldCell / 2};
    return wide;
}

/// Points inside zones cost a millisecond each: they are kept as long as their set lives.
class PointsInside {
public:
    geo::Point of(const std::shared_ptr<const geo::ZoneSet>& zones, std::uint32_t zone) {
        {
            const std::scoped_lock lock{m_mutex};
            std::erase_if(m_kept, [](const auto& kept) { return kept.second.set.expired(); });
            const auto& points = m_kept[zones.get()].points;
            if (const auto found = points.find(zone); found != points.end())
                return found->second;
        }
        const auto point = geo::pointInside(zones->shape(zone));
        const std::scoped_lock lock{m_mutex};
        auto& kept = m_kept[zones.get()];
        kept.set = zones;
        kept.points[zone] = point;
        return point;
    }

private:
    struct Kept {
        std::weak_ptr<const geo::ZoneSet> set;
        std::unordered_map<std::uint32_t, geo::Point> points;
    };
    std::mutex m_mutex;
    std::map<const geo::ZoneSet*, Kept> m_kept;
};

geo::Point pointInside(const std::shared_ptr<const geo::ZoneSet>& zones, std::uint32_t zone) {
    static PointsInside points;
    return points.of(zones, zone);
}

geo::MultiPolygon rectangle(const geo::Extent& e) {
    return {{{{{e.minX, e.minY}, {e.maxX, e.minY}, {e.maxX, e.maxY}, {e.minX, e.maxY}, {e.minX, e.minY}}}}};
}

geo::Extent worldOf(const MapView& view, const QRectF& box) {
    geo::Extent extent;
    extent.add(view.toWorld(box.topLeft()));
    extent.add(view.toWorld(box.bottomRight()));
    return extent;
}

/// What of a shape a frame shows.
geo::MultiPolygon seenPart(const geo::MultiPolygon& shape, const MapView& view, const QRectF& frame) {
    return geo::intersection(shape, rectangle(worldOf(view, frame)));
}

/// Does a name inside the frame stand beside what it names? It was placed beside the box of all of that, most of which
/// may lie outside.
bool standsBeside(const LabelWish& wish, const QRectF& label, const QRectF& frame) {
    if (wish.centred || !wish.fit || frame.contains(wish.around) || !frame.contains(label))
        return true;
    LabelWish near = wish;
    const double reach = 1.2 * wish.size;
    return near.fit(near, label.adjusted(-reach, -reach, reach, reach));
}

} // namespace

double outlineThinness(const layers::OutlinedZones& layer, const MapView& view, double unitsPerPixel) {
    return std::clamp(meanSidePixels(*layer.zones, layer.shown, view, unitsPerPixel) / 9, 0.3, 1.0);
}

MapNames::MapNames(const layers::MapContent& content, const MapView& view, const MapOptions& options,
                   double unitsPerPixel)
    : m_content{content}, m_sizes{options.sizes}, m_unitsPerPixel{unitsPerPixel},
      m_wide{grown(view, m_sizes.label * 0.5)}, m_window{m_wide.toScreen(view.toWorld({0, 0})), view.size},
      m_seen{m_window - options.surroundings()}, m_ground{{m_wide.size, m_sizes.label * 0.25},
                                                          {m_wide.size, m_sizes.label * 0.25},
                                                          {m_wide.size, m_sizes.label * 0.25},
                                                          {m_wide.size, m_sizes.label * 0.5},
                                                          {}},
      m_territoryArea{content.territory ? geo::area(*content.territory) : 0} {
    markGround();
}

void MapNames::markGround() {
    if (m_content.territory) {
        RingMaker maker{m_wide, m_unitsPerPixel};
        m_ground.fills.markInside(fillRings(*m_content.territory, maker));
        const bool inside = maker.isInside(m_content.territory->extent());
        Rings closed, open;
        for (const auto& part : m_content.territory->parts)
            for (const auto& ring : part)
                maker.outline(ring, inside, closed, open);
        m_ground.borders.markRings(closed, true, m_sizes.communeBorder);
        m_ground.borders.markRings(open, false, m_sizes.communeBorder);
    }
    RingMaker maker{m_wide, m_unitsPerPixel};
    Rings closed, open;
    for (const auto& shape : m_content.rings)
        for (const auto& part : shape.parts)
            for (const auto& ring : part)
                maker.outline(ring, maker.isInside(shape.extent()), closed, open);
    m_ground.lines.markRings(closed, true, m_sizes.ring);
    m_ground.lines.markRings(open, false, m_sizes.ring);
    for (const auto& layer : m_content.outlines)
        if (layer.kind == layers::LayerKind::Neighbourhoods)
            markNeighbourhoods(layer);
    markCircles();
}

/// Names may lie over circles, but rather do not.
void MapNames::markCircles() {
    if (!m_content.circles)
        return;
    const double largest = m_content.circles->radius * m_sizes.mapHeight;
    for (const auto& circle : m_content.circles->circles) {
        const double half = circle.share * largest * 0.7;
        const auto at = m_wide.toScreen(circle.at);
        m_ground.fills.markBox({at.x() - half, at.y() - half, 2 * half, 2 * half});
    }
}

void MapNames::markNeighbourhoods(const layers::OutlinedZones& layer) {
    const double thin = outlineThinness(layer, m_wide, m_unitsPerPixel);
    const RingMaker maker{m_wide, m_unitsPerPixel};
    const auto none = [](std::uint32_t) { return std::optional<std::size_t>{}; };
    const auto shown = near(layer);
    geo::NoProgress quiet;
    const auto lines = batchZones({*layer.zones, shown, 0, none, [](std::uint32_t) { return true; }}, maker, quiet);
    m_ground.lines.markRings(lines.closed, true, m_sizes.neighbourhood * thin * 0.8);
    m_ground.lines.markRings(lines.open, false, m_sizes.neighbourhood * thin * 0.8);
}

std::vector<std::uint32_t> MapNames::near(const layers::OutlinedZones& layer) const {
    const auto extent = m_wide.extent();
    std::vector<std::uint32_t> found;
    for (const auto zone : layer.shown)
        if (layer.zones->extent(zone).intersects(extent))
            found.push_back(zone);
    return found;
}

QRectF MapNames::boxOf(const geo::Extent& extent) const {
    return {m_wide.toScreen({extent.minX, extent.maxY}), m_wide.toScreen({extent.maxX, extent.minY})};
}

void MapNames::addSymbol(QPointF at, double radius) {
    m_ground.boxes.markBox({at.x() - radius, at.y() - radius, 2 * radius, 2 * radius});
}

void MapNames::addSymbolName(const std::string& name, QPointF at) {
    LabelWish wish;
    const double r = m_sizes.symbolRadius * 1.15;
    wish.text = typeset(QString::fromStdString(name));
    wish.around = {at.x() - r, at.y() - r, 2 * r, 2 * r};
    wish.centre = at;
    wish.size = m_sizes.label;
    wish.gap = m_sizes.label * 0.3;
    wish.haloWidth = m_sizes.labelHalo;
    m_wishes.push_back(std::move(wish));
}

void MapNames::addNeighbourhoods() {
    for (const bool selected : {true, false})
        for (const auto& layer : m_content.outlines) {
            if (layer.kind != layers::LayerKind::Neighbourhoods)
                continue;
            auto wishes = neighbourhoodWishes(layer, selected);
            std::move(wishes.begin(), wishes.end(), std::back_inserter(m_wishes));
        }
}

std::vector<LabelWish> MapNames::neighbourhoodWishes(const layers::OutlinedZones& layer, bool selected) const {
    const auto& zones = *layer.zones;
    std::map<std::string, int> bearers; // of a name: many towns have a "Centre Ville"
    for (const auto zone : layer.shown)
        ++bearers[zones.name(zone)];
    const double ring = selected && !m_content.rings.empty() ? m_content.ringMetres / m_wide.metresPerUnit : 0;
    auto shown =
        near(layer); // large ones first, by their size in the world: that of the screen is never twice the same
    std::stable_sort(shown.begin(), shown.end(), [&](std::uint32_t a, std::uint32_t b) {
        return zones.extent(a).width() * zones.extent(a).height() > zones.extent(b).width() * zones.extent(b).height();
    });
    std::vector<LabelWish> wishes;
    for (const auto zone : shown) {
        const bool isSelected = std::find(layer.selected.begin(), layer.selected.end(), zone) != layer.selected.end();
        const auto& extent = zones.extent(zone);
        // On a map of the country a neighbourhood is a dot: names would hide the map and point at nothing.
        const bool isDot = std::max(extent.width(), extent.height()) / m_wide.metresPerUnit <= 0.2 * m_sizes.label;
        if (isSelected != selected || !(selected || (layer.labelled && !isDot)))
            continue;
        LabelWish wish;
        wish.around = boxOf(extent).adjusted(-ring, -ring, ring, ring); // the name stands outside the ring
        const bool ambiguous = bearers[zones.name(zone)] > 1 && !zones.place(zone).empty();
        wish.text = typeset(
            QString::fromStdString(layers::usualName(zones.name(zone)) + (ambiguous ? ", " + zones.place(zone) : "")));
        wish.size = selected ? m_sizes.selectedLabel : m_sizes.label;
        wish.weight = selected ? Weight::Bold : Weight::Medium;
        wish.gap = m_sizes.label * 0.45;
        wish.haloWidth = m_sizes.labelHalo * (selected ? 1.2 : 1);
        wish.mayFitInside = wish.around.width() > 4 * wish.size;
        wish.centre = wish.mayFitInside ? m_wide.toScreen(pointInside(layer.zones, zone)) : wish.around.center();
        wish.fit = [this, &layer, zone, ring](LabelWish& cut, const QRectF& frame) {
            const auto seen = seenPart(layer.zones->shape(zone), m_wide, frame.adjusted(-ring, -ring, ring, ring));
            if (seen.empty())
                return false;
            cut.around = boxOf(seen.extent()).adjusted(-ring, -ring, ring, ring) & frame;
            const QPointF inside = m_wide.toScreen(geo::pointInside(seen));
            cut.centre = frame.contains(inside) ? inside : cut.around.center();
            cut.mayFitInside = cut.around.width() > 4 * cut.size;
            return true;
        };
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

void MapNames::addBoundaries() {
    for (const auto& layer : m_content.outlines)
        if (layer.kind == layers::LayerKind::Boundaries && layer.labelled)
            addBoundary(layer);
}

/// The title names it.
bool MapNames::isTerritoryItself(const geo::ZoneSet& zones, std::uint32_t zone, geo::Point inside) const {
    return m_content.territory && zones.area(zone) > 0.5 * m_territoryArea &&
           geo::contains(*m_content.territory, inside);
}

void MapNames::addBoundary(const layers::OutlinedZones& layer) {
    const auto& zones = *layer.zones;
    const bool department = zones.geography().kind == geo::GeographyKind::Department;
    for (const auto zone : near(layer)) {
        const double width = zones.extent(zone).width() / m_wide.metresPerUnit;
        if (width < 2 * m_sizes.communeLabel || zones.name(zone).empty())
            continue; // far smaller than any name
        LabelWish wish;
        wish.text = typeset(QString::fromStdString(zones.name(zone)));
        wish.centred = true;
        wish.size = m_sizes.communeLabel;
        wish.weight = department ? Weight::Medium : Weight::Regular;
        wish.italic = !department;
        wish.colour = department ? departmentName : communeGrey;
        wish.haloWidth = m_sizes.labelHalo * 0.85;
        wish.haloColour = m_content.filled ? outerLand : whiteHalo;
        if (department) {
            wish.text = wish.text.toUpper();
            wish.letterSpacing = 0.12;
        }
        const double needed = textWidth(wish.text, wish.size, wish.weight, wish.italic, wish.letterSpacing);
        if (needed > 1.3 * width)
            continue; // it would seem to name the neighbours too
        const auto inside = pointInside(layer.zones, zone);
        if (isTerritoryItself(zones, zone, inside))
            continue;
        wish.around = boxOf(zones.extent(zone));
        wish.centre = m_wide.toScreen(inside);
        wish.fit = [this, &layer, zone](LabelWish& cut, const QRectF& frame) {
            return fitZone(layer, zone, cut, frame);
        };
        m_wishes.push_back(std::move(wish));
    }
}

/// The name moves into the part that is seen, if that is wide enough for it.
bool MapNames::fitZone(const layers::OutlinedZones& layer, std::uint32_t zone, LabelWish& wish,
                       const QRectF& frame) const {
    const auto seen = seenPart(layer.zones->shape(zone), m_wide, frame);
    if (seen.empty())
        return false;
    const double width = seen.extent().width() / m_wide.metresPerUnit;
    if (textWidth(wish.text, wish.size, wish.weight, wish.italic, wish.letterSpacing) > 1.3 * width)
        return false;
    wish.centre = m_wide.toScreen(geo::pointInside(seen));
    return true;
}

double MapNames::cost(const QRectF& box) const {
    const QRectF wide = box.translated(offset());
    return 4 * m_ground.lines.share(wide) + 8 * m_ground.boxes.share(wide);
}

void MapNames::addFurniture(const QRectF& box) { m_furniture.push_back(box.translated(offset())); }

void MapNames::place(std::vector<Item>& items) {
    const double rim = 0.3 * m_sizes.label; // letters reach below their box
    const QRectF inside = m_seen.adjusted(rim, rim, -rim, -rim);
    const auto isClear = [&](const QRectF& box) {
        return (inside.contains(box) || (m_window.contains(box) && !m_seen.intersects(box))) &&
               std::none_of(m_furniture.begin(), m_furniture.end(),
                            [&](const QRectF& taken) { return taken.intersects(box); });
    };
    LabelGround window = m_ground; // without the names that the frame cuts
    window.frame = inside;
    for (const auto& box : m_furniture)
        window.boxes.markBox(box);
    std::vector<LabelWish> cut;
    const auto write = [&](std::vector<Item>& label) {
        for (auto& item : label) {
            moveItem(item, -offset());
            items.push_back(std::move(item));
        }
    };
    for (auto& label : labelPlaces(m_wishes, m_ground)) {
        if (isClear(label.box) && standsBeside(m_wishes[label.wish], label.box, m_seen)) {
            window.boxes.markBox(label.box);
            write(label.items);
            continue;
        }
        LabelWish wish = m_wishes[label.wish];
        const QRectF seen = wish.around & m_seen;
        if (!seen.isEmpty() && wish.fit && wish.fit(wish, m_seen))
            cut.push_back(std::move(wish));
    }
    for (auto& label : labelPlaces(cut, window))
        write(label.items);
}

} // namespace paint
