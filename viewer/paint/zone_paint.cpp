// Laying inks over a zone raster: a look-up per pixel.
#include "pixel_lanes.hpp"
#include "zone_pixel.hpp"
#include "zone_raster.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace paint {
namespace {

/// One row of a raster, and what it is painted with.
class Row {
public:
    Row(const ZoneInks& inks, const ZoneStrip& strip, int row, int width, int y, QRgb* line)
        : m_inks{inks}, m_blocks{strip.blocksOf(row, width)}, m_pixels{strip.pixelsOf(row)},
          m_lists{strip.shares.data()}, m_width{width}, m_y{y}, m_line{line} {}

    void paint() {
        const int count = ZoneStrip::blocksIn(m_width);
        for (int block = 0; block < count;) {
            const auto head = m_blocks[block];
            const int from = block++ * size;
            if (ZoneStrip::isMixed(head)) {
                mixed(from, std::min(from + size, m_width), m_pixels + (head & ~ZoneStrip::mixed));
                continue;
            }
            while (block < count && m_blocks[block] == head)
                ++block;
            alike(head, from, std::min(block * size, m_width));
        }
    }

private:
    static constexpr int size = ZoneStrip::blockSize;

    /// Pixels [from, to) that are all alike: of one zone, or outside all.
    void alike(std::uint32_t pixel, int from, int to) {
        QRgb ink = pixel == outsideZones ? ZoneInks::none : m_inks.ofZone[zoneOf(pixel)];
        if (ink == ZoneInks::none)
            ink = m_inks.under;
        if (ink >> 24 == 255)
            std::fill(m_line + from, m_line + to, ink);
        else if (ink != ZoneInks::none)
            for (int x = from; x < to; ++x)
                m_line[x] = inkAt(zoneOf(pixel), x);
    }
    void mixed(int from, int to, const std::uint32_t* pixels) {
        if (to == from + size) {
            four(from, pixels);
            four(from + 4, pixels + 4);
        } else {
            for (int x = from; x < to; ++x)
                one(x, pixels[x - from]);
        }
    }
    void four(int x, const std::uint32_t* pixels) {
        const auto four = lanesAt<FourBits>(pixels);
        // The inks of the whole ones are looked up without asking which they are.
        const FourBits wholes = (four & static_cast<std::int32_t>(sharedPixel | 255)) == 255,
                       zones = four >> 8 & wholes;
        const auto* inks = m_inks.ofZone.data();
        const auto ink = [&](int k) { return static_cast<std::int32_t>(inks[zones[k]]); };
        const FourBits found{ink(0), ink(1), ink(2), ink(3)}, colours = wholes & (found >> 24 == -1);
        put((colours & found) | (~colours & lanesAt<FourBits>(m_line + x)), m_line + x);
        for (auto rest = bitsOf(~colours); rest != 0; rest &= rest - 1) {
            const int k = std::countr_zero(rest);
            one(x + k, pixels[k]);
        }
    }
    void one(int x, std::uint32_t pixel) {
        if (pixel != outsideZones && !isWhole(pixel)) {
            blend(pixel, x);
            return;
        }
        QRgb ink = pixel == outsideZones ? ZoneInks::none : inkAt(zoneOf(pixel), x);
        if (ink == ZoneInks::none)
            ink = m_inks.under;
        if (ink != ZoneInks::none)
            m_line[x] = ink;
    }
    QRgb inkAt(std::uint32_t zone, int x) const {
        const QRgb ink = m_inks.ofZone[zone];
        const auto kind = ink >> 24;
        return kind == 255 || kind == 0
                   ? ink
                   : reinterpret_cast<const QRgb*>(m_inks.sheets[kind - 1].constScanLine(m_y))[x] | 0xFF000000U;
    }
    void blend(std::uint32_t pixel, int x) {
        const QRgb under = m_inks.under == ZoneInks::none ? m_line[x] : m_inks.under;
        // Red with blue and green alone: two channels to a number, sums under 255 × 255.
        std::uint32_t redBlue = 0, green = 0, left = 255;
        const auto lay = [&](QRgb ink, std::uint32_t share) {
            redBlue += (ink & 0x00FF00FF) * share;
            green += (ink >> 8 & 0xFF) * share;
            left -= share;
        };
        const ZoneShare alone = pixel | lastShare;
        const auto* share = isShared(pixel) ? m_lists + (pixel & ~sharedPixel) : &alone;
        do {
            const QRgb ink = inkAt(zoneOf(*share), x);
            if (ink != ZoneInks::none)
                lay(ink, shareOf(*share));
        } while (!isLast(*share++));
        lay(under, left);
        const auto by255 = [](std::uint32_t sum) { return (sum + 128 + ((sum + 128) >> 8)) >> 8; };
        m_line[x] = 0xFF000000U | by255(redBlue >> 16) << 16 | by255(green) << 8 | by255(redBlue & 0xFFFF);
    }

    const ZoneInks& m_inks;
    const std::uint32_t* m_blocks; ///< of the row
    const std::uint32_t* m_pixels; ///< of its mixed blocks
    const ZoneShare* m_lists;
    int m_width, m_y;
    QRgb* m_line;
};

/// Lays a border over four pixels. @param sums of BorderSums::whole. @param strength of 256
void layBorder(const std::uint16_t* sums, std::uint16_t strength, QRgb border, QRgb* line) {
    using Channels [[gnu::vector_size(16)]] = std::uint16_t; // two of each pixel
    using Pixels [[gnu::vector_size(16)]] = std::uint32_t;
    const Pixels part = (Pixels{sums[0], sums[1], sums[2], sums[3]} + 128) >> 8; // of 255
    const auto once = std::bit_cast<Pixels>((std::bit_cast<Channels>(part) * strength + 127) / 255);
    const auto over = std::bit_cast<Channels>(once | once << 16); // of 256
    const auto under = lanesAt<Pixels>(line);
    const auto mixed = [&](Pixels below, std::uint32_t above) {
        const auto laid = std::bit_cast<Channels>(Pixels{} + above) * over;
        return std::bit_cast<Pixels>((std::bit_cast<Channels>(below) * (256 - over) + laid + 128) >> 8);
    };
    const Pixels redBlue = mixed(under & 0x00FF00FF, border & 0x00FF00FF);
    const Pixels green = mixed(under >> 8 & 0xFF, border >> 8 & 0xFF);
    put(redBlue | green << 8 | 0xFF000000U, line);
}

} // namespace

void ZoneRaster::paint(const ZoneInks& inks, int y, QRgb* line) const {
    Row{inks, stripAt(y), y % stripRows, m_width, y, line}.paint();
    if (inks.borderAlpha > 0)
        paintBorders(inks, y, line);
}

void ZoneRaster::paintBorders(const ZoneInks& inks, int y, QRgb* line) const {
    const auto& borders = stripAt(y).borders;
    if (borders.empty())
        return;
    const auto* sums = borders.data() + static_cast<std::ptrdiff_t>(y % stripRows) * m_width;
    const auto strength = static_cast<std::uint16_t>(inks.borderAlpha * 256 + 0.5);
    const int width = m_width;
    int x = 0;
    for (; x + 4 <= width; x += 4)
        if (lanesAt<std::uint64_t>(sums + x) != 0) // mostly there is none
            layBorder(sums + x, strength, inks.border, line + x);
    if (x < width) {
        std::array<std::uint16_t, 4> rest{};
        std::array<QRgb, 4> under{};
        std::copy(sums + x, sums + width, rest.begin());
        std::copy(line + x, line + width, under.begin());
        layBorder(rest.data(), strength, inks.border, under.data());
        std::copy_n(under.begin(), width - x, line + x);
    }
}

} // namespace paint
