#include "commands.hpp"
#include "reading_options.hpp"

#include "readers/folder.hpp"
#include "readers/reader.hpp"
#include "text.hpp"

#include <algorithm>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, reader, vintage;
    std::vector<std::string> files;
    ReadingOptions written;
    bool json = false, update = false;
};

/// What is known of what the files hold; what is not is told at once. An archive may hold other things beside what is
/// known: it fails only if nothing in it is.
std::vector<geo::Inspection> inspectAll(const geo::Observatory& observatory,
                                        std::span<const std::filesystem::path> files, const std::string& asReader,
                                        const geo::SourceChoices& choices, ImportResult& result) {
    std::vector<geo::Inspection> known;
    for (const auto& file : geo::withFoldersOpened({files.begin(), files.end()})) {
        try {
            TerminalProgress progress;
            auto found = geo::inspect(file, progress, asReader, choices, &observatory);
            const auto isKnown = [](const auto& inspection) { return !inspection.reader.empty(); };
            const bool any = std::any_of(found.begin(), found.end(), isKnown);
            result.allLoaded = result.allLoaded && any;
            for (auto& inspection : found) {
                if (isKnown(inspection)) {
                    known.push_back(std::move(inspection));
                } else if (any) {
                    say({GEO_TR("%1: not a file that is known here, left out"), {inspection.source.displayName()}});
                } else {
                    for (const auto& anomaly : inspection.anomalies)
                        say({GEO_TR("%1: %2"), {inspection.source.displayName(), sentence(anomaly).toStdString()}});
                }
            }
        } catch (const geo::Error& error) {
            say(error);
            result.allLoaded = false;
        }
    }
    // Outlines first: statistics are checked against the zones there are.
    std::stable_partition(known.begin(), known.end(), [](const auto& found) { return found.epsg != 0; });
    return known;
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

/// Tells what was loaded. Files of one archive that give the same table without anything odd are one line: the communes
/// of France come as a file per department.
class Teller {
public:
    ~Teller() { finish(); }
    void tell(const geo::Plan& plan, const geo::LoadReport& report) {
        const auto& from = plan.inspection.source;
        const bool plain = !report.alreadyThere && report.source.anomalies.empty() && !from.member.empty();
        if (!plain || from.file.string() != m_archive || report.source.title != m_title)
            finish();
        if (plain) {
            m_archive = from.file.string();
            m_title = report.source.title;
            m_member = from.displayName();
            ++m_files;
            m_rows += report.source.rows;
            return;
        }
        if (report.alreadyThere) {
            say({GEO_TR("%1: already in the observatory, nothing added"), {from.displayName()}});
            if (geo::isForRegister(plan.inspection)) // what it says otherwise than the register
                remarks(report);
            return;
        }
        line(from.displayName(), report.source.title, report.source.rows);
        remarks(report);
    }

private:
    static void remarks(const geo::LoadReport& report) {
        for (const auto& anomaly : report.source.anomalies)
            say({GEO_TR("  - %1"), {sentence(anomaly).toStdString()}});
    }
    static void line(const std::string& file, const std::string& title, std::int64_t rows) {
        if (rows == 1)
            say({GEO_TR("%1: %2, 1 row"), {file, title}});
        else
            say({GEO_TR("%1: %2, %3 rows"), {file, title, rows}});
    }
    void finish() {
        if (m_files == 1)
            line(m_member, m_title, m_rows);
        else if (m_files > 1)
            say({GEO_TR("%1: %2, %3 files, %4 rows"),
                 {std::filesystem::path{m_archive}.filename().string(), m_title, m_files, m_rows}});
        m_archive.clear();
        m_title.clear();
        m_files = m_rows = 0;
    }

    std::string m_archive, m_title, m_member;
    std::int64_t m_files = 0, m_rows = 0;
};

ExitStatus run(const Arguments& given) {
    const auto vintage = integer(given.vintage, "--vintage", 1900, 2100);
    const auto choices = given.written.choices();
    auto observatory = openForWriting(given.observatory);
    const std::vector<std::filesystem::path> files{given.files.begin(), given.files.end()};
    const auto result = importFiles(observatory, files, given.reader, vintage, choices, given.update);
    if (given.json)
        output().json(result.report);
    return result.allLoaded ? Done : Failed;
}

} // namespace

ImportResult importFiles(geo::Observatory& observatory, std::span<const std::filesystem::path> files,
                         const std::string& asReader, std::optional<int> vintage, const geo::SourceChoices& choices,
                         bool update) {
    ImportResult result;
    const auto inspections = inspectAll(observatory, files, asReader, choices, result);
    std::vector<geo::Message> leftOut;
    auto plans = geo::plan(inspections, observatory.territory(), leftOut);
    for (const auto& message : leftOut)
        say(message);
    Teller teller;
    for (auto& plan : plans) {
        plan.vintage = vintage;
        plan.update = update;
        try {
            TerminalProgress progress;
            const auto report = geo::load(observatory, plan, progress);
            teller.tell(plan, report);
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
    Command command{app, "import",
                    GEO_TR("Loads official files into an observatory, each of them whole or not at all")};
    command.positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("FILE", given->files,
                    GEO_TR("Files as published, or folders of them: zip, gz, csv, xlsx, shp, gpkg, geojson …"))
        .option("--as", "READER", given->reader, GEO_TR("Reads them with this reader instead of the surest one"))
        .option("--vintage", "YEAR", given->vintage, GEO_TR("Year of the data or outlines, where the file tells none"))
        .flag("--update", given->update,
              GEO_TR("Of the register: what the file says otherwise takes the place of what is recorded"))
        .flag("--json", given->json, GEO_TR("Output for machines"));
    given->written.addTo(command);
    command.example("lisiere import herault.sqlite QP_METROPOLE_LB93.zip BASE_TD_FILO_DISP_IRIS_2021_CSV.zip")
        .run([given] { return run(*given); });
}

} // namespace cli
