// `lisiere identify` and `lisiere replay`, what the gate refuses, and what is left when the disk is full.
#include "demonstration.hpp"
#include "small_files.hpp"

#include <set>
#include <sstream>

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

class RecipesOnTheDemonstration : public OnTheDemonstration {
protected:
    static std::vector<std::string> map(const std::string& out, const std::vector<std::string>& more = {}) {
        std::vector<std::string> words{"map",      "o.sqlite", "--indicator", "med", "--title",
                                       "Un titre", "--dpi",    "60",          out};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }
    static std::vector<std::string> table(const std::string& out) {
        return {"table", "o.sqlite", "--targets", "qpv@2015", "--indicators", "pop,tp60", "--with", "commune", out};
    }
    static std::string bytes(const std::string& name) { return support::readFile(*folder / name); }
    static std::set<std::string> filesIn(const std::filesystem::path& path) {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator{path})
            names.insert(entry.path().filename().string());
        return names;
    }
};

} // namespace

TEST_F(RecipesOnTheDemonstration, EveryFormatTwiceIsTheSameBytes) {
    for (const char* extension : {"pdf", "png", "svg"}) {
        for (const char* name : {"one.", "two."})
            ASSERT_EQ(lisiere(map(name + std::string{extension})).status, 0) << extension;
        EXPECT_EQ(bytes("one." + std::string{extension}) == bytes("two." + std::string{extension}), true) << extension;
    }
    for (const char* extension : {"xlsx", "ods", "csv"}) {
        for (const char* name : {"one.", "two."})
            ASSERT_EQ(lisiere(table(name + std::string{extension})).status, 0) << extension;
        EXPECT_EQ(bytes("one." + std::string{extension}) == bytes("two." + std::string{extension}), true) << extension;
    }
    for (const char* extension : {"gpkg", "geojson", "csv", "xlsx", "ods"}) {
        for (const char* name : {"one.", "two."})
            ASSERT_EQ(lisiere({"export", "o.sqlite", "qpv@2015", name + std::string{extension}}).status, 0);
        EXPECT_EQ(bytes("one." + std::string{extension}) == bytes("two." + std::string{extension}), true) << extension;
    }
}

TEST_F(RecipesOnTheDemonstration, IdentifyNamesTheDataOfAPage) {
    ASSERT_EQ(lisiere(map("carte.pdf")).status, 0);
    const auto json = lisiere({"identify", "carte.pdf", "--json"}).json();
    EXPECT_EQ(json["recipe"]["kind"], "page");
    EXPECT_EQ(json["recipe"]["asked for"]["page"]["title"], "Un titre");
    const auto& data = json["recipe"]["made from"];
    ASSERT_GE(data.size(), 2U) << json;
    EXPECT_EQ(data[0]["sha256"].get<std::string>().size(), 64U);
    const auto& style = json["recipe"]["asked for"]["page"]["map"]["layers"];
    for (const auto& layer : style)
        if (layer["kind"] == "indicator") {
            EXPECT_TRUE(layer["style"]["year"].is_number()) << "the year that was shown, not the latest: " << layer;
        }
    const auto words = lisiere({"identify", "carte.pdf", "--lang", "en", "--observatory", "o.sqlite"});
    EXPECT_EQ(words.status, 0) << words.err;
    EXPECT_THAT(words.out, AllOf(HasSubstr("A page, made by Lisière"), HasSubstr(data[0]["file"].get<std::string>()),
                                 HasSubstr("the same file is in the observatory")));
}

TEST_F(RecipesOnTheDemonstration, ReplayGivesTheSameFile) {
    ASSERT_EQ(lisiere(map("page.png")).status, 0);
    auto again = lisiere({"replay", "page.png", "o.sqlite", "page2.png"});
    ASSERT_EQ(again.status, 0) << again.err;
    EXPECT_EQ(bytes("page.png") == bytes("page2.png"), true);
    ASSERT_EQ(lisiere(table("tab.xlsx")).status, 0);
    again = lisiere({"replay", "tab.xlsx", "o.sqlite", "tab2.csv"});
    if (again.status == 0) {
        ASSERT_EQ(lisiere(table("tab.csv")).status, 0);
        EXPECT_EQ(bytes("tab.csv") == bytes("tab2.csv"), true) << "in another format";
    } else { // the demonstration holds newer years of what the table took
        EXPECT_THAT(again.err, HasSubstr("--newest"));
    }
    ASSERT_EQ(lisiere({"export", "o.sqlite", "qpv@2015", "q.gpkg"}).status, 0);
    ASSERT_EQ(lisiere({"replay", "q.gpkg", "o.sqlite", "q.geojson"}).status, 0);
    ASSERT_EQ(lisiere({"export", "o.sqlite", "qpv@2015", "q2.geojson"}).status, 0);
    EXPECT_EQ(bytes("q.geojson") == bytes("q2.geojson"), true);
}

TEST_F(RecipesOnTheDemonstration, ReplayTakesTheNewestYearWhereAskedTo) {
    const auto population = [](const std::string& out, std::vector<std::string> more) {
        std::vector<std::string> words{"map", "o.sqlite", "--indicator", "pop", "--form", "circles", out};
        words.insert(words.end(), more.begin(), more.end());
        return lisiere(words);
    };
    const auto madeFrom = [](const std::string& file) {
        return lisiere({"identify", file, "--json"}).json()["recipe"]["made from"];
    };
    ASSERT_EQ(population("old.svg", {"--year", "2016"}).status, 0);
    ASSERT_EQ(population("new.svg", {}).status, 0);
    EXPECT_EQ(madeFrom("old.svg")[0]["year of the data"], 2016);
    const auto known = lisiere({"identify", "old.svg", "--observatory", "o.sqlite", "--json"}).json();
    EXPECT_EQ(known["standing"][0]["newer"]["data_year"], 2022);
    const auto pinned = lisiere({"replay", "old.svg", "o.sqlite", "again.svg"});
    ASSERT_EQ(pinned.status, 0) << pinned.err;
    EXPECT_EQ(madeFrom("again.svg"), madeFrom("old.svg"));
    const auto newest = lisiere({"replay", "old.svg", "o.sqlite", "again.svg", "--newest"});
    ASSERT_EQ(newest.status, 0) << newest.err;
    EXPECT_EQ(madeFrom("again.svg"), madeFrom("new.svg"));
    EXPECT_EQ(bytes("again.svg") == bytes("new.svg"), true) << "as if it had been asked for today";
}

TEST_F(RecipesOnTheDemonstration, ReplayRefusesWhereTheDataLack) {
    ASSERT_EQ(lisiere(map("lack.svg")).status, 0);
    ASSERT_EQ(lisiere({"init", "empty.sqlite"}).status, 0);
    for (const auto& more : {std::vector<std::string>{}, {"--newest"}}) {
        std::vector<std::string> words{"replay", "lack.svg", "empty.sqlite", "out.svg", "--lang", "en"};
        words.insert(words.end(), more.begin(), more.end());
        const auto refused = lisiere(words);
        EXPECT_EQ(refused.status, 1);
        EXPECT_THAT(refused.err, HasSubstr("this observatory"));
        EXPECT_FALSE(std::filesystem::exists(*folder / "out.svg"));
    }
    std::filesystem::remove(*folder / "empty.sqlite");
}

TEST_F(RecipesOnTheDemonstration, FilesOfOthersAreSaidToHoldNoRecipe) {
    folder->write("other.csv", "a;b\n");
    const auto result = lisiere({"identify", "other.csv", "--lang", "en"});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("holds no recipe"));
    folder->write("bomb.geojson", R"({"type":"FeatureCollection","description":"{\"lisiere recipe\":)" +
                                      std::string(100'000, '[') + "\"}");
    EXPECT_EQ(lisiere({"identify", "bomb.geojson"}).status, 1);
    EXPECT_EQ(lisiere({"identify", "nowhere.pdf"}).status, 1);
}

TEST_F(RecipesOnTheDemonstration, APersonalListIsRefusedWithStatusThree) {
    support::TemporaryFolder own;
    std::filesystem::copy_file(*folder / "o.sqlite", own / "p.sqlite");
    own.write("inscrits.csv", "id;inscrit\n1;Jeanne Martin\n2;Claude Petit\n3;Pierre Exemple\n");
    const auto added = program::run(own.path(), {"import", "p.sqlite", "inscrits.csv"});
    ASSERT_EQ(added.status, 0) << added.err;
    const auto names = program::run(own.path(), {"list", "p.sqlite", "layers"});
    const auto refused = program::run(own.path(), {"export", "p.sqlite", "list:inscrits", "out.xlsx", "--lang", "en"});
    EXPECT_EQ(refused.status, 3) << refused.err << names.out << names.err;
    EXPECT_THAT(refused.err, AllOf(HasSubstr("list of persons"), HasSubstr("Count them")));
    EXPECT_FALSE(std::filesystem::exists(own / "out.xlsx"));
}

TEST_F(RecipesOnTheDemonstration, SmallCountsOfAConventionAreRefusedWithStatusThree) {
    support::TemporaryFolder own;
    std::filesystem::copy_file(*folder / "o.sqlite", own / "p.sqlite");
    const auto codes = program::run(own.path(), {"export", "p.sqlite", "qpv@2015", "q.csv", "--machine"});
    ASSERT_EQ(codes.status, 0) << codes.err;
    std::istringstream lines{support::readFile(own / "q.csv")};
    std::string line, text = "code_qp;eleves\n";
    std::getline(lines, line);
    for (int n = 3; std::getline(lines, line); n += 40)
        text += line.substr(line.find("QP"), 8) + ";" + std::to_string(n) + "\n";
    own.write("effectifs_2023.csv", text);
    const auto added = program::run(own.path(), {"import", "p.sqlite", "effectifs_2023.csv", "--convention", "5",
                                                 "--vintage", "2023", "--lang", "en"});
    ASSERT_EQ(added.status, 0) << added.err;
    const auto layers = program::run(own.path(), {"export", "p.sqlite", "none", "x.csv", "--lang", "en"}).err;
    const auto at = layers.find("effectifs");
    ASSERT_NE(at, std::string::npos) << layers;
    const auto from = layers.rfind(' ', at) + 1;
    const auto name = layers.substr(from, layers.find_first_of(",\n", at) - from);
    const auto refused = program::run(own.path(), {"export", "p.sqlite", name, "out.csv", "--lang", "en"});
    EXPECT_EQ(refused.status, 3) << name << refused.err;
    EXPECT_THAT(refused.err, HasSubstr("came under a convention"));
    EXPECT_FALSE(std::filesystem::exists(own / "out.csv"));
}

TEST_F(RecipesOnTheDemonstration, AFullDiskLeavesNothingHalfWritten) {
    const support::TemporaryFolder out;
    const auto at = [&](const char* name) { return (out / name).string(); };
    const std::vector<std::vector<std::string>> commands{map(at("c.pdf")),
                                                         map(at("c.png")),
                                                         map(at("c.svg")),
                                                         table(at("t.xlsx")),
                                                         table(at("t.ods")),
                                                         table(at("t.csv")),
                                                         {"export", "o.sqlite", "qpv@2015", at("q.gpkg")},
                                                         {"export", "o.sqlite", "qpv@2015", at("q.geojson")},
                                                         {"export", "o.sqlite", "qpv@2015", at("q.csv")}};
    const program::SmallFiles full{1024};
    for (auto command : commands) {
        command.insert(command.end(), {"--lang", "en"});
        const auto result = lisiere(command);
        EXPECT_EQ(result.status, 1) << command[0] << result.err;
        EXPECT_THAT(result.err,
                    testing::AnyOf(HasSubstr("disk is full"), HasSubstr("free space"), HasSubstr("is full")))
            << command.back();
        EXPECT_THAT(filesIn(out.path()), testing::IsEmpty()) << command[0];
    }
}

TEST_F(RecipesOnTheDemonstration, AFolderThatIsNotThereIsNamed) {
    for (auto command : {map("nowhere/c.pdf"), table("nowhere/t.xlsx"), table("nowhere/t.csv"),
                         std::vector<std::string>{"export", "o.sqlite", "qpv@2015", "nowhere/q.csv"}}) {
        command.insert(command.end(), {"--lang", "en"});
        const auto result = lisiere(command);
        EXPECT_EQ(result.status, 1);
        EXPECT_THAT(result.err, HasSubstr("the folder nowhere does not exist"));
    }
}
