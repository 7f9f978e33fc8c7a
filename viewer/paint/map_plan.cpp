#include "map_plan.hpp"

#include "area_look.hpp"
#include "circles.hpp"
#include "furniture.hpp"
#include "map_names.hpp"
#include "pattern.hpp"
#include "symbols.hpp"
#include "zone_batches.hpp"
#include "zone_looks.hpp"

#include <numeric>

namespace paint {
namespace {

using geo::CellState;

const Colour ink{29, 35, 33, 255}, white{255, 255, 255, 255};
const Colour pageLand{0xF4, 0xF3, 0xEE, 255}, outerLand = landColour, sea{0xE6, 0xED, 0xF1, 255};
const Colour communeGrey{0x6B, 0x73, 0x6E, 255}, departmentGrey{0x7D, 0x87, 0x81, 255}, fineGrey{0xDC, 0xDF, 0xDA, 255};
const Colour circleCommunes{0xC4, 0xCA, 0xC5, 255}, absentLine{0x8A, 0x8F, 0x8C, 255};

/// Borders of zones under eight times their width would hide them and are left out; those of zones under twenty times
/// are paler.
double borderStrength(double sideInBorders) { return std::clamp((sideInBorders - 8) / 12, 0.0, 1.0); }

/// Borders alone.
ZoneBatches outlinesOf(const geo::ZoneSet& zones, std::span<const std::uint32_t> shown, const RingMaker& maker,
                       geo::Progress& progress) {
    const auto none = [](std::uint32_t) { return std::optional<std::size_t>{}; };
    return batchZones({zones, shown, 0, none, [](std::uint32_t) { return true; }}, maker, progress);
}

Colour faded(Colour colour, double strength) {
    colour.a = static_cast<std::uint8_t>(std::lround(colour.a * strength));
    return colour;
}

/// Makes the plan of one map, layer by layer from the ground up.
class MapPlanner {
public:
    MapPlanner(const layers::MapContent& content, const MapView& view, const MapOptions& options, double unitsPerPixel)
        : m_content{content}, m_view{view}, m_sizes{options.sizes}, m_options{options},
          m_unitsPerPixel{unitsPerPixel}, m_maker{view, unitsPerPixel}, m_names{content, view, options, unitsPerPixel},
          m_coloured{view.size, options.sizes.label * 0.6} {}

    MapSheets makeSheets(geo::Progress& progress) {
        m_apart = true;
        auto plan = make(progress);
        MapSheets sheets;
        const auto slice = [&](std::size_t from, std::size_t to) {
            const auto at = [&](std::size_t i) { return plan.items.begin() + static_cast<std::ptrdiff_t>(i); };
            return std::vector<Item>{std::make_move_iterator(at(from)), std::make_move_iterator(at(to))};
        };
        sheets.ground = slice(0, m_cuts.land);
        sheets.onLand = slice(m_cuts.land, m_cuts.zones);
        sheets.borders = {m_cuts.borderStrength > 0 ? m_sizes.zoneBorder : 0, faded(zoneLine(), m_cuts.borderStrength),
                          bordered()};
        sheets.marks = slice(m_cuts.zones, m_cuts.over);
        sheets.over = slice(m_cuts.over, plan.items.size());
        sheets.background = plan.background;
        return sheets;
    }
    std::vector<Item> makeMarks() {
        if (studiesZones())
            marks(m_content.filled->zones->within(m_view.extent()));
        return std::move(m_plan.items);
    }
    Plan make(geo::Progress& progress) {
        m_plan.size = m_view.size;
        geo::ProgressPart first{progress, 0, 0.3}, second{progress, 0.3, 0.8};
        ground(first);
        fills(second);
        areas();
        boundaries();
        if (circlesOverOutlines()) {
            rings();
            neighbourhoods();
            circles();
        } else {
            circles();
            rings();
            neighbourhoods();
        }
        m_names.addNeighbourhoods();
        dots();
        symbols();
        m_names.addBoundaries();
        furniture();
        if (m_options.labels)
            m_names.place(m_plan.items);
        progress.report(1);
        return std::move(m_plan);
    }

private:
    void add(PolygonItem item) {
        if (!item.points.isEmpty())
            m_plan.items.emplace_back(std::move(item));
    }
    void stroke(const Rings& closed, const Rings& open, Colour colour, double width, bool shared = false) {
        for (const bool isClosed : {true, false}) {
            auto item = strokedItem(isClosed ? closed : open, isClosed, colour, width);
            item.sharedBorders = shared;
            add(std::move(item));
        }
    }
    double side(const geo::ZoneSet& zones, std::span<const std::uint32_t> shown) const {
        return meanSidePixels(zones, shown, m_view, m_unitsPerPixel);
    }
    double strengthOfBorders(const geo::ZoneSet& zones, std::span<const std::uint32_t> shown) const {
        return borderStrength(side(zones, shown) * m_unitsPerPixel / m_sizes.zoneBorder);
    }
    std::vector<std::uint32_t> visible(const geo::ZoneSet& zones, const std::vector<std::uint32_t>& shown) const {
        const auto window = m_view.extent();
        std::vector<std::uint32_t> out;
        for (const auto zone : shown)
            if (zones.extent(zone).intersects(window))
                out.push_back(zone);
        return out;
    }
    bool studiesZones() const { return m_content.filled.has_value(); }
    double borderWidth(const layers::OutlinedZones& layer) const {
        return layer.zones->geography().kind == geo::GeographyKind::Department ? m_sizes.departmentBorder
                                                                               : m_sizes.communeBorder;
    }

    void ground(geo::Progress& progress);
    void bordersOnLand();
    void fills(geo::Progress& progress);
    /// Does it matter to labels where in its box a zone lies?
    bool areLarge(std::span<const std::uint32_t> shown) const {
        return side(*m_content.filled->zones, shown) * m_unitsPerPixel > m_sizes.label;
    }
    BorderOf bordered() const;
    ZoneBatches batched(std::span<const std::uint32_t> shown, const BorderOf& borders, geo::Progress& progress);
    void zoneFills(std::vector<Rings> fills);
    void marks(std::span<const std::uint32_t> shown);
    void markFills(std::span<const std::uint32_t> shown, const ZoneBatches& batch);
    void dashedBorders(std::span<const std::uint32_t> shown);
    /// White between colours; grey on the white ground under circles.
    Colour zoneLine() const { return m_content.circles ? fineGrey : white; }
    void areas();
    void boundaries();
    void boundary(const layers::OutlinedZones& layer);
    void territory();
    void rings();
    void neighbourhoods();
    /// Outlines of neighbourhoods that are dots would hide the circles of these neighbourhoods.
    bool circlesOverOutlines() const {
        return m_content.circles && m_content.filled->zones->geography().kind == geo::GeographyKind::Qpv &&
               std::ranges::any_of(m_content.outlines, [this](const auto& layer) {
                   return layer.kind == layers::LayerKind::Neighbourhoods &&
                          outlineThinness(layer, m_view, m_unitsPerPixel) < 0.5;
               });
    }
    void circles() {
        drawCircles(m_content, m_view, m_sizes, m_plan.items, [this](const QRectF& box) { m_coloured.markBox(box); });
    }
    void outline(const layers::OutlinedZones& layer, std::span<const std::uint32_t> zones, bool selected);
    void dots();
    void symbols();
    void furniture();

    const layers::MapContent& m_content;
    MapView m_view;
    MapSizes m_sizes;
    const MapOptions& m_options;
    double m_unitsPerPixel;
    RingMaker m_maker;
    Plan m_plan;
    MapNames m_names;
    Occupancy m_coloured;                          ///< where zones have a colour: furniture keeps off it
    bool m_apart = false;                          ///< the zones' fills are left out: the screen has its own
    struct {                                       // for the screen
        std::size_t land = 0, zones = 0, over = 0; ///< where what lies over these begins
        double borderStrength = 0;
    } m_cuts;
};

void MapPlanner::ground(geo::Progress& progress) {
    m_plan.background = studiesZones() ? pageLand : sea;
    if (!m_apart) {
        Rings frame;
        const QRectF box{{0, 0}, m_view.size};
        frame.points = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
        frame.close();
        add(filledItem(std::move(frame), m_plan.background));
    }
    for (const auto& layer : m_content.outlines) {
        if (layer.kind != layers::LayerKind::Boundaries)
            continue;
        const auto shown = visible(*layer.zones, layer.shown);
        auto batch =
            batchZones({*layer.zones, shown, 1, [](std::uint32_t) { return std::optional<std::size_t>{0}; }, {}},
                       m_maker, progress);
        add(filledItem(std::move(batch.fills[0]), studiesZones() ? outerLand : white));
    }
}

/// White borders of communes on the land, below the zones studied: where both come from different years, these win.
void MapPlanner::bordersOnLand() {
    for (const auto& layer : m_content.outlines) {
        if (layer.kind != layers::LayerKind::Boundaries)
            continue;
        const auto shown = visible(*layer.zones, layer.shown);
        const double strength = strengthOfBorders(*layer.zones, shown);
        if (strength <= 0)
            continue;
        geo::NoProgress quiet;
        const auto batch = outlinesOf(*layer.zones, shown, m_maker, quiet);
        stroke(batch.closed, batch.open, faded(white, strength), borderWidth(layer), true);
    }
}

void MapPlanner::fills(geo::Progress& progress) {
    m_cuts.land = m_cuts.zones = m_cuts.over = m_plan.items.size();
    if (!studiesZones())
        return;
    const auto& zones = *m_content.filled->zones;
    const auto shown = zones.within(m_view.extent());
    const double strength = strengthOfBorders(zones, shown);
    m_cuts.borderStrength = strength;
    if (m_apart) {
        if (m_options.scaleBar || m_options.northArrow)
            markFills(shown, areLarge(shown) ? batched(shown, {}, progress) : ZoneBatches{});
        bordersOnLand();
        m_cuts.zones = m_plan.items.size();
    } else {
        auto batch = batched(shown, strength > 0 ? bordered() : BorderOf{}, progress);
        markFills(shown, batch);
        add(filledItem(std::move(batch.fills[m_content.filled->colours.size()]), outerLand));
        bordersOnLand();
        zoneFills(std::move(batch.fills));
        if (strength > 0)
            stroke(batch.closed, batch.open, faded(zoneLine(), strength), m_sizes.zoneBorder, true);
    }
    marks(shown);
    m_cuts.over = m_plan.items.size();
}

/// Around the territory the borders of communes say enough, where they are drawn.
BorderOf MapPlanner::bordered() const {
    if (!studiesZones() || std::none_of(m_content.outlines.begin(), m_content.outlines.end(),
                                        [](const auto& layer) { return layer.kind == layers::LayerKind::Boundaries; }))
        return [](std::uint32_t) { return true; };
    return [&fills = m_content.filled->fills](std::uint32_t zone) { return fills[zone] != -2; };
}

/// The zones by what fills them: classes, then land, then absences.
ZoneBatches MapPlanner::batched(std::span<const std::uint32_t> shown, const BorderOf& borders,
                                geo::Progress& progress) {
    const auto& filled = *m_content.filled;
    const std::size_t land = filled.colours.size(), absent = land + 1;
    const auto bucketOf = [&](std::uint32_t zone) -> std::optional<std::size_t> {
        const auto look = lookOf(filled, zone);
        switch (look.kind) {
        case ZoneLook::Kind::Class:
            return look.number;
        case ZoneLook::Kind::Land:
            return land;
        case ZoneLook::Kind::Absence:
            return absent + look.number;
        case ZoneLook::Kind::None:
            break;
        }
        return std::nullopt;
    };
    const RingMaker maker{m_view, m_unitsPerPixel, 0, detailFor(side(*filled.zones, shown))};
    return batchZones({*filled.zones, shown, absent + absences.size(), bucketOf, borders}, maker, progress);
}

void MapPlanner::zoneFills(std::vector<Rings> fills) {
    const auto& filled = *m_content.filled;
    const std::size_t classes = filled.colours.size(), absent = classes + 1;
    bool abutting = false;
    for (std::size_t bucket = 0; bucket < classes; ++bucket) {
        auto item = filledItem(std::move(fills[bucket]), filled.colours[bucket]);
        item.abutting = abutting;
        abutting = abutting || !item.points.isEmpty();
        add(std::move(item));
    }
    for (std::size_t i = 0; i < std::size(absences); ++i)
        fillAbsence(absences[i], std::move(fills[absent + i]), m_sizes.hatchLine, m_sizes.hatchStep, m_plan.items,
                    m_view.toScreen({0, 0}));
}

/// What single zones are told by beside their fill.
void MapPlanner::marks(std::span<const std::uint32_t> shown) {
    const auto& filled = *m_content.filled;
    const auto none = [](std::uint32_t) { return std::optional<std::size_t>{}; };
    const auto isNotApplicable = [&](std::uint32_t zone) { return lookOf(filled, zone).is(CellState::NotApplicable); };
    if (std::any_of(shown.begin(), shown.end(), isNotApplicable)) {
        geo::NoProgress quiet;
        const auto batch = batchZones({*filled.zones, shown, 0, none, isNotApplicable}, m_maker, quiet);
        stroke(batch.closed, batch.open, absentLine, m_sizes.zoneBorder, true);
    }
    dashedBorders(shown);
}

/// Where colour lies, for labels and scale bar. Boxes will do for zones hardly larger than the cells marked.
void MapPlanner::markFills(std::span<const std::uint32_t> shown, const ZoneBatches& batch) {
    const auto& filled = *m_content.filled;
    const std::size_t land = filled.colours.size();
    if (areLarge(shown)) {
        for (std::size_t bucket = 0; bucket < batch.fills.size(); ++bucket)
            if (bucket != land)
                m_coloured.markInside(batch.fills[bucket]);
        return;
    }
    for (const auto zone : shown)
        if (filled.fills[zone] != -2) {
            const auto& e = filled.zones->extent(zone);
            m_coloured.markBox(QRectF{m_view.toScreen({e.minX, e.maxY}), m_view.toScreen({e.maxX, e.minY})});
        }
}

/// Zones whose number is an estimate keep their class colour and get a dashed border, and so do neighbourhoods that are
/// none any more. Circles have dashes of their own.
void MapPlanner::dashedBorders(std::span<const std::uint32_t> shown) {
    if (m_content.circles)
        return;
    const auto& filled = *m_content.filled;
    const auto isDashed = [&](std::uint32_t zone) {
        const int fill = filled.fills[zone];
        const bool category = fill >= 0 && static_cast<std::size_t>(fill) < filled.categories.size();
        return category ? filled.categories[static_cast<std::size_t>(fill)].dashed
                        : filled.state(zone) == CellState::Estimated;
    };
    Rings closed, open;
    for (const auto zone : shown) {
        if (!isDashed(zone))
            continue;
        const bool inside = m_maker.isInside(filled.zones->extent(zone));
        for (auto r = filled.zones->ringsBegin(zone); r < filled.zones->ringsBegin(zone + 1); ++r)
            m_maker.outline(*filled.zones, r, inside, closed, open);
    }
    stroke({}, dashed(closed, true, m_sizes.ringDash, m_sizes.ringGap), ink, m_sizes.neighbourhood * 0.6);
    stroke({}, dashed(open, false, m_sizes.ringDash, m_sizes.ringGap), ink, m_sizes.neighbourhood * 0.6);
}

void MapPlanner::areas() {
    for (const auto& area : m_content.areas) {
        const auto look = areaLook(area.look, area.colour);
        auto rings = fillRings(area.shape, m_maker);
        if (look.hatched && !rings.empty())
            m_plan.items.emplace_back(
                LinesItem{hatch(rings, m_sizes.hatchStep * 1.6, true), look.line, m_sizes.hatchLine * 0.6});
        else
            add(filledItem(std::move(rings), look.fill));
        RingMaker maker{m_view, m_unitsPerPixel, m_sizes.departmentBorder};
        const bool inside = maker.isInside(area.shape.extent());
        Rings closed, open;
        for (const auto& part : area.shape.parts)
            for (const auto& ring : part)
                maker.outline(ring, inside, closed, open);
        if (look.dashed) {
            stroke({}, dashed(closed, true, m_sizes.ringDash, m_sizes.ringGap), look.line, m_sizes.departmentBorder);
            stroke({}, dashed(open, false, m_sizes.ringDash, m_sizes.ringGap), look.line, m_sizes.departmentBorder);
        } else {
            stroke(closed, open, look.line, m_sizes.departmentBorder);
        }
    }
}

void MapPlanner::boundaries() {
    for (const auto& layer : m_content.outlines)
        if (layer.kind == layers::LayerKind::Boundaries)
            boundary(layer);
    territory();
}

void MapPlanner::boundary(const layers::OutlinedZones& layer) {
    const auto shown = visible(*layer.zones, layer.shown);
    const bool department = layer.zones->geography().kind == geo::GeographyKind::Department;
    const double strength = strengthOfBorders(*layer.zones, shown);
    // Around one commune its own line says enough; communes of another year would cross its zones.
    const bool finerFills = studiesZones() && m_content.document.around.kind != geo::GeographyKind::Commune &&
                            m_content.filled->zones->geography().kind == geo::GeographyKind::Iris;
    if (strength > 0 && (department || finerFills || !studiesZones())) {
        geo::NoProgress quiet;
        const auto batch = outlinesOf(*layer.zones, shown, m_maker, quiet);
        if (department)
            stroke(batch.closed, batch.open, departmentGrey, m_sizes.departmentBorder, true);
        else if (finerFills)
            stroke(batch.closed, batch.open, faded(m_content.circles ? circleCommunes : white, strength),
                   m_sizes.communeBorder, true);
        else
            stroke(batch.closed, batch.open, faded(fineGrey, strength), m_sizes.communeBorder * 0.45, true);
    }
}

/// Line of the territory the map is about, grey on white.
void MapPlanner::territory() {
    if (!m_content.territory)
        return;
    RingMaker maker{m_view, m_unitsPerPixel, m_sizes.communeBorder * 1.1};
    const bool inside = maker.isInside(m_content.territory->extent());
    Rings closed, open;
    for (const auto& part : m_content.territory->parts)
        for (const auto& ring : part)
            maker.outline(ring, inside, closed, open);
    stroke(closed, open, white, m_sizes.communeBorder * 2.2);
    stroke(closed, open, communeGrey, m_sizes.communeBorder);
}

void MapPlanner::rings() {
    // The veil lies on the ring alone: the neighbourhoods are taken out by the odd-even rule.
    Rings veil;
    for (const auto& ring : m_content.rings)
        veil.append(fillRings(ring, m_maker));
    if (veil.empty())
        return;
    for (const auto& layer : m_content.outlines)
        if (layer.kind == layers::LayerKind::Neighbourhoods)
            for (const auto zone : layer.selected) {
                const bool inside = m_maker.isInside(layer.zones->extent(zone));
                for (auto r = layer.zones->ringsBegin(zone); r < layer.zones->ringsBegin(zone + 1); ++r)
                    m_maker.fill(layer.zones->ring(r), inside, !layer.zones->isShell(r), veil);
            }
    add(filledItem(std::move(veil), faded(ink, 0.07)));

    RingMaker maker{m_view, m_unitsPerPixel, m_sizes.ring * 1.35};
    Rings closed, open;
    for (const auto& shape : m_content.rings) {
        const bool inside = maker.isInside(shape.extent());
        for (const auto& part : shape.parts)
            for (const auto& ring : part)
                maker.outline(ring, inside, closed, open);
    }
    stroke(closed, open, faded(white, 0.85), m_sizes.ring * 2.7);
    stroke({}, dashed(closed, true, m_sizes.ringDash, m_sizes.ringGap), ink, m_sizes.ring);
    stroke({}, dashed(open, false, m_sizes.ringDash, m_sizes.ringGap), ink, m_sizes.ring);
}

void MapPlanner::neighbourhoods() {
    for (const auto& layer : m_content.outlines) {
        if (layer.kind != layers::LayerKind::Neighbourhoods)
            continue;
        std::vector<std::uint32_t> others;
        for (const auto zone : visible(*layer.zones, layer.shown))
            if (std::find(layer.selected.begin(), layer.selected.end(), zone) == layer.selected.end())
                others.push_back(zone);
        const auto selected = visible(*layer.zones, layer.selected);
        outline(layer, others, false);
        outline(layer, selected, true);
    }
}

void MapPlanner::outline(const layers::OutlinedZones& layer, std::span<const std::uint32_t> shown, bool selected) {
    const auto& zones = *layer.zones;
    const double thin = outlineThinness(layer, m_view, m_unitsPerPixel);
    const double width = (selected ? m_sizes.selected : m_sizes.neighbourhood) * thin;
    const double halo = (selected ? m_sizes.selectedHalo : m_sizes.neighbourhoodHalo) * thin;
    const RingMaker maker{m_view, m_unitsPerPixel, halo / 2};
    geo::NoProgress quiet;
    const auto batch = outlinesOf(zones, shown, maker, quiet);
    stroke(batch.closed, batch.open, faded(white, selected ? 1 : 0.95), halo);
    stroke(batch.closed, batch.open, ink, width);
}

/// Each where it lies, whatever it covers: there may be thousands.
void MapPlanner::dots() {
    const auto& dots = m_content.dots;
    constexpr double usual = 0.42, least = 0.24, few = 200; // the more there are, the smaller each
    const double size =
        std::clamp(usual * std::sqrt(few / (1.0 + static_cast<double>(dots.points.size()))), least, usual);
    const SymbolLook look{m_sizes.symbolRadius * size, m_sizes.symbolLine * size, m_sizes.symbolHalo * size};
    const QRectF frame = QRectF{{0, 0}, m_view.size}.adjusted(look.radius, look.radius, -look.radius, -look.radius);
    for (std::size_t i = 0; i < dots.points.size(); ++i)
        if (const QPointF at = m_view.toScreen(dots.points[i]); frame.contains(at))
            drawSymbol(dots.looks[dots.look[i]], at, look, m_plan.items);
}

/// Places are worked out as if the map were larger, so that they stay when it is moved.
void MapPlanner::symbols() {
    const QPointF offset = m_names.offset();
    const QRectF wide{{0, 0}, m_names.wide().size}, frame{{0, 0}, m_view.size};
    std::vector<QPointF> points;
    std::vector<std::pair<const layers::Symbol*, const std::string*>> what;
    for (const auto& layer : m_content.symbols)
        for (std::size_t i = 0; i < layer.points.size(); ++i) {
            const QPointF at = m_names.wide().toScreen(layer.points.points[i]);
            if (!wide.contains(at))
                continue;
            points.push_back(at);
            // Of residents' words the number says enough: they are too long for the map.
            what.emplace_back(&layer.symbols[i],
                              layer.kind == layers::LayerKind::Voices ? nullptr : &layer.points.names[i]);
        }
    const SymbolLook look{m_sizes.symbolRadius, m_sizes.symbolLine, m_sizes.symbolHalo};
    const double inset = m_sizes.symbolRadius * 1.3 + m_sizes.symbolHalo;
    const QRectF seen = frame - m_options.surroundings();
    const auto inFrame = [&](QPointF at, QPointF truePoint) { // none cut by the frame
        if (!seen.contains(truePoint - offset))
            return at - offset;
        const double x = std::min(inset, seen.width() / 2), y = std::min(inset, seen.height() / 2);
        return QPointF{std::clamp(at.x() - offset.x(), seen.left() + x, seen.right() - x),
                       std::clamp(at.y() - offset.y(), seen.top() + y, seen.bottom() - y)};
    };
    const auto placed = placeSymbols(points, m_sizes.symbolRadius);
    const auto shown = [&](const Placed& p) { return !p.crowded && frame.contains(p.truePoint - offset); };
    for (const auto& p : placed.symbols)
        if (shown(p))
            drawStem({p.truePoint - offset, inFrame(p.at, p.truePoint), p.moved}, look, m_plan.items);
    for (std::size_t i = 0; i < placed.symbols.size(); ++i) {
        const auto& p = placed.symbols[i];
        if (p.crowded)
            continue;
        if (shown(p))
            drawSymbol(*what[i].first, inFrame(p.at, p.truePoint), look, m_plan.items);
        m_names.addSymbol(p.at, m_sizes.symbolRadius * 1.1);
        if (!studiesZones() && what[i].second)
            m_names.addSymbolName(*what[i].second, p.at);
    }
    for (const auto& crowd : placed.crowds) {
        m_names.addSymbol(crowd.at, m_sizes.symbolRadius * 1.3);
        if (frame.contains(crowd.at - offset))
            drawCrowd({inFrame(crowd.at, crowd.at), crowd.count}, look, m_plan.items);
    }
}

void MapPlanner::furniture() {
    const double margin = m_sizes.furniture * 1.6;
    std::optional<std::size_t> taken;
    const auto emptiest = [&](QSizeF size) {
        const auto corners = cornerBoxes(m_view.size, size, margin);
        std::size_t best = 4;
        double bestCost = 0;
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const QRectF box = corners[i].adjusted(-margin / 2, -margin / 2, margin / 2, margin / 2);
            const double cost = m_coloured.share(box) + m_names.cost(box) +
                                0.02 * static_cast<double>(i); // the bottom left first, when all are alike
            if (taken != i && (best == 4 || cost < bestCost)) {
                best = i;
                bestCost = cost;
            }
        }
        taken = best;
        m_names.addFurniture(corners[best].adjusted(-margin / 3, -margin / 3, margin / 3, margin / 3));
        return corners[best];
    };
    if (m_options.scaleBar)
        drawScaleBar(m_view, emptiest(scaleBarSize(m_view, m_sizes.furniture)), m_sizes.furniture, m_plan.items);
    constexpr double widthOfFrance = 1.3e6; // metres, with a margin: who sees all of it knows where north is
    if (m_options.northArrow && m_view.extent().width() < widthOfFrance)
        drawNorthArrow(emptiest(northArrowSize(m_sizes.furniture)), m_sizes.furniture, m_plan.items);
}

} // namespace

MapSheets planSheets(const layers::MapContent& content, const MapView& view, const MapOptions& options,
                     double unitsPerPixel, geo::Progress& progress) {
    return MapPlanner{content, view, options, unitsPerPixel}.makeSheets(progress);
}

std::vector<Item> planMarks(const layers::MapContent& content, const MapView& view, const MapOptions& options,
                            double unitsPerPixel) {
    return MapPlanner{content, view, options, unitsPerPixel}.makeMarks();
}

Plan planMap(const layers::MapContent& content, const MapView& view, const MapOptions& options, double unitsPerPixel,
             geo::Progress& progress) {
    return MapPlanner{content, view, options, unitsPerPixel}.make(progress);
}

} // namespace paint
