// Income and allowances by commune.
#include "allowances.hpp"
#include "figure_text.hpp"
#include "income.hpp"
#include "official_tables.hpp"
#include "random.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace demo {

namespace {

struct Cell {
    std::string name;
    int decimals;
    double value;
    double households = 0; ///< a rate over fewer of them is a secret; 0: never
};

/// The six age classes of the reference person and the two tenures of the key figures.
void addPovertyByGroup(std::vector<Cell>& cells, const Sums& s, double poverty) {
    static constexpr std::array<std::pair<double, double>, 6> byAge{
        {{1.35, 0.09}, {1.15, 0.15}, {1.12, 0.17}, {1.00, 0.18}, {0.75, 0.24}, {0.62, 0.17}}}; // rate, share of all
    for (std::size_t i = 0; i < byAge.size(); ++i)
        cells.push_back({fmt::format("TP60AGE{}", i + 1), 1, poverty * byAge[i].first, s.households * byAge[i].second});
    cells.push_back({"TP60TOL1", 1, poverty * 0.42, s.households * 0.55});
    cells.push_back({"TP60TOL2", 1, poverty * 1.7, s.households * 0.45});
}

void addParts(std::vector<Cell>& cells, const Income& income) {
    for (const auto& [name, value] : {std::pair{"PACT", income.earned},
                                      {"PTSA", income.earned - income.unemploymentBenefit - income.selfEmployed},
                                      {"PCHO", income.unemploymentBenefit},
                                      {"PBEN", income.selfEmployed},
                                      {"PPEN", income.pensions},
                                      {"PPAT", income.property},
                                      {"PPSOC", income.benefits},
                                      {"PPFAM", income.family},
                                      {"PPMINI", income.minimum},
                                      {"PPLOGT", income.housing},
                                      {"PIMPOT", income.taxes}})
        cells.push_back({name, 1, value});
}

/// Some hundred households are needed for a median, some thousand for the rest.
constexpr double enoughForMedian = 50, enoughForRates = 1000;

} // namespace

std::vector<Member> communeIncome(const Territory& territory, const ZoneSums& communes, int year) {
    TableText table{"\n"};
    const auto cellsOf = [](const Sums& s, const Income& income) {
        std::vector<Cell> cells{{"NBMENFISC", 0, s.households * 0.97},
                                {"NBPERSMENFISC", 1, s.people * 0.97},
                                {"MED", 0, income.median},
                                {"PIMP", 1, 68 - 44 * s.hardshipMean(), enoughForRates},
                                {"TP60", 1, income.poverty, enoughForRates}};
        addPovertyByGroup(cells, s, income.poverty);
        addParts(cells, income);
        for (const auto& [name, value] : {std::pair{"D1", income.d1}, {"D9", income.d9}})
            cells.push_back({name, 0, value});
        cells.push_back({"RD", 1, income.d9 / income.d1});
        return cells;
    };
    table.cell("CODGEO");
    for (const auto& cell : cellsOf(communes.front(), Income{}))
        table.cell(fmt::format("{}{:02}", cell.name, year % 100));
    table.endRow();
    for (std::size_t i = 0; i < communes.size(); ++i) {
        const auto& s = communes[i];
        if (s.households < enoughForMedian)
            continue;
        table.cell(territory.communes[i].code);
        std::size_t c = 0;
        for (const auto& cell : cellsOf(s, incomeOf(s, mixed(i, 33)))) {
            const bool always = c++ < 3;
            const bool secret =
                !always && (s.households < enoughForRates || (cell.households > 0 && cell.households < 200));
            table.cell(secret ? "s" : withComma(cell.value, cell.decimals));
        }
        table.endRow();
    }
    return {{fmt::format("cc_filosofi_{}_COM.csv", year), table.text()}, fictionNotice()};
}

std::vector<Member> communeDistribution(const Territory& territory, const ZoneSums& communes, int year) {
    Sheet sheet;
    const auto dated = [&](std::string_view name) { return fmt::format("{}{:02}", name, year % 100); };
    for (std::size_t i = 0; i < communes.size(); ++i) {
        const auto& s = communes[i];
        if (s.households < enoughForMedian)
            continue;
        const auto income = incomeOf(s, mixed(i, 33));
        const bool whole = s.households >= enoughForRates;
        const auto text = [&](double value, int decimals) {
            return whole ? withComma(value, decimals) : std::string{};
        };
        Sheet::Cells cells{{"CODGEO", territory.communes[i].code},
                           {"LIBGEO", territory.communes[i].name},
                           {dated("NBMEN"), withComma(s.households * 0.97, 0)},
                           {dated("NBPERS"), withComma(s.people * 0.97, 1)},
                           {dated("NBUC"), withComma(s.people * 0.63, 1)},
                           {dated("Q1"), text(income.q1, 0)},
                           {dated("Q2"), withComma(income.median, 0)},
                           {dated("Q3"), text(income.q3, 0)},
                           {dated("Q3_Q1"), text((income.q3 - income.q1) / income.median, 2)}};
        for (const int k : {1, 2, 3, 4, 6, 7, 8, 9})
            cells.emplace_back(dated(fmt::format("D{}", k)), text(income.decile(k), 0));
        cells.emplace_back(dated("RD"), text(income.d9 / income.d1, 1));
        cells.emplace_back(dated("S80S20"), text(0.6 + 1.05 * income.d9 / income.d1, 1));
        cells.emplace_back(dated("GI"), text(income.gini, 3));
        std::vector<Cell> parts;
        addParts(parts, income);
        for (const auto& part : parts)
            cells.emplace_back(dated(part.name), text(part.value, part.decimals));
        sheet.row(cells);
    }
    return sheet.named(fmt::format("FILO{}_DISP_COM.csv", year));
}

std::vector<Member> communeAllowances(const Territory& territory, const ZoneSums& communes, int year) {
    TableText table{"\r\n"};
    table.cell("CODGEO").cell("NOTE");
    for (const auto& cell : allowanceCells({}))
        if (year < 2020 || !cell.until2019)
            table.cell(cell.name);
    table.endRow();
    for (std::size_t i = 0; i < communes.size(); ++i) {
        if (communes[i].recipients < 100)
            continue;
        table.cell(territory.communes[i].code).cell("0");
        for (const auto& cell : allowanceCells(communes[i]))
            if (year < 2020 || !cell.until2019)
                table.cell(count(cell.value, false));
        table.endRow();
    }
    return {{fmt::format("data_CAF_{}_COM.csv", year), table.text()}, fictionNotice()};
}

std::vector<Member> communeMemberships(const Territory& territory, int year) {
    TableText table{"\r\n"};
    for (const auto* column : {"CODGEO", "LIBGEO", "EPCI", "LIBEPCI", "DEP", "REG", "UU2020", "LIBUU2020"})
        table.cell(column);
    table.endRow();
    const auto nameOf = [&](const std::string& department) {
        const auto found = std::ranges::find(territory.departments, department, &Department::code);
        return fmt::format("Villes ({})", found->name);
    };
    for (const auto& commune : territory.communes) {
        const bool alone = commune.siren.empty(); // an invented commune: INSEE's sign for none
        table.cell(commune.code).cell(commune.name);
        table.cell(alone ? "ZZZZZZZZZ" : commune.siren).cell(alone ? "Sans objet" : commune.epci);
        table.cell(commune.department).cell("76").cell(commune.department + (commune.iris > 0 ? "701" : "000"));
        table.cell(commune.iris > 0 ? nameOf(commune.department) : "Communes hors unité urbaine");
        table.endRow();
    }
    return {{fmt::format("EPCI_{}.csv", year), table.text()}, fictionNotice()};
}

} // namespace demo
