// The type of files that the desktop is told of, as Qt's own reader of such types sees it.
#include "support.hpp"

#include "observatory/observatory.hpp"

#include <QMimeDatabase>

#include <gtest/gtest.h>

#include <filesystem>

namespace {

const std::filesystem::path shared{"/usr/share/mime/packages/freedesktop.org.xml"};

std::string typeOf(const std::filesystem::path& file) {
    const QMimeDatabase types;
    return types.mimeTypeForFile(QString::fromStdString(file.string())).name().toStdString();
}

} // namespace

// A program of its own: Qt reads the folders of types once.
TEST(DesktopFiles, AnObservatoryIsKnownByItsContentAndOtherDatabasesAreLeftAlone) {
    if (!std::filesystem::exists(shared))
        GTEST_SKIP() << "shared-mime-info is not installed";
    const support::TemporaryFolder folder;
    const auto packages = folder / "mime/packages";
    std::filesystem::create_directories(packages);
    std::filesystem::copy_file(shared, packages / "freedesktop.org.xml");
    std::filesystem::copy_file(DESKTOP_DIR "/fr.lisiere.Lisiere.mime.xml", packages / "fr.lisiere.Lisiere.xml");
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(folder.path().string()));
    qputenv("XDG_DATA_DIRS", QByteArray::fromStdString((folder / "none").string()));
    const auto own = folder / "herault.sqlite";
    geo::Observatory::create(own, geo::Territory::all().front());
    std::string other(512, '\0');
    other.replace(0, 15, "SQLite format 3");
    EXPECT_EQ(typeOf(own), "application/x-lisiere-observatory");
    EXPECT_EQ(typeOf(folder.write("other.sqlite", other)), "application/vnd.sqlite3");
}
