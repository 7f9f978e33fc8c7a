// base-ic-activite-residents: people of 15 to 64 by what they do, jobs, contracts, ways to work.
#include "census_cells.hpp"

#include <fmt/format.h>

namespace demo {

namespace {

class ActivityWalk {
public:
    explicit ActivityWalk(CensusCells& out) : m_out{out}, m_sums{out.sums}, m_year{out.year}, m_hardship{out.hardship} {
        residents();
        inactivity();
        if (m_year >= 2019)
            diplomas();
        socialGroups();
        jobs();
        commuting();
    }

private:
    using BySexAndAge = std::array<std::array<double, 3>, 2>;

    void add(char exploitation, std::string_view name, double value) { m_out.add(exploitation, name, value); }
    void bothSexes(std::string_view name, double men, double women) { m_out.bothSexes(name, men, women); }
    double of(const BySexAndAge& by, int sex, int age) const { // -1: all
        double sum = 0;
        for (int s = 0; s < 2; ++s)
            for (int a = 0; a < 3; ++a)
                if ((sex < 0 || s == sex) && (age < 0 || a == age))
                    sum += by[static_cast<std::size_t>(s)][static_cast<std::size_t>(a)];
        return sum;
    }
    void ages(std::string_view stem, const BySexAndAge& by, int sex) {
        int age = -1;
        for (const char* band : {"1564", "1524", "2554", "5564"})
            add('P', fmt::format("{}{}", stem, band), of(by, sex, age++));
    }

    void residents() {
        BySexAndAge unemployed{};
        for (std::size_t s = 0; s < 2; ++s)
            for (std::size_t a = 0; a < 3; ++a)
                unemployed[s][a] = m_sums.active[s][a] - m_sums.employed[s][a];
        ages("POP", m_sums.adults, -1);
        ages("H", m_sums.adults, Men);
        ages("F", m_sums.adults, Women);
        ages("ACT", m_sums.active, -1);
        ages("HACT", m_sums.active, Men);
        ages("FACT", m_sums.active, Women);
        ages("ACTOCC", m_sums.employed, -1);
        ages("HACTOCC", m_sums.employed, Men);
        ages("FACTOCC", m_sums.employed, Women);
        ages("CHOM", unemployed, -1);
        add('P', "HCHOM1564", of(unemployed, Men, -1));
        add('P', "FCHOM1564", of(unemployed, Women, -1));
    }

    void inactivity() {
        const double men = m_sums.adultsOf(Men) - m_sums.activeOf(Men),
                     women = m_sums.adultsOf(Women) - m_sums.activeOf(Women);
        const double studying = 0.42 - 0.05 * m_hardship, retired = 0.24 - 0.10 * m_hardship;
        bothSexes("INACT1564", men, women);
        bothSexes("ETUD1564", men * studying, women * studying * 0.8);
        bothSexes("RETR1564", men * retired, women * retired * 0.8);
        bothSexes("AINACT1564", men * (1 - studying - retired), women * (1 - 0.8 * (studying + retired)));
    }

    void diplomas() {
        const double high = 0.34 - 0.22 * m_hardship;
        const std::array<double, 7> shares{0.10 + 0.22 * m_hardship,
                                           0.06,
                                           0.26,
                                           0.24 - 0.02 * m_hardship,
                                           0.34 - 0.20 * m_hardship - high * 0.6,
                                           high * 0.25,
                                           high * 0.35};
        const double active = of(m_sums.active, -1, -1), unemployed = active - of(m_sums.employed, -1, -1);
        std::size_t i = 0;
        for (const char* level : {"DIPLMIN", "BEPC", "CAPBEP", "BAC", "SUP2", "SUP34", "SUP5"})
            add('P', fmt::format("ACT_{}", level), active * shares[i++]);
        i = 0;
        for (const char* level : {"DIPLMIN", "BEPC", "CAPBEP", "BAC", "SUP2", "SUP34", "SUP5"})
            add('P', fmt::format("CHOM_{}", level), unemployed * shares[i++]);
    }

    /// Farmers, owners, managers, intermediate, clerical, manual. Since 2022 the new nomenclature names them otherwise.
    void socialGroups() {
        const double manual = 0.14 + 0.22 * m_hardship, clerical = 0.27 + 0.13 * m_hardship,
                     managers = 0.22 - 0.19 * m_hardship;
        const std::array<double, 6> shares{0.01,     0.08 - 0.03 * m_hardship,
                                           managers, 0.91 - 0.13 * m_hardship - manual - clerical - managers + 0.0,
                                           clerical, manual};
        for (const auto& [name, people] :
             {std::pair{"ACT1564", of(m_sums.active, -1, -1)}, {"ACTOCC1564", of(m_sums.employed, -1, -1)}}) {
            add('C', name, people);
            double given = 0;
            for (const double share : shares)
                given += share;
            for (std::size_t i = 0; i < shares.size(); ++i)
                add('C', fmt::format("{}_{}{}", name, m_year >= 2022 ? "STAT_GSEC1" : "CS", i + 1),
                    people * shares[i] / given);
        }
    }

    void jobs() {
        const double men = m_sums.employedOf(Men) * 1.02, women = m_sums.employedOf(Women) * 1.01;
        const double own = 0.15 - 0.07 * m_hardship; // self-employed
        const double salaried = (men + women) * (1 - own);
        bothSexes("ACTOCC15P", men, women);
        bothSexes("SAL15P", men * (1 - own), women * (1 - own));
        bothSexes("NSAL15P", men * own, women * own);
        const double menPart = men * (1 - own) * (0.08 + 0.06 * m_hardship),
                     womenPart = women * (1 - own) * (0.26 + 0.16 * m_hardship);
        add('P', "ACTOCC15P_TP", menPart + womenPart + (men + women) * own * 0.14);
        add('P', "SAL15P_TP", menPart + womenPart);
        add('P', "HSAL15P_TP", menPart);
        add('P', "FSAL15P_TP", womenPart);
        add('P', "NSAL15P_TP", (men + women) * own * 0.14);
        const double fixed = 0.09 + 0.13 * m_hardship, agency = 0.015 + 0.03 * m_hardship,
                     aided = 0.008 + 0.02 * m_hardship;
        add('P', "SAL15P_CDI", salaried * (1 - fixed - agency - aided - 0.03));
        add('P', "SAL15P_CDD", salaried * fixed);
        add('P', "SAL15P_INTERIM", salaried * agency);
        add('P', "SAL15P_EMPAID", salaried * aided);
        add('P', "SAL15P_APPR", salaried * 0.03);
        add('P', "NSAL15P_INDEP", (men + women) * own * 0.60);
        add('P', "NSAL15P_EMPLOY", (men + women) * own * 0.38);
        add('P', "NSAL15P_AIDFAM", (men + women) * own * 0.02);
    }

    void commuting() {
        const double all = (m_sums.employedOf(Men) + m_sums.employedOf(Women)) * 1.015;
        const double here = 0.34 + 0.12 * m_hardship;
        add('P', "ACTOCC15P_ILT1", all * here);
        add('P', "ACTOCC15P_ILT2P", all * (1 - here));
        const std::array<double, 4> away{0.84, 0.09, 0.065, 0.005};
        for (std::size_t i = 0; i < away.size(); ++i)
            add('P', fmt::format("ACTOCC15P_ILT{}", i + 2), all * (1 - here) * away[i]);
        add('C', "ACTOCC15P", all);
        const double walking = 0.05 + 0.08 * m_hardship, transport = 0.04 + 0.20 * m_hardship;
        add('C', "ACTOCC15P_PAS", all * 0.05);
        add('C', "ACTOCC15P_MAR", all * walking);
        if (m_year >= 2017) {
            add('C', "ACTOCC15P_VELO", all * 0.03);
            add('C', "ACTOCC15P_2ROUESMOT", all * 0.02);
        } else {
            add('C', "ACTOCC15P_DROU", all * 0.05);
        }
        add('C', "ACTOCC15P_VOIT", all * (0.85 - walking - transport));
        add('C', "ACTOCC15P_TCOM", all * transport);
    }

    CensusCells& m_out;
    const Sums& m_sums;
    int m_year;
    double m_hardship;
};

} // namespace

void addActivity(CensusCells& out) { ActivityWalk{out}; }

} // namespace demo
