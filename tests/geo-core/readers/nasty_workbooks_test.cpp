// Workbooks, JSON lists and tables of dBase as they should not be. The files are made here.
#include "nasty_tables.hpp"
#include "readers/table_preview.hpp"

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>
#include <xlsxwriter.h>

#include <cstdlib>
#include <ostream>

namespace {

using namespace readers_test;

std::vector<geo::SourceFile> sourcesIn(const std::filesystem::path& file) {
    geo::NoProgress nobody;
    return geo::sourcesIn(file, nobody);
}

/// A workbook being written; a cell is a text, a number or empty.
class Workbook {
public:
    explicit Workbook(const std::filesystem::path& file) : m_book{workbook_new(file.c_str())} {}
    ~Workbook() { close(); }
    void close() {
        if (m_book)
            workbook_close(m_book);
        m_book = nullptr;
    }
    lxw_worksheet* sheet(const char* name) {
        m_row = 0;
        return m_sheet = workbook_add_worksheet(m_book, name);
    }
    lxw_format* format(const char* pattern) {
        auto* format = workbook_add_format(m_book);
        format_set_num_format(format, pattern);
        return format;
    }
    void row(const Cells& cells) {
        for (std::size_t c = 0; c < cells.size(); ++c)
            if (!cells[c].empty())
                worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(c), cells[c].c_str(), nullptr);
        ++m_row;
    }
    void numbers(const std::string& code, const std::vector<double>& values, lxw_format* format = nullptr) {
        worksheet_write_string(m_sheet, m_row, 0, code.c_str(), nullptr);
        for (std::size_t c = 0; c < values.size(); ++c)
            worksheet_write_number(m_sheet, m_row, static_cast<lxw_col_t>(c + 1), values[c], format);
        ++m_row;
    }
    lxw_row_t next() { return m_row++; }

private:
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet = nullptr;
    lxw_row_t m_row = 0;
};

TEST(NastyWorkbook, ListsItsSheetsAndTellsThoseThatAreNoTable) {
    support::TemporaryFolder folder;
    {
        Workbook book{folder / "b.xlsx"};
        book.sheet("IRIS");
        book.row({"CODE_IRIS", "MED"});
        book.numbers("010040101", {20000});
        book.sheet("Lisez-moi");
        book.row({"Source : INSEE"});
        book.sheet("Notes");
        book.row({"Une phrase."});
        book.row({"Une autre phrase."});
    }
    const auto sources = sourcesIn(folder / "b.xlsx");
    ASSERT_EQ(sources.size(), 3U);
    EXPECT_EQ(sources[0].displayName(), "b.xlsx!IRIS");
    checkReading(sources[0], {"", "", "", {"CODE_IRIS", "MED"}, {{"010040101", "20000"}}, ""});
    geo::NoProgress nobody;
    const auto found = geo::inspect(folder / "b.xlsx", nobody);
    ASSERT_EQ(found.size(), 3U);
    for (const std::size_t i : {1U, 2U})
        EXPECT_NE(saidOf(found[i].anomalies).find("a sheet of explanations"), std::string::npos);
}

TEST(NastyWorkbook, KeepsCodesAndWritesNumbersAndDatesPlainly) {
    support::TemporaryFolder folder;
    {
        Workbook book{folder / "b.xlsx"};
        auto* sheet = book.sheet("A");
        book.row({"CODGEO", "A", "B", "C", "D"});
        book.numbers("01001", {0.1 + 0.2, 1e-7, 123456789, 40.1});
        book.numbers("2A004", {1e20, -1.5, 0, 1234567890123.25});
        auto* date = book.format("dd/mm/yyyy");
        const auto row = book.next();
        worksheet_write_string(sheet, row, 0, "97411", nullptr);
        worksheet_write_number(sheet, row, 1, 41000, date);
        worksheet_write_formula_num(sheet, row, 2, "=0.1+0.2", nullptr, 0.30000000000000004);
        worksheet_write_formula_num(sheet, row, 3, "=1/3", nullptr, 1.0 / 3);
    }
    checkReading(sourcesIn(folder / "b.xlsx").at(0),
                 {"",
                  "",
                  "",
                  {"CODGEO", "A", "B", "C", "D"},
                  {{"01001", "0.3", "0.0000001", "123456789", "40.1"},
                   {"2A004", "100000000000000000000", "-1.5", "0", "1234567890123.25"},
                   {"97411", "2012-04-01", "0.3", "0.333333333333333", ""}},
                  ""});
}

TEST(NastyWorkbook, FindsTheTitlesUnderMergedCellsAndLeavesNotesOut) {
    support::TemporaryFolder folder;
    {
        Workbook book{folder / "b.xlsx"};
        auto* sheet = book.sheet("A");
        worksheet_merge_range(sheet, 0, 0, 0, 5, "Population des quartiers", nullptr);
        book.next();
        book.row({"Champ : France"});
        book.next(); // an empty row
        worksheet_merge_range(sheet, 3, 2, 3, 3, "Hommes", nullptr);
        worksheet_merge_range(sheet, 3, 4, 3, 5, "Femmes", nullptr);
        worksheet_merge_range(sheet, 3, 0, 4, 0, "CODGEO", nullptr);
        book.next();
        book.row({"", "LIBGEO", "actifs", "total", "actives", "total"});
        for (const char* code : {"QP034005", "QP034006"}) {
            const auto row = book.next();
            worksheet_write_string(sheet, row, 0, code, nullptr);
            worksheet_write_string(sheet, row, 1, "Nom", nullptr);
            for (lxw_col_t c = 2; c < 6; ++c)
                worksheet_write_number(sheet, row, c, c, nullptr);
        }
        book.next();
        book.row({"Source : INSEE, recensement"});
    }
    const auto source = sourcesIn(folder / "b.xlsx").at(0);
    const Cells row{"QP034005", "Nom", "2", "3", "4", "5"}, other{"QP034006", "Nom", "2", "3", "4", "5"};
    checkReading(source, {"",
                          "",
                          "",
                          {"CODGEO", "LIBGEO", "actifs", "Hommes total", "actives", "Femmes total"},
                          {row, other},
                          "1 lines of notes under the table: left out [Source : INSEE, recensement]"});
    EXPECT_EQ(geo::TextTable{source}.dialect().headerLine, 5) << "as the spreadsheet counts";
}

TEST(NastyWorkbook, AFormulaThatWasNeverReckonedIsAnEmptyCell) {
    support::TemporaryFolder folder;
    {
        Workbook book{folder / "b.xlsx"};
        auto* sheet = book.sheet("A");
        book.row({"CODGEO", "A", "B"});
        book.numbers("01001", {5});
        worksheet_write_formula_str(sheet, 1, 2, "=A1", nullptr, "");
    }
    const geo::TextTable table{sourcesIn(folder / "b.xlsx").at(0)};
    EXPECT_EQ(table.sample(9).at(0).cells, (Cells{"01001", "5", ""}));
}

TEST(NastyWorkbook, IsReadInAZipAndUnderAWrongName) {
    support::TemporaryFolder folder;
    {
        Workbook book{folder / "b.xlsx"};
        book.sheet("IRIS");
        book.row({"CODE_IRIS", "MED"});
        book.numbers("010040101", {20000});
    }
    ASSERT_EQ(std::system(("cd '" + folder.path().string() +
                           "' && python3 -c \"import zipfile; "
                           "z=zipfile.ZipFile('a.zip','w'); z.write('b.xlsx','in/b.xlsx')\" && cp b.xlsx b.dat")
                              .c_str()),
              0);
    const NastyTable expected{"", "", "", {"CODE_IRIS", "MED"}, {{"010040101", "20000"}}, ""};
    const auto zipped = sourcesIn(folder / "a.zip");
    ASSERT_EQ(zipped.size(), 1U);
    EXPECT_EQ(zipped[0].displayName(), "a.zip!in/b.xlsx!IRIS");
    checkReading(zipped[0], expected);
    checkReading(sourcesIn(folder / "b.dat").at(0), expected);
}

TEST(NastyWorkbook, DamagedOrProtectedOrWithoutSheetsIsRefused) {
    support::TemporaryFolder folder;
    folder.write("damaged.xls", std::string{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8} + std::string(3000, 'x'));
    std::string locked = std::string{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8} + std::string(504, '\0');
    for (const char c : std::string{"EncryptedPackage"})
        locked += {c, '\0'};
    folder.write("locked.xlsx", locked);
    EXPECT_NE(messageOf([&] { sourcesIn(folder / "damaged.xls"); }).find("damaged, or protected by a password"),
              std::string::npos);
    EXPECT_NE(messageOf([&] { sourcesIn(folder / "locked.xlsx"); }).find("locked.xlsx is protected by a password"),
              std::string::npos);
    ASSERT_EQ(std::system(("cd '" + folder.path().string() +
                           "' && python3 -c \"import zipfile; z=zipfile.ZipFile('none.xlsx','w'); "
                           "z.writestr('[Content_Types].xml','<Types/>'); "
                           "z.writestr('xl/workbook.xml','<workbook><sheets/></workbook>')\"")
                              .c_str()),
              0);
    const auto said = messageOf([&] { sourcesIn(folder / "none.xlsx"); });
    EXPECT_TRUE(said.find("without a filled sheet") != std::string::npos ||
                said.find("cannot be read as a workbook") != std::string::npos)
        << said;
    folder.write("text.xlsx", "a;b\n1;2\n");
    geo::NoProgress nobody;
    EXPECT_NE(saidOf(geo::inspect(folder / "text.xlsx", nobody).at(0).anomalies).find("a workbook that cannot be read"),
              std::string::npos);
}

TEST(NastyWorkbook, OdsAndXlsxGiveTheSameRows) {
    support::TemporaryFolder folder;
    GDALAllRegister();
    for (const char* format : {"ODS", "XLSX"}) {
        const auto file = folder / (std::string{"t."} + (format[0] == 'O' ? "ods" : "xlsx"));
        {
            const GDALDatasetUniquePtr dataset{
                GetGDALDriverManager()->GetDriverByName(format)->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
            auto* layer = dataset->CreateLayer("Feuille", nullptr, wkbNone, nullptr);
            OGRFieldDefn code{"CODGEO", OFTString}, figure{"A", OFTReal};
            layer->CreateField(&code);
            layer->CreateField(&figure);
            for (const double value : {1.5, 0.1}) {
                const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
                feature->SetField(0, "01001");
                feature->SetField(1, value);
                EXPECT_EQ(layer->CreateFeature(feature.get()), OGRERR_NONE);
            }
        }
        checkReading(sourcesIn(file).at(0), {"", "", "", {"CODGEO", "A"}, {{"01001", "1.5"}, {"01001", "0.1"}}, ""});
    }
}

TEST(NastyWorkbook, LinesOfTextOpenedAsASheetArePartedAgain) {
    support::TemporaryFolder folder;
    {
        Workbook book{folder / "b.xlsx"};
        book.sheet("A");
        book.row({"CODE;NOM;A"});
        book.row({"1;Administrations", "banques;5"});
        book.row({"2;Ecole;6"});
    }
    checkReading(sourcesIn(folder / "b.xlsx").at(0), {"",
                                                      "",
                                                      "",
                                                      {"CODE", "NOM", "A"},
                                                      {{"1", "Administrations, banques", "5"}, {"2", "Ecole", "6"}},
                                                      "lines of text parted by semicolons"});
}

// JSON

class NastyJson : public testing::TestWithParam<NastyTable> {};

TEST_P(NastyJson, GivesTheReadingOrTheMessageItMust) {
    support::TemporaryFolder folder;
    const auto file = folder.write("postes.json", GetParam().bytes);
    checkReading(sourcesIn(file).at(0), GetParam());
}

std::string nested(int depth) {
    return "[{\"a\":" + std::string(static_cast<std::size_t>(depth), '[') +
           std::string(static_cast<std::size_t>(depth), ']') + "}]";
}

INSTANTIATE_TEST_SUITE_P(
    Lists, NastyJson,
    testing::Values(NastyTable{"FlatRecords",
                               "",
                               R"([{"code":"01001","a":1.5},{"code":"2A004","a":-2}])",
                               {"code", "a"},
                               {{"01001", "1.5"}, {"2A004", "-2"}},
                               ""},
                    NastyTable{"DifferentKeys",
                               "",
                               "\xEF\xBB\xBF [ {\"a\":1} ,\n {\"b\":\"x\",\"a\":null} , {} ]\n",
                               {"a", "b"},
                               {{"1", ""}, {"", "x"}, {"", ""}},
                               ""},
                    NastyTable{"NestedValues",
                               "",
                               R"([{"a":{"b":[1,2]},"c":"}]\"["},{"a":true,"c":"é"}])",
                               {"a", "c"},
                               {{R"({"b":[1,2]})", "}]\"["}, {"true", "é"}},
                               ""},
                    NastyTable{"TooDeep", "", nested(2000), {}, {}, "record 1 is not a record", true},
                    NastyTable{"CutShort", "", R"([{"a":1},{"a":2)", {}, {}, "record 2 is not a record", true},
                    NastyTable{"NumbersInAList", "", "[1,2,3]", {}, {}, "record 1 is not a record", true},
                    NastyTable{"NoRecords", "", "[]", {}, {}, "no records", true}),
    [](const auto& test) { return test.param.name; });

TEST(NastyJson, AnObjectIsNoTable) {
    support::TemporaryFolder folder;
    geo::NoProgress nobody;
    const auto said = messageOf([&] { geo::inspect(folder.write("o.json", R"({"a":[1,2]})"), nobody); });
    EXPECT_NE(said.find("o.json"), std::string::npos) << said;
}

// dBase

TEST(NastyDatabase, IsATableOnItsOwn) {
    support::TemporaryFolder folder;
    GDALAllRegister();
    {
        const GDALDatasetUniquePtr dataset{GetGDALDriverManager()
                                               ->GetDriverByName("ESRI Shapefile")
                                               ->Create((folder / "t.dbf").c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
        const char* const options[] = {"ENCODING=CP1252", nullptr};
        auto* layer = dataset->CreateLayer("t", nullptr, wkbNone, const_cast<char**>(options));
        OGRFieldDefn code{"CODGEO", OFTString}, name{"NOM", OFTString}, figure{"A", OFTReal};
        figure.SetWidth(10);
        figure.SetPrecision(2);
        for (auto* field : {&code, &name, &figure})
            layer->CreateField(field);
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        feature->SetField(0, "01001");
        feature->SetField(1, "Béziers");
        feature->SetField(2, 1.5);
        EXPECT_EQ(layer->CreateFeature(feature.get()), OGRERR_NONE);
    }
    std::filesystem::remove(folder / "t.cpg");
    checkReading(sourcesIn(folder / "t.dbf").at(0),
                 {"", "", "", {"CODGEO", "NOM", "A"}, {{"01001", "Béziers", "1.50"}}, "Windows-1252"});
}

// What was said, kept and shown.

TEST(TableReading, IsKeptForTheNextFileOfTheSameMake) {
    support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    geo::NoProgress nobody;
    const auto import = [&](const std::string& name, const std::string& bytes, const geo::TableReading& reading) {
        std::vector<geo::Message> leftOut;
        geo::SourceChoices choices;
        choices.reading = reading;
        const auto found = geo::inspect(folder.write(name, bytes), nobody, {}, choices, &observatory);
        const auto plans = geo::plan(found, observatory.territory(), leftOut);
        return geo::load(observatory, plans.at(0), nobody).source;
    };
    geo::TableReading reading;
    reading.encoding = geo::TextEncoding::MacRoman;
    const std::string titles = "Revenus 2019\rCODGEO;LIBGEO;DISP_Q2;TP60\r";
    const auto first = import("REVN_2019.csv", titles + "QP034005;\x8Etang;12000;40\r", reading);
    EXPECT_NE(saidOf(first.anomalies).find("somebody said how it is written"), std::string::npos);
    auto later = titles;
    later.replace(later.find("2019"), 4, "2020");
    const auto second = import("REVN_2020.csv", later + "QP034005;\x8Etang;12500;41\r", {});
    EXPECT_NE(saidOf(second.anomalies).find("a file of the same make"), std::string::npos) << saidOf(second.anomalies);
    EXPECT_NE(saidOf(second.anomalies).find("--encoding Mac Roman"), std::string::npos);
    const auto other = import("REVN_2021.csv", "CODGEO;LIBGEO;DISP_Q2;TP60\nQP034005;A;12500;41\n", {});
    EXPECT_EQ(saidOf(other.anomalies).find("same make"), std::string::npos);
}

TEST(TableReading, ComesBackFromItsJson) {
    geo::TableReading reading;
    reading.encoding = geo::TextEncoding::Iso8859_15;
    reading.separator = '\t';
    reading.decimal = '.';
    reading.headerRow = 9;
    const auto back = geo::readingFromJson(geo::toJson(reading));
    EXPECT_EQ(back.encoding, reading.encoding);
    EXPECT_EQ(back.separator, '\t');
    EXPECT_EQ(back.decimal, '.');
    EXPECT_EQ(back.headerRow, 9);
    EXPECT_TRUE(geo::readingFromJson("not json").saysNothing());
}

TEST(TablePreview, ShowsTheDialectTheTitlesAndTheFirstFiftyRows) {
    support::TemporaryFolder folder;
    std::string text = "Titre;;\nCODGEO;A;B\n";
    for (int i = 0; i < 80; ++i)
        text += "01001;1,5;2\n";
    geo::SourceFile source;
    source.file = folder.write("t.csv", text);
    source.gdalPath = source.file.string();
    const auto preview = geo::previewTable(source);
    EXPECT_EQ(preview.header, (Cells{"CODGEO", "A", "B"}));
    EXPECT_EQ(preview.rows.size(), geo::previewRows);
    EXPECT_EQ(preview.rows[0].line, 3);
    EXPECT_TRUE(preview.more);
    EXPECT_EQ(preview.reading.separator, ';');
    EXPECT_EQ(preview.reading.decimal, ',');
    EXPECT_EQ(preview.reading.headerRow, 2);
    ASSERT_FALSE(preview.inWords.empty());
    EXPECT_EQ(geo::plainText(preview.inWords[0]), "text separated by \";\"");
    EXPECT_NE(saidOf(preview.remarks).find("1 title lines above the table"), std::string::npos);
}

} // namespace
