// Columns of the layer of a map. Private to layers/.
#pragma once

namespace layers::qgis {

constexpr const char *value = "value", *state = "state", *size = "size", *classLabel = "class_label";

} // namespace layers::qgis
