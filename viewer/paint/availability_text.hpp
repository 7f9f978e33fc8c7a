// The availability sheet in words: the same columns on a terminal, in a spreadsheet and in the window.
#pragma once

#include "availability.hpp"

#include <QString>
#include <QStringList>

namespace paint {

class CsvTable;

enum AvailabilityColumn {
    AvailabilityTheme,
    AvailabilityIndicator,
    AvailabilityLevel,
    AvailabilityYear,
    AvailabilityGeography,
    AvailabilityZones,
    AvailabilityPublished, ///< the six shares follow one another
    AvailabilityEmpty,
    AvailabilitySuppressed,
    AvailabilityNotSignificant,
    AvailabilityNotAvailable,
    AvailabilityNotApplicable,
    AvailabilityLicence,
    AvailabilityNewer,
    AvailabilityColumns
};

QStringList availabilityHeads();
/// What each head means, for tips.
QString availabilityHelp(AvailabilityColumn column);
/// One cell per column; shares as "12,5 %", empty where there are none.
QStringList availabilityCells(const indicators::AvailabilityRow& row, const indicators::Catalogue& catalogue);
/// Of the zones, from 0 to 1, for the columns that are shares; else nothing.
std::optional<double> availabilityShare(const indicators::AvailabilityRow& row, AvailabilityColumn column);
/// The sheet for a spreadsheet: zones and shares as numbers, the latter in percent.
void availabilityTo(CsvTable& csv, const std::vector<indicators::AvailabilityRow>& rows,
                    const indicators::Catalogue& catalogue);
QString levelTitle(geo::GeographyKind level); ///< "IRIS", "neighbourhoods", "communes" …

} // namespace paint
