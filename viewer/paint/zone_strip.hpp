// Makes a zone raster, strip by strip. Private to the raster.
#pragma once

#include "border_sums.hpp"
#include "pixel_coverage.hpp"
#include "zone_outline.hpp"
#include "zone_pixel.hpp"
#include "zone_raster.hpp"

#include "geometry/zone_set.hpp"

#include <QSize>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace paint {

/// What the strips are made from; constant, shared between threads.
struct ZoneStripSource {
    static constexpr int rows = ZoneRaster::stripRows;

    std::shared_ptr<const geo::ZoneSet> zones;
    const geo::ZoneLevel* level; ///< where the outlines come from; null: from the zones themselves
    ToPixels toPixels;           ///< of the level, else of the world
    geo::Extent frame;
    double metresPerPixel;
    double half;                        ///< of the width of a border, pixels; 0: none
    std::vector<std::uint8_t> bordered; ///< by zone; empty: all are

    /// Pixels that a zone may touch: [left, right) and [top, bottom).
    struct Reach {
        std::uint32_t zone;
        int left, right, top, bottom;
    };
    std::vector<Reach> reaches;
    std::vector<std::uint32_t> byStrip, starts; ///< reaches of strip s: byStrip[starts[s] .. starts[s + 1])

    /// Finds the reaches. @param shown zones of the set. @param size of the raster, pixels
    void findReaches(std::span<const std::uint32_t> shown, const ToPixels& fromWorld, QSize size);
    bool isNear(std::uint32_t zone) const; ///< do numbers of 24 bits place its corners well enough?
    bool isBordered(std::uint32_t zone) const { return half > 0 && (bordered.empty() || bordered[zone] != 0); }
};

/// Makes one strip after another; one object a thread.
class ZoneStripMaker {
public:
    ZoneStripMaker(int width, int rows);
    /// Some megabytes are kept from one drawing to the next, whose threads are others.
    static std::unique_ptr<ZoneStripMaker> taken(int width, int rows);
    static void giveBack(std::unique_ptr<ZoneStripMaker> maker);

    /// @returns by how much zones lie over others, in pixels
    double make(const ZoneStripSource& source, std::size_t strip, ZoneStrip& made);

private:
    struct Owner;
    static constexpr int block = ZoneStrip::blockSize;
    static_assert(block == Coverage::blockSize);
    template <typename T>
    void cover(const ZoneStripSource& source, std::uint32_t zone, int left, int top, BorderSums* borders,
               Outline<T>& ring);
    void give(const ZoneStripSource::Reach& reach, int top, ZoneStrip& made);
    void keep(ZoneStrip& made) const;
    /// One of a mixed block.
    struct PixelPlace {
        MixedBlock* block;
        std::size_t i;
        ZonePixel get() const { return (*block)[i]; }
        void set(ZonePixel pixel) const {
            block->first[i] = pixel.first;
            block->second[i] = pixel.second;
        }
    };
    int given(ZonePixel pixel) const;
    /// @param share of 255, by which a zone lies over others; what rounding does is none
    void lieOver(int share) { m_over += share > 2 ? share / 255.0 : 0; }
    void add(PixelPlace place, ZoneShare share);
    ZonePixel listedWith(ZonePixel pixel, ZoneShare share);
    void addToList(ZonePixel& pixel, ZoneShare share);
    void makeRoom(std::size_t more);
    void settle(PixelPlace place);
    void settle(std::span<ZoneShare> shares);

    int m_width, m_rows;
    int m_blocks; ///< in a row
    Coverage m_fill;
    Outline<float> m_floats;
    Outline<double> m_doubles;
    std::size_t m_mixedRoom;                ///< of a row: for all its blocks and one more
    std::unique_ptr<MixedBlock[]> m_mixed;  ///< room after room
    std::vector<std::uint32_t> m_mixedUsed; ///< by row
    std::unique_ptr<ZoneShare[]> m_lists;   ///< of pixels; one that has grown has left its old place unused
    std::size_t m_listRoom = 0, m_listsUsed = 0;
    std::vector<PixelPlace> m_unsettled; ///< pixels whose shares need not add up
    double m_over = 0;
};

} // namespace paint
