// Map documents kept in the observatory. Every change is one entry of the history and can be undone by it.
#pragma once

#include "map_document.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace layers {

std::vector<std::string> savedMaps(const geo::Observatory& observatory); ///< names, in order
/// @throws geo::Error::Code::Usage naming the maps there are; Malformed or TooNew naming the map.
MapDocument savedMap(const geo::Observatory& observatory, const std::string& name);

/// Each returns the entry of the history, 0 where nothing changed; `author` may be empty. saveMap() replaces the map of
/// that name. @throws geo::Error::Code::Usage for a map that is not there, a name that is taken or cannot be one.
std::int64_t saveMap(geo::Observatory& observatory, const std::string& name, const MapDocument& document,
                     const std::string& author);
std::int64_t renameMap(geo::Observatory& observatory, const std::string& from, const std::string& to,
                       const std::string& author);
std::int64_t duplicateMap(geo::Observatory& observatory, const std::string& name, const std::string& copy,
                          const std::string& author);
std::int64_t removeMap(geo::Observatory& observatory, const std::string& name, const std::string& author);
/// A typed name as it will be kept: without spaces around. @throws geo::Error::Code::Usage where it cannot be one.
std::string mapName(const std::string& typed);
/// `wanted`, or "wanted 2", "wanted 3" … where a map has that name.
std::string freeMapName(const geo::Observatory& observatory, const std::string& wanted);

} // namespace layers
