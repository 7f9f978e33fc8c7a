// Indicators of the census on real files, against figures worked out apart.
#include "figures.hpp"
#include "real_observatory.hpp"
#include "reference.hpp"
#include "town.hpp"

#include <array>
#include <cstdio>
#include <memory>
#include <sstream>

using indicators::ReferenceKind;

namespace {

std::vector<std::string> cellsOf(std::string line, char separator) {
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.pop_back();
    std::vector<std::string> cells;
    std::istringstream text{line};
    for (std::string cell; std::getline(text, cell, separator);)
        cells.push_back(cell);
    return cells;
}

/// A table as it stands, its first column the code, those whose names begin with "P" or "C" and the year its variables:
/// what a reader of its family would load.
void addTable(geo::Observatory& observatory, const std::filesystem::path& file, const std::string& family, int year) {
    std::istringstream content{support::readFile(file)};
    std::string line;
    std::getline(content, line);
    const auto header = cellsOf(line, ',');
    const auto digits = std::to_string(year % 100) + "_";
    std::vector<std::size_t> kept;
    std::vector<std::string> columns;
    for (std::size_t c = 0; c < header.size(); ++c)
        if (header[c].size() > 4 && header[c].compare(1, 3, digits) == 0) {
            kept.push_back(c);
            columns.push_back(header[c]);
        }
    std::vector<town::Row> rows;
    while (std::getline(content, line)) {
        const auto cells = cellsOf(line, ',');
        town::Row row{cells.at(0), {}};
        for (const auto c : kept)
            row.cells.push_back(town::n(std::stod(cells.at(c))));
        rows.push_back(std::move(row));
    }
    town::addTable(observatory, family, geo::GeographyKind::Iris, year, year + 2, columns, rows);
}

class RealCatalogue : public testing::Test {
protected:
    void SetUp() override {
        const auto folder = support::realData();
        if (folder.empty())
            GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout";
        addTable(m_observatory, folder / "iris-tables/diplomes-2015.csv", "rp-diplomes", 2015);
        real::import(m_observatory, folder / "iris-tables/emploi-2015.csv");
        real::import(m_observatory, folder / "iris-tables/base-ic-activite-residents-2016_grand-paris.csv.gz");
    }
    double commune(const std::string& code, const std::string& id, int year) {
        const indicators::FigureReader reader{m_observatory, indicators::Catalogue::shipped()};
        const indicators::References references{m_observatory, reader};
        return references.figure(ReferenceKind::Commune, code, reader.indicator(id), year).value.value;
    }

    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory =
        geo::Observatory::create(m_folder / "paris.sqlite", *geo::Territory::find("metropole"));
};

} // namespace

// The expected figures, with a column's place looked up in the first line of the file:
//   awk -F, 'NR>1 {a+=$28; n+=$27} END {printf "%.9f\n", 100*a/n}' diplomes-2015.csv     DIPLMIN over NSCOL15P
TEST_F(RealCatalogue, GivesTheDiplomasOfParis) {
    EXPECT_NEAR(commune("75056", "p_sansdip", 2015), 18.884895920, 1e-8);
    EXPECT_NEAR(commune("75056", "p_infbac", 2015), 27.392656922, 1e-8);
    EXPECT_NEAR(commune("75056", "p_sup", 2015), 58.969446266, 1e-8);
    EXPECT_NEAR(commune("75056", "p_sansdip_f", 2015), 19.855370466, 1e-8);
    EXPECT_NEAR(commune("75056", "sc1824", 2015), 72.783499841, 1e-8);
}

//   awk -F, 'NR>1 {a+=$37; n+=$13} END {printf "%.9f\n", 100*a/n}' emploi-2015.csv       ACTOCC1564 over POP1564
TEST_F(RealCatalogue, GivesTheEmploymentOfParis) {
    EXPECT_NEAR(commune("75056", "tx_emp", 2015), 68.219388465, 1e-8);
    EXPECT_NEAR(commune("75056", "tx_cho", 2015), 12.204598230, 1e-8);
    EXPECT_NEAR(commune("75056", "ec_act", 2015), 4.668097112, 1e-8);
    EXPECT_NEAR(commune("75056", "p_2roues", 2015), 8.616324450, 1e-8);
}

//   zcat base-ic-activite-residents-2016_grand-paris.csv.gz | python3 -c 'import csv, sys
//   r = [x for x in csv.DictReader(sys.stdin) if x["COM"] == "93066"]
//   print(100 * sum(float(x["P16_ACTOCC1564"]) for x in r) / sum(float(x["P16_POP1564"]) for x in r))'
TEST_F(RealCatalogue, GivesTheEmploymentOfSaintDenis) {
    EXPECT_NEAR(commune("93066", "tx_emp", 2016), 55.678252234, 1e-8);
    EXPECT_NEAR(commune("93066", "ec_act", 2016), 8.396088857, 1e-8);
    EXPECT_NEAR(commune("93066", "p_prec", 2016), 18.263945440, 1e-8);
    EXPECT_NEAR(commune("93066", "p_ouvemp", 2016), 59.456891022, 1e-8);
    EXPECT_NEAR(commune("93066", "p_ainact", 2016), 13.426017875, 1e-8);
}
