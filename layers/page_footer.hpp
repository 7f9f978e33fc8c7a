// What stands at the foot of a page: where its figures and its map come from. Private to layers/.
#pragma once

#include "map_content.hpp"
#include "page.hpp"

#include "observatory/observatory.hpp"

#include <cstdint>
#include <span>

namespace layers {

/// Adds the sources of figures with their licences, each once.
void addToFooter(Footer& footer, const geo::Observatory& observatory, std::span<const std::int64_t> sources);
/// Adds a map: its sources, its licences, its system and the word about its outlines.
void addToFooter(Footer& footer, const MapContent& map);

} // namespace layers
