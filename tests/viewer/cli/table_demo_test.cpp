// `lisiere table` on the demonstration: what a spreadsheet program finds in the files.
#include "demonstration.hpp"
#include "spreadsheet.hpp"

#include <fstream>
#include <sstream>

using support::Spreadsheet;
using support::SpreadsheetCell;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

namespace {

class TableOnTheDemonstration : public OnTheDemonstration {
protected:
    /// Writes a table of the neighbourhoods of 2015.
    static program::Result table(const std::string& out, const std::vector<std::string>& more = {}) {
        std::vector<std::string> words{"table",        "o.sqlite", "--lang", "en",      "--targets", "qpv@2015",
                                       "--indicators", "pop,tp60", "--with", "commune", out};
        words.insert(words.end(), more.begin(), more.end());
        return lisiere(words);
    }
    static std::filesystem::path path(const std::string& name) { return *folder / name; }
};

/// The row of a code, and its cells.
const std::vector<SpreadsheetCell>& record(const Spreadsheet& sheet, const std::string& code) {
    for (const auto& row : sheet.rows)
        if (row.size() > 1 && row[1].text == code)
            return row;
    throw std::runtime_error{"no row " + code};
}

bool isCode(const std::string& text) { return text.size() == 8 && text.starts_with("QP"); }

} // namespace

TEST_F(TableOnTheDemonstration, IsAWorkbookOfThreeSheets) {
    const auto result = table("t.xlsx");
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_THAT(result.out, IsEmpty());
    EXPECT_THAT(result.err, HasSubstr("t.xlsx"));
    const auto sheets = support::readXlsx(path("t.xlsx"));
    ASSERT_EQ(sheets.size(), 3u);
    EXPECT_EQ(sheets[0].name, "Table");
    EXPECT_EQ(sheets[sheets.size() - 2].name, "Details of the estimates");
    EXPECT_EQ(sheets.back().name, "Sources");
    EXPECT_THAT(sheets[0].xml, AllOf(HasSubstr("state=\"frozen\""), HasSubstr("<autoFilter"),
                                     HasSubstr("orientation=\"landscape\""), HasSubstr("paperSize=\"9\"")));
    EXPECT_THAT(support::zipMember(path("t.xlsx"), "docProps/core.xml"), HasSubstr("Comparison table of"));
}

TEST_F(TableOnTheDemonstration, OfAdherentsAndWhereTheyStandIsInWords) {
    ASSERT_EQ(lisiere({"export", "o.sqlite", "adherents", "a.csv", "--positions", "15", "--lang", "fr"}).status, 0);
    const auto csv = support::readFile(path("a.csv"));
    EXPECT_THAT(csv, HasSubstr("Identifiant;Nom;"));
    EXPECT_THAT(csv, HasSubstr("Quartier 2015 (code)"));
    for (const char* raw : {"short_name", "representative_role", "approximate town-centre", ";metropole;"})
        EXPECT_EQ(csv.find(raw), std::string::npos) << raw;
}

TEST_F(TableOnTheDemonstration, IsPrintedOnTheWidthOfAPageOrOnSeveralThatEndBetweenIndicators) {
    const auto print = [&](const std::string& indicators) {
        EXPECT_EQ(lisiere({"table", "o.sqlite", "--targets", "qpv@2015", "--indicators", indicators, "p.xlsx"}).status,
                  0);
        return support::readXlsx(path("p.xlsx")).front().xml;
    };
    EXPECT_THAT(print("pop"), AllOf(HasSubstr("fitToPage=\"1\""), HasSubstr("fitToHeight=\"0\"")));
    const auto wide = print("all");
    EXPECT_THAT(wide, HasSubstr("<colBreaks"));
    for (auto at = wide.find("<brk id=\""); at != std::string::npos; at = wide.find("<brk id=\"", at + 1))
        EXPECT_EQ((std::stoi(wide.substr(at + 9)) - 5) % 2, 0); // after five columns of keys, two to an indicator
}

TEST_F(TableOnTheDemonstration, HasNumbersAsNumbersCodesAsTextAndWordsForAbsences) {
    ASSERT_EQ(table("t.xlsx").status, 0);
    const auto sheet = support::readXlsx(path("t.xlsx")).front();
    const auto heads = sheet.row("Name");
    ASSERT_TRUE(heads);
    std::size_t records = 0;
    for (std::size_t r = *heads + 1; r < sheet.rows.size(); ++r) {
        const auto& row = sheet.rows[r];
        if (row.size() < 2 || !isCode(row[1].text))
            continue;
        ++records;
        ASSERT_EQ(row.size(), sheet.rows[*heads].size());
        for (const auto& cell : row) {
            EXPECT_FALSE(cell.empty()) << row[1].text;
            EXPECT_FALSE(cell.number && *cell.number == 0) << "an absence is never 0";
        }
    }
    EXPECT_GT(records, 5u);
    const auto value = *sheet.column(*heads, "Value"), rate = *sheet.column(*heads, "Value", value + 1);
    const auto& mosson = record(sheet, "QP034005");
    ASSERT_TRUE(mosson[value].number);
    EXPECT_GT(*mosson[value].number, 1'000); // people
    EXPECT_EQ(mosson[value].format, "#,##0");
    EXPECT_EQ(mosson[value + 1].text, "Published");
    EXPECT_FALSE(mosson[value].italic);
    ASSERT_TRUE(mosson[rate].number);
    EXPECT_LT(*mosson[rate].number, 1); // a percentage is stored as a fraction
    EXPECT_EQ(mosson[rate].format, "#,##0.0%");
    EXPECT_TRUE(sheet.column(*heads, "Commune", value));
    EXPECT_TRUE(sheet.column(*heads, "Gap (points)", rate));
}

TEST_F(TableOnTheDemonstration, HasPublishedFiguresAsTheCommandEstimateGivesThem) {
    ASSERT_EQ(table("t.xlsx").status, 0);
    const auto sheet = support::readXlsx(path("t.xlsx")).front();
    const auto value = *sheet.column(*sheet.row("Name"), "Value");
    const auto json =
        lisiere({"estimate", "o.sqlite", "--targets", "qpv@2015:QP034005", "--indicators", "pop", "--json"}).json();
    EXPECT_EQ(record(sheet, "QP034005")[value].number, json.front().at("value").get<double>());
}

TEST_F(TableOnTheDemonstration, SetsEstimatesApartInItalicsWithTheirWayAndTheirDetails) {
    ASSERT_EQ(lisiere({"table", "o.sqlite", "--lang", "en", "--targets", "qpv@2015:QP034005", "--buffer", "300",
                       "--indicators", "p_caf_am", "t.xlsx"})
                  .status,
              0);
    const auto sheets = support::readXlsx(path("t.xlsx"));
    const auto& sheet = sheets[0];
    const auto heads = *sheet.row("Name"), value = *sheet.column(heads, "Value");
    const auto& enlarged = sheet.rows[heads + 2];
    EXPECT_THAT(enlarged[*sheet.column(heads, "Perimeter")].text, HasSubstr("300"));
    ASSERT_TRUE(enlarged[value].number);
    EXPECT_TRUE(enlarged[value].italic);
    EXPECT_THAT(enlarged[value + 1].text, StartsWith("Estimate"));
    const auto detailHeads = *sheets[sheets.size() - 2].row("Name");
    const auto& detail = sheets[sheets.size() - 2].rows[detailHeads + 1];
    EXPECT_EQ(detail[1].text, "qpv@2015:QP034005");
    EXPECT_EQ(detail[*sheets[sheets.size() - 2].column(detailHeads, "Low margin")].text, "Margin not measured");
    EXPECT_EQ(detail[*sheets[sheets.size() - 2].column(detailHeads, "Value")].number, enlarged[value].number);
}

TEST_F(TableOnTheDemonstration, ListsItsSourcesWithTheirFingerprints) {
    ASSERT_EQ(table("t.xlsx").status, 0);
    const auto sheet = support::readXlsx(path("t.xlsx"))[2];
    const auto heads = *sheet.row("Title"), sha = *sheet.column(heads, "SHA-256"),
               licence = *sheet.column(heads, "Licence");
    std::size_t sources = 0;
    for (auto r = heads + 1; r < sheet.rows.size() && sheet.rows[r].size() > sha && !sheet.rows[r][sha].text.empty();
         ++r, ++sources) {
        EXPECT_EQ(sheet.rows[r][sha].text.size(), 64u);
        EXPECT_FALSE(sheet.rows[r][licence].text.empty());
    }
    EXPECT_GE(sources, 3u); // people, poverty, perimeters
    EXPECT_TRUE(sheet.row("Indicators"));
    std::string all;
    for (const auto& row : sheet.rows)
        for (const auto& cell : row)
            all += cell.text + "\n";
    EXPECT_THAT(all, AllOf(HasSubstr("computed by Lisière"), HasSubstr("Fictional data")));
}

TEST_F(TableOnTheDemonstration, IsTheSameBytesTwice) {
    for (const std::string kind : {"xlsx", "ods", "csv"}) {
        ASSERT_EQ(table("a." + kind).status, 0);
        ASSERT_EQ(table("b." + kind).status, 0);
        EXPECT_EQ(program::sha256(path("a." + kind)), program::sha256(path("b." + kind))) << kind;
    }
}

TEST_F(TableOnTheDemonstration, HoldsTheSameInOpenDocument) {
    ASSERT_EQ(table("t.xlsx").status, 0);
    ASSERT_EQ(table("t.ods").status, 0);
    EXPECT_THAT(support::readFile(path("t.ods")).substr(30, 54),
                testing::Eq("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    const auto xlsx = support::readXlsx(path("t.xlsx")), ods = support::readOds(path("t.ods"));
    ASSERT_EQ(ods.size(), xlsx.size());
    for (std::size_t s = 0; s < xlsx.size(); ++s) {
        EXPECT_EQ(ods[s].name, xlsx[s].name);
        for (std::size_t r = 0; r < xlsx[s].rows.size(); ++r)
            for (std::size_t c = 0; c < xlsx[s].rows[r].size(); ++c) {
                const auto &is = ods[s].at(r, c), &expected = xlsx[s].at(r, c);
                EXPECT_EQ(is.text, expected.text) << s << " " << r << " " << c;
                ASSERT_EQ(is.number.has_value(), expected.number.has_value());
                if (is.number) {
                    EXPECT_NEAR(*is.number, *expected.number, 1e-12 * std::abs(*expected.number));
                }
            }
    }
}

TEST_F(TableOnTheDemonstration, AsCsvHasOneLineOfHeadsAndTheRecordsInTheFrenchForm) {
    ASSERT_EQ(table("t.csv").status, 0);
    std::istringstream in{support::readFile(path("t.csv"))};
    std::string line;
    std::getline(in, line);
    EXPECT_THAT(line, StartsWith("\xEF\xBB\xBF"
                                 "Name;Code;Commune;Generation;Perimeter;"));
    EXPECT_THAT(line, HasSubstr(" · Commune · Gap (points)"));
    const auto columns = std::count(line.begin(), line.end(), ';');
    std::size_t records = 0;
    for (; std::getline(in, line); ++records)
        EXPECT_EQ(std::count(line.begin(), line.end(), ';'), columns) << line;
    EXPECT_GT(records, 5u);
}

TEST_F(TableOnTheDemonstration, AsCsvForAMachineHasIdsPointsAndTheWordsOfStates) {
    const auto written =
        lisiere({"table", "o.sqlite", "m.csv", "--csv-for", "machine", "--targets", "qpv@2015", "--with", "commune"});
    ASSERT_EQ(written.status, 0) << written.err;
    std::istringstream in{support::readFile(path("m.csv"))};
    std::string line;
    std::getline(in, line);
    EXPECT_THAT(line, StartsWith("name,code,commune,generation,perimeter,"));
    std::string records;
    while (std::getline(in, line))
        records += line + '\n';
    EXPECT_THAT(records, HasSubstr(",published,"));
    EXPECT_THAT(records, testing::ContainsRegex(",[0-9]+\\.[0-9]+,"));
    EXPECT_THAT(records, testing::AnyOf(HasSubstr("not_available"), HasSubstr("missing"), HasSubstr("not_applicable")));
    const auto refused =
        lisiere({"--lang", "en", "table", "o.sqlite", "m.csv", "--csv-for", "people", "--targets", "qpv"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.err, HasSubstr("spreadsheet or machine"));
}

TEST_F(TableOnTheDemonstration, TakesTextThatLooksLikeAFormulaForText) {
    // An outline that someone named after a formula.
    folder->write(
        "o.geojson",
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"=1+1"},"geometry":)"
        R"({"type":"Polygon","coordinates":[[[3.80,43.60],[3.83,43.60],[3.83,43.63],[3.80,43.63],[3.80,43.60]]]}}]})");
    for (const std::string out : {"f.xlsx", "f.ods", "f.csv"})
        ASSERT_EQ(lisiere({"table", "o.sqlite", "--outline", "o.geojson", "--indicators", "p_caf_am", "--lang", "en",
                           "--title", "=2+2", out})
                      .status,
                  0);
    EXPECT_TRUE(support::readXlsx(path("f.xlsx")).front().row("=1+1"));
    EXPECT_EQ(support::readXlsx(path("f.xlsx")).front().at(0, 0).text, "=2+2");
    EXPECT_TRUE(support::readOds(path("f.ods")).front().row("=1+1"));
    EXPECT_THAT(support::readFile(path("f.csv")), HasSubstr("\r\n'=1+1;"));
}

TEST_F(TableOnTheDemonstration, WritesNothingWhereItCannot) {
    const auto nowhere = table("none/t.xlsx");
    EXPECT_EQ(nowhere.status, 1);
    EXPECT_THAT(nowhere.err, HasSubstr("none"));
    std::filesystem::create_directory(path("taken.ods"));
    const auto taken = table("taken.ods");
    EXPECT_EQ(taken.status, 1);
    EXPECT_THAT(taken.err, HasSubstr("taken.ods"));
    EXPECT_TRUE(std::filesystem::is_empty(path("taken.ods")));
}
