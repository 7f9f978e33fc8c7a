// The status board of an evaluation: T0, readings and targets, published values apart, surveys.
#pragma once

#include "page_content.hpp"

namespace layers {

/// PageDocument::subject: id of a site or cité éducative, SIREN of a contract, code of a neighbourhood; empty: all that
/// is stated. @throws geo::Error::Code::Usage for a word that is none of these.
SheetPages evaluationPage(const PageMaking& making, geo::Progress& progress);

} // namespace layers
