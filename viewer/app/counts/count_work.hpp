// Places counted off the window's thread.
#pragma once

#include "place_count_people.hpp"
#include "place_count_report.hpp"
#include "reading.hpp"

#include "observatory/sources.hpp"

#include <QString>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace app {

struct CountMade {
    std::shared_ptr<const layers::CountReport> report;
    std::vector<std::string> columns; ///< of the list, to take categories from; empty for a list of the register
};
CountMade makeCount(Reading::Desk& desk, const layers::CountAsked& asked, geo::Progress& progress);

/// How near the inhabitants live, where that was worked out.
using PeopleMade = std::shared_ptr<const layers::CountedPeople>;

/// By extension: .xlsx, .ods, .csv with its sources beside it, which has the counts alone.
/// @throws geo::Error::Code::Refused by the gate, CannotWrite.
void saveCount(Reading::Desk& desk, const layers::CountReport& counts, const PeopleMade& people, const QString& path,
               geo::Progress& progress);

/// @throws as layers::keptName()
void checkKept(const std::filesystem::path& file, const std::string& list, const QString& name, int year);
/// Makes the counts a table of the file, which nobody else is writing. @throws as layers::keepCounts()
geo::Source keepCount(const std::filesystem::path& file, const layers::CountReport& report, const QString& name,
                      int year);

} // namespace app
