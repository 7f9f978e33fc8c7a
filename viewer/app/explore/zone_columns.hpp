// Further columns of the table of zones: which a person chose, and their figures, read off the window's thread.
#pragma once

#include "holdings.hpp"
#include "zone_rows.hpp"

#include <QString>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace app {

/// What a table of zones needs beside the map.
struct ZoneColumns {
    std::shared_ptr<const ZoneWords> words;
    std::vector<std::shared_ptr<const indicators::Figures>> figures; ///< newest year of each
};

/// @param words of the same zones, if they are known
/// Indicators that these zones do not have are left out.
ZoneColumns readZoneColumns(Reading::Desk& desk, const geo::ZoneSet& zones, const std::vector<std::string>& ids,
                            std::shared_ptr<const ZoneWords> words, geo::Progress& progress);

/// Where a figure comes from, for the second line of its head: "INSEE, 2021".
QString sourceWord(const indicators::Figures& figures, const std::vector<geo::Source>& sources);

/// Indicators that zones of a level have, catalogue order.
std::vector<const Offer*> offersAt(const Holdings& holdings, geo::GeographyKind level);

/// What was chosen for a file; kept in the user's settings.
std::vector<std::string> chosenColumns(const std::filesystem::path& file);
void keepChosenColumns(const std::filesystem::path& file, const std::vector<std::string>& ids);

} // namespace app
