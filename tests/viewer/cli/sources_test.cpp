// Where data sets come from and where they go: fetch, list, remove, replace, compact, as a program.
#include "http_server.hpp"
#include "program.hpp"

using program::run;
using support::HttpAnswer;
using support::HttpRequest;
using support::HttpServer;
using support::TemporaryFolder;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr int done = 0, failed = 1, usage = 2;

// Two IRIS of Béziers as INSEE publishes them (Filosofi 2021, disposable income).
constexpr auto filosofi = "IRIS;DISP_TP6021;DISP_INCERT21;DISP_Q121;DISP_MED21;DISP_Q321;DISP_NOTE21\n"
                          "340320101;42,0;ns;9870;13210;18740;0\n"
                          "340320102;s;s;s;s;s;0\n";
constexpr auto demo2022 = "CODGEO;LIBGEO;POP_MUN;POP_COM_QP;POP_COM;LIB_COM;TX_F;TX_TOT_0A24;TX_TOT_60ETPLUS;IND_"
                          "JEUNE;TX_TOT_MEN1;TX_TOT_ET\r\n"
                          "QP034005;Mosson;21817;53200;290053;Montpellier;51,4;44,3;16,8;1,9;34,1;33\r\n";

struct Commands : testing::Test {
    TemporaryFolder folder;
    Commands() { EXPECT_EQ(lisiere({"init", "o.sqlite"}).status, done); }
    program::Result lisiere(std::vector<std::string> words, const std::string& language = "en") const {
        words.insert(words.begin(), {"--lang", language});
        return run(folder.path(), words);
    }
    nlohmann::json sources() const { return lisiere({"list", "o.sqlite", "sources", "--json"}).json().at("sources"); }
    void importFilosofi() const {
        folder.write("BASE_TD_FILO_IRIS_2021_DISP.csv", filosofi);
        ASSERT_EQ(lisiere({"import", "o.sqlite", "BASE_TD_FILO_IRIS_2021_DISP.csv"}).status, done);
    }
};

} // namespace

TEST_F(Commands, FetchDownloadsKeepsAndLoads) {
    const HttpServer server{[](const HttpRequest& asked, HttpAnswer& answer) {
        if (asked.path != "/files/DEMO_2022.csv")
            answer.head(404, {"Content-Length: 0"});
        else if (asked.header("if-none-match") == "\"a\"")
            answer.head(304, {});
        else
            answer.whole(demo2022, {"ETag: \"a\""});
    }};
    const std::vector<std::string> words{"fetch",   "o.sqlite", "qpv-demo@2022", "--from", server.url("/files/"),
                                         "--cache", "cache",    "--json"};
    const auto first = lisiere(words);
    ASSERT_EQ(first.status, done) << first.err;
    EXPECT_EQ(first.json().at("imported").at(0).at("family"), "qpv-demo");
    EXPECT_EQ(first.json().at("fetched").at(0).at("sha256").get<std::string>().size(), 64U);
    EXPECT_TRUE(std::filesystem::exists(folder / "cache/qpv-demo@2022/DEMO_2022.csv"));
    EXPECT_EQ(sources().at(0).at("sha256"), first.json().at("fetched").at(0).at("sha256"));
    const auto second = lisiere(words);
    EXPECT_EQ(second.status, done) << second.err;
    EXPECT_THAT(second.err, HasSubstr("already in the observatory"));
    const auto missing = lisiere({"fetch", "o.sqlite", "qpv-list", "--from", server.url("/files"), "--cache", "cache"});
    EXPECT_EQ(missing.status, failed);
    EXPECT_THAT(missing.err, HasSubstr("the server has no such file (404)"));
    EXPECT_THAT(missing.err, HasSubstr("https://www.data.gouv.fr/datasets/quartiers-prioritaires"));
    EXPECT_THAT(missing.err, HasSubstr("--from FOLDER"));
    EXPECT_THAT(missing.out, IsEmpty());
}

TEST_F(Commands, FetchWorksFromAFolderByNameAndByContent) {
    std::filesystem::create_directory(folder / "downloads");
    folder.write("downloads/demo_2022.CSV", demo2022);             // the name, in other letters
    folder.write("downloads/revenus des quartiers.csv", filosofi); // another name: known by what is in it
    folder.write("downloads/notes.txt", "milk and bread");
    const auto result =
        lisiere({"fetch", "o.sqlite", "qpv-demo@2022", "filosofi-iris-disp@2021", "--from", "downloads", "--json"});
    ASSERT_EQ(result.status, done) << result.err;
    EXPECT_EQ(result.json().at("imported").size(), 2U);
    const auto none = lisiere({"fetch", "o.sqlite", "caf-iris@2020", "--from", "downloads"});
    EXPECT_EQ(none.status, failed);
    EXPECT_THAT(none.err, HasSubstr("data_CAF_2020_IRIS.csv"));
    EXPECT_EQ(lisiere({"fetch", "o.sqlite", "caf-iris@2020", "--from", "no-such-folder"}).status, failed);
}

TEST_F(Commands, FetchListsTheCatalogueAndWhatIsNewer) {
    EXPECT_THAT(lisiere({"fetch", "--list"}).out, HasSubstr("qpv-perimeters"));
    EXPECT_GE(lisiere({"fetch", "--list", "--json"}).json().size(), 40U);
    folder.write("BASE_TD_FILO_DISP_IRIS_2019.csv",
                 "IRIS;LIBIRIS;COM;LIBCOM;DISP_TP6019;DISP_Q119;DISP_MED19;DISP_NOTE19\r\n"
                 "340320101;Centre;34032;Béziers;42,0;9870;13210;0\r\n");
    ASSERT_EQ(lisiere({"import", "o.sqlite", "BASE_TD_FILO_DISP_IRIS_2019.csv"}).status, done);
    const auto list = lisiere({"fetch", "o.sqlite", "--list"});
    EXPECT_THAT(list.out, testing::ContainsRegex("filosofi-iris-disp .*here: 2019 +newer"));
    EXPECT_EQ(sources().at(0).at("newer"), 2021);
}

TEST_F(Commands, FetchRefusesWhatTheCatalogueDoesNotHave) {
    const auto unknown = lisiere({"fetch", "o.sqlite", "rp-pop"});
    EXPECT_EQ(unknown.status, failed);
    EXPECT_THAT(unknown.err, HasSubstr("near it: rp-population"));
    EXPECT_THAT(lisiere({"fetch", "o.sqlite", "rp-population@1999"}).err, HasSubstr("2006, 2007"));
    EXPECT_EQ(lisiere({"fetch", "o.sqlite", "addresses"}).status, usage) << "a file a department";
    EXPECT_EQ(lisiere({"fetch", "o.sqlite"}).status, usage);
    EXPECT_EQ(lisiere({"fetch"}).status, usage);
    const auto byHand = lisiere({"fetch", "o.sqlite", "caf-iris@2020", "--cache", "cache"});
    EXPECT_EQ(byHand.status, failed);
    EXPECT_THAT(byHand.err, HasSubstr("download it by hand from https://data.caf.fr"));
}

TEST_F(Commands, ListTellsWhereEachDataSetComesFrom) {
    importFilosofi();
    const auto list = lisiere({"list", "o.sqlite", "sources"}, "fr");
    const auto source = sources().at(0);
    for (const auto* key : {"producer", "licence", "sha256", "program_version", "attribution"})
        EXPECT_THAT(list.out, HasSubstr(source.at(key).get<std::string>())) << key;
    EXPECT_GT(source.at("bytes"), 0);
    EXPECT_FALSE(source.at("bytes_estimated"));
    EXPECT_THAT(source.at("imported_at").get<std::string>(), testing::StartsWith("20"));
    const auto csv = lisiere({"list", "o.sqlite", "sources", "--csv", "sources.csv"});
    EXPECT_EQ(csv.status, done) << csv.err;
    EXPECT_THAT(support::readFile(folder / "sources.csv"), HasSubstr(source.at("sha256").get<std::string>()));
}

TEST_F(Commands, ListTellsWhatCanBeHadAndWhatIsUnderSecrecy) {
    importFilosofi();
    const auto rows = lisiere({"list", "o.sqlite", "availability", "--json"}).json().at("availability");
    ASSERT_FALSE(rows.empty());
    const auto income =
        *std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.at("indicator") == "med"; });
    EXPECT_EQ(income.at("zones"), 2);
    EXPECT_EQ(income.at("published"), 1);
    EXPECT_EQ(income.at("suppressed"), 1);
    EXPECT_EQ(income.at("licence"), "Licence Ouverte 2.0");
    EXPECT_THAT(lisiere({"list", "o.sqlite", "availability"}).out, HasSubstr("50.0%"));
    EXPECT_EQ(lisiere({"list", "o.sqlite", "availability", "--csv", "a.csv"}).status, done);
    EXPECT_THAT(support::readFile(folder / "a.csv"), HasSubstr(";50;"));
    EXPECT_EQ(lisiere({"list", "o.sqlite", "tables", "--csv", "t.csv"}).status, usage);
}

TEST_F(Commands, RemoveAndItsUndo) {
    importFilosofi();
    const auto id = std::to_string(sources().at(0).at("id").get<int>());
    EXPECT_EQ(lisiere({"remove", "o.sqlite", "99"}).status, failed);
    EXPECT_EQ(lisiere({"remove", "o.sqlite", "first"}).status, usage);
    EXPECT_EQ(lisiere({"remove", "o.sqlite"}).status, usage);
    EXPECT_EQ(lisiere({"remove", "o.sqlite", id, "--undo"}).status, usage);
    ASSERT_EQ(lisiere({"remove", "o.sqlite", id}).status, done);
    EXPECT_TRUE(sources().empty());
    const auto undone = lisiere({"remove", "o.sqlite", "--undo"});
    EXPECT_EQ(undone.status, done) << undone.err;
    EXPECT_EQ(sources().size(), 1U);
    EXPECT_EQ(lisiere({"remove", "o.sqlite", "--undo"}).status, failed) << "there is nothing more to take back";
}

TEST_F(Commands, CompactGivesTheSpaceBack) {
    std::string many = "IRIS;DISP_TP6021;DISP_Q121;DISP_MED21;DISP_NOTE21\n";
    for (int i = 1000; i < 5000; ++i)
        many += "34032" + std::to_string(i) + ";42,0;9870;13210;0\n";
    folder.write("BASE_TD_FILO_IRIS_2021_DISP.csv", many);
    ASSERT_EQ(lisiere({"import", "o.sqlite", "BASE_TD_FILO_IRIS_2021_DISP.csv"}).status, done);
    ASSERT_EQ(lisiere({"remove", "o.sqlite", "1"}).status, done);
    const auto report = lisiere({"compact", "o.sqlite", "--copy", "--json"});
    ASSERT_EQ(report.status, done) << report.err;
    EXPECT_EQ(report.json().at("data_sets"), 1);
    EXPECT_LT(report.json().at("after"), report.json().at("before"));
    EXPECT_TRUE(std::filesystem::exists(folder / report.json().at("copy").get<std::string>()));
    EXPECT_EQ(lisiere({"check", "o.sqlite"}).status, done);
    EXPECT_EQ(lisiere({"remove", "o.sqlite", "--undo"}).status, failed) << "gone for good";
}

TEST_F(Commands, ReplacePutsTheNewerFileInThePlaceOfTheOld) {
    folder.write("DEMO_2022.csv", demo2022);
    auto older = std::string{demo2022};
    folder.write("DEMO_2017.csv", older.replace(older.find("21817"), 5, "21652"));
    ASSERT_EQ(lisiere({"import", "o.sqlite", "DEMO_2017.csv"}).status, done);
    const auto replaced = lisiere({"replace", "o.sqlite", "1", "DEMO_2022.csv"});
    ASSERT_EQ(replaced.status, done) << replaced.err;
    EXPECT_THAT(replaced.err, HasSubstr("in the place of"));
    ASSERT_EQ(sources().size(), 1U);
    EXPECT_EQ(sources().at(0).at("data_year"), 2022);
    EXPECT_EQ(lisiere({"replace", "o.sqlite", "2", "DEMO_2022.csv"}).status, failed) << "the same file";
    EXPECT_EQ(sources().size(), 1U);
}
