// base-ic-diplomes-formation: who goes to school, and the diplomas of those who no longer do.
#include "census_cells.hpp"

#include <fmt/format.h>

namespace demo {

namespace {

/// Levels as the vintage names them: until 2012 as in 2006, then none or BEPC together until 2016, seven since.
std::vector<std::pair<std::string_view, double>> levels(int year, double h) {
    const double high = 0.34 - 0.22 * h, low = 0.10 + 0.22 * h, brevet = 0.06, trade = 0.26, bac = 0.20 - 0.02 * h;
    if (year <= 2012)
        return {{"_DIPL0", low}, {"_CEP", 0.09},         {"_BEPC", brevet},   {"_CAPBEP", trade},
                {"_BAC", bac},   {"_BACP2", high * 0.4}, {"_SUP", high * 0.6}};
    if (year <= 2016)
        return {{"_DIPLMIN", low + brevet}, {"_CAPBEP", trade}, {"_BAC", bac}, {"_SUP", high}};
    return {{"_DIPLMIN", low},      {"_BEPC", brevet},       {"_CAPBEP", trade},    {"_BAC", bac},
            {"_SUP2", high * 0.34}, {"_SUP34", high * 0.28}, {"_SUP5", high * 0.38}};
}

} // namespace

void addDiplomas(CensusCells& out) {
    struct Band {
        const char* name;
        double from, below, atSchool;
    };
    const double h = out.hardship;
    const std::array<Band, 7> bands{{{"0205", 2, 6, 0.78 - 0.04 * h},
                                     {"0610", 6, 11, 0.985},
                                     {"1114", 11, 15, 0.985},
                                     {"1517", 15, 18, 0.97 - 0.04 * h},
                                     {"1824", 18, 25, 0.60 - 0.22 * h},
                                     {"2529", 25, 30, 0.09 - 0.03 * h},
                                     {"30P", 30, everyAge, 0.012}}};
    const Ages ages{out.sums};
    for (const auto& band : bands)
        out.add('P', fmt::format("POP{}", band.name), ages.people(band.from, band.below));
    double men = ages.men(15, everyAge), women = ages.women(15, everyAge);
    for (const auto& band : bands) {
        out.add('P', fmt::format("SCOL{}", band.name), ages.people(band.from, band.below) * band.atSchool);
        if (band.from >= 15) {
            men -= ages.men(band.from, band.below) * band.atSchool;
            women -= ages.women(band.from, band.below) * band.atSchool;
        }
    }
    auto forMen = levels(out.year, h), forWomen = forMen, together = forMen;
    forWomen.front().second *= 1.12; // older women left school early
    const auto sumOf = [](const auto& shares) {
        double all = 0;
        for (const auto& [name, share] : shares)
            all += share;
        return all;
    };
    const double allMen = sumOf(forMen), allWomen = sumOf(forWomen);
    for (std::size_t i = 0; i < together.size(); ++i)
        together[i].second = men * forMen[i].second / allMen + women * forWomen[i].second / allWomen;
    out.add('P', "NSCOL15P", men + women);
    out.parts('P', "NSCOL15P", together, men + women);
    out.add('P', "HNSCOL15P", men);
    out.parts('P', "HNSCOL15P", forMen, men);
    out.add('P', "FNSCOL15P", women);
    out.parts('P', "FNSCOL15P", forWomen, women);
}

} // namespace demo
