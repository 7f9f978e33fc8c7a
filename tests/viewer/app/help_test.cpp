#include "gui.hpp"
#include "help/guide.hpp"
#include "help/guide_browser.hpp"
#include "help/help_window.hpp"
#include "import_dialog.hpp"
#include "small_observatory.hpp"
#include "text.hpp"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTextBlock>

#include <algorithm>

namespace {

struct HelpedWindow : gui::Window {
    app::HelpWindow* help() { return window.findChild<app::HelpWindow*>(); }
    /// What F1 shows while a view has the keys.
    QString pageOf(QWidget* view) {
        view->window()->activateWindow();
        if (!gui::until([&] { return QApplication::activeWindow() == view->window(); }))
            return QStringLiteral("no window");
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F1);
        return help() ? help()->page() : QString{};
    }
    QListWidget* pages() { return help()->findChild<QListWidget*>("guidePages"); }
    app::GuideBrowser* browser() { return help()->findChild<app::GuideBrowser*>(); }
};

} // namespace

TEST(Help, F1ShowsThePageOfTheViewThatHasTheKeys) {
    const support::SmallObservatory small;
    HelpedWindow w;
    ASSERT_TRUE(gui::opened(w, small.file));
    EXPECT_EQ(w.pageOf(w.find<QWidget>("neighbourhoodTable")), "table");
    EXPECT_EQ(w.pageOf(w.find<QWidget>("portraitScroll")), "portrait");
    w.find<QAction>("actionCharts")->trigger();
    EXPECT_EQ(w.pageOf(w.find<QWidget>("chartKind")), "charts");
    EXPECT_EQ(w.pageOf(w.find<QWidget>("map")), "map");
    w.find<QAction>("actionNetwork")->trigger();
    ASSERT_TRUE(gui::until([&] { return !w.window.jobs().busy(); }));
    EXPECT_EQ(w.pageOf(w.find<QWidget>("map")), "network") << "the same map, of something else";
    EXPECT_EQ(w.window.findChildren<app::HelpWindow*>().size(), 1);
}

TEST(Help, ItReachesADialogThatShutsOutTheWindow) {
    const support::SmallObservatory small;
    HelpedWindow w;
    EXPECT_EQ(w.pageOf(w.find<QWidget>("openDemonstration")), "start");
    w.window.addData({QString::fromStdString(small.folder.write("note.csv", "a;b\n1;2\n").string())});
    auto* dialog = w.window.findChild<app::ImportDialog*>();
    ASSERT_TRUE(gui::until([&] { return !w.window.jobs().busy(); }));
    EXPECT_EQ(w.pageOf(dialog->findChild<QWidget*>("findings")), "import");
    EXPECT_EQ(w.help()->parentWidget(), dialog) << "else it could not be read";
    QTest::keyClick(w.browser(), Qt::Key_Escape);
    EXPECT_FALSE(w.help() && w.help()->isVisible());
    EXPECT_TRUE(dialog->isVisible());
}

TEST(Help, TheSearchListsThePagesThatHaveAllTheWords) {
    HelpedWindow w;
    ASSERT_EQ(w.pageOf(w.find<QWidget>("openDemonstration")), "start");
    const int all = w.pages()->count();
    EXPECT_EQ(all, static_cast<int>(app::guidePages().size()));
    EXPECT_EQ(w.pages()->currentItem()->text(), "First steps");
    auto* field = w.help()->findChild<QLineEdit*>("guideSearch");
    field->setText("FROZEN");
    EXPECT_EQ(w.pages()->count(), 0);
    EXPECT_TRUE(w.help()->findChild<QLabel*>("guideNone")->isVisible());
    field->setText("freeze t0");
    ASSERT_EQ(w.pages()->count(), 1);
    EXPECT_EQ(w.help()->page(), "evaluation");
    EXPECT_FALSE(w.browser()->extraSelections().isEmpty()) << "the words are marked";
    field->clear();
    EXPECT_EQ(w.pages()->count(), all);
}

TEST(Help, EveryPageIsCompiledInWithItsPictures) {
    app::GuideBrowser browser;
    browser.resize(500, 400);
    for (const auto language : {indicators::Language::French, indicators::Language::English}) {
        paint::setLanguage(language);
        for (const auto& page : app::guidePages()) {
            EXPECT_FALSE(page.title.isEmpty()) << page.id.toStdString();
            browser.setSource(app::guideUrl(page.id));
            EXPECT_TRUE(browser.toPlainText().startsWith(page.title)) << page.id.toStdString();
            for (auto block = browser.document()->begin(); block.isValid(); block = block.next())
                for (auto piece = block.begin(); !piece.atEnd(); ++piece)
                    if (const auto format = piece.fragment().charFormat(); format.isImageFormat()) {
                        const auto picture = browser.document()
                                                 ->resource(QTextDocument::ImageResource, format.toImageFormat().name())
                                                 .value<QImage>();
                        EXPECT_FALSE(picture.isNull()) << page.id.toStdString();
                        EXPECT_LE(picture.width() / picture.devicePixelRatio(), browser.viewport()->width());
                    }
        }
    }
}

TEST(Help, ThePagesAreInTheMenuAndSoInThePalette) {
    HelpedWindow w;
    auto* guide = w.find<QAction>("actionGuide")->menu();
    emit guide->aboutToShow();
    ASSERT_EQ(guide->actions().size(), static_cast<qsizetype>(app::guidePages().size()));
    guide->actions().back()->trigger();
    ASSERT_NE(w.help(), nullptr);
    EXPECT_EQ(w.help()->page(), "words");
}
