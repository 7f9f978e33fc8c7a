// What a zone raster knows of a pixel, in 32 bits. Private to the raster.
#pragma once

#include <cstdint>

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

} // namespace paint
