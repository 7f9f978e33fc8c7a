// Delimited text as it is met: separators, encodings, protection, broken lines. Expected values are written in each
// test.
#include "reader_support.hpp"
#include "readers/text_table.hpp"

namespace {

using namespace readers_test;

struct Read {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    geo::TextDialect dialect;
    int unnamed = 0;
};

Read read(std::string_view content) {
    support::TemporaryFolder folder;
    geo::SourceFile source;
    source.file = folder.write("t.csv", content);
    source.gdalPath = source.file.string();
    const geo::TextTable table{source};
    Read out{table.header(), {}, table.dialect(), table.unnamedColumns()};
    geo::NoProgress nobody;
    table.forEach([&](const geo::TextRow& row) { out.rows.push_back(row.cells); }, nobody);
    return out;
}

using Cells = std::vector<std::string>;

TEST(TextTable, FindsTheSeparatorAndTheDecimalMark) {
    EXPECT_EQ(read("IRIS;A\n010010000;1,5\n").dialect.separator, ';');
    EXPECT_EQ(read("IRIS;A\n010010000;1,5\n").dialect.decimal, ',');
    EXPECT_EQ(read("IRIS,A\n010010000,1.5\n").dialect.separator, ',');
    EXPECT_EQ(read("IRIS,A\n010010000,1.5\n").dialect.decimal, '.');
    EXPECT_EQ(read("IRIS\tA\n010010000\t1.5\n").dialect.separator, '\t');
}

TEST(TextTable, KeepsCodesAsTheTextTheyAre) {
    const auto t = read("CODGEO;A\n01001;1\n2A004;2\n=\"00123\";3\n\"=\"\"13055;13070\"\"\";4\n");
    EXPECT_EQ(t.rows[0][0], "01001");
    EXPECT_EQ(t.rows[1][0], "2A004");
    EXPECT_EQ(t.rows[2][0], "00123");
    EXPECT_EQ(t.rows[3][0], "13055;13070");
}

TEST(TextTable, ReadsQuotesLineEndsInCellsAndBlankLines) {
    const auto t = read("a;b\r\n\"x;y\";\"say \"\"so\"\"\"\r\n\r\n\"two\nlines\";end\r\n");
    ASSERT_EQ(t.rows.size(), 2U);
    EXPECT_EQ(t.rows[0], (Cells{"x;y", "say \"so\""}));
    EXPECT_EQ(t.rows[1], (Cells{"two\nlines", "end"}));
}

TEST(TextTable, DropsTheByteOrderMarkAndReadsWindows1252) {
    EXPECT_EQ(read("\xEF\xBB\xBF"
                   "IRIS;NOM\n1;Al\xC3\xA8s\n")
                  .header[0],
              "IRIS");
    const auto t = read("IRIS;NOM\n1;Al\xE8s \x96 c\x9Cur\n");
    EXPECT_EQ(t.dialect.encoding, geo::TextEncoding::Windows1252);
    EXPECT_EQ(t.rows[0][1], "Alès – cœur");
}

TEST(TextTable, FindsAccentsThatOnlyComeLateInTheFile) {
    std::string content = "code;nom\n";
    for (int i = 0; i < 900000; ++i)
        content += "12345;plain\n";
    content += "12345;Al\xE8s\n"; // after 10 MB of ASCII
    EXPECT_EQ(read(content).rows.back()[1], "Alès");
}

TEST(TextTable, LeavesTrailingUnnamedColumnsOutAndTrimsTitles) {
    const auto t = read("CODGEO;EVOL ;;;\nQP001001;1,0;;;\n");
    EXPECT_EQ(t.header, (Cells{"CODGEO", "EVOL"}));
    EXPECT_EQ(t.unnamed, 3);
    EXPECT_EQ(t.rows[0], (Cells{"QP001001", "1,0"}));
}

TEST(TextTable, FindsTheTitlesUnderALinesOfHeading) {
    const auto t =
        read("Revenus 2009;;\nSource : INSEE;;\nIRIS;MED;TP60\n340010000;12000;30,5\n340020000;13000;20,5\n");
    EXPECT_EQ(t.dialect.headerRow, 2);
    EXPECT_EQ(t.header[0], "IRIS");
    EXPECT_EQ(t.rows.size(), 2U);
}

TEST(TextTable, NamesTheLineWithTooManyCells) {
    const auto said = messageOf([] { read("a;b\n1;2\n1;2\n1;2;3\n1;2\n"); });
    EXPECT_NE(said.find("t.csv, line 4: 3 cells where the titles name 2"), std::string::npos) << said;
}

TEST(TextTable, NamesTheLineWhereAQuoteNeverCloses) {
    const auto said = messageOf([] { read("a;b\n1;2\n\"1;2\n3;4\n"); });
    EXPECT_NE(said.find("line 3: a quotation mark opens"), std::string::npos) << said;
    EXPECT_NE(said.find("t.csv"), std::string::npos) << said;
}

TEST(ParseCell, ReadsNumbersTheFrenchWay) {
    const std::pair<const char*, double> cases[] = {{"1 036", 1036},
                                                    {"1\xE2\x80\xAF"
                                                     "036",
                                                     1036},
                                                    {"1\xC2\xA0"
                                                     "036,5",
                                                     1036.5},
                                                    {"20,5", 20.5},
                                                    {"20.5", 20.5},
                                                    {"-12,5", -12.5},
                                                    {"\xE2\x88\x92"
                                                     "3",
                                                     -3},
                                                    {" 7 ", 7},
                                                    {"0", 0},
                                                    {"2057.9375", 2057.9375},
                                                    {"1e+05", 100000}};
    for (const auto& [text, expected] : cases) {
        const auto cell = geo::parseCell(text, ',');
        ASSERT_TRUE(cell) << text;
        EXPECT_EQ(cell->state, geo::CellState::Value) << text;
        EXPECT_DOUBLE_EQ(cell->value, expected) << text;
    }
}

TEST(ParseCell, KeepsTheReasonsForAbsenceApart) {
    EXPECT_EQ(geo::parseCell("", ',')->state, geo::CellState::Missing);
    EXPECT_EQ(geo::parseCell("s", ',')->state, geo::CellState::Suppressed);
    EXPECT_EQ(geo::parseCell("ns", ',')->state, geo::CellState::NotSignificant);
    EXPECT_EQ(geo::parseCell("nd", ',')->state, geo::CellState::NotAvailable);
    EXPECT_EQ(geo::parseCell("so", ',')->state, geo::CellState::NotApplicable);
    EXPECT_TRUE(std::isnan(geo::parseCell("ns", ',')->value));
}

// Signs of INSEE's publications (« signes conventionnels ») and what software writes for no value.
TEST(ParseCell, KnowsTheOtherSpellingsOfAnAbsence) {
    for (const char* text : {"NULL", "null", "NA", "-", "\xE2\x80\x93"})
        EXPECT_EQ(geo::parseCell(text, ',')->state, geo::CellState::Missing) << text;
    for (const char* text : {"n.d.", "ND", "N/A"})
        EXPECT_EQ(geo::parseCell(text, ',')->state, geo::CellState::NotAvailable) << text;
    EXPECT_EQ(geo::parseCell("n.s.", ',')->state, geo::CellState::NotSignificant);
    for (const char* text : {"///", "s.o.", "SO"})
        EXPECT_EQ(geo::parseCell(text, ',')->state, geo::CellState::NotApplicable) << text;
}

TEST(ParseCell, RefusesWhatIsNotANumber) {
    for (const char* text : {"4O,2", "1.234,5", "inf", "nan", "12 %", "--", "/", "n", "nsp", "abc", "1,2,3", "0x10", "--3", ","})
        EXPECT_FALSE(geo::parseCell(text, ',')) << text;
}

} // namespace
