// Laying inks over a zone raster: a look-up per pixel.
#include "pixel_lanes.hpp"
#include "zone_pixel.hpp"
#include "zone_raster.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace paint {
namespace {

/// One row of a raster, and what it is painted with.
struct Row {
    const ZoneInks& inks;
    const std::uint32_t* pixels;
    const ZoneShare* lists;
    int y;
    QRgb* line;

    /// Whole pixels of zones whose inks are colours, by four. @returns false for others
    bool fourAlike(FourBits four, int x) const {
        const auto pixel = pixels[x];
        const QRgb ink = isWhole(pixel) ? inks.ofZone[zoneOf(pixel)] : ZoneInks::none;
        if (bitsOf(four == static_cast<std::int32_t>(pixel)) != 15 || ink >> 24 != 255)
            return false;
        put(FourBits{} + static_cast<std::int32_t>(ink), line + x);
        return true;
    }
    void four(FourBits four, int x) const {
        if (fourAlike(four, x))
            return;
        // The inks of the whole ones are looked up without asking which they are.
        const FourBits wholes = (four & static_cast<std::int32_t>(sharedPixel | 255)) == 255,
                       zones = four >> 8 & wholes;
        std::array<QRgb, 4> found;
        constexpr QRgb isColour = 255U << 24;
        QRgb all = isColour;
        for (std::size_t k = 0; k < found.size(); ++k)
            all &= found[k] = inks.ofZone[static_cast<std::size_t>(zones[k])];
        auto rest = 15U;
        if (all == isColour) {
            put((wholes & lanesAt<FourBits>(found.data())) | (~wholes & lanesAt<FourBits>(line + x)), line + x);
            rest ^= bitsOf(wholes);
        }
        for (; rest != 0; rest &= rest - 1)
            one(x + std::countr_zero(rest));
    }
    void one(int x) const {
        const auto pixel = pixels[x];
        if (pixel != outsideZones && !isWhole(pixel)) {
            blend(pixel, x);
            return;
        }
        QRgb ink = pixel == outsideZones ? ZoneInks::none : inkAt(zoneOf(pixel), x);
        if (ink == ZoneInks::none)
            ink = inks.under;
        if (ink != ZoneInks::none)
            line[x] = ink;
    }

private:
    QRgb inkAt(std::uint32_t zone, int x) const {
        const QRgb ink = inks.ofZone[zone];
        const auto kind = ink >> 24;
        return kind == 255 || kind == 0
                   ? ink
                   : reinterpret_cast<const QRgb*>(inks.sheets[kind - 1].constScanLine(y))[x] | 0xFF000000U;
    }
    void blend(std::uint32_t pixel, int x) const {
        const QRgb under = inks.under == ZoneInks::none ? line[x] : inks.under;
        // Red with blue and green alone: two channels to a number, sums under 255 × 255.
        std::uint32_t redBlue = 0, green = 0, left = 255;
        const ZoneShare alone = pixel | lastShare;
        const auto* share = isShared(pixel) ? lists + (pixel & ~sharedPixel) : &alone;
        do {
            const QRgb ink = inkAt(zoneOf(*share), x);
            if (ink == ZoneInks::none)
                continue;
            redBlue += (ink & 0x00FF00FF) * shareOf(*share);
            green += (ink >> 8 & 0xFF) * shareOf(*share);
            left -= shareOf(*share);
        } while (!isLast(*share++));
        redBlue += (under & 0x00FF00FF) * left;
        green += (under >> 8 & 0xFF) * left;
        const auto by255 = [](std::uint32_t sum) { return (sum + 128 + ((sum + 128) >> 8)) >> 8; };
        line[x] = 0xFF000000U | by255(redBlue >> 16) << 16 | by255(green) << 8 | by255(redBlue & 0xFFFF);
    }
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
    const Row row{inks, m_pixels.get() + static_cast<std::ptrdiff_t>(y) * m_width,
                  m_shares[static_cast<std::size_t>(y / stripRows)].data(), y, line};
    const int width = m_width;
    int x = 0;
    for (; x + 8 <= width; x += 8) {
        const auto a = lanesAt<FourBits>(row.pixels + x), b = lanesAt<FourBits>(row.pixels + x + 4);
        const FourBits first = FourBits{} + static_cast<std::int32_t>(row.pixels[x]);
        if (bitsOf((a == first) & (b == first)) == 15 && row.fourAlike(a, x)) { // as nearly all are in a city
            std::memcpy(line + x + 4, line + x, 4 * sizeof *line);
            continue;
        }
        row.four(a, x);
        row.four(b, x + 4);
    }
    for (; x < width; ++x)
        row.one(x);
    if (inks.borderAlpha > 0)
        paintBorders(inks, y, line);
}

void ZoneRaster::paintBorders(const ZoneInks& inks, int y, QRgb* line) const {
    const auto& strip = m_borders[static_cast<std::size_t>(y / stripRows)];
    if (strip.empty())
        return;
    const auto* sums = strip.data() + static_cast<std::ptrdiff_t>(y % stripRows) * m_width;
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
