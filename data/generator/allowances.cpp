#include "allowances.hpp"

namespace demo {

std::vector<AllowanceCell> allowanceCells(const Sums& s) {
    const double h = s.hardshipMean();
    return {{"A", s.recipients},
            {"PERCOU", s.covered},
            {"AI", s.isolated},
            {"AM", s.loneParents},
            {"ACSSENF", s.couples},
            {"ACAVENF", s.families},
            {"AC3ENF", s.largeFamilies},
            {"ENF", s.children},
            {"ENF_2", s.children * 0.16},
            {"ENF_3_5", s.children * 0.17},
            {"ENF_6_10", s.children * 0.27},
            {"ENF_11_14", s.children * 0.19},
            {"ENF_15_17", s.children * 0.12},
            {"ENF_18_24", s.children * 0.09},
            {"A_ETUD", s.students},
            {"A_NETUD_24", s.recipients * 0.05},
            {"AAL", s.housingBenefit},
            {"AAPL", s.housingBenefit * (0.62 + 0.2 * h)},
            {"AAAH", s.disabled},
            {"APPA", s.inWorkBenefit},
            {"ARSAS", s.minimumIncome},
            {"APRES50", s.recipients * (0.16 + 0.30 * h), true},
            {"APRES100", s.recipients * (0.09 + 0.18 * h), true}};
}

} // namespace demo
