// Invented sheets with one of every block.
#pragma once

#include "page.hpp"

namespace support {

/// In the boxes of the first side of a neighbourhood sheet.
layers::BlockPage sampleSheetFront();
/// In those of its second side: charts, an estimate, a caution.
layers::BlockPage sampleSheetBack();
/// In those of a site sheet: facts, notices, a small table, units.
layers::BlockPage sampleSiteSheet();
/// Longer in every text, with more rows and facts than any page holds.
layers::BlockPage crowded(layers::BlockPage page);

} // namespace support
