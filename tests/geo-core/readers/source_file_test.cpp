// Archives: what is in them, that they are whole, and that nothing is unpacked where it should not be.
#include "reader_support.hpp"
#include "readers/source_file.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <cstdlib>
#include <fstream>

namespace {

using namespace readers_test;

std::vector<geo::SourceFile> sourcesIn(const std::filesystem::path& file) {
    geo::NoProgress nobody;
    return geo::sourcesIn(file, nobody);
}

/// Runs a program of the base system (tar, gzip, python3's zipfile) in the folder.
void run(const support::TemporaryFolder& folder, const std::string& command) {
    ASSERT_EQ(std::system(("cd '" + folder.path().string() + "' && " + command + " >/dev/null 2>&1").c_str()), 0)
        << command;
}

void cut(const std::filesystem::path& file, std::uintmax_t bytes) {
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - bytes);
}

const char* const makeZip = "python3 -c \"import zipfile; z=zipfile.ZipFile('a.zip','w',zipfile.ZIP_DEFLATED); "
                            "[z.write(n) for n in ('table.csv','meta_table.csv','notice.pdf')]\"";

// ANCT's zip of the perimeters of 2024 keeps each format in a folder (SHP/, GEOJSON/, GPKG/).
TEST(SourceFile, ReadsTheFoldersOfAZipToo) {
    support::TemporaryFolder folder;
    folder.write("table.csv", "CODGEO;TP60\nQP034005;61,1\n");
    run(folder, "mkdir CSV && cp table.csv CSV && python3 -c \"import zipfile; z=zipfile.ZipFile('a.zip','w'); "
                "z.write('CSV'); z.write('CSV/table.csv')\"");
    const auto sources = sourcesIn(folder / "a.zip");
    ASSERT_EQ(sources.size(), 1U);
    EXPECT_EQ(sources[0].member, "CSV/table.csv");
}

TEST(SourceFile, ListsTheDataOfAZipAndLeavesDictionariesAndPapersOut) {
    support::TemporaryFolder folder;
    folder.write("table.csv", "a;b\n1;2\n");
    folder.write("meta_table.csv", "COD_VAR;LIB_VAR\n");
    folder.write("notice.pdf", "%PDF");
    run(folder, makeZip);
    const auto sources = sourcesIn(folder / "a.zip");
    ASSERT_EQ(sources.size(), 1U);
    EXPECT_EQ(sources[0].displayName(), "a.zip!table.csv");
    EXPECT_FALSE(sources[0].fictional);
}

TEST(SourceFile, KnowsDemonstrationDataByTheNoteInTheArchive) {
    support::TemporaryFolder folder;
    folder.write("table.csv", "a;b\n1;2\n");
    folder.write("FICTIF.txt", "Données fictives\n");
    run(folder, "tar czf a.tar.gz table.csv FICTIF.txt");
    const auto sources = sourcesIn(folder / "a.tar.gz");
    ASSERT_EQ(sources.size(), 1U);
    EXPECT_TRUE(sources[0].fictional);
}

TEST(SourceFile, ACutArchiveSaysThatTheDownloadWasInterrupted) {
    support::TemporaryFolder folder;
    std::string text = "a;b\n";
    for (int i = 0; i < 20000; ++i)
        text += std::to_string(i * 7919 % 10007) + ";" + std::to_string(i) + "\n";
    folder.write("table.csv", text);
    folder.write("meta_table.csv", "x");
    folder.write("notice.pdf", "x");
    run(folder, makeZip);
    run(folder, "tar czf b.tar.gz table.csv && tar cJf c.tar.xz table.csv && gzip -k table.csv");
    for (const char* name : {"a.zip", "b.tar.gz", "c.tar.xz", "table.csv.gz"}) {
        cut(folder / name, 400);
        const auto said = messageOf([&] { sourcesIn(folder / name); });
        EXPECT_NE(said.find("stops before its end"), std::string::npos) << name << ": " << said;
    }
}

/// IGN delivers its contours as 7z; Debian's base has no program that writes one.
void write7z(const std::filesystem::path& file, const std::string& member, const std::string& content) {
    archive* writer = archive_write_new();
    archive_write_set_format_7zip(writer);
    archive_write_open_filename(writer, file.c_str());
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, member.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    archive_write_data(writer, content.data(), content.size());
    archive_entry_free(entry);
    archive_write_close(writer);
    archive_write_free(writer);
}

TEST(SourceFile, A7zIsReadAndACutOneSaysSo) {
    support::TemporaryFolder folder;
    std::string text = "a;b\n";
    for (int i = 0; i < 5000; ++i)
        text += std::to_string(i * 7919 % 10007) + ";1\n";
    write7z(folder / "a.7z", "CONTOURS/1_DONNEES/table.csv", text);
    ASSERT_EQ(sourcesIn(folder / "a.7z").size(), 1U);
    EXPECT_EQ(sourcesIn(folder / "a.7z")[0].member, "CONTOURS/1_DONNEES/table.csv");
    cut(folder / "a.7z", 100);
    const auto said = messageOf([&] { sourcesIn(folder / "a.7z"); });
    EXPECT_NE(said.find("stops before its end"), std::string::npos) << said;
}

TEST(SourceFile, ADamagedMemberIsNeverReadAsAShorterTable) {
    support::TemporaryFolder folder;
    std::string text = "CODGEO;LIBGEO;DISP_Q2;TP60\n";
    for (int i = 0; i < 999; ++i)
        text += "QP034" + std::to_string(1000 + i).substr(1) + ";Quartier " + std::to_string(i * 7919 % 10007) +
                ";12000;40,1\n";
    folder.write("REVN_2022.csv", text);
    run(folder, "gzip -k REVN_2022.csv && python3 -c \"import zipfile; "
                "zipfile.ZipFile('a.zip','w',zipfile.ZIP_DEFLATED).write('REVN_2022.csv')\"");
    for (const char* name : {"a.zip", "REVN_2022.csv.gz"}) {
        const auto size = std::filesystem::file_size(folder / name);
        std::fstream file{folder / name, std::ios::in | std::ios::out | std::ios::binary};
        file.seekp(static_cast<std::streamoff>(size / 2));
        file.write("\0\xFF\0\xFF\0\xFF", 6);
        file.close();
        geo::NoProgress nobody;
        const auto said = messageOf([&] { geo::inspect(folder / name, nobody); });
        EXPECT_NE(said.find("damaged"), std::string::npos) << name << ": " << said;
    }
}

TEST(SourceFile, NeverUnpacksOutsideItsOwnFolder) {
    support::TemporaryFolder folder;
    folder.write("good.csv", "a;b\n1;2\n");
    run(folder,
        "python3 -c \"\nimport tarfile, io\nt=tarfile.open('a.tar','w')\ndef add(name, kind=tarfile.REGTYPE, "
        "link=''):\n"
        "    i=tarfile.TarInfo(name); i.type=kind; i.linkname=link; d=b'a;b\\\\n1;2\\\\n'\n"
        "    i.size=len(d) if kind==tarfile.REGTYPE else 0; t.addfile(i, io.BytesIO(d) if i.size else None)\n"
        "add('../escaped.csv'); add('/tmp/lisiere-escaped.csv'); add('link.csv', tarfile.SYMTYPE, '/etc/passwd'); "
        "add('in/../../up.csv'); add('fine.csv')\nt.close()\"");
    const auto sources = sourcesIn(folder / "a.tar");
    ASSERT_EQ(sources.size(), 1U);
    EXPECT_EQ(sources[0].member, "fine.csv");
    EXPECT_FALSE(std::filesystem::exists("/tmp/lisiere-escaped.csv"));
}

TEST(SourceFile, TheUnpackedCopyLivesAsLongAsTheSource) {
    support::TemporaryFolder folder;
    folder.write("table.csv", "a;b\n1;2\n");
    run(folder, "tar cJf a.tar.xz table.csv");
    std::filesystem::path copy;
    {
        const auto sources = sourcesIn(folder / "a.tar.xz");
        ASSERT_EQ(sources.size(), 1U);
        copy = sources[0].gdalPath;
        EXPECT_TRUE(std::filesystem::exists(copy));
    }
    EXPECT_FALSE(std::filesystem::exists(copy));
}

TEST(SourceFile, RefusesAnArchiveThatUnpacksToFarTooMuch) {
    support::TemporaryFolder folder;
    run(folder, "(head -c 300000000 /dev/zero | gzip -6 > zeros.csv.gz)");
    const auto said = messageOf([&] { sourcesIn(folder / "zeros.csv.gz"); });
    EXPECT_NE(said.find("far more than a data file"), std::string::npos) << said;
}

TEST(SourceFile, LeavesNoFileBesideTheUsers) {
    support::TemporaryFolder folder;
    folder.write("table.csv", "IRIS;DISP_MED21;DISP_Q121\n010040101;20350;14990\n");
    run(folder, "gzip table.csv");
    geo::NoProgress nobody;
    EXPECT_EQ(geo::inspect(folder / "table.csv.gz", nobody).front().reader, "filosofi-iris-disp");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1);
}

TEST(SourceFile, APartOfAShapefileStandsForTheWhole) {
    support::TemporaryFolder folder;
    folder.write("zones.shp", "x");
    folder.write("zones.dbf", "x");
    EXPECT_EQ(sourcesIn(folder / "zones.dbf").at(0).file, folder / "zones.shp");
    folder.write("alone.prj", "x");
    const auto said = messageOf([&] { sourcesIn(folder / "alone.prj"); });
    EXPECT_NE(said.find("alone.shp is not beside it"), std::string::npos) << said;
}

TEST(SourceFile, AbsentEmptyAndFolderAreToldApart) {
    support::TemporaryFolder folder;
    folder.write("empty.csv", "");
    EXPECT_NE(messageOf([&] { sourcesIn(folder / "none.csv"); }).find("does not exist"), std::string::npos);
    EXPECT_NE(messageOf([&] { sourcesIn(folder / "empty.csv"); }).find("is empty"), std::string::npos);
    EXPECT_NE(messageOf([&] { sourcesIn(folder.path()); }).find("is a folder"), std::string::npos);
}

TEST(Sha256OfAFile, MatchesAPublishedDigest) {
    support::TemporaryFolder folder;
    // FIPS 180-4, example B.1: "abc".
    EXPECT_EQ(geo::sha256Of(folder.write("abc.csv", "abc")),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

} // namespace
