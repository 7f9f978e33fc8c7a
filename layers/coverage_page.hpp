// Adherents by type and the city contracts they cover, with the arithmetic.
#pragma once

#include "page_content.hpp"

namespace layers {

/// Every number is counted in the register. @throws geo::Error::Code::Usage where it is empty.
MapPage coveragePage(const PageMaking& making, geo::Progress& progress);

} // namespace layers
