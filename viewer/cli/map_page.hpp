// Pages of maps that the command makes: from what was typed, or again from a recipe.
#pragma once

#include "colour_vision.hpp"
#include "map_content.hpp"
#include "observatory/observatory.hpp"
#include "page.hpp"
#include "page_recipe.hpp"

#include <string>

namespace cli {

/// @param loader  of the same observatory.
layers::MapPage mapPage(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                        const layers::PageRequest& asked, layers::ContentLoader& loader, geo::Progress& progress);

/// Releases the page, writes it and says so.
void writePage(const geo::Observatory& observatory, layers::MapPage page, const layers::PageRequest& asked,
               const std::string& out, layers::Vision vision, geo::Progress& progress);

/// @throws UsageProblem for a file that is no picture or document.
void checkPageExtension(const std::string& out);

/// What the gate took out, if anything.
void sayLeftOut(const layers::Imprint& imprint);

} // namespace cli
