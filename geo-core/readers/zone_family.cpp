#include "readers/zone_family.hpp"

#include "observatory/observatory.hpp"
#include "observatory/zones.hpp"
#include "readers/text_encoding.hpp"
#include "readers/zone_rows.hpp"

#include <set>

namespace geo {

namespace {

/// Codes of the sample rows that are well formed, as a share; lists of codes count by their first.
double goodCodes(const ZoneFamily& family, const Sample& sample, bool& repeated, bool& lists) {
    const auto code = findColumn(sample.columns, family.code);
    const auto start = findColumn(sample.columns, family.codeStart);
    const auto end = findColumn(sample.columns, family.codeEnd);
    if (!code && !(start && end))
        return -1;
    std::set<std::string> seen;
    std::size_t good = 0, all = 0;
    for (const auto& row : sample.rows) {
        const auto text = code ? row[*code] : row[*start] + row[*end];
        const auto parts = splitList(text, ",;");
        if (parts.empty())
            continue;
        ++all;
        lists = lists || parts.size() > 1;
        const bool fine = parseCode(family.kind, parts.front()) || withLostZero(family.kind, parts.front());
        good += fine;
        repeated = repeated || (fine && !seen.insert(text).second);
    }
    return all ? static_cast<double>(good) / static_cast<double>(all) : 0;
}

bool isMistaken(const ZoneFamily& family, const Sample& sample) {
    const auto code = findColumn(sample.columns, family.code);
    const auto name = findColumn(sample.columns, family.name);
    if (!family.mistaken || !code || !name)
        return false;
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const auto& row : sample.rows)
        pairs.emplace_back(row[*code], row[*name]);
    return family.mistaken(pairs);
}

/// The year of the outlines: for neighbourhoods the generation their codes tell, else the file name, else the usual
/// one.
int vintageOf(const ZoneFamily& family, const ZoneRows& zones, Inspection& inspection) {
    if (family.kind == GeographyKind::Qpv) {
        std::map<int, std::int64_t> generations;
        for (const auto& row : zones.rows)
            ++generations[generationOf(*QpvCode::parse(row.code))];
        if (generations.size() > 1)
            inspection.blocking.push_back(
                {GEO_TR("%1 mixes perimeters of 2015 (%2) and of 2024 (%3). Make one file of each."),
                 {inspection.source.displayName(), generations[2015], generations[2024]}});
        return generations.empty() ? 0 : generations.begin()->first;
    }
    const int year = yearInNames(inspection.source);
    inspection.yearFromFileName = year != 0;
    if (year)
        return year;
    const int usual = family.usualYear(zones.columns);
    inspection.anomalies.push_back(
        {{GEO_TR("the year of the outlines is not written in the file")},
         1,
         {},
         {GEO_TR("taken as %1; give another with the file if you know it"), {std::to_string(usual)}}});
    return usual;
}

Inspection describe(const ZoneFamily& family, const SourceFile& source, const LayerFile& layer,
                    const Recognition& found) {
    Inspection inspection;
    inspection.source = source;
    inspection.reader = inspection.family = family.id;
    inspection.title = family.title;
    inspection.confidence = found.confidence;
    inspection.kind = family.kind;
    inspection.encoding = layer.encoding();
    inspection.epsg = layer.crs().epsg;
    for (const auto& column : layer.columns()) {
        const bool known = fitsAny(column, family.code) || fitsAny(column, family.name) ||
                           fitsAny(column, family.place) || fitsAny(column, family.type) ||
                           fitsAny(column, family.codeStart) || fitsAny(column, family.codeEnd);
        (known ? inspection.columnsKnown : inspection.columnsUnknown).push_back(column);
    }
    return inspection;
}

Credit creditOf(const ZoneFamily& family, int vintage) {
    return {std::string{family.title} + " " + std::to_string(vintage), std::string{family.producer},
            "Licence Ouverte 2.0", std::string{family.attribution}};
}

bool allAtHome(const ZoneFamily& family, const ZoneRows& zones, const Territory& home) {
    return std::all_of(zones.rows.begin(), zones.rows.end(), [&](const ZoneRow& row) {
        const auto territory = territoryOf(family.kind, row.code);
        return territory && territory->id == home.id;
    });
}

void leaveOutAbroad(const ZoneFamily& family, ZoneRows& zones, const Territory& home) {
    Count abroad;
    std::erase_if(zones.rows, [&](const ZoneRow& row) {
        const auto territory = territoryOf(family.kind, row.code);
        const bool out = !territory || territory->id != home.id;
        if (out)
            abroad.add(row.code);
        return out;
    });
    abroad.report(zones.anomalies, GEO_TR("%1 zones lie outside the territory of this observatory"),
                  {GEO_TR("left out")});
}

std::int64_t writeZones(GeographyWriter& writer, const ZoneRows& zones, Count& alreadyThere, Progress& progress) {
    std::int64_t written = 0, done = 0;
    for (const auto& row : zones.rows) {
        const bool fresh = writer.add(row.code, row.name, row.place, row.type, row.fields, row.shape,
                                      row.original ? &*row.original : nullptr);
        written += fresh;
        if (!fresh)
            alreadyThere.add(row.code);
        if (++done % 64 == 0)
            progress.report(static_cast<double>(done) / static_cast<double>(zones.rows.size()));
    }
    return written;
}

} // namespace

Recognition recogniseZones(const ZoneFamily& family, const Sample& sample) {
    if (!sample.isLayer || findColumn(sample.columns, family.never))
        return {};
    bool repeated = false, lists = false;
    const double good = goodCodes(family, sample, repeated, lists);
    // Codes met twice: a layer of other things that names the IRIS each lies in. Lists of neighbourhoods by commune
    // repeat codes too, but those are worth a reason: inspectZones() gives it.
    if (good < 0.5 || (repeated && family.kind != GeographyKind::Qpv) || isMistaken(family, sample))
        return {};
    const bool outlines = sample.geometryType.empty() || sample.geometryType == "polygon";
    const bool named = findColumn(sample.columns, family.name).has_value();
    return {(outlines ? 0.5 : 0.4) + (named ? 0.2 : 0.05) + (good == 1 && !lists ? 0.3 : 0.1), std::nullopt,
            std::nullopt};
}

namespace {

/// What outlines depend on: the file as it is, and the system that its coordinates are said to be in.
std::string readFrom(const SourceFile& source) { return stampOf(source.file) + std::to_string(source.choices.epsg); }

} // namespace

Inspection inspectZones(const ZoneFamily& family, const SourceFile& source, const Recognition& found,
                        Progress& progress) {
    const auto from = readFrom(source);
    const LayerFile layer{source};
    auto inspection = describe(family, source, layer, found);
    ProgressPart reading{progress, 0, 0.5}, mending{progress, 0.5, 1};
    auto zones = readZoneRows(family, source, layer, reading);
    inspection.rows = zones.read;
    inspection.geographyYear = vintageOf(family, zones, inspection);
    for (const auto& row : zones.rows)
        inspection.codes.push_back(row.code);
    std::sort(inspection.codes.begin(), inspection.codes.end());
    const auto territory = usualTerritory(family, zones.rows);
    if (zones.blocking.empty())
        bringHome(zones, layer.crs(), territory, source, mending);
    inspection.anomalies.insert(inspection.anomalies.begin(), zones.anomalies.begin(), zones.anomalies.end());
    inspection.blocking.insert(inspection.blocking.begin(), zones.blocking.begin(), zones.blocking.end());
    if (inspection.blocking.empty() && allAtHome(family, zones, territory))
        inspection.kept = KeptZones::keep(std::move(zones), from, territory);
    progress.report(1);
    return inspection;
}

namespace {

/// Read, sorted out, brought to the home system and mended. @throws Error for a file that cannot be loaded
ZoneRows zonesAtHome(const ZoneFamily& family, const SourceFile& file, const Territory& home, Progress& progress) {
    const LayerFile layer{file};
    ProgressPart reading{progress, 0, 0.4}, mending{progress, 0.4, 1};
    auto zones = readZoneRows(family, file, layer, reading);
    if (!zones.blocking.empty())
        throw Error{Error::Code::Malformed, zones.blocking.front()};
    leaveOutAbroad(family, zones, home);
    if (zones.rows.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1 holds no zone of this observatory's territory."), {file.displayName()}}};
    bringHome(zones, layer.crs(), home, file, mending);
    return zones;
}

} // namespace

LoadReport loadZones(const ZoneFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                     Progress& progress) {
    const auto& home = observatory.territory();
    const auto& file = plan.inspection.source;
    ProgressPart preparing{progress, 0, 0.6}, writing{progress, 0.6, 0.98};
    auto kept = plan.inspection.kept ? plan.inspection.kept->take(readFrom(file), home) : std::nullopt;
    auto zones = kept ? std::move(*kept) : zonesAtHome(family, file, home, preparing);

    Inspection dated = plan.inspection;
    dated.anomalies.clear();
    const int found = vintageOf(family, zones, dated);
    const int vintage = family.kind == GeographyKind::Qpv ? found : plan.vintage.value_or(found);
    if (!plan.vintage)
        zones.anomalies.insert(zones.anomalies.end(), dated.anomalies.begin(), dated.anomalies.end());
    auto source = sourceRecord(plan.inspection, creditOf(family, vintage));
    source.geographyYear = vintage;
    source.id = observatory.sources().add(t, source);
    GeographyWriter writer{t, family.kind, vintage, home.epsg, source.id, zones.columns};
    Count alreadyThere;
    source.rows = writeZones(writer, zones, alreadyThere, writing);
    writer.finish();
    alreadyThere.report(zones.anomalies, GEO_TR("%1 zones were there already, from another file"),
                        {GEO_TR("the first ones are kept")});
    source.anomalies = zones.anomalies;
    observatory.sources().update(t, source);
    progress.report(1);
    return {source, source.rows == 0};
}

} // namespace geo
