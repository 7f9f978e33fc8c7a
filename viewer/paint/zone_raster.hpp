// Which zone owns each pixel of a view, and by what share where several meet.
#pragma once

#include "map_view.hpp"
#include "zone_pixel.hpp"

#include "base/progress.hpp"
#include "geometry/zone_set.hpp"

#include <QImage>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace paint {

/// What zones are filled with: a colour each, or one of a few sheets of the size of the raster (hatches, dots).
struct ZoneInks {
    static constexpr QRgb none = 0;                                                       ///< what lies under it shows
    static QRgb sheet(std::size_t number) { return static_cast<QRgb>(number + 1) << 24; } ///< at most 254 of them
    std::vector<QRgb> ofZone; ///< opaque colours, `none` or sheet()
    std::vector<QImage> sheets;
    QRgb under = none;      ///< an opaque colour under the zones; none: what is in the image
    QRgb border = 0;        ///< of the lines between zones
    double borderAlpha = 0; ///< their strength
};

/// Lines along the borders of zones.
struct ZoneBorders {
    double width = 0;                            ///< pixels; 0: none, as where zones are too small for them
    std::function<bool(std::uint32_t zone)> has; ///< empty: every zone has one
};

/// One look at the zones under a view, antialiased: colouring it is a look-up per pixel, and so is asking what lies at
/// one. Made strip by strip; constant once all are made, and shared between threads.
class ZoneRaster {
public:
    /// Nothing is made yet. @param pixelsPerUnit of the view: 1 on most screens, 2 on fine ones.
    ZoneRaster(std::shared_ptr<const geo::ZoneSet> zones, const MapView& view, double pixelsPerUnit,
               const ZoneBorders& borders);
    ~ZoneRaster();
    ZoneRaster(ZoneRaster&&) noexcept;
    void makeStrip(std::size_t strip); ///< once each; different strips at the same time
    void finish();                     ///< after all of them
    /// All of it, on all processors.
    void make(geo::Progress& progress);

    QSize size() const { return {m_width, m_height}; }
    const std::vector<std::uint32_t>& zones() const { return m_zones; } ///< those that may have a pixel
    std::size_t strips() const { return m_strips.size(); }
    /// The zone with the largest share of a pixel; nothing outside all zones or outside the raster.
    std::optional<std::uint32_t> at(int x, int y) const;
    struct Share {
        std::uint32_t zone;
        int share; ///< of 255
    };
    std::vector<Share> shares(int x, int y) const;
    /// How much of each pixel of row y lies in zones that are `in` (one flag per zone of the set), of 255.
    void coverage(std::span<const std::uint8_t> in, int y, std::uint8_t* line) const;
    /// Do zones lie over one another by more than what digitising leaves? Then no pixel has one owner, and the map must
    /// be drawn zone by zone.
    bool overlapping() const { return m_overlapping; }
    /// Lays the inks over row y of an opaque image of the raster's size.
    void paint(const ZoneInks& inks, int y, QRgb* line) const;
    static constexpr int stripRows = 64;

private:
    struct Making;
    void paintBorders(const ZoneInks& inks, int y, QRgb* line) const;
    ZonePixel pixel(int x, int y) const;
    const ZoneStrip& stripAt(int y) const { return m_strips[static_cast<std::size_t>(y / stripRows)]; }

    int m_width = 0, m_height = 0;
    std::vector<std::uint32_t> m_zones;
    std::vector<ZoneStrip> m_strips;
    bool m_overlapping = false;
    std::unique_ptr<Making> m_making;
};

} // namespace paint
