// Changes of perimeters between 2015 and 2024 as sheets: one per contract, with totals; the sources.
#pragma once

#include "perimeter_report.hpp"
#include "workbook.hpp"

#include "observatory/observatory.hpp"

namespace layers {

/// One sheet per group of the report, then what is not known and why, then the sources.
Workbook perimeterWorkbook(const geo::Observatory& observatory, const indicators::PerimeterReport& report);

/// The records of all groups in one sheet whose first columns name the group: what a CSV is written from.
Sheet perimeterRecords(const indicators::PerimeterReport& report);

} // namespace layers
