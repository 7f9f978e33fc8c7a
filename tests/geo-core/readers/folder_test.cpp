// A folder named instead of files: what in it is read, and in which order.
#include "reader_support.hpp"
#include "readers/folder.hpp"

#include <algorithm>

namespace {

using namespace readers_test;

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& file : geo::withFoldersOpened({folder}))
        names.push_back(std::filesystem::relative(file, folder).generic_string());
    return names;
}

TEST(Folder, GivesWhatCanBeReadInItAndBelowByPath) {
    support::TemporaryFolder folder;
    std::filesystem::create_directories(folder / "iris/2021");
    for (const char* name : {"b.csv", "a.zip", "iris/2021/table.CSV", "iris/contours.7z"})
        folder.write(name, "x");
    EXPECT_EQ(namesIn(folder.path()),
              (std::vector<std::string>{"a.zip", "b.csv", "iris/2021/table.CSV", "iris/contours.7z"}));
}

TEST(Folder, GivesAShapefileOnceAndALoneTableOfOne) {
    support::TemporaryFolder folder;
    for (const char* name : {"qp.shp", "qp.shx", "qp.dbf", "qp.prj", "qp.cpg", "alone.dbf"})
        folder.write(name, "x");
    EXPECT_EQ(namesIn(folder.path()), (std::vector<std::string>{"alone.dbf", "qp.shp"}));
}

TEST(Folder, PassesOverNotesPicturesAndHiddenThings) {
    support::TemporaryFolder folder;
    std::filesystem::create_directories(folder / ".git");
    for (const char* name : {"README.md", "plan.png", ".hidden.csv", ".git/config.csv", "table.csv"})
        folder.write(name, "x");
    EXPECT_EQ(namesIn(folder.path()), std::vector<std::string>{"table.csv"});
}

TEST(Folder, LeavesAFileThatWasNamedItselfWhateverItIs) {
    support::TemporaryFolder folder;
    folder.write("README.md", "x");
    EXPECT_EQ(geo::withFoldersOpened({folder / "README.md", folder / "absent"}).size(), 2U);
}

} // namespace
