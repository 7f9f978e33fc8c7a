#include "official_tables.hpp"
#include "table_text.hpp"

#include <fmt/format.h>

#include <string_view>

namespace demo {

namespace {

struct Named {
    std::string column;
    double value;
};

/// The variables of one IRIS in the order of the official file; columns and values come from the same walk.
class CensusRow {
public:
    CensusRow(const Sums& sums, int year) : m_sums{sums}, m_year{year}, m_hardship{sums.hardshipMean()} {
        residents();
        inactivity();
        if (year >= 2019)
            diplomas();
        socialGroups();
        jobs();
        commuting();
    }
    std::vector<Named> cells;

private:
    using BySexAndAge = std::array<std::array<double, 3>, 2>;

    void add(char exploitation, std::string_view name, double value) {
        cells.push_back({fmt::format("{}{:02}_{}", exploitation, m_year % 100, name), value});
    }
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

    void bothSexes(std::string_view name, double men, double women) {
        add('P', name, men + women);
        add('P', fmt::format("H{}", name), men);
        add('P', fmt::format("F{}", name), women);
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

    const Sums& m_sums;
    int m_year;
    double m_hardship;
};

/// Cells that say where: the short header since 2018, the long one before.
std::vector<std::pair<std::string, std::string>> place(const Territory& territory, const Iris& iris, int year) {
    const auto& commune = territory.communes[static_cast<std::size_t>(iris.commune)];
    const std::string quality = iris.type == 'Z' ? "5" : "1", type{iris.type};
    if (year >= 2018)
        return {{"IRIS", iris.code}, {"COM", commune.code}, {"TYP_IRIS", type}, {"LAB_IRIS", quality}};
    return {{"IRIS", iris.code},
            {"REG", "76"},
            {"DEP", commune.department},
            {"UU2010", commune.department + (commune.iris > 0 ? "701" : "000")},
            {"COM", commune.code},
            {"LIBCOM", commune.name},
            {"TRIRIS", iris.type == 'Z' ? "" : commune.code + "1"},
            {"GRD_QUART", commune.code + "01"},
            {"LIBIRIS", iris.name},
            {"TYP_IRIS", type},
            {"MODIF_IRIS", "0"},
            {"LAB_IRIS", quality}};
}

} // namespace

std::vector<Member> censusActivity(const Territory& territory, const ZoneSums& iris, int year) {
    TableText table{"\n"}, meta{"\n"};
    for (const char* column : {"COD_VAR", "LIB_VAR", "LIB_VAR_LONG", "COD_MOD", "LIB_MOD", "TYPE_VAR", "LONG_VAR"})
        meta.cell(column);
    meta.endRow();
    for (std::size_t i = 0; i < territory.iris.size(); ++i) {
        const CensusRow row{iris[i], year};
        const auto keys = place(territory, territory.iris[i], year);
        if (i == 0) {
            for (const auto& [column, text] : keys)
                table.cell(column);
            for (const auto& cell : row.cells) {
                table.cell(cell.column);
                meta.cell(cell.column)
                    .cell("Variable fictive")
                    .cell("")
                    .cell("")
                    .cell("")
                    .cell("NUM")
                    .cell("20")
                    .endRow();
            }
            table.endRow();
        }
        for (const auto& [column, text] : keys)
            table.cell(text);
        for (const auto& cell : row.cells)
            table.cell(fmt::format("{:.10f}", cell.value));
        table.endRow();
    }
    const std::string name = fmt::format("base-ic-activite-residents-{}.CSV", year);
    return {{name, table.text()}, {"meta_" + name, meta.text()}, fictionNotice()};
}

} // namespace demo
