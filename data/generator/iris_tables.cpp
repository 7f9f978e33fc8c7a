#include "income.hpp"
#include "official_tables.hpp"
#include "random.hpp"
#include "table_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace demo {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::string withComma(double value, int decimals) {
    std::string text = fmt::format("{:.{}f}", value, decimals);
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

/// Income and allowance tables hold the communes of 5,000 inhabitants or more.
std::vector<bool> inLargeCommune(const Territory& territory, const ZoneSums& iris) {
    std::vector<double> people(territory.communes.size());
    for (std::size_t i = 0; i < iris.size(); ++i)
        people[static_cast<std::size_t>(territory.iris[i].commune)] += iris[i].people;
    std::vector<bool> large;
    for (const auto& zone : territory.iris)
        large.push_back(people[static_cast<std::size_t>(zone.commune)] >= 5000);
    return large;
}

/// The columns of the 2021 file: name without year, decimals, value.
struct IncomeCell {
    const char* name;
    int decimals;
    double value;
    bool secondary = false; ///< `so` where the others are withheld
};

std::vector<IncomeCell> incomeCells(const Income& income) {
    std::vector<IncomeCell> cells{
        {"DISP_TP60", 1, income.poverty}, {"DISP_INCERT", 0, 1, true},
        {"DISP_Q1", 0, income.q1},        {"DISP_MED", 0, income.median},
        {"DISP_Q3", 0, income.q3},        {"DISP_EQ", 2, (income.q3 - income.q1) / income.median}};
    static constexpr std::array deciles{"DISP_D1", "DISP_D2", "DISP_D3", "DISP_D4",
                                        "DISP_D6", "DISP_D7", "DISP_D8", "DISP_D9"};
    for (const char* name : deciles)
        cells.push_back({name, 0, income.decile(name[6] - '0')});
    const double ratio = income.d9 / income.d1;
    for (const auto& cell : {IncomeCell{"DISP_RD", 1, ratio, true},
                             {"DISP_S80S20", 1, 0.6 + 1.05 * ratio, true},
                             {"DISP_GI", 3, income.gini},
                             {"DISP_PACT", 1, income.earned},
                             {"DISP_PTSA", 1, income.earned - income.unemploymentBenefit - income.selfEmployed},
                             {"DISP_PCHO", 1, income.unemploymentBenefit},
                             {"DISP_PBEN", 1, income.selfEmployed},
                             {"DISP_PPEN", 1, income.pensions},
                             {"DISP_PPAT", 1, income.property},
                             {"DISP_PPSOC", 1, income.benefits},
                             {"DISP_PPFAM", 1, income.family},
                             {"DISP_PPMINI", 1, income.minimum},
                             {"DISP_PPLOGT", 1, income.housing},
                             {"DISP_PIMPOT", 1, income.taxes},
                             {"DISP_NOTE", 0, 0, true}})
        cells.push_back(cell);
    return cells;
}

/// nd for places of work, ns for zones with few people, nothing withheld elsewhere.
std::string_view withheld(const Iris& iris, const Sums& sums) {
    return iris.type == 'A' ? "nd" : iris.type == 'D' || sums.people < 900 ? "ns" : "";
}

} // namespace

std::vector<Member> irisIncome(const Territory& territory, const ZoneSums& iris) {
    TableText table{"\n"};
    const auto large = inLargeCommune(territory, iris);
    table.cell("IRIS");
    for (const auto& cell : incomeCells({}))
        table.cell(fmt::format("{}21", cell.name));
    table.endRow();
    for (std::size_t i = 0; i < iris.size(); ++i) {
        if (!large[i])
            continue;
        const Income income = incomeOf(iris[i], mixed(i, 2021));
        const auto marker = withheld(territory.iris[i], iris[i]);
        table.cell(territory.iris[i].code);
        for (const auto& cell : incomeCells(income)) {
            // The poverty rate of the best-off zones is a statistical secret: too few people are poor.
            const bool secret = std::string_view{cell.name} == "DISP_TP60" && income.poverty < 10;
            table.cell(!marker.empty() ? (cell.secondary ? "so" : marker)
                       : secret        ? std::string{"s"}
                                       : withComma(cell.value, cell.decimals));
        }
        table.endRow();
    }
    return {{"BASE_TD_FILO_IRIS_2021_DISP.csv", table.text()}, fictionNotice()};
}

namespace {

/// Whole numbers; empty under 5; U+202F between thousands if asked.
std::string count(double value, bool spaced) {
    const auto whole = static_cast<long>(std::lround(value));
    if (whole < 5)
        return {};
    std::string text = std::to_string(whole);
    if (spaced)
        for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
            text.insert(static_cast<std::size_t>(at), "\u202F");
    return text;
}

struct AllowanceCell {
    const char* name;
    double value;
    bool until2019 = false;
};

std::vector<AllowanceCell> allowanceCells(const Sums& s) {
    const double h = s.hardshipMean();
    return {{"A", s.recipients},
            {"PERCOU", s.covered},
            {"AI", s.isolated},
            {"AM", s.loneParents},
            {"ACSSENF", s.couples},
            {"ACAVENF", s.families},
            {"AC3ENF", s.largeFamilies},
            {"ENF", s.children},
            {"ENF_2", s.children * 0.16},
            {"ENF_3_5", s.children * 0.17},
            {"ENF_6_10", s.children * 0.27},
            {"ENF_11_14", s.children * 0.19},
            {"ENF_15_17", s.children * 0.12},
            {"ENF_18_24", s.children * 0.09},
            {"A_ETUD", s.students},
            {"A_NETUD_24", s.recipients * 0.05},
            {"AAL", s.housingBenefit},
            {"AAPL", s.housingBenefit * (0.62 + 0.2 * h)},
            {"AAAH", s.disabled},
            {"APPA", s.inWorkBenefit},
            {"ARSAS", s.minimumIncome},
            {"APRES50", s.recipients * (0.16 + 0.30 * h), true},
            {"APRES100", s.recipients * (0.09 + 0.18 * h), true}};
}

} // namespace

std::vector<Member> irisAllowances(const Territory& territory, const ZoneSums& iris, int year) {
    const bool labelled = year < 2020;
    TableText table{"\r\n"};
    const auto large = inLargeCommune(territory, iris);
    table.cell("CODGEO");
    if (labelled)
        table.cell("LIBGEO").cell("DEPCOM").cell("LIBCOM").cell("EPCI").cell("UU").cell("REG");
    table.cell("NOTE");
    for (const auto& cell : allowanceCells({}))
        if (labelled || !cell.until2019)
            table.cell(cell.name);
    table.endRow();
    for (std::size_t i = 0; i < iris.size(); ++i) {
        const auto& zone = territory.iris[i];
        const auto& commune = territory.communes[static_cast<std::size_t>(zone.commune)];
        if (!large[i] || iris[i].recipients < 100)
            continue;
        table.cell(zone.code);
        if (labelled)
            table.cell(zone.name)
                .cell(commune.code)
                .cell(commune.name)
                .cell(commune.siren)
                .cell(commune.department + "701")
                .cell("76");
        table.cell("0");
        for (const auto& cell : allowanceCells(iris[i]))
            if (labelled || !cell.until2019)
                table.cell(count(cell.value, labelled));
        table.endRow();
    }
    return {{fmt::format("data_CAF_{}_IRIS.csv", year), std::string{labelled ? byteOrderMark : ""} + table.text()},
            fictionNotice()};
}

} // namespace demo
