// The activity of a year: where and when events were, who came, who read; ready for an annual report.
#pragma once

#include "page_content.hpp"

namespace layers {

/// Three sides: events on the map and in numbers, event by event, participants and audience.
/// @throws geo::Error::Code::Usage where the register has nothing of the year.
SheetPages activityPages(const PageMaking& making, geo::Progress& progress);

} // namespace layers
