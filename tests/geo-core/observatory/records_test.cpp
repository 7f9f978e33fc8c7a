// Record sets: what is written comes back, several files are one set, sets leave one by one, QGIS and the audit agree.
#include "fixture.hpp"

#include "observatory/records.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace geo;
using fixture::addSource;
using fixture::created;
using support::TemporaryFolder;
using testing::ElementsAre;

namespace {

NoProgress quiet;

RecordSet facilities(Observatory& o, Transaction& t, const std::string& fileName = "bpe19_34.csv") {
    RecordSet set;
    set.family = "bpe";
    set.title = "Base permanente des équipements 2019";
    set.dataYear = 2019;
    set.epsg = 2154;
    set.shape = RecordShape::Point;
    set.columns = {"DCIRIS", "TYPEQU", "code"};
    set.keyColumn = "DCIRIS";
    set.level = GeographyKind::Iris;
    set.categoryColumn = "TYPEQU";
    set.sourceId = addSource(o, t, fileName);
    return set;
}

using Cells = std::vector<std::string>;
using Row = std::vector<std::string_view>; ///< as it is written

/// What plain SQLite answers, without SpatiaLite.
std::string answer(const std::filesystem::path& file, const std::string& sql) {
    sqlite3* db = nullptr;
    sqlite3_stmt* query = nullptr;
    std::string text;
    EXPECT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK);
    EXPECT_EQ(sqlite3_prepare_v2(db, sql.c_str(), -1, &query, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
    if (sqlite3_step(query) == SQLITE_ROW)
        text = reinterpret_cast<const char*>(sqlite3_column_text(query, 0));
    sqlite3_finalize(query);
    sqlite3_close(db);
    return text;
}

std::int64_t addTwo(Observatory& o, const std::string& fileName, double x) {
    auto t = o.begin();
    const auto description = facilities(o, t, fileName);
    RecordWriter writer{t, description};
    writer.add(Row{"34172_0101", "D301", "007"}, "341720101", Point{x, 6280000});
    writer.add(Row{"34172_0102", "C201"}, "341720102");
    writer.finish();
    t.commit();
    return description.sourceId;
}

} // namespace

TEST(RecordSets, ComeBackAsTheyWerePublished) {
    const TemporaryFolder folder;
    {
        auto o = created(folder / "o.sqlite");
        addTwo(o, "bpe19_34.csv", 770000);
    }
    const auto o = Observatory::open(folder / "o.sqlite", Observatory::Mode::Read);
    const auto set = o.records().find("bpe").value();
    EXPECT_EQ(set.table, "records_bpe_2019");
    EXPECT_EQ(set.rows, 2);
    EXPECT_EQ(set.level, GeographyKind::Iris);
    EXPECT_THAT(set.columns, ElementsAre("DCIRIS", "TYPEQU", "code"))
        << "a column called like one of ours keeps its name";
    std::vector<std::string> seen;
    o.records().forEach(
        set, Cells{"code", "typequ"},
        [&](const RecordRow& row) {
            seen.push_back(std::string{row.code} + "|" + std::string{row.cells[0]} + "|" + std::string{row.cells[1]} +
                           (row.place ? "|placed" : ""));
        },
        quiet);
    EXPECT_THAT(seen, ElementsAre("341720101|007|D301|placed", "341720102||C201"));
    EXPECT_FALSE(o.records().find("bpe", 2020));
}

TEST(RecordSets, GivePointsWithTheirCategory) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    addTwo(o, "a.csv", 770000);
    addTwo(o, "b.csv", 771000);
    const auto points = o.records().points(o.records().find("bpe").value(), quiet);
    EXPECT_THAT(points.points, ElementsAre(Point{770000, 6280000}, Point{771000, 6280000}));
    EXPECT_THAT(points.categories, ElementsAre("D301"));
    EXPECT_THAT(points.category, ElementsAre(0U, 0U));
}

TEST(RecordSets, OfSeveralFilesAreOneAndLeaveOneByOne) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    addTwo(o, "bpe19_34.csv", 770000);
    const auto one = o.digest();
    const auto second = addTwo(o, "bpe19_30.csv", 800000);
    EXPECT_EQ(o.records().all().size(), 1U);
    EXPECT_EQ(o.records().find("bpe")->rows, 4);
    EXPECT_TRUE(o.check(quiet).sound());
    auto t = o.begin();
    o.sources().unregister(t, second);
    t.commit();
    EXPECT_EQ(o.records().find("bpe")->rows, 2);
    EXPECT_EQ(o.digest(), one);
    EXPECT_TRUE(o.check(quiet).sound());
    auto back = o.begin();
    o.sources().restore(back, second);
    back.commit();
    EXPECT_EQ(o.records().find("bpe")->rows, 4) << "rows of a list may share a code";
    EXPECT_TRUE(o.check(quiet).sound());
    auto again = o.begin();
    o.sources().unregister(again, second);
    again.commit();
    auto last = o.begin();
    o.sources().unregister(last, o.sources().all().front().id);
    last.commit();
    EXPECT_TRUE(o.records().all().empty());
    EXPECT_TRUE(o.check(quiet).sound());
}

TEST(RecordSets, TakeTheColumnsThatALaterFileAdds) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    addTwo(o, "a.csv", 770000);
    auto t = o.begin();
    auto wider = facilities(o, t, "b.csv");
    wider.columns = {"TYPEQU", "QP2015"};
    RecordWriter writer{t, wider};
    writer.add(Row{"A504", "QP034005"}, "", Point{770500, 6280000});
    EXPECT_THAT(writer.finish().columns, ElementsAre("DCIRIS", "TYPEQU", "code", "QP2015"));
    t.commit();
    std::vector<std::string> added;
    o.records().forEach(
        o.records().find("bpe").value(), Cells{"QP2015"},
        [&](const RecordRow& row) { added.emplace_back(row.cells[0]); }, quiet);
    EXPECT_THAT(added, ElementsAre("", "", "QP034005"));
}

TEST(RecordSets, OfEachGeometryAreLayersForQgisAndPassTheAudit) {
    const TemporaryFolder folder;
    {
        auto o = created(folder / "o.sqlite");
        auto t = o.begin();
        auto set = facilities(o, t);
        set.family = "layer:Pistes cyclables";
        set.shape = RecordShape::Line;
        RecordWriter lines{t, set};
        const std::vector<std::vector<Point>> line{{{770000, 6280000}, {770100, 6280100}}};
        lines.add(Row{"", "", ""}, "", line);
        lines.finish();
        set.family = "layer:quartiers";
        set.shape = RecordShape::Polygon;
        RecordWriter outlines{t, set};
        outlines.add(Row{"", "", ""}, "", fromWkt(fixture::square(770000, 6280000, 100)));
        outlines.add(Row{"", "", ""}, "");
        outlines.finish();
        set.family = "list:liste";
        set.shape = RecordShape::None;
        set.epsg = 0;
        set.keyColumn.clear();
        RecordWriter list{t, set};
        list.add(Row{"x", "y", "z"}, "");
        list.finish();
        t.commit();
        addTwo(o, "a.csv", 770000);
        EXPECT_TRUE(o.check(quiet).sound());
    }
    const auto o = Observatory::open(folder / "o.sqlite", Observatory::Mode::Write);
    EXPECT_EQ(o.mode(), Observatory::Mode::Write);
    EXPECT_TRUE(o.remarks().empty()) << plainText(o.remarks().front());
    GDALAllRegister();
    const GDALDatasetUniquePtr data{GDALDataset::Open((folder / "o.sqlite").c_str(), GDAL_OF_VECTOR)};
    ASSERT_TRUE(data);
    const auto typeOf = [&](const char* table) {
        auto* layer = data->GetLayerByName(table);
        return layer ? wkbFlatten(layer->GetGeomType()) : wkbNone;
    };
    EXPECT_EQ(typeOf("records_bpe_2019"), wkbPoint);
    EXPECT_EQ(typeOf("records_layer_pistes_cyclables_2019"), wkbMultiLineString);
    EXPECT_EQ(typeOf("records_layer_quartiers_2019"), wkbMultiPolygon);
}

TEST(RecordSets, HaveASpatialIndexThatSqliteFindsSoundWhateverTheirSize) {
    for (const int n : {1, 46, 47, 5000}) {
        const TemporaryFolder folder;
        int inBox = 0;
        {
            auto o = created(folder / "o.sqlite");
            auto t = o.begin();
            RecordWriter writer{t, facilities(o, t)};
            for (int i = 0; i < n; ++i) {
                const Point place{700000.3 + (i * 7919) % 10007, 6200000.7 + (i * 104729) % 10009};
                inBox += place.x < 705000 && place.y < 6205000;
                writer.add(Row{}, "", place);
            }
            writer.finish();
            t.commit();
            auto later = o.begin(); // the same set once more, added to the index the usual way
            RecordWriter more{later, facilities(o, later, "b.csv")};
            more.add(Row{}, "", Point{700001, 6200001});
            more.finish();
            later.commit();
            EXPECT_TRUE(o.check(quiet).sound());
        }
        EXPECT_EQ(answer(folder / "o.sqlite", "SELECT rtreecheck('idx_records_bpe_2019_geom')"), "ok") << n;
        EXPECT_EQ(answer(folder / "o.sqlite", "SELECT count(*) FROM idx_records_bpe_2019_geom WHERE xmin < 705000 AND "
                                              "ymin < 6205000"),
                  std::to_string(inBox + 1));
    }
}

TEST(RecordSets, AreThereInAnObservatoryOfThePreviousVersion) {
    const TemporaryFolder folder;
    created(folder / "o.sqlite");
    fixture::asAnotherProgram(folder / "o.sqlite", "DROP TABLE record_table; PRAGMA user_version=2");
    auto o = Observatory::open(folder / "o.sqlite", Observatory::Mode::Write);
    EXPECT_TRUE(o.records().all().empty());
}
