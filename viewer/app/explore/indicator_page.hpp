// What is known of one indicator, as a page to read: definition, formula, whom it counts, what to know, what is here.
#pragma once

#include "availability.hpp"
#include "catalogue.hpp"
#include "observatory/sources.hpp"

#include <QString>

#include <vector>

namespace app {

/// Whom an indicator counts, in words.
QString universeName(const std::string& universe);

/// What indicators can be read about: the catalogue, and what the open file has of it.
struct IndicatorFacts {
    indicators::Catalogue catalogue = indicators::Catalogue::shipped();
    std::vector<indicators::AvailabilityRow> rows; ///< none where no file is open
    std::vector<geo::Source> sources;
    bool fromFile = false; ///< rows and sources have been read
};
IndicatorFacts indicatorFacts(const geo::Observatory& observatory, geo::Progress& progress);

/// HTML; all words in it are escaped.
QString indicatorPage(const indicators::Indicator& indicator, const IndicatorFacts& facts);

} // namespace app
