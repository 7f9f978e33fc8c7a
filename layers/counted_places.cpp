#include "counted_places.hpp"

#include "counted_rows.hpp"
#include "legend.hpp"
#include "place_positions.hpp"

#include "network/network.hpp"
#include "observatory/points.hpp"
#include "observatory/sources.hpp"
#include "readers/place_doubt.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>

namespace layers {
namespace {

using geo::Error;

/// Places one after the other, their categories numbered as they are met.
class PlaceCollector {
public:
    void add(const std::optional<geo::Point>& place, std::string_view category, bool poor) {
        if (!place) {
            ++m_places.withoutPlace;
            return;
        }
        const auto [at, isNew] =
            m_numbers.try_emplace(std::string{category}, static_cast<std::uint32_t>(m_places.categories.size()));
        if (isNew)
            m_places.categories.push_back(at->first);
        m_places.points.push_back(*place);
        m_places.category.push_back(at->second);
        m_places.poor.push_back(poor);
    }

    /// Categories in the order of their codes.
    CountedPlaces finish(int epsg) {
        auto& names = m_places.categories;
        std::vector<std::uint32_t> order(names.size()), place(names.size());
        std::iota(order.begin(), order.end(), 0u);
        std::ranges::sort(order, {}, [&](std::uint32_t c) { return names[c]; });
        std::vector<std::string> sorted;
        for (const auto c : order) {
            place[c] = static_cast<std::uint32_t>(sorted.size());
            sorted.push_back(names[c]);
        }
        for (auto& category : m_places.category)
            category = place[category];
        names = std::move(sorted);
        m_places.epsg = epsg;
        return std::move(m_places);
    }

private:
    CountedPlaces m_places;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

std::string withYear(const std::string& family, int year) {
    return year > 0 ? family + "@" + std::to_string(year) : family;
}

/// Files of one family and year are one list.
std::vector<std::int64_t> sourcesOf(const geo::Observatory& observatory, const std::string& family, int dataYear,
                                    std::int64_t latest) {
    std::vector<std::int64_t> ids;
    for (const auto& source : observatory.sources().all())
        if (source.id == latest || (source.family == family && source.dataYear == dataYear))
            ids.push_back(source.id);
    return ids;
}

CountedList fromRecords(const geo::Observatory& observatory, const geo::RecordSet& set, const CountedListAsked& asked,
                        geo::Progress& progress) {
    const auto by = categoryColumn(set, asked);
    const std::vector<std::string> columns(by.empty() ? 0 : 1, by);
    geo::ProgressPart looking{progress, 0, 0.3}, reading{progress, asked.only.empty() ? 0 : 0.3, 1};
    const auto wanted = wantedCategories(observatory, set, by, asked, looking);
    auto list = countedRecords(
        observatory, set, columns,
        [&](const geo::RecordRow& row) -> std::optional<std::string> {
            const auto category = by.empty() ? std::string_view{} : row.cells.front();
            return wanted(category) ? std::optional{std::string{category}} : std::nullopt;
        },
        reading);
    list.by = by;
    return list;
}

void refuseCategories(const CountedListAsked& asked) {
    if (!asked.by.empty() || !asked.only.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” is a list of points without categories: count it as a whole"), {asked.list}}};
}

/// Addresses, dwellings, buildings: each counts once, whatever it weighs.
CountedList fromPoints(const geo::Observatory& observatory, const geo::PointSource& points,
                       const CountedListAsked& asked, geo::Progress& progress) {
    refuseCategories(asked);
    CountedList list;
    list.list = withYear(points.family, points.dataYear);
    const auto source = observatory.sources().find(points.sourceId);
    list.title = verbatim(source ? source->title : points.family);
    list.sources = sourcesOf(observatory, points.family, points.dataYear, points.sourceId);
    auto loaded = observatory.points().load(points, progress);
    list.places.epsg = loaded.epsg;
    list.places.points = std::move(loaded.points);
    list.places.category.assign(list.places.points.size(), 0);
    list.places.poor.assign(list.places.points.size(), false);
    list.places.categories.emplace_back();
    list.places.withoutPlace = points.rows - static_cast<std::int64_t>(list.places.points.size());
    return list;
}

std::string fieldNamed(const geo::RecordKind& kind, const CountedListAsked& asked) {
    if (asked.by.empty())
        return std::string{kind.category};
    std::vector<std::string> fields;
    for (const auto& field : kind.fields)
        fields.emplace_back(field.id);
    return columnNamed(fields, asked.by, asked.list);
}

/// Of the register: drafts are not counted; who stands in the middle of a town for want of better is poorly placed.
CountedList fromRegister(const geo::Observatory& observatory, const geo::RecordKind& kind,
                         const CountedListAsked& asked) {
    constexpr std::string_view townCentre = "approximate town-centre";
    const auto network = observatory.network();
    CountedList list;
    list.list = kind.id;
    list.title = kind.many;
    list.by = fieldNamed(kind, asked);
    const auto points = network.points(kind);
    std::unordered_map<std::int64_t, geo::Point> placed;
    for (std::size_t i = 0; i < points.size(); ++i)
        placed[points.keys[i]] = points.points[i];
    const auto records = network.records(kind);
    const auto categoryOf = [&](const auto& record) { return list.by.empty() ? std::string{} : record.at(list.by); };
    std::set<std::string> there;
    for (const auto& record : records)
        there.insert(categoryOf(record));
    const WantedCategories wanted{asked, there};
    PlaceCollector places;
    for (const auto& record : records) {
        const auto category = categoryOf(record);
        if (record.flag("draft") || !wanted(category))
            continue;
        const auto place = placed.find(record.key);
        places.add(place == placed.end() ? std::nullopt : std::optional{place->second}, category,
                   record.at("precision") == townCentre);
    }
    list.places = places.finish(points.epsg);
    return list;
}

[[noreturn]] void noSuchList(const geo::Observatory& observatory, const std::string& wanted) {
    std::vector<std::string> there;
    for (const auto& list : listsOfPlaces(observatory))
        there.push_back(list.layer);
    if (there.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("no list of places is loaded: import one first, such as the national file of facilities")}};
    const ListName name{wanted};
    for (const auto& set : observatory.records().all())
        if (set.family == name.family && set.shape != geo::RecordShape::Point)
            throw Error{Error::Code::Usage,
                        {GEO_TR("“%1” has no places: a list of points is needed, such as addresses"), {wanted}}};
    throw Error{Error::Code::Usage,
                {GEO_TR("there is no list of places “%1”; there are %2"), {wanted, nearWords(there, wanted)}}};
}

} // namespace

CountedList countedRecords(const geo::Observatory& observatory, const geo::RecordSet& set,
                           std::span<const std::string> columns, const RowCategory& category, geo::Progress& progress) {
    const auto told = geo::PlaceDoubts{set.columns, {}}.columns();
    const geo::PlaceDoubts doubts{told, {}};
    std::vector<std::string> all{columns.begin(), columns.end()};
    all.insert(all.end(), told.begin(), told.end());
    std::vector<std::string> cells(told.size());
    PlaceCollector places;
    observatory.records().forEach(
        set, all,
        [&](const geo::RecordRow& row) {
            const auto its = category(row);
            if (!its)
                return;
            for (std::size_t i = 0; i < cells.size(); ++i)
                cells[i] = row.cells[columns.size() + i];
            places.add(row.place, *its, doubts.of(cells) > poorBeyond);
        },
        progress);
    CountedList list;
    list.list = withYear(set.family, set.dataYear);
    list.title = verbatim(set.title);
    list.sources = sourcesOf(observatory, set.family, set.dataYear, set.sourceId);
    list.places = places.finish(set.epsg);
    return list;
}

CountedList countedList(const geo::Observatory& observatory, const CountedListAsked& asked, geo::Progress& progress) {
    if (const auto set = recordsNamed(observatory, asked.list))
        return fromRecords(observatory, *set, asked, progress);
    const ListName name{asked.list};
    if (const auto points = observatory.points().find(name.family, name.year))
        return fromPoints(observatory, *points, asked, progress);
    for (const auto& kind : geo::recordKinds())
        if (kind.placed && kind.id == asked.list)
            return fromRegister(observatory, kind, asked);
    noSuchList(observatory, asked.list);
}

} // namespace layers
