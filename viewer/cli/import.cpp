#include "commands.hpp"

#include "readers/reader.hpp"
#include "text.hpp"

#include <algorithm>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, reader, vintage;
    std::vector<std::string> files;
    bool json = false;
};

/// Everything the files hold, those that cannot be read told at once.
std::vector<geo::Inspection> inspectAll(std::span<const std::filesystem::path> files, const std::string& asReader,
                                        ImportResult& result) {
    std::vector<geo::Inspection> all;
    for (const auto& file : files) {
        try {
            TerminalProgress progress;
            for (auto& found : geo::inspect(file, progress, asReader)) {
                if (found.reader.empty()) {
                    for (const auto& anomaly : found.anomalies)
                        say({GEO_TR("%1: %2"), {found.source.displayName(), sentence(anomaly).toStdString()}});
                    result.allLoaded = false;
                }
                all.push_back(std::move(found));
            }
        } catch (const geo::Error& error) {
            say(error);
            result.allLoaded = false;
        }
    }
    // Outlines first: statistics are checked against the zones there are.
    std::stable_partition(all.begin(), all.end(), [](const auto& found) { return found.epsg != 0; });
    return all;
}

nlohmann::ordered_json toJson(const geo::Plan& plan, const geo::LoadReport& report) {
    auto anomalies = nlohmann::ordered_json::array();
    for (const auto& anomaly : report.source.anomalies)
        anomalies.push_back({{"what", utf8(anomaly.what)}, {"count", anomaly.count}, {"examples", anomaly.examples}});
    return {{"file", plan.inspection.source.displayName()},
            {"reader", report.source.reader},
            {"family", report.source.family},
            {"data_year", report.source.dataYear},
            {"geography_year", report.source.geographyYear},
            {"rows", report.source.rows},
            {"already_there", report.alreadyThere},
            {"anomalies", anomalies}};
}

void tell(const geo::Plan& plan, const geo::LoadReport& report) {
    const auto file = plan.inspection.source.displayName();
    if (report.alreadyThere) {
        say({GEO_TR("%1: already in the observatory, nothing added"), {file}});
        return;
    }
    say({GEO_TR("%1: %2, %3 rows"), {file, report.source.title, report.source.rows}});
    for (const auto& anomaly : report.source.anomalies)
        say({GEO_TR("  - %1"), {sentence(anomaly).toStdString()}});
}

ExitStatus run(const Arguments& given) {
    const auto vintage = integer(given.vintage, "--vintage", 1900, 2100);
    auto observatory = geo::Observatory::open(given.observatory, geo::Observatory::Mode::Write);
    for (const auto& remark : observatory.remarks())
        say(remark);
    if (observatory.mode() != geo::Observatory::Mode::Write)
        throw geo::Error{geo::Error::Code::CannotWrite,
                         {GEO_TR("%1 can only be read, nothing was added"), {given.observatory}}};
    const std::vector<std::filesystem::path> files{given.files.begin(), given.files.end()};
    const auto result = importFiles(observatory, files, given.reader, vintage);
    if (given.json)
        output().json(result.report);
    return result.allLoaded ? Done : Failed;
}

} // namespace

ImportResult importFiles(geo::Observatory& observatory, std::span<const std::filesystem::path> files,
                         const std::string& asReader, std::optional<int> vintage) {
    ImportResult result;
    const auto inspections = inspectAll(files, asReader, result);
    std::vector<geo::Message> leftOut;
    auto plans = geo::plan(inspections, observatory.territory(), leftOut);
    for (const auto& message : leftOut)
        say(message);
    for (auto& plan : plans) {
        plan.vintage = vintage;
        try {
            TerminalProgress progress;
            const auto report = geo::load(observatory, plan, progress);
            tell(plan, report);
            result.report.push_back(toJson(plan, report));
        } catch (const geo::Error& error) {
            say(error);
            result.allLoaded = false;
        }
    }
    return result;
}

void addImport(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "import", GEO_TR("Loads official files into an observatory, each of them whole or not at all")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("FILE", given->files, GEO_TR("Files as published: zip, gz, csv, shp, gpkg, geojson …"))
        .option("--as", "READER", given->reader, GEO_TR("Reads them with this reader instead of the surest one"))
        .option("--vintage", "YEAR", given->vintage, GEO_TR("Year of the data or outlines, where the file tells none"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere import herault.sqlite QP_METROPOLE_LB93.zip BASE_TD_FILO_DISP_IRIS_2021_CSV.zip")
        .run([given] { return run(*given); });
}

} // namespace cli
