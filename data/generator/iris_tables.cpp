#include "allowances.hpp"
#include "figure_text.hpp"
#include "income.hpp"
#include "official_tables.hpp"
#include "random.hpp"

#include <fmt/format.h>

#include <array>

namespace demo {

namespace {

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

/// Before transfers and taxes: lower at the bottom, higher at the top.
std::vector<IncomeCell> declaredCells(const Income& income, double hardship) {
    const double low = 0.94 - 0.34 * hardship, high = 1.10;
    const double q1 = income.q1 * low, median = income.median * (low + 0.05), q3 = income.q3 * 1.02;
    std::vector<IncomeCell> cells{{"DEC_PIMP", 1, 68 - 44 * hardship},
                                  {"DEC_TP60", 1, income.poverty * 1.35 + 2},
                                  {"DEC_INCERT", 0, 1, true},
                                  {"DEC_Q1", 0, q1},
                                  {"DEC_MED", 0, median},
                                  {"DEC_Q3", 0, q3},
                                  {"DEC_EQ", 2, (q3 - q1) / median}};
    static constexpr std::array deciles{"DEC_D1", "DEC_D2", "DEC_D3", "DEC_D4", "DEC_D6", "DEC_D7", "DEC_D8", "DEC_D9"};
    for (const char* name : deciles) {
        const int k = name[5] - '0';
        cells.push_back({name, 0, income.decile(k) * (low + (high - low) * (k - 1) / 8.0)});
    }
    const double ratio = income.d9 * high / (income.d1 * low);
    for (const auto& cell : {IncomeCell{"DEC_RD", 1, ratio, true},
                             {"DEC_S80S20", 1, 0.6 + 1.05 * ratio, true},
                             {"DEC_GI", 3, income.gini + 0.04},
                             {"DEC_PACT", 1, income.earned * 0.9},
                             {"DEC_PTSA", 1, income.earned * 0.9 - income.unemploymentBenefit - income.selfEmployed},
                             {"DEC_PCHO", 1, income.unemploymentBenefit},
                             {"DEC_PBEN", 1, income.selfEmployed},
                             {"DEC_PPEN", 1, income.pensions},
                             {"DEC_PAUT", 1, 100 - income.earned * 0.9 - income.pensions},
                             {"DEC_NOTE", 0, 0, true}})
        cells.push_back(cell);
    return cells;
}

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

namespace {

/// A table of income by IRIS of 2021 in the form of the producer; `product` is DISP or DEC.
template <typename CellsOf>
std::vector<Member> incomeTable(const Territory& territory, const ZoneSums& iris, std::string_view product,
                                const CellsOf& cellsOf) {
    TableText table{"\n"};
    const auto large = inLargeCommune(territory, iris);
    table.cell("IRIS");
    for (const auto& cell : cellsOf(Income{}, Sums{}))
        table.cell(fmt::format("{}21", cell.name));
    table.endRow();
    const std::string poverty = fmt::format("{}_TP60", product);
    for (std::size_t i = 0; i < iris.size(); ++i) {
        if (!large[i])
            continue;
        const Income income = incomeOf(iris[i], mixed(i, 2021));
        const auto marker = withheld(territory.iris[i], iris[i]);
        table.cell(territory.iris[i].code);
        for (const auto& cell : cellsOf(income, iris[i])) {
            // The poverty rate of the best-off zones is a statistical secret: too few people are poor.
            const bool secret = cell.name == poverty && income.poverty < 10;
            table.cell(!marker.empty() ? (cell.secondary ? "so" : marker)
                       : secret        ? std::string{"s"}
                                       : withComma(cell.value, cell.decimals));
        }
        table.endRow();
    }
    return {{fmt::format("BASE_TD_FILO_IRIS_2021_{}.csv", product), table.text()}, fictionNotice()};
}

} // namespace

std::vector<Member> irisIncome(const Territory& territory, const ZoneSums& iris) {
    return incomeTable(territory, iris, "DISP", [](const Income& income, const Sums&) { return incomeCells(income); });
}

std::vector<Member> irisDeclaredIncome(const Territory& territory, const ZoneSums& iris) {
    return incomeTable(territory, iris, "DEC",
                       [](const Income& income, const Sums& s) { return declaredCells(income, s.hardshipMean()); });
}

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
