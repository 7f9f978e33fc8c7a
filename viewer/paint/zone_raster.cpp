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
    m_pixels = std::make_unique_for_overwrite<std::uint32_t[]>(static_cast<std::size_t>(m_width) *
                                                               static_cast<std::size_t>(m_height));
    const auto strips = static_cast<std::size_t>((m_height + stripRows - 1) / stripRows);
    m_shares.resize(strips);
    m_borders.resize(strips);

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
    m_making = std::make_unique<Making>(Making{std::move(source), std::vector<double>(strips)});
}

ZoneRaster::~ZoneRaster() = default;
ZoneRaster::ZoneRaster(ZoneRaster&&) noexcept = default;

std::span<std::uint32_t> ZoneRaster::rowsOf(std::size_t strip) {
    const int top = static_cast<int>(strip) * stripRows, rows = std::min(stripRows, m_height - top);
    return {m_pixels.get() + static_cast<std::ptrdiff_t>(top) * m_width,
            static_cast<std::size_t>(rows) * static_cast<std::size_t>(m_width)};
}

void ZoneRaster::makeStrip(std::size_t strip) {
    const auto pixels = rowsOf(strip);
    auto maker = ZoneStripMaker::taken(m_width, static_cast<int>(pixels.size()) / m_width);
    m_making->over[strip] = maker->make(m_making->source, strip, pixels, m_shares[strip], m_borders[strip]);
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
        const std::uint32_t* end = m_pixels.get() + static_cast<std::ptrdiff_t>(m_width) * m_height;
        const std::uint32_t* first = m_pixels.get();
        const auto covered = std::count_if(first, end, [](std::uint32_t pixel) { return pixel != outsideZones; });
        m_overlapping = over > some + allowed * static_cast<double>(covered);
    }
    m_making.reset();
}

void ZoneRaster::make(geo::Progress& progress) {
    geo::parallelFor(
        strips(), [this](std::size_t strip) { makeStrip(strip); }, progress);
    finish();
}

std::vector<ZoneRaster::Share> ZoneRaster::shares(int x, int y) const {
    if (x < 0 || y < 0 || x >= m_width || y >= m_height)
        return {};
    const auto pixel =
        m_pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x)];
    if (pixel == outsideZones)
        return {};
    const auto told = [](ZoneShare share) { return Share{zoneOf(share), static_cast<int>(shareOf(share))}; };
    if (!isShared(pixel))
        return {told(pixel)};
    std::vector<Share> out;
    const auto* share = m_shares[static_cast<std::size_t>(y / stripRows)].data() + (pixel & ~sharedPixel);
    do
        out.push_back(told(*share));
    while (!isLast(*share++));
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
    const auto* pixels = m_pixels.get() + static_cast<std::ptrdiff_t>(y) * m_width;
    const auto* lists = m_shares[static_cast<std::size_t>(y / stripRows)].data();
    const auto shareIn = [&](ZoneShare share) { return in[zoneOf(share)] != 0 ? shareOf(share) : 0; };
    for (int x = 0; x < m_width; ++x) {
        const auto pixel = pixels[x];
        std::uint32_t sum = 0;
        if (pixel != outsideZones && isShared(pixel)) {
            const auto* share = lists + (pixel & ~sharedPixel);
            do
                sum += shareIn(*share);
            while (!isLast(*share++));
        } else if (pixel != outsideZones) {
            sum = shareIn(pixel);
        }
        line[x] = static_cast<std::uint8_t>(std::min(sum, 255U));
    }
}

} // namespace paint
