// A plan as a PDF of one page.
#pragma once

#include "plan.hpp"

#include "base/progress.hpp"

#include <QByteArray>

namespace paint {

/// Texts are Qt's, with embedded fonts; everything else is written here, since a map of the country would take Qt ten
/// seconds and five times the room. The date is SOURCE_DATE_EPOCH or left out, the identifier is made from the content:
/// the same plan gives the same bytes.
QByteArray toPdf(const Plan& plan, geo::Progress& progress);

} // namespace paint
