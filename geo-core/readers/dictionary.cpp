#include "readers/dictionary.hpp"

#include "observatory/observatory.hpp"
#include "observatory/records.hpp"
#include "readers/stat_family.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <set>

namespace geo {

namespace {

constexpr std::string_view id = "column-labels";

/// Where the parts of a label are in one of the three shapes.
struct Shape {
    std::optional<std::size_t> column, value, valueLabel, label, longLabel;
};

std::optional<Shape> shapeOf(const std::vector<std::string>& header) {
    Shape shape;
    shape.column = findColumn(header, {"COD_VAR", "colonne"});
    shape.label = findColumn(header, {"LIB_VAR", "description"});
    shape.longLabel = findColumn(header, {"LIB_VAR_LONG"});
    shape.value = findColumn(header, {"COD_MOD"});
    shape.valueLabel = findColumn(header, {"LIB_MOD"});
    const bool ofColumns = shape.column && shape.label, ofValues = !shape.column && shape.value && shape.valueLabel;
    return ofColumns || ofValues ? std::optional{shape} : std::nullopt;
}

/// BPE's list of types comes without the name of its column: a letter and three digits.
std::string columnOfValues(const std::string& value) {
    return value.size() == 4 && value[0] >= 'A' && value[0] <= 'G' && isDigits(std::string_view{value}.substr(1))
               ? "TYPEQU"
               : "";
}

class Collector {
public:
    explicit Collector(const Shape& shape) : m_shape{shape} {}

    void add(const TextRow& row) {
        const auto cell = [&](const std::optional<std::size_t>& c) {
            return c && *c < row.cells.size() ? row.cells[*c] : std::string{};
        };
        const auto value = cell(m_shape.value);
        const auto column = m_shape.column ? cell(m_shape.column) : columnOfValues(value);
        if (m_shape.column && column.empty())
            return;
        ++m_out.rows;
        if (m_shape.column && m_seen.insert(column).second) {
            m_out.columns.push_back(column);
            m_labels.push_back({column, "", cell(m_shape.label), cell(m_shape.longLabel)});
        }
        if (value.empty() || cell(m_shape.valueLabel).empty())
            return;
        if (++m_values[column] <= mostValues)
            m_labels.push_back({column, value, cell(m_shape.valueLabel), ""});
    }

    /// A column of codes has one value a place: those are not labels to keep.
    Dictionary finish() {
        for (const auto& [column, number] : m_values)
            if (number > mostValues)
                m_out.listsOfPlaces.push_back(column);
        for (auto& label : m_labels)
            if (label.value.empty() || m_values[label.column] <= mostValues)
                m_out.labels.push_back(std::move(label));
        return std::move(m_out);
    }

private:
    static constexpr std::int64_t mostValues = 400; // BPE has about 200 types of equipment
    const Shape& m_shape;
    Dictionary m_out;
    std::vector<ColumnLabel> m_labels;
    std::set<std::string> m_seen;
    std::map<std::string, std::int64_t> m_values;
};

/// The family of tables with these columns; null if none is known.
const StatFamily* familyOf(const std::vector<std::string>& columns) {
    const StatFamily* best = nullptr;
    std::ptrdiff_t most = 0;
    for (const auto& family : statFamilies()) {
        const bool signedBy = std::all_of(family.signature.begin(), family.signature.end(),
                                          [&](const auto& group) { return findColumn(columns, group).has_value(); });
        const auto known =
            std::count_if(columns.begin(), columns.end(), [&](const auto& column) { return isKnown(family, column); });
        if (signedBy && known > most) {
            best = &family;
            most = known;
        }
    }
    return best;
}

std::vector<StatTable> tablesOf(const Observatory& observatory, std::string_view family) {
    auto tables = observatory.columns().tables();
    std::erase_if(tables, [&](const auto& table) { return table.family != family; });
    return tables;
}

/// A list that has one of the columns, such as the BPE its types.
bool hasList(const Observatory& observatory, const Dictionary& dictionary) {
    const auto lists = observatory.records().all();
    return std::any_of(lists.begin(), lists.end(), [&](const RecordSet& list) {
        return std::any_of(dictionary.labels.begin(), dictionary.labels.end(), [&](const ColumnLabel& label) {
            return findColumn(list.columns, {label.column}).has_value();
        });
    });
}

/// The labels whose column one of the tables has; the others are told.
void tellStrangers(const StatFamily& family, const std::vector<StatTable>& tables, const Dictionary& dictionary,
                   std::vector<Anomaly>& anomalies) {
    std::set<std::string> there;
    for (const auto& table : tables)
        for (const auto* columns : {&table.columns, &table.textColumns})
            for (const auto& column : *columns)
                there.insert(lowered(column));
    Count strangers;
    for (const auto& column : dictionary.columns)
        if (!there.contains(lowered(column)) && !fitsAny(column, family.key))
            strangers.add(column);
    strangers.report(anomalies, GEO_TR("%1 labels are of no column of the table"), {GEO_TR("kept, without a use")});
}

void tellLists(const Dictionary& dictionary, std::vector<Anomaly>& anomalies) {
    if (!dictionary.listsOfPlaces.empty())
        anomalies.push_back({{GEO_TR("%1 columns have their codes spelt out one by one"),
                              {static_cast<std::int64_t>(dictionary.listsOfPlaces.size())}},
                             static_cast<std::int64_t>(dictionary.listsOfPlaces.size()),
                             dictionary.listsOfPlaces,
                             {GEO_TR("left out: the names of places come with their outlines")}});
}

} // namespace

Dictionary readDictionary(const SourceFile& source, Progress& progress) {
    const TextTable table{source};
    const auto shape = shapeOf(table.header());
    if (!shape)
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1 is not a dictionary of variables: it has no columns COD_VAR and LIB_VAR."),
                     {source.displayName()}}};
    Collector collector{*shape};
    table.forEach([&](const TextRow& row) { collector.add(row); }, progress);
    return collector.finish();
}

std::vector<ColumnLabel> labelsFor(const std::vector<std::string>& columns, const SourceFile& source,
                                   std::vector<Anomaly>& anomalies, Progress& progress) {
    std::set<std::string> there;
    for (const auto& column : columns)
        there.insert(lowered(column));
    std::vector<ColumnLabel> labels;
    try {
        auto dictionary = readDictionary(source, progress);
        Count strangers;
        for (const auto& column : dictionary.columns)
            if (!there.contains(lowered(column)))
                strangers.add(column);
        strangers.report(anomalies, GEO_TR("%1 labels of the dictionary are of no column of the table"),
                         {GEO_TR("left out")});
        for (auto& label : dictionary.labels)
            if (there.contains(lowered(label.column)))
                labels.push_back(std::move(label));
    } catch (const Error&) {
        anomalies.push_back({{GEO_TR("its dictionary cannot be read")},
                             1,
                             {source.displayName()},
                             {GEO_TR("left out: columns keep their short names")}});
    }
    return labels;
}

Recognition recogniseDictionary(const Sample& sample) {
    Recognition found;
    found.confidence = !sample.isLayer && shapeOf(sample.columns) ? 1 : 0;
    return found;
}

Inspection inspectDictionary(const SourceFile& source, const Recognition& found, Progress& progress) {
    const auto dictionary = readDictionary(source, progress);
    Inspection inspection;
    inspection.source = source;
    inspection.reader = inspection.family = id;
    inspection.title = "Libellés de colonnes, sans les chiffres";
    inspection.confidence = found.confidence;
    inspection.rows = dictionary.rows;
    if (const auto* family = familyOf(dictionary.columns))
        inspection.dataYear = yearInColumns(*family, dictionary.columns);
    inspection.columnsKnown = dictionary.columns;
    inspection.anomalies.push_back(
        {{GEO_TR("labels of columns, without figures")}, 1, {}, {GEO_TR("add the table they belong to as well")}});
    tellLists(dictionary, inspection.anomalies);
    if (dictionary.labels.empty())
        inspection.blocking.push_back({GEO_TR("%1 holds no label."), {source.displayName()}});
    return inspection;
}

LoadReport loadDictionary(const Plan& plan, Observatory& observatory, Transaction& t, Progress& progress) {
    if (!plan.inspection.blocking.empty())
        throw Error{Error::Code::Malformed, plan.inspection.blocking.front()};
    const auto dictionary = readDictionary(plan.inspection.source, progress);
    const auto* family = familyOf(dictionary.columns);
    auto source =
        sourceRecord(plan.inspection, {family ? "Libellés de colonnes : " + std::string{family->name}
                                              : std::string{"Libellés de colonnes"},
                                       family ? std::string{family->producer} : "", family ? "Licence Ouverte 2.0" : "",
                                       family ? std::string{family->attribution} : ""});
    source.id = observatory.sources().add(t, source);
    source.rows = saveLabels(t, family ? family->id : "", source.id, dictionary.labels);
    const auto tables = family ? tablesOf(observatory, family->id) : std::vector<StatTable>{};
    if (!tables.empty())
        tellStrangers(*family, tables, dictionary, source.anomalies);
    else if (family || !hasList(observatory, dictionary))
        source.anomalies.push_back({{GEO_TR("no table with these columns is in the observatory")},
                                    1,
                                    {},
                                    {GEO_TR("the labels are kept for the day it is added")}});
    tellLists(dictionary, source.anomalies);
    observatory.sources().update(t, source);
    progress.report(1);
    return {source, source.rows == 0};
}

} // namespace geo
