#include "figure_text.hpp"
#include "income.hpp"
#include "official_tables.hpp"
#include "random.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace demo {

namespace {

void addAllowances(Sheet::Cells& cells, const Sums& s) {
    for (const auto& [name, value] : {std::pair{"A", s.recipients},
                                      {"PERCOU", s.covered},
                                      {"AM", s.loneParents},
                                      {"AI", s.isolated},
                                      {"ACSSENF", s.couples},
                                      {"ACAVENF", s.families},
                                      {"AC3ENF", s.largeFamilies},
                                      {"A_NETUD_24", s.recipients * 0.05},
                                      {"A_ETUD", s.students},
                                      {"ENF", s.children},
                                      {"ENF_2", s.children * 0.16},
                                      {"ENF_3_5", s.children * 0.17},
                                      {"ENF_6_10", s.children * 0.27},
                                      {"ENF_11_14", s.children * 0.19},
                                      {"ENF_15_17", s.children * 0.12},
                                      {"ENF_18_24", s.children * 0.09}})
        cells.emplace_back(name, std::lround(value) < 5 ? "" : spaced(value));
    cells.emplace_back("NOTE_CNAF", "0");
}

} // namespace

std::vector<Member> quarterPopulation(const Territory& territory, const ZoneSums& quarters, const ZoneSums& communes,
                                      int year) {
    std::vector<double> peopleInQuarters(communes.size());
    for (std::size_t i = 0; i < quarters.size(); ++i)
        peopleInQuarters[static_cast<std::size_t>(territory.quarters2015[i].commune)] += quarters[i].people;
    Sheet sheet;
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        const auto& quarter = territory.quarters2015[i];
        const auto& s = quarters[i];
        const auto commune = static_cast<std::size_t>(quarter.commune);
        Sheet::Cells cells{{"CODGEO", quarter.code},
                           {"LIBGEO", quarter.name},
                           {"POP_MUN", spaced(s.people)},
                           {"POP_COM_QP", spaced(peopleInQuarters[commune])},
                           {"POP_COM", spaced(communes[commune].people)},
                           {"LIB_COM", territory.communes[commune].name},
                           {"TX_F", percent(s.women, s.people)},
                           {"TX_TOT_0A24", percent(s.under25, s.people)},
                           {"TX_F_0A24", percent(s.womenUnder25, s.women)},
                           {"TX_TOT_60ETPLUS", percent(s.over60, s.people)},
                           {"TX_F_60ETPLUS", s.people < 1400 ? "" : percent(s.womenOver60, s.women)},
                           {"IND_JEUNE", oneDecimal(s.under20 / s.over60)},
                           {"TX_TOT_MEN1", percent(s.alone, s.households)},
                           {"TX_TOT_MEN6", s.people < 2200 ? "" : percent(s.sixOrMore, s.households)},
                           {"TX_TOT_ET", percent(s.foreigners, s.people)},
                           {"TX_F_ET", percent(s.foreignWomen, s.women)}};
        if (year >= 2021)
            cells.emplace_back("NOTE_RP", "0");
        addAllowances(cells, s);
        sheet.row(cells);
    }
    return sheet.named(fmt::format("DEMO_{}.csv", year));
}

namespace {

/// Numbers of jobseekers that add up: women and men, three ages, four levels.
void addJobseekers(Sheet::Cells& cells, const Sums& s) {
    const double h = s.hardshipMean(), all = std::round(s.jobseekers), women = std::round(s.jobseekersWomen);
    const double young = std::round(all * 0.15), old = std::round(all * 0.25),
                 out = std::round(all * (0.56 + 0.08 * h));
    const double low = std::round(all * (0.18 + 0.22 * h)), short_ = std::round(all * 0.34),
                 bac = std::round(all * 0.21);
    const double foreign = std::round(all * (0.06 + 0.30 * h)), minimum = std::round(all * (0.12 + 0.26 * h));
    for (const auto& [name, value] : {std::pair{"ABCDE", std::round(all * 1.09)},
                                      {"ABC", all},
                                      {"ABC_F", women},
                                      {"ABC_H", all - women},
                                      {"ABC_RSA", minimum},
                                      {"A", out},
                                      {"ABC_25", young},
                                      {"ABC_2649", all - young - old},
                                      {"ABC_50", old},
                                      {"ABC_FR", all - foreign},
                                      {"ABC_E", foreign},
                                      {"ABC_INFCAPBEP", low},
                                      {"ABC_CAPBEP", short_},
                                      {"ABC_BAC", bac},
                                      {"ABC_SUPBAC", all - low - short_ - bac}})
        cells.emplace_back(name, spaced(value));
    cells.emplace_back("NOTE_PE", "0");
}

} // namespace

std::vector<Member> quarterEmployment(const Territory& territory, const ZoneSums& quarters, int year) {
    Sheet sheet;
    const char* limited = year >= 2021 ? "EDLIM" : "EPREC";
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        const auto& s = quarters[i];
        const double h = s.hardshipMean(), employed = s.employedOf(Men) + s.employedOf(Women);
        const double rate = 100 * employed / (s.adultsOf(Men) + s.adultsOf(Women));
        const bool small = s.people < 1250;
        Sheet::Cells cells{{"CODGEO", territory.quarters2015[i].code},
                           {"LIBGEO", territory.quarters2015[i].name},
                           {"TX_TOT_EMPL", oneDecimal(rate)},
                           {"TX_F_EMPL", percent(s.employedOf(Women), s.adultsOf(Women))},
                           {"TX_ET_EMPL", small ? "" : oneDecimal(rate * 0.88)},
                           {fmt::format("TX_TOT_{}", limited), oneDecimal(12 + 18 * h)},
                           {fmt::format("TX_F_{}", limited), oneDecimal(13 + 18 * h)},
                           {fmt::format("TX_ET_{}", limited), small ? "" : oneDecimal(17 + 20 * h)}};
        addJobseekers(cells, s);
        sheet.row(cells);
    }
    return sheet.named(fmt::format("IPRO_{}.csv", year));
}

std::vector<Member> quarterIncome(const Territory& territory, const ZoneSums& quarters, int year) {
    Sheet sheet;
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        const auto& s = quarters[i];
        const double h = s.hardshipMean();
        const Income income = incomeOf(s, mixed(i, 2015));
        sheet.row({{"CODGEO", territory.quarters2015[i].code},
                   {"LIBGEO", territory.quarters2015[i].name},
                   {"PMIMP", s.people < 1250 ? "" : oneDecimal(58 - 44 * h)},
                   {"DECUC_Q2", spaced(std::round(income.median * (0.96 - 0.28 * h) / 10) * 10)},
                   {"BREV", oneDecimal(std::min(90.0, income.poverty * 1.42))},
                   {"DISP_Q2", spaced(income.median)},
                   {"DISP_Q1", spaced(income.q1)},
                   {"DISP_Q3", spaced(income.q3)},
                   {"TP60", oneDecimal(income.poverty)},
                   {"DISP_D1", spaced(income.d1)},
                   {"DISP_D9", spaced(income.d9)},
                   {"DISP_D1D9", oneDecimal(income.d9 / income.d1)},
                   {"PACT", oneDecimal(income.earned)},
                   {"PPEN", oneDecimal(income.pensions)},
                   {"PPSOC", oneDecimal(income.benefits)},
                   {"PIMPOT", oneDecimal(income.taxes)},
                   {"PPAT", oneDecimal(income.property)},
                   {"NOTE_FILO", "0"},
                   {"A", spaced(s.recipients)},
                   {"APPA", spaced(s.inWorkBenefit)},
                   {"ARSAS", spaced(s.minimumIncome)},
                   {"AAAH", spaced(s.disabled)},
                   {"NOTE_CNAF", "0"}});
    }
    return sheet.named(fmt::format("REVN_{}.csv", year));
}

} // namespace demo
