// What a zone raster knows of its pixels, in 32 bits each. Private to the raster.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace paint {

/// A zone's share of a pixel: 23 bits of zone, 8 of share of 255, and in a list whether it is the pixel's last.
/// A pixel is `outsideZones`, the share of its only zone, or `sharedPixel` and the place of its first share in a list.
using ZoneShare = std::uint32_t;

constexpr std::uint32_t mostZones = 1U << 23;
constexpr std::uint32_t outsideZones = 0xFFFFFFFF, sharedPixel = 0x80000000;
constexpr ZoneShare lastShare = 0x80000000, wholeShare = 255;

constexpr ZoneShare zoneShare(std::uint32_t zone, std::uint32_t share) { return zone << 8 | share; }
constexpr std::uint32_t zoneOf(ZoneShare share) { return share >> 8 & (mostZones - 1); }
constexpr std::uint32_t shareOf(ZoneShare share) { return share & 255; }
constexpr bool isLast(ZoneShare share) { return (share & lastShare) != 0; }

constexpr bool isShared(std::uint32_t pixel) { return (pixel & sharedPixel) != 0; } ///< or outside all zones
constexpr bool isWhole(std::uint32_t pixel) { return (pixel & (sharedPixel | 255)) == wholeShare; }

/// Some rows of a raster, in blocks of eight pixels side by side. A block that lies wholly in one zone or outside all,
/// as nearly all do when the view is near, is one word: two processors that share a cache feel the memory saved.
struct ZoneStrip {
    static constexpr int blockSize = 8;
    static constexpr std::uint32_t mixed = 0x80000000;
    /// Of a block: `outsideZones`, the share of its only zone, or `mixed` and the place of its first pixel in its
    /// row's.
    static bool isMixed(std::uint32_t block) { return (block & mixed) != 0 && block != outsideZones; }
    static int blocksIn(int width) { return (width + blockSize - 1) / blockSize; } ///< the last may reach beyond

    std::vector<std::uint32_t> blocks;  ///< row after row
    std::vector<std::uint32_t> pixels;  ///< of mixed blocks, row after row
    std::vector<std::uint32_t> rows;    ///< where those of each row begin
    std::vector<ZoneShare> shares;      ///< lists, of pixels that several zones share
    std::vector<std::uint16_t> borders; ///< of BorderSums::whole, for each pixel; empty: none is border

    const std::uint32_t* blocksOf(int row, int width) const {
        return blocks.data() + static_cast<std::ptrdiff_t>(row) * blocksIn(width);
    }
    const std::uint32_t* pixelsOf(int row) const { return pixels.data() + rows[static_cast<std::size_t>(row)]; }
    std::uint32_t pixel(int row, int x, int width) const {
        const auto block = blocksOf(row, width)[x / blockSize];
        return isMixed(block) ? pixelsOf(row)[(block & ~mixed) + static_cast<std::uint32_t>(x % blockSize)] : block;
    }
};

} // namespace paint
