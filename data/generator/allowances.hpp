// The columns of CNAF's tables for one zone. Private to the generator.
#pragma once

#include "people.hpp"

#include <vector>

namespace demo {

struct AllowanceCell {
    const char* name;
    double value;
    bool until2019 = false;
};

std::vector<AllowanceCell> allowanceCells(const Sums& sums);

} // namespace demo
