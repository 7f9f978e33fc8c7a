#include "fixture.hpp"

#include "observatory/shape_blob.hpp"

#include <sqlite3.h>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace geo;
using fixture::addSource;
using fixture::created;
using fixture::importZones;
using fixture::square;
using fixture::thrownBy;
using fixture::twoZones;
using support::TemporaryFolder;
using testing::ElementsAre;
using testing::Pair;

namespace {

std::shared_ptr<const ZoneSet> loaded(const Observatory& o, GeographyKind kind,
                                      std::optional<int> vintage = std::nullopt) {
    NoProgress progress;
    return o.zones().load(o.zones().find(kind, vintage).value(), progress);
}

/// Two parts, the first with two holes.
constexpr auto holesAndParts =
    "MULTIPOLYGON(((700000 6250000, 700100 6250000, 700100 6250100, 700000 6250100, 700000 6250000),"
    "(700010 6250010, 700020 6250010, 700020 6250020, 700010 6250020, 700010 6250010),"
    "(700030 6250030, 700040 6250030, 700040 6250040, 700030 6250040, 700030 6250030)),"
    "((700200 6250000, 700300.123456789 6250000, 700300 6250100, 700200 6250000)))";

} // namespace

TEST(Zones, ComeBackAsTheyWereWritten) {
    const TemporaryFolder folder;
    {
        auto o = created(folder / "o.sqlite");
        auto t = o.begin();
        GeographyWriter writer{t,    GeographyKind::Iris,         2021,
                               2154, addSource(o, t, "iris.shp"), {"CODE_IRIS", "NOM_IRIS"}};
        EXPECT_TRUE(writer.add("340320101", "L’Hours – Sauclières", "Béziers", "H", {"340320101", "L’Hours"},
                               fromWkt(holesAndParts), nullptr));
        EXPECT_TRUE(writer.add("2A0040102", "Ajaccio", "", "Z", {"2A0040102", ""}, fromWkt(square(1, 2, 3)), nullptr));
        const auto geography = writer.finish();
        t.commit();
        EXPECT_EQ(geography.count, 2);
        EXPECT_EQ(geography.table, "iris_2021");
    }
    const auto o = Observatory::open(folder / "o.sqlite", Observatory::Mode::Read);
    const auto set = loaded(o, GeographyKind::Iris);
    ASSERT_EQ(set->size(), 2U);
    EXPECT_THAT(set->codes(), ElementsAre("340320101", "2A0040102"))
        << "in the order of the file, zeros and letters kept";
    EXPECT_EQ(set->name(0), "L’Hours – Sauclières");
    EXPECT_EQ(set->place(0), "Béziers");
    EXPECT_EQ(set->type(0), 'H');
    EXPECT_EQ(toWkb(set->shape(0)), toWkb(fromWkt(holesAndParts))) << "coordinates to the last bit";
    EXPECT_EQ(set->geography().vintage, 2021);
    EXPECT_EQ(set->geography().epsg, 2154);
    const auto fields = o.zones().officialFields(*o.zones().find(GeographyKind::Iris), "340320101");
    EXPECT_THAT(fields, ElementsAre(Pair("CODE_IRIS", "340320101"), Pair("NOM_IRIS", "L’Hours")));
    EXPECT_TRUE(o.zones().officialFields(*o.zones().find(GeographyKind::Iris), "absent").empty());
}

TEST(Zones, OfSeveralFilesMakeOneGeography) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    importZones(o, GeographyKind::Commune, 2022, {{"34032", square(0, 0, 10)}}, "communes-34.geojson");
    {
        auto t = o.begin();
        GeographyWriter writer{
            t, GeographyKind::Commune, 2022, 2154, addSource(o, t, "communes-30.geojson"), {"nom", "Population"}};
        EXPECT_FALSE(writer.add("34032", "", "", "", {}, fromWkt(square(0, 0, 1)), nullptr)) << "there already";
        EXPECT_TRUE(writer.add("30189", "Nîmes", "", "", {"Nîmes", "148561"}, fromWkt(square(20, 0, 10)), nullptr));
        EXPECT_EQ(writer.finish().count, 2);
        t.commit();
    }
    ASSERT_EQ(o.zones().all().size(), 1U);
    EXPECT_EQ(loaded(o, GeographyKind::Commune)->size(), 2U);
    EXPECT_THAT(o.zones().officialFields(o.zones().all()[0], "30189"),
                ElementsAre(Pair("CODE_IRIS", ""), Pair("NOM", "Nîmes"), Pair("Population", "148561")));
    NoProgress progress;
    EXPECT_TRUE(o.check(progress).sound()) << "the spatial index follows";
}

TEST(Zones, AreReadOnceForAllWhoHoldThem) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    importZones(o, GeographyKind::Commune, 2022, twoZones());
    const auto first = loaded(o, GeographyKind::Commune);
    EXPECT_EQ(loaded(o, GeographyKind::Commune), first);
    importZones(o, GeographyKind::Commune, 2022, {{"34032", square(0, 0, 10)}}, "more.shp");
    EXPECT_EQ(loaded(o, GeographyKind::Commune)->size(), 3U) << "something was written";
    EXPECT_EQ(first->size(), 2U) << "who holds the old ones keeps them";
}

TEST(Zones, ThatAnotherProgramAddsToAreReadAgain) {
    const TemporaryFolder folder;
    auto other = created(folder / "o.sqlite");
    importZones(other, GeographyKind::Commune, 2022, twoZones());
    const auto o = Observatory::open(folder / "o.sqlite", Observatory::Mode::Read);
    const auto first = loaded(o, GeographyKind::Commune);
    importZones(other, GeographyKind::Commune, 2022, {{"34032", square(0, 0, 10)}}, "more.shp");
    EXPECT_EQ(loaded(o, GeographyKind::Commune)->size(), 3U);
}

TEST(Zones, ReadWhileSomethingIsWrittenAreNotKept) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    importZones(o, GeographyKind::Commune, 2022, twoZones());
    std::shared_ptr<const ZoneSet> during;
    {
        auto t = o.begin();
        GeographyWriter writer{t, GeographyKind::Commune, 2022, 2154, addSource(o, t, "more.shp"), {}};
        writer.add("34032", "", "", "", {}, fromWkt(square(0, 0, 10)), nullptr);
        writer.finish();
        during = loaded(o, GeographyKind::Commune);
    } // rolled back
    EXPECT_EQ(during->size(), 3U);
    EXPECT_EQ(loaded(o, GeographyKind::Commune)->size(), 2U);
}

TEST(Zones, OfAnotherVintageAreAnotherGeographyAndTheLatestIsFound) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    importZones(o, GeographyKind::Qpv, 2024, {{"QN03401M", square(0, 0, 10)}});
    importZones(o, GeographyKind::Qpv, 2015, {{"QP034005", square(0, 0, 10)}});
    EXPECT_EQ(o.zones().find(GeographyKind::Qpv)->vintage, 2024);
    EXPECT_EQ(loaded(o, GeographyKind::Qpv, 2015)->code(0), "QP034005");
    EXPECT_FALSE(o.zones().find(GeographyKind::Qpv, 2019));
    EXPECT_FALSE(o.zones().find(GeographyKind::Iris));
}

TEST(Zones, KeepTheShapeBeforeRepairApart) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    const auto bowtie = fromWkt("POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))");
    {
        auto t = o.begin();
        GeographyWriter writer{t, GeographyKind::Iris, 2021, 2154, addSource(o, t, "iris.shp"), {}};
        Repair repair;
        writer.add("340320101", "", "", "", {}, repaired(bowtie, repair), &bowtie);
        EXPECT_EQ(writer.finish().repaired, 1);
        t.commit();
    }
    EXPECT_EQ(o.zones().all()[0].repaired, 1);
    NoProgress progress;
    const auto report = o.check(progress);
    EXPECT_TRUE(report.sound());
    ASSERT_EQ(report.remarks.size(), 1U);
    EXPECT_THAT(plainText(report.remarks[0]), testing::HasSubstr("mended"));
}

TEST(Zones, WithOfficialColumnsNamedLikeOursKeepBoth) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    auto t = o.begin();
    GeographyWriter writer{t,    GeographyKind::Commune,       2022,
                           2154, addSource(o, t, "c.geojson"), {"code", "nom", "Libellé (long)", "GEOM"}};
    writer.add("34032", "Béziers", "", "", {"as published", "Béziers", "Béziers (34)", "x"}, fromWkt(square(0, 0, 1)),
               nullptr);
    const auto geography = writer.finish();
    t.commit();
    EXPECT_THAT(o.zones().officialFields(geography, "34032"),
                ElementsAre(Pair("code", "as published"), Pair("nom", "Béziers"),
                            Pair("Libellé (long)", "Béziers (34)"), Pair("GEOM", "x")));
    EXPECT_EQ(loaded(o, GeographyKind::Commune)->code(0), "34032");
}

TEST(Zones, AreGoneFromSightWhenTheirSourceIsWithdrawn) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    const auto geography = importZones(o, GeographyKind::Iris, 2021, twoZones());
    {
        auto t = o.begin();
        o.sources().unregister(t, geography.sourceId);
        t.commit();
    }
    EXPECT_TRUE(o.zones().all().empty());
    EXPECT_TRUE(o.sources().all().empty());
    EXPECT_FALSE(o.sources().findBySha("sha of zones.shp", "zones.shp"));
    NoProgress progress;
    EXPECT_TRUE(o.check(progress).sound());
    EXPECT_EQ(importZones(o, GeographyKind::Iris, 2021, twoZones()).count, 2) << "and can be imported again";
    EXPECT_EQ(loaded(o, GeographyKind::Iris)->size(), 2U);
    EXPECT_TRUE(o.check(progress).sound());
}

TEST(Zones, OfOneWithdrawnSourceLeaveThoseOfTheOther) {
    const TemporaryFolder folder;
    auto o = created(folder / "o.sqlite");
    importZones(o, GeographyKind::Commune, 2022, {{"34032", square(0, 0, 10)}}, "34");
    const auto second = importZones(o, GeographyKind::Commune, 2022, {{"30189", square(20, 0, 10)}}, "30");
    {
        auto t = o.begin();
        o.sources().unregister(t, second.sourceId);
        t.commit();
    }
    EXPECT_THAT(loaded(o, GeographyKind::Commune)->codes(), ElementsAre("34032"));
    EXPECT_EQ(o.zones().all()[0].count, 1);
    NoProgress progress;
    EXPECT_TRUE(o.check(progress).sound());
    importZones(o, GeographyKind::Commune, 2022, {{"30189", square(20, 0, 10)}}, "30");
    EXPECT_EQ(loaded(o, GeographyKind::Commune)->size(), 2U);
}

TEST(Zones, WrittenByOtherProgramsAreRead) {
    const TemporaryFolder folder;
    {
        auto o = created(folder / "o.sqlite");
        importZones(o, GeographyKind::Iris, 2021, twoZones());
    }
    // GDAL writes a third zone, as a QGIS user might.
    GDALAllRegister();
    {
        GDALDatasetUniquePtr file{GDALDataset::Open((folder / "o.sqlite").c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE)};
        ASSERT_TRUE(file);
        auto* layer = file->GetLayerByName("iris_2021");
        ASSERT_TRUE(layer);
        OGRFeature feature{layer->GetLayerDefn()};
        feature.SetField("code", "340320109");
        feature.SetField("source_id", 1);
        OGRGeometry* shape = nullptr;
        OGRGeometryFactory::createFromWkt(holesAndParts, nullptr, &shape);
        feature.SetGeometryDirectly(shape);
        ASSERT_EQ(layer->CreateFeature(&feature), OGRERR_NONE);
    }
    const auto o = Observatory::open(folder / "o.sqlite", Observatory::Mode::Read);
    const auto set = loaded(o, GeographyKind::Iris);
    ASSERT_EQ(set->size(), 3U);
    EXPECT_EQ(toWkb(set->shape(2)), toWkb(fromWkt(holesAndParts)));
}

TEST(ShapeBlobs, ThatStopBeforeTheirEndAreRefused) {
    std::vector<std::uint8_t> whole;
    toSpatialiteBlob(fromWkt(holesAndParts), 2154, whole);
    std::vector<Point> scratch;
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        ZoneSet::Builder builder{Geography{}};
        builder.zone("1", "", "", "");
        auto part = std::vector<std::uint8_t>(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
        EXPECT_EQ(addRings(part, builder, scratch), length == whole.size()) << length;
        if (!part.empty()) {
            part.back() = 0xFE; // an end mark in the wrong place
            ZoneSet::Builder other{Geography{}};
            other.zone("1", "", "", "");
            EXPECT_EQ(addRings(part, other, scratch), length == whole.size()) << length;
        }
    }
}

TEST(Gdal, SeesEachLayerWithItsCrsCountAndAccents) {
    const TemporaryFolder folder;
    {
        auto o = created(folder / "o.sqlite");
        importZones(o, GeographyKind::Iris, 2021, twoZones());
        importZones(o, GeographyKind::Qpv, 2015, {{"QP034005", square(0, 0, 10)}});
        auto t = o.begin();
        Adherent a;
        a.id = "ADH01";
        a.name = "Métropole de Montpellier";
        a.type = "metropole";
        a.place.lonLat = Point{3.8767, 43.6108};
        o.network().add(t, a);
        t.commit();
    }
    GDALAllRegister();
    const GDALDatasetUniquePtr file{GDALDataset::Open((folder / "o.sqlite").c_str(), GDAL_OF_VECTOR)};
    ASSERT_TRUE(file);
    for (const auto& [name, count, type] :
         {std::tuple{"iris_2021", 2, wkbMultiPolygon}, {"qpv_2015", 1, wkbMultiPolygon}, {"adherent", 1, wkbPoint}}) {
        auto* layer = file->GetLayerByName(name);
        ASSERT_TRUE(layer) << name;
        EXPECT_EQ(layer->GetFeatureCount(), count) << name;
        EXPECT_EQ(layer->GetGeomType(), type) << name;
        ASSERT_TRUE(layer->GetSpatialRef()) << name;
        EXPECT_STREQ(layer->GetSpatialRef()->GetAuthorityCode(nullptr), "2154") << name;
    }
    auto* adherents = file->GetLayerByName("adherent");
    const OGRFeatureUniquePtr feature{adherents->GetNextFeature()};
    EXPECT_STREQ(feature->GetFieldAsString("name"), "Métropole de Montpellier");
    // Place de la Comédie is about (770 800, 6 278 900) in Lambert-93 (IGN's Circé); the point lies 500 m from it.
    const auto* point = feature->GetGeometryRef()->toPoint();
    EXPECT_NEAR(point->getX(), 770800, 1000);
    EXPECT_NEAR(point->getY(), 6278900, 1500);
    auto* iris = file->GetLayerByName("iris_2021");
    iris->SetSpatialFilterRect(700900, 6249900, 701100, 6250100);
    EXPECT_EQ(iris->GetFeatureCount(), 1) << "through the spatial index";
    EXPECT_EQ(iris->GetLayerDefn()->GetFieldDefn(iris->GetLayerDefn()->GetFieldIndex("code"))->GetType(), OFTString);
}

TEST(Styles, StandTwiceForQgisBothWays) {
    const TemporaryFolder folder;
    {
        auto o = created(folder / "o.sqlite");
        importZones(o, GeographyKind::Qpv, 2015, {{"QP034005", square(0, 0, 10)}});
    }
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open((folder / "o.sqlite").c_str(), &db), SQLITE_OK);
    const auto count = [&](const char* sql) {
        sqlite3_stmt* s = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(db, sql, -1, &s, nullptr), SQLITE_OK);
        sqlite3_step(s);
        const int n = sqlite3_column_int(s, 0);
        sqlite3_finalize(s);
        return n;
    };
    EXPECT_EQ(count("SELECT count(*) FROM layer_styles WHERE f_table_name = 'qpv_2015' AND useAsDefault AND "
                    "f_table_schema IS NULL"),
              1);
    EXPECT_EQ(count("SELECT count(*) FROM layer_styles WHERE f_table_name = 'qpv_2015' AND useAsDefault AND "
                    "f_table_schema = ''"),
              1);
    EXPECT_EQ(count("SELECT count(*) FROM layer_styles WHERE f_table_name = 'qpv_2015' AND styleQML LIKE "
                    "'%29,35,33,255%' AND styleSLD LIKE '%#1D2321%'"),
              2);
    EXPECT_EQ(count("SELECT count(DISTINCT f_table_name) FROM layer_styles"), 7) << "six of the register";
    sqlite3_close(db);
}
