#include "list_parts.hpp"

#include "commands.hpp"
#include "observatory/sources.hpp"
#include "source_catalogue.hpp"
#include "text.hpp"

namespace cli {
namespace {

std::optional<int> newerThan(const geo::Source& source) {
    const int year = source.dataYear != 0 ? source.dataYear : source.geographyYear;
    const auto newest = indicators::SourceCatalogue::shipped().newestYear(source.family);
    return newest && *newest > year ? newest : std::nullopt;
}

QString plain(const std::string& text) { return QString::fromStdString(text); }

QString yearText(int year) { return year == 0 ? QStringLiteral("–") : QString::number(year); }

geo::DiskSpace spaceOf(const geo::Observatory& observatory) {
    TerminalProgress progress;
    return observatory.sources().diskSpace(progress);
}

void printSource(const geo::Source& source, std::int64_t bytes, bool estimated) {
    auto& out = output();
    out.line(QStringLiteral("%1  %2").arg(source.id, 4).arg(plain(source.title)));
    const auto detail = [&](const geo::Message& message) { out.line(QStringLiteral("      ") + paint::text(message)); };
    if (source.fictional)
        detail(GEO_TR("Fictional data, made for the demonstration"));
    detail({GEO_TR("%1 · %2 · data year %3 · codes of %4"),
            {source.producer, source.licence, yearText(source.dataYear).toStdString(),
             yearText(source.geographyYear).toStdString()}});
    if (!source.attribution.empty())
        detail({GEO_TR("Attribution: %1"), {source.attribution}});
    detail({estimated ? GEO_TR("%1 · %2 rows · about %3 in the file") : GEO_TR("%1 · %2 rows · %3 in the file"),
            {source.fileName, source.rows, paint::fileSize(bytes).toStdString()}});
    detail({GEO_TR("SHA-256 %1"), {source.sha256}});
    detail({GEO_TR("Added on %1 by Lisière %2"), {source.importedAt.substr(0, 10), source.programVersion}});
    if (const auto newer = newerThan(source))
        detail({GEO_TR("Newer in the catalogue: %1"), {std::to_string(*newer)}});
    for (const auto& anomaly : source.anomalies)
        out.line(QStringLiteral("      - ") + sentence(anomaly));
}

} // namespace

nlohmann::ordered_json sourceList(const geo::Observatory& observatory) {
    const auto space = spaceOf(observatory);
    auto all = nlohmann::ordered_json::array();
    for (const auto& source : observatory.sources().all()) {
        auto anomalies = nlohmann::ordered_json::array();
        for (const auto& anomaly : source.anomalies)
            anomalies.push_back({{"what", utf8(anomaly.what)},
                                 {"count", anomaly.count},
                                 {"examples", anomaly.examples},
                                 {"action", anomaly.action.empty() ? std::string{} : utf8(anomaly.action)}});
        const auto bytes = space.bySource.find(source.id);
        const auto newer = newerThan(source);
        all.push_back({{"id", source.id},
                       {"title", source.title},
                       {"family", source.family},
                       {"producer", source.producer},
                       {"licence", source.licence},
                       {"attribution", source.attribution},
                       {"fictional", source.fictional},
                       {"data_year", source.dataYear},
                       {"geography_year", source.geographyYear},
                       {"file", source.fileName},
                       {"sha256", source.sha256},
                       {"imported_at", source.importedAt},
                       {"program_version", source.programVersion},
                       {"rows", source.rows},
                       {"bytes", bytes == space.bySource.end() ? 0 : bytes->second},
                       {"bytes_estimated", space.estimated},
                       {"newer", newer ? nlohmann::ordered_json(*newer) : nlohmann::ordered_json(nullptr)},
                       {"anomalies", anomalies}});
    }
    return all;
}

void printSources(const geo::Observatory& observatory) {
    const auto space = spaceOf(observatory);
    for (const auto& source : observatory.sources().all()) {
        const auto bytes = space.bySource.find(source.id);
        printSource(source, bytes == space.bySource.end() ? 0 : bytes->second, space.estimated);
    }
    output().line(
        paint::text({GEO_TR("  The file takes %1; lisiere compact would give back %2."),
                     {paint::fileSize(space.file).toStdString(), paint::fileSize(space.unused).toStdString()}}));
}

void sourcesTo(paint::CsvTable& csv, const geo::Observatory& observatory) {
    const auto space = spaceOf(observatory);
    for (const auto& head :
         {GEO_TR("Number"), GEO_TR("Data set"), GEO_TR("Producer"), GEO_TR("Licence"), GEO_TR("Attribution"),
          GEO_TR("Data year"), GEO_TR("Codes"), GEO_TR("File"), GEO_TR("SHA-256"), GEO_TR("Added on"),
          GEO_TR("Program version"), GEO_TR("Rows"), GEO_TR("Bytes"), GEO_TR("Newer"), GEO_TR("To know")})
        csv.cell(paint::text(head));
    csv.endRow();
    const auto year = [](int y) { return y == 0 ? std::nullopt : std::optional<double>{y}; };
    for (const auto& source : observatory.sources().all()) {
        csv.cell(static_cast<double>(source.id));
        for (const auto* text : {&source.title, &source.producer, &source.licence, &source.attribution})
            csv.cell(plain(*text));
        csv.cell(year(source.dataYear));
        csv.cell(year(source.geographyYear));
        for (const auto* text : {&source.fileName, &source.sha256, &source.importedAt, &source.programVersion})
            csv.cell(plain(*text));
        csv.cell(static_cast<double>(source.rows));
        const auto bytes = space.bySource.find(source.id);
        csv.cell(bytes == space.bySource.end() ? 0.0 : static_cast<double>(bytes->second));
        csv.cell(year(newerThan(source).value_or(0)));
        QStringList odd;
        for (const auto& anomaly : source.anomalies)
            odd << sentence(anomaly);
        csv.cell(odd.join(QLatin1Char{'\n'}));
        csv.endRow();
    }
}

} // namespace cli
