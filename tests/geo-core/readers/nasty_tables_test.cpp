// Delimited texts as offices should not write them. Expected values stand beside each.
#include "nasty_tables.hpp"

#include <ostream>

namespace {

using namespace readers_test;
using namespace std::string_literals;

class NastyText : public testing::TestWithParam<NastyTable> {};

TEST_P(NastyText, GivesTheReadingOrTheMessageItMust) {
    const auto& expected = GetParam();
    support::TemporaryFolder folder;
    geo::SourceFile source;
    source.file = folder.write(expected.file.empty() ? "t.csv" : expected.file, expected.bytes);
    source.gdalPath = source.file.string();
    source.choices.reading = expected.reading;
    checkReading(source, expected);
}

/// ASCII and U+00E9 to UTF-16.
std::string utf16(std::string_view latin1, bool bigEndian) {
    std::string out;
    for (const char c : latin1) {
        out += bigEndian ? '\0' : c;
        out += bigEndian ? c : '\0';
    }
    return out;
}

std::string many(const std::string& text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

geo::TableReading said(std::optional<geo::TextEncoding> encoding, std::optional<char> separator,
                       std::optional<char> decimal, std::optional<int> headerRow) {
    geo::TableReading reading;
    reading.encoding = encoding;
    reading.separator = separator;
    reading.decimal = decimal;
    reading.headerRow = headerRow;
    return reading;
}

const Cells codeName{"code", "nom"};
const Cells codeNumber{"CODGEO", "A"};
const std::string windowsText = "code;nom\n1;Al\xE8s\n2;B\xE9ziers\n3;S\xE8te\n";
const std::vector<Cells> towns{{"1", "Alès"}, {"2", "Béziers"}, {"3", "Sète"}};

INSTANTIATE_TEST_SUITE_P(
    Encodings, NastyText,
    testing::Values(
        NastyTable{"Utf8WithBom",
                   "",
                   "\xEF\xBB\xBF"
                   "code;nom\n1;Alès\n",
                   codeName,
                   {{"1", "Alès"}},
                   ""},
        NastyTable{"Windows1252", "", windowsText, codeName, towns, "read as Windows-1252"},
        NastyTable{"Windows1252Quotes",
                   "",
                   "code;nom\n1;L\x92\x8Cuvre \x96 \x80\n",
                   codeName,
                   {{"1", "L’Œuvre – €"}},
                   "Windows-1252"},
        NastyTable{"Iso8859_15",
                   "",
                   "code;nom\n1;C\xBDur de ville\n2;Al\xE8s\n",
                   codeName,
                   {{"1", "Cœur de ville"}, {"2", "Alès"}},
                   "ISO-8859-15"},
        NastyTable{"MacRoman", "", "code;nom\r1;Al\x8Fs\r2;B\x8Eziers\r3;S\x8Fte\r", codeName, towns, "Mac Roman"},
        NastyTable{"Utf16LittleEndianWithBom",
                   "",
                   "\xFF\xFE"s + utf16("code;nom\r\n1;Al\xE8s\r\n", false),
                   codeName,
                   {{"1", "Alès"}},
                   "UTF-16LE"},
        NastyTable{"Utf16BigEndianWithBom",
                   "",
                   "\xFE\xFF"s + utf16("code;nom\n1;Al\xE8s\n", true),
                   codeName,
                   {{"1", "Alès"}},
                   "UTF-16BE"},
        NastyTable{
            "Utf16WithoutBom", "", utf16("code\tnom\n1\tAl\xE8s\n", false), codeName, {{"1", "Alès"}}, "UTF-16LE"},
        NastyTable{"Utf16CutInACharacter",
                   "",
                   "\xFF\xFE"s + utf16("code;nom\n1;A", false) + "b",
                   codeName,
                   {{"1", "A"}},
                   "UTF-16LE"},
        NastyTable{"OneBadLetterInUtf8",
                   "",
                   "code;nom\n1;Alès\n2;B\xE9ziers\n",
                   codeName,
                   {{"1", "Alès"}, {"2", "Béziers"}},
                   "Windows-1252"},
        NastyTable{"EncodingSaid",
                   "",
                   "code;nom\n1;\x8Etang\n",
                   codeName,
                   {{"1", "étang"}},
                   "Mac Roman",
                   false,
                   said(geo::TextEncoding::MacRoman, {}, {}, {})}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    LinesAndQuotes, NastyText,
    testing::Values(
        NastyTable{
            "MixedLineEnds", "", "code;nom\r\n1;a\n2;b\r3;c", codeName, {{"1", "a"}, {"2", "b"}, {"3", "c"}}, ""},
        NastyTable{"BlankLines", "", "\n\ncode;nom\n\n1;a\n   \n2;b\n\n", codeName, {{"1", "a"}, {"2", "b"}}, ""},
        NastyTable{"QuotesInsideQuotes",
                   "",
                   "code;nom\n1;\"dit \"\"Le Clos\"\"\"\n",
                   codeName,
                   {{"1", "dit \"Le Clos\""}},
                   ""},
        NastyTable{"QuoteInsideACell", "", "code;nom\n1;tube 5\" long\n", codeName, {{"1", "tube 5\" long"}}, ""},
        NastyTable{
            "TextAfterTheClosingQuote", "", "code;nom\n1;\"Le Clos\" bas\n", codeName, {{"1", "Le Clos bas"}}, ""},
        NastyTable{"LineEndsInACell",
                   "",
                   "code;nom\n1;\"deux\nlignes\"\n2;b\n",
                   codeName,
                   {{"1", "deux\nlignes"}, {"2", "b"}},
                   ""},
        NastyTable{"QuoteNeverClosed",
                   "",
                   "code;nom\n1;a\n2;\"b\n3;c\n",
                   {},
                   {},
                   "line 3: a quotation mark opens a cell and never closes",
                   true},
        NastyTable{"OneGiantField",
                   "",
                   "code;nom\n1;\"" + many("x", 3000000) + "\"\n",
                   codeName,
                   {{"1", many("x", 3000000)}},
                   ""},
        NastyTable{"SeparatorLineOfExcel", "", "sep=;\r\ncode;nom\r\n1;a,b\r\n", codeName, {{"1", "a,b"}}, ""},
        NastyTable{"Tabs", "", "code\tnom\n1\ta;b\n2\tc\n", codeName, {{"1", "a;b"}, {"2", "c"}}, ""},
        NastyTable{"Bars", "", "code|nom\n1|a\n2|b\n", codeName, {{"1", "a"}, {"2", "b"}}, ""},
        NastyTable{"TrailingSeparators",
                   "",
                   "code;nom;\n1;a;\n2;b;\n",
                   codeName,
                   {{"1", "a"}, {"2", "b"}},
                   "1 columns have no name: empty, left out"},
        NastyTable{"ShortRows",
                   "",
                   "code;nom;x\n1;a;3\n2\n3;c;4\n",
                   {"code", "nom", "x"},
                   {{"1", "a", "3"}, {"2"}, {"3", "c", "4"}},
                   ""},
        NastyTable{"LongRows", "", "code;nom\n1;a\n2;b;c\n", {}, {}, "line 3: 3 cells where the titles name 2", true},
        NastyTable{"TwoSeparators", "", "a;b;c;d\n1,2,3,4\n1,2,3,4\n5,6,7,8\n", {}, {}, "separated by \";\"", true},
        NastyTable{"SeparatorSaid",
                   "",
                   "a,b;c\n1,2;3\n",
                   {"a", "b;c"},
                   {{"1", "2;3"}},
                   "--separator ,",
                   false,
                   said({}, ',', {}, {})}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Titles, NastyText,
    testing::Values(
        NastyTable{"NotesAboveAndBelow",
                   "",
                   "Revenus 2009;;\nChamp : IRIS;;\n;;\nIRIS;MED;TP60\n340010101;12000;30,5\n340010102;;\n340010103;;\n"
                   "Source : INSEE;;\n(1) secret statistique;;\n",
                   {"IRIS", "MED", "TP60"},
                   {{"340010101", "12000", "30,5"}, {"340010102", "", ""}, {"340010103", "", ""}},
                   "2 lines of notes under the table: left out [Source : INSEE] [(1) secret statistique]"},
        NastyTable{"AFirstRowOfLongTextsIsARow",
                   "",
                   "id;nom;lieu\nA un;Contrat de ville du Gard;Nîmes et ses environs\n"
                   "B deux;Contrat de ville de l'Aude;Carcassonne et environs\n",
                   {"id", "nom", "lieu"},
                   {{"A un", "Contrat de ville du Gard", "Nîmes et ses environs"},
                    {"B deux", "Contrat de ville de l'Aude", "Carcassonne et environs"}},
                   ""},
        NastyTable{"AgesAsTitles",
                   "",
                   "CODGEO;0-14;15-29\nA1;5;6\nA2;5;6\n",
                   {"CODGEO", "0-14", "15-29"},
                   {{"A1", "5", "6"}, {"A2", "5", "6"}},
                   ""},
        NastyTable{"ACorsicanRowFirst",
                   "",
                   "COM;NOM;ZONE\n2A004;Ajaccio et ses environs;Corse du Sud centre\n"
                   "34001;Abeilhan le vieux village;Nord de la plaine\n34002;Adissan le haut pays;Sud de la plaine\n",
                   {"COM", "NOM", "ZONE"},
                   {{"2A004", "Ajaccio et ses environs", "Corse du Sud centre"},
                    {"34001", "Abeilhan le vieux village", "Nord de la plaine"},
                    {"34002", "Adissan le haut pays", "Sud de la plaine"}},
                   ""},
        NastyTable{"APlaceIsNoNote",
                   "",
                   "nom;A\nLe Pin;5\nChampagne;\n",
                   {"nom", "A"},
                   {{"Le Pin", "5"}, {"Champagne", ""}},
                   ""},
        NastyTable{"TitleLines",
                   "",
                   "Revenus 2009;;\n;(suite);\nIRIS;MED;TP60\n340010101;12000;30,5\n",
                   {"IRIS", "MED", "TP60"},
                   {{"340010101", "12000", "30,5"}},
                   "2 title lines above the table"},
        NastyTable{
            "LongNamesBelow",
            "",
            "Titre;;\nqp;nom;pop\nCode du quartier;Nom du quartier;Population du quartier\nQP034005;Mosson;20000\n",
            {"qp", "nom", "pop"},
            {{"QP034005", "Mosson", "20000"}},
            "1 title lines with the long names"},
        NastyTable{"LongNamesAbove",
                   "",
                   "Code du quartier;Nom du quartier;Population du quartier\nqp;nom;pop\nQP034005;Mosson;20000\n",
                   {"qp", "nom", "pop"},
                   {{"QP034005", "Mosson", "20000"}},
                   "1 title lines with the long names"},
        NastyTable{"TwoTitleLines",
                   "",
                   ";;Hommes;;Femmes;\nIRIS;NOM;actifs;total;actives;total\n"
                   "340010101;A;1;2;3;4\n340010102;B;1;2;3;4\n",
                   {"IRIS", "NOM", "actifs", "Hommes total", "actives", "Femmes total"},
                   {{"340010101", "A", "1", "2", "3", "4"}, {"340010102", "B", "1", "2", "3", "4"}},
                   "named on two lines"},
        NastyTable{"DBaseTypes",
                   "",
                   "FID_1,N,9,0;CDCOL,C,254\n1;Alès\n2;B\n",
                   {"FID_1", "CDCOL"},
                   {{"1", "Alès"}, {"2", "B"}},
                   "types of dBase: taken off"},
        NastyTable{"ManyUnnamedColumns",
                   "",
                   "CODGEO;A" + many(";", 1022) + "\n01001;5" + many(";", 1022) + "\n",
                   codeNumber,
                   {{"01001", "5"}},
                   "1022 columns have no name: empty, left out"},
        NastyTable{"UnnamedButFilled",
                   "",
                   "CODGEO;A;;\n01001;5;;7\n01002;5;;\n",
                   codeNumber,
                   {{"01001", "5"}, {"01002", "5"}},
                   "2 columns have no name: left out, with 1 filled cells"},
        NastyTable{"DuplicatedTitles",
                   "",
                   "CODGEO;A;a;A\n01001;5;6;7\n",
                   {"CODGEO", "A", "a_2", "A_3"},
                   {{"01001", "5", "6", "7"}},
                   "2 column titles are met twice"},
        NastyTable{"YearsAsTitles",
                   "",
                   "CODGEO;2015;2016;2017\n01001;5;6;7\n01002;5;6;7\n",
                   {"CODGEO", "2015", "2016", "2017"},
                   {{"01001", "5", "6", "7"}, {"01002", "5", "6", "7"}},
                   ""},
        NastyTable{"NoTitles",
                   "",
                   "340010101;579;12\n340010102;580;13\n",
                   {"1", "2", "3"},
                   {{"340010101", "579", "12"}, {"340010102", "580", "13"}},
                   "no titles"},
        NastyTable{"NoTitlesButNames",
                   "",
                   "34001;Abeilhan;579\n34002;Adissan;580\n",
                   {"1", "2", "3"},
                   {{"34001", "Abeilhan", "579"}, {"34002", "Adissan", "580"}},
                   "no titles"},
        NastyTable{"FirstRowsWithoutFigures",
                   "",
                   "IRIS;A;B\n340010101;;\n340010102;;\n340010103;1;2\n",
                   {"IRIS", "A", "B"},
                   {{"340010101", "", ""}, {"340010102", "", ""}, {"340010103", "1", "2"}},
                   ""},
        NastyTable{"OnlyTexts",
                   "",
                   "code;nom\nQP034A;Mosson\nQP034B;Cévennes\n",
                   codeName,
                   {{"QP034A", "Mosson"}, {"QP034B", "Cévennes"}},
                   ""},
        NastyTable{"OnlyAHeader", "", "CODGEO;A\n", codeNumber, {}, ""},
        NastyTable{"OnlyAHeaderWithoutLineEnd", "", "CODGEO;A", codeNumber, {}, ""},
        NastyTable{"HeaderRowSaid",
                   "",
                   "x;y\n1;2\nCODGEO;A\n01001;5\n",
                   codeNumber,
                   {{"01001", "5"}},
                   "--header-row 3",
                   false,
                   said({}, {}, {}, 3)},
        NastyTable{"NoTitlesSaid",
                   "",
                   "a;b\nc;d\n",
                   {"1", "2"},
                   {{"a", "b"}, {"c", "d"}},
                   "no titles",
                   false,
                   said({}, {}, {}, 0)},
        NastyTable{"HeaderRowBeyondTheFile",
                   "",
                   "a;b\nc;d\n",
                   {},
                   {},
                   "no row of titles begins on line 9",
                   true,
                   said({}, {}, {}, 9)}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    CellsOfAllKinds, NastyText,
    testing::Values(NastyTable{"Codes",
                               "",
                               "CODGEO;A\n01001;1\n1001;2\n2A004;3\n97411;4\n",
                               codeNumber,
                               {{"01001", "1"}, {"1001", "2"}, {"2A004", "3"}, {"97411", "4"}},
                               ""},
                    NastyTable{"ProtectedCodes",
                               "",
                               "CODGEO;A\n=\"00123\";1\n\"=\"\"13055;13070\"\"\";2\n",
                               codeNumber,
                               {{"00123", "1"}, {"13055;13070", "2"}},
                               ""},
                    NastyTable{"TheWordNull",
                               "",
                               "CODGEO;A\n01001;NULL\n01002;5\n",
                               codeNumber,
                               {{"01001", ""}, {"01002", "5"}},
                               "1 cells hold the word NULL or NA: taken as empty"},
                    NastyTable{"WrittenByR",
                               "",
                               "\"\",\"CODGEO\",\"A\"\n\"1\",\"01001\",NA\n\"2\",\"01002\",5\n",
                               {"", "CODGEO", "A"},
                               {{"1", "01001", ""}, {"2", "01002", "5"}},
                               "NULL or NA"},
                    NastyTable{
                        "NaIsAName", "", "CODGEO;A\nNA;1\n01002;5\n", codeNumber, {{"NA", "1"}, {"01002", "5"}}, ""},
                    NastyTable{"PointsPartThousandsIfSaid",
                               "",
                               "CODGEO;A\n01001;1.234\n01002;1.234.567,5\n01003;12.5\n",
                               codeNumber,
                               {{"01001", "1234"}, {"01002", "1234567,5"}, {"01003", "12.5"}},
                               "--decimal ,",
                               false,
                               said({}, {}, ',', {})},
                    NastyTable{"SpacesOfAllKinds",
                               "",
                               "CODGEO;A\n \xC2\xA0"
                               "01001\t;\xE2\x80\xAF"
                               "5 \n01002;6\n",
                               codeNumber,
                               {{"01001", "5"}, {"01002", "6"}},
                               ""}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    NoTables, NastyText,
    testing::Values(
        NastyTable{"Empty", "", "", {}, {}, "is empty", true},
        NastyTable{"OnlyBlanks", "", " \n\n\t\n", {}, {}, "is empty", true},
        NastyTable{"OnlyAByteOrderMark", "", "\xEF\xBB\xBF", {}, {}, "is empty", true},
        NastyTable{"OneColumn", "", "code\n1\n2\n", {}, {}, "no separator found", true},
        NastyTable{"NulBytes", "", "code;nom\n1;a\0\0b\n"s, {}, {}, "binary data", true},
        NastyTable{"AWebPage",
                   "",
                   "\n<!DOCTYPE html><html><body>403; Forbidden;</body></html>",
                   {},
                   {},
                   "is a web page",
                   true},
        NastyTable{"ATableOfAWebPage", "t.csv", "<table><tr><td>a</td></tr></table>", {}, {}, "is a web page", true},
        NastyTable{"Xml", "", "<?xml version=\"1.0\"?>\n<a;b>\n", {}, {}, "is XML, not a text table", true},
        NastyTable{"AWorkbookUnderAnotherName", "", "\xD0\xCF\x11\xE0 xls", {}, {}, "spreadsheet workbook", true}),
    [](const auto& test) { return test.param.name; });

/// Cells that are figures, or are not.
struct NastyCell {
    std::string name, text;
    std::optional<double> value; ///< nullopt: refused
};
class NastyFigure : public testing::TestWithParam<NastyCell> {};

TEST_P(NastyFigure, IsANumberOrIsRefused) {
    const auto cell = geo::parseCell(GetParam().text, ',');
    ASSERT_EQ(cell.has_value(), GetParam().value.has_value()) << GetParam().text;
    if (cell) {
        EXPECT_DOUBLE_EQ(cell->value, *GetParam().value);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Figures, NastyFigure,
    testing::Values(NastyCell{"DecimalComma", "1,5", 1.5},
                    NastyCell{"NarrowNoBreakSpace",
                              "1\xE2\x80\xAF"
                              "036",
                              1036},
                    NastyCell{"NoBreakSpace",
                              "1\xC2\xA0"
                              "036,5",
                              1036.5},
                    NastyCell{"MinusOfTypographers",
                              "\xE2\x88\x92"
                              "3",
                              -3},
                    NastyCell{"Minus", "-3,25", -3.25}, NastyCell{"Scientific", "1,5E-3", 0.0015},
                    NastyCell{"ScientificPlus", "1e+05", 100000}, NastyCell{"PerCent", "12,5 %", std::nullopt},
                    NastyCell{"Date", "2012-04-01", std::nullopt}, NastyCell{"FrenchDate", "01/04/2012", std::nullopt},
                    NastyCell{"LetterO", "4O,2", std::nullopt}, NastyCell{"TwoMarks", "1.234,5", std::nullopt}),
    [](const auto& test) { return test.param.name; });

} // namespace
