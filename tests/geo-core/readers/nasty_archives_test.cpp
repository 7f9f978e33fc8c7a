// Archives as nobody should make them. Each is read as said here or refused with the words said here.
#include "nasty_support.hpp"

#include "observatory/zones.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <clocale>
#include <cstdlib>
#include <cstring>

namespace {

using namespace nasty;

const std::string table = "CODGEO;LIBGEO;DISP_Q2;TP60\nQP034005;A;12000;40\nQP034006;B;13000;41\n";
const std::string name = "REVN_2022.csv";

/// The parts of a shapefile of two neighbourhoods as members of an archive.
std::vector<Member> shapefile(const TemporaryFolder& folder, const std::string& inside) {
    writeLayer(folder / "layer.shp", "ESRI Shapefile", {{"QP034005", square()}, {"QP034006", square(2)}});
    std::vector<Member> members;
    for (const char* part : {".shp", ".shx", ".dbf", ".prj"}) {
        members.push_back({inside + part, contentOf(folder / (std::string{"layer"} + part))});
        std::filesystem::remove(folder / (std::string{"layer"} + part));
    }
    return members;
}

Member geoPackage(const TemporaryFolder& folder, const std::string& inside) {
    const auto file = writeLayer(folder / "layer.gpkg", "GPKG", {{"QP034005", square()}, {"QP034006", square(2)}});
    Member member{inside, contentOf(file)};
    std::filesystem::remove(file);
    return member;
}

std::string geoJson() {
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code_qp":"QP034005"},)"
           R"("geometry":{"type":"Polygon","coordinates":[[[3.8,43.6],[3.81,43.6],[3.81,43.61],[3.8,43.6]]]}}]})";
}

std::uint32_t crc32(const std::string& bytes) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

template <typename Number> std::string littleEndian(Number value) {
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

/// A 7z whose one file is coded with AES (coder 06F10701), as 7-Zip does with -p; libarchive cannot write one.
Path locked7z(const TemporaryFolder& folder) {
    using namespace std::string_literals;
    const std::string data(16, 'x');
    const auto header =
        "\x01\x04\x06\x00\x01\x09\x10\x00"s // one packed stream
        "\x07\x0B\x01\x00\x01\x24\x06\xF1\x07\x01\x02\x13\x00\x0C\x10\x00\x08\x0A\x01\0\0\0\0\x00\x00"s // its coder
        "\x05\x01\x11\x0D\x00t\0.\0c\0s\0v\0\0\0\x00\x00"s;                                             // its name
    const auto start = littleEndian<std::uint64_t>(data.size()) + littleEndian<std::uint64_t>(header.size()) +
                       littleEndian(crc32(header));
    return folder.write("locked.7z", "7z\xBC\xAF\x27\x1C\0\x04"s + littleEndian(crc32(start)) + start + data + header);
}

/// Where the last "PK\1\2" is: an entry of the table of contents of a zip.
std::size_t lastEntryOf(const Path& zip) { return contentOf(zip).rfind("PK\x01\x02"); }

std::string zipIn(const TemporaryFolder& folder, const std::vector<Member>& members) {
    const auto file = pack(folder / "part.zip", "zip", members);
    auto content = contentOf(file);
    std::filesystem::remove(file);
    return content;
}

const std::vector<Case> readOnes = {
    {"ATableInAZip",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{name, table}});
     },
     "", 2},
    {"AShapefileInAZip", [](const TemporaryFolder& f) { return pack(f / "a.zip", "zip", shapefile(f, "SHP/qp")); }, "",
     2},
    {"AShapefileInA7z", [](const TemporaryFolder& f) { return pack(f / "a.7z", "7zip", shapefile(f, "SHP/qp")); }, "",
     2},
    {"AGeoPackageInAZip",
     [](const TemporaryFolder& f) { return pack(f / "a.zip", "zip", {geoPackage(f, "GPKG/qp.gpkg")}); }, "", 2},
    {"AGeoJsonInA7z",
     [](const TemporaryFolder& f) {
         return pack(f / "a.7z", "7zip", {{"GEOJSON/qp.geojson", geoJson()}});
     },
     "", 1},
    {"AZipInAZip",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{"revenus/b.zip", zipIn(f, {{name, table}})}});
     },
     "", 2},
    {"AShapefileInAZipInA7z",
     [](const TemporaryFolder& f) {
         return pack(f / "a.7z", "7zip", {{"b.zip", zipIn(f, shapefile(f, "qp"))}});
     },
     "", 2},
    {"APackedTableInAZip",
     [](const TemporaryFolder& f) {
         const auto content = contentOf(gzip(f / "x.gz", table));
         return pack(f / "a.zip", "zip", {{name + ".gz", content}});
     },
     "", 2},
    {"AZipUnderTheNameOfATable",
     [](const TemporaryFolder& f) {
         return pack(f / "a.csv", "zip", {{name, table}});
     },
     "", 2},
    {"AGzUnderTheNameOfAZip", [](const TemporaryFolder& f) { return gzip(f / "REVN_2022.zip", table); }, "", 2},
    {"ATarUnderTheNameOfAZip",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "gnutar", {{name, table}});
     },
     "", 2},
    {"AnArchiveWithABraceASpaceAndAQuoteInItsName",
     [](const TemporaryFolder& f) {
         return pack(f / "d'a}b {c} %1.zip", "zip", {{name, table}});
     },
     "", 2},
    {"FoldersWrittenWithBackslashes",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{"SHP\\" + name, table}});
     },
     "", 2},
    {"NamesInTheCodePageOfDos",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip",
                     {{"donn\x82"
                       "es/" +
                           name,
                       table}});
     },
     "", 2},
    {"NamesInWindows1252",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip",
                     {{"donn\xE9"
                       "es/" +
                           name,
                       table}});
     },
     "", 2},
    {"AShapefileWhoseNameIsInTheCodePageOfDos",
     [](const TemporaryFolder& f) { return pack(f / "a.zip", "zip", shapefile(f, "p\x82rim\x8Atres")); }, "", 2},
    {"NamesThatLeadOutBesideAGoodOne",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{"../up.csv", table}, {"/tmp/lisiere-up.csv", table}, {name, table}});
     },
     "", 2},
    {"DevicesAndLinksBesideAGoodOne",
     [](const TemporaryFolder& f) {
         return pack(f / "a.tar", "gnutar",
                     {{"null.csv", "", 0020000},
                      {"pipe.csv", "", 0010000},
                      {"passwd.csv", "/etc/passwd", 0120000},
                      {name, table}});
     },
     "", 2},
    {"ALinkInAZip",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{"passwd.csv", "/etc/passwd", 0120000}, {name, table}});
     },
     "", 2},
};

const std::vector<Case> refusedOnes = {
    {"AZipInAZipInAZip",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{"b.zip", zipIn(f, {{"c.zip", zipIn(f, {{name, table}})}})}});
     },
     "a.zip: b.zip is an archive in an archive and holds another one (c.zip). Unpack it"},
    {"NothingButNamesThatLeadOut",
     [](const TemporaryFolder& f) {
         return pack(f / "a.tar", "gnutar",
                     {{"../up.csv", table},
                      {"/tmp/lisiere-up.csv", table},
                      {"C:\\up.csv", table},
                      {"a/../../up.csv", table},
                      {"..\\up.csv", table}});
     },
     "a.tar: the names in the archive lead out of it"},
    {"TheSameInAZip",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{"../up.csv", table}, {"..\\..\\up.csv", table}});
     },
     "a.zip: the names in the archive lead out of it"},
    {"TwoMembersOfOneName",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{name, table}, {name, table + "QP034007;C;1;1\n"}});
     },
     "a.zip holds two files named REVN_2022.csv"},
    {"TwoMembersOfOneNameInATar",
     [](const TemporaryFolder& f) {
         return pack(f / "a.tar", "gnutar", {{name, table}, {name, table}});
     },
     "a.tar holds two files named REVN_2022.csv"},
    {"AZipWithAPassword",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{name, table}}, "zip:encryption=traditional", "secret");
     },
     "a.zip is protected by a password. Unpack it with the password"},
    {"AZipWithAesEncryption",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{name, table}}, "zip:encryption=aes256", "secret");
     },
     "a.zip is protected by a password"},
    {"A7zWithAPassword", locked7z, "locked.7z is protected by a password"},
    {"AnEmptyZip", [](const TemporaryFolder& f) { return pack(f / "a.zip", "zip", {}); },
     "a.zip is an archive with nothing in it"},
    {"AnEmpty7z", [](const TemporaryFolder& f) { return pack(f / "a.7z", "7zip", {}); },
     "a.7z is an archive with nothing in it"},
    {"NothingButPapers",
     [](const TemporaryFolder& f) {
         return pack(f / "a.zip", "zip", {{"notice.pdf", "%PDF"}, {"lisezmoi.docx", "x"}});
     },
     "no table and no map layer in it"},
    {"ARar",
     [](const TemporaryFolder& f) {
         return f.write("a.rar", std::string{"Rar!\x1A\x07\x01\0........", 16});
     },
     "a.rar is a RAR archive"},
    {"AZipCutInTheMiddle",
     [](const TemporaryFolder& f) {
         const auto file = pack(f / "a.zip", "zip", {{name, table}, {"b.csv", std::string(100000, 'x')}});
         std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
         return file;
     },
     "a.zip: the archive stops before its end"},
    {"A7zCutInTheMiddle",
     [](const TemporaryFolder& f) {
         const auto file = pack(f / "a.7z", "7zip", {{name, table}});
         std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
         return file;
     },
     "a.7z: the archive stops before its end"},
    {"AnInnerZipCutInTheMiddle",
     [](const TemporaryFolder& f) {
         const auto inner = zipIn(f, {{name, table}});
         return pack(f / "a.zip", "zip", {{"b.zip", inner.substr(0, inner.size() / 2)}});
     },
     "a.zip: b.zip: the archive stops before its end"},
    {"AZipWithADamagedTableOfContents",
     [](const TemporaryFolder& f) {
         const auto file = pack(f / "a.zip", "zip", {{name, table}});
         patch(file, lastEntryOf(file), "XXXX");
         return file;
     },
     "a.zip"},
    {"AZipThatClaimsFourGigabytes",
     [](const TemporaryFolder& f) {
         const auto file = pack(f / "a.zip", "zip", {{name, table}});
         for (const auto size : {std::size_t{22}, lastEntryOf(file) + 24}) // said twice
             patch(file, size, "\xF0\xFF\xFF\xFF");
         return file;
     },
     "far more than a data file would"},
    {"AZipOfZipsOfZeros",
     [](const TemporaryFolder& f) {
         const auto inner = zipIn(f, {{"a.gpkg", std::string(std::size_t{150} << 20, '\0')}});
         return pack(f / "a.zip", "zip", {{"1.zip", inner}, {"2.zip", inner}, {"3.zip", inner}, {"4.zip", inner}});
     },
     "a.zip unpacks to far more than a data file would"},
};

struct NastyArchive : testing::TestWithParam<Case> {};
TEST_P(NastyArchive, IsReadOrRefusedAsSaid) { check(GetParam()); }
INSTANTIATE_TEST_SUITE_P(Read, NastyArchive, testing::ValuesIn(readOnes),
                         [](const auto& test) { return test.param.name; });
INSTANTIATE_TEST_SUITE_P(Refused, NastyArchive, testing::ValuesIn(refusedOnes),
                         [](const auto& test) { return test.param.name; });

/// IGN's contours of 2024: one GeoPackage with lower-case columns, deep in a 7z.
Member ignContours(const TemporaryFolder& folder) {
    GDALAllRegister();
    const auto file = folder / "contours.gpkg";
    {
        const GDALDatasetUniquePtr dataset{
            GetGDALDriverManager()->GetDriverByName("GPKG")->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
        OGRSpatialReference lambert;
        lambert.importFromEPSG(2154);
        const char* const options[] = {"GEOMETRY_NAME=geometrie", nullptr};
        auto* layer = dataset->CreateLayer("contours_iris", &lambert, wkbMultiPolygon, const_cast<char**>(options));
        const char* const columns[] = {"cleabs",    "code_insee", "nom_commune", "iris",
                                       "code_iris", "nom_iris",   "type_iris"};
        const char* const row[] = {"IRIS____1", "34172", "Montpellier", "0101", "341720101", "Écusson", "H"};
        for (const char* column : columns) {
            OGRFieldDefn field{column, OFTString};
            layer->CreateField(&field);
        }
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        for (int c = 0; c < 7; ++c)
            feature->SetField(c, row[c]);
        OGRGeometry* shape = nullptr;
        OGRGeometryFactory::createFromWkt(("MULTIPOLYGON(" + square().substr(7) + ")").c_str(), nullptr, &shape);
        feature->SetGeometryDirectly(shape);
        EXPECT_EQ(layer->CreateFeature(feature.get()), OGRERR_NONE);
    }
    const std::string tree = "CONTOURS-IRIS_3-0__GPKG_LAMB93_FXX_2024-01-01/CONTOURS-IRIS/"
                             "1_DONNEES_LIVRAISON_2024-06-00112/CONTOURS-IRIS_3-0_GPKG_LAMB93_FXX-ED2024-01-01/";
    return {tree + "contours-iris.gpkg", contentOf(file)};
}

TEST(ContoursIris, AreReadFromThe7zAsIgnPacksThem) {
    const TemporaryFolder folder;
    const auto file =
        pack(folder / "CONTOURS-IRIS_3-0__GPKG_LAMB93_FXX_2024-01-01.7z", "7zip",
             {{"CONTOURS-IRIS_3-0__GPKG_LAMB93_FXX_2024-01-01/LISEZ-MOI.pdf", "%PDF"},
              ignContours(folder),
              {"CONTOURS-IRIS_3-0__GPKG_LAMB93_FXX_2024-01-01/CONTOURS-IRIS/2_METADONNEES/IRIS.xml", "<metadata/>"}});
    auto observatory = readers_test::newObservatory(folder);
    const auto reports = readers_test::importFile(observatory, file);
    ASSERT_EQ(reports.size(), 1U);
    EXPECT_EQ(reports[0].source.rows, 1);
    const auto geography = observatory.zones().find(geo::GeographyKind::Iris);
    ASSERT_TRUE(geography);
    EXPECT_EQ(geography->vintage, 2024);
    geo::NoProgress nobody;
    const auto zones = observatory.zones().load(*geography, nobody);
    ASSERT_TRUE(zones->find("341720101"));
    EXPECT_EQ(zones->name(0), "Écusson");
    EXPECT_EQ(zones->type(0), 'H');
    EXPECT_EQ(zones->place(0), "Montpellier");
    EXPECT_NEAR(zones->area(0), 1e6, 1);
}

TEST(ArchiveNames, AreShownInFrenchWhateverTheirEncoding) {
    const TemporaryFolder folder;
    geo::NoProgress nobody;
    for (const char* raw : {"donn\x82"
                            "es.csv",
                            "donn\xE9"
                            "es.csv",
                            "donn\xC3\xA9"
                            "es.csv"}) {
        const auto file = pack(folder / "a.zip", "zip", {{raw, table}});
        const auto sources = geo::sourcesIn(file, nobody);
        ASSERT_EQ(sources.size(), 1U);
        EXPECT_EQ(sources[0].displayName(), "a.zip!données.csv");
    }
}

TEST(ArchiveNames, OfA7zAreKeptInALocaleThatCannotWriteThem) {
    const TemporaryFolder folder;
    geo::NoProgress nobody;
    setlocale(LC_CTYPE, "C.UTF-8"); // to write it
    const auto file = pack(folder / "a.7z", "7zip", {{"Données/REVN_2022.csv", table}});
    setlocale(LC_CTYPE, "C");
    const auto sources = geo::sourcesIn(file, nobody);
    ASSERT_EQ(sources.size(), 1U);
    EXPECT_EQ(sources[0].member, "Données/REVN_2022.csv");
}

TEST(ArchiveNames, OfAnInnerArchiveSayBoth) {
    const TemporaryFolder folder;
    const auto outcome = drop(folder, pack(folder / "a.zip", "zip", {{"x/b.zip", zipIn(folder, {{name, table}})}}));
    EXPECT_EQ(outcome.names, std::vector<std::string>{"a.zip!x/b.zip/REVN_2022.csv"});
}

namespace {

#ifdef LISIERE_SANITIZED
constexpr int many = 2'000; // each member costs a hundred times as much memory to take and give back
constexpr double patience = 900;
#else
constexpr int many = 20'000;
constexpr double patience = 60; // s: what a person would wait for a refusal
#endif

} // namespace

TEST(HugeArchive, OfManyMembersIsListedInSeconds) {
    const TemporaryFolder folder;
    std::vector<Member> members;
    for (int i = 0; i < many; ++i)
        members.push_back({"folder" + std::to_string(i) + "/notice.pdf", ""});
    members.push_back({name, table});
    const auto outcome = drop(folder, pack(folder / "a.zip", "zip", members, "zip:compression=store"));
    EXPECT_EQ(outcome.rows, 2) << outcome.said;
    EXPECT_LT(outcome.seconds, patience);
}

TEST(HugeArchive, OfTooManyTablesIsRefusedWithAWayOut) {
    const TemporaryFolder folder;
    std::vector<Member> members;
    for (int i = 0; i < 5001; ++i)
        members.push_back({std::to_string(i) + ".csv", "a;b\n"});
    const auto outcome = drop(folder, pack(folder / "a.zip", "zip", members, "zip:compression=store"));
    EXPECT_NE(outcome.said.find("a.zip holds 5001 tables and layers"), std::string::npos) << outcome.said;
    EXPECT_LT(outcome.seconds, patience);
}

TEST(LyingZip, ThatUnpacksToMoreThanItSaysIsNeverReadToItsEnd) {
    const TemporaryFolder folder;
    const auto file = pack(folder / "a.zip", "zip", {{name, table + std::string(std::size_t{300} << 20, '\n')}},
                           "zip:compression=deflate");
    patch(file, lastEntryOf(file) + 24, std::string{"\x20\0\0\0", 4});
    const auto outcome = drop(folder, file);
    EXPECT_FALSE(outcome.said.empty());
    EXPECT_TRUE(outcome.untouched) << outcome.said;
    EXPECT_LT(outcome.seconds, patience) << outcome.said;
}

TEST(Unpacking, LeavesNothingBehindWhereItFails) {
    const auto mine = [] {
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator{std::filesystem::temp_directory_path()}) {
            const auto folder = entry.path().filename().string();
            count += folder.starts_with("lisiere-") && !folder.starts_with("lisiere-test-");
        }
        return count;
    };
    const TemporaryFolder own; // a folder for temporary files that no other test uses
    ASSERT_EQ(setenv("TMPDIR", own.path().c_str(), 1), 0);
    const TemporaryFolder folder;
    const auto inner = zipIn(folder, {{name, table}});
    drop(folder, pack(folder / "a.zip", "zip", {{"a.zip", inner}, {"b.zip", inner.substr(0, 100)}}));
    EXPECT_EQ(mine(), 0);
    unsetenv("TMPDIR");
}

} // namespace
