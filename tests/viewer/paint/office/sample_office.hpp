// A sheet of two sides with every kind of block, in French words.
#pragma once

#include "page.hpp"

namespace support {

layers::SheetPages sampleSheet();

} // namespace support
