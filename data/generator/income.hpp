// What people of a zone live on, from how hard their life is. Not additive: worked out for each zone by itself.
#pragma once

#include "people.hpp"

namespace demo {

/// Standard of living in euros a year per consumption unit, rounded to 10 as published; shares in %.
struct Income {
    double poverty = 0, median = 0, q1 = 0, q3 = 0, d1 = 0, d9 = 0;
    double earned = 0, unemploymentBenefit = 0, selfEmployed = 0, pensions = 0, property = 0;
    double benefits = 0, family = 0, minimum = 0, housing = 0, taxes = 0;
    double gini = 0;
    double decile(int k) const; ///< k from 1 to 9
};

Income incomeOf(const Sums& sums, std::uint64_t seed);

} // namespace demo
