// What a PDF page draws, as content streams: thin ones, for maps of millions of points.
#pragma once

#include "plan.hpp"

#include <QByteArray>

#include <set>
#include <span>

namespace paint {

/// A piece of a page's content. Rows of one length shrink to a third when each is told as its difference to the one
/// before (the Up predictor of PNG, which PDF knows too).
struct PdfChunk {
    QByteArray bytes;
    int rowLength = 0; ///< 0: no rows
};

/// Where a plan's units lie on the page.
struct PdfGrid {
    double perUnit = 1; ///< grid steps in a unit of the plan
    double pointsPerStep = 1;
    double pageHeight = 1; ///< PDF points: where the top of the page is
};
/// A fiftieth of a millimetre, a quarter of a pixel at 300 dots per inch; coarser on pages wider than two metres.
PdfGrid pdfGrid(QSizeF millimetres, double millimetresPerUnit);

/// Everything but texts and pictures, in drawing order; self-contained: saves and restores what it sets.
/// @param alphas  told which opacities are used: resources must hold alphaState() of each.
std::vector<PdfChunk> pdfContent(std::span<const Item> items, const PdfGrid& grid, std::set<int>& alphas);

/// Name of the graphics state with that opacity: "/La128".
QByteArray alphaState(int alpha);

} // namespace paint
