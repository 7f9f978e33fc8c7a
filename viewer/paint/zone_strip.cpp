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

/// Gives what one zone covers of one row to it.
struct ZoneStripMaker::Owner {
    ZoneStripMaker& maker;
    std::uint32_t* pixels; ///< of the row
    std::uint32_t zone;

    void solid(int x, int n) const {
        const FourBits whole = FourBits{} + static_cast<std::int32_t>(zoneShare(zone, wholeShare));
        std::uint32_t* const first = pixels + x;
        int i = 0;
        for (; i + block <= n; i += block) {
            const auto before = lanesAt<FourBits>(first + i) & lanesAt<FourBits>(first + i + 4);
            if (bitsOf(before == -1) == 15) { // nobody's so far
                put(whole, first + i);
                put(whole, first + i + 4);
            } else {
                for (int k = i; k < i + block; ++k)
                    one(first[k], wholeShare);
            }
        }
        for (; i < n; ++i)
            one(first[i], wholeShare);
    }
    [[gnu::always_inline]] void partial(int x, const float* covered, int n) const {
        std::uint32_t* const first = pixels + x;
        if (n < block) {
            for (int i = 0; i < n; ++i)
                one(first[i], static_cast<std::uint32_t>(shares(Four{} + covered[i])[0]));
            return;
        }
        const FourBits a = shares(lanesAt<Four>(covered)), b = shares(lanesAt<Four>(covered + 4));
        auto rest = bitsOf(giveFree(a, first), giveFree(b, first + 4));
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
    /// Gives four pixels to the zone where they are nobody's so far. @returns where it has a share, and others too
    FourBits giveFree(FourBits shares, std::uint32_t* four) const {
        const auto before = lanesAt<FourBits>(four);
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

double ZoneStripMaker::make(const ZoneStripSource& source, std::size_t strip, std::span<std::uint32_t> pixels,
                            std::vector<ZoneShare>& shares, std::vector<std::uint16_t>& borders) {
    const int top = static_cast<int>(strip) * ZoneStripSource::rows;
    std::ranges::fill(pixels, outsideZones);
    m_used = 0;
    m_unsettled.clear();
    m_over = 0;
    BorderSums sums;
    for (auto k = source.starts[strip]; k < source.starts[strip + 1]; ++k) {
        const auto& reach = source.reaches[source.byStrip[k]];
        const bool bordered = source.isBordered(reach.zone);
        if (bordered && borders.empty()) {
            borders.resize(pixels.size());
            sums = {borders.data(), m_width, m_rows};
        }
        constexpr int stray = 2; // pixels beyond its reach that an edge may touch
        const int left = reach.left / block * block;
        m_fill.window(left, std::min((reach.right + stray + block - 1) / block * block, m_width));
        if (source.isNear(reach.zone))
            cover(source, reach.zone, left, top, bordered ? &sums : nullptr, m_floats);
        else
            cover(source, reach.zone, left, top, bordered ? &sums : nullptr, m_doubles);
        give(reach, top, pixels.data());
    }
    for (const auto* pixel : m_unsettled)
        if (isShared(*pixel))
            settle(m_shares.get() + (*pixel & ~sharedPixel));
    shares.assign(m_shares.get(), m_shares.get() + m_used);
    return m_over;
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
            borders->add(ring.near, ring.runsLeft() == source.zones->isShell(r) ? half : -half, left);
    }
}

void ZoneStripMaker::give(const ZoneStripSource::Reach& reach, int top, std::uint32_t* pixels) {
    const int end = std::min(reach.bottom - top, m_rows);
    for (int y = std::max(reach.top - top, 0); y < end; ++y)
        m_fill.resolve(y, Owner{*this, pixels + static_cast<std::ptrdiff_t>(y) * m_width, reach.zone});
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
    if (m_used + 2 > m_room)
        makeRoom();
    m_shares[m_used] = pixel;
    m_shares[m_used + 1] = share | lastShare;
    pixel = sharedPixel | static_cast<std::uint32_t>(m_used);
    m_used += 2;
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
    while (m_used + n + 1 > m_room)
        makeRoom();
    if (end != m_used) { // other lists came after this one
        std::copy_n(m_shares.get() + first, n, m_shares.get() + m_used);
        pixel = sharedPixel | static_cast<std::uint32_t>(m_used);
        m_used += n;
    }
    m_shares[m_used - 1] &= ~lastShare;
    m_shares[m_used++] = share | lastShare;
}

void ZoneStripMaker::makeRoom() {
    const auto room = 2 * m_room + 4096;
    auto more = std::make_unique_for_overwrite<ZoneShare[]>(room);
    std::copy_n(m_shares.get(), m_used, more.get());
    m_shares = std::move(more);
    m_room = room;
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
