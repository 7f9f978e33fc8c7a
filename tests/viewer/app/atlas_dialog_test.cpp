#include "atlas_dialog.hpp"

#include "gui.hpp"
#include "segmented.hpp"
#include "small_observatory.hpp"
#include "support.hpp"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <filesystem>

namespace {

struct AtlasWindow : gui::Window {
    const support::SmallObservatory small;
    const support::TemporaryFolder folder;
    app::AtlasDialog* dialog = nullptr;

    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        find<QAction>("actionAtlas")->trigger();
        return gui::until([&] { return (dialog = window.findChild<app::AtlasDialog*>()) != nullptr; });
    }
    template <typename T> T* part(const char* name) { return dialog->findChild<T*>(QLatin1String{name}); }
    void choose(const char* combo, layers::PageTemplate kind) {
        auto* box = part<QComboBox>(combo);
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
    }
    QString said() { return part<QLabel>("atlasMessage")->text(); }
    bool finished() {
        return gui::until([&] { return !dialog->busy() && !window.jobs().busy(); });
    }
};

} // namespace

TEST(AtlasDialog, TakesWhatTheFilterLetsThrough) {
    AtlasWindow w;
    ASSERT_TRUE(w.start());
    auto* list = w.part<QListWidget>("atlasList");
    EXPECT_EQ(list->count(), 4) << "the neighbourhoods of 2015";
    EXPECT_TRUE(w.dialog->request().codes.empty()) << "all of them";
    QTest::keyClicks(w.part<QLineEdit>("atlasFilter"), "qp0340");
    QTest::mouseClick(w.part<QPushButton>("atlasAll"), Qt::LeftButton);
    EXPECT_EQ(w.part<QLabel>("atlasCount")->text(), "3 of 4");
    EXPECT_EQ(w.dialog->request().codes.size(), 3u);
    QTest::mouseClick(w.part<QPushButton>("atlasNone"), Qt::LeftButton);
    EXPECT_FALSE(w.part<QPushButton>("makeAtlas")->isEnabled());
    EXPECT_FALSE(w.said().isEmpty());
}

TEST(AtlasDialog, TheNameOfAFileIsShownWhileThePatternIsTyped) {
    AtlasWindow w;
    ASSERT_TRUE(w.start());
    QTest::mouseClick(w.part<QPushButton>("atlasMany_1"), Qt::LeftButton);
    auto* pattern = w.part<QLineEdit>("atlasPattern");
    const auto* example = w.part<QLabel>("atlasExample");
    EXPECT_TRUE(example->text().contains("QP0")) << example->text().toStdString();
    pattern->selectAll();
    QTest::keyClicks(pattern, "fiche {code}");
    EXPECT_TRUE(example->text().contains("fiche QP0"));
    EXPECT_TRUE(w.part<QPushButton>("makeAtlas")->isEnabled());
    pattern->selectAll();
    QTest::keyClicks(pattern, "fiche");
    EXPECT_TRUE(example->text().contains("{code}")) << "two pages of one name, and the way out";
    EXPECT_FALSE(w.part<QPushButton>("makeAtlas")->isEnabled());
}

TEST(AtlasDialog, MakesASheetForEachNeighbourhoodInOnePdf) {
    AtlasWindow w;
    ASSERT_TRUE(w.start());
    w.answers->page = QString::fromStdString((w.folder / "atlas.pdf").string());
    QTest::mouseClick(w.part<QPushButton>("makeAtlas"), Qt::LeftButton);
    EXPECT_TRUE(w.dialog->busy());
    ASSERT_TRUE(w.finished());
    EXPECT_TRUE(w.said().contains("atlas.pdf")) << w.said().toStdString();
    EXPECT_EQ(support::readFile(w.folder / "atlas.pdf").substr(0, 5), "%PDF-");
}

TEST(AtlasDialog, WritesAFileForEachIntoAFolder) {
    AtlasWindow w;
    ASSERT_TRUE(w.start());
    w.choose("atlasTemplate", layers::PageTemplate::Map);
    QTest::mouseClick(w.part<QPushButton>("atlasMany_1"), Qt::LeftButton);
    w.answers->chosenFolder = QString::fromStdString((w.folder / "atlas").string());
    QTest::mouseClick(w.part<QPushButton>("makeAtlas"), Qt::LeftButton);
    ASSERT_TRUE(w.finished());
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator{w.folder / "atlas"}) {
        EXPECT_EQ(entry.path().extension(), ".pdf");
        ++files;
    }
    EXPECT_EQ(files, 4u) << w.said().toStdString();
}

TEST(AtlasDialog, EscapeStopsItAndLeavesNothingHalfWritten) {
    AtlasWindow w;
    ASSERT_TRUE(w.start());
    w.answers->page = QString::fromStdString((w.folder / "atlas.pdf").string());
    QTest::mouseClick(w.part<QPushButton>("makeAtlas"), Qt::LeftButton);
    QTest::keyClick(w.dialog, Qt::Key_Escape);
    EXPECT_TRUE(w.dialog->isVisible());
    ASSERT_TRUE(w.finished());
    EXPECT_TRUE(w.said().startsWith("Stopped")) << w.said().toStdString();
    EXPECT_TRUE(std::filesystem::is_empty(w.folder.path()));
}
