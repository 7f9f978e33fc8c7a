// The panorama of the social economy: strict perimeter of the neighbourhoods against the extended one, by legal family
// and by sector, on a map and neighbourhood by neighbourhood.
#pragma once

#include "page_content.hpp"

namespace layers {

/// PageDocument::subject as PanoramaAsked has it; without one, the territory of PageDocument::map.
/// @throws geo::Error::Code::Usage where what it needs is not loaded, saying which file to import.
SheetPages panoramaPage(const PageMaking& making, geo::Progress& progress);

} // namespace layers
