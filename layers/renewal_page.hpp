// Neighbourhoods of the urban renewal programme (NPNRU), as a list that was imported names them.
#pragma once

#include "page_content.hpp"

namespace layers {

/// The newest loaded list whose title or family speaks of NPNRU or renewal and whose rows bear codes of neighbourhoods.
/// @throws geo::Error::Code::Usage saying what to import where there is none.
MapPage renewalPage(const PageMaking& making, geo::Progress& progress);

} // namespace layers
