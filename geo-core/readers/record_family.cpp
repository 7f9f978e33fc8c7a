#include "readers/record_family.hpp"

#include "base/rising_progress.hpp"
#include "observatory/database.hpp"
#include "observatory/observatory.hpp"
#include "observatory/zones.hpp"
#include "readers/layer_file.hpp"
#include "readers/record_rows.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <unordered_set>

namespace geo {

namespace {

bool isKnown(const RecordFamily& family, std::string_view column) {
    const auto fitsOne = [&](const auto& patterns) { return fitsAny(column, patterns); };
    return fitsOne(family.known) || fitsOne(family.key) || fitsOne(family.lon) || fitsOne(family.lat) ||
           fitsOne(family.x) || fitsOne(family.y) || fitsOne(family.epsg) || fitsOne(family.commune) ||
           fitsOne(family.department) || fitsOne(family.category) || fitsOne(family.quality) || fitsOne(family.year) ||
           fitsOne(family.withheld) || fitsOne(family.diffusion) || fitsOne(family.discreet) || fitsOne(family.names) ||
           fitsOne(family.unique) || fitsOne(family.expected) ||
           std::any_of(family.signature.begin(), family.signature.end(), fitsOne);
}

RecordName nameOf(const RecordFamily& family) {
    return {std::string{family.id},
            std::string{family.id},
            std::string{family.title},
            {std::string{family.title}, std::string{family.producer}, std::string{family.licence},
             std::string{family.attribution}}};
}

RecordLayout layoutOf(const RecordFamily& family, const SourceFile& source) {
    return RecordLayout{family,
                        family.shape == RecordShape::None ? TextTable{source}.header() : LayerFile{source}.columns()};
}

Message nothingIn(const RecordLayout& layout, const SourceFile& source) {
    return {layout.isLayer ? GEO_TR("%1 holds no features. Fetch it again, or ask the producer for one that does.")
                           : GEO_TR("%1 has titles but no lines."),
            {source.displayName()}};
}

RecordSet describe(const RecordLayout& layout, const RecordName& name, const Source& source, const Territory& home) {
    RecordSet set;
    set.family = name.family;
    set.title = source.title;
    set.dataYear = source.dataYear;
    set.shape = layout.shape;
    set.epsg = layout.shape == RecordShape::None ? 0 : home.epsg;
    set.columns = layout.keptColumns();
    for (const auto column : layout.key)
        set.keyColumn += (set.keyColumn.empty() ? "" : "+") + layout.columns[column];
    set.level = layout.level;
    if (layout.category)
        set.categoryColumn = layout.columns[*layout.category];
    set.sourceId = source.id;
    return set;
}

/// The rows of a set that is there, so that the same list in another format is not added to it. Sets of more than half
/// a million rows are not compared.
class RowsThere {
public:
    RowsThere(const Observatory& observatory, const RecordSet& wanted, Progress& progress) {
        const auto there = observatory.records().find(wanted.family, wanted.dataYear);
        const auto isThere = [&](const std::string& column) {
            return std::find(there->columns.begin(), there->columns.end(), column) != there->columns.end();
        };
        constexpr std::int64_t mostCompared = 500'000;
        if (!there || there->rows > mostCompared || !std::all_of(wanted.columns.begin(), wanted.columns.end(), isThere))
            return;
        observatory.records().forEach(
            *there, wanted.columns, [&](const RecordRow& row) { m_rows.insert(hashOf(row.code, row.cells)); },
            progress);
    }
    bool has(const KeptRow& row) const { return !m_rows.empty() && m_rows.contains(hashOf(row.code, row.cells)); }

private:
    template <typename Cells> static std::size_t hashOf(std::string_view code, const Cells& cells) {
        const std::hash<std::string_view> hash;
        auto all = hash(code);
        for (const std::string_view cell : cells)
            all = all * 1000003 ^ hash(cell);
        return all;
    }
    std::unordered_set<std::size_t> m_rows;
};

void write(RecordWriter& writer, const KeptRow& row) {
    if (row.place)
        writer.add(row.cells, row.code, *row.place);
    else if (row.shape)
        writer.add(row.cells, row.code, *row.shape);
    else if (!row.lines.empty())
        writer.add(row.cells, row.code, row.lines);
    else
        writer.add(row.cells, row.code);
}

} // namespace

Recognition recogniseRecords(const RecordFamily& family, const Sample& sample) {
    const bool isLayer = family.shape != RecordShape::None;
    if (sample.isLayer != isLayer ||
        (isLayer && !sample.geometryType.empty() && sample.geometryType != toText(family.shape)))
        return {};
    const RecordLayout layout{sample.columns};
    for (const auto& group : family.signature)
        if (!findColumn(layout.columns, group))
            return {};
    if (family.plausible && !family.plausible(sample))
        return {};
    const auto known = std::count_if(layout.columns.begin(), layout.columns.end(),
                                     [&](const auto& column) { return isKnown(family, column); });
    const double share = static_cast<double>(known) / static_cast<double>(layout.columns.size());
    const int year = family.yearOf ? family.yearOf(sample) : 0;
    return {0.7 + 0.3 * share, year ? std::optional{year} : std::nullopt, std::nullopt};
}

Inspection inspectLayout(const RecordLayout& layout, const RecordName& name, const SourceFile& source,
                         const Recognition& found, Progress& progress) {
    auto survey = readRecords(
        layout, source, nullptr, [](const KeptRow&) {}, progress);
    Inspection inspection;
    inspection.source = source;
    inspection.reader = name.reader;
    inspection.family = name.family;
    inspection.title = name.title;
    inspection.confidence = found.confidence;
    inspection.kind = layout.level;
    inspection.isRecords = true;
    inspection.rows = survey.read;
    inspection.encoding = survey.encoding;
    inspection.epsg = survey.epsg;
    inspection.dataYear = found.dataYear ? found.dataYear : survey.year;
    if (const int year = yearInNames(source); !inspection.dataYear && year) {
        inspection.dataYear = year;
        inspection.yearFromFileName = true;
    }
    inspection.anomalies = layout.remarks;
    inspection.anomalies.insert(inspection.anomalies.end(), survey.anomalies.begin(), survey.anomalies.end());
    if (survey.read == 0)
        inspection.blocking.push_back(nothingIn(layout, source));
    inspection.codes = std::move(survey.codes);
    return inspection;
}

Inspection inspectRecords(const RecordFamily& family, const SourceFile& source, const Recognition& found,
                          Progress& progress) {
    const auto layout = layoutOf(family, source);
    auto inspection = inspectLayout(layout, nameOf(family), source, found, progress);
    for (const auto& column : layout.columns)
        (isKnown(family, column) ? inspection.columnsKnown : inspection.columnsUnknown).push_back(column);
    return inspection;
}

LoadReport loadLayout(const RecordLayout& layout, const RecordName& name, const Plan& plan, Observatory& observatory,
                      Transaction& t, Progress& progress) {
    const auto& file = plan.inspection.source;
    const RecordHome home{observatory.territory(),
                          layout.byDepartment ? observatory.zones().departments() : std::set<std::string>{}};
    auto credit = name.credit;
    const int year = plan.vintage.value_or(plan.inspection.dataYear.value_or(0));
    if (year > 0)
        credit.title += " " + std::to_string(year);
    auto source = sourceRecord(plan.inspection, credit);
    source.dataYear = year;
    source.id = observatory.sources().add(t, source);
    RisingProgress rising{progress};
    ProgressPart comparing{rising, 0, 0.05}, reading{rising, 0.05, 0.9};
    const Interruptible indexing{t.database(), rising}; // now and then, or once all rows are there
    const auto description = describe(layout, name, source, home.territory);
    const RowsThere there{observatory, description, comparing};
    Count again;
    RecordWriter writer{t, description};
    auto survey = readRecords(
        layout, file, &home,
        [&](const KeptRow& row) {
            if (there.has(row))
                return again.add(std::string{row.code});
            write(writer, row);
            ++source.rows;
        },
        reading);
    if (source.rows == 0 && again.number() > 0)
        return {source, true};
    if (source.rows == 0)
        throw Error{Error::Code::Usage,
                    survey.read == 0
                        ? nothingIn(layout, file)
                        : Message{GEO_TR("%1 holds no row of this observatory's territory."), {file.displayName()}}};
    writer.finish();
    source.anomalies = layout.remarks;
    source.anomalies.insert(source.anomalies.end(), survey.anomalies.begin(), survey.anomalies.end());
    again.report(source.anomalies, GEO_TR("%1 lines were there already, from another file"),
                 {GEO_TR("the first ones are kept")});
    observatory.sources().update(t, source);
    rising.report(1);
    return {source, false};
}

LoadReport loadRecords(const RecordFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                       Progress& progress) {
    if (!plan.inspection.blocking.empty())
        throw Error{Error::Code::Malformed, plan.inspection.blocking.front()};
    return loadLayout(layoutOf(family, plan.inspection.source), nameOf(family), plan, observatory, t, progress);
}

} // namespace geo
