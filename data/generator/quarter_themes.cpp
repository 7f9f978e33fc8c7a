// The other sheets by neighbourhood: social housing, schools, establishments; and income by source.
#include "figure_text.hpp"
#include "income.hpp"
#include "official_tables.hpp"
#include "random.hpp"

#include <fmt/format.h>

#include <cmath>

namespace demo {

namespace {

/// RPLS, in its own mixed case. @param share of the households that are in it
Sheet::Cells socialHousing(const std::string& code, const std::string& name, const Sums& s, double share) {
    const double h = s.hardshipMean(), dwellings = s.households * share;
    const double vacant = 1.6 + 2.4 * h;
    return {{"codGeo", code},
            {"libGeo", name},
            {"nbLsPls", spaced(dwellings)},
            {"txLsPlai", oneDecimal(6 + 4 * h)},
            {"txLsPlus", oneDecimal(87 - 3 * h)},
            {"txLsPls", oneDecimal(5 - h)},
            {"txLsPli", oneDecimal(2)},
            {"nbLsMes", dwellings < 300 ? "" : spaced(dwellings * 0.011)},
            {"txVac", oneDecimal(vacant)},
            {"txVac3", oneDecimal(vacant * 0.55)},
            {"txRot", oneDecimal(9.5 - 2.5 * h)},
            {"moyLoy", withComma(6.6 - 0.9 * h, 2)},
            {"medLoy", withComma(6.4 - 0.9 * h, 2)}};
}

} // namespace

std::vector<Member> quarterHousing(const Territory& territory, const ZoneSums& quarters, const ZoneSums& communes,
                                   int year) {
    Sheet sheet;
    std::vector<bool> met(communes.size());
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        const auto& quarter = territory.quarters2015[i];
        sheet.row(socialHousing(quarter.code, quarter.name, quarters[i], 0.15 + 0.62 * quarters[i].hardshipMean()));
        met[static_cast<std::size_t>(quarter.commune)] = true;
    }
    for (std::size_t c = 0; c < communes.size(); ++c)
        if (met[c])
            sheet.row(socialHousing(territory.communes[c].code, territory.communes[c].name, communes[c], 0.19));
    return sheet.named(fmt::format("LOGT_{}.csv", year));
}

std::vector<Member> quarterSchools(const Territory& territory, const ZoneSums& quarters, int year) {
    Sheet sheet;
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        const auto& s = quarters[i];
        const double schools = std::round(s.people / 1100), colleges = std::round(s.people / 4200);
        sheet.row({{"CODGEO", territory.quarters2015[i].code},
                   {"LIBGEO", territory.quarters2015[i].name},
                   {"EC_MAT", withComma(schools, 0)},
                   {"EC_ELEM", withComma(schools, 0)},
                   {"EC_ELEM_PRI", withComma(std::floor(schools / 4), 0)},
                   {"COLL", withComma(colleges, 0)},
                   {"COLL_PRI", withComma(std::floor(colleges / 3), 0)},
                   {"LYC", withComma(std::floor(s.people / 9000), 0)},
                   {"NOTE_EDUC", "0"}});
    }
    return sheet.named(fmt::format("EDUC_{}.csv", year));
}

std::vector<Member> quarterBusinesses(const Territory& territory, const ZoneSums& quarters, int year) {
    Sheet sheet;
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        const auto& s = quarters[i];
        const double all = std::round(s.people * (0.075 - 0.035 * s.hardshipMean()));
        const double care = std::round(all * 0.13), personal = std::round(all * 0.25), other = std::round(all * 0.22);
        sheet.row({{"CODGEO", territory.quarters2015[i].code},
                   {"LIBGEO", territory.quarters2015[i].name},
                   {"NBETAB", spaced(all)},
                   {"IND", count(all * 0.05, true)},
                   {"CONST", count(all * 0.14, true)},
                   {"COMM", count(all * 0.27, true)},
                   {"SERV_TOT", spaced(personal + other)},
                   {"SERV_PAR", spaced(personal)},
                   {"ENS_SANTE", count(care, true)},
                   {"CREA", count(all * 0.16, true)},
                   {"AUTO_ENT", count(all * 0.10, true)},
                   {"NOTE_SIRENE", "0"}});
    }
    return sheet.named(fmt::format("TISS_{}.csv", year));
}

namespace {

/// DISP_MED_A21: the product by source names its columns otherwise than the sheet by theme.
struct Distribution {
    std::string_view name, label;
    int decimals;
    double value;
};

std::vector<Distribution> distributionOf(const Income& income) {
    return {{"TP60", "Taux de pauvreté au seuil de 60 % (%)", 1, income.poverty},
            {"Q1", "1er quartile du niveau de vie (euros)", 0, income.q1},
            {"MED", "Niveau de vie médian (euros)", 0, income.median},
            {"Q3", "3e quartile du niveau de vie (euros)", 0, income.q3},
            {"D1", "1er décile du niveau de vie (euros)", 0, income.d1},
            {"D9", "9e décile du niveau de vie (euros)", 0, income.d9},
            {"RD", "Rapport interdécile D9/D1", 1, income.d9 / income.d1},
            {"PACT", "Part des revenus d'activité (%)", 1, income.earned},
            {"PPEN", "Part des pensions, retraites et rentes (%)", 1, income.pensions},
            {"PPAT", "Part des revenus du patrimoine (%)", 1, income.property},
            {"PPSOC", "Part de l'ensemble des prestations sociales (%)", 1, income.benefits},
            {"PPMINI", "dont part des minima sociaux (%)", 1, income.minimum},
            {"PIMPOT", "Part des impôts (%)", 1, income.taxes}};
}

} // namespace

std::vector<Member> quarterDistribution(const Territory& territory, const ZoneSums& quarters, int year,
                                        bool withWhole) {
    TableText table{"\n"}, whole{"\n"}, meta{"\n"};
    meta.cell("COD_VAR")
        .cell("LIB_VAR")
        .cell("LIB_VAR_LONG")
        .cell("COD_MOD")
        .cell("LIB_MOD")
        .cell("TYPE_VAR")
        .cell("LONG_VAR");
    meta.endRow();
    table.cell("CODGEO").cell("LIBGEO");
    whole.cell("ENSQP");
    for (const auto& cell : distributionOf({})) {
        const auto column = fmt::format("DISP_{}_A{:02}", cell.name, year % 100);
        table.cell(column);
        whole.cell(column);
        meta.cell(column)
            .cell(cell.label)
            .cell(fmt::format("{}, fictif", cell.label))
            .cell("")
            .cell("")
            .cell("CHAR")
            .cell("5");
        meta.endRow();
    }
    table.endRow();
    whole.endRow();
    Sums all;
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        all += quarters[i];
        const bool small = quarters[i].people < 1250;
        table.cell(territory.quarters2015[i].code).cell(territory.quarters2015[i].name);
        for (const auto& cell : distributionOf(incomeOf(quarters[i], mixed(i, 2015))))
            table.cell(small && cell.decimals == 1 ? "ns" : withComma(cell.value, cell.decimals));
        table.endRow();
    }
    whole.cell("Ensemble des QP");
    for (const auto& cell : distributionOf(incomeOf(all, 2015)))
        whole.cell(withComma(cell.value, cell.decimals));
    whole.endRow();
    const auto stem = fmt::format("revenu-disponible-qp15-{}", year);
    std::vector<Member> members{
        {stem + "_QP.csv", table.text()}, {"meta_indic-" + stem + "_QP.csv", meta.text()}, fictionNotice()};
    if (withWhole)
        members.push_back({stem + "_ENSQP.csv", whole.text()});
    return members;
}

} // namespace demo
