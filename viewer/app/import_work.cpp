#include "import_work.hpp"

#include "generator.hpp"
#include "readers/folder.hpp"

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

namespace {

std::optional<geo::Observatory> openedAt(const ImportTarget& target) {
    if (target.observatory.empty())
        return std::nullopt;
    return geo::Observatory::open(target.observatory, geo::Observatory::Mode::Read);
}

/// What follows from the inspections: which to load, and how their codes match.
void planAll(ImportSurvey& survey, const SaidYears& years, const ImportTarget& target, const geo::Observatory* there) {
    std::vector<geo::Inspection> all;
    for (const auto& finding : survey.findings)
        all.insert(all.end(), finding.inspections.begin(), finding.inspections.end());
    survey.leftOut.clear();
    survey.plans = geo::plan(all, target.home, survey.leftOut);
    for (auto& plan : survey.plans)
        if (const auto said = years.find(plan.inspection.source.displayName()); said != years.end())
            plan.vintage = said->second;
    survey.matches = geo::codeMatches(survey.plans, there);
}

} // namespace

ImportSurvey survey(const std::vector<std::filesystem::path>& named, const ImportTarget& target,
                    geo::Progress& progress) {
    ImportSurvey result;
    const auto files = geo::withFoldersOpened(named);
    const auto there = openedAt(target);
    const double n = static_cast<double>(std::max<std::size_t>(1, files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        geo::ProgressPart part{progress, static_cast<double>(i) / n, static_cast<double>(i + 1) / n};
        Finding finding{files[i], {}, {}};
        try {
            finding.inspections = geo::inspect(files[i], part, {}, {}, there ? &*there : nullptr);
        } catch (const geo::Error& error) {
            finding.error = error;
        }
        result.findings.push_back(std::move(finding));
    }
    planAll(result, {}, target, there ? &*there : nullptr);
    return result;
}

ImportSurvey surveyAgain(ImportSurvey survey, const geo::SourceFile& source, const SaidYears& years,
                         const ImportTarget& target, geo::Progress& progress) {
    const auto there = openedAt(target);
    for (auto& finding : survey.findings)
        for (auto& inspection : finding.inspections)
            if (finding.file == source.file && inspection.source.displayName() == source.displayName())
                inspection = geo::inspectAgain(source, progress, there ? &*there : nullptr);
    planAll(survey, years, target, there ? &*there : nullptr);
    return survey;
}

Question questionOf(const geo::Inspection& i, std::optional<int> saidYear) {
    if (!i.blocking.empty())
        return Question::Reading;
    const bool isTable = i.kind && i.epsg == 0 && !i.isRecords && i.family != "column-labels";
    return isTable && !i.dataYear && !saidYear ? Question::Year : Question::None;
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
    auto found = survey(files, {{}, home}, reading);
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
