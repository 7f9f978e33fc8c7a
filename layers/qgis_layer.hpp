// A map's indicator as a layer that QGIS opens with the same classes and colours, and the style somebody gave it there.
#pragma once

#include "map_content.hpp"

#include "observatory/map_layers.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace layers {

/// Says a Message in the reader's language: labels in QGIS are text.
using Translate = std::function<std::string(const geo::Message&)>;

/// The zones of the map's territory with what the map shows of each. nullopt for a map without an indicator.
/// @param map the name it is saved under
std::optional<geo::MapLayerContent> qgisLayer(const std::string& map, const MapContent& content,
                                              const Translate& translate);

/// Makes the layer of a saved map anew in the observatory; a map without an indicator has none. As a whole or not at
/// all, and no entry of the history: it follows from the map.
std::optional<geo::MapLayer> writeQgisLayer(geo::Observatory& observatory, const std::string& map,
                                            const MapContent& content, const Translate& translate);

/// A map with the style that somebody made of it in QGIS.
struct StyledMap {
    MapDocument document;
    std::vector<geo::Message> changes; ///< what differs from the map as it was: "Colours", "Bounds of the classes" …
    std::vector<geo::Message> remarks; ///< what cannot be told on a map here, and stays as it was
};
/// @param content of the map as it was.  @param translate as the layer was written with.
/// @throws geo::Error::Code::Malformed for a style by another column, or of more classes than a map may have.
StyledMap withQgisStyle(const geo::ReadStyle& read, const MapContent& content, const Translate& translate);

} // namespace layers
