#include "place_counts.hpp"

#include "base/parallel.hpp"
#include "geometry/near_zones.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <mutex>
#include <numeric>
#include <utility>

namespace layers {
namespace {

using geo::Error;

constexpr double widestRing = 20'000; ///< metres: what is farther is no neighbourhood's surroundings
constexpr std::size_t chunkOfPlaces = 16'384;
constexpr double nowhere = std::numeric_limits<double>::infinity();

void checkRadii(std::span<const double> radii) {
    double before = 0;
    for (const double radius : radii) {
        if (!(radius > 0 && radius <= widestRing))
            throw Error{Error::Code::Usage,
                        {GEO_TR("a ring is more than 0 m and at most %1 m wide, not %2 m"), {widestRing, radius}}};
        if (radius <= before)
            throw Error{Error::Code::Usage,
                        {GEO_TR("rings are given from the narrowest to the widest: %1 m cannot come after %2 m"),
                         {radius, before}}};
        before = radius;
    }
}

/// A place as one neighbourhood or several together see it.
struct Sighting {
    std::uint32_t viewer = 0; ///< a neighbourhood asked for, a group or all together
    std::uint32_t category = 0;
    std::uint8_t ring = 0; ///< 0: strict, else the radius, from 1
    bool elsewhere = false, poor = false;
};

void add(PerimeterCount& count, const Sighting& seen) {
    auto& number = seen.ring == 0 ? count.strict : (seen.elsewhere ? count.elsewhere : count.ring)[seen.ring - 1];
    number.add(seen.poor);
}

PlaceCount nothing(std::size_t radii, std::size_t categories) {
    const PerimeterCount none{{}, std::vector<PlaceNumber>(radii), std::vector<PlaceNumber>(radii)};
    return {none, std::vector<PerimeterCount>(categories, none)};
}

void addTo(PerimeterCount& sum, const PerimeterCount& more) {
    sum.strict += more.strict;
    for (std::size_t r = 0; r < sum.ring.size(); ++r) {
        sum.ring[r] += more.ring[r];
        sum.elsewhere[r] += more.elsewhere[r];
    }
}

PlaceNumber upTo(const std::vector<PlaceNumber>& rings, std::size_t radius) {
    return std::accumulate(rings.begin(), rings.begin() + static_cast<std::ptrdiff_t>(radius) + 1, PlaceNumber{},
                           [](PlaceNumber sum, const PlaceNumber& ring) { return sum += ring; });
}

/// Who sees the places of a chunk.
class Counting {
public:
    Counting(const CountedPlaces& places, const geo::ZoneSet& zones, std::span<const std::size_t> asked,
             std::span<const double> radii, std::span<const std::vector<std::size_t>> groups)
        : m_places{places}, m_radii{radii}, m_asked{asked.size()}, m_groups{groups.size()},
          m_near{zones, radii.empty() ? 0 : radii.back()}, m_viewers(zones.size()),
          m_counts(asked.size() + groups.size() + 1, nothing(radii.size(), places.categories.size())),
          m_nearest(asked.size(), nowhere) {
        for (std::size_t a = 0; a < asked.size(); ++a)
            m_viewers[asked[a]] = {static_cast<std::uint32_t>(a)};
        for (std::size_t g = 0; g < groups.size(); ++g)
            for (const auto member : groups[g])
                m_viewers[asked[member]].push_back(static_cast<std::uint32_t>(m_asked + g));
        for (const auto zone : asked)
            m_viewers[zone].push_back(static_cast<std::uint32_t>(m_asked + m_groups));
    }

    void count(std::size_t chunk) {
        std::vector<Sighting> sightings;
        std::vector<double> nearest(m_asked, nowhere);
        std::vector<double> metres(m_counts.size(), nowhere); // of one place, by viewer
        std::vector<std::uint32_t> seeing;
        std::vector<geo::ZoneDistance> found;
        std::int64_t outside = 0;
        for (auto p = chunk * chunkOfPlaces; p < std::min((chunk + 1) * chunkOfPlaces, m_places.points.size()); ++p) {
            m_near.all(m_places.points[p], found);
            const bool inSome = std::ranges::any_of(found, &geo::ZoneDistance::holds);
            for (const auto& each : found)
                for (const auto viewer : m_viewers[each.zone]) {
                    if (metres[viewer] == nowhere)
                        seeing.push_back(viewer);
                    metres[viewer] = std::min(metres[viewer], each.metres);
                }
            outside += seeing.empty() ? 1 : 0;
            for (const auto viewer : seeing) {
                const double away = std::max(0.0, std::exchange(metres[viewer], nowhere));
                if (viewer < m_asked)
                    nearest[viewer] = std::min(nearest[viewer], away);
                sightings.push_back({viewer, m_places.category[p], ringOf(away), inSome, m_places.poor[p]});
            }
            seeing.clear();
        }
        take(sightings, nearest, outside);
    }

    PlaceCount& of(std::size_t viewer) { return m_counts[viewer]; }
    double nearest(std::size_t asked) const { return m_nearest[asked]; }
    std::int64_t outside() const { return m_outside; }

private:
    std::uint8_t ringOf(double metres) const {
        if (metres <= 0)
            return 0;
        return static_cast<std::uint8_t>(std::ranges::lower_bound(m_radii, metres) - m_radii.begin() + 1);
    }

    void take(const std::vector<Sighting>& sightings, const std::vector<double>& nearest, std::int64_t outside) {
        const std::lock_guard lock{m_mutex};
        for (const auto& seen : sightings) {
            add(m_counts[seen.viewer].all, seen);
            add(m_counts[seen.viewer].byCategory[seen.category], seen);
        }
        for (std::size_t a = 0; a < m_asked; ++a)
            m_nearest[a] = std::min(m_nearest[a], nearest[a]);
        m_outside += outside;
    }

    const CountedPlaces& m_places;
    std::span<const double> m_radii;
    std::size_t m_asked, m_groups;
    geo::NearZones m_near;
    std::vector<std::vector<std::uint32_t>> m_viewers; ///< by zone; of a zone that nobody asked for none
    std::vector<PlaceCount> m_counts;
    std::vector<double> m_nearest;
    std::int64_t m_outside = 0;
    std::mutex m_mutex;
};

double between(const geo::Extent& a, const geo::Extent& b) {
    const double x = std::max({0.0, a.minX - b.maxX, b.minX - a.maxX});
    const double y = std::max({0.0, a.minY - b.maxY, b.minY - a.maxY});
    return std::hypot(x, y);
}

geo::Extent boxOf(geo::Point p) { return {p.x, p.y, p.x, p.y}; }

/// All places by squares of some kilometres, so that few of them are looked at to find the nearest.
class PlaceSquares {
public:
    explicit PlaceSquares(const std::vector<geo::Point>& points) : m_points{points}, m_order(points.size()) {
        constexpr double side = 2'000;
        const auto squareOf = [&](std::uint32_t p) {
            return std::pair{std::floor(points[p].x / side), std::floor(points[p].y / side)};
        };
        std::iota(m_order.begin(), m_order.end(), 0u);
        std::ranges::sort(m_order, {}, squareOf);
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            if (i == 0 || squareOf(m_order[i]) != squareOf(m_order[i - 1]))
                m_squares.push_back({boxOf(points[m_order[i]]), i, i});
            auto& square = m_squares.back();
            square.box.add(points[m_order[i]]);
            square.end = i + 1;
        }
    }

    /// Metres from the zone to the nearest place; nothing without places or without a shape.
    std::optional<double> nearestTo(const geo::ZoneSet& zones, std::size_t zone) const {
        constexpr double anywhere = 1e8; // metres
        const auto box = zones.extent(zone);
        if (box.empty())
            return std::nullopt;
        const geo::ZoneSet alone{zones.geography(), {{zones.code(zone), {}, {}, {}, zones.shape(zone)}}};
        const geo::NearZones near{alone, anywhere};
        std::vector<std::pair<double, std::size_t>> squares; // no nearer than that
        for (std::size_t s = 0; s < m_squares.size(); ++s)
            squares.emplace_back(between(m_squares[s].box, box), s);
        std::ranges::sort(squares);
        double best = nowhere;
        for (const auto& [least, s] : squares) {
            if (least >= best)
                break;
            for (auto i = m_squares[s].begin; i < m_squares[s].end; ++i)
                if (const auto place = m_points[m_order[i]]; between(boxOf(place), box) < best)
                    if (const auto found = near.nearest(place))
                        best = std::min(best, std::max(0.0, found->metres));
        }
        return best < nowhere ? std::optional{best} : std::nullopt;
    }

private:
    struct Square {
        geo::Extent box;
        std::size_t begin = 0, end = 0; ///< of m_order
    };
    const std::vector<geo::Point>& m_points;
    std::vector<std::uint32_t> m_order;
    std::vector<Square> m_squares;
};

/// Those that no ring reaches are looked for one by one.
std::vector<std::optional<double>> nearestPlaces(const CountedPlaces& places, const geo::ZoneSet& zones,
                                                 std::span<const std::size_t> asked, const Counting& counting,
                                                 geo::Progress& progress) {
    std::vector<std::optional<double>> nearest(asked.size());
    std::vector<std::size_t> without;
    for (std::size_t a = 0; a < asked.size(); ++a)
        if (counting.nearest(a) < nowhere)
            nearest[a] = counting.nearest(a);
        else
            without.push_back(a);
    if (without.empty())
        return nearest;
    const PlaceSquares squares{places.points};
    geo::parallelFor(
        without.size(), [&](std::size_t i) { nearest[without[i]] = squares.nearestTo(zones, asked[without[i]]); },
        progress);
    return nearest;
}

} // namespace

PlaceNumber PerimeterCount::ringTo(std::size_t radius) const { return upTo(ring, radius); }

PlaceNumber PerimeterCount::elsewhereTo(std::size_t radius) const { return upTo(elsewhere, radius); }

PlaceNumber PerimeterCount::extended(std::size_t radius) const {
    auto all = strict;
    all += ringTo(radius);
    return all += elsewhereTo(radius);
}

PlaceCount sumOf(std::span<const PlaceCount> counts, std::span<const std::size_t> members) {
    if (counts.empty())
        return {};
    auto sum = nothing(counts.front().all.ring.size(), counts.front().byCategory.size());
    for (const auto member : members) {
        addTo(sum.all, counts[member].all);
        for (std::size_t c = 0; c < sum.byCategory.size(); ++c)
            addTo(sum.byCategory[c], counts[member].byCategory[c]);
    }
    return sum;
}

std::optional<SharedSpot> sharedSpot(const CountedPlaces& places) {
    auto points = places.points;
    const auto inOrder = [](const geo::Point& p) { return std::pair{p.x, p.y}; };
    std::ranges::sort(points, {}, inOrder);
    SharedSpot most;
    for (auto from = points.begin(); from != points.end();) {
        const auto to = std::find_if(from, points.end(), [&](const geo::Point& p) { return p != *from; });
        if (to - from > most.places)
            most = {*from, to - from};
        from = to;
    }
    constexpr std::int64_t fewest = 20, part = 20;
    return most.places >= fewest && most.places * part >= std::ssize(points) ? std::optional{most} : std::nullopt;
}

PlaceCounts countPlaces(const CountedPlaces& places, const geo::ZoneSet& zones, std::span<const std::size_t> asked,
                        std::span<const double> radii, std::span<const std::vector<std::size_t>> groups,
                        geo::Progress& progress) {
    checkRadii(radii);
    if (!places.points.empty() && places.epsg != zones.geography().epsg)
        throw Error{Error::Code::MissingCrs,
                    {GEO_TR("the places are in the system EPSG:%1 and the neighbourhoods in EPSG:%2"),
                     {std::to_string(places.epsg), std::to_string(zones.geography().epsg)}}};
    assert(places.category.size() == places.points.size() && places.poor.size() == places.points.size());
    geo::ProgressPart counting{progress, 0, 0.8}, looking{progress, 0.8, 1};
    Counting all{places, zones, asked, radii, groups};
    geo::parallelFor((places.points.size() + chunkOfPlaces - 1) / chunkOfPlaces, [&](std::size_t c) { all.count(c); },
                     counting);
    PlaceCounts counts;
    counts.radii.assign(radii.begin(), radii.end());
    for (std::size_t a = 0; a < asked.size(); ++a)
        counts.of.push_back(std::move(all.of(a)));
    for (std::size_t g = 0; g < groups.size(); ++g)
        counts.groups.push_back({std::move(all.of(asked.size() + g)), sumOf(counts.of, groups[g])});
    std::vector<std::size_t> everyone(asked.size());
    std::iota(everyone.begin(), everyone.end(), 0);
    counts.together = {std::move(all.of(asked.size() + groups.size())), sumOf(counts.of, everyone)};
    counts.placesOutside = all.outside();
    counts.nearest = nearestPlaces(places, zones, asked, all, looking);
    return counts;
}

} // namespace layers
