#include "screen_map.hpp"

#include "pattern.hpp"
#include "raster.hpp"
#include "zone_highlight.hpp"
#include "zone_looks.hpp"

#include "base/parallel.hpp"
#include "base/rising_progress.hpp"

#include <QPainter>

namespace paint {
namespace {

/// A translucent image, and where in each row there is something on it.
struct Overlay {
    QImage image;
    std::vector<std::pair<int, int>> spans; ///< [from, to) of each row

    void layOver(int y, QRgb* line) const {
        if (image.isNull())
            return;
        const auto* over = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = spans[static_cast<std::size_t>(y)].first; x < spans[static_cast<std::size_t>(y)].second; ++x) {
            const std::uint32_t alpha = over[x] >> 24;
            if (alpha == 255) {
                line[x] = over[x];
            } else if (alpha > 0) {
                const std::uint32_t rest = 255 - alpha, under = line[x];
                std::uint32_t redBlue = (under & 0x00FF00FF) * rest + 0x00800080;
                std::uint32_t green = (under >> 8 & 0xFF) * rest + 0x80;
                redBlue = (redBlue + (redBlue >> 8 & 0x00FF00FF)) >> 8 & 0x00FF00FF;
                green = (green + (green >> 8)) >> 8;
                line[x] = 0xFF000000U | ((over[x] & 0x00FFFFFF) + (redBlue | green << 8));
            }
        }
    }
};

Overlay overlayOf(std::span<const Item> items, QSize size, double scale, geo::Progress& progress) {
    Overlay overlay;
    if (items.empty())
        return overlay;
    overlay.image = QImage{size, QImage::Format_ARGB32_Premultiplied};
    overlay.image.fill(Qt::transparent);
    rasteriseOnto(overlay.image, items, scale, progress);
    overlay.spans.resize(static_cast<std::size_t>(size.height()));
    for (int y = 0; y < size.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(overlay.image.constScanLine(y));
        const auto something = [](QRgb pixel) { return pixel != 0; };
        const auto* end = line + size.width();
        const auto* first = std::find_if(line, end, something);
        while (end > first && !something(end[-1]))
            --end;
        overlay.spans[static_cast<std::size_t>(y)] = {static_cast<int>(first - line), static_cast<int>(end - line)};
    }
    return overlay;
}

/// The look of an absence all over the map; zones show their part of it.
QImage patternSheet(geo::CellState absence, const MapOptions& options, const MapView& view, QSize size, double scale) {
    Rings whole;
    const QRectF frame{{0, 0}, view.size};
    whole.points = {frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft()};
    whole.close();
    std::vector<Item> items;
    fillAbsence(absence, std::move(whole), options.sizes.hatchLine, options.sizes.hatchStep, items,
                view.toScreen({0, 0}));
    QImage sheet{size, QImage::Format_RGB32};
    sheet.fill(Qt::white);
    geo::NoProgress quiet;
    rasteriseOnto(sheet, items, scale, quiet);
    return sheet;
}

/// The same map but for how its zones are coloured? Zone sets are the same while the file is open and unchanged.
bool differInStyleAlone(const layers::MapContent& a, const layers::MapContent& b) {
    if (!a.filled || !b.filled || a.circles || b.circles || a.filled->zones != b.filled->zones ||
        a.territory != b.territory || a.outlines.size() != b.outlines.size())
        return false;
    for (std::size_t i = 0; i < a.outlines.size(); ++i)
        if (a.outlines[i].zones != b.outlines[i].zones || a.outlines[i].shown != b.outlines[i].shown)
            return false;
    auto one = a.document, other = b.document;
    for (auto* document : {&one, &other})
        if (auto* layer = document->find(layers::LayerKind::Indicator)) {
            layer->style = {};
            layer->vintage.reset();
        }
    return one == other;
}

/// Can the zones be drawn from a raster of owners? Not what shines through.
bool servedByRaster(const layers::MapContent& content) {
    return content.filled && std::ranges::all_of(content.filled->colours, [](Colour c) { return c.a == 255; });
}

} // namespace

struct ScreenMap::Sheets {
    double scale = 1; ///< pixels to a unit
    std::shared_ptr<const ZoneRaster> zones;
    QRgb background = 0;
    QImage ground; ///< null where there is nothing but the background
    QRgb border = 0;
    double borderAlpha = 0;
    Overlay over;
    bool landIsGround = false;                    ///< what is known nothing of shows the ground
    std::array<QImage, absences.size()> patterns; ///< those that were needed so far
};

namespace {

using Sheets = ScreenMap::Sheets;

ZoneInks inksOf(const layers::FilledZones& filled, Sheets& sheets, const MapOptions& options, const MapView& view) {
    const auto opaque = [](Colour c) { return qRgb(c.r, c.g, c.b); };
    ZoneInks inks;
    inks.ofZone.resize(filled.fills.size(), ZoneInks::none);
    inks.border = sheets.border;
    inks.borderAlpha = sheets.borderAlpha;
    std::array<QRgb, absences.size()> absent{};
    for (const auto zone : sheets.zones->zones()) {
        const auto look = lookOf(filled, zone);
        auto& ink = inks.ofZone[zone];
        if (look.kind == ZoneLook::Kind::Class) {
            ink = opaque(filled.colours[look.number]);
        } else if (look.kind == ZoneLook::Kind::Land) {
            ink = sheets.landIsGround ? ZoneInks::none : opaque(landColour);
        } else if (look.kind == ZoneLook::Kind::Absence) {
            if (absent[look.number] == ZoneInks::none) {
                auto& sheet = sheets.patterns[look.number];
                if (sheet.isNull())
                    sheet = patternSheet(absences[look.number], options, view, sheets.zones->size(), sheets.scale);
                inks.sheets.push_back(sheet);
                absent[look.number] = ZoneInks::sheet(inks.sheets.size() - 1);
            }
            ink = absent[look.number];
        }
    }
    return inks;
}

/// Strips of an image on all processors: `row` is called for each row once `first` was for its strip.
void eachRow(QImage& image, geo::Progress& progress, const std::function<void(std::size_t)>& first,
             const std::function<void(int, QRgb*)>& row) {
    constexpr int rows = ZoneRaster::stripRows;
    auto* bits = image.bits();
    const auto stride = image.bytesPerLine();
    geo::parallelFor(
        static_cast<std::size_t>((image.height() + rows - 1) / rows),
        [&, height = image.height()](std::size_t strip) {
            if (first)
                first(strip);
            const int top = static_cast<int>(strip) * rows;
            for (int y = top; y < std::min(top + rows, height); ++y)
                row(y, reinterpret_cast<QRgb*>(bits + y * stride));
        },
        progress);
}

/// Ground, zones with their borders, marks, and what lies over all. @param zones what is still to be made, or null.
QImage put(const layers::MapContent& content, const MapView& view, const MapOptions& options, Sheets& sheets,
           ZoneRaster* zones, std::span<const Item> marks, geo::Progress& progress) {
    auto inks = inksOf(*content.filled, sheets, options, view);
    if (sheets.ground.isNull())
        inks.under = sheets.background;
    QImage image{sheets.zones->size(), QImage::Format_RGB32};
    const auto make =
        zones ? [zones](std::size_t strip) { zones->makeStrip(strip); } : std::function<void(std::size_t)>{};
    eachRow(image, progress, make, [&, width = image.width()](int y, QRgb* line) {
        if (!sheets.ground.isNull())
            std::copy_n(reinterpret_cast<const QRgb*>(sheets.ground.constScanLine(y)), width, line);
        sheets.zones->paint(inks, y, line);
        if (marks.empty())
            sheets.over.layOver(y, line);
    });
    if (zones)
        zones->finish();
    if (!marks.empty()) {
        rasteriseOnto(image, marks, sheets.scale, progress);
        eachRow(image, progress, {}, [&](int y, QRgb* line) { sheets.over.layOver(y, line); });
    }
    return image;
}

/// The map without a raster of zones: its plan, drawn.
void drawPlan(ScreenMap& map, const MapOptions& options, double scale, QSize size, geo::Progress& progress) {
    geo::ProgressPart planning{progress, 0, 0.4}, drawing{progress, 0.4, 1};
    const auto plan = planMap(*map.content, map.view, options, 1 / scale, planning);
    map.image = rasterise(plan, size, drawing);
}

/// What the zones lie on. Where lines of communes are drawn on the land, all zones are land first.
void makeGround(Sheets& sheets, const MapSheets& parts, const layers::FilledZones& filled, geo::Progress& progress) {
    sheets.background = toQColor(parts.background).rgb();
    sheets.landIsGround = !parts.onLand.empty();
    if (parts.ground.empty() && parts.onLand.empty())
        return;
    sheets.ground = QImage{sheets.zones->size(), QImage::Format_RGB32};
    sheets.ground.fill(sheets.background);
    rasteriseOnto(sheets.ground, parts.ground, sheets.scale, progress);
    if (parts.onLand.empty())
        return;
    ZoneInks land;
    land.ofZone.assign(filled.fills.size(), qRgb(landColour.r, landColour.g, landColour.b));
    eachRow(sheets.ground, progress, {}, [&](int y, QRgb* line) { sheets.zones->paint(land, y, line); });
    rasteriseOnto(sheets.ground, parts.onLand, sheets.scale, progress);
}

/// The map from the ground up. @returns false if its zones overlap, so that none of this may be shown
bool drawAnew(ScreenMap& map, const MapOptions& options, double scale, geo::Progress& progress) {
    geo::ProgressPart planning{progress, 0, 0.3}, rest{progress, 0.3, 1};
    geo::RisingProgress rising{rest};
    const auto& filled = *map.content->filled;
    auto parts = planSheets(*map.content, map.view, options, 1 / scale, planning);
    auto sheets = std::make_shared<Sheets>();
    sheets->scale = scale;
    sheets->border = toQColor(parts.borders.colour).rgb();
    sheets->borderAlpha = parts.borders.width > 0 ? parts.borders.colour.a / 255.0 : 0;
    auto zones = std::make_shared<ZoneRaster>(filled.zones, map.view, scale,
                                              ZoneBorders{parts.borders.width * scale, std::move(parts.borders.has)});
    sheets->zones = zones;
    const bool zonesFirst = !parts.onLand.empty(); // the ground is made with them
    if (zonesFirst)
        zones->make(rising);
    makeGround(*sheets, parts, filled, rising);
    sheets->over = overlayOf(parts.over, zones->size(), scale, rising);
    map.image = put(*map.content, map.view, options, *sheets, zonesFirst ? nullptr : zones.get(), parts.marks, rising);
    map.sheets = std::move(sheets);
    return !zones->overlapping();
}

} // namespace

bool ScreenMap::zoneAt(QPointF point, std::optional<std::uint32_t>& zone) const {
    if (!sheets || !QRectF{{0, 0}, view.size}.contains(point))
        return false;
    zone = sheets->zones->at(static_cast<int>(point.x() * sheets->scale), static_cast<int>(point.y() * sheets->scale));
    return true;
}

QImage ScreenMap::coverage(std::span<const std::uint8_t> in) const {
    QImage covered{image.size(), QImage::Format_Alpha8};
    covered.fill(0);
    if (!content || !content->filled || covered.isNull())
        return covered;
    if (sheets && sheets->zones && sheets->zones->size() == image.size()) {
        for (int y = 0; y < covered.height(); ++y)
            sheets->zones->coverage(in, y, covered.scanLine(y));
        return covered;
    }
    // Zones that overlap, or are drawn one by one: few.
    QPainter painter{&covered};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.scale(image.devicePixelRatio(), image.devicePixelRatio());
    for (const auto zone : content->filled->zones->within(view.extent()))
        if (in[zone] != 0)
            painter.drawPath(zonePath(*content->filled->zones, zone, view));
    return covered;
}

ScreenMap drawOnScreen(std::shared_ptr<const layers::MapContent> content, const MapView& view,
                       const MapOptions& options, double pixelsPerUnit, const ScreenMap* before,
                       geo::Progress& progress) {
    ScreenMap map;
    map.view = view;
    map.content = std::move(content);
    const QSize size = (view.size * pixelsPerUnit).toSize();
    if (size.isEmpty() || !(view.metresPerUnit > 0))
        return map;
    const auto finish = [&] {
        map.image.setDevicePixelRatio(pixelsPerUnit);
        progress.report(1);
        return std::move(map);
    };
    if (!servedByRaster(*map.content)) {
        drawPlan(map, options, pixelsPerUnit, size, progress);
        return finish();
    }
    const bool colouredAnew = before && before->sheets && before->view == view &&
                              before->sheets->scale == pixelsPerUnit && before->content &&
                              differInStyleAlone(*before->content, *map.content);
    if (colouredAnew) {
        geo::RisingProgress rising{progress};
        auto sheets = std::make_shared<Sheets>(*before->sheets);
        map.image = put(*map.content, view, options, *sheets, nullptr,
                        planMarks(*map.content, view, options, 1 / pixelsPerUnit), rising);
        map.sheets = std::move(sheets);
        return finish();
    }
    geo::ProgressPart first{progress, 0, 0.6}, second{progress, 0.6, 1};
    if (!drawAnew(map, options, pixelsPerUnit, first)) {
        map.sheets.reset();
        drawPlan(map, options, pixelsPerUnit, size, second);
    }
    return finish();
}

} // namespace paint
