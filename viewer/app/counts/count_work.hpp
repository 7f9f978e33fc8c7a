// Places counted off the window's thread.
#pragma once

#include "place_count_report.hpp"
#include "reading.hpp"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace app {

struct CountMade {
    std::shared_ptr<const layers::CountReport> report;
    std::vector<std::string> columns; ///< of the list, to take categories from; empty for a list of the register
};
CountMade makeCount(Reading::Desk& desk, const layers::CountAsked& asked, geo::Progress& progress);

/// By extension: .xlsx, .ods, .csv with its sources beside it.
/// @throws geo::Error::Code::Refused by the gate, CannotWrite.
void saveCount(Reading::Desk& desk, const layers::CountReport& report, const QString& path, geo::Progress& progress);

} // namespace app
