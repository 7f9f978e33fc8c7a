// base-ic-couples-familles-menages: households by what they are made of, people alone, families by number of children.
#include "census_cells.hpp"

#include <fmt/format.h>

namespace demo {

namespace {

struct Households {
    double alone, without, childless, withChildren, lone; ///< one person; several, no family; couples; lone parents
    double families() const { return childless + withChildren + lone; }
    double all() const { return alone + without + families(); }
};

Households householdsOf(const Sums& s, double h) {
    Households out{s.alone, s.households * 0.028, 0, 0, 0};
    const double families = s.households - out.alone - out.without;
    out.lone = families * (0.12 + 0.24 * h);
    out.childless = families * (0.44 - 0.16 * h);
    out.withChildren = families - out.lone - out.childless;
    return out;
}

void households(CensusCells& out, const Households& n) {
    const double people = out.sums.people * inHouseholds;
    out.add('C', "MEN", n.all());
    out.add('C', "MENPSEUL", n.alone);
    out.add('C', "MENHSEUL", n.alone * 0.44);
    out.add('C', "MENFSEUL", n.alone * 0.56);
    out.add('C', "MENSFAM", n.without);
    out.add('C', "MENFAM", n.families());
    out.add('C', "MENCOUPSENF", n.childless);
    out.add('C', "MENCOUPAENF", n.withChildren);
    out.add('C', "MENFAMMONO", n.lone);
    const double inFamilies = people - n.alone - n.without * 2.2, childless = n.childless * 2.03, lone = n.lone * 2.6;
    out.add('C', "PMEN", people);
    out.add('C', "PMEN_MENPSEUL", n.alone);
    out.add('C', "PMEN_MENHSEUL", n.alone * 0.44);
    out.add('C', "PMEN_MENFSEUL", n.alone * 0.56);
    out.add('C', "PMEN_MENSFAM", n.without * 2.2);
    out.add('C', "PMEN_MENFAM", inFamilies);
    out.add('C', "PMEN_MENCOUPSENF", childless);
    out.add('C', "PMEN_MENCOUPAENF", inFamilies - childless - lone);
    out.add('C', "PMEN_MENFAMMONO", lone);
}

void people(CensusCells& out, const Households& n) {
    const Ages ages{out.sums};
    struct Band {
        const char* name;
        double from, below, alone;
    };
    constexpr std::array<Band, 4> bands{
        {{"1524", 15, 25, 0.09}, {"2554", 25, 55, 0.39}, {"5579", 55, 80, 0.38}, {"80P", 80, everyAge, 0.14}}};
    const double adults = ages.people(15, everyAge);
    out.add('P', "POP15P", adults);
    for (const auto& band : bands)
        out.add('P', fmt::format("POP{}", band.name), ages.people(band.from, band.below));
    out.add('P', "POPMEN15P", adults * inHouseholds);
    for (const auto& band : bands)
        out.add('P', fmt::format("POPMEN{}", band.name), ages.people(band.from, band.below) * inHouseholds);
    out.add('P', "POP15P_PSEUL", n.alone);
    for (const auto& band : bands)
        out.add('P', fmt::format("POP{}_PSEUL", band.name), n.alone * band.alone);
    const double married = adults * (0.42 - 0.03 * out.hardship);
    out.add('P', "POP15P_MARIEE", married);
    if (out.since(2017))
        out.parts('P', "POP15P_",
                  {{"PACSEE", 0.09},
                   {"CONCUB_UNION_LIBRE", 0.19},
                   {"VEUFS", 0.14},
                   {"DIVORCEE", 0.16},
                   {"CELIBATAIRE", 0.42}},
                  adults - married);
    else
        out.add('P', "POP15P_NONMARIEE", adults - married);
}

void families(CensusCells& out, const Households& n) {
    const double h = out.hardship;
    const std::array<double, 8> shares{0.005,           0.045,           0.15 - 0.12 * h, 0.17 - 0.06 * h,
                                       0.13 + 0.05 * h, 0.14 + 0.12 * h, 0.30 - 0.12 * h, 0.06 + 0.13 * h};
    double all = 0;
    for (const double share : shares)
        all += share;
    std::array<double, 8> byGroup{}, peopleByGroup{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        byGroup[i] = n.all() * shares[i] / all;
        peopleByGroup[i] = out.sums.people * inHouseholds * shares[i] / all;
    }
    out.socialGroups("MEN", byGroup);
    out.socialGroups("PMEN", peopleByGroup);
    const double total = n.families() * 1.006; // a few households hold two families
    out.add('C', "FAM", total);
    out.add('C', "COUPAENF", n.withChildren * 1.006);
    out.add('C', "FAMMONO", n.lone * 1.006);
    out.add('C', "HMONO", n.lone * 1.006 * 0.17);
    out.add('C', "FMONO", n.lone * 1.006 * 0.83);
    out.add('C', "COUPSENF", n.childless * 1.006);
    out.parts('C', "NE24F",
              {{"0", 0.48 - 0.16 * h}, {"1", 0.23}, {"2", 0.20}, {"3", 0.07 + 0.07 * h}, {"4P", 0.02 + 0.07 * h}},
              total);
}

} // namespace

void addFamilies(CensusCells& out) {
    const auto n = householdsOf(out.sums, out.hardship);
    households(out, n);
    people(out, n);
    families(out, n);
}

} // namespace demo
