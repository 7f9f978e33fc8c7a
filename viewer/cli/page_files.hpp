// Pages as files.
#pragma once

#include "colour_vision.hpp"
#include "page.hpp"

#include "base/progress.hpp"

#include <string>

namespace cli {

/// @throws UsageProblem
layers::PageFormat pageFormat(const std::string& text);
/// Is it a file that a page can be written to? @throws UsageProblem
void checkPageFile(const std::string& out);

/// Writes a page; of several sides the further ones to files numbered from 2 on. Says what was written.
void writePage(const layers::PageContent& content, const std::string& out, int dpi, layers::Vision vision,
               geo::Progress& progress);

} // namespace cli
