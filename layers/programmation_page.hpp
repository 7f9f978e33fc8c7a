// The programmation on pages: key figures and charts, a map with its table, all breakdowns.
#pragma once

#include "page_content.hpp"
#include "programmation.hpp"

namespace layers {

/// PageDocument::subject as chosenActions() takes it. @throws geo::Error::Code::Usage as it does.
SheetPages programmationPage(const PageMaking& making, geo::Progress& progress);

/// Charts that a site's sheet shows too. In the order given; beyond `most`, the others together.
Chart grantedChart(geo::Message title, const std::vector<ProgrammationGroup>& groups, std::size_t most,
                   const Programmation& whole, const std::map<std::string, std::string>& names,
                   indicators::Language language);
Chart askedAndGrantedByYear(const Programmation& programmation, indicators::Language language);

} // namespace layers
