// The figures behind a page as a table: what a PDF carries along, and what stands for the map where it cannot be seen.
#pragma once

#include "page.hpp"
#include "workbook.hpp"

#include <optional>

namespace layers {

/// Of a map: a row a zone of its territory, with each figure that is drawn, absences as their word. Of a sheet: the
/// rows of its tables. Nothing where no figure is shown.
std::optional<Sheet> pageData(const PageContent& page, indicators::Language language);

} // namespace layers
