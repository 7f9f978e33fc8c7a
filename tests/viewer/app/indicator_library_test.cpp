#include "explore/indicator_library.hpp"
#include "gui.hpp"
#include "small_observatory.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTextBrowser>

namespace {

struct LibraryWindow : gui::Window {
    const support::SmallObservatory small;
    app::IndicatorLibrary* library = nullptr;
    bool open() {
        window.findChild<QAction*>("actionLibrary")->trigger();
        library = window.findChild<app::IndicatorLibrary*>();
        return library != nullptr;
    }
    template <typename T> T* in(const char* name) { return library->findChild<T*>(QLatin1String{name}); }
    QString current() {
        return in<QListView>("indicatorList")->currentIndex().data(app::IndicatorListModel::IdRole).toString();
    }
    QString page() { return in<QTextBrowser>("indicatorPage")->toPlainText(); }
    int listed() {
        return static_cast<app::IndicatorListModel*>(in<QListView>("indicatorList")->model())->indicators();
    }
    bool finds(const char* words) {
        in<QCheckBox>("onlyInThisFile")->setChecked(false);
        in<QLineEdit>("indicatorSearch")->setText(QString::fromUtf8(words));
        return listed() > 0;
    }
};

} // namespace

TEST(IndicatorLibrary, ListsWhatTheFileHoldsAndOpensAtTheIndicatorOfTheMap) {
    LibraryWindow w;
    ASSERT_TRUE(gui::opened(w, w.small.file));
    ASSERT_TRUE(w.open());
    EXPECT_EQ(w.current().toStdString(), w.workspace().style()->indicator);
    EXPECT_EQ(w.listed(), static_cast<int>(w.workspace().holdings().offers.size()));
    w.in<QCheckBox>("onlyInThisFile")->setChecked(false);
    EXPECT_EQ(w.listed(), static_cast<int>(indicators::Catalogue::shipped().all().size()));
    const QAbstractItemModelTester tester{w.in<QListView>("indicatorList")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    w.in<QLineEdit>("indicatorSearch")->setText("lone parents");
    EXPECT_GT(w.listed(), 0);
}

TEST(IndicatorLibrary, ThePageSaysTheYearsThatAreHereAndWithWhatOthersCome) {
    LibraryWindow w;
    ASSERT_TRUE(gui::opened(w, w.small.file));
    ASSERT_TRUE(w.open());
    ASSERT_TRUE(w.finds("med"));
    // small_observatory.cpp: the median of 2021 by IRIS.
    ASSERT_TRUE(gui::until([&] { return w.page().contains("In this file"); }));
    w.in<QLineEdit>("indicatorSearch")->setText("standard of living median");
    EXPECT_EQ(w.current(), "med");
    EXPECT_TRUE(w.page().contains("IRIS: 2021")) << w.page().toStdString();
    ASSERT_TRUE(w.finds("without French nationality"));
    ASSERT_EQ(w.current(), "p_etr");
    EXPECT_TRUE(w.page().contains("Not in this file")) << w.page().toStdString();
    EXPECT_TRUE(w.page().contains("INSEE")) << "says who publishes it";
    EXPECT_TRUE(w.page().contains("P{yy}_POP_ETR")) << "its formula";
    EXPECT_TRUE(w.page().contains("Residents, as the census counts them"));
    EXPECT_FALSE(w.in<QPushButton>("showIndicator")->isEnabled());
}

TEST(IndicatorLibrary, EveryIndicatorHasAPageWithoutIdsInPlaceOfWords) {
    const app::IndicatorFacts facts;
    for (const auto& indicator : facts.catalogue.all()) {
        const auto page = app::indicatorPage(indicator, facts);
        EXPECT_TRUE(page.contains("Definition")) << indicator.id;
        EXPECT_TRUE(page.contains("Formula")) << indicator.id;
        EXPECT_NE(app::universeName(indicator.universe).toStdString(), indicator.universe);
    }
}

TEST(IndicatorLibrary, AFavouriteStaysAndComesFirstInTheBar) {
    LibraryWindow w;
    ASSERT_TRUE(gui::opened(w, w.small.file));
    ASSERT_TRUE(w.open());
    ASSERT_TRUE(w.finds("p_caf_am"));
    ASSERT_EQ(w.current(), "p_caf_am");
    QTest::mouseClick(w.in<QPushButton>("favourite"), Qt::LeftButton);
    EXPECT_EQ(app::favouriteIndicators(), QStringList{"p_caf_am"});
    const auto* combo = w.find<QComboBox>("indicator");
    EXPECT_EQ(combo->itemText(0), "Favourites");
    EXPECT_EQ(combo->itemData(1).toString(), "p_caf_am");
    w.in<QLineEdit>("indicatorSearch")->clear();
    w.in<QCheckBox>("onlyFavourites")->setChecked(true);
    EXPECT_EQ(w.listed(), 1);
    QTest::mouseClick(w.in<QPushButton>("favourite"), Qt::LeftButton);
    EXPECT_TRUE(app::favouriteIndicators().isEmpty());
    EXPECT_NE(combo->itemText(0), "Favourites");
}

TEST(IndicatorLibrary, EnterInTheFieldShowsTheIndicatorOnTheMap) {
    LibraryWindow w;
    ASSERT_TRUE(gui::opened(w, w.small.file));
    ASSERT_TRUE(w.open());
    ASSERT_TRUE(w.finds("p_caf_am"));
    QTest::keyClick(w.in<QLineEdit>("indicatorSearch"), Qt::Key_Return);
    EXPECT_EQ(w.workspace().style()->indicator, "p_caf_am");
    EXPECT_FALSE(w.library->isVisible());
}

TEST(IndicatorLibrary, WithoutAFileTheWholeCatalogueCanBeRead) {
    LibraryWindow w;
    ASSERT_TRUE(w.open());
    EXPECT_EQ(w.listed(), static_cast<int>(indicators::Catalogue::shipped().all().size()));
    EXPECT_TRUE(w.page().contains("Definition"));
    EXPECT_FALSE(w.in<QPushButton>("showIndicator")->isEnabled());
}
