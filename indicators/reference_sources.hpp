// Which official files would give the figure of a place to compare with.
#pragma once

#include "catalogue.hpp"
#include "reference_zone.hpp"
#include "source_catalogue.hpp"

#include <vector>

namespace indicators {

/// Tables by commune for a commune, tables by IRIS where their parts add up to the place; in the order of the catalogue
/// of sources. Empty where no official file gives it for places of that kind.
std::vector<const OfficialSource*> sourcesBringing(const Catalogue& catalogue, const Indicator& indicator,
                                                   ReferenceKind kind);

} // namespace indicators
