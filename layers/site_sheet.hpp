// The sheet of a supported site: what the register and the published figures say of one place.
#pragma once

#include "page_content.hpp"

namespace layers {

/// All that concerns the commune of a site. PageDocument::subject is the id of a site ("CV04") or a commune code.
/// @throws geo::Error::Code::Usage where the register has no such site, naming those it has.
SheetPages siteSheet(const PageMaking& making, geo::Progress& progress);

} // namespace layers
