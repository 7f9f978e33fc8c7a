// base-ic-evol-struct-pop: people by age, sex, social group, nationality.
#include "census_cells.hpp"

#include <fmt/format.h>

namespace demo {

namespace {

struct Band {
    const char* name;
    double from, below;
};

constexpr std::array<Band, 6> wide{
    {{"0014", 0, 15}, {"1529", 15, 30}, {"3044", 30, 45}, {"4559", 45, 60}, {"6074", 60, 75}, {"75P", 75, everyAge}}};

/// Farmers, owners, managers, intermediate, clerical, manual; pensioners; the others.
std::array<double, 8> groups(double adults, double active, double old, double hardship) {
    const double manual = 0.14 + 0.22 * hardship, clerical = 0.27 + 0.13 * hardship, managers = 0.22 - 0.19 * hardship;
    const std::array<double, 6> shares{0.01,     0.08 - 0.03 * hardship,
                                       managers, 0.91 - 0.13 * hardship - manual - clerical - managers,
                                       clerical, manual};
    double all = 0;
    for (const double share : shares)
        all += share;
    std::array<double, 8> out{};
    for (std::size_t i = 0; i < shares.size(); ++i)
        out[i] = active * shares[i] / all;
    out[6] = old * 0.88;
    out[7] = adults - active - out[6];
    return out;
}

} // namespace

void addPopulation(CensusCells& out) {
    const auto& s = out.sums;
    const Ages ages{s};
    out.add('P', "POP", s.people);
    for (const auto& band : {Band{"0002", 0, 3}, Band{"0305", 3, 6}, Band{"0610", 6, 11}, Band{"1117", 11, 18},
                             Band{"1824", 18, 25}, Band{"2539", 25, 40}, Band{"4054", 40, 55}, Band{"5564", 55, 65},
                             Band{"6579", 65, 80}, Band{"80P", 80, everyAge}})
        out.add('P', fmt::format("POP{}", band.name), ages.people(band.from, band.below));
    for (const auto& band : wide)
        out.add('P', fmt::format("POP{}", band.name), ages.people(band.from, band.below));
    for (const auto& band : {Band{"0019", 0, 20}, Band{"2064", 20, 65}, Band{"65P", 65, everyAge}})
        out.add('P', fmt::format("POP{}", band.name), ages.people(band.from, band.below));
    for (const bool women : {false, true}) {
        const char letter = women ? 'F' : 'H';
        const auto of = [&](double from, double below) {
            return women ? ages.women(from, below) : ages.men(from, below);
        };
        out.add('P', fmt::format("POP{}", letter), of(0, everyAge));
        for (const auto& band : wide)
            out.add('P', fmt::format("{}{}", letter, band.name), of(band.from, band.below));
        for (const auto& band : {Band{"0019", 0, 20}, Band{"2064", 20, 65}, Band{"65P", 65, everyAge}})
            out.add('P', fmt::format("{}{}", letter, band.name), of(band.from, band.below));
    }
    const auto men = groups(ages.men(15, everyAge), s.activeOf(Men), ages.men(60, everyAge), out.hardship);
    const auto women = groups(ages.women(15, everyAge), s.activeOf(Women), ages.women(60, everyAge), out.hardship);
    std::array<double, 8> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = men[i] + women[i];
    out.add('C', "POP15P", ages.people(15, everyAge));
    out.socialGroups("POP15P", all);
    out.add('C', "H15P", ages.men(15, everyAge));
    out.socialGroups("H15P", men);
    out.add('C', "F15P", ages.women(15, everyAge));
    out.socialGroups("F15P", women);
    out.add('P', "POP_FR", s.people - s.foreigners);
    out.add('P', "POP_ETR", s.foreigners);
    out.add('P', "POP_IMM", s.foreigners * 1.28);
    out.add('P', "PMEN", s.people * inHouseholds);
    out.add('P', "PHORMEN", s.people * (1 - inHouseholds));
}

} // namespace demo
