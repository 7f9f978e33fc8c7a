// Pages as files: from what was typed, from what was saved, or again from a recipe.
#pragma once

#include "colour_vision.hpp"
#include "observatory/observatory.hpp"
#include "page.hpp"
#include "page_recipe.hpp"

#include "base/progress.hpp"

#include <string>

namespace cli {

/// @throws UsageProblem
layers::PageFormat pageFormat(const std::string& text);
/// Is it a file that a page can be written to? @throws UsageProblem
void checkPageFile(const std::string& out);

/// The house style of the observatory, with the credit that was typed if there is one.
layers::HouseStyle houseFor(const geo::Observatory& observatory, const std::string& credit);

/// Releases a page and writes it; of several sides the further pictures to files numbered from 2 on. Says what was
/// written and what was left out.
void writePage(const geo::Observatory& observatory, layers::PageContent content, const layers::PageRequest& asked,
               const std::string& out, layers::Vision vision, geo::Progress& progress);

/// What the gate took out, if anything.
void sayLeftOut(const layers::Imprint& imprint);

} // namespace cli
