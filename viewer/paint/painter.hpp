// Executes plans: on an image, as PNG, PDF or SVG.
#pragma once

#include "colour_vision.hpp"
#include "gate.hpp"
#include "pdf/pdf_book.hpp"
#include "plan.hpp"

#include "base/progress.hpp"

#include <QImage>

#include <filesystem>
#include <span>
#include <vector>

class QPainter;

namespace paint {

/// Loads the program's own fonts; text looks the same on every machine. Idempotent; call after QGuiApplication exists.
void loadFonts();

/// Draws on an open painter whose unit is the plan's.
void draw(const Plan& plan, QPainter& painter, geo::Progress& progress);

void drawItems(std::span<const Item> items, QPainter& painter);

/// An image of `pixels`, antialiased; bands are drawn in parallel. The plan is scaled to fit.
QImage render(const Plan& plan, QSize pixels, geo::Progress& progress);

/// By extension: .png (dpi recorded), .pdf (vector, embedded fonts, fixed dates), .svg (clipped by us). Title,
/// description, sources, licences and recipe go along, in a .pdf the figures behind the page as well. Written beside
/// the file and renamed when whole. The same plan gives the same bytes; dates come from SOURCE_DATE_EPOCH or are left
/// out.
/// @param vision  a .png may also show how others see the map.
/// @throws geo::Error::Code::CannotWrite, Usage for another extension.
void exportPlan(const layers::Released<Plan>& plan, const std::filesystem::path& file, int dpi, geo::Progress& progress,
                layers::Vision vision = layers::Vision::Normal);

/// Several pages: one .pdf, or a picture each, "sheet.png", "sheet-2.png" …
/// @returns the files that were written.
std::vector<std::filesystem::path> exportPlans(const layers::Released<std::vector<Plan>>& plans,
                                               const std::filesystem::path& file, int dpi, geo::Progress& progress,
                                               layers::Vision vision = layers::Vision::Normal);

/// What goes with a document of released pages: details, and the figures as CSV.
PdfOptions pdfOptions(const layers::Imprint& imprint);
/// The figures behind a page, under that name; nothing where it shows none.
std::optional<Attachment> figuresBehind(const layers::Imprint& imprint, const QString& name);

} // namespace paint
