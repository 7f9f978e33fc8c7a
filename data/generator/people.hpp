// The invented inhabitants: so many per cell, so hard a life; every table sums the same cells, so that tables agree.
#pragma once

#include "territory.hpp"

#include <array>

namespace demo {

enum Sex { Men, Women };
enum Age { From15, From25, From55 }; ///< 15-24, 25-54, 55-64

/// What a set of cells holds in one year. Everything adds up.
struct Sums {
    double people = 0, women = 0, under20 = 0, under25 = 0, over60 = 0, womenUnder25 = 0, womenOver60 = 0;
    double foreigners = 0, foreignWomen = 0, households = 0, alone = 0, sixOrMore = 0;
    double hardship = 0; ///< people times how hard their life is, 0 to 1
    std::array<std::array<double, 3>, 2> adults{}, active{}, employed{}; ///< [Sex][Age]
    double recipients = 0, covered = 0, loneParents = 0, isolated = 0, couples = 0, families = 0, largeFamilies = 0;
    double children = 0, minimumIncome = 0, inWorkBenefit = 0, disabled = 0, housingBenefit = 0, students = 0;
    double jobseekers = 0, jobseekersWomen = 0;

    Sums& operator+=(const Sums& other);
    double hardshipMean() const { return people > 0 ? hardship / people : 0; }
    double adultsOf(Sex sex) const { return adults[sex][0] + adults[sex][1] + adults[sex][2]; }
    double activeOf(Sex sex) const { return active[sex][0] + active[sex][1] + active[sex][2]; }
    double employedOf(Sex sex) const { return employed[sex][0] + employed[sex][1] + employed[sex][2]; }
};

/// Sums per zone of one layer.
using ZoneSums = std::vector<Sums>;

class People {
public:
    explicit People(const Territory& territory);
    /// @param year 2016 to 2022: hardship and numbers drift a little with the years.
    ZoneSums over(const Labels& layer, std::size_t zones, int year) const;

private:
    void settle();
    void fillQuarters();
    void fillIris();
    void weigh();
    Sums in(std::size_t site, int year) const;
    const Territory& m_territory;
    std::vector<double> m_people, m_hardship; ///< per site, in 2022
};

} // namespace demo
