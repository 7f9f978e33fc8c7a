// The variables of one IRIS in the order of INSEE's file, theme by theme. Private to the generator: columns and values
// come from the same walk, and every theme sums the same people, so that P_POP, the households and the main residences
// are the same wherever they stand.
#pragma once

#include "people.hpp"
#include "territory.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace demo {

struct CensusCell {
    std::string column;
    double value = 0;
};

class CensusCells {
public:
    CensusCells(const Sums& ofIris, const Iris& zone, int vintage)
        : sums{ofIris}, iris{zone}, year{vintage}, hardship{ofIris.hardshipMean()} {}

    void add(char exploitation, std::string_view name, double value);
    void bothSexes(std::string_view name, double men, double women);
    /// Parts of a total: shares need not add up to 1, the parts do to the total.
    void parts(char exploitation, std::string_view stem, const std::vector<std::pair<std::string_view, double>>& shares,
               double total);
    /// The eight socio-professional groups: CS1 … CS8, since 2022 STAT_GSEC11_21 … STAT_GSEC40.
    void socialGroups(std::string_view stem, const std::array<double, 8>& values);
    bool since(int vintage) const { return year >= vintage; }

    const Sums& sums;
    const Iris& iris;
    int year;
    double hardship; ///< of the IRIS, 0 to 1
    std::vector<CensusCell> cells;
};

/// People by age, made of the numbers that all tables share; additive.
class Ages {
public:
    explicit Ages(const Sums& sums);
    double people(double from, double below) const; ///< whole years: [from, below)
    double women(double from, double below) const;
    double men(double from, double below) const { return people(from, below) - women(from, below); }

private:
    using Curve = std::vector<std::pair<double, double>>; ///< age, how many are younger
    static double between(const Curve& curve, double from, double below);
    Curve m_people, m_women;
};

constexpr double everyAge = 120;
constexpr double inHouseholds = 0.982; ///< share of the people; the others live in homes, halls, barracks

void addPopulation(CensusCells& out);
void addActivity(CensusCells& out);
void addDiplomas(CensusCells& out);
void addHousing(CensusCells& out);
void addFamilies(CensusCells& out);

} // namespace demo
