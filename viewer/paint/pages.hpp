// Any page content as plans, one per side of paper.
#pragma once

#include "page.hpp"
#include "plan.hpp"

#include "base/progress.hpp"

#include <vector>

namespace paint {

/// One plan for a page of maps; of a sheet one per side, and further ones for what has no room on them.
std::vector<Plan> planPages(const layers::PageContent& content, geo::Progress& progress);

} // namespace paint
