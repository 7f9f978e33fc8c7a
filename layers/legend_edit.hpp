// Legends as a page has them: what lines are called, their order, what is left out.
#pragma once

#include "legend.hpp"
#include "page_document.hpp"

#include <string>

namespace layers {

/// Names an entry for LegendEdit, whatever it is called and wherever it stands: "class/class:0",
/// "class/absence:suppressed", "symbol/symbol:hexagon:#0072B2:". @param entry one of the section's own.
std::string legendKey(const LegendSection& section, const LegendEntry& entry);

/// Wording and order of the document, and what it hides. That figures are estimates is never left out.
Legend editedLegend(Legend legend, const PageDocument& document);

} // namespace layers
