// All breakdowns of the programmation, for a spreadsheet.
#pragma once

#include "map_content.hpp"
#include "workbook.hpp"

#include <string>

namespace layers {

/// A sheet of all breakdowns to filter, one for each of them, the sources with how it is counted. Amounts that are not
/// given are a word; each sum has the number of lines it is over beside it.
/// @param subject as chosenActions() takes it. @throws geo::Error::Code::Usage as it does.
Workbook programmationWorkbook(const geo::Observatory& observatory, ContentLoader& loader, const std::string& subject,
                               indicators::Language language, geo::Progress& progress);

} // namespace layers
