// A layer of the observatory as a sheet: heads on the first line, codes as text, markers as published.
#pragma once

#include "workbook.hpp"

#include "observatory/layer_repository.hpp"

namespace layers {

/// The layer, then its sources with their licence.
Workbook exportWorkbook(const geo::LayerContent& content);

} // namespace layers
