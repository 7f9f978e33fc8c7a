#include "readers/reader.hpp"

#include "base/sha256.hpp"
#include "observatory/history.hpp"
#include "observatory/observatory.hpp"
#include "observatory/readings.hpp"
#include "readers/any_file.hpp"
#include "readers/code_list.hpp"
#include "readers/dictionary.hpp"
#include "readers/grid_family.hpp"
#include "readers/layer_file.hpp"
#include "readers/move_family.hpp"
#include "readers/point_family.hpp"
#include "readers/record_family.hpp"
#include "readers/register_table.hpp"
#include "readers/sign_in_sheet.hpp"
#include "readers/stat_family.hpp"
#include "readers/survey_answers.hpp"
#include "readers/table_layout.hpp"
#include "readers/table_preview.hpp"
#include "readers/text_encoding.hpp"
#include "readers/workbook.hpp"
#include "readers/zone_family.hpp"

#include <cpl_error.h>

#include <cassert>
#include <utility>

namespace geo {

namespace {

// One row for each family of an engine; families live as long as the program.

Reader readerOf(const ZoneFamily& family) {
    return {family.id, [&](const Sample& s) { return recogniseZones(family, s); },
            [&](const SourceFile& f, const Recognition& r, Progress& p) { return inspectZones(family, f, r, p); },
            [&](const Plan& plan, Observatory& o, Transaction& t, Progress& p) {
                return loadZones(family, plan, o, t, p);
            }};
}

Reader readerOf(const StatFamily& family) {
    return {family.id, [&](const Sample& s) { return recogniseTable(family, s); },
            [&](const SourceFile& f, const Recognition& r, Progress& p) { return inspectTable(family, f, r, p); },
            [&](const Plan& plan, Observatory& o, Transaction& t, Progress& p) {
                return loadTable(family, plan, o, t, p);
            }};
}

Reader readerOf(const GridFamily& family) {
    return {
        family.id, [&](const Sample& s) { return recogniseGrid(family, s); },
        [&](const SourceFile& f, const Recognition& r, Progress& p) { return inspectGrid(family, f, r, p); },
        [&](const Plan& plan, Observatory& o, Transaction& t, Progress& p) { return loadGrid(family, plan, o, t, p); }};
}

Reader readerOf(const MoveFamily& family) {
    return {family.id, [&](const Sample& s) { return recogniseMoves(family, s); },
            [&](const SourceFile& f, const Recognition& r, Progress& p) { return inspectMoves(family, f, r, p); },
            [&](const Plan& plan, Observatory& o, Transaction& t, Progress& p) {
                return loadMoves(family, plan, o, t, p);
            }};
}

Reader readerOf(const PointFamily& family) {
    return {family.id, [&](const Sample& s) { return recognisePoints(family, s); },
            [&](const SourceFile& f, const Recognition& r, Progress& p) { return inspectPoints(family, f, r, p); },
            [&](const Plan& plan, Observatory& o, Transaction& t, Progress& p) {
                return loadPoints(family, plan, o, t, p);
            }};
}

Reader readerOf(const RecordKind& kind) {
    return {kind.id, [&](const Sample& s) { return recogniseRegister(kind, s); },
            [&](const SourceFile& f, const Recognition& r, Progress& p) { return inspectRegister(kind, f, r, p); },
            [&](const Plan& plan, Observatory& o, Transaction& t, Progress& p) {
                return loadRegister(kind, plan, o, t, p);
            },
            true};
}

Reader readerOf(const CodeListFamily& family) {
    return {family.id, [&](const Sample& s) { return recogniseCodeList(family, s); },
            [&](const SourceFile& f, const Recognition& r, Progress& p) { return inspectCodeList(family, f, r, p); },
            [&](const Plan& plan, Observatory& o, Transaction& t, Progress& p) {
                return loadCodeList(family, plan, o, t, p);
            }};
}

Reader readerOf(const RecordFamily& family) {
    return {family.id, [&](const Sample& s) { return recogniseRecords(family, s); },
            [&](const SourceFile& f, const Recognition& r, Progress& p) { return inspectRecords(family, f, r, p); },
            [&](const Plan& plan, Observatory& o, Transaction& t, Progress& p) {
                return loadRecords(family, plan, o, t, p);
            }};
}

std::vector<Reader> allReaders() {
    std::vector<Reader> all;
    for (const auto* family : {&qpvPerimeters(), &irisContours(), &communeBoundaries(), &departmentBoundaries()})
        all.push_back(readerOf(*family));
    for (const auto& family : statFamilies())
        all.push_back(readerOf(family));
    for (const auto* family : {&communeMoves(), &neighbourhoodMoves()})
        all.push_back(readerOf(*family));
    for (const auto* family : {&grid200m(), &grid1km()})
        all.push_back(readerOf(*family));
    for (const auto* family : {&addresses(), &dwellings(), &buildings()})
        all.push_back(readerOf(*family));
    for (const auto& family : codeListFamilies())
        all.push_back(readerOf(family));
    for (const auto& kind : recordKinds())
        all.push_back(readerOf(kind));
    all.push_back({surveyAnswersReader, recogniseAnswers, inspectAnswers, loadAnswers, true});
    all.push_back({signInReader, recogniseSignIn, inspectSignIn, loadSignIn, true});
    for (const auto& family : recordFamilies())
        all.push_back(readerOf(family));
    all.push_back({"column-labels", recogniseDictionary, inspectDictionary, loadDictionary});
    all.push_back({anyTableReader, recogniseAnyTable, inspectAnyTable, loadAnyTable});
    all.push_back({anyLayerReader, recogniseAnyLayer, inspectAnyLayer, loadAnyLayer});
    return all;
}

constexpr double sureEnough = 0.5;
constexpr std::size_t sampleRows = 60;

Sample sampleOf(const SourceFile& source) {
    Sample sample;
    sample.fileName =
        std::filesystem::path{source.member.empty() ? source.file.string() : source.member}.filename().string();
    sample.isLayer = isLayerFile(source);
    if (sample.isLayer) {
        const LayerFile layer{source};
        sample.columns = layer.columns();
        sample.geometryType = layer.geometryType();
        for (auto& row : layer.sample(sampleRows))
            sample.rows.push_back(std::move(row.fields));
    } else {
        const TextTable table{source};
        sample.columns = table.header();
        for (auto& row : table.sample(sampleRows)) {
            row.cells.resize(sample.columns.size());
            sample.rows.push_back(std::move(row.cells));
        }
    }
    return sample;
}

Inspection unknown(const SourceFile& source, Message why) {
    Inspection inspection;
    inspection.source = source;
    inspection.anomalies.push_back({std::move(why), 1, {}, {}});
    return inspection;
}

constexpr std::string_view registerPrefix = "register:";

const Reader& readerNamed(std::string_view id) {
    if (id.starts_with(registerPrefix))
        id.remove_prefix(registerPrefix.size());
    for (const auto& reader : readers())
        if (reader.id == id)
            return reader;
    std::string known;
    for (const auto& reader : readers())
        known += (known.empty() ? "" : ", ") + std::string{reader.id};
    throw Error{Error::Code::Usage, {GEO_TR("There is no reader called %1. Known: %2."), {std::string{id}, known}}};
}

/// A sheet of sources and explanations beside the tables of a workbook.
bool isExplanation(const SourceFile& source) {
    if (source.sheet.empty())
        return false;
    const auto name = folded(source.sheet);
    if (name.starts_with("meta") || name.starts_with("documentation") || name.starts_with("descripti") ||
        name.starts_with("lisez"))
        return true;
    std::vector<TextRow> start;
    const SheetFile sheet{source};
    const auto rows = sheet.rows();
    for (TextRow row; start.size() < layoutSample && rows->next(row);)
        start.push_back(row);
    return !holdsTable(start);
}

Inspection inspectSource(const SourceFile& source, Progress& progress, std::string_view asReader) {
    if (isExplanation(source))
        return unknown(source, {GEO_TR("a sheet of explanations, no table: left out")});
    if (source.sheet.empty() && isWorkbookName(source.member.empty() ? source.file.string() : source.member))
        return unknown(source, {GEO_TR("a workbook that cannot be read: it is damaged, protected by a password, or "
                                       "not a workbook. Open it in a spreadsheet and save it again.")});
    if (!isLayerFile(source) && !isTable(source))
        return unknown(source,
                       {GEO_TR("not a kind of file that is read here. Tables: CSV, XLSX, ODS, XLS, JSON, DBF. Layers: "
                               "shapefile, GeoJSON, TopoJSON, GeoPackage. Each may be in a zip, gz, tar or 7z.")});
    const auto sample = sampleOf(source);
    if (asReader.empty())
        asReader = source.choices.reading.recordKind;
    const Reader* best = asReader.empty() ? nullptr : &readerNamed(asReader);
    Recognition found = best ? best->recognise(sample) : Recognition{};
    if (!best)
        for (const auto& reader : readers()) {
            const auto r = reader.recognise(sample);
            const bool anyFile = reader.id == anyTableReader || reader.id == anyLayerReader;
            if ((anyFile || r.confidence >= sureEnough) && r.confidence > found.confidence) {
                best = &reader;
                found = r;
            }
        }
    if (const auto& said = source.choices.reading; !said.columns.empty() && !said.remembered && !best->intoRegister)
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1 is no table of the register, whose columns could be chosen: say which with --as "
                            "register:KIND"),
                     {source.displayName()}}};
    return best->inspect(source, found, progress);
}

/// Fingerprint of a make of file, empty for what is no table.
std::string makePrint(const SourceFile& source) {
    const auto make = isTable(source) ? makeOf(source) : std::string{};
    if (make.empty())
        return {};
    Sha256 digest;
    digest.add(make);
    return hexadecimal(digest.finish());
}

void recall(SourceFile& source, const Observatory& memory) {
    const auto make = makePrint(source);
    const auto kept = make.empty() ? std::nullopt : memory.readings().find(make);
    if (!kept)
        return;
    source.choices.reading = readingFromJson(kept->reading);
    const auto& kind = source.choices.reading.recordKind;
    if (!kind.empty() && std::ranges::find(readers(), kind, &Reader::id) == readers().end())
        source.choices.reading.recordKind.clear(); // of a later version
    source.choices.reading.remembered = true;
}

/// Each layer of a GeoPackage that holds several stands for itself.
std::vector<SourceFile> layersOf(const SourceFile& source) {
    std::vector<SourceFile> each;
    if (lowered(source.gdalPath).ends_with(".gpkg")) {
        try {
            for (const auto& layer : layersIn(source)) {
                each.push_back(source);
                each.back().layer = layer.name;
            }
        } catch (const Error&) { // told when the file is looked at
        }
    }
    return each.size() > 1 ? each : std::vector{source};
}

/// A kind of record that was said is remembered with what was said of the columns.
void noteKind(SourceChoices& choices, std::string_view asReader) {
    if (asReader.empty() || !readerNamed(asReader).intoRegister)
        return;
    choices.reading.recordKind = readerNamed(asReader).id;
}

/// What the observatory knows of the records is told before anything is written.
void compareIfRecords(Inspection& inspection, const Observatory* memory) {
    if (!inspection.records || !memory)
        return;
    auto table = *inspection.records;
    table.anomalies.clear();
    resolveNames(table, *memory);
    compareWithRegister(table, *memory, false, table.anomalies);
    inspection.anomalies.insert(inspection.anomalies.end(), table.anomalies.begin(), table.anomalies.end());
}

/// One bad member of an archive does not keep the others out: it is told like a file nobody knows.
Inspection inspectMember(const SourceFile& source, Progress& progress, std::string_view asReader) {
    try {
        return inspectSource(source, progress, asReader);
    } catch (const Error& error) {
        auto inspection = unknown(source, error.messages().back());
        inspection.blocking = error.messages();
        return inspection;
    }
}

} // namespace

std::span<const Reader> readers() {
    static const auto all = allReaders();
    return all;
}

std::vector<Inspection> inspect(const std::filesystem::path& file, Progress& progress, std::string_view asReader,
                                const SourceChoices& choices, const Observatory* memory) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler}; // what GDAL says is for us: users get sentences
    ProgressPart opening{progress, 0, 0.2};
    std::vector<SourceFile> sources;
    for (const auto& source : sourcesIn(file, opening))
        for (auto& layer : layersOf(source))
            sources.push_back(std::move(layer));
    for (auto& source : sources) {
        source.choices = choices;
        noteKind(source.choices, asReader);
        if (memory && asReader.empty() && choices.reading.saysNothing())
            recall(source, *memory);
    }
    std::vector<Inspection> inspections;
    if (sources.empty()) {
        SourceFile nothing;
        nothing.file = file;
        return {unknown(nothing, {GEO_TR("no table and no map layer in it.")})};
    }
    std::shared_ptr<void> open; // a workbook is read once for all its sheets
    for (std::size_t i = 0; i < sources.size(); ++i) {
        open = keptOpen(sources[i]);
        const auto n = static_cast<double>(sources.size());
        ProgressPart part{progress, 0.2 + 0.8 * static_cast<double>(i) / n, 0.2 + 0.8 * static_cast<double>(i + 1) / n};
        if (sources.size() == 1)
            inspections.push_back(inspectSource(sources[i], part, asReader));
        else
            inspections.push_back(inspectMember(sources[i], part, asReader));
        compareIfRecords(inspections.back(), memory);
    }
    progress.report(1);
    return inspections;
}

Inspection inspectAgain(const SourceFile& source, Progress& progress, const Observatory* memory) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    auto inspection = inspectMember(source, progress, {});
    compareIfRecords(inspection, memory);
    return inspection;
}

bool isForRegister(const Inspection& inspection) {
    return !inspection.reader.empty() && readerNamed(inspection.reader).intoRegister;
}

namespace {

/// Everything that is written of one file, in the transaction of the caller.
LoadReport write(Observatory& observatory, const Reader& reader, const Plan& plan, Transaction& transaction,
                 std::optional<std::int64_t> replaced, Progress& progress) {
    const auto& source = plan.inspection.source;
    const auto stamp = stampOf(source.file);
    if (replaced)
        observatory.sources().unregister(transaction, *replaced);
    auto report = reader.load(plan, observatory, transaction, progress);
    if (stampOf(source.file) != stamp)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 was changed by another program while it was being read. Nothing was added: try again "
                            "once the file is finished."),
                     {source.displayName()}}};
    if (const auto& said = source.choices.reading; !report.alreadyThere && !said.saysNothing() && !said.remembered)
        observatory.readings().keep(transaction, makePrint(source), {plan.inspection.family, toJson(said)});
    return report;
}

} // namespace

LoadReport load(Observatory& observatory, const Plan& plan, Progress& progress, std::optional<std::int64_t> replaced) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    const auto& inspection = plan.inspection;
    const auto name = inspection.source.displayName();
    if (inspection.reader.empty())
        throw Error{Error::Code::Unrecognised, {GEO_TR("%1 is not a file that is known here."), {name}}};
    const auto& reader = readerNamed(inspection.reader);
    ProgressPart hashing{progress, 0, 0.05}, loading{progress, 0.05, 1};
    if (reader.intoRegister) { // the same file again may hold records that were removed since, or that it updates
        sha256Of(inspection.source, hashing);
        LoadReport report;
        observatory.history().record({GEO_TR("Import of %1"), {name}}, {}, [&](Transaction& transaction) {
            report = write(observatory, reader, plan, transaction, replaced, loading);
        });
        return report;
    }
    if (auto there = observatory.sources().findBySha(sha256Of(inspection.source, hashing), name))
        return {*there, true};
    auto transaction = observatory.begin();
    auto report = write(observatory, reader, plan, transaction, replaced, loading);
    if (!report.alreadyThere) // else nothing new in it: leave no empty record behind
        transaction.commit();
    return report;
}

std::string publishedKey(std::string_view family) {
    for (const auto* grid : {&grid200m(), &grid1km()})
        if (grid->id == family)
            return std::string{grid->key.front()};
    for (const auto& known : statFamilies())
        if (known.id == family)
            return std::string{known.key.front()};
    return "CODGEO";
}

} // namespace geo
