#include "readers/any_file.hpp"

#include "readers/code_finder.hpp"
#include "readers/layer_file.hpp"
#include "readers/person_names.hpp"
#include "readers/record_rows.hpp"
#include "readers/stat_family.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <algorithm>
#include <unordered_set>

namespace geo {

namespace {

constexpr std::size_t lookedAt = 400; // rows that tell what the columns are
constexpr double sureWithCodes = 0.4, sureWithout = 0.3;

using Rows = std::vector<std::vector<std::string>>;

/// What kinds of things the rows of a list are, by the name of a column.
const std::vector<std::string_view> categoryColumns = {"categorie*", "category", "type",  "famille", "fclass",
                                                       "nature",     "theme*",   "layer", "domaine"};

template <typename Row> Rows textsOf(std::vector<Row> sample, std::vector<std::string> Row::*cells, std::size_t width) {
    Rows rows;
    for (auto& row : sample) {
        (row.*cells).resize(width);
        rows.push_back(std::move(row.*cells));
    }
    return rows;
}

/// What one pass over a table tells of it.
struct TableLook {
    std::optional<FoundCodes> codes;
    std::optional<FoundPlaces> places;
    bool onePerCode = false, hasFigures = false;
    Extent box; ///< of the coordinates as written

    bool isStatistics() const {
        const bool named = codes && (codes->columns.size() == 1 ||
                                     (codes->columns.size() == 2 && codes->level == GeographyKind::Iris));
        return named && onePerCode && hasFigures;
    }
};

/// A column that holds numbers and is not one of labels.
std::vector<std::size_t> figureColumns(const std::vector<std::string>& columns, const Rows& rows,
                                       const std::optional<FoundCodes>& codes) {
    std::vector<std::size_t> figures;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const bool isKey = codes && std::find(codes->columns.begin(), codes->columns.end(), c) != codes->columns.end();
        if (isKey || fitsAny(columns[c], labelColumns()))
            continue;
        std::size_t numbers = 0, texts = 0;
        bool leadingZero = false;
        for (const auto& row : rows) {
            const auto cell = parseCell(row[c], '.');
            numbers += cell && cell->hasNumber();
            texts += !cell;
            leadingZero = leadingZero || (row[c].size() > 1 && row[c][0] == '0' && isDigits(row[c]));
        }
        if (numbers > 0 && texts * 50 <= numbers && !leadingZero)
            figures.push_back(c);
    }
    return figures;
}

TableLook lookAt(const SourceFile& source, const TextTable& table, Progress& progress) {
    TableLook look;
    const auto rows = textsOf(table.sample(lookedAt), &TextRow::cells, table.header().size());
    look.codes = findCodes(table.header(), rows, source);
    look.places = findPlaces(table.header(), rows);
    look.hasFigures = !figureColumns(table.header(), rows, look.codes).empty();
    if (!look.codes && !look.places)
        return look;
    std::unordered_set<std::string> met;
    std::int64_t again = 0, filled = 0;
    table.forEach(
        [&](const TextRow& row) {
            const auto at = [&](std::size_t c) { return c < row.cells.size() ? row.cells[c] : std::string{}; };
            if (look.codes) {
                auto code = codeIn(row.cells, look.codes->columns, look.codes->level);
                filled += !code.empty();
                again += !code.empty() && !met.insert(std::move(code)).second;
            }
            if (look.places) {
                const auto x = parseCell(at(look.places->x), '.'), y = parseCell(at(look.places->y), '.');
                if (x && y && x->hasNumber() && y->hasNumber())
                    look.box.add(Point{x->value, y->value});
            }
        },
        progress);
    look.onePerCode = filled > 0 && again == 0;
    return look;
}

RecordLayout listLayout(const SourceFile& source, const TextTable& table, const TableLook& look) {
    RecordLayout layout{table.header()};
    if (look.codes) {
        layout.key = look.codes->columns;
        layout.level = look.codes->level;
    }
    if (look.places && look.places->degrees) {
        layout.lon = look.places->x;
        layout.lat = look.places->y;
    } else if (look.places) {
        layout.x = look.places->x;
        layout.y = look.places->y;
        layout.xyEpsg = source.choices.epsg;
    }
    layout.shape = look.places ? RecordShape::Point : RecordShape::None;
    return layout;
}

void markCommon(RecordLayout& layout) {
    layout.category = findColumn(layout.columns, categoryColumns);
    // "nom" is a surname beside a column of given names, and else may be that of a place.
    const bool givenNames = std::ranges::any_of(
        layout.columns, [](const std::string& column) { return folded(column).starts_with("prenom"); });
    Count persons;
    for (std::size_t c = 0; c < layout.columns.size(); ++c)
        if (isPersonColumn(layout.columns[c]) || (givenNames && folded(layout.columns[c]) == "nom")) {
            layout.withheld[c] = true;
            persons.add(layout.columns[c]);
        }
    persons.report(layout.remarks, GEO_TR("%1 columns hold names or contacts of persons"), {GEO_TR("not kept")});
}

void tellOfProducer(std::vector<Anomaly>& anomalies) {
    anomalies.push_back({{GEO_TR("not one of the known files: read by its content alone")},
                         1,
                         {},
                         {GEO_TR("who made it and under which licence is for you to say where it is shown")}});
}

void tellOfCodes(const FoundCodes& codes, const std::vector<std::string>& columns, std::vector<Anomaly>& anomalies) {
    std::string name;
    for (const auto c : codes.columns)
        name += (name.empty() ? "" : "+") + columns[c];
    anomalies.push_back({{GEO_TR("its codes are in the column %1 (%2)"), {name, std::string{toText(codes.level)}}},
                         1,
                         {},
                         {GEO_TR("another is chosen with --key and --level")}});
}

/// Metres without a system: nothing can be placed. Says which system would put them in France.
Message systemMissing(const SourceFile& source, const TextTable& table, const TableLook& look) {
    std::string list;
    for (const int epsg : systemsFor(look.box))
        list += (list.empty() ? "" : ", ") + std::to_string(epsg);
    const auto &x = table.header()[look.places->x], &y = table.header()[look.places->y];
    if (list.empty())
        return {GEO_TR("%1: the columns %2 and %3 hold coordinates, and nothing says in which system. Give its EPSG "
                       "code with --crs."),
                {source.displayName(), x, y}};
    return {GEO_TR("%1: the columns %2 and %3 hold coordinates, and nothing says in which system. Give its EPSG code "
                   "with --crs; what lies in France in these numbers: %4."),
            {source.displayName(), x, y, list}};
}

RecordName nameOf(const SourceFile& source, std::string_view reader, std::string_view kind) {
    const auto title = source.displayName();
    return {std::string{reader}, std::string{kind} + ":" + slugOf(source), title, {title, {}, {}, {}}};
}

/// A family made for one table; it lives while the table is read.
class FamilyOfTable {
public:
    FamilyOfTable(const SourceFile& source, const TextTable& table, const FoundCodes& codes)
        : m_id{"table:" + slugOf(source)}, m_name{source.displayName()}, m_title{m_name + " %1"},
          m_key{table.header()[codes.columns.front()]}, m_part{table.header()[codes.columns.back()]} {
        const auto rows = textsOf(table.sample(lookedAt), &TextRow::cells, table.header().size());
        const auto figures = figureColumns(table.header(), rows, codes);
        for (std::size_t c = 0; c < table.header().size(); ++c)
            if (std::find(figures.begin(), figures.end(), c) == figures.end() && table.header()[c] != m_key &&
                table.header()[c] != m_part)
                m_texts.push_back(table.header()[c]);
        family.id = m_id;
        family.name = m_name;
        family.title = m_title;
        family.level = codes.level;
        family.key = {m_key};
        if (codes.columns.size() == 2) {
            family.communeKey = {m_key};
            family.irisKey = {m_part};
        }
        family.texts = {m_texts.begin(), m_texts.end()};
    }
    FamilyOfTable(const FamilyOfTable&) = delete;
    FamilyOfTable& operator=(const FamilyOfTable&) = delete;
    StatFamily family;

private:
    std::string m_id, m_name, m_title, m_key, m_part;
    std::vector<std::string> m_texts;
};

bool isStatistics(const Inspection& inspection) { return inspection.family.starts_with("table:"); }

} // namespace

Recognition recogniseAnyTable(const Sample& sample) {
    if (sample.isLayer || sample.columns.empty())
        return {};
    const bool codes = findCodes(sample.columns, sample.rows, {}).has_value();
    return {codes ? sureWithCodes : sureWithout, std::nullopt, std::nullopt};
}

Inspection inspectAnyTable(const SourceFile& source, const Recognition& found, Progress& progress) {
    const TextTable table{source};
    ProgressPart looking{progress, 0, 0.5}, reading{progress, 0.5, 1};
    const auto look = lookAt(source, table, looking);
    Inspection inspection;
    if (look.isStatistics()) {
        const FamilyOfTable own{source, table, *look.codes};
        inspection = inspectTable(own.family, source, found, reading);
        inspection.reader = anyTableReader;
        inspection.columnsKnown = table.header();
        inspection.columnsUnknown.clear();
    } else {
        auto layout = listLayout(source, table, look);
        markCommon(layout);
        const bool systemIsMissing = look.places && !look.places->degrees && !source.choices.epsg;
        if (systemIsMissing) // said once, below
            layout.shape = RecordShape::None;
        inspection = inspectLayout(layout, nameOf(source, anyTableReader, "list"), source, found, reading);
        inspection.columnsKnown = layout.columns;
        if (systemIsMissing)
            inspection.blocking.push_back(systemMissing(source, table, look));
    }
    std::vector<Anomaly> first;
    tellOfProducer(first);
    if (look.codes)
        tellOfCodes(*look.codes, table.header(), first);
    inspection.anomalies.insert(inspection.anomalies.begin(), first.begin(), first.end());
    return inspection;
}

LoadReport loadAnyTable(const Plan& plan, Observatory& observatory, Transaction& t, Progress& progress) {
    if (!plan.inspection.blocking.empty() && !isStatistics(plan.inspection))
        throw Error{Error::Code::Usage, plan.inspection.blocking.front()};
    const auto& source = plan.inspection.source;
    const TextTable table{source};
    ProgressPart looking{progress, 0, 0.3}, loading{progress, 0.3, 1};
    const auto look = lookAt(source, table, looking);
    if (isStatistics(plan.inspection)) {
        const FamilyOfTable own{source, table, *look.codes};
        return loadTable(own.family, plan, observatory, t, loading);
    }
    auto layout = listLayout(source, table, look);
    markCommon(layout);
    return loadLayout(layout, nameOf(source, anyTableReader, "list"), plan, observatory, t, loading);
}

namespace {

RecordLayout layerLayout(const SourceFile& source, const LayerFile& layer) {
    RecordLayout layout{layer.columns()};
    layout.isLayer = true;
    const auto type = layer.geometryType();
    layout.shape = type == "point"     ? RecordShape::Point
                   : type == "line"    ? RecordShape::Line
                   : type == "polygon" ? RecordShape::Polygon
                                       : RecordShape::None;
    const auto rows = textsOf(layer.sample(lookedAt), &LayerRow::fields, layer.columns().size());
    if (const auto codes = findCodes(layer.columns(), rows, source)) {
        layout.key = codes->columns;
        layout.level = codes->level;
    }
    markCommon(layout);
    return layout;
}

} // namespace

Recognition recogniseAnyLayer(const Sample& sample) {
    if (!sample.isLayer)
        return {};
    const bool codes = findCodes(sample.columns, sample.rows, {}).has_value();
    return {codes ? sureWithCodes : sureWithout, std::nullopt, std::nullopt};
}

Inspection inspectAnyLayer(const SourceFile& source, const Recognition& found, Progress& progress) {
    const LayerFile layer{source};
    const auto layout = layerLayout(source, layer);
    auto inspection = inspectLayout(layout, nameOf(source, anyLayerReader, "layer"), source, found, progress);
    inspection.columnsKnown = layout.columns;
    std::vector<Anomaly> first;
    tellOfProducer(first);
    if (layout.level)
        tellOfCodes({layout.key, *layout.level}, layout.columns, first);
    inspection.anomalies.insert(inspection.anomalies.begin(), first.begin(), first.end());
    return inspection;
}

LoadReport loadAnyLayer(const Plan& plan, Observatory& observatory, Transaction& t, Progress& progress) {
    if (!plan.inspection.blocking.empty())
        throw Error{Error::Code::Malformed, plan.inspection.blocking.front()};
    const auto& source = plan.inspection.source;
    const LayerFile layer{source};
    return loadLayout(layerLayout(source, layer), nameOf(source, anyLayerReader, "layer"), plan, observatory, t,
                      progress);
}

} // namespace geo
