#include "zone_strip.hpp"

#include "pixel_lanes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <mutex>
#include <numeric>

namespace paint {
namespace {

std::mutex idleMutex;
std::array<std::unique_ptr<ZoneStripMaker>, 8> idle;
std::size_t nextOut = 0;

} // namespace

void ZoneStripSource::findReaches(std::span<const std::uint32_t> shown, const ToPixels& fromWorld, QSize size) {
    constexpr double margin = 1; // pixels a point may stray on the grid
    const auto within = [](double at, int most) {
        return static_cast<int>(std::clamp(at, 0.0, static_cast<double>(most)));
    };
    reaches.reserve(shown.size());
    for (const auto zone : shown) {
        const auto& e = zones->extent(zone);
        const QPointF a = fromWorld(geo::Point{e.minX, e.maxY}), b = fromWorld(geo::Point{e.maxX, e.minY});
        const Reach reach{zone, within(a.x() - margin, size.width()), within(b.x() + margin + 1, size.width()),
                          within(a.y() - margin, size.height()), within(b.y() + margin + 1, size.height())};
        if (reach.top < reach.bottom && reach.left < reach.right)
            reaches.push_back(reach);
    }
    const auto each = [&](auto f) {
        for (std::uint32_t i = 0; i < reaches.size(); ++i)
            for (int s = reaches[i].top / rows; s <= (reaches[i].bottom - 1) / rows; ++s)
                f(static_cast<std::size_t>(s), i);
    };
    starts.assign(static_cast<std::size_t>((size.height() + rows - 1) / rows) + 1, 0);
    each([&](std::size_t s, std::uint32_t) { ++starts[s + 1]; });
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    byStrip.resize(starts.back());
    auto next = starts;
    each([&](std::size_t s, std::uint32_t i) { byStrip[next[s]++] = i; });
}

bool ZoneStripSource::isNear(std::uint32_t zone) const {
    const double far = 20'000 * metresPerPixel;
    const auto& e = zones->extent(zone);
    return frame.minX - e.minX < far && e.maxX - frame.maxX < far && frame.minY - e.minY < far &&
           e.maxY - frame.maxY < far;
}

std::unique_ptr<ZoneStripMaker> ZoneStripMaker::taken(int width, int rows) {
    {
        const std::scoped_lock lock{idleMutex};
        for (auto& one : idle)
            if (one && one->m_width == width && one->m_rows == rows)
                return std::move(one);
    }
    return std::make_unique<ZoneStripMaker>(width, rows);
}

void ZoneStripMaker::giveBack(std::unique_ptr<ZoneStripMaker> maker) {
    const std::scoped_lock lock{idleMutex};
    for (auto& one : idle)
        if (!one) {
            one = std::move(maker);
            return;
        }
    std::swap(idle[nextOut++ % idle.size()], maker); // one of another size makes room
}

ZoneStripMaker::ZoneStripMaker(int width, int rows)
    : m_width{width}, m_rows{rows}, m_blocks{ZoneStrip::blocksIn(width)}, m_fill{m_blocks * block, rows},
      m_pixelRoom{static_cast<std::size_t>((m_blocks + 1) * block)},
      m_pixels{std::make_unique_for_overwrite<std::uint32_t[]>(static_cast<std::size_t>(rows) * m_pixelRoom)},
      m_pixelsUsed(static_cast<std::size_t>(rows)) {}

/// Gives what one zone covers of one row to it, by whole blocks.
struct ZoneStripMaker::Owner {
    ZoneStripMaker& maker;
    std::uint32_t zone;
    std::uint32_t* blocks; ///< of the row
    std::uint32_t* pixels; ///< of its mixed blocks
    std::uint32_t& used;   ///< how many of them

    void solid(int x, int n) const {
        for (auto *at = blocks + x / block, *end = at + n / block; at != end; ++at) {
            if (ZoneStrip::isMixed(*at)) {
                auto* const first = pixels + (*at & ~ZoneStrip::mixed);
                for (int i = 0; i < block; ++i)
                    one(first[i], wholeShare);
                continue;
            }
            if (*at != outsideZones)
                maker.lieOver(block * 255);
            *at = zoneShare(zone, wholeShare);
        }
    }
    /// Nothing is asked that half of the blocks answer otherwise than the other half: a processor could not foresee it.
    [[gnu::always_inline]] void partial(int x, const float* covered, int /*n*/) {
        const FourBits a = shares(lanesAt<Four>(covered)), b = shares(lanesAt<Four>(covered + 4));
        auto& head = blocks[x / block];
        const bool wasMixed = ZoneStrip::isMixed(head), some = bitsOf(a > 0, b > 0) != 0;
        const auto place = wasMixed ? head & ~ZoneStrip::mixed : used;
        std::uint32_t* const first = pixels + place;
        const FourBits own = FourBits{} - static_cast<std::int32_t>(wasMixed),
                       alike = FourBits{} + static_cast<std::int32_t>(head);
        const FourBits beforeA = (own & lanesAt<FourBits>(first)) | (~own & alike),
                       beforeB = (own & lanesAt<FourBits>(first + 4)) | (~own & alike);
        head = some ? ZoneStrip::mixed | place : head;
        used += some & !wasMixed ? block : 0;
        auto rest = bitsOf(giveFree(a, beforeA, first), giveFree(b, beforeB, first + 4));
        if (rest == 0)
            return;
        std::array<std::uint32_t, block> all;
        put(a, all.data());
        put(b, all.data() + 4);
        for (; rest != 0; rest &= rest - 1) {
            const int i = std::countr_zero(rest);
            one(first[i], all[static_cast<std::size_t>(i)]);
        }
    }

private:
    /// Of 255. So nearly the whole of a pixel is all of it: a neighbour's part may have been rounded to nothing.
    static FourBits shares(Four covered) {
        const auto rounded = __builtin_convertvector(covered * 255 + 0.5F, FourBits);
        return rounded - (rounded == 254);
    }
    /// Gives four pixels to the zone where they are nobody's so far. @param before what they were
    /// @returns where it has a share, and others too
    FourBits giveFree(FourBits shares, FourBits before, std::uint32_t* four) const {
        const FourBits some = shares > 0, free = before == -1, given = some & free;
        const FourBits mine = shares | static_cast<std::int32_t>(zoneShare(zone, 0));
        put((given & mine) | (~given & before), four);
        return some & ~free;
    }
    void one(std::uint32_t& pixel, std::uint32_t share) const {
        if (share == wholeShare) {
            if (pixel != outsideZones)
                maker.lieOver(maker.given(pixel));
            pixel = zoneShare(zone, wholeShare);
        } else if (share > 0) {
            if (pixel == outsideZones)
                pixel = zoneShare(zone, share);
            else
                maker.add(pixel, zoneShare(zone, share));
        }
    }
};

double ZoneStripMaker::make(const ZoneStripSource& source, std::size_t strip, ZoneStrip& made) {
    const int top = static_cast<int>(strip) * ZoneStripSource::rows;
    made.blocks.assign(static_cast<std::size_t>(m_blocks) * static_cast<std::size_t>(m_rows), outsideZones);
    std::ranges::fill(m_pixelsUsed, 0);
    m_sharesUsed = 0;
    m_unsettled.clear();
    m_over = 0;
    BorderSums sums;
    for (auto k = source.starts[strip]; k < source.starts[strip + 1]; ++k) {
        const auto& reach = source.reaches[source.byStrip[k]];
        const bool bordered = source.isBordered(reach.zone);
        if (bordered && made.borders.empty()) {
            made.borders.resize(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_rows));
            sums = {made.borders.data(), m_width, m_rows};
        }
        constexpr int stray = 2; // pixels beyond its reach that an edge may touch
        const int left = reach.left / block * block;
        m_fill.window(left, std::min(ZoneStrip::blocksIn(reach.right + stray), m_blocks) * block);
        if (source.isNear(reach.zone))
            cover(source, reach.zone, left, top, bordered ? &sums : nullptr, m_floats);
        else
            cover(source, reach.zone, left, top, bordered ? &sums : nullptr, m_doubles);
        give(reach, top, made);
    }
    for (const auto* pixel : m_unsettled)
        if (isShared(*pixel))
            settle(m_shares.get() + (*pixel & ~sharedPixel));
    keep(made);
    return m_over;
}

void ZoneStripMaker::keep(ZoneStrip& made) const {
    made.shares.assign(m_shares.get(), m_shares.get() + m_sharesUsed);
    made.rows.resize(m_pixelsUsed.size());
    std::exclusive_scan(m_pixelsUsed.begin(), m_pixelsUsed.end(), made.rows.begin(), 0U);
    made.pixels.reserve(made.rows.back() + m_pixelsUsed.back());
    for (std::size_t y = 0; y < m_pixelsUsed.size(); ++y) {
        const auto* first = m_pixels.get() + y * m_pixelRoom;
        made.pixels.insert(made.pixels.end(), first, first + m_pixelsUsed[y]);
    }
}

template <typename T>
void ZoneStripMaker::cover(const ZoneStripSource& source, std::uint32_t zone, int left, int top, BorderSums* borders,
                           Outline<T>& ring) {
    const auto half = static_cast<T>(borders ? source.half : 0);
    for (auto r = source.zones->ringsBegin(zone); r < source.zones->ringsBegin(zone + 1); ++r) {
        if (source.level)
            ring.place(source.level->ring(r), source.toPixels, left, top);
        else
            ring.place(source.zones->ring(r), source.toPixels, left, top);
        if (ring.size() < 3)
            continue;
        ring.select(-half, static_cast<T>(m_rows) + half);
        for (std::size_t i = 0; i < ring.near.count; ++i)
            m_fill.edge(ring.near.x0[i], ring.near.y0[i], ring.near.x1[i], ring.near.y1[i]);
        if (borders)
            borders->add(ring.near, source.zones->turnsLeft(r) == source.zones->isShell(r) ? half : -half, left);
    }
}

void ZoneStripMaker::give(const ZoneStripSource::Reach& reach, int top, ZoneStrip& made) {
    const int end = std::min(reach.bottom - top, m_rows);
    for (int y = std::max(reach.top - top, 0); y < end; ++y) {
        const auto row = static_cast<std::size_t>(y);
        m_fill.resolve(y, Owner{*this, reach.zone, made.blocks.data() + row * static_cast<std::size_t>(m_blocks),
                                m_pixels.get() + row * m_pixelRoom, m_pixelsUsed[row]});
    }
}

/// How much of a pixel is some zone's, of 255.
int ZoneStripMaker::given(std::uint32_t pixel) const {
    if (!isShared(pixel))
        return static_cast<int>(shareOf(pixel));
    int sum = 0;
    for (const auto* share = m_shares.get() + (pixel & ~sharedPixel);; ++share) {
        sum += static_cast<int>(shareOf(*share));
        if (isLast(*share))
            return sum;
    }
}

/// One more zone in a pixel of which others have part. Two zones whose shares differ by rounding from the whole are
/// made to add up at once; that is nearly all.
void ZoneStripMaker::add(std::uint32_t& pixel, ZoneShare share) {
    if (isShared(pixel)) {
        addToSeveral(pixel, share);
        return;
    }
    const auto before = shareOf(pixel);
    if (before == wholeShare) { // the whole pixel has an owner
        lieOver(static_cast<int>(shareOf(share)));
        return;
    }
    const int missing = 255 - static_cast<int>(before + shareOf(share));
    if (missing >= -1 && missing <= 1)
        (before > shareOf(share) ? pixel : share) += static_cast<std::uint32_t>(missing);
    else
        m_unsettled.push_back(&pixel);
    if (m_sharesUsed + 2 > m_shareRoom)
        makeRoom();
    m_shares[m_sharesUsed] = pixel;
    m_shares[m_sharesUsed + 1] = share | lastShare;
    pixel = sharedPixel | static_cast<std::uint32_t>(m_sharesUsed);
    m_sharesUsed += 2;
}

void ZoneStripMaker::addToSeveral(std::uint32_t& pixel, ZoneShare share) {
    auto first = static_cast<std::size_t>(pixel & ~sharedPixel), end = first;
    std::uint32_t sum = 0;
    do
        sum += shareOf(m_shares[end]);
    while (!isLast(m_shares[end++]));
    if (sum == wholeShare) // they looked settled
        m_unsettled.push_back(&pixel);
    const auto n = end - first;
    while (m_sharesUsed + n + 1 > m_shareRoom)
        makeRoom();
    if (end != m_sharesUsed) { // other lists came after this one
        std::copy_n(m_shares.get() + first, n, m_shares.get() + m_sharesUsed);
        pixel = sharedPixel | static_cast<std::uint32_t>(m_sharesUsed);
        m_sharesUsed += n;
    }
    m_shares[m_sharesUsed - 1] &= ~lastShare;
    m_shares[m_sharesUsed++] = share | lastShare;
}

void ZoneStripMaker::makeRoom() {
    const auto room = 2 * m_shareRoom + 4096;
    auto more = std::make_unique_for_overwrite<ZoneShare[]>(room);
    std::copy_n(m_shares.get(), m_sharesUsed, more.get());
    m_shares = std::move(more);
    m_shareRoom = room;
}

/// Makes the shares of a pixel add up to 255 where it is covered wholly. @param first of its list
void ZoneStripMaker::settle(ZoneShare* first) {
    int sum = 0, n = 0;
    auto* largest = first;
    do {
        sum += static_cast<int>(shareOf(first[n]));
        if (shareOf(first[n]) > shareOf(*largest))
            largest = first + n;
    } while (!isLast(first[n++]));
    const int errorOfRounding = 1 + n / 2;
    if (sum > 255 + errorOfRounding) // zones lie over one another
        m_over += (sum - 255) / 255.0;
    if (sum > 255) { // each gets its part of what there is
        int all = 0;
        for (auto& share : std::span{first, static_cast<std::size_t>(n)}) {
            const auto part = shareOf(share) * 255 / static_cast<std::uint32_t>(sum);
            share = (share & ~255U) | part;
            all += static_cast<int>(part);
        }
        *largest += static_cast<ZoneShare>(255 - all);
    } else if (sum >= 255 - errorOfRounding) {
        *largest += static_cast<ZoneShare>(255 - sum);
    }
}

} // namespace paint
