#include "zone_raster.hpp"

#include "rings.hpp"
#include "zone_batches.hpp"
#include "zone_outline.hpp"

#include "base/parallel.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <mutex>
#include <numeric>

namespace paint {
namespace {

constexpr std::uint32_t mostZones = 1U << 23;

std::uint32_t zoneOf(std::uint32_t entry) { return entry >> 9; }
std::uint32_t shareOf(std::uint32_t entry) { return entry >> 1 & 255; }
bool isLast(std::uint32_t entry) { return (entry & 1) != 0; }

/// Pixels that a zone may touch: [left, right) and [top, bottom).
struct Reach {
    std::uint32_t zone;
    int left, right, top, bottom;
};

std::vector<Reach> reaches(const geo::ZoneSet& zones, std::span<const std::uint32_t> shown, const ToPixels& toPixels,
                           double margin, QSize size) {
    std::vector<Reach> out;
    out.reserve(shown.size());
    const auto within = [](double at, int most) {
        return static_cast<int>(std::clamp(at, 0.0, static_cast<double>(most)));
    };
    for (const auto zone : shown) {
        const auto& e = zones.extent(zone);
        const QPointF a = toPixels(geo::Point{e.minX, e.maxY}), b = toPixels(geo::Point{e.maxX, e.minY});
        const Reach reach{zone, within(a.x() - margin, size.width()), within(b.x() + margin + 1, size.width()),
                          within(a.y() - margin, size.height()), within(b.y() + margin + 1, size.height())};
        if (reach.top < reach.bottom && reach.left < reach.right)
            out.push_back(reach);
    }
    return out;
}

/// Numbers of reaches by the strip they meet, in order: those of strip s are all[starts[s] .. starts[s + 1]).
struct ByStrip {
    std::vector<std::uint32_t> all, starts;
    ByStrip(std::span<const Reach> reaches, std::size_t strips) : starts(strips + 1) {
        constexpr int rows = ZoneRaster::stripRows;
        const auto each = [&](auto f) {
            for (std::uint32_t i = 0; i < reaches.size(); ++i)
                for (int s = reaches[i].top / rows; s <= (reaches[i].bottom - 1) / rows; ++s)
                    f(static_cast<std::size_t>(s), i);
        };
        each([&](std::size_t s, std::uint32_t) { ++starts[s + 1]; });
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        all.resize(starts.back());
        auto next = starts;
        each([&](std::size_t s, std::uint32_t i) { all[next[s]++] = i; });
    }
    std::span<const std::uint32_t> of(std::size_t strip) const {
        return {all.data() + starts[strip], starts[strip + 1] - starts[strip]};
    }
};

/// Where the pixels that are the same as pixel x end.
int endOfRun(const std::uint32_t* pixels, int x, int width) {
    const auto pixel = pixels[x];
    for (constexpr int together = 8; x + together <= width; x += together) {
        std::uint32_t differs = 0;
        for (int i = 0; i < together; ++i)
            differs |= pixels[x + i] ^ pixel;
        if (differs != 0)
            break;
    }
    while (x < width && pixels[x] == pixel)
        ++x;
    return x;
}

} // namespace

/// What is needed until all strips are made.
struct ZoneRaster::Making {
    std::shared_ptr<const geo::ZoneSet> zones;
    const geo::ZoneLevel* level; ///< where the outlines come from; null: from the zones themselves
    ToPixels toPixels;           ///< of the level, else of the world
    geo::Extent frame;
    double metresPerPixel;
    double half;                        ///< of the width of a border, pixels; 0: none
    std::vector<std::uint8_t> bordered; ///< by zone; empty: all are
    std::vector<Reach> reaches;
    ByStrip byStrip;
    std::vector<double> over; ///< by strip: how many pixels' worth of zones lie over others

    /// Do numbers of 24 bits place its corners well enough?
    bool isNear(std::uint32_t zone) const {
        constexpr double far = 20'000; // pixels
        const auto& e = zones->extent(zone);
        return frame.minX - e.minX < far * metresPerPixel && e.maxX - frame.maxX < far * metresPerPixel &&
               frame.minY - e.minY < far * metresPerPixel && e.maxY - frame.maxY < far * metresPerPixel;
    }
    bool isBordered(std::uint32_t zone) const { return half > 0 && (bordered.empty() || bordered[zone] != 0); }
    template <typename T> void place(std::size_t r, double top, Outline<T>& out) const {
        if (level)
            out.place(level->ring(r), toPixels, top);
        else
            out.place(zones->ring(r), toPixels, top);
    }
};

/// Makes one strip after another; one object a thread.
class ZoneRaster::StripMaker {
public:
    StripMaker(int width, int rows)
        : m_width{width}, m_rows{rows}, m_fill{width, rows}, m_border{width, rows},
          m_places(static_cast<std::size_t>(width) * static_cast<std::size_t>(rows)) {}
    /// Some megabytes are kept from one drawing to the next, whose threads are others.
    static std::unique_ptr<StripMaker> taken(int width, int rows) {
        {
            const std::scoped_lock lock{idleMutex};
            for (auto& one : idle)
                if (one && one->m_width == width && one->m_rows == rows)
                    return std::move(one);
        }
        return std::make_unique<StripMaker>(width, rows);
    }
    static void giveBack(std::unique_ptr<StripMaker> maker) {
        const std::scoped_lock lock{idleMutex};
        for (auto& one : idle)
            if (!one) {
                one = std::move(maker);
                return;
            }
        std::swap(idle[nextOut++ % idle.size()], maker); // one of another size makes room
    }

    /// @returns by how much zones lie over others, in pixels
    double make(const Making& making, std::size_t strip, std::span<std::uint32_t> pixels, std::vector<Entry>& entries,
                std::vector<std::uint8_t>& borders) {
        const int top = static_cast<int>(strip) * stripRows;
        std::ranges::fill(pixels, outside);
        m_shares.clear();
        m_shared.clear();
        m_over = 0;
        bool lines = false;
        for (const auto i : making.byStrip.of(strip)) {
            const auto& reach = making.reaches[i];
            const bool bordered = making.isBordered(reach.zone);
            lines = lines || bordered;
            if (making.isNear(reach.zone))
                cover(making, reach.zone, bordered, top, m_floats);
            else
                cover(making, reach.zone, bordered, top, m_doubles);
            give(reach, top, pixels.data());
        }
        settle(pixels, entries);
        if (lines)
            m_border.take(borders);
        return m_over;
    }

private:
    template <typename T>
    void cover(const Making& making, std::uint32_t zone, bool bordered, int top, Outline<T>& ring) {
        for (auto r = making.zones->ringsBegin(zone); r < making.zones->ringsBegin(zone + 1); ++r) {
            making.place(r, top, ring);
            if (ring.size() < 3)
                continue;
            ring.fill(m_fill);
            if (bordered)
                ring.border(static_cast<T>(making.half), ring.runsLeft() == making.zones->isShell(r), m_border);
        }
    }
    struct OneShare {
        std::uint32_t place;
        Entry entry;
    };
    /// Gives what one zone covers of one row to it.
    struct Owner {
        StripMaker& maker;
        std::uint32_t* pixels;
        std::uint32_t row, zone;
        void solid(int x, int n) const {
            const auto first = row + static_cast<std::uint32_t>(x), end = first + static_cast<std::uint32_t>(n);
            std::uint32_t all = outside;
            for (auto place = first; place < end; ++place)
                all &= pixels[place];
            if (all == outside) // nobody's so far
                std::fill_n(pixels + first, n, zone);
            else
                for (auto place = first; place < end; ++place)
                    whole(place);
        }
        void partial(int x, const float* covered, int n) const {
            for (int i = 0; i < n; ++i) {
                const float share = covered[i];
                if (share <= nothing)
                    continue;
                const auto place = row + static_cast<std::uint32_t>(x + i);
                if (share >= wholePixel)
                    whole(place);
                else
                    part(place, share);
            }
        }
        void whole(std::uint32_t place) const {
            if (pixels[place] != outside && (pixels[place] & shared) == 0)
                maker.m_over += 1;
            pixels[place] = zone; // shares given before are found without a place, and counted, in settle()
        }
        void part(std::uint32_t place, float share) const {
            auto& pixel = pixels[place];
            if (pixel != outside && (pixel & shared) == 0) {
                maker.m_over += static_cast<double>(share);
                return; // the whole pixel has an owner
            }
            if (pixel == outside)
                maker.m_shared.push_back(place);
            pixel = pixel == outside ? shared | 1U : pixel + 1; // counts them
            maker.m_shares.push_back({place, zone << 9 | static_cast<Entry>(share * 255 + 0.5F) << 1});
        }
    };

    void give(const Reach& reach, int top, std::uint32_t* pixels) {
        const int last = std::min(reach.bottom - top, m_rows);
        for (int y = std::max(reach.top - top, 0); y < last; ++y)
            m_fill.resolve(y, reach.left, std::min(reach.right + 2, m_width),
                           Owner{*this, pixels, static_cast<std::uint32_t>(y * m_width), reach.zone});
    }

    /// Sorts the shares by pixel; those of a pixel covered wholly are made to add up to 255.
    void settle(std::span<std::uint32_t> pixels, std::vector<Entry>& entries) {
        std::uint32_t total = 0;
        std::erase_if(m_shared, [&](std::uint32_t place) { return (pixels[place] & shared) == 0; });
        for (const auto place : m_shared) {
            const auto n = pixels[place] & ~shared;
            pixels[place] = shared | total;
            m_places[place] = total;
            total += n;
        }
        entries.resize(total);
        for (const auto& one : m_shares)
            if ((pixels[one.place] & shared) != 0)
                entries[m_places[one.place]++] = one.entry;
            else
                m_over += shareOf(one.entry) / 255.0;
        for (const auto place : m_shared)
            round({entries.data() + (pixels[place] & ~shared), entries.data() + m_places[place]});
    }
    void round(std::span<Entry> ofPixel) {
        const int errorOfRounding = 1 + static_cast<int>(ofPixel.size()) / 2;
        ofPixel.back() |= 1;
        int sum = 0;
        auto* largest = &ofPixel.front();
        for (auto& entry : ofPixel) {
            sum += static_cast<int>(shareOf(entry));
            if (shareOf(entry) > shareOf(*largest))
                largest = &entry;
        }
        if (sum > 255 + errorOfRounding) // zones lie over one another
            m_over += (sum - 255) / 255.0;
        if (sum > 255) { // each gets its part of what there is
            int all = 0;
            for (auto& entry : ofPixel) {
                const auto share = shareOf(entry) * 255 / static_cast<std::uint32_t>(sum);
                entry = (entry & ~(255U << 1)) | share << 1;
                all += static_cast<int>(share);
            }
            *largest += static_cast<Entry>(255 - all) << 1;
        } else if (sum >= 255 - errorOfRounding) {
            *largest += static_cast<Entry>(255 - sum) << 1;
        }
    }

    static inline std::mutex idleMutex;
    static inline std::array<std::unique_ptr<StripMaker>, 8> idle;
    static inline std::size_t nextOut = 0;
    int m_width, m_rows;
    Coverage m_fill;
    BorderSums m_border;
    Outline<float> m_floats;
    Outline<double> m_doubles;
    std::vector<OneShare> m_shares;
    std::vector<std::uint32_t> m_shared; ///< pixels of several zones
    std::vector<std::uint32_t> m_places; ///< of each shared pixel, where its next share goes
    double m_over = 0;
};

ZoneRaster::ZoneRaster(std::shared_ptr<const geo::ZoneSet> zones, const MapView& view, double pixelsPerUnit,
                       const ZoneBorders& borders) {
    const QSize size = (view.size * pixelsPerUnit).toSize();
    if (size.isEmpty() || !(view.metresPerUnit > 0) || !std::isfinite(view.metresPerUnit) ||
        !std::isfinite(view.centre.x + view.centre.y) || zones->size() >= mostZones)
        return;
    m_width = size.width();
    m_height = size.height();
    m_pixels = std::make_unique_for_overwrite<std::uint32_t[]>(static_cast<std::size_t>(m_width) *
                                                               static_cast<std::size_t>(m_height));
    const auto strips = static_cast<std::size_t>((m_height + stripRows - 1) / stripRows);
    m_entries.resize(strips);
    m_borders.resize(strips);

    const double metresPerPixel = view.metresPerUnit / pixelsPerUnit;
    m_zones = zones->within(view.extent().grown(2 * metresPerPixel));
    const auto detail = detailFor(meanSidePixels(*zones, m_zones, view, 1 / pixelsPerUnit));
    const auto* level = zones->level(gridFor(metresPerPixel, detail).cell());
    constexpr double margin = 1; // pixels a point may stray on the grid
    auto touched = reaches(*zones, m_zones, {view, pixelsPerUnit, 1}, margin, size);
    ByStrip byStrip{touched, strips};
    std::vector<std::uint8_t> bordered;
    if (borders.width > 0 && borders.has) {
        bordered.resize(zones->size());
        for (const auto zone : m_zones)
            bordered[zone] = borders.has(zone) ? 1 : 0;
    }
    m_making = std::make_unique<Making>(Making{std::move(zones),
                                               level,
                                               {view, pixelsPerUnit, level ? level->cell() : 1},
                                               view.extent(),
                                               metresPerPixel,
                                               borders.width / 2,
                                               std::move(bordered),
                                               std::move(touched),
                                               std::move(byStrip),
                                               std::vector<double>(strips)});
}

ZoneRaster::~ZoneRaster() = default;
ZoneRaster::ZoneRaster(ZoneRaster&&) noexcept = default;

std::span<std::uint32_t> ZoneRaster::rowsOf(std::size_t strip) {
    const int top = static_cast<int>(strip) * stripRows, rows = std::min(stripRows, m_height - top);
    return {m_pixels.get() + static_cast<std::ptrdiff_t>(top) * m_width,
            static_cast<std::size_t>(rows) * static_cast<std::size_t>(m_width)};
}

void ZoneRaster::makeStrip(std::size_t strip) {
    const auto pixels = rowsOf(strip);
    auto maker = StripMaker::taken(m_width, static_cast<int>(pixels.size()) / m_width);
    m_making->over[strip] = maker->make(*m_making, strip, pixels, m_entries[strip], m_borders[strip]);
    StripMaker::giveBack(std::move(maker));
}

void ZoneRaster::finish() {
    if (!m_making)
        return;
    const double over = std::accumulate(m_making->over.begin(), m_making->over.end(), 0.0);
    constexpr double some = 4; // pixels
    if (over > some) {
        // Of what is covered: what digitising leaves, and what necks that turn inside out on a coarse grid do.
        const double allowed = m_making->level ? 0.15 : 0.002;
        const std::uint32_t* end = m_pixels.get() + static_cast<std::ptrdiff_t>(m_width) * m_height;
        const std::uint32_t* first = m_pixels.get();
        const auto covered = std::count_if(first, end, [](std::uint32_t pixel) { return pixel != outside; });
        m_overlapping = over > some + allowed * static_cast<double>(covered);
    }
    m_making.reset();
}

void ZoneRaster::make(geo::Progress& progress) {
    geo::parallelFor(
        strips(), [this](std::size_t strip) { makeStrip(strip); }, progress);
    finish();
}

std::vector<ZoneRaster::Share> ZoneRaster::shares(int x, int y) const {
    if (x < 0 || y < 0 || x >= m_width || y >= m_height)
        return {};
    const auto pixel =
        m_pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x)];
    if (pixel == outside)
        return {};
    if ((pixel & shared) == 0)
        return {{pixel, 255}};
    std::vector<Share> out;
    const auto& entries = m_entries[static_cast<std::size_t>(y / stripRows)];
    for (auto i = static_cast<std::size_t>(pixel & ~shared);; ++i) {
        out.push_back({zoneOf(entries[i]), static_cast<int>(shareOf(entries[i]))});
        if (isLast(entries[i]))
            return out;
    }
}

std::optional<std::uint32_t> ZoneRaster::at(int x, int y) const {
    const auto all = shares(x, y);
    const auto most = std::ranges::max_element(all, {}, &Share::share);
    int sum = 0;
    for (const auto& one : all)
        sum += one.share;
    return most == all.end() || sum < 128 ? std::nullopt : std::optional{most->zone};
}

void ZoneRaster::coverage(std::span<const std::uint8_t> in, int y, std::uint8_t* line) const {
    const auto* pixels = m_pixels.get() + static_cast<std::ptrdiff_t>(y) * m_width;
    const auto* entries = m_entries[static_cast<std::size_t>(y / stripRows)].data();
    for (int x = 0; x < m_width; ++x) {
        const auto pixel = pixels[x];
        if (pixel == outside || (pixel & shared) == 0) {
            line[x] = pixel != outside && in[pixel] != 0 ? 255 : 0;
            continue;
        }
        std::uint32_t sum = 0;
        for (const auto* entry = entries + (pixel & ~shared);; ++entry) {
            if (in[zoneOf(*entry)] != 0)
                sum += shareOf(*entry);
            if (isLast(*entry))
                break;
        }
        line[x] = static_cast<std::uint8_t>(std::min(sum, 255U));
    }
}

void ZoneRaster::paint(const ZoneInks& inks, int y, QRgb* line) const {
    const bool plain = inks.sheets.empty();
    const auto inkAt = [&](std::uint32_t zone, int x) {
        const QRgb ink = inks.ofZone[zone];
        const auto kind = ink >> 24;
        return plain || kind == 255 || kind == 0
                   ? ink
                   : reinterpret_cast<const QRgb*>(inks.sheets[kind - 1].constScanLine(y))[x] | 0xFF000000U;
    };
    const auto* pixels = m_pixels.get() + static_cast<std::ptrdiff_t>(y) * m_width;
    const auto* entries = m_entries[static_cast<std::size_t>(y / stripRows)].data();
    for (int x = 0; x < m_width; ++x) {
        const auto pixel = pixels[x];
        if (pixel == outside || (pixel & shared) == 0) {
            QRgb ink = pixel == outside ? ZoneInks::none : inks.ofZone[pixel];
            if (ink == ZoneInks::none)
                ink = inks.under;
            if (ink >> 24 == 255) {
                const int end = endOfRun(pixels, x, m_width);
                std::fill(line + x, line + end, ink);
                x = end - 1;
            } else if (ink != ZoneInks::none)
                line[x] = inkAt(pixel, x);
            continue;
        }
        const QRgb under = inks.under == ZoneInks::none ? line[x] : inks.under;
        // Red with blue and green alone: two channels to a number, sums under 255 × 255.
        std::uint32_t redBlue = 0, green = 0, left = 255;
        for (const auto* entry = entries + (pixel & ~shared);; ++entry) {
            if (const QRgb ink = inkAt(zoneOf(*entry), x); ink != ZoneInks::none) {
                const auto share = shareOf(*entry);
                redBlue += (ink & 0x00FF00FF) * share;
                green += (ink >> 8 & 0xFF) * share;
                left -= share;
            }
            if (isLast(*entry))
                break;
        }
        redBlue += (under & 0x00FF00FF) * left;
        green += (under >> 8 & 0xFF) * left;
        const auto by255 = [](std::uint32_t sum) { return (sum + 128 + ((sum + 128) >> 8)) >> 8; };
        line[x] = 0xFF000000U | by255(redBlue >> 16) << 16 | by255(green) << 8 | by255(redBlue & 0xFFFF);
    }
    if (inks.borderAlpha > 0)
        paintBorders(inks, y, line);
}

void ZoneRaster::paintBorders(const ZoneInks& inks, int y, QRgb* line) const {
    const auto& strip = m_borders[static_cast<std::size_t>(y / stripRows)];
    if (strip.empty())
        return;
    const auto* mask = strip.data() + static_cast<std::ptrdiff_t>(y % stripRows) * m_width;
    const auto strength = static_cast<std::uint32_t>(inks.borderAlpha * 256 + 0.5); // of 256
    for (int x = 0; x < m_width; ++x) {
        std::uint64_t eight = 0;
        if (x + 8 <= m_width && (std::memcpy(&eight, mask + x, 8), eight == 0)) {
            x += 7; // mostly there is none
            continue;
        }
        const std::uint32_t share = mask[x] * strength; // of 255 × 256
        if (share == 0)
            continue;
        const std::uint32_t over = (share + 127) / 255, under = 256 - over;
        const std::uint32_t redBlue = (inks.border & 0x00FF00FF) * over + (line[x] & 0x00FF00FF) * under + 0x00800080;
        const std::uint32_t green = (inks.border >> 8 & 0xFF) * over + (line[x] >> 8 & 0xFF) * under + 0x80;
        line[x] = 0xFF000000U | (redBlue >> 8 & 0x00FF00FF) | (green >> 8 & 0xFF) << 8;
    }
}

} // namespace paint
