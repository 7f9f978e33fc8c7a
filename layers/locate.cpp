#include "locate.hpp"

#include "known_perimeters.hpp"

#include "base/parallel.hpp"
#include "geometry/near_zones.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <mutex>
#include <numbers>
#include <unordered_map>

namespace layers {
namespace {

using geo::Error;
using geo::GeographyKind;
using geo::RowPlace;
using geo::ZoneSet;

/// Places that are known worse than this are doubtful wherever they lie.
constexpr double farthest = 5'000;

void check(const LocateAsked& asked) {
    if (asked.targets.kind != GeographyKind::Qpv)
        throw Error{Error::Code::Usage,
                    {GEO_TR("places are told against neighbourhoods (qpv, qpv@2015, qpv@2024), not against %1"),
                     {std::string{geo::toText(asked.targets.kind)}}}};
    if (!(asked.doubt >= 0))
        throw Error{Error::Code::Usage,
                    {GEO_TR("places are known to within 0 m or more, not to within %1 m"), {asked.doubt}}};
    for (const double ring : asked.rings)
        if (!(ring > 0 && ring <= farthest))
            throw Error{Error::Code::Usage,
                        {GEO_TR("a ring is more than 0 m and at most %1 m wide, not %2 m"), {farthest, ring}}};
}

/// Those that were named, or all.
std::shared_ptr<const ZoneSet> neighbourhoodsOf(const indicators::Targets& targets, bool all) {
    if (all)
        return targets.zones;
    std::vector<ZoneSet::Zone> zones;
    for (std::size_t i = 0; i < targets.indices.size(); ++i) {
        const auto zone = targets.indices[i];
        zones.push_back(
            {targets.zones->code(zone), targets.zones->name(zone), targets.zones->place(zone), {}, targets.shapes[i]});
    }
    return std::make_shared<const ZoneSet>(targets.zones->geography(), std::move(zones));
}

/// Some hundreds of the corners of a set, in degrees.
std::vector<geo::Point> cornersOf(const ZoneSet& zones) {
    const geo::Transformer toDegrees{zones.geography().epsg, 4326};
    const auto step = zones.pointCount() / 500 + 1;
    std::vector<geo::Point> corners;
    std::size_t at = 0;
    for (std::size_t r = 0; r < zones.ringsBegin(zones.size()); ++r)
        for (const auto corner : zones.ring(r))
            if (at++ % step == 0)
                corners.push_back(toDegrees(corner));
    return corners;
}

/// Does a number of degrees have so few decimals? A centimetre is allowed for.
bool hasDecimals(double degrees, double lattice) {
    constexpr double centimetre = 1e-7;
    return std::abs(degrees * lattice - std::round(degrees * lattice)) < centimetre * lattice;
}

/// Outlines whose longitudes and latitudes are cut to four decimals or fewer: by how much a corner may have moved.
double coarseness(const ZoneSet& zones) {
    const auto corners = cornersOf(zones);
    for (const double lattice : {100.0, 1'000.0, 10'000.0}) {
        const auto cut = std::ranges::count_if(corners, [&](geo::Point corner) {
            return hasDecimals(corner.x, lattice) && hasDecimals(corner.y, lattice);
        });
        if (corners.empty() || cut * 10 < std::ssize(corners) * 9)
            continue;
        constexpr double metresPerDegree = 111'320;
        const double across = std::cos(corners.front().y * std::numbers::pi / 180);
        return std::ceil(metresPerDegree / lattice * std::hypot(1, across));
    }
    return 0;
}

/// All files that a geography came from.
void addSources(std::vector<geo::Source>& sources, const std::vector<geo::Source>& all,
                const geo::Geography& geography) {
    const auto known = std::ranges::find(all, geography.sourceId, &geo::Source::id);
    if (known == all.end())
        return;
    for (const auto& source : all)
        if (source.family == known->family && source.geographyYear == known->geographyYear)
            sources.push_back(source);
}

} // namespace

struct PlaceLocator::Impl {
    LocateAsked asked;
    double reach = 0, outlineDoubt = 0;
    std::shared_ptr<const ZoneSet> zones, iris, communes;
    std::optional<geo::NearZones> near;
    mutable std::optional<geo::NearZones> far; ///< for rows that are placed worse than `reach`: made for the first one
    mutable std::once_flag farMade;
    std::optional<KnownPerimeters> known; ///< none: those that are there are all that is asked about
    std::vector<geo::Source> sources;

    Impl(const geo::Observatory& observatory, const LocateAsked& given, geo::Progress& progress) : asked{given} {
        check(asked);
        geo::ProgressPart resolving{progress, 0, 0.2}, looking{progress, 0.2, 0.5}, loading{progress, 0.5, 1};
        const auto targets = indicators::resolve(observatory, asked.targets, 0, false, resolving);
        zones = neighbourhoodsOf(targets, asked.targets.codes.empty());
        const auto all = observatory.sources().all();
        addSources(sources, all, zones->geography());
        if (asked.targets.codes.empty() && canTell(observatory))
            findKnown(observatory, looking);
        outlineDoubt = coarseness(*zones);
        asked.doubt = std::max(asked.doubt, outlineDoubt);
        reach = std::max(asked.doubt, asked.rings.empty() ? 0 : std::ranges::max(asked.rings));
        near.emplace(*zones, reach);
        geo::ProgressPart irisPart{loading, 0, 0.7}, communePart{loading, 0.7, 1};
        iris = loadPlaces(observatory, GeographyKind::Iris, all, irisPart);
        communes = loadPlaces(observatory, GeographyKind::Commune, all, communePart);
    }

    /// Without any other outlines nothing tells where perimeters are missing.
    static bool canTell(const geo::Observatory& observatory) {
        return std::ranges::any_of(observatory.zones().all(), [](const geo::Geography& geography) {
            return geography.kind == GeographyKind::Commune || geography.kind == GeographyKind::Iris ||
                   geography.kind == GeographyKind::Department;
        });
    }

    void findKnown(const geo::Observatory& observatory, geo::Progress& progress) {
        ZoneSet none{zones->geography(), {}};
        std::shared_ptr<const ZoneSet> other;
        geo::ProgressPart reading{progress, 0, 0.5}, judging{progress, 0.5, 1};
        for (const auto& geography : observatory.zones().all())
            if (geography.kind == GeographyKind::Qpv && geography.vintage != zones->geography().vintage)
                other = observatory.zones().load(geography, reading);
        known.emplace(observatory, *zones, other ? *other : none, judging);
    }

    std::shared_ptr<const ZoneSet> loadPlaces(const geo::Observatory& observatory, GeographyKind kind,
                                              const std::vector<geo::Source>& all, geo::Progress& progress) {
        const auto geography = observatory.zones().find(kind);
        if (!geography)
            return nullptr;
        addSources(sources, all, *geography);
        return observatory.zones().load(*geography, progress);
    }

    const geo::NearZones& within(double doubt) const {
        if (doubt <= reach)
            return *near;
        std::call_once(farMade, [this] { far.emplace(*zones, farthest); });
        return *far;
    }

    std::optional<double> ringOf(double metres) const {
        for (const double ring : asked.rings)
            if (metres <= ring)
                return ring;
        return std::nullopt;
    }

    /// Of several that hold the place the one it lies deepest in.
    geo::ZoneDistance deepest(geo::Point place, std::size_t& holding) const {
        std::vector<geo::ZoneDistance> found;
        near->all(place, found);
        std::erase_if(found, [](const auto& each) { return !each.holds(); });
        holding = found.size();
        return *std::ranges::min_element(found, {}, &geo::ZoneDistance::metres);
    }
};

PlaceLocator::PlaceLocator(const geo::Observatory& observatory, const LocateAsked& asked, geo::Progress& progress)
    : m_impl{std::make_unique<Impl>(observatory, asked, progress)} {}
PlaceLocator::~PlaceLocator() = default;
PlaceLocator::PlaceLocator(PlaceLocator&&) noexcept = default;

Located PlaceLocator::at(geo::Point place, double rowDoubt) const {
    const auto& m = *m_impl;
    Located located;
    const double doubt = std::max(m.asked.doubt, rowDoubt);
    auto found = m.within(doubt).nearest(place);
    if (found && found->holds()) {
        located.answer = LocateAnswer::Inside;
        found = m.deepest(place, located.holding);
        located.ring = 0;
    } else if (found) {
        located.ring = m.ringOf(found->metres);
    }
    const bool doubtful = found ? doubt > 0 && std::abs(found->metres) <= doubt : doubt > farthest;
    if (doubtful)
        located.answer = LocateAnswer::Doubtful;
    else if (located.answer == LocateAnswer::Outside && m.known && !m.known->at(place))
        located.answer = LocateAnswer::NotKnown;
    if (found && (doubtful || located.ring)) {
        located.zone = found->zone;
        located.metres = found->metres;
    }
    return located;
}

const ZoneSet& PlaceLocator::neighbourhoods() const { return *m_impl->zones; }

std::string_view PlaceLocator::irisAt(geo::Point place) const {
    const auto* iris = m_impl->iris.get();
    const auto zone = iris ? iris->at(place) : std::nullopt;
    return zone ? std::string_view{iris->code(*zone)} : std::string_view{};
}

std::string_view PlaceLocator::communeAt(geo::Point place, std::string_view iris) const {
    constexpr std::size_t lengthOfCommune = 5;
    if (iris.size() > lengthOfCommune)
        return iris.substr(0, lengthOfCommune);
    const auto* communes = m_impl->communes.get();
    const auto zone = communes ? communes->at(place) : std::nullopt;
    return zone ? std::string_view{communes->code(*zone)} : std::string_view{};
}

double PlaceLocator::doubt() const { return m_impl->asked.doubt; }
double PlaceLocator::outlineDoubt() const { return m_impl->outlineDoubt; }
bool PlaceLocator::knowsPlaces() const { return m_impl->iris || m_impl->communes; }
const std::vector<geo::Source>& PlaceLocator::sources() const { return m_impl->sources; }

void LocateCounts::Rows::add(std::int64_t line) {
    constexpr std::size_t most = 5;
    ++number;
    if (lines.size() < most)
        lines.push_back(line);
}

void LocateCounts::Rows::add(const Rows& others) {
    constexpr std::size_t most = 5;
    number += others.number;
    lines.insert(lines.end(), others.lines.begin(), others.lines.end());
    std::ranges::sort(lines);
    lines.resize(std::min(lines.size(), most));
}

std::vector<std::string> locateColumns(const std::vector<std::string>& given) {
    std::vector<std::string> added;
    for (const std::string name :
         {"qpv_code", "qpv_name", "answer", "distance_m", "ring_m", "iris_code", "commune_code"}) {
        auto free = name;
        for (int n = 2; std::ranges::find(given, free) != given.end(); ++n)
            free = name + "_" + std::to_string(n);
        added.push_back(std::move(free));
    }
    return added;
}

namespace {

std::string_view decimetres(double metres, std::array<char, 32>& room) {
    const double rounded = std::round(metres * 10) / 10;
    const bool whole = rounded == std::round(rounded);
    const auto end = std::to_chars(room.data(), room.data() + room.size(), rounded == 0 ? 0.0 : rounded,
                                   std::chars_format::fixed, whole ? 0 : 1);
    return {room.data(), end.ptr};
}

bool isNumber(std::string_view text) {
    double number = 0;
    const auto* end = text.data() + text.size();
    return std::from_chars(text.data(), end, number).ptr == end && !text.empty();
}

/// What one thread writes of a batch.
class Writer {
public:
    Writer(const PlaceLocator& locator, const LocatedText& text, std::size_t columns)
        : m_locator{locator}, m_text{text}, m_columns{columns}, m_csv{text.style} {}

    void write(const geo::PlacedRow& placed) {
        for (std::size_t c = 0; c < m_columns; ++c) {
            const auto cell = c < placed.row.cells.size() ? std::string_view{placed.row.cells[c]} : std::string_view{};
            if (c >= m_text.given && isNumber(cell))
                m_csv.number(cell);
            else
                m_csv.cell(cell);
        }
        ++m_counts.rows;
        m_counts.places[static_cast<std::size_t>(placed.place.why)].add(placed.row.line);
        if (placed.place.why == RowPlace::Why::Placed)
            writePlace(placed);
        else
            for (int c = 0; c < 7; ++c)
                m_csv.cell({});
        m_csv.endRow();
    }

    const std::string& text() const { return m_csv.text(); }
    void clear() { m_csv.clear(); }
    const LocateCounts& counts() const { return m_counts; }

private:
    void writePlace(const geo::PlacedRow& placed) {
        const auto located = m_locator.at(placed.place.point, placed.place.doubt);
        const auto iris = m_locator.irisAt(placed.place.point);
        const auto commune = m_locator.communeAt(placed.place.point, iris);
        count(located, placed, commune.empty());
        const auto& zones = m_locator.neighbourhoods();
        std::array<char, 32> room;
        m_csv.cell(located.zone ? std::string_view{zones.code(*located.zone)} : std::string_view{});
        m_csv.cell(located.zone ? std::string_view{zones.name(*located.zone)} : std::string_view{});
        m_csv.cell(m_text.answers[static_cast<std::size_t>(located.answer)]);
        m_csv.number(located.zone ? decimetres(located.metres, room) : std::string_view{});
        m_csv.number(located.ring ? decimetres(*located.ring, room) : std::string_view{});
        m_csv.cell(iris);
        m_csv.cell(commune);
    }

    void count(const Located& located, const geo::PlacedRow& placed, bool nowhere) {
        ++m_counts.answers[static_cast<std::size_t>(located.answer)];
        m_counts.inRing += located.ring && *located.ring > 0;
        m_counts.lessPrecise += placed.place.doubt > m_locator.doubt();
        if (located.holding > 1)
            m_counts.overlapping.add(placed.row.line);
        if (nowhere && m_locator.knowsPlaces())
            m_counts.nowhere.add(placed.row.line);
    }

    const PlaceLocator& m_locator;
    const LocatedText& m_text;
    std::size_t m_columns;
    geo::CsvText m_csv;
    LocateCounts m_counts;
};

/// Meets rows that lie exactly where one before them does.
class SamePlaces {
public:
    void add(const geo::PlacedRow& placed, LocateCounts& counts) {
        constexpr std::size_t mostPlaces = 200'000; // 10 MB: of a longer list those are known that come first
        if (placed.place.why != RowPlace::Why::Placed)
            return;
        const auto known = m_rows.find(placed.place.point);
        if (known != m_rows.end()) {
            counts.repeated.add(placed.row.line);
            counts.mostTogether = std::max(counts.mostTogether, ++known->second);
        } else if (m_rows.size() < mostPlaces) {
            m_rows.emplace(placed.place.point, 1);
        } else {
            counts.moreRepeated = true;
        }
    }

private:
    struct Hash {
        std::size_t operator()(geo::Point at) const {
            const std::hash<double> hash;
            return hash(at.x) * 31 + hash(at.y);
        }
    };
    std::unordered_map<geo::Point, std::int64_t, Hash> m_rows;
};

void addTo(LocateCounts& all, const LocateCounts& some) {
    all.rows += some.rows;
    for (std::size_t i = 0; i < all.answers.size(); ++i)
        all.answers[i] += some.answers[i];
    all.inRing += some.inRing;
    all.lessPrecise += some.lessPrecise;
    for (std::size_t i = 0; i < all.places.size(); ++i)
        all.places[i].add(some.places[i]);
    all.overlapping.add(some.overlapping);
    all.nowhere.add(some.nowhere);
}

} // namespace

LocateCounts locateRows(const geo::PlacedRows& rows, const PlaceLocator& locator, const LocatedText& text,
                        const std::function<void(std::string_view)>& sink, geo::Progress& progress) {
    geo::CsvText head{text.style};
    for (const auto& column : rows.columns())
        head.cell(column);
    for (const auto& column : locateColumns(rows.columns()))
        head.cell(column);
    head.endRow();
    sink(geo::CsvText::mark(text.style));
    sink(head.text());
    std::vector<Writer> writers(geo::workerCount(), {locator, text, rows.columns().size()});
    LocateCounts counts;
    SamePlaces samePlaces;
    geo::NoProgress quiet;
    rows.forEachBatch(
        [&](std::span<const geo::PlacedRow> batch) {
            geo::parallelFor(
                writers.size(),
                [&](std::size_t k) {
                    const auto from = batch.size() * k / writers.size(), to = batch.size() * (k + 1) / writers.size();
                    writers[k].clear();
                    for (const auto& row : batch.subspan(from, to - from))
                        writers[k].write(row);
                },
                quiet);
            for (const auto& writer : writers)
                sink(writer.text());
            for (const auto& row : batch)
                samePlaces.add(row, counts);
        },
        progress);
    for (const auto& writer : writers)
        addTo(counts, writer.counts());
    return counts;
}

std::vector<geo::Message> inWords(const LocateCounts& counts, const PlaceLocator& locator) {
    using Answer = LocateAnswer;
    std::vector<geo::Message> words;
    words.push_back(
        {GEO_TR("Rows: %1. Inside a neighbourhood: %2; doubtful: %3; outside: %4"),
         {counts.rows, counts.of(Answer::Inside), counts.of(Answer::Doubtful), counts.of(Answer::Outside)}});
    words.push_back({GEO_TR("In the ring of a neighbourhood and not in it: %1"), {counts.inRing}});
    words.push_back({GEO_TR("Doubtful: not farther than %1 m from the outline, or than the row says that its place may "
                            "be wrong (rows that say more: %2). On the outline is inside."),
                     {locator.doubt(), counts.lessPrecise}});
    if (locator.outlineDoubt() > 0)
        words.push_back({GEO_TR("The coordinates of the outlines are cut to few decimals: they are known to %1 m"),
                         {locator.outlineDoubt()}});
    words.emplace_back(locationIsIndicative);
    return words;
}

std::vector<geo::Anomaly> oddities(const LocateCounts& counts) {
    using Why = RowPlace::Why;
    std::vector<geo::Anomaly> all;
    const auto add = [&](const LocateCounts::Rows& rows, const char* what, const char* action) {
        if (rows.number == 0)
            return;
        std::vector<std::string> lines;
        for (const auto line : rows.lines)
            lines.push_back(std::to_string(line));
        all.push_back({{what, {rows.number}}, rows.number, std::move(lines), geo::Message{action}});
    };
    constexpr auto* noAnswer = GEO_TR("no answer");
    add(counts.of(Why::Empty), GEO_TR("%1 rows have no coordinates"), noAnswer);
    add(counts.of(Why::NotANumber), GEO_TR("%1 rows have coordinates that are not numbers"), noAnswer);
    add(counts.of(Why::Swapped), GEO_TR("%1 rows have their two coordinates in each other's place"), noAnswer);
    add(counts.of(Why::Degrees), GEO_TR("%1 rows have degrees where there should be metres"), noAnswer);
    add(counts.of(Why::Metres), GEO_TR("%1 rows have metres where there should be degrees"), noAnswer);
    add(counts.of(Why::UnknownSystem), GEO_TR("%1 rows do not say in which system their coordinates are"), noAnswer);
    add(counts.of(Why::Elsewhere), GEO_TR("%1 lines lie outside the territory of this observatory"), noAnswer);
    add(counts.of(Why::NotFound), GEO_TR("%1 rows have an address that was not found"), noAnswer);
    add(counts.nowhere, GEO_TR("%1 rows lie in no commune that is loaded: in the sea, abroad or beyond its outlines"),
        GEO_TR("without codes of commune and IRIS"));
    add(counts.overlapping, GEO_TR("%1 rows lie in several neighbourhoods"),
        GEO_TR("told of the one they lie deepest in"));
    if (counts.repeated.number > 0) {
        add(counts.repeated,
            counts.moreRepeated ? GEO_TR("at least %1 rows lie exactly where a row before them does")
                                : GEO_TR("%1 rows lie exactly where a row before them does"),
            noAnswer);
        all.back().action = {counts.moreRepeated ? GEO_TR("all are kept, at least %1 at one place")
                                                 : GEO_TR("all are kept, at most %1 at one place"),
                             {counts.mostTogether}};
    }
    if (const auto number = counts.of(LocateAnswer::NotKnown); number > 0)
        all.push_back(
            {{GEO_TR("%1 rows lie where not all perimeters are loaded, and in none of those that are"), {number}},
             number,
             {},
             {noAnswer}});
    return all;
}

} // namespace layers
