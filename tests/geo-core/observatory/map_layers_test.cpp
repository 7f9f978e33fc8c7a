#include "observatory/map_layers.hpp"

#include "observatory/database.hpp"

#include "fixture.hpp"

using fixture::created;
using geo::MapLayerContent;
using geo::MapLayerRow;
using geo::Observatory;
using support::TemporaryFolder;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

geo::LayerStyle style() {
    geo::LayerStyle made;
    made.name = "Essai";
    made.kind = geo::LayerStyle::Kind::Graduated;
    made.field = "value";
    made.entries.resize(2);
    made.entries[0].high = made.entries[1].low = 5;
    made.entries[0].symbol.fill = "#FFFFCC";
    made.entries[1].symbol.fill = "#2C7FB8";
    return made;
}

std::int64_t saveMap(Observatory& o, const std::string& name, const std::string& body = "{}") {
    return o.history().record({"map “%1” saved", {name}}, "", [&](geo::Transaction& t) {
        o.documents().save(t, {0, "map_view", name, 2, body});
    });
}

MapLayerContent contentOf(const std::string& map, const geo::Geography& geography) {
    MapLayerContent content;
    content.map = map;
    content.geographyTable = geography.table;
    content.style = style();
    content.sources = {geography.sourceId};
    MapLayerRow first;
    first.code = fixture::twoZones()[0].first;
    first.name = "Une";
    first.cell = geo::Cell::of(5);
    first.classNumber = 2;
    first.classLabel = "5 et plus";
    MapLayerRow second;
    second.code = fixture::twoZones()[1].first;
    second.cell = geo::Cell::absent(geo::CellState::Suppressed);
    content.rows = {first, second};
    return content;
}

geo::MapLayer write(Observatory& o, const MapLayerContent& content) {
    auto t = o.begin();
    auto layer = o.mapLayers().write(t, content);
    t.commit();
    return layer;
}

std::int64_t countIn(const std::filesystem::path& file, const std::string& sql) {
    geo::Database db{file, geo::Database::Mode::ReadOnly};
    return db.number(sql);
}

/// An observatory with a saved map and its layer.
struct WithLayer {
    TemporaryFolder folder;
    std::filesystem::path file = folder / "o.sqlite";
    geo::Geography geography;
    std::int64_t saved = 0;
    explicit WithLayer(const std::string& map = "Niveau de vie à l’Île") {
        auto o = created(file);
        geography = fixture::importZones(o, geo::GeographyKind::Iris, 2021, fixture::twoZones());
        saved = saveMap(o, map);
        write(o, contentOf(map, geography));
    }
    Observatory open() const { return Observatory::open(file, Observatory::Mode::Write); }
};

} // namespace

TEST(MapLayer, IsAViewOfItsFiguresWithTheOutlines) {
    const WithLayer with;
    const auto layers = with.open().mapLayers().all();
    ASSERT_THAT(layers, SizeIs(1));
    EXPECT_EQ(layers[0].map, "Niveau de vie à l’Île");
    EXPECT_EQ(layers[0].table, "map_niveau_de_vie_a_l_ile");
    EXPECT_EQ(layers[0].rows, 2);
    EXPECT_FALSE(layers[0].restyled);
    geo::Database db{with.file, geo::Database::Mode::ReadOnly};
    auto query = db.prepare("SELECT code, value, state, class, class_label, geom IS NOT NULL FROM "
                            "map_niveau_de_vie_a_l_ile ORDER BY zone_id");
    ASSERT_TRUE(query.step());
    EXPECT_EQ(query.number(1), 5);
    EXPECT_EQ(query.integer(3), 2);
    EXPECT_EQ(query.integer(5), 1);
    ASSERT_TRUE(query.step());
    EXPECT_TRUE(query.isNull(1)) << "no number, never 0";
    EXPECT_EQ(query.text(2), "suppressed");
    EXPECT_EQ(db.number("SELECT count(*) FROM layer_styles WHERE f_table_name = 'map_niveau_de_vie_a_l_ile' AND "
                        "useAsDefault AND f_table_schema IS NULL"),
              1);
    EXPECT_EQ(db.number("SELECT count(*) FROM layer_styles WHERE f_table_name = 'map_niveau_de_vie_a_l_ile' AND "
                        "useAsDefault AND f_table_schema = ''"),
              1);
}

TEST(MapLayer, LeavesTheFileOursToWriteAndSound) {
    const WithLayer with;
    const auto o = with.open();
    EXPECT_EQ(o.mode(), Observatory::Mode::Write) << "the view is known";
    EXPECT_THAT(o.remarks(), IsEmpty());
    geo::NoProgress quiet;
    EXPECT_TRUE(o.check(quiet).sound());
}

TEST(MapLayer, AViewOfThatNameWithAnotherTextIsSomebodyElses) {
    const WithLayer with;
    fixture::asAnotherProgram(with.file,
                              "DROP VIEW map_niveau_de_vie_a_l_ile; CREATE VIEW map_niveau_de_vie_a_l_ile AS "
                              "SELECT code FROM iris_2021");
    EXPECT_EQ(with.open().mode(), Observatory::Mode::Read);
}

TEST(MapLayer, GoesWhenItsMapIsChangedRenamedDeletedOrUndone) {
    const std::string name = "A";
    const auto gone = [](Observatory& o, const std::filesystem::path& file) {
        return o.mapLayers().all().empty() &&
               countIn(file, "SELECT count(*) FROM sqlite_master WHERE name LIKE 'map_a%'") == 0 &&
               countIn(file, "SELECT count(*) FROM layer_styles WHERE f_table_name LIKE 'map%'") == 0 &&
               countIn(file, "SELECT count(*) FROM views_geometry_columns") == 0;
    };
    {
        const WithLayer with{name};
        auto o = with.open();
        saveMap(o, name);
        EXPECT_THAT(o.mapLayers().all(), SizeIs(1)) << "saved again as it was";
        const auto changed = saveMap(o, name, "{\"changed\":1}");
        EXPECT_TRUE(gone(o, with.file));
        write(o, contentOf(name, with.geography));
        EXPECT_THAT(o.mapLayers().all(), SizeIs(1));
        o.history().undo(changed);
        EXPECT_TRUE(gone(o, with.file));
    }
    {
        const WithLayer with{name};
        auto o = with.open();
        const auto map = *o.documents().find("map_view", name);
        o.history().record("renamed", "",
                           [&](geo::Transaction& t) { o.documents().rename(t, "map_view", map.key, "B"); });
        EXPECT_TRUE(gone(o, with.file));
    }
    {
        const WithLayer with{name};
        auto o = with.open();
        o.history().undo(with.saved);
        EXPECT_TRUE(gone(o, with.file));
        geo::NoProgress quiet;
        EXPECT_TRUE(o.check(quiet).sound());
    }
}

TEST(MapLayer, GoesWithADataSetItWasMadeFrom) {
    const WithLayer with;
    auto o = with.open();
    auto t = o.begin();
    o.sources().unregister(t, with.geography.sourceId);
    t.commit();
    EXPECT_THAT(o.mapLayers().all(), IsEmpty());
    EXPECT_EQ(countIn(with.file,
                      "SELECT count(*) FROM sqlite_master WHERE type = 'view' AND name LIKE 'map\\_%' ESCAPE '\\'"),
              0);
}

TEST(MapLayer, CirclesAreATableOfPoints) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    auto o = created(file);
    const auto geography = fixture::importZones(o, geo::GeographyKind::Iris, 2021, fixture::twoZones());
    saveMap(o, "Cercles");
    auto content = contentOf("Cercles", geography);
    content.shapes = MapLayerContent::Shapes::Points;
    content.rows[0].at = geo::Point{700'250, 6'250'250};
    content.rows[0].size = 40;
    EXPECT_EQ(write(o, content).table, "map_cercles");
    EXPECT_EQ(countIn(file, "SELECT count(*) FROM geometry_columns WHERE f_table_name = 'map_cercles' AND "
                            "geometry_type = 1 AND spatial_index_enabled = 1"),
              1);
    EXPECT_EQ(countIn(file, "SELECT count(*) FROM map_cercles WHERE geom IS NOT NULL AND size = 40"), 1);
    geo::NoProgress quiet;
    EXPECT_TRUE(o.check(quiet).sound());
    content.shapes = MapLayerContent::Shapes::Zones;
    EXPECT_EQ(write(o, content).table, "map_cercles") << "the same name, made anew in another form";
    EXPECT_EQ(countIn(file, "SELECT count(*) FROM geometry_columns WHERE f_table_name = 'map_cercles'"), 0);
    EXPECT_EQ(Observatory::open(file, Observatory::Mode::Write).mode(), Observatory::Mode::Write);
}

TEST(MapLayer, OutlinesOfItsOwnAreKeptWithIt) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    auto o = created(file);
    const auto geography = fixture::importZones(o, geo::GeographyKind::Iris, 2021, fixture::twoZones());
    saveMap(o, "1");
    auto content = contentOf("1", geography);
    content.shapes = MapLayerContent::Shapes::Own;
    content.rows[0].shape = geo::fromWkt(fixture::twoZones()[0].second);
    EXPECT_EQ(write(o, content).table, "map_1");
    EXPECT_EQ(countIn(file, "SELECT count(*) FROM map_1 WHERE geom IS NOT NULL"), 1);
    geo::NoProgress quiet;
    EXPECT_TRUE(o.check(quiet).sound());
}

TEST(MapLayer, TwoMapsWhoseNamesReadAlikeHaveLayersOfTheirOwn) {
    const WithLayer with{"Été 1"};
    auto o = with.open();
    saveMap(o, "ete-1");
    EXPECT_EQ(write(o, contentOf("ete-1", with.geography)).table, "map_ete_1_2");
    EXPECT_THAT(o.mapLayers().all(), SizeIs(2));
}

TEST(MapLayer, NeedsASavedMap) {
    const WithLayer with;
    auto o = with.open();
    EXPECT_EQ(fixture::thrownBy([&] { write(o, contentOf("nulle", with.geography)); }).code, geo::Error::Code::Usage);
}

TEST(MapLayer, AStyleGivenInQgisIsReadBackAndKeptWhenTheLayerIsMadeAnew) {
    const WithLayer with{"A"};
    auto other = style();
    other.entries[0].symbol.fill = "#123456";
    {
        geo::Database db{with.file, geo::Database::Mode::ReadWrite};
        db.execute("UPDATE layer_styles SET useAsDefault = 0 WHERE f_table_name = 'map_a' AND f_table_schema IS NULL");
        auto insert = db.prepare("INSERT INTO layer_styles (f_table_name, f_geometry_column, styleName, styleQML, "
                                 "styleSLD, useAsDefault) VALUES ('map_a', 'geom', 'la mienne', ?, '', 1)");
        insert.bind(0, toQml(other)).run();
    }
    auto o = with.open();
    ASSERT_TRUE(o.mapLayers().find("A")->restyled);
    EXPECT_EQ(o.mapLayers().restyled("A")->style.entries[0].symbol.fill, "#123456");
    write(o, contentOf("A", with.geography));
    EXPECT_FALSE(o.mapLayers().find("A")->restyled);
    EXPECT_EQ(
        countIn(with.file, "SELECT count(*) FROM layer_styles WHERE styleName = 'la mienne' AND NOT useAsDefault"), 1);
    EXPECT_EQ(countIn(with.file, "SELECT count(*) FROM layer_styles WHERE f_table_name = 'map_a'"), 3);
}
