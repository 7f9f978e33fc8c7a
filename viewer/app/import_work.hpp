// The work behind the import dialog and the demonstration: no widgets, run in jobs.
#pragma once

#include "base/progress.hpp"
#include "observatory/observatory.hpp"
#include "readers/code_match.hpp"
#include "readers/reader.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// What was found in one dropped file.
struct Finding {
    std::filesystem::path file;
    std::vector<geo::Inspection> inspections; ///< empty if it cannot be read
    std::optional<geo::Error> error;
    bool recognised() const;
};

struct ImportSurvey {
    std::vector<Finding> findings;
    std::vector<geo::Plan> plans;      ///< what would be loaded
    std::vector<geo::Message> leftOut; ///< and what not, and why
    std::vector<geo::CodeMatch> matches;
    std::size_t recognisedFiles() const;
};

/// What only a person can say before a file is loaded.
enum class Question { None, Reading, Year };
Question questionOf(const geo::Inspection& inspection, std::optional<int> saidYear);

/// Where the files go: an observatory, or none yet and a territory.
struct ImportTarget {
    std::filesystem::path observatory; ///< empty: not made yet
    geo::Territory home;               ///< of the observatory, if there is one
};

/// Years of the figures as a person said them, by SourceFile::displayName().
using SaidYears = std::map<std::string, int>;

/// Reads every file once, folders opened; writes nothing. A file that cannot be read does not stop the others. Tables
/// are read as the last one of the same make was.
ImportSurvey survey(const std::vector<std::filesystem::path>& named, const ImportTarget& target,
                    geo::Progress& progress);
/// The survey with what was said about one of its tables.
ImportSurvey surveyAgain(ImportSurvey survey, const geo::SourceFile& source, const SaidYears& years,
                         const ImportTarget& target, geo::Progress& progress);

struct ImportResult {
    std::filesystem::path observatory;
    std::vector<geo::LoadReport> reports;
    std::vector<geo::Error> errors; ///< of the files that were not loaded; each left the observatory as it was
    int added() const;
};

/// Loads the planned files, outlines first, each in its own transaction. @param create makes the file first.
ImportResult importPlans(const std::filesystem::path& observatory, bool create, const geo::Territory& home,
                         std::vector<geo::Plan> plans, geo::Progress& progress);

/// Writes the demonstration's files to a temporary folder and imports them into `observatory`, which appears when
/// whole.
ImportResult makeDemonstration(const std::filesystem::path& observatory, geo::Progress& progress);

/// Where the user's demonstration lies.
std::filesystem::path demonstrationFile();

} // namespace app
