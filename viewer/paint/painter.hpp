// Executes plans: on an image, as PNG, PDF or SVG.
#pragma once

#include "colour_vision.hpp"
#include "plan.hpp"

#include "base/progress.hpp"

#include <QImage>

#include <filesystem>
#include <span>

class QPainter;

namespace paint {

/// Loads the program's own fonts; text looks the same on every machine. Idempotent; call after QGuiApplication exists.
void loadFonts();

/// Draws on an open painter whose unit is the plan's.
void draw(const Plan& plan, QPainter& painter, geo::Progress& progress);

void drawItems(std::span<const Item> items, QPainter& painter);

/// An image of `pixels`, antialiased; bands are drawn in parallel. The plan is scaled to fit.
QImage render(const Plan& plan, QSize pixels, geo::Progress& progress);

/// By extension: .png (dpi recorded), .pdf (vector, embedded fonts, fixed dates), .svg (clipped by us). Written beside
/// the file and renamed when whole. The same plan gives the same bytes; dates come from SOURCE_DATE_EPOCH or are left
/// out. @param vision a .png may also show how others see the map.
/// @throws geo::Error::Code::CannotWrite, Usage for another extension.
void exportPlan(const Plan& plan, const std::filesystem::path& file, int dpi, geo::Progress& progress,
                layers::Vision vision = layers::Vision::Normal);

} // namespace paint
