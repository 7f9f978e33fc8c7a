// The map of a panorama of the social economy, with its legend. Private to layers/.
#pragma once

#include "page_content.hpp"
#include "panorama.hpp"

#include <memory>

namespace layers {

/// Neighbourhoods, the ground around them, and the establishments of the social economy by family: those outside in
/// grey. What the map shows is the neighbourhoods counted, or the extent the page asks for.
std::shared_ptr<const MapContent> panoramaMap(const PageMaking& making, const Panorama& panorama,
                                              geo::Progress& progress);
/// One section of its legend for a column of its own: the families, then the lines.
std::shared_ptr<const MapContent> legendOf(const MapContent& map, std::size_t section);

} // namespace layers
