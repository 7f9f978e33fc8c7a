// Plans as a PDF, a page each.
#pragma once

#include "pdf/pdf_book.hpp"
#include "plan.hpp"

#include "base/progress.hpp"

#include <QByteArray>

#include <span>

namespace paint {

/// Texts are Qt's, with embedded fonts; everything else is written here, since a map of the country would take Qt ten
/// seconds and five times the room. The same plans give the same bytes. Several pages have a bookmark each, their
/// title.
/// @param plans  one at least
QByteArray toPdf(std::span<const Plan> plans, const PdfOptions& options, geo::Progress& progress);

} // namespace paint
