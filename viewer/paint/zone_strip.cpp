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
      m_mixedRoom{static_cast<std::size_t>(m_blocks + 1)},
      m_mixed{std::make_unique_for_overwrite<MixedBlock[]>(static_cast<std::size_t>(rows) * m_mixedRoom)},
      m_mixedUsed(static_cast<std::size_t>(rows)) {}

/// Gives what one zone covers of one row to it, by whole blocks.
struct ZoneStripMaker::Owner {
    ZoneStripMaker& maker;
    std::uint32_t zone;
    std::uint32_t* blocks; ///< of the row
    MixedBlock* mixed;     ///< of the row
    std::uint32_t& used;   ///< how many of them

    void solid(int x, int n) const {
        for (auto *at = blocks + x / block, *end = at + n / block; at != end; ++at) {
            if (ZoneStrip::isMixed(*at)) {
                for (std::size_t i = 0; i < block; ++i)
                    maker.add({mixed + (*at & ~ZoneStrip::mixed), i}, zoneShare(zone, wholeShare));
                continue;
            }
            if (*at != 0)
                maker.lieOver(block * 255);
            *at = zoneShare(zone, wholeShare);
        }
    }
    /// Nothing is asked that half of the blocks answer otherwise than the other half: a processor could not foresee it.
    [[gnu::always_inline]] void partial(int x, const float* covered, int /*n*/) {
        const FourBits a = shares(lanesAt<Four>(covered)), b = shares(lanesAt<Four>(covered + 4));
        const bool some = bitsOf(a > 0, b > 0) != 0;
        auto& head = blocks[x / block];
        const bool wasMixed = ZoneStrip::isMixed(head);
        const auto place = wasMixed ? head & ~ZoneStrip::mixed : used;
        auto* const pixels = mixed + place;
        if (head != 0 && !wasMixed && some) [[unlikely]] // another zone's
            pixels->first.fill(head);
        head = some ? ZoneStrip::mixed | place : head;
        used += some & !wasMixed ? 1 : 0;
        mixed[used] = {}; // so that the next one begins as nobody's
        auto rest = bitsOf(give(a, pixels->first.data(), pixels->second.data()),
                           give(b, pixels->first.data() + 4, pixels->second.data() + 4));
        if (rest == 0)
            return;
        std::array<std::uint32_t, block> all;
        put(a, all.data());
        put(b, all.data() + 4);
        for (; rest != 0; rest &= rest - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(rest));
            maker.add({pixels, i}, zoneShare(zone, all[i]));
        }
    }

private:
    /// Of 255. So nearly the whole of a pixel is all of it: a neighbour's part may have been rounded to nothing.
    static FourBits shares(Four covered) {
        const auto rounded = __builtin_convertvector(covered * 255 + 0.5F, FourBits);
        return rounded - (rounded == 254);
    }
    /// Gives shares of four pixels to the zone where they are nobody's so far, or are one zone's to which this one is
    /// the other: if the two differ from the whole by rounding alone, the other gets what is left.
    /// @returns where more is to be thought of
    FourBits give(FourBits shares, ZoneShare* first, ZoneShare* second) const {
        const FourBits one = lanesAt<FourBits>(first), other = lanesAt<FourBits>(second), before = one & 255;
        const FourBits some = shares > 0, free = some & (one == 0), sum = before + shares;
        const FourBits fits = some & (one > 0) & (other == 0) & (sum >= 254) & (sum <= 256);
        const auto nothingOfZone = static_cast<std::int32_t>(zoneShare(zone, 0));
        put(one | (free & (nothingOfZone + shares)), first);
        put(other | (fits & (nothingOfZone + 255 - before)), second);
        return some & ~free & ~fits;
    }
};

double ZoneStripMaker::make(const ZoneStripSource& source, std::size_t strip, ZoneStrip& made) {
    const int top = static_cast<int>(strip) * ZoneStripSource::rows;
    made.blocks.assign(static_cast<std::size_t>(m_blocks) * static_cast<std::size_t>(m_rows), 0);
    std::ranges::fill(m_mixedUsed, 0);
    for (std::size_t y = 0; y < m_mixedUsed.size(); ++y)
        m_mixed[y * m_mixedRoom] = {};
    m_listsUsed = 0;
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
    for (const auto place : m_unsettled)
        settle(place);
    keep(made);
    return m_over;
}

void ZoneStripMaker::keep(ZoneStrip& made) const {
    made.lists.assign(m_lists.get(), m_lists.get() + m_listsUsed);
    made.rows.resize(m_mixedUsed.size());
    std::exclusive_scan(m_mixedUsed.begin(), m_mixedUsed.end(), made.rows.begin(), 0U);
    made.mixedBlocks.reserve(made.rows.back() + m_mixedUsed.back());
    for (std::size_t y = 0; y < m_mixedUsed.size(); ++y) {
        const auto* first = m_mixed.get() + y * m_mixedRoom;
        made.mixedBlocks.insert(made.mixedBlocks.end(), first, first + m_mixedUsed[y]);
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
                                m_mixed.get() + row * m_mixedRoom, m_mixedUsed[row]});
    }
}

/// How much of a pixel is some zone's, of 255.
int ZoneStripMaker::given(ZonePixel pixel) const {
    int sum = 0;
    pixel.each(m_lists.get(), [&](ZoneShare share) { sum += static_cast<int>(shareOf(share)); });
    return sum;
}

/// One more zone in a pixel of which others may have part.
void ZoneStripMaker::add(PixelPlace place, ZoneShare share) {
    auto pixel = place.get();
    if (shareOf(share) == wholeShare) {
        lieOver(given(pixel));
        pixel = {share};
    } else if (shareOf(share) == 0) {
        return;
    } else if (pixel.isListed()) {
        if (given(pixel) == static_cast<int>(wholeShare)) // they looked settled
            m_unsettled.push_back(place);
        addToList(pixel, share);
    } else if (pixel.isOutside()) {
        pixel.first = share;
    } else if (shareOf(pixel.first) == wholeShare) { // the whole pixel has an owner
        lieOver(static_cast<int>(shareOf(share)));
    } else if (pixel.second == 0) {
        m_unsettled.push_back(place);
        pixel.second = share;
    } else {
        if (given(pixel) == static_cast<int>(wholeShare))
            m_unsettled.push_back(place);
        pixel = listedWith(pixel, share);
    }
    place.set(pixel);
}

/// A pixel of two zones, and a third.
ZonePixel ZoneStripMaker::listedWith(ZonePixel pixel, ZoneShare share) {
    makeRoom(3);
    const auto place = m_listsUsed;
    for (const auto each : {pixel.first, pixel.second, share | lastShare})
        m_lists[m_listsUsed++] = each;
    return {listed | static_cast<ZoneShare>(place)};
}

void ZoneStripMaker::addToList(ZonePixel& pixel, ZoneShare share) {
    const auto first = static_cast<std::size_t>(pixel.first & ~listed);
    auto end = first;
    while (!isLast(m_lists[end++]))
        ;
    const auto n = end - first;
    makeRoom(n + 1);
    if (end != m_listsUsed) { // other lists came after this one
        std::copy_n(m_lists.get() + first, n, m_lists.get() + m_listsUsed);
        pixel.first = listed | static_cast<ZoneShare>(m_listsUsed);
        m_listsUsed += n;
    }
    m_lists[m_listsUsed - 1] &= ~lastShare;
    m_lists[m_listsUsed++] = share | lastShare;
}

void ZoneStripMaker::makeRoom(std::size_t more) {
    if (m_listsUsed + more <= m_listRoom)
        return;
    const auto room = 2 * m_listRoom + 4096 + more;
    auto lists = std::make_unique_for_overwrite<ZoneShare[]>(room);
    std::copy_n(m_lists.get(), m_listsUsed, lists.get());
    m_lists = std::move(lists);
    m_listRoom = room;
}

void ZoneStripMaker::settle(PixelPlace place) {
    const auto pixel = place.get();
    if (pixel.isListed()) {
        auto *const first = m_lists.get() + (pixel.first & ~listed), *last = first;
        while (!isLast(*last))
            ++last;
        settle(std::span{first, last + 1});
    } else if (pixel.second != 0) { // else a zone came that covers it wholly
        std::array<ZoneShare, 2> both{pixel.first, pixel.second};
        settle(both);
        place.set({both[0], both[1]});
    }
}

/// Makes the shares of a pixel add up to 255 where it is covered wholly.
void ZoneStripMaker::settle(std::span<ZoneShare> shares) {
    int sum = 0;
    for (const auto share : shares)
        sum += static_cast<int>(shareOf(share));
    auto& largest = *std::ranges::max_element(shares, {}, shareOf);
    const int errorOfRounding = 1 + static_cast<int>(shares.size()) / 2;
    if (sum > 255 + errorOfRounding) // zones lie over one another
        m_over += (sum - 255) / 255.0;
    if (sum > 255) { // each gets its part of what there is
        int all = 0;
        for (auto& share : shares) {
            const auto part = shareOf(share) * 255 / static_cast<std::uint32_t>(sum);
            share = (share & ~255U) | part;
            all += static_cast<int>(part);
        }
        largest += static_cast<ZoneShare>(255 - all);
    } else if (sum >= 255 - errorOfRounding) {
        largest += static_cast<ZoneShare>(255 - sum);
    }
}

} // namespace paint
