#include "place_count_report.hpp"

#include "counted_rows.hpp"
#include "legend.hpp"
#include "list_reach.hpp"

#include "geometry/near_zones.hpp"
#include "network/record_kind.hpp"
#include "observatory/columns.hpp"
#include "observatory/points.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace layers {
namespace {

using geo::Error;
using geo::Message;
using indicators::Grouping;
using indicators::Targets;

void noteSource(std::vector<std::int64_t>& ids, std::int64_t id) {
    if (id > 0 && std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

/// All of a generation by code: files have them in any order.
Targets byCode(Targets targets) {
    std::vector<std::size_t> order(targets.indices.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::size_t i) { return targets.zones->code(targets.indices[i]); });
    auto sorted = targets;
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.indices[i] = targets.indices[order[i]];
        sorted.shapes[i] = std::move(targets.shapes[order[i]]);
    }
    return sorted;
}

Targets ofGeneration(const geo::Observatory& observatory, const CountAsked& asked, geo::Progress& progress) {
    geo::ProgressPart resolving{progress, 0, 0.6}, taking{progress, 0.6, 1};
    auto targets = indicators::resolve(observatory, asked.targets, 0, false, resolving);
    return asked.contract.empty() ? targets
                                  : indicators::targetsOfContract(observatory, targets, asked.contract, taking);
}

/// Without a generation named, the latest that has neighbourhoods of the contract: a first file of 2024 holds a few
/// departments.
Targets neighbourhoodsAsked(const geo::Observatory& observatory, CountAsked asked, geo::Progress& progress) {
    if (asked.targets.kind != geo::GeographyKind::Qpv)
        throw Error{Error::Code::Usage,
                    {GEO_TR("places are told against neighbourhoods (qpv, qpv@2015, qpv@2024), not against %1"),
                     {std::string{geo::toText(asked.targets.kind)}}}};
    std::vector<int> generations;
    for (const auto& geography : observatory.zones().all())
        if (geography.kind == geo::GeographyKind::Qpv)
            generations.push_back(geography.vintage);
    std::ranges::sort(generations, std::greater{});
    if (asked.contract.empty() || asked.targets.vintage || generations.size() < 2)
        return ofGeneration(observatory, asked, progress);
    for (std::size_t i = 0; i + 1 < generations.size(); ++i) {
        asked.targets.vintage = generations[i];
        try {
            geo::NoProgress again;
            return ofGeneration(observatory, asked, again);
        } catch (const Error& error) {
            if (error.code() != Error::Code::Usage)
                throw; // something else than that none is of this generation
        }
    }
    asked.targets.vintage = generations.back();
    return ofGeneration(observatory, asked, progress);
}

std::string firstOf(const std::vector<std::string>& codes) {
    constexpr std::size_t enough = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(codes.size(), enough); ++i)
        text += (i > 0 ? ", " : "") + codes[i];
    return codes.size() > enough ? text + " …" : text;
}

/// People live in every neighbourhood: where there is no address, dwelling or building at all, their file is not
/// loaded.
std::vector<bool> zonesWithPlace(const CountedPlaces& places, const geo::ZoneSet& zones) {
    const geo::NearZones near{zones, 0};
    std::vector<bool> has(zones.size());
    std::vector<geo::ZoneDistance> found;
    for (const auto place : places.points) {
        near.all(place, found);
        for (const auto& each : found)
            has[each.zone] = true;
    }
    return has;
}

/// Without the neighbourhoods of which the list tells nothing. @returns their codes
std::vector<std::string> takeOutUnreached(Targets& targets, const geo::Observatory& observatory,
                                          const indicators::Memberships& memberships, const CountedList& counted,
                                          geo::Progress& progress) {
    const auto& list = counted.list;
    const ListName name{list};
    const ListReach reach{observatory, list, progress};
    const bool everywhere = !recordsNamed(observatory, list) && observatory.points().find(name.family, name.year);
    const auto has = everywhere ? zonesWithPlace(counted.places, *targets.zones) : std::vector<bool>{};
    std::vector<std::string> codes;
    std::vector<std::size_t> indices;
    std::vector<geo::MultiPolygon> shapes;
    for (std::size_t i = 0; i < targets.indices.size(); ++i) {
        const auto zone = targets.indices[i];
        if (everywhere ? !has[zone] : !reach.reaches(*targets.zones, zone, memberships)) {
            codes.push_back(targets.zones->code(zone));
            continue;
        }
        indices.push_back(zone);
        shapes.push_back(std::move(targets.shapes[i]));
    }
    if (indices.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” has no row in the communes of these neighbourhoods (%2): import the file that holds "
                            "them, or ask for others"),
                     {list, firstOf(codes)}}};
    targets.indices = std::move(indices);
    targets.shapes = std::move(shapes);
    return codes;
}

/// A list that names communes, and neighbourhoods of which nobody knows in which of them they lie.
void sayCommunesUnknown(CountReport& report, const Targets& targets, const geo::Observatory& observatory,
                        const indicators::Memberships& memberships) {
    const auto set = recordsNamed(observatory, report.list);
    if (!set || !set->level || set->family.starts_with("list:") || set->family.starts_with("layer:"))
        return;
    const auto unknown = std::ranges::count_if(
        targets.indices, [&](std::size_t zone) { return memberships.communesOf(*targets.zones, zone).empty(); });
    if (unknown > 0)
        report.remarks.push_back(
            {GEO_TR("It is not known in which communes %1 of the neighbourhoods lie. Where the list has no row in a "
                    "commune their 0 says nothing: import the outlines of communes or IRIS to tell"),
             {static_cast<std::int64_t>(unknown)}});
}

/// Takes out the places that the list itself calls poor. @returns how many
std::int64_t takeOutPoor(CountedPlaces& places) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < places.points.size(); ++i)
        if (!places.poor[i]) {
            places.points[kept] = places.points[i];
            places.category[kept++] = places.category[i];
        }
    const auto poor = static_cast<std::int64_t>(places.points.size() - kept);
    places.points.resize(kept);
    places.category.resize(kept);
    places.poor.assign(kept, false);
    return poor;
}

/// Many rows at one spot of which the list does not know better.
void saySharedSpot(CountReport& report, const CountedPlaces& places, const geo::ZoneSet& zones) {
    const auto spot = sharedSpot(places);
    if (!spot)
        return;
    const auto zone = zones.at(spot->at);
    report.remarks.push_back(
        zone ? Message{GEO_TR("%1 of the places lie at one and the same spot, in the neighbourhood %2 (%3): are they "
                              "known by their town alone? Then this neighbourhood has too many"),
                       {spot->places, zones.name(*zone), zones.code(*zone)}}
             : Message{GEO_TR("%1 of the places lie at one and the same spot, in no neighbourhood: are they known by "
                              "their town alone? Then some neighbourhoods have too few"),
                       {spot->places}});
}

/// What the categories mean: as the register words its own, or as a loaded list of labels does.
std::vector<CountedCategory> inWordsToo(const geo::Observatory& observatory, const CountedList& list) {
    std::map<std::string, Message> meanings;
    const auto family = list.list.substr(0, list.list.rfind('@'));
    for (const auto& kind : geo::recordKinds())
        if (kind.id == family && !list.by.empty())
            for (const auto& choice : kind.field(list.by).choices)
                meanings.emplace(choice.id, choice.label);
    for (const auto& label : observatory.columns().labels(family))
        if (!label.value.empty() && geo::sameColumn(label.column, list.by))
            meanings.emplace(label.value, verbatim(label.label));
    std::vector<CountedCategory> categories;
    for (const auto& code : list.places.categories) {
        const auto found = meanings.find(code);
        categories.push_back({code, found == meanings.end() ? Message{} : found->second});
    }
    return categories;
}

/// The newest population published for each neighbourhood.
class PublishedPeople {
public:
    explicit PublishedPeople(const indicators::FigureReader& reader)
        : m_reader{reader}, m_population{reader.indicator("pop")},
          m_offers{reader.tables().offers(m_population, geo::GeographyKind::Qpv)} {
        reader.tables().prepare(m_offers);
    }

    CountedInhabitants of(const std::string& code) const {
        CountedInhabitants found;
        found.number = geo::Cell::absent(geo::CellState::NotAvailable);
        if (const auto published = m_reader.published(m_population, m_offers, code, std::nullopt)) {
            found.number = published->value;
            found.year = found.firstYear = published->year;
            found.sources = {published->source};
        }
        return found;
    }

private:
    const indicators::FigureReader& m_reader;
    indicators::Indicator m_population;
    std::vector<indicators::Offer> m_offers;
};

void add(CountedInhabitants& sum, const CountedInhabitants& more) {
    sum.number = geo::Cell::of((sum.number.hasNumber() ? sum.number.value : 0) + more.number.value);
    sum.year = std::max(sum.year, more.year);
    sum.firstYear = sum.firstYear == 0 ? more.firstYear : std::min(sum.firstYear, more.firstYear);
    for (const auto source : more.sources)
        noteSource(sum.sources, source);
}

/// @param own counts of the neighbourhoods, in the order of the report
CountedTogether togetherOf(const CountReport& report, std::span<const PlaceCount> own, std::vector<std::size_t> members,
                           TogetherCount count) {
    CountedTogether together;
    together.members = std::move(members);
    together.count = std::move(count);
    together.inhabitants.number = geo::Cell::absent(geo::CellState::NotAvailable);
    std::vector<std::size_t> inhabited;
    for (const auto member : together.members)
        if (const auto& people = report.of[member].inhabitants; people.number.hasNumber()) {
            add(together.inhabitants, people);
            inhabited.push_back(member);
        }
    together.withoutInhabitants = together.members.size() - inhabited.size();
    together.ofInhabited = sumOf(own, inhabited);
    return together;
}

void addCounts(CountReport& report, const Targets& targets, const indicators::TargetGroups& groups,
               const PlaceCounts& counts, const PublishedPeople& people) {
    const auto& zones = *targets.zones;
    for (std::size_t i = 0; i < targets.indices.size(); ++i) {
        const auto zone = targets.indices[i];
        report.of.push_back({zones.code(zone), zones.name(zone), zones.place(zone), people.of(zones.code(zone)),
                             counts.of[i], counts.nearest[i]});
    }
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < report.of.size(); ++i)
        all.push_back(i);
    report.together = togetherOf(report, counts.of, std::move(all), counts.together);
    for (std::size_t g = 0; g < groups.groups.size(); ++g) {
        const auto& group = groups.groups[g];
        report.groups.push_back(togetherOf(report, counts.of, group.members, counts.groups[g]));
        report.groups.back().code = group.code;
        report.groups.back().name = group.name;
    }
}

void noteSources(CountReport& report, const geo::Observatory& observatory, const geo::Geography& outlines) {
    const auto all = observatory.sources().all();
    const auto own = std::ranges::find(all, outlines.sourceId, &geo::Source::id);
    for (const auto& source : all) // outlines may have come in one file a department
        if (own != all.end() && source.family == own->family && source.geographyYear == own->geographyYear)
            noteSource(report.sources, source.id);
    for (const auto id : report.together.inhabitants.sources)
        noteSource(report.sources, id);
}

/// "24 316 places were counted" and what is to be known of them.
void sayPlaces(const CountReport& report, std::vector<Message>& words) {
    words.push_back({GEO_TR("Places counted: %1"), {report.places}});
    if (report.asked.withoutPoor)
        words.push_back({GEO_TR("Left out because the list itself says that they may be wrong by more than %1 m: %2"),
                         {poorBeyond, report.poor}});
    else if (report.poor > 0)
        words.push_back({GEO_TR("Of these, poorly placed (the list itself says that they may be wrong by more than %1 "
                                "m): %2"),
                         {poorBeyond, report.poor}});
    if (report.withoutPlace > 0)
        words.push_back({GEO_TR("Rows of the list without a place, counted nowhere: %1"), {report.withoutPlace}});
}

void sayTogether(const CountReport& report, std::vector<Message>& words) {
    const auto& once = report.together.count.once.all;
    const auto& sum = report.together.count.sum.all;
    const auto side = [&](const char* same, const char* different, std::vector<Message::Value> values,
                          std::int64_t each, std::int64_t all) {
        values.emplace_back(each);
        if (each == all) {
            words.push_back({same, std::move(values)});
            return;
        }
        values.emplace_back(all);
        words.push_back({different, std::move(values)});
    };
    side(GEO_TR("In the strict perimeters: %1"),
         GEO_TR("In the strict perimeters, each place once: %1. The sum of the neighbourhoods is %2, because some of "
                "them overlap"),
         {}, once.strict.all, sum.strict.all);
    for (std::size_t r = 0; r < report.radii.size(); ++r)
        side(GEO_TR("With %1 m around: %2"),
             GEO_TR("With %1 m around, each place once: %2. The sum of the neighbourhoods is %3, because their "
                    "surroundings overlap"),
             {report.radii[r]}, once.extended(r).all, sum.extended(r).all);
    words.push_back({GEO_TR("In none of these neighbourhoods nor around them: %1"), {report.outside}});
}

void sayInhabitants(const CountReport& report, std::vector<Message>& words) {
    const auto& together = report.together;
    if (!together.inhabitants.number.hasNumber())
        words.emplace_back(GEO_TR("No population of these neighbourhoods is loaded: nothing is told for 1,000 "
                                  "inhabitants"));
    else if (together.withoutInhabitants > 0)
        words.push_back({GEO_TR("Neighbourhoods without a published population: %1 of %2. What is told for 1,000 "
                                "inhabitants is of the others"),
                         {static_cast<std::int64_t>(together.withoutInhabitants),
                          static_cast<std::int64_t>(together.members.size())}});
}

void sayCodes(const CountReport& report, std::vector<Message>& words) {
    if (!report.codes)
        return;
    const auto& codes = *report.codes;
    words.push_back({GEO_TR("The list itself names neighbourhoods, in its column %1. Places on which it and the "
                            "outlines say different things: %2 of %3"),
                     {codes.column, codes.different, codes.compared}});
    if (codes.unsaid > 0)
        words.push_back({GEO_TR("Rows in which that column is empty: %1"), {codes.unsaid}});
    if (codes.unplaced > 0)
        words.push_back({GEO_TR("Rows that name one of these neighbourhoods and have no place: %1"), {codes.unplaced}});
    if (codes.otherCode > 0)
        words.push_back({GEO_TR("Rows that name a neighbourhood which is not loaded: %1"), {codes.otherCode}});
}

} // namespace

geo::Cell perThousand(std::int64_t places, const CountedInhabitants& inhabitants) {
    const auto& people = inhabitants.number;
    if (!people.hasNumber())
        return geo::Cell::absent(people.state);
    return people.value > 0 ? geo::Cell::of(1'000 * static_cast<double>(places) / people.value)
                            : geo::Cell::absent(geo::CellState::NotApplicable);
}

CountReport countReport(const geo::Observatory& observatory, const indicators::FigureReader& reader,
                        const CountAsked& asked, geo::Progress& progress) {
    geo::ProgressPart finding{progress, 0, 0.1}, reading{progress, 0.1, 0.35}, reaching{progress, 0.35, 0.45},
        grouping{progress, 0.45, 0.5}, counting{progress, 0.5, 0.9}, comparing{progress, 0.9, 1};
    auto targets = neighbourhoodsAsked(observatory, asked, finding);
    if (asked.targets.codes.empty())
        targets = byCode(std::move(targets));
    auto list = countedList(observatory, asked.places, reading);
    CountReport report;
    report.asked = asked;
    report.generation = targets.zones->geography().vintage;
    report.asked.targets.vintage = report.generation;
    report.list = report.asked.places.list = list.list;
    report.title = list.title;
    report.by = list.by;
    report.radii = asked.radii;
    report.sources = list.sources;
    report.withoutPlace = list.places.withoutPlace;
    report.poor = asked.withoutPoor ? takeOutPoor(list.places)
                                    : std::count(list.places.poor.begin(), list.places.poor.end(), true);
    report.places = static_cast<std::int64_t>(list.places.points.size());
    report.categories = inWordsToo(observatory, list);
    report.notReached = takeOutUnreached(targets, observatory, reader.memberships(), list, reaching);

    indicators::TargetGroups groups; // all together are counted in any case
    if (asked.per && *asked.per != Grouping::Total)
        groups = indicators::groupsOf(observatory, reader.memberships(), targets, *asked.per, grouping);
    report.remarks = groups.remarks;
    sayCommunesUnknown(report, targets, observatory, reader.memberships());
    saySharedSpot(report, list.places, *targets.zones);
    std::vector<std::vector<std::size_t>> members;
    for (const auto& group : groups.groups)
        members.push_back(group.members);
    const auto counts = countPlaces(list.places, *targets.zones, targets.indices, asked.radii, members, counting);
    report.outside = counts.placesOutside;
    addCounts(report, targets, groups, counts, PublishedPeople{reader});
    report.codes =
        compareCodes(observatory, report.asked.places, asked.withoutPoor, *targets.zones, targets.indices, comparing);
    noteSources(report, observatory, targets.zones->geography());
    return report;
}

std::vector<Message> inWords(const CountReport& report) {
    std::vector<Message> words;
    sayPlaces(report, words);
    if (!report.notReached.empty())
        words.push_back(
            {GEO_TR("Neighbourhoods left out because the list has no row at all in their communes: %1 (%2)"),
             {std::ssize(report.notReached), firstOf(report.notReached)}});
    sayTogether(report, words);
    sayInhabitants(report, words);
    sayCodes(report, words);
    words.emplace_back(GEO_TR("What lies on an outline is inside. What lies in another neighbourhood is in no ring."));
    words.insert(words.end(), report.remarks.begin(), report.remarks.end());
    return words;
}

} // namespace layers
