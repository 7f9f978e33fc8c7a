// What a zone raster knows of its pixels. Private to the raster.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace paint {

/// A zone's share of a pixel: 23 bits of zone, 8 of share of 255, and in a list whether it is the pixel's last. Zero is
/// nobody's.
using ZoneShare = std::uint32_t;

constexpr std::uint32_t mostZones = 1U << 23;
constexpr ZoneShare listed = 0x80000000, lastShare = 0x80000000, wholeShare = 255;

constexpr ZoneShare zoneShare(std::uint32_t zone, std::uint32_t share) { return zone << 8 | share; }
constexpr std::uint32_t zoneOf(ZoneShare share) { return share >> 8 & (mostZones - 1); }
constexpr std::uint32_t shareOf(ZoneShare share) { return share & 255; }
constexpr bool isLast(ZoneShare share) { return (share & lastShare) != 0; }

/// Whose a pixel is: of up to two zones, or of more: then `first` is `listed` and the place of the first share in the
/// lists of the strip.
struct ZonePixel {
    ZoneShare first = 0, second = 0;

    bool isListed() const { return (first & listed) != 0; }
    bool isOutside() const { return first == 0; } ///< all zones
    /// Calls take(share) for each zone that has some of it. @param lists of the strip
    template <typename Take> void each(const ZoneShare* lists, Take take) const {
        const auto some = [&](ZoneShare share) {
            if (shareOf(share) != 0)
                take(share);
        };
        if (!isListed()) {
            some(first);
            some(second);
            return;
        }
        const auto* share = lists + (first & ~listed);
        do
            some(*share);
        while (!isLast(*share++));
    }
};

/// Eight pixels side by side that are not all alike; those that two zones share are laid out so that they are given and
/// inked several at a time.
struct alignas(64) MixedBlock {
    static constexpr int size = 8;
    std::array<ZoneShare, size> first, second;

    ZonePixel operator[](std::size_t i) const { return {first[i], second[i]}; }
};

/// Some rows of a raster, in blocks of eight pixels side by side. A block that lies wholly in one zone or outside all,
/// as nearly all do when the view is near, is one word: two processors that share a cache feel the memory saved.
struct ZoneStrip {
    static constexpr int blockSize = MixedBlock::size;
    static constexpr std::uint32_t mixed = 0x80000000;
    /// Of a block: the share of its only zone, 0 outside all, or `mixed` and its place among its row's.
    static bool isMixed(std::uint32_t block) { return (block & mixed) != 0; }
    static int blocksIn(int width) { return (width + blockSize - 1) / blockSize; } ///< the last may reach beyond

    std::vector<std::uint32_t> blocks;   ///< row after row
    std::vector<MixedBlock> mixedBlocks; ///< row after row
    std::vector<std::uint32_t> rows;     ///< where those of each row begin
    std::vector<ZoneShare> lists;        ///< of pixels that several zones share
    std::vector<std::uint16_t> borders;  ///< of BorderSums::whole, for each pixel; empty: none is border

    const std::uint32_t* blocksOf(int row, int width) const {
        return blocks.data() + static_cast<std::ptrdiff_t>(row) * blocksIn(width);
    }
    const MixedBlock* mixedOf(int row) const { return mixedBlocks.data() + rows[static_cast<std::size_t>(row)]; }
    ZonePixel pixel(int row, int x, int width) const {
        const auto block = blocksOf(row, width)[x / blockSize];
        return isMixed(block) ? mixedOf(row)[block & ~mixed][static_cast<std::size_t>(x % blockSize)]
                              : ZonePixel{block};
    }
};

} // namespace paint
