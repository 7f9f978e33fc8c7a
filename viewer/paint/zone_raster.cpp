#include "zone_raster.hpp"

#include "rings.hpp"
#include "zone_batches.hpp"
#include "zone_strip.hpp"

#include "base/parallel.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace paint {

/// What is needed until all strips are made.
struct ZoneRaster::Making {
    ZoneStripSource source;
    std::vector<double> over; ///< by strip: how many pixels' worth of zones lie over others
};

ZoneRaster::ZoneRaster(std::shared_ptr<const geo::ZoneSet> zones, const MapView& view, double pixelsPerUnit,
                       const ZoneBorders& borders) {
    const QSize size = (view.size * pixelsPerUnit).toSize();
    if (size.isEmpty() || !(view.metresPerUnit > 0) || !std::isfinite(view.metresPerUnit) ||
        !std::isfinite(view.centre.x + view.centre.y) || zones->size() >= mostZones)
        return;
    m_width = size.width();
    m_height = size.height();
    m_strips.resize(static_cast<std::size_t>((m_height + stripRows - 1) / stripRows));

    const double metresPerPixel = view.metresPerUnit / pixelsPerUnit;
    m_zones = zones->within(view.extent().grown(2 * metresPerPixel));
    const auto detail = detailFor(meanSidePixels(*zones, m_zones, view, 1 / pixelsPerUnit));
    const auto* level = zones->level(gridFor(metresPerPixel, detail).cell());
    std::vector<std::uint8_t> bordered;
    if (borders.width > 0 && borders.has) {
        bordered.resize(zones->size());
        for (const auto zone : m_zones)
            bordered[zone] = borders.has(zone) ? 1 : 0;
    }
    ZoneStripSource source{.zones = std::move(zones),
                           .level = level,
                           .toPixels = {view, pixelsPerUnit, level ? level->cell() : 1},
                           .frame = view.extent(),
                           .metresPerPixel = metresPerPixel,
                           .half = borders.width / 2,
                           .bordered = std::move(bordered),
                           .reaches = {},
                           .byStrip = {},
                           .starts = {}};
    source.findReaches(m_zones, {view, pixelsPerUnit, 1}, size);
    m_making = std::make_unique<Making>(Making{std::move(source), std::vector<double>(strips())});
}

ZoneRaster::~ZoneRaster() = default;
ZoneRaster::ZoneRaster(ZoneRaster&&) noexcept = default;

void ZoneRaster::makeStrip(std::size_t strip) {
    auto maker = ZoneStripMaker::taken(m_width, std::min(stripRows, m_height - static_cast<int>(strip) * stripRows));
    m_making->over[strip] = maker->make(m_making->source, strip, m_strips[strip]);
    ZoneStripMaker::giveBack(std::move(maker));
}

void ZoneRaster::finish() {
    if (!m_making)
        return;
    const double over = std::accumulate(m_making->over.begin(), m_making->over.end(), 0.0);
    constexpr double some = 4; // pixels
    if (over > some) {
        // Of what is covered: what digitising leaves, and what necks that turn inside out on a coarse grid do.
        const double allowed = m_making->source.level ? 0.15 : 0.002;
        std::size_t covered = 0;
        for (int y = 0; y < m_height; ++y)
            for (int x = 0; x < m_width; ++x)
                covered += pixel(x, y).isOutside() ? 0 : 1;
        m_overlapping = over > some + allowed * static_cast<double>(covered);
    }
    m_making.reset();
}

void ZoneRaster::make(geo::Progress& progress) {
    geo::parallelFor(
        strips(), [this](std::size_t strip) { makeStrip(strip); }, progress);
    finish();
}

ZonePixel ZoneRaster::pixel(int x, int y) const { return stripAt(y).pixel(y % stripRows, x, m_width); }

std::vector<ZoneRaster::Share> ZoneRaster::shares(int x, int y) const {
    if (x < 0 || y < 0 || x >= m_width || y >= m_height)
        return {};
    std::vector<Share> out;
    pixel(x, y).each(stripAt(y).lists.data(), [&](ZoneShare share) {
        out.push_back({zoneOf(share), static_cast<int>(shareOf(share))});
    });
    return out;
}

std::optional<std::uint32_t> ZoneRaster::at(int x, int y) const {
    const auto all = shares(x, y);
    const auto most = std::ranges::max_element(all, {}, &Share::share);
    int sum = 0;
    for (const auto& one : all)
        sum += one.share;
    return most == all.end() || sum < 128 ? std::nullopt : std::optional{most->zone};
}

void ZoneRaster::coverage(std::span<const std::uint8_t> in, int y, std::uint8_t* line) const {
    const auto& strip = stripAt(y);
    const auto* blocks = strip.blocksOf(y % stripRows, m_width);
    const auto* mixed = strip.mixedOf(y % stripRows);
    const auto covered = [&](ZonePixel pixel) {
        std::uint32_t sum = 0;
        pixel.each(strip.lists.data(), [&](ZoneShare share) { sum += in[zoneOf(share)] != 0 ? shareOf(share) : 0; });
        return static_cast<std::uint8_t>(std::min(sum, 255U));
    };
    for (int x = 0; x < m_width; x += ZoneStrip::blockSize) {
        const auto block = blocks[x / ZoneStrip::blockSize];
        const int end = std::min(x + ZoneStrip::blockSize, m_width);
        if (ZoneStrip::isMixed(block)) {
            const auto& pixels = mixed[block & ~ZoneStrip::mixed];
            for (int i = x; i < end; ++i)
                line[i] = covered(pixels[static_cast<std::size_t>(i - x)]);
        } else {
            std::fill(line + x, line + end, covered({block}));
        }
    }
}

} // namespace paint
