#include "people.hpp"

#include "random.hpp"

#include <algorithm>
#include <cmath>

namespace demo {

Sums& Sums::operator+=(const Sums& o) {
    for (const auto member :
         {&Sums::people,       &Sums::women,         &Sums::under20,        &Sums::under25,      &Sums::over60,
          &Sums::womenUnder25, &Sums::womenOver60,   &Sums::foreigners,     &Sums::foreignWomen, &Sums::households,
          &Sums::alone,        &Sums::sixOrMore,     &Sums::hardship,       &Sums::recipients,   &Sums::covered,
          &Sums::loneParents,  &Sums::isolated,      &Sums::couples,        &Sums::families,     &Sums::largeFamilies,
          &Sums::children,     &Sums::minimumIncome, &Sums::inWorkBenefit,  &Sums::disabled,     &Sums::housingBenefit,
          &Sums::students,     &Sums::jobseekers,    &Sums::jobseekersWomen})
        this->*member += o.*member;
    for (const auto sex : {Men, Women})
        for (const auto age : {From15, From25, From55}) {
            adults[sex][age] += o.adults[sex][age];
            active[sex][age] += o.active[sex][age];
            employed[sex][age] += o.employed[sex][age];
        }
    return *this;
}

People::People(const Territory& territory) : m_territory{territory} {
    settle();
    weigh();
}

/// Inhabitants of a commune, invented: a town has about 2,500 for each of its IRIS, a village near a large town more
/// than one far from all.
static double inhabitants(const Territory& territory, std::size_t number) {
    const auto& commune = territory.communes[number];
    const double chance = unit(mixed(number, 91));
    if (commune.iris > 0)
        return commune.iris * (2300 + 500 * chance);
    if (commune.real)
        return 3200 + 1500 * chance;
    for (const auto& town : territory.communes) {
        const double dx = town.centre.x - commune.centre.x, dy = town.centre.y - commune.centre.y;
        if (town.iris >= 15 && dx * dx + dy * dy < 17000.0 * 17000.0)
            return 4300 + 4500 * chance;
    }
    return 180 + 6400 * chance * chance * chance;
}

void People::settle() {
    const auto& t = m_territory;
    m_people.assign(t.commune.size(), 0);
    std::vector<double> settled(t.communes.size());
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        if (t.commune[i] < 0)
            continue;
        m_people[i] = crowdOf(t, i) * (0.75 + 0.5 * unit(mixed(i, 92)));
        settled[static_cast<std::size_t>(t.commune[i])] += m_people[i];
    }
    for (std::size_t i = 0; i < m_people.size(); ++i)
        if (t.commune[i] >= 0) {
            const auto c = static_cast<std::size_t>(t.commune[i]);
            m_people[i] *= inhabitants(t, c) / settled[c];
        }
    fillQuarters();
    fillIris();
}

/// No IRIS that is lived in has fewer than about 1,200 people; places of work and open land have some tens.
void People::fillIris() {
    const auto& t = m_territory;
    std::vector<double> people(t.iris.size());
    for (std::size_t i = 0; i < m_people.size(); ++i)
        if (t.irisOf[i] >= 0)
            people[static_cast<std::size_t>(t.irisOf[i])] += m_people[i];
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        if (t.irisOf[i] < 0)
            continue;
        const auto iris = static_cast<std::size_t>(t.irisOf[i]);
        const double chance = unit(mixed(iris, 90));
        if (t.iris[iris].type == 'H')
            m_people[i] *= std::max(1.0, (1200 + 900 * chance) / people[iris]);
        else if (t.iris[iris].type != 'Z')
            m_people[i] *= (30 + 200 * chance) / people[iris];
    }
}

/// The law wants 1,000 inhabitants in a neighbourhood.
void People::fillQuarters() {
    std::vector<double> people(m_territory.quarters2015.size());
    for (std::size_t i = 0; i < m_people.size(); ++i)
        if (const int quarter = m_territory.quarter2015[i]; quarter >= 0)
            people[static_cast<std::size_t>(quarter)] += m_people[i];
    for (std::size_t i = 0; i < m_people.size(); ++i)
        if (const int quarter = m_territory.quarter2015[i]; quarter >= 0)
            m_people[i] *= std::max(1.0, 1060 / people[static_cast<std::size_t>(quarter)]);
}

void People::weigh() {
    const auto& t = m_territory;
    m_hardship.assign(t.commune.size(), 0);
    for (std::size_t i = 0; i < m_hardship.size(); ++i) {
        if (t.commune[i] < 0)
            continue;
        const auto p = t.mesh.sites[i];
        const auto c = static_cast<std::uint64_t>(t.commune[i]);
        double h = 0.17 + 0.14 * unit(mixed(c, 93)) + 0.10 * t.nearness[i] +
                   0.26 * roughNoise(p.x / 1100, p.y / 1100, 94, 2) + 0.09 * noise(p.x / 30000, p.y / 30000, 95);
        const int quarter = t.quarter2015[i] >= 0 ? t.quarter2015[i] : t.quarter2024[i];
        if (quarter >= 0)
            h = 0.60 + 0.32 * unit(mixed(static_cast<std::uint64_t>(quarter), 96)) + 0.08 * (unit(mixed(i, 97)) - 0.5);
        else
            for (const auto next : t.mesh.neighbours[i])
                if (t.quarter2015[next] >= 0)
                    h = std::max(h, 0.38 + 0.10 * unit(mixed(i, 98)));
        m_hardship[i] = std::clamp(h, 0.03, 0.97);
    }
}

/// Rates are straight lines in the hardship h of the cell; their slopes are chosen to look like the region's, not
/// measured.
Sums People::in(std::size_t site, int year) const {
    Sums s;
    const double before = 2022 - year;
    const double n = m_people[site] * (1 - 0.004 * before);
    const double h = std::clamp(m_hardship[site] + 0.006 * before * (unit(mixed(site, 99)) - 0.35), 0.02, 0.98);
    s.people = n;
    s.hardship = n * h;
    s.women = n * 0.52;
    s.under20 = n * (0.20 + 0.15 * h);
    s.under25 = n * (0.25 + 0.18 * h);
    s.over60 = n * (0.30 - 0.15 * h);
    s.womenUnder25 = s.under25 * 0.49;
    s.womenOver60 = s.over60 * 0.56;
    s.foreigners = n * (0.03 + 0.24 * h);
    s.foreignWomen = s.foreigners * 0.49;
    s.households = n / (2.0 + 0.45 * h);
    s.alone = s.households * (0.44 - 0.10 * h);
    s.sixOrMore = s.households * (0.005 + 0.055 * h);
    const std::array<double, 3> ages{0.19 + 0.06 * h, 0.60, 0.21 - 0.06 * h};
    const std::array<double, 3> men{0.42, 0.94 - 0.15 * h, 0.60 - 0.18 * h},
        women{0.37 - 0.06 * h, 0.88 - 0.35 * h, 0.56 - 0.25 * h};
    const std::array<double, 3> without{0.17 + 0.30 * h, 0.05 + 0.29 * h,
                                        0.06 + 0.23 * h}; ///< unemployed among the active
    for (const auto sex : {Men, Women})
        for (const auto age : {From15, From25, From55}) {
            s.adults[sex][age] = n * 0.62 * ages[age] * (sex == Men ? 0.49 : 0.51);
            s.active[sex][age] = s.adults[sex][age] * (sex == Men ? men[age] : women[age]);
            s.employed[sex][age] = s.active[sex][age] * (1 - without[age] * (1 + 0.01 * before));
        }
    s.recipients = s.households * (0.26 + 0.58 * h);
    s.covered = n * (0.26 + 0.58 * h);
    s.loneParents = s.recipients * (0.12 + 0.09 * h);
    s.isolated = s.recipients * (0.47 - 0.15 * h);
    s.families = s.recipients * (0.30 + 0.08 * h);
    s.couples = s.recipients * 0.06;
    s.largeFamilies = s.families * (0.16 + 0.32 * h);
    s.children = n * (0.15 + 0.17 * h);
    s.minimumIncome = s.recipients * (0.06 + 0.30 * h);
    s.inWorkBenefit = s.recipients * (0.36 - 0.04 * h);
    s.disabled = s.recipients * (0.08 + 0.03 * h);
    s.housingBenefit = s.recipients * (0.40 + 0.28 * h);
    s.students = s.recipients * (0.09 - 0.06 * h);
    s.jobseekers = n * 0.62 * (0.055 + 0.125 * h);
    s.jobseekersWomen = s.jobseekers * (0.53 - 0.06 * h);
    return s;
}

ZoneSums People::over(const Labels& layer, std::size_t zones, int year) const {
    ZoneSums sums(zones);
    for (std::size_t i = 0; i < layer.size(); ++i)
        if (layer[i] >= 0)
            sums[static_cast<std::size_t>(layer[i])] += in(i, year);
    return sums;
}

} // namespace demo
