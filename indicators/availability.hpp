// What can be had here: theme by level by year, with what is missing and why, and what is newer in the catalogue.
#pragma once

#include "catalogue.hpp"
#include "source_catalogue.hpp"

#include "base/progress.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace indicators {

/// One indicator at one level for one year. The counts add up to `zones`.
struct AvailabilityRow {
    std::string indicator, theme;
    geo::GeographyKind level = geo::GeographyKind::Iris;
    int dataYear = 0, geographyYear = 0; ///< of the table; 0 where it does not say
    int outlines = 0;                    ///< vintage of the outlines it was held against; 0: none are loaded
    bool remade = false;                 ///< summed from IRIS, not in a table
    std::size_t zones = 0;               ///< of the outlines; without them the rows of the table
    std::size_t published = 0, imputed = 0;
    std::size_t withoutRow = 0; ///< zones that the table does not have: not published there
    std::size_t empty = 0;      ///< a row, but nothing in it
    std::size_t suppressed = 0, notSignificant = 0, notAvailable = 0, notApplicable = 0;
    std::int64_t source = 0;
    std::string family, producer, licence;
    std::optional<int> newer; ///< newest year in the catalogue of sources, where it is later
};

/// Catalogue order; in it by level, newest year first.
/// @throws geo::Cancelled
std::vector<AvailabilityRow> availabilitySheet(const geo::Observatory& observatory, const Catalogue& catalogue,
                                               const SourceCatalogue& sources, geo::Progress& progress);

} // namespace indicators
