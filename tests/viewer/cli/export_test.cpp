// `lisiere export`: what goes out comes back in as it was. Codes are generated: every department, Corsica, overseas,
// leading zeros, both generations of neighbourhoods, intercommunalities with their check digit.
#include "program.hpp"
#include "spreadsheet.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <sstream>

using testing::HasSubstr;

namespace {

constexpr std::size_t codesPerKind = 300;

class Codes {
public:
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    static std::string padded(int number, std::size_t width) {
        const auto text = std::to_string(number);
        return text.size() < width ? std::string(width - text.size(), '0') + text : text;
    }
    std::string department(bool overseas) {
        const int n = below(overseas ? 101 : 96);
        if (n >= 96)
            return std::to_string(971 + n - 96 + (n == 100)); // 971 to 974, 976
        return n == 20 ? "2A" : n == 0 ? "2B" : padded(n, 2);
    }
    std::string commune(bool overseas) {
        const auto of = department(overseas);
        return of + padded(1 + below(of.size() == 3 ? 35 : 700), 5 - of.size());
    }
    std::string iris(bool overseas) {
        const auto of = commune(overseas);
        return of + (below(3) == 0 ? "0000" : padded(101 + below(30), 4));
    }
    std::string neighbourhood(int generation, bool overseas) {
        auto of = department(overseas);
        of = of.size() < 3 ? "0" + of : of;
        if (generation == 2015)
            return "QP" + of + padded(1 + below(99), 3);
        return "QN" + of + padded(1 + below(99), 2) + "IMN"[below(3)];
    }
    /// A SIREN: the last digit makes the sum of Luhn a multiple of ten.
    std::string epci() {
        const std::string digits = "2000" + padded(below(10'000), 4);
        int sum = 0;
        for (std::size_t i = 0; i < digits.size(); ++i) {
            const int doubled = (digits[i] - '0') * (i % 2 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + std::to_string((10 - sum % 10) % 10);
    }
    /// So many different ones.
    template <typename Make> std::vector<std::string> some(Make make) {
        std::set<std::string> codes;
        while (codes.size() < codesPerKind)
            codes.insert(make());
        return {codes.begin(), codes.end()};
    }

private:
    std::mt19937 m_random{20'240'101};
};

struct Table {
    std::string file, layer, text;
};

std::vector<Table> tables() {
    Codes codes;
    std::vector<Table> all;
    std::string caf = "CODGEO;DEPCOM;REG;NOTE;A;PERCOU;AM\r\n";
    for (const auto& code : codes.some([&] { return codes.iris(true); }))
        caf += code + ";" + code.substr(0, 5) + ";0" + std::to_string(codes.below(9)) + ";;" +
               std::to_string(codes.below(900)) + ";" + std::to_string(codes.below(2'000)) + ";" +
               (codes.below(4) ? std::to_string(codes.below(90)) : "") + "\r\n";
    all.push_back({"data_CAF_2017_IRIS", "caf-iris@2017", caf});
    std::string income = "IRIS;DISP_TP6021;DISP_MED21;DISP_Q121\n";
    const std::array<std::string, 5> markers{"s", "ns", "nd", "so", ""};
    for (const auto& code : codes.some([&] { return codes.iris(true); }))
        income += code + ";" + (codes.below(2) ? std::to_string(codes.below(60)) + ",3" : markers[codes.below(5)]) +
                  ";" + std::to_string(9'000 + codes.below(9'000)) + ";" + markers[codes.below(5)] + "\n";
    all.push_back({"BASE_TD_FILO_IRIS_2021_DISP", "filosofi-iris-disp@2021", income});
    std::string members = "CODGEO;LIBGEO;EPCI;LIBEPCI;DEP;REG\r\n";
    for (const auto& code : codes.some([&] { return codes.commune(true); }))
        members += code + ";L'Île-d'" + code + ";" + (codes.below(9) ? codes.epci() : "ZZZZZZZZZ") + ";CC;" +
                   (code.starts_with("97") ? code.substr(0, 3) : code.substr(0, 2)) + ";0" +
                   std::to_string(1 + codes.below(6)) + "\r\n";
    all.push_back({"EPCI_2020", "commune-memberships@2020", members});
    for (const int generation : {2015, 2024}) {
        std::string demo = "CODGEO;LIBGEO;POP_MUN;LIB_COM;TX_F;TX_TOT_0A24;IND_JEUNE\r\n";
        for (const auto& code : codes.some([&] { return codes.neighbourhood(generation, true); }))
            demo += code + ";Quartier " + code + ";" + std::to_string(1'000 + codes.below(9'000)) + ";Ville;" +
                    (codes.below(5) ? "51,25" : "") + ";33,1;1,9\r\n";
        const auto year = std::to_string(generation == 2015 ? 2022 : 2023);
        all.push_back({"DEMO_" + year, "qpv-demo@" + year, demo});
    }
    return all;
}

std::string squares(const std::string& codeField, const std::string& nameField, const std::vector<std::string>& codes) {
    std::ostringstream json;
    json << R"({"type":"FeatureCollection","features":[)";
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const double x = 2 + 0.01 * static_cast<double>(i % 20), y = 46 + 0.01 * static_cast<double>(i / 20);
        json << (i ? "," : "") << R"({"type":"Feature","properties":{")" << codeField << R"(":")" << codes[i]
             << R"(",")" << nameField << R"(":"Zone )" << i << R"("},"geometry":{"type":"Polygon","coordinates":[[[)"
             << x << ',' << y << "],[" << x + 0.008 << ',' << y << "],[" << x + 0.008 << ',' << y + 0.008 << "],[" << x
             << ',' << y + 0.008 << "],[" << x << ',' << y << "]]]}}";
    }
    json << "]}";
    return json.str();
}

std::vector<Table> geographies() {
    Codes codes;
    return {{"communes-2018", "commune@2018", squares("code", "nom", codes.some([&] { return codes.commune(false); }))},
            {"iris-2016", "iris@2016", squares("CODE_IRIS", "NOM_IRIS", codes.some([&] { return codes.iris(false); }))},
            {"qp2015", "qpv@2015",
             squares("CODE_QP", "NOM_QP", codes.some([&] { return codes.neighbourhood(2015, false); }))},
            {"qp2024", "qpv@2024",
             squares("code_qp", "lib_qp", codes.some([&] { return codes.neighbourhood(2024, false); }))}};
}

class Export : public testing::Test {
protected:
    static program::Result lisiere(std::vector<std::string> words) {
        words.insert(words.end(), {"--lang", "en"});
        return program::run(s_folder->path(), words);
    }
    /// A new observatory with one file in it.
    static void imported(const std::string& observatory, const std::string& file) {
        ASSERT_EQ(lisiere({"init", observatory}).status, 0);
        const auto result = lisiere({"import", observatory, file});
        EXPECT_THAT(result.err, testing::Not(HasSubstr("fault of its own")));
    }
    static std::string machine(const std::string& observatory, const std::string& layer) {
        const auto result = lisiere({"export", observatory, layer, "machine.csv", "--machine"});
        EXPECT_EQ(result.status, 0) << result.err;
        return support::readFile(*s_folder / "machine.csv");
    }
    /// The codes of a geography, whatever other columns it has.
    static std::multiset<std::string> codes(const std::string& observatory, const std::string& layer) {
        std::istringstream lines{machine(observatory, layer)};
        std::string line, cell;
        std::getline(lines, line);
        std::size_t column = 0;
        std::istringstream heads{line};
        for (std::size_t c = 0; std::getline(heads, cell, ','); ++c)
            if (cell == "code")
                column = c;
        std::multiset<std::string> all;
        while (std::getline(lines, line)) {
            std::istringstream cells{line};
            for (std::size_t c = 0; c <= column; ++c)
                std::getline(cells, cell, ',');
            all.insert(cell);
        }
        return all;
    }
    static void SetUpTestSuite() { s_folder = std::make_unique<support::TemporaryFolder>(); }
    static void TearDownTestSuite() { s_folder.reset(); }
    inline static std::unique_ptr<support::TemporaryFolder> s_folder;
};

} // namespace

TEST_F(Export, TablesComeBackCellForCellFromCsvAndXlsx) {
    for (const auto& [file, layer, text] : tables()) {
        s_folder->write(file + ".csv", text);
        imported(file + ".sqlite", file + ".csv");
        const auto before = machine(file + ".sqlite", layer);
        EXPECT_EQ(static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')), codesPerKind + 1) << layer;
        std::filesystem::create_directories(*s_folder / "out");
        for (const char* extension : {".csv", ".xlsx"}) {
            const auto out = "out/" + file + extension, back = file + std::string{extension}.substr(1) + ".back.sqlite";
            ASSERT_EQ(lisiere({"export", file + ".sqlite", layer, out}).status, 0);
            imported(back, out);
            EXPECT_EQ(machine(back, layer), before) << out;
        }
    }
}

TEST_F(Export, GeographiesKeepTheirCodesThroughGeoPackageAndGeoJson) {
    for (const auto& [file, layer, text] : geographies()) {
        s_folder->write(file + ".geojson", text);
        imported(file + ".sqlite", file + ".geojson");
        const auto before = codes(file + ".sqlite", layer);
        EXPECT_EQ(before.size(), codesPerKind) << layer;
        std::filesystem::create_directories(*s_folder / "out");
        for (const char* extension : {".gpkg", ".geojson"}) {
            const auto out = "out/" + file + extension, back = file + std::string{extension}.substr(1) + ".back.sqlite";
            const auto result = lisiere({"export", file + ".sqlite", layer, out});
            ASSERT_EQ(result.status, 0) << result.err;
            imported(back, out);
            EXPECT_EQ(codes(back, layer), before) << out;
        }
    }
}

TEST_F(Export, MarkersStandInTheCellsAsTheyWerePublished) {
    s_folder->write(
        "BASE_TD_FILO_IRIS_2021_DISP.csv",
        "IRIS;DISP_TP6021;DISP_MED21;DISP_Q121\n010040101;12,5;ns;\n010040102;s;18000;nd\n2A0040102;so;1;2\n");
    imported("markers.sqlite", "BASE_TD_FILO_IRIS_2021_DISP.csv");
    EXPECT_EQ(machine("markers.sqlite", "filosofi-iris-disp@2021"),
              "IRIS,DISP_TP6021,DISP_MED21,DISP_Q121\n010040101,12.5,ns,\n010040102,s,18000,nd\n2A0040102,so,1,2\n");
    ASSERT_EQ(lisiere({"export", "markers.sqlite", "filosofi-iris-disp", "m.csv"}).status, 0);
    EXPECT_THAT(support::readFile(*s_folder / "m.csv"), testing::StartsWith("\xEF\xBB\xBFIRIS;DISP_TP6021"));
    EXPECT_THAT(support::readFile(*s_folder / "m.csv"), HasSubstr("010040101;12,5;ns;\r\n"));
    EXPECT_THAT(support::readFile(*s_folder / "m.csv.sources.txt"), HasSubstr("Licence Ouverte"));
    ASSERT_EQ(lisiere({"export", "markers.sqlite", "filosofi-iris-disp", "m.xlsx"}).status, 0);
    const auto sheets = support::readXlsx(*s_folder / "m.xlsx");
    EXPECT_EQ(sheets.at(0).at(1, 0).text, "010040101");
    EXPECT_EQ(sheets.at(0).at(1, 1).number, 12.5);
    EXPECT_EQ(sheets.at(0).at(2, 1).text, "s");
    EXPECT_EQ(sheets.at(1).name, "Sources");
}

TEST_F(Export, TheSameLayerGivesTheSameBytes) {
    s_folder->write("qp2024.geojson", squares("code_qp", "lib_qp", {"QN03401M", "QN02A01N", "QN00101I"}));
    imported("same.sqlite", "qp2024.geojson");
    for (const char* extension : {".gpkg", ".geojson", ".xlsx", ".ods", ".csv"}) {
        std::set<std::string> digests;
        for (const char* name : {"a", "b"}) {
            const auto file = std::string{"same"} + name + extension;
            ASSERT_EQ(lisiere({"export", "same.sqlite", "qpv@2024", file}).status, 0) << extension;
            digests.insert(program::sha256(*s_folder / file));
        }
        EXPECT_EQ(digests.size(), 1u) << extension;
    }
    const auto json = nlohmann::json::parse(support::readFile(*s_folder / "samea.geojson"));
    EXPECT_FALSE(json.contains("crs")) << "RFC 7946 has longitude and latitude alone";
    EXPECT_NEAR(json["features"][0]["geometry"]["coordinates"][0][0][0].get<double>(), 2, 0.01);
    EXPECT_EQ(json["features"][2]["properties"]["code_qp"], "QN00101I");
}

TEST_F(Export, SaysWhatIsInTheWayAndLeavesNothingHalfWritten) {
    s_folder->write("qp2024.geojson", squares("code_qp", "lib_qp", {"QN03401M"}));
    imported("refused.sqlite", "qp2024.geojson");
    for (const char* out : {"nowhere/x.gpkg", "nowhere/x.geojson", "nowhere/x.csv", "nowhere/x.xlsx"}) {
        const auto result = lisiere({"export", "refused.sqlite", "qpv@2024", out});
        EXPECT_EQ(result.status, 1) << out;
        EXPECT_THAT(result.err, HasSubstr("cannot be written")) << out;
        EXPECT_FALSE(std::filesystem::exists(*s_folder / out));
    }
    const auto unknown = lisiere({"export", "refused.sqlite", "qpv@2015", "x.csv"});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_THAT(unknown.err, HasSubstr("qpv@2024"));
    EXPECT_EQ(lisiere({"export", "refused.sqlite", "qpv@2024", "x.pdf"}).status, 2);
    EXPECT_EQ(lisiere({"export", "refused.sqlite", "qpv@2024", "x.gpkg", "--machine"}).status, 2);
}
