// The command on its own: grammar, languages, exit statuses, bad files.
#include "program.hpp"

#include "observatory/database.hpp"

#include <fstream>

using program::run;
using support::TemporaryFolder;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {
// Exit statuses of design §8.
constexpr int done = 0, failed = 1, usage = 2;

} // namespace

TEST(CommandLine, SpeaksFrenchUnlessTheLocaleNamesAnotherLanguage) {
    const TemporaryFolder folder;
    for (const char* locale : {"", "C", "POSIX", "C.UTF-8", "fr_FR.UTF-8"})
        EXPECT_THAT(run(folder.path(), {"--help"}, locale).out, HasSubstr("Utilisation")) << locale;
    for (const char* locale : {"en_US.UTF-8", "de_DE.UTF-8"})
        EXPECT_THAT(run(folder.path(), {"--help"}, locale).out, HasSubstr("Usage:")) << locale;
    EXPECT_THAT(run(folder.path(), {"--lang", "fr", "--help"}, "en_US.UTF-8").out, HasSubstr("Utilisation"));
    EXPECT_THAT(run(folder.path(), {"--help", "--lang=en"}).out, HasSubstr("Usage:"));
}

TEST(CommandLine, HelpsForEveryCommandOnStandardOutput) {
    const TemporaryFolder folder;
    for (const std::string command :
         {"init", "inspect", "import", "list", "estimate", "indicator", "table", "map", "demo", "check"}) {
        const auto help = run(folder.path(), {command, "--help", "--lang", "en"});
        EXPECT_EQ(help.status, done) << command;
        EXPECT_THAT(help.out, HasSubstr("lisiere " + command)) << help.out;
        EXPECT_THAT(help.err, IsEmpty());
    }
    EXPECT_THAT(run(folder.path(), {"--version"}).out, StartsWith("lisiere "));
}

struct BadLine {
    const char* name;
    std::vector<std::string> words;
    std::string english; ///< what the English sentence must say
};
class BadCommandLine : public testing::TestWithParam<BadLine> {};

TEST_P(BadCommandLine, IsTwoWithOneSentenceAndNothingOnStandardOutput) {
    const TemporaryFolder folder;
    const auto call = [&](const std::string& language) {
        auto words = GetParam().words;
        words.insert(words.begin(), {"--lang", language});
        return run(folder.path(), words);
    };
    const auto english = call("en"), french = call("fr");
    EXPECT_EQ(english.status, usage) << english.err;
    EXPECT_THAT(english.err, HasSubstr(GetParam().english));
    EXPECT_THAT(english.out, IsEmpty());
    EXPECT_EQ(french.status, usage) << french.err;
    EXPECT_NE(french.err, english.err) << "not translated";
    EXPECT_EQ(std::count(french.err.begin(), french.err.end(), '\n'), 1) << french.err;
}

INSTANTIATE_TEST_SUITE_P(
    Lines, BadCommandLine,
    testing::Values(
        BadLine{"NoCommand", {}, "command is missing"}, //
        BadLine{"UnknownCommand", {"colour"}, "colour is not a command"},
        BadLine{"UnknownOption", {"list", "o.sqlite", "--colour"}, "--colour is not expected"},
        BadLine{"OneWordTooMany", {"check", "o.sqlite", "p.sqlite"}, "p.sqlite is not expected"},
        BadLine{"NoFile", {"import", "o.sqlite"}, "FILE is missing"},
        BadLine{"NoObservatory", {"list"}, "OBS is missing"},
        BadLine{"OptionWithoutValue", {"map", "o.sqlite", "o.png", "--dpi"}, "--dpi"},
        BadLine{"UnknownEncoding", {"inspect", "t.csv", "--encoding", "morse"}, "--encoding takes utf-8, utf-16"},
        BadLine{"UnknownSeparator", {"import", "o.sqlite", "t.csv", "--separator", "x"}, "--separator takes ; , | tab"},
        BadLine{"UnknownDecimalMark", {"inspect", "t.csv", "--decimal", ";"}, "--decimal takes , ."},
        BadLine{"HeaderRowBelowNought", {"inspect", "t.csv", "--header-row", "-1"}, "--header-row"},
        BadLine{"NotANumber", {"map", "o.sqlite", "o.png", "--indicator", "med", "--dpi", "3x"}, "whole number"},
        BadLine{"UnknownTerritory", {"init", "o.sqlite", "--territory", "atlantis"}, "atlantis"},
        BadLine{"UnknownPart", {"list", "o.sqlite", "colours"}, "colours"},
        BadLine{"UnknownLevel", {"inspect", "f.csv", "--level", "canton"}, "There is no level canton"},
        BadLine{"NotASystem", {"import", "o.sqlite", "f.csv", "--crs", "lambert"}, "whole number"},
        BadLine{"MalformedTarget", {"estimate", "o.sqlite", "--targets", "qpv@@"}, "qpv@@"},
        BadLine{"UnknownKind", {"estimate", "o.sqlite", "--targets", "planet:3"}, "planet"},
        BadLine{"UnknownMethod", {"estimate", "o.sqlite", "--targets", "qpv", "--method", "guess"}, "guess"},
        BadLine{"RingWithoutBuffer", {"estimate", "o.sqlite", "--targets", "qpv", "--ring"}, "--buffer"},
        BadLine{"TargetsAndOutline",
                {"estimate", "o.sqlite", "--targets", "qpv", "--outline", "o.geojson"},
                "exclude each other"},
        BadLine{"UnknownGrouping", {"estimate", "o.sqlite", "--targets", "qpv", "--per", "canton"}, "canton"},
        BadLine{"OutlineAsALevel", {"estimate", "o.sqlite", "--targets", "outline"}, "outline"},
        BadLine{"NotATable", {"table", "o.sqlite", "--targets", "qpv", "o.odt"}, ".xlsx, .ods or .csv"},
        BadLine{"NotAReference", {"table", "o.sqlite", "o.ods", "--targets", "qpv", "--with", "canton"}, "canton"},
        BadLine{"TableOfNothing", {"table", "o.sqlite", "o.ods"}, "--targets is missing"},
        BadLine{"NotAPicture", {"map", "o.sqlite", "o.odt", "--indicator", "med"}, "o.odt"},
        BadLine{"NoIndicator", {"map", "o.sqlite", "o.png"}, "--indicator is missing"},
        BadLine{"MapOfNothing", {"map", "o.sqlite", "--indicator", "med"}, "--save NAME"},
        BadLine{
            "SavedAndSaidAgain", {"map", "o.sqlite", "o.png", "--saved", "A", "--around", "commune:34172"}, "--around"},
        BadLine{"UnknownPreview", {"map", "o.sqlite", "o.png", "--indicator", "med", "--preview", "sepia"}, "sepia"},
        BadLine{"PreviewOfAPage", {"map", "o.sqlite", "o.pdf", "--indicator", "med", "--preview", "grey"}, ".png"},
        BadLine{"TwoThingsAtOnce", {"maps", "o.sqlite", "--delete", "A", "--layer", "B"}, "one thing at a time"},
        BadLine{"RenameToNothing", {"maps", "o.sqlite", "--rename", "A"}, "--to is missing"},
        BadLine{"UnknownSize", {"map", "o.sqlite", "o.png", "--indicator", "med", "--size", "b5"}, "b5"},
        BadLine{"UnknownPalette", {"map", "o.sqlite", "o.png", "--indicator", "med", "--palette", "Mauve"}, "Mauve"},
        BadLine{"UnknownForm", {"map", "o.sqlite", "o.png", "--indicator", "med", "--form", "cartogram"}, "cartogram"},
        BadLine{"SizesOfNoCircles",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--form", "circles", "--sized-by", "pop"},
                "--sized-by"},
        BadLine{"UnknownLayer", {"map", "o.sqlite", "o.png", "--indicator", "med", "--with", "roads"}, "roads"},
        BadLine{"BreaksWithoutManual",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--method", "equal", "--breaks", "1,2"},
                "--breaks"},
        BadLine{"UnknownMethodOfClasses",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--method", "jenks"},
                "quantile, equal, natural, stddev, q6, nested"},
        BadLine{"CentreOfOtherClasses",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--method", "q6", "--centre", "commune:34172"},
                "--method centred"},
        BadLine{"CentredOnNothing",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--method", "centred"},
                "--centre or --around"},
        BadLine{"CentredOnTwoZones",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--centre", "commune:34172,34003"},
                "--centre takes one zone"},
        BadLine{"NoMargin",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--centre", "commune:34172", "--margin", "0"},
                "--margin takes one number"},
        BadLine{"ClassesOfNoYear",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--classes-of", "17"},
                "--classes-of"},
        BadLine{"AMapBesideOfNoYear", {"map", "o.sqlite", "o.png", "--indicator", "med", "--beside", "17"}, "--beside"},
        BadLine{"FourMapsBeside",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--beside", "2017,2018,2019,2020"},
                "--beside takes 3 maps"},
        BadLine{"ClassesOfAnotherMapAndBreaks",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--classes-of", "2017", "--breaks", "1,2"},
                "exclude each other"},
        BadLine{"AroundTwoZones",
                {"map", "o.sqlite", "o.png", "--indicator", "med", "--around", "commune:34172,34003"},
                "--around"}),
    [](const auto& test) { return test.param.name; });

TEST(Inspect, ShowsHowATableIsReadAndItsFirstRows) {
    const TemporaryFolder folder;
    folder.write("t.csv", "Titre;;\nCODGEO;LIBGEO;A\n01001;Bourg;1,5\n01002;Ambérieu;2,5\n");
    const auto found = run(folder.path(), {"inspect", "t.csv", "--preview", "--lang", "en"});
    EXPECT_EQ(found.status, done) << found.err;
    EXPECT_THAT(found.out, HasSubstr("text separated by \";\", encoding UTF-8, decimal mark \",\", titles on line 2"));
    EXPECT_THAT(found.out, HasSubstr("     CODGEO  LIBGEO    A\n"));
    EXPECT_THAT(found.out, HasSubstr("  3  01001   Bourg     1,5\n"));
    EXPECT_THAT(found.out, HasSubstr("  4  01002   Ambérieu  2,5\n"));
    const auto said = run(folder.path(), {"inspect", "t.csv", "--preview", "--decimal", ".", "--lang", "en"});
    EXPECT_THAT(said.out, HasSubstr("decimal mark \".\""));
}

TEST(CommandLine, RefusesALanguageItDoesNotSpeak) {
    const TemporaryFolder folder;
    const auto result = run(folder.path(), {"check", "o.sqlite", "--lang", "es"});
    EXPECT_EQ(result.status, usage);
    EXPECT_THAT(result.err, HasSubstr("es"));
}

TEST(Init, MakesAnObservatoryOnce) {
    const TemporaryFolder folder;
    const auto first = run(folder.path(), {"init", "o.sqlite"});
    EXPECT_EQ(first.status, done) << first.err;
    EXPECT_THAT(first.out, IsEmpty());
    const auto before = program::sha256(folder / "o.sqlite");
    const auto second = run(folder.path(), {"init", "o.sqlite"});
    EXPECT_EQ(second.status, failed);
    EXPECT_THAT(second.err, HasSubstr("o.sqlite"));
    EXPECT_EQ(program::sha256(folder / "o.sqlite"), before);
    EXPECT_EQ(run(folder.path(), {"check", "o.sqlite"}).status, done);
}

TEST(Init, OfAnOverseasTerritoryHasItsCoordinateSystem) {
    const TemporaryFolder folder;
    EXPECT_EQ(run(folder.path(), {"init", "o.sqlite", "--territory", "974"}).status, done);
}

TEST(List, OfAnEmptyObservatoryHasTheFiveParts) {
    const TemporaryFolder folder;
    ASSERT_EQ(run(folder.path(), {"init", "o.sqlite"}).status, done);
    const auto before = program::sha256(folder / "o.sqlite");
    const auto all = run(folder.path(), {"list", "o.sqlite", "--json"});
    ASSERT_EQ(all.status, done) << all.err;
    const auto json = all.json();
    EXPECT_TRUE(json.at("geographies").is_array());
    EXPECT_TRUE(json.at("tables").empty());
    EXPECT_TRUE(json.at("records").empty());
    EXPECT_TRUE(json.at("indicators").empty());
    EXPECT_TRUE(json.at("register").is_object());
    const auto part = run(folder.path(), {"list", "o.sqlite", "tables", "--json"}).json();
    EXPECT_EQ(part.size(), 1u);
    EXPECT_EQ(program::sha256(folder / "o.sqlite"), before);
}

TEST(AnyFile, IsImportedWithTheSystemThatIsGivenAndListed) {
    const TemporaryFolder folder;
    ASSERT_EQ(run(folder.path(), {"init", "o.sqlite"}).status, done);
    folder.write("Grille 2010.csv", "x,y,pop\n3838000,2320000,12\n3839000,2320000,8\n");
    const auto refused = run(folder.path(), {"import", "o.sqlite", "Grille 2010.csv", "--lang", "en"});
    EXPECT_EQ(refused.status, failed);
    EXPECT_THAT(refused.err, HasSubstr("--crs"));
    const auto taken = run(folder.path(), {"import", "o.sqlite", "Grille 2010.csv", "--crs", "EPSG:3035"});
    EXPECT_EQ(taken.status, done) << taken.err;
    const auto sets = run(folder.path(), {"list", "o.sqlite", "records", "--json"}).json().at("records");
    ASSERT_EQ(sets.size(), 1u);
    EXPECT_EQ(sets[0].at("family"), "list:grille-2010");
    EXPECT_EQ(sets[0].at("geometry"), "point");
    EXPECT_EQ(sets[0].at("rows"), 2);
    EXPECT_EQ(sets[0].at("crs"), "EPSG:2154");
    const auto keyed = run(folder.path(), {"inspect", "Grille 2010.csv", "--key", "nothing", "--lang", "en"});
    EXPECT_EQ(keyed.status, failed);
    EXPECT_THAT(keyed.err, HasSubstr("Its columns: x, y, pop"));
}

TEST(BadFiles, AreToldInBothLanguagesAndChangeNothing) {
    const TemporaryFolder folder;
    ASSERT_EQ(run(folder.path(), {"init", "o.sqlite"}).status, done);
    const auto before = program::sha256(folder / "o.sqlite");
    folder.write("broken.zip", "PK\x03\x04 and then nothing");
    folder.write("empty.csv", "");
    folder.write("letter.txt", "Bonjour, ceci est une lettre.\n");
    for (const char* file : {"absent.zip", "broken.zip", "empty.csv", "letter.txt"}) {
        const auto french = run(folder.path(), {"import", "o.sqlite", file});
        EXPECT_EQ(french.status, failed) << file;
        EXPECT_THAT(french.out, IsEmpty()) << file;
        EXPECT_THAT(french.err, HasSubstr(file));
        const auto english = run(folder.path(), {"import", "o.sqlite", file}, "en_US.UTF-8");
        EXPECT_NE(english.err, french.err) << file << ": not translated";
    }
    EXPECT_EQ(program::sha256(folder / "o.sqlite"), before);
}

TEST(BadFiles, ThatAreNoObservatoryAreSaidToBeNone) {
    const TemporaryFolder folder;
    folder.write("notes.sqlite", "not a database at all, just some words that are long enough to fill a header\n");
    for (const std::string command : {"list", "check"}) {
        const auto result = run(folder.path(), {command, "notes.sqlite"});
        EXPECT_EQ(result.status, failed);
        EXPECT_THAT(result.out, IsEmpty());
        EXPECT_THAT(result.err, HasSubstr("notes.sqlite"));
    }
    const auto absent = run(folder.path(), {"list", "absent.sqlite"});
    EXPECT_EQ(absent.status, failed);
    EXPECT_THAT(absent.err, HasSubstr("absent.sqlite"));
    EXPECT_FALSE(std::filesystem::exists(folder / "absent.sqlite"));
}

TEST(Estimate, OfAnUnknownLevelOrCodeFailsWithOne) {
    const TemporaryFolder folder;
    ASSERT_EQ(run(folder.path(), {"init", "o.sqlite"}).status, done);
    const auto result = run(folder.path(), {"estimate", "o.sqlite", "--targets", "qpv@2015:QP034005", "--json"});
    EXPECT_EQ(result.status, failed) << result.out;
    EXPECT_THAT(result.out, IsEmpty());
    EXPECT_THAT(result.err, Not(IsEmpty()));
}

TEST(BadFiles, OfANewerVersionAreRefusedAndLeftAlone) {
    const TemporaryFolder folder;
    ASSERT_EQ(run(folder.path(), {"init", "o.sqlite"}).status, done);
    {
        // The schema version is SQLite's user_version: four big-endian bytes at offset 60 of the file.
        std::fstream file{folder / "o.sqlite", std::ios::in | std::ios::out | std::ios::binary};
        file.seekp(60).write("\0\0\x03\xE7", 4);
    }
    const auto before = program::sha256(folder / "o.sqlite");
    folder.write("adherents.csv", "id,name,type,siren_epci\nA1,Ville,ville,\n");
    for (const std::vector<std::string>& words : {std::vector<std::string>{"list", "o.sqlite"},
                                                  {"import", "o.sqlite", "adherents.csv"},
                                                  {"check", "o.sqlite"}}) {
        const auto result = run(folder.path(), words, "en_GB.UTF-8");
        EXPECT_EQ(result.status, failed);
        EXPECT_THAT(result.out, IsEmpty());
        EXPECT_THAT(result.err, HasSubstr("newer version"));
    }
    EXPECT_EQ(program::sha256(folder / "o.sqlite"), before);
}

TEST(BadFiles, WithAHostileTriggerAreReadAndNeverWritten) {
    const TemporaryFolder folder;
    ASSERT_EQ(run(folder.path(), {"init", "o.sqlite"}).status, done);
    {
        geo::Database database{folder / "o.sqlite", geo::Database::Mode::ReadWrite};
        database.execute("CREATE TRIGGER lure AFTER INSERT ON adherent BEGIN DELETE FROM contract; END");
    }
    const auto before = program::sha256(folder / "o.sqlite");
    folder.write("adherents.csv", "id,name,type,siren_epci\nA1,Ville,ville,\n");
    const auto listed = run(folder.path(), {"list", "o.sqlite", "--json"});
    EXPECT_EQ(listed.status, done);
    EXPECT_THAT(listed.err, HasSubstr("lure"));
    const auto imported = run(folder.path(), {"import", "o.sqlite", "adherents.csv"});
    EXPECT_EQ(imported.status, failed);
    EXPECT_THAT(imported.err, HasSubstr("lure"));
    EXPECT_EQ(program::sha256(folder / "o.sqlite"), before);
}

TEST(TwoPrograms, WritingAtOnceAreToldSo) {
    const TemporaryFolder folder;
    ASSERT_EQ(run(folder.path(), {"init", "o.sqlite"}).status, done);
    folder.write("adherents.csv", "id,name,type,siren_epci\nA1,Ville,ville,\n");
    {
        geo::Database other{folder / "o.sqlite", geo::Database::Mode::ReadWrite};
        other.execute("BEGIN IMMEDIATE");
        const auto result = run(folder.path(), {"import", "o.sqlite", "adherents.csv"}, "en_GB.UTF-8");
        EXPECT_EQ(result.status, failed);
        EXPECT_THAT(result.err, HasSubstr("another program"));
        other.execute("ROLLBACK");
    }
    const auto after = run(folder.path(), {"import", "o.sqlite", "adherents.csv"});
    EXPECT_EQ(after.status, done) << after.err;
    EXPECT_EQ(run(folder.path(), {"list", "o.sqlite", "register", "--json"}).json().at("register").at("adherents"), 1);
}

TEST(Files, CalledLikeACommandAreFiles) {
    const TemporaryFolder folder;
    folder.write("map", "id,name,type,siren_epci\nA1,Ville,ville,\n");
    const auto result = run(folder.path(), {"inspect", "map", "--json"});
    EXPECT_EQ(result.status, done) << result.err;
    EXPECT_EQ(result.json().front().at("file"), "map");
}
