// One page made ready for a PDF: its drawings as packed content, its texts still to be set.
#pragma once

#include "pdf/pdf_content.hpp"
#include "plan.hpp"

#include "base/progress.hpp"

#include <set>
#include <string>
#include <vector>

namespace paint {

/// Millimetres that a unit of the plan takes on a PDF page.
double pdfMillimetres(const Plan& plan);

/// Holds no plan: some tens of kilobytes, a few megabytes for a map of the country.
struct PdfPage {
    /// A piece of content, packed. Rows of one length were made differences first.
    struct Part {
        std::string packed;
        int rowLength = 0; ///< 0: no rows
    };
    struct Layer {
        std::vector<Part> drawings;
        std::vector<Item> texts; ///< over them
    };
    QSizeF millimetres;
    double millimetresPerUnit = 1;
    std::vector<Layer> layers;
    std::set<int> alphas; ///< opacities that are used
    QString title, description;
};

/// Most of the work of a page. Any thread may do it; packs with all processors where it is alone.
PdfPage preparePdfPage(const Plan& plan, geo::Progress& progress);

} // namespace paint
