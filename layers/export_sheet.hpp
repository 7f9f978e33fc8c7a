// A layer of the observatory as a sheet: heads on the first line, codes as text, markers as published.
#pragma once

#include "workbook.hpp"

#include "observatory/layer_repository.hpp"

#include <string>

namespace layers {

/// The layer, then its sources with their licence.
Workbook exportWorkbook(const geo::LayerContent& content);

/// What must be said wherever the layer goes, one source a line: producer and title, licence, file, date of import.
std::string sourceText(const geo::LayerContent& content);

} // namespace layers
