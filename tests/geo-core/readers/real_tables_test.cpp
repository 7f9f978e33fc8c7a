// The real official files as tables: titles, columns, rows, what is told. Expected values: the README of the collection
// and the files opened in a spreadsheet.
#include "nasty_tables.hpp"

#include <ostream>

namespace {

using namespace readers_test;

struct RealTable {
    const char* path;
    std::size_t member;  ///< among those listed
    const char* second;  ///< title of the second column
    std::size_t columns; ///< with a name, or between such
    std::int64_t headerLine;
    std::size_t rows;
    const char* firstCell; ///< of the first row
    const char* says;      ///< words of a remark
};
void PrintTo(const RealTable& table, std::ostream* out) { *out << table.path; }

class RealTables : public testing::TestWithParam<RealTable> {};

TEST_P(RealTables, AreReadWithTheirTitlesAndRows) {
    NEEDS_REAL_DATA(folder);
    geo::NoProgress nobody;
    const auto& expected = GetParam();
    const auto sources = geo::sourcesIn(folder / expected.path, nobody);
    ASSERT_GT(sources.size(), expected.member);
    const geo::TextTable table{sources[expected.member]};
    std::size_t rows = 0;
    std::string firstCell;
    table.forEach(
        [&](const geo::TextRow& row) {
            if (rows++ == 0)
                firstCell = row.cells.at(0);
        },
        nobody);
    EXPECT_EQ(table.header().at(1), expected.second);
    EXPECT_EQ(table.header().size(), expected.columns);
    EXPECT_EQ(table.dialect().headerLine, expected.headerLine);
    EXPECT_EQ(rows, expected.rows);
    EXPECT_EQ(firstCell, expected.firstCell);
    const auto said = saidOf(table.remarks());
    EXPECT_NE(said.find(expected.says), std::string::npos) << said;
}

INSTANTIATE_TEST_SUITE_P(
    AsPublished, RealTables,
    testing::Values(
        RealTable{"iris-tables/montpellier-2009/INSEE_MTP_CAFiris_2009.csv", 0, "uu", 23, 7, 95, "91", "6 title lines"},
        RealTable{"iris-tables/montpellier-2009/INSEE_MTP_CAFiris_2009.xls", 0, "uu", 23, 7, 95, "91",
                  "1 title lines with the long names"},
        RealTable{"iris-tables/montpellier-2009/INSEE_MTP_RevenusFiscIRIS_2009.csv", 0, "uu", 24, 7, 103, "91",
                  "Windows-1252"},
        RealTable{"iris-tables/montpellier-2009/INSEE_MTP_RevenusFiscIRIS_2009.xls", 0, "uu", 24, 7, 103, "91",
                  "5 title lines"},
        RealTable{"qpv-tables/pop_qp_2013.xls", 0, "nom_qp", 8, 9, 1514, "QP001001", "5 title lines"},
        RealTable{"iris-tables/data_INSEE_lille_P18_DEC19.xlsx", 0, "INSEE_COM", 8, 1, 509, "590090101", ""},
        RealTable{"equipment/VilleMTP_MTP_EtabliPublic.csv", 0, "CDCOL", 23, 1, 1024, "1", "types of dBase"},
        RealTable{"equipment/VilleMTP_MTP_AccERP_2014.csv", 0, "DESIGNATION", 17, 1, 212, "1155", "NULL"},
        RealTable{"equipment/VilleMTP_MTP_AccERP_2014.xls", 0, "DESIGNATION", 17, 1, 212, "1155", "NULL"},
        RealTable{"equipment/VilleMTP_MTP_AccERP_2014.ods", 0, "DESIGNATION", 17, 1, 212, "1155",
                  "lines of text parted by semicolons"},
        RealTable{"policy-lists/adulte-relais-2023.json", 0, "code_tiers", 8, 0, 5416, "00112R000103", ""},
        RealTable{"policy-lists/postes-fonjep-2025.json", 0, "raison_sociale", 7, 0, 3162, "D00010", ""},
        RealTable{"policy-lists/zonages.zip", 0, "lib", 9, 1, 24535, "acv001", ""},
        RealTable{"addresses/ban_93010_bondy.csv", 0, "id", 24, 1, 8413, "225574", "NULL or NA"},
        RealTable{"qpv-tables/REVN_2022.zip", 0, "LIBGEO", 32, 1, 1352, "QP001001", "992 columns have no name"},
        RealTable{"iris-tables/iris_POP15P.csv", 0, "2", 5, 0, 50094, "010010000", "no titles"}));

} // namespace
