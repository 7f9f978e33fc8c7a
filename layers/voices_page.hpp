// Minutes of a shared analysis: residents' words, numbered, on a map and below it.
#pragma once

#include "page_content.hpp"

namespace layers {

/// Of the territory of PageDocument::map and of PageDocument::year, where these are given. Only words that may be
/// shown; how many are kept back is said. No statistic stands on it.
/// @throws geo::Error::Code::Usage where there are none to show.
SheetPages voicesPage(const PageMaking& making, geo::Progress& progress);

} // namespace layers
