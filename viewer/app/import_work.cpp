#include "import_work.hpp"

#include "generator.hpp"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace app {
namespace {

bool isOutlines(const geo::Plan& plan) { return plan.inspection.epsg != 0; }

} // namespace

bool Finding::recognised() const {
    return std::any_of(inspections.begin(), inspections.end(), [](const auto& i) { return !i.reader.empty(); });
}

std::size_t ImportSurvey::recognisedFiles() const {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.recognised(); }));
}

ImportSurvey survey(const std::vector<std::filesystem::path>& files, const geo::Territory& home,
                    geo::Progress& progress) {
    ImportSurvey result;
    std::vector<geo::Inspection> all;
    const double n = static_cast<double>(std::max<std::size_t>(1, files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        geo::ProgressPart part{progress, static_cast<double>(i) / n, static_cast<double>(i + 1) / n};
        Finding finding{files[i], {}, {}};
        try {
            finding.inspections = geo::inspect(files[i], part);
        } catch (const geo::Error& error) {
            finding.error = error;
        }
        all.insert(all.end(), finding.inspections.begin(), finding.inspections.end());
        result.findings.push_back(std::move(finding));
    }
    result.plans = geo::plan(all, home, result.leftOut);
    return result;
}

int ImportResult::added() const {
    return static_cast<int>(
        std::count_if(reports.begin(), reports.end(), [](const auto& r) { return !r.alreadyThere; }));
}

ImportResult importPlans(const std::filesystem::path& file, bool create, const geo::Territory& home,
                         std::vector<geo::Plan> plans, geo::Progress& progress) {
    // Outlines first, so that the tables' codes can be checked against them.
    std::stable_partition(plans.begin(), plans.end(), isOutlines);
    auto observatory =
        create ? geo::Observatory::create(file, home) : geo::Observatory::open(file, geo::Observatory::Mode::Write);
    ImportResult result;
    result.observatory = file;
    const double n = static_cast<double>(std::max<std::size_t>(1, plans.size()));
    for (std::size_t i = 0; i < plans.size(); ++i) {
        geo::ProgressPart part{progress, static_cast<double>(i) / n, static_cast<double>(i + 1) / n};
        try {
            result.reports.push_back(geo::load(observatory, plans[i], part));
        } catch (const geo::Error& error) {
            result.errors.push_back(error);
        }
    }
    return result;
}

ImportResult makeDemonstration(const std::filesystem::path& file, geo::Progress& progress) {
    std::filesystem::create_directories(file.parent_path());
    const QTemporaryDir folder;
    geo::ProgressPart writing{progress, 0, 0.2}, reading{progress, 0.2, 0.4}, loading{progress, 0.4, 1};
    const auto files = demo::writeFiles(folder.path().toStdString(), writing);
    const auto home = geo::Territory::all().front();
    auto found = survey(files, home, reading);
    auto unfinished = file;
    unfinished += ".part";
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    auto result = importPlans(unfinished, true, home, std::move(found.plans), loading);
    std::filesystem::rename(unfinished, file);
    result.observatory = file;
    return result;
}

std::filesystem::path demonstrationFile() {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
    return std::filesystem::path{folder} / "demonstration.sqlite";
}

} // namespace app
