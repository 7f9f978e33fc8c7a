// What became of the perimeters of 2015, on one page: a map by state and a table by contract.
#pragma once

#include "page_content.hpp"

namespace layers {

/// PageDocument::subject may name a contract. @throws geo::Error::Code::Usage where a generation is not loaded.
SheetPages perimetersPage(const PageMaking& making, geo::Progress& progress);

} // namespace layers
