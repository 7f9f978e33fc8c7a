// What contradicts itself in the register: nothing is mended, each thing is shown with the records it is about.
#pragma once

#include "network/network.hpp"
#include "observatory/observatory.hpp"

namespace layers {

struct RegisterFinding {
    geo::Message what;
    std::string_view kind;          ///< of the records it is about: "adherents", "figures" …
    std::vector<std::int64_t> keys; ///< of those records
};

/// A total announced that differs from what is listed; a year that is not that of its source; parts that do not make
/// their total; one number given for two things; a count in a report that the records listed do not make; printed
/// shares that do not come out; references to nothing; more granted than asked.
std::vector<RegisterFinding> registerFindings(const geo::Observatory& observatory);

} // namespace layers
