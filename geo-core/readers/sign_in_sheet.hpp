// Sign-in sheets of meetings: persons are told from each other in memory, and only how many there were is kept. Private
// to the readers.
#pragma once

#include "readers/family.hpp"

namespace geo {

constexpr std::string_view signInReader = "sign-in-sheet";

Recognition recogniseSignIn(const Sample& sample);
Inspection inspectSignIn(const SourceFile& source, const Recognition& found, Progress& progress);
LoadReport loadSignIn(const Plan& plan, Observatory& observatory, Transaction& t, Progress& progress);

} // namespace geo
