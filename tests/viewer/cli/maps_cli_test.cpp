// lisiere map --save and lisiere maps: maps kept in an observatory, from the command line.
#include "program.hpp"
#include "town.hpp"

#include "observatory/layer_repository.hpp"
#include "observatory/layer_style.hpp"
#include "observatory/map_layers.hpp"
#include "observatory/observatory.hpp"

#include <fstream>

using program::run;
using testing::HasSubstr;

namespace {

constexpr int done = 0, failed = 1;

class MapsCommand : public testing::Test {
protected:
    MapsCommand() { town::make(m_folder); }
    program::Result call(std::vector<std::string> words) {
        words.insert(words.begin(), {"--lang", "en"});
        return run(m_folder.path(), words);
    }
    program::Result save(const std::string& name) {
        return call({"map", "town.sqlite", "--indicator", "p_caf_am", "--classes", "2", "--save", name});
    }
    nlohmann::json maps() { return call({"maps", "town.sqlite", "--json"}).json(); }

    support::TemporaryFolder m_folder;
};

} // namespace

TEST_F(MapsCommand, SavesListsAndDrawsAgainTheSame) {
    ASSERT_EQ(call({"maps", "town.sqlite", "--json"}).json().size(), 0U);
    const auto saved = call({"map", "town.sqlite", "a.png", "--indicator", "p_caf_am", "--classes", "2", "--save",
                             "Lone parents", "--size", "400x300"});
    ASSERT_EQ(saved.status, done) << saved.err;
    EXPECT_THAT(saved.err, HasSubstr("map_lone_parents"));
    const auto all = maps();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0]["name"], "Lone parents");
    EXPECT_EQ(all[0]["indicator"], "p_caf_am");
    EXPECT_EQ(all[0]["layer"]["table"], "map_lone_parents");
    EXPECT_EQ(all[0]["layer"]["restyled"], false);
    EXPECT_THAT(call({"maps", "town.sqlite"}).out, HasSubstr("Lone parents"));
    const auto drawn = call({"map", "town.sqlite", "b.png", "--saved", "Lone parents", "--size", "400x300"});
    ASSERT_EQ(drawn.status, done) << drawn.err;
    EXPECT_EQ(program::sha256(m_folder / "a.png"), program::sha256(m_folder / "b.png"));
    EXPECT_EQ(call({"check", "town.sqlite"}).status, done);
}

TEST_F(MapsCommand, GoIntoAProjectOfQgisWithTheirStyles) {
    ASSERT_EQ(save("Parents & <seuls>").status, done);
    std::filesystem::create_directory(m_folder / "beside");
    const auto before = program::sha256(m_folder / "town.sqlite");
    ASSERT_EQ(call({"project", "town.sqlite", "town.qgs", "--title", "Town & around"}).status, done);
    ASSERT_EQ(call({"project", "town.sqlite", "beside/town.qgs"}).status, done);
    EXPECT_EQ(program::sha256(m_folder / "town.sqlite"), before) << "reading never writes";
    const auto project = support::readFile(m_folder / "town.qgs");
    EXPECT_THAT(project, HasSubstr("<title>Town &amp; around</title>"));
    EXPECT_THAT(project, HasSubstr("dbname=&apos;./town.sqlite&apos; table=&quot;map_parents_seuls&quot; (geom)"));
    EXPECT_THAT(project, HasSubstr("<layername>Parents &amp; &lt;seuls&gt;</layername>"));
    EXPECT_THAT(project, HasSubstr("<authid>EPSG:2154</authid>"));
    const auto style = geo::Observatory::open(m_folder / "town.sqlite", geo::Observatory::Mode::Read)
                           .layers()
                           .styled("map_parents_seuls");
    ASSERT_TRUE(style);
    const auto renderer = style->qml.substr(style->qml.find("<renderer-v2"));
    EXPECT_THAT(project, HasSubstr(renderer.substr(0, renderer.find("</renderer-v2>"))));
    EXPECT_THAT(support::readFile(m_folder / "beside/town.qgs"), HasSubstr("&apos;../town.sqlite&apos;"));
    const auto refused = call({"project", "town.sqlite", "town.qgz"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.err, HasSubstr(".qgs"));
}

TEST_F(MapsCommand, LeaveAsAGeoPackageThatKeepsFiguresClassesAndStyle) {
    ASSERT_EQ(save("Lone parents").status, done);
    for (const char* file : {"a.gpkg", "b.gpkg"}) {
        const auto written = call({"export", "town.sqlite", "map:Lone parents", file});
        ASSERT_EQ(written.status, done) << written.err;
    }
    EXPECT_EQ(program::sha256(m_folder / "a.gpkg"), program::sha256(m_folder / "b.gpkg"));
    geo::NoProgress quiet;
    const auto observatory = geo::Observatory::open(m_folder / "town.sqlite", geo::Observatory::Mode::Read);
    const auto layer = observatory.layers().read("map:Lone parents", quiet);
    EXPECT_THAT(layer.qml, HasSubstr("renderer-v2"));
    EXPECT_FALSE(layer.sources.empty());
    const auto package = support::readFile(m_folder / "a.gpkg");
    EXPECT_THAT(package, HasSubstr("layer_styles"));
    EXPECT_THAT(package, HasSubstr("map_Lone parents"));
    EXPECT_THAT(call({"export", "town.sqlite", "map:Nothing", "c.gpkg"}).err, HasSubstr("map:Lone parents"));
}

TEST_F(MapsCommand, RenamesDuplicatesAndDeletesWithTheLayer) {
    ASSERT_EQ(save("A").status, done);
    ASSERT_EQ(call({"maps", "town.sqlite", "--rename", "A", "--to", " B "}).status, done);
    ASSERT_EQ(call({"maps", "town.sqlite", "--duplicate", "B", "--to", "C"}).status, done);
    const auto all = maps();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0]["name"], "B");
    EXPECT_EQ(all[0]["layer"]["table"], "map_b");
    EXPECT_EQ(all[1]["layer"]["table"], "map_c");
    ASSERT_EQ(call({"maps", "town.sqlite", "--delete", "B"}).status, done);
    EXPECT_EQ(maps().size(), 1U);
    const auto absent = call({"maps", "town.sqlite", "--delete", "B"});
    EXPECT_EQ(absent.status, failed);
    EXPECT_THAT(absent.err, HasSubstr("“C”"));
    EXPECT_EQ(call({"map", "town.sqlite", "b.png", "--saved", "B"}).status, failed);
}

TEST_F(MapsCommand, TakesAStyleFromAFileOfQgis) {
    ASSERT_EQ(save("A").status, done);
    geo::LayerStyle style;
    style.kind = geo::LayerStyle::Kind::Graduated;
    style.field = "value";
    style.entries.resize(2);
    style.entries[0].high = style.entries[1].low = 25;
    style.entries[0].symbol.fill = "#EEEEEE";
    style.entries[1].symbol.fill = "#222222";
    std::ofstream{m_folder / "s.qml"} << geo::toQml(style);
    const auto taken = call({"maps", "town.sqlite", "--take-style", "A", "--qml", "s.qml"});
    ASSERT_EQ(taken.status, done) << taken.err;
    EXPECT_THAT(taken.err, HasSubstr("bounds of the classes"));
    EXPECT_THAT(taken.err, HasSubstr("colours"));
    EXPECT_THAT(call({"maps", "town.sqlite", "--take-style", "A"}).err, HasSubstr("nothing to take"));
    std::ofstream{m_folder / "bad.qml"} << "<qgis>";
    EXPECT_EQ(call({"maps", "town.sqlite", "--take-style", "A", "--qml", "bad.qml"}).status, failed);
    EXPECT_EQ(call({"maps", "town.sqlite", "--take-style", "A", "--qml", "none.qml"}).status, failed);
}

TEST_F(MapsCommand, APreviewIsAnotherPictureOfTheSameMap) {
    const std::vector<std::string> map{"map", "town.sqlite", "a.png", "--indicator", "p_caf_am", "--size", "400x300"};
    ASSERT_EQ(call(map).status, done);
    auto preview = map;
    preview[2] = "grey.png";
    preview.insert(preview.end(), {"--preview", "grey"});
    ASSERT_EQ(call(preview).status, done);
    EXPECT_NE(program::sha256(m_folder / "a.png"), program::sha256(m_folder / "grey.png"));
}

TEST_F(MapsCommand, OfAChangeRefusesYearsThatDoNotCompareUnlessToldWhy) {
    {
        auto o = geo::Observatory::open(m_folder / "town.sqlite", geo::Observatory::Mode::Write);
        for (const int year : {2011, 2014}) {
            const auto prefix = "P" + std::to_string(year % 100);
            town::addTable(o, "rp-activite", geo::GeographyKind::Iris, year, 2017,
                           {prefix + "_ACTOCC1564", prefix + "_POP1564"},
                           {{"340010101", {town::n(240), town::n(600)}}, {"340010102", {town::n(200), town::n(400)}}});
        }
    }
    const auto map = [&](std::vector<std::string> more) {
        std::vector<std::string> words{"map", "town.sqlite", "--indicator", "tx_emp", "--dpi", "40"};
        words.insert(words.end(), more.begin(), more.end());
        return call(words);
    };
    const auto change = map({"a.pdf", "--since", "2011"}); // 40 to 50 %, and 50 to 25 %
    ASSERT_EQ(change.status, done) << change.err;
    const auto refused = map({"b.pdf", "--since", "2014"});
    EXPECT_EQ(refused.status, failed);
    EXPECT_THAT(refused.err, HasSubstr("surveys in common"));
    EXPECT_THAT(refused.err, HasSubstr("What compares with 2016: 2011"));
    EXPECT_THAT(refused.err, HasSubstr("--compare-anyway"));
    const auto told = map({"b.pdf", "--since", "2014", "--compare-anyway", "Asked for by the board"});
    ASSERT_EQ(told.status, done) << told.err;
    EXPECT_THAT(call({"identify", "b.pdf", "--json"}).out, HasSubstr("Asked for by the board"));
    ASSERT_EQ(call({"replay", "b.pdf", "town.sqlite", "c.pdf"}).status, done);
    EXPECT_EQ(program::sha256(m_folder / "b.pdf"), program::sha256(m_folder / "c.pdf"));
    EXPECT_EQ(map({"d.pdf", "--compare-anyway", "why"}).status, 2) << "without --since";
}
