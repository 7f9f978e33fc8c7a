#include "readers/reader.hpp"

#include "observatory/observatory.hpp"
#include "readers/grid_family.hpp"
#include "readers/layer_file.hpp"
#include "readers/point_family.hpp"
#include "readers/register_family.hpp"
#include "readers/stat_family.hpp"
#include "readers/text_encoding.hpp"
#include "readers/zone_family.hpp"

#include <cpl_error.h>

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

Reader readerOf(const PointFamily& family) {
    return {family.id, [&](const Sample& s) { return recognisePoints(family, s); },
            [&](const SourceFile& f, const Recognition& r, Progress& p) { return inspectPoints(family, f, r, p); },
            [&](const Plan& plan, Observatory& o, Transaction& t, Progress& p) {
                return loadPoints(family, plan, o, t, p);
            }};
}

Reader readerOf(const RegisterFamily& family) {
    return {family.id, [&](const Sample& s) { return recogniseRegister(family, s); },
            [&](const SourceFile& f, const Recognition& r, Progress& p) { return inspectRegister(family, f, r, p); },
            [&](const Plan& plan, Observatory& o, Transaction& t, Progress& p) {
                return loadRegister(family, plan, o, t, p);
            }};
}

std::vector<Reader> allReaders() {
    std::vector<Reader> all;
    for (const auto* family : {&qpvPerimeters(), &irisContours(), &communeBoundaries(), &departmentBoundaries()})
        all.push_back(readerOf(*family));
    for (const auto& family : statFamilies())
        all.push_back(readerOf(family));
    for (const auto* family : {&grid200m(), &grid1km()})
        all.push_back(readerOf(*family));
    for (const auto* family : {&addresses(), &dwellings(), &buildings()})
        all.push_back(readerOf(*family));
    for (const auto& family : registerFamilies())
        all.push_back(readerOf(family));
    return all;
}

constexpr double sureEnough = 0.5;
constexpr std::size_t sampleRows = 60;

bool isTable(const SourceFile& source) {
    auto path = std::filesystem::path{source.member.empty() ? source.file.string() : source.member};
    auto extension = lowered(path.extension().string());
    if (extension == ".gz" || extension == ".xz" || extension == ".bz2")
        extension = lowered(path.stem().extension().string());
    return extension == ".csv" || extension == ".txt" || extension == ".tsv";
}

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

Inspection unknownColumns(const SourceFile& source, const Sample& sample) {
    std::string columns;
    for (std::size_t c = 0; c < sample.columns.size() && c < 8; ++c)
        columns += (c ? ", " : "") + sample.columns[c];
    auto inspection =
        unknown(source, {GEO_TR("none of the known files has these columns (%1). Known: neighbourhood perimeters, IRIS "
                                "contours, communes, departments; Filosofi, CAF and census tables by IRIS; INSEE "
                                "tables by neighbourhood; Filosofi grids; addresses and buildings; the register of the "
                                "network."),
                         {columns}});
    inspection.columnsUnknown = sample.columns;
    return inspection;
}

const Reader& readerNamed(std::string_view id) {
    for (const auto& reader : readers())
        if (reader.id == id)
            return reader;
    std::string known;
    for (const auto& reader : readers())
        known += (known.empty() ? "" : ", ") + std::string{reader.id};
    throw Error{Error::Code::Usage, {GEO_TR("There is no reader called %1. Known: %2."), {std::string{id}, known}}};
}

bool isWorkbook(const SourceFile& source) {
    const auto extension = lowered(source.file.extension().string());
    return extension == ".xls" || extension == ".xlsx" || extension == ".ods";
}

Inspection inspectSource(const SourceFile& source, Progress& progress, std::string_view asReader) {
    if (isWorkbook(source))
        return unknown(source, {GEO_TR("a spreadsheet workbook. Save the sheet as CSV (UTF-8), then drop that file.")});
    if (!isLayerFile(source) && !isTable(source))
        return unknown(
            source,
            {GEO_TR("not a kind of file that is read here. Tables: CSV. Outlines: shapefile, GeoJSON, GeoPackage. "
                    "Each may be in a zip, gz, tar or 7z.")});
    const auto sample = sampleOf(source);
    const Reader* best = asReader.empty() ? nullptr : &readerNamed(asReader);
    Recognition found = best ? best->recognise(sample) : Recognition{};
    if (!best)
        for (const auto& reader : readers())
            if (const auto r = reader.recognise(sample);
                r.confidence >= sureEnough && r.confidence > found.confidence) {
                best = &reader;
                found = r;
            }
    return best ? best->inspect(source, found, progress) : unknownColumns(source, sample);
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

std::vector<Inspection> inspect(const std::filesystem::path& file, Progress& progress, std::string_view asReader) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler}; // what GDAL says is for us: users get sentences
    ProgressPart opening{progress, 0, 0.2};
    const auto sources = sourcesIn(file, opening);
    std::vector<Inspection> inspections;
    if (sources.empty()) {
        SourceFile nothing;
        nothing.file = file;
        return {unknown(
            nothing,
            {GEO_TR("no table and no map layer in it. Dictionaries of variables (meta_…) are not loaded: drop the "
                    "data file.")})};
    }
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto n = static_cast<double>(sources.size());
        ProgressPart part{progress, 0.2 + 0.8 * static_cast<double>(i) / n, 0.2 + 0.8 * static_cast<double>(i + 1) / n};
        if (sources.size() == 1)
            inspections.push_back(inspectSource(sources[i], part, asReader));
        else
            inspections.push_back(inspectMember(sources[i], part, asReader));
    }
    progress.report(1);
    return inspections;
}

LoadReport load(Observatory& observatory, const Plan& plan, Progress& progress, std::optional<std::int64_t> replaced) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    const auto& inspection = plan.inspection;
    const auto name = inspection.source.displayName();
    if (inspection.reader.empty())
        throw Error{Error::Code::Unrecognised, {GEO_TR("%1 is not a file that is known here."), {name}}};
    const auto& reader = readerNamed(inspection.reader);
    if (auto there = observatory.sources().findBySha(sha256Of(inspection.source), name))
        return {*there, true};
    auto transaction = observatory.begin();
    if (replaced)
        observatory.sources().unregister(transaction, *replaced);
    auto report = reader.load(plan, observatory, transaction, progress);
    if (!report.alreadyThere) // nothing new in it: leave no empty record behind
        transaction.commit();
    return report;
}

} // namespace geo
