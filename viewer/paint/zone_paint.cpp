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

using Channels [[gnu::vector_size(16)]] = std::uint16_t; ///< two of each of four pixels
using Pixels [[gnu::vector_size(16)]] = std::uint32_t;

constexpr QRgb opaque = 0xFF000000;

/// Sums of shares of 255 of a channel's values as its value, exactly rounded where the shares make 255.
template <typename Sums> Sums by255(Sums sums) { return (sums + 128 + ((sums + 128) >> 8)) >> 8; }

/// Shares of four pixels' colours, added up: red with blue, and green alone.
struct FourBlends {
    Channels redBlue{}, green{};
    Pixels left = Pixels{} + 255;

    void lay(Pixels inks, Pixels shares) {
        redBlue += std::bit_cast<Channels>(inks & 0x00FF00FF) * std::bit_cast<Channels>(shares | shares << 16);
        green += std::bit_cast<Channels>(inks >> 8 & 0xFF) * std::bit_cast<Channels>(shares);
        left -= shares;
    }
    Pixels over(Pixels under) {
        lay(under, left);
        return std::bit_cast<Pixels>(by255(redBlue)) | std::bit_cast<Pixels>(by255(green)) << 8 | opaque;
    }
};

/// One row of a raster, and what it is painted with.
class Row {
public:
    Row(const ZoneInks& inks, const ZoneStrip& strip, int row, int width, int y, QRgb* line)
        : m_inks{inks}, m_blocks{strip.blocksOf(row, width)}, m_mixed{strip.mixedOf(row)}, m_lists{strip.lists.data()},
          m_width{width}, m_y{y}, m_line{line} {}

    void paint() {
        const int count = ZoneStrip::blocksIn(m_width);
        for (int block = 0; block < count;) {
            const auto head = m_blocks[block];
            const int from = block++ * size;
            if (ZoneStrip::isMixed(head)) {
                mixed(from, std::min(from + size, m_width), m_mixed[head & ~ZoneStrip::mixed]);
                continue;
            }
            while (block < count && m_blocks[block] == head)
                ++block;
            alike(head, from, std::min(block * size, m_width));
        }
    }

private:
    static constexpr int size = ZoneStrip::blockSize;

    /// Pixels [from, to) that are all one zone's, or outside all.
    void alike(ZoneShare share, int from, int to) {
        QRgb ink = share == 0 ? ZoneInks::none : m_inks.ofZone[zoneOf(share)];
        if (ink == ZoneInks::none)
            ink = m_inks.under;
        if (ink >> 24 == 255)
            std::fill(m_line + from, m_line + to, ink);
        else if (ink != ZoneInks::none)
            for (int x = from; x < to; ++x)
                m_line[x] = inkAt(zoneOf(share), x);
    }
    void mixed(int from, int to, const MixedBlock& pixels) {
        if (to == from + size) {
            four(from, pixels, 0);
            four(from + 4, pixels, 4);
        } else {
            for (int x = from; x < to; ++x)
                one(x, pixels[static_cast<std::size_t>(x - from)]);
        }
    }
    /// Pixels of up to two zones, of plain colours or none, without asking which they are; the others one by one.
    [[gnu::always_inline]] void four(int x, const MixedBlock& pixels, std::size_t at) {
        const auto first = lanesAt<Pixels>(pixels.first.data() + at);
        FourBlends blends;
        FourBits others = std::bit_cast<FourBits>(first) < 0; // listed
        const auto lay = [&](Pixels shares) {
            const Pixels zones = shares >> 8, parts = shares & 255;
            const auto* inks = m_inks.ofZone.data();
            const Pixels found{inks[zones[0]], inks[zones[1]], inks[zones[2]], inks[zones[3]]}, kinds = found >> 24;
            const FourBits plain = kinds == 255;
            others |= (parts != 0) & ~plain & (kinds != 0);
            blends.lay(found, parts & std::bit_cast<Pixels>(plain));
        };
        lay(first & ~std::bit_cast<Pixels>(others));
        lay(lanesAt<Pixels>(pixels.second.data() + at));
        const auto under = m_inks.under == ZoneInks::none ? lanesAt<Pixels>(m_line + x) : Pixels{} + m_inks.under;
        put(blends.over(under), m_line + x);
        for (auto rest = bitsOf(others); rest != 0; rest &= rest - 1) {
            const int k = std::countr_zero(rest);
            m_line[x + k] = under[k];
            one(x + k, pixels[at + static_cast<std::size_t>(k)]);
        }
    }
    QRgb inkAt(std::uint32_t zone, int x) const {
        const QRgb ink = m_inks.ofZone[zone];
        const auto kind = ink >> 24;
        return kind == 255 || kind == 0
                   ? ink
                   : reinterpret_cast<const QRgb*>(m_inks.sheets[kind - 1].constScanLine(m_y))[x] | opaque;
    }
    /// Kept out of four(), so that the loop over blocks keeps what it needs at hand.
    [[gnu::noinline]] void one(int x, ZonePixel pixel) {
        // Red with blue and green alone: two channels to a number, sums under 255 × 255.
        std::uint32_t redBlue = 0, green = 0, left = 255;
        const auto lay = [&](QRgb ink, std::uint32_t share) {
            redBlue += (ink & 0x00FF00FF) * share;
            green += (ink >> 8 & 0xFF) * share;
            left -= share;
        };
        pixel.each(m_lists, [&](ZoneShare share) {
            if (const QRgb ink = inkAt(zoneOf(share), x); ink != ZoneInks::none)
                lay(ink, shareOf(share));
        });
        lay(m_inks.under == ZoneInks::none ? m_line[x] : m_inks.under, left);
        m_line[x] = opaque | by255(redBlue >> 16) << 16 | by255(green) << 8 | by255(redBlue & 0xFFFF);
    }

    const ZoneInks& m_inks;
    const std::uint32_t* m_blocks; ///< of the row
    const MixedBlock* m_mixed;     ///< of the row
    const ZoneShare* m_lists;
    int m_width, m_y;
    QRgb* m_line;
};

/// Lays a border over four pixels. @param parts  of 256, each twice
void layBorder(Channels parts, QRgb border, QRgb* line) {
    const auto under = lanesAt<Pixels>(line);
    const auto mixed = [&](Pixels below, std::uint32_t above) {
        const auto laid = std::bit_cast<Channels>(Pixels{} + above) * parts;
        return std::bit_cast<Pixels>((std::bit_cast<Channels>(below) * (256 - parts) + laid + 128) >> 8);
    };
    const Pixels redBlue = mixed(under & 0x00FF00FF, border & 0x00FF00FF);
    const Pixels green = mixed(under >> 8 & 0xFF, border >> 8 & 0xFF);
    put(redBlue | green << 8 | opaque, line);
}

/// Lays a border over eight pixels. @param sums of BorderSums::whole. @param strength of 256
void layBorder(Channels sums, std::uint16_t strength, QRgb border, QRgb* line) {
    const Channels parts = (((sums + 128) >> 8) * strength + 127) / 255;
    layBorder(__builtin_shufflevector(parts, parts, 0, 0, 1, 1, 2, 2, 3, 3), border, line);
    layBorder(__builtin_shufflevector(parts, parts, 4, 4, 5, 5, 6, 6, 7, 7), border, line + 4);
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
    for (; x + 8 <= width; x += 8)
        if ((lanesAt<std::uint64_t>(sums + x) | lanesAt<std::uint64_t>(sums + x + 4)) != 0) // mostly there is none
            layBorder(lanesAt<Channels>(sums + x), strength, inks.border, line + x);
    if (x < width) {
        std::array<std::uint16_t, 8> rest{};
        std::array<QRgb, 8> under{};
        std::copy(sums + x, sums + width, rest.begin());
        std::copy(line + x, line + width, under.begin());
        layBorder(lanesAt<Channels>(rest.data()), strength, inks.border, under.data());
        std::copy_n(under.begin(), width - x, line + x);
    }
}

} // namespace paint
