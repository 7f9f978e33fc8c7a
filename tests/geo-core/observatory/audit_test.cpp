#include "fixture.hpp"

#include "observatory/audit.hpp"

#include <ogrsf_frmts.h>

using namespace geo;
using fixture::addAdherent;
using fixture::asAnotherProgram;
using fixture::created;
using fixture::importZones;
using fixture::shaOf;
using fixture::thrownBy;
using fixture::twoZones;
using support::TemporaryFolder;
using testing::HasSubstr;

TEST(Audit, NamesAHostileTriggerAndOpensForReadingOnly) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    {
        auto o = created(file);
        addAdherent(o, "ADH01");
    }
    asAnotherProgram(file, "CREATE TRIGGER wipe AFTER INSERT ON adherent BEGIN DELETE FROM evaluated_site; END");
    const auto before = shaOf(file);
    {
        auto o = Observatory::open(file, Observatory::Mode::Write);
        EXPECT_EQ(o.mode(), Observatory::Mode::Read);
        ASSERT_EQ(o.remarks().size(), 1U);
        EXPECT_THAT(plainText(o.remarks()[0]), HasSubstr("wipe"));
        EXPECT_EQ(thrownBy([&] { o.begin(); }).code, Error::Code::CannotWrite);
        EXPECT_EQ(o.network().adherents().size(), 1U) << "what is in it can still be read";
    }
    EXPECT_EQ(shaOf(file), before);
}

struct Hostile {
    const char* name;
    const char* sql;
};

class AuditRefuses : public testing::TestWithParam<Hostile> {};

TEST_P(AuditRefuses, ToWrite) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    asAnotherProgram(file, GetParam().sql);
    const auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_EQ(o.mode(), Observatory::Mode::Read);
    EXPECT_EQ(o.remarks().size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(
    Objects, AuditRefuses,
    testing::Values(
        Hostile{"SpatialiteLikeName",
                "CREATE TRIGGER ggi_contract_geom BEFORE INSERT ON contract BEGIN DELETE FROM adherent; END"},
        Hostile{"ReplacedSpatialiteTrigger",
                "DROP TRIGGER tmi_adherent_geom; CREATE TRIGGER tmi_adherent_geom AFTER INSERT ON "
                "adherent FOR EACH ROW BEGIN DELETE FROM contract; END"},
        Hostile{"TextOfAnotherTable",
                "DROP TRIGGER gid_adherent_geom; CREATE TRIGGER \"gid_adherent_geom\" AFTER DELETE ON "
                "\"adherent\"\nFOR EACH ROW BEGIN\nDELETE FROM \"evaluated_site\" WHERE pkid=OLD.ROWID;\nEND"},
        Hostile{"View", "CREATE VIEW v AS SELECT name FROM adherent"},
        Hostile{"ViewInPlaceOfATable", "DROP TABLE note; CREATE VIEW note AS SELECT 1 AS key"},
        Hostile{"CheckOnATable", "CREATE TABLE t (a TEXT CHECK (length(a) > load_extension('x')))"},
        Hostile{"CheckHiddenBehindAQuote",
                "CREATE TABLE t (a TEXT DEFAULT '\"' CHECK (length(a) > 1), b TEXT DEFAULT '\"')"},
        Hostile{"GeneratedColumn", "CREATE TABLE t (a TEXT, b AS (upper(a)))"},
        Hostile{"ComputedDefault", "CREATE TABLE t (a TEXT DEFAULT (random()))"},
        Hostile{"IndexOnAnExpression", "CREATE INDEX i ON contract (upper(name))"},
        Hostile{"VirtualTable", "CREATE VIRTUAL TABLE grid USING rtree(id, a, b)"}),
    [](const auto& test) { return test.param.name; });

TEST(Audit, AcceptsWhatQgisAndGdalAdd) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    asAnotherProgram(
        file, "CREATE TABLE mesures (id INTEGER PRIMARY KEY, \"check\" TEXT, \"as\" VARCHAR(20) DEFAULT 'x');"
              "CREATE INDEX par_check ON mesures (\"check\"); ALTER TABLE adherent ADD COLUMN remarque TEXT; ANALYZE");
    const auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_TRUE(o.remarks().empty()) << plainText(o.remarks().front());
    EXPECT_EQ(o.mode(), Observatory::Mode::Write);
}

TEST(Audit, AcceptsASpatialLayerAddedByGdal) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    created(file);
    GDALAllRegister();
    {
        const GDALDatasetUniquePtr data{GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE)};
        ASSERT_TRUE(data);
        OGRSpatialReference lambert;
        lambert.importFromEPSG(2154);
        auto* layer = data->CreateLayer("relevés 2024", &lambert, wkbPoint, nullptr);
        ASSERT_TRUE(layer);
        OGRFieldDefn field{"note", OFTString};
        layer->CreateField(&field);
        OGRFeature feature{layer->GetLayerDefn()};
        const OGRPoint place{700000, 6250000};
        feature.SetGeometry(&place);
        ASSERT_EQ(layer->CreateFeature(&feature), OGRERR_NONE);
    }
    const auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_TRUE(o.remarks().empty()) << plainText(o.remarks().front());
    EXPECT_EQ(o.mode(), Observatory::Mode::Write);
    NoProgress progress;
    EXPECT_TRUE(o.check(progress).sound()) << plainText(o.check(progress).problems.front());
}

TEST(Audit, KnowsItsOwnTablesOfZonesAndFigures) {
    const TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    {
        auto o = created(file);
        importZones(o, GeographyKind::Iris, 2021, twoZones());
        importZones(o, GeographyKind::Qpv, 2015, {{"QP034005", twoZones()[0].second}});
    }
    const auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_TRUE(o.remarks().empty()) << plainText(o.remarks().front());
}

// A new SpatiaLite brings new texts: add what this prints to spatialite_objects.cpp and keep the older ones.
TEST(SpatialiteObjects, AreAllKnown) {
    const TemporaryFolder folder;
    {
        auto o = created(folder / "o.sqlite");
        importZones(o, GeographyKind::Iris, 2021, twoZones());
    }
    Database db{folder / "o.sqlite", Database::Mode::ReadOnly};
    EXPECT_THAT(unknownFingerprints(db), testing::IsEmpty());
}
