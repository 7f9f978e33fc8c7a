#include "readers/placed_rows.hpp"

#include "base/parallel.hpp"
#include "readers/code_finder.hpp"
#include "readers/place_doubt.hpp"
#include "readers/record_family.hpp"
#include "readers/record_place.hpp"
#include "readers/record_rows.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace geo {
namespace {

using Cells = std::vector<std::string>;
using Why = RowPlace::Why;

constexpr std::size_t lookedAtRows = 400;                        // tell what the columns are
constexpr std::size_t batchRows = 4'096, batchBytes = 4'000'000; // between two of them work can be stopped

/// Other ways to take the same columns, and what it means that one of them leads home.
struct OtherWay {
    Why why;
    RecordLayout layout;
};

/// How the places of one table are read: shared by all threads.
struct Ways {
    RecordLayout layout;
    PlaceDoubts doubts;
    RecordHome home;
    std::vector<OtherWay> others;

    void addOthers() {
        auto swapped = layout;
        std::swap(swapped.x, swapped.y);
        std::swap(swapped.lon, swapped.lat);
        others.push_back({Why::Swapped, std::move(swapped)});
        auto degrees = layout;
        degrees.lon = std::exchange(degrees.x, std::nullopt);
        degrees.lat = std::exchange(degrees.y, std::nullopt);
        if (degrees.lon && degrees.lat)
            others.push_back({Why::Degrees, std::move(degrees)});
        auto metres = layout;
        metres.x = std::exchange(metres.lon, std::nullopt);
        metres.y = std::exchange(metres.lat, std::nullopt);
        metres.epsg.reset();
        metres.xyEpsg = home.territory.epsg;
        if (metres.x && metres.y)
            others.push_back({Why::Metres, std::move(metres)});
    }
};

/// Brings rows home, in one thread at a time.
class PlaceFinder {
public:
    PlaceFinder(const Ways& ways, RowFinder otherwise)
        : m_ways{ways}, m_places{ways.layout, &ways.home}, m_otherwise{std::move(otherwise)} {}

    RowPlace of(const Cells& cells) {
        const auto department = departmentIn(cells);
        const auto place = m_places.of(cells, department);
        switch (place.why) {
        case CellPlace::Why::Placed:
            return {Why::Placed, place.point, m_ways.doubts.of(cells)};
        case CellPlace::Why::Empty:
            return m_otherwise ? m_otherwise(cells) : RowPlace{};
        case CellPlace::Why::NotANumber:
            return {Why::NotANumber, {}, 0};
        case CellPlace::Why::UnknownSystem:
            return {Why::UnknownSystem, {}, 0};
        case CellPlace::Why::Elsewhere:
            break;
        }
        return {whyElsewhere(cells, department), {}, 0};
    }

private:
    std::string_view departmentIn(const Cells& cells) const {
        const auto at = [&](const std::optional<std::size_t>& column) {
            return column && *column < cells.size() ? std::string_view{cells[*column]} : std::string_view{};
        };
        const auto commune = at(m_ways.layout.commune);
        return commune.size() >= 5 ? departmentStart(commune) : at(m_ways.layout.department);
    }

    Why whyElsewhere(const Cells& cells, std::string_view department) {
        if (m_others.empty())
            for (const auto& other : m_ways.others)
                m_others.push_back(std::make_unique<CellPlaces>(other.layout, &m_ways.home));
        for (std::size_t i = 0; i < m_others.size(); ++i)
            if (m_others[i]->of(cells, department).why == CellPlace::Why::Placed)
                return m_ways.others[i].why;
        return Why::Elsewhere;
    }

    const Ways& m_ways;
    CellPlaces m_places;
    std::vector<std::unique_ptr<CellPlaces>> m_others; ///< of the other ways, made when the first row is elsewhere
    RowFinder m_otherwise;
};

std::string listed(const Cells& columns) {
    std::string list;
    for (const auto& column : columns)
        list += (list.empty() ? "" : ", ") + column;
    return list;
}

bool isPlaced(const RecordLayout& layout) { return (layout.x && layout.y) || (layout.lon && layout.lat); }

/// Numbers of one column, in order of size.
std::vector<double> numbersIn(const std::vector<Cells>& rows, std::size_t column) {
    std::vector<double> numbers;
    for (const auto& row : rows)
        if (const auto cell = parseCell(row[column], '.'); cell && cell->hasNumber())
            numbers.push_back(cell->value);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// The place in the middle of the sample, as written: a few that are wrong do not move it.
Point middleOf(const std::vector<Cells>& rows, const FoundPlaces& places) {
    const auto middle = [&](std::size_t column) {
        const auto numbers = numbersIn(rows, column);
        return numbers.empty() ? std::nan("") : numbers[numbers.size() / 2];
    };
    return {middle(places.x), middle(places.y)};
}

/// The home system where the coordinates can be in it, or can be in none; else the one in which they lie in France.
int systemOf(Point middle, const Territory& home) {
    if (!std::isfinite(middle.x) || !std::isfinite(middle.y))
        return home.epsg;
    const auto possible = systemsFor({middle.x, middle.y, middle.x, middle.y});
    const bool isHome = possible.empty() || std::find(possible.begin(), possible.end(), home.epsg) != possible.end();
    return isHome ? home.epsg : possible.front();
}

std::optional<RecordLayout> knownLayout(const Sample& sample) {
    for (const auto& family : recordFamilies())
        if (recogniseRecords(family, sample).confidence > 0)
            if (RecordLayout layout{family, sample.columns}; isPlaced(layout))
                return layout;
    return std::nullopt;
}

FoundPlaces namedPlaces(const TextTable& table, const SourceFile& source, const PlaceChoices& choices,
                        const std::vector<Cells>& rows) {
    const auto find = [&](const std::string& name) {
        const auto column = table.find(name);
        if (!column)
            throw Error{Error::Code::Usage,
                        {GEO_TR("%1 has no column %2. Its columns: %3."),
                         {source.displayName(), name, listed(table.header())}}};
        return *column;
    };
    FoundPlaces places{find(choices.x), find(choices.y), false};
    const auto middle = middleOf(rows, places);
    places.degrees = std::abs(middle.x) <= 180 && std::abs(middle.y) <= 180;
    return places;
}

RecordLayout layoutOf(const TextTable& table, const FoundPlaces& places, int epsg) {
    constexpr int degrees = 4326;
    RecordLayout layout{table.header()};
    (epsg == degrees ? layout.lon : layout.x) = places.x;
    (epsg == degrees ? layout.lat : layout.y) = places.y;
    layout.xyEpsg = epsg;
    return layout;
}

/// Said before known, known before found. Without coordinates where there are none.
RecordLayout findLayout(const TextTable& table, const SourceFile& source, const Territory& home,
                        const PlaceChoices& choices, const std::vector<Cells>& rows) {
    const bool named = !choices.x.empty() && !choices.y.empty();
    const int said = source.choices.epsg;
    if (!named)
        if (auto known = knownLayout({{}, table.header(), rows, false, {}})) {
            if (said > 0) {
                known->epsg.reset();
                known->xyEpsg = said;
            }
            return *known;
        }
    const auto places = named ? namedPlaces(table, source, choices, rows) : findPlaces(table.header(), rows);
    if (!places)
        return RecordLayout{table.header()};
    constexpr int degrees = 4326;
    const int epsg = said > 0 ? said : places->degrees ? degrees : systemOf(middleOf(rows, *places), home);
    return layoutOf(table, *places, epsg);
}

Message inWords(const RecordLayout& layout) {
    const auto name = [&](const std::optional<std::size_t>& column) { return layout.columns[*column]; };
    if (!layout.x || !layout.y)
        return {GEO_TR("Coordinates: columns %1 and %2, degrees"), {name(layout.lon), name(layout.lat)}};
    if (layout.epsg)
        return {GEO_TR("Coordinates: columns %1 and %2, in the system that the column %3 names"),
                {name(layout.x), name(layout.y), name(layout.epsg)}};
    if (layout.xyEpsg == 0)
        return {GEO_TR("Coordinates: columns %1 and %2, metres in the legal system of each department"),
                {name(layout.x), name(layout.y)}};
    return {GEO_TR("Coordinates: columns %1 and %2, in the system EPSG:%3"),
            {name(layout.x), name(layout.y), std::to_string(layout.xyEpsg)}};
}

std::vector<Cells> sampleOf(const TextTable& table) {
    std::vector<Cells> rows;
    for (auto& row : table.sample(lookedAtRows)) {
        row.cells.resize(table.header().size());
        rows.push_back(std::move(row.cells));
    }
    return rows;
}

std::size_t bytesOf(const TextRow& row) {
    auto bytes = sizeof(PlacedRow) + row.cells.size() * sizeof(std::string);
    for (const auto& cell : row.cells)
        bytes += cell.size();
    return bytes;
}

} // namespace

struct PlacedRows::Impl {
    Impl(const SourceFile& source, const Territory& home, const PlaceChoices& given)
        : choices{given}, table{source}, ways{waysOf(source, home)} {
        if (choices.otherwise)
            hasOtherwise = static_cast<bool>(choices.otherwise(table.header()));
        if (!isPlaced(ways.layout) && !hasOtherwise)
            throw Error{Error::Code::Usage,
                        {GEO_TR("%1: no column holds coordinates that are known by their names. Its columns: %2. Say "
                                "which hold them with --x and --y, or have the addresses placed first."),
                         {source.displayName(), listed(table.header())}}};
        if (isPlaced(ways.layout)) {
            ways.addOthers();
            how.push_back(inWords(ways.layout));
        }
        for (const auto& column : ways.doubts.columns())
            how.push_back({GEO_TR("How precisely a row is placed: column %1"), {column}});
    }

    Ways waysOf(const SourceFile& source, const Territory& home) const {
        if (choices.x.empty() != choices.y.empty())
            throw Error{Error::Code::Usage, GEO_TR("--x and --y go together: name both columns")};
        const auto rows = sampleOf(table);
        return {findLayout(table, source, home, choices, rows), {table.header(), rows}, {home, {}}, {}};
    }

    /// One for each thread.
    std::vector<PlaceFinder> finders() const {
        std::vector<PlaceFinder> all;
        const auto threads = workerCount();
        all.reserve(threads);
        for (unsigned i = 0; i < threads; ++i)
            all.emplace_back(ways, hasOtherwise ? choices.otherwise(table.header()) : RowFinder{});
        return all;
    }

    PlaceChoices choices;
    TextTable table;
    Ways ways;
    bool hasOtherwise = false;
    std::vector<Message> how;
};

PlacedRows::PlacedRows(const SourceFile& source, const Territory& home, const PlaceChoices& choices)
    : m_impl{std::make_unique<Impl>(source, home, choices)} {}
PlacedRows::~PlacedRows() = default;
PlacedRows::PlacedRows(PlacedRows&&) noexcept = default;

const std::vector<std::string>& PlacedRows::columns() const { return m_impl->table.header(); }
std::vector<Message> PlacedRows::how() const { return m_impl->how; }
std::vector<Anomaly> PlacedRows::remarks() const { return m_impl->table.remarks(); }

void PlacedRows::forEachBatch(const std::function<void(std::span<const PlacedRow>)>& batch, Progress& progress) const {
    auto finders = m_impl->finders();
    std::vector<PlacedRow> rows; // used again and again: cells keep their room
    std::size_t filled = 0, bytes = 0;
    NoProgress quiet; // a batch takes a moment; the reading tells how far it is
    const auto give = [&] {
        parallelFor(
            finders.size(),
            [&](std::size_t slice) {
                const auto end = filled * (slice + 1) / finders.size();
                for (auto i = filled * slice / finders.size(); i < end; ++i)
                    rows[i].place = finders[slice].of(rows[i].row.cells);
            },
            quiet);
        batch({rows.data(), filled});
        filled = bytes = 0;
    };
    m_impl->table.forEach(
        [&](const TextRow& row) {
            if (filled == rows.size())
                rows.emplace_back();
            rows[filled++].row = row;
            bytes += bytesOf(row);
            if (filled == batchRows || bytes >= batchBytes)
                give();
        },
        progress);
    if (filled > 0)
        give();
}

} // namespace geo
