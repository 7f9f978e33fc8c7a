#include "explore/frozen_table.hpp"
#include "gui.hpp"
#include "small_observatory.hpp"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

namespace {

/// A window whose table shows the six IRIS of the small observatory.
struct IrisTable : gui::Window {
    const support::SmallObservatory small;
    QTableView* table = nullptr;
    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        workspace().chooseTerritory({});
        workspace().chooseIndicator("med");
        workspace().chooseLevel(geo::GeographyKind::Iris);
        table = find<QTableView>("zoneTable");
        if (!gui::until([&] { return filledSix() && !window.jobs().busy(); }))
            return false;
        find<QPushButton>("tableRows_1")->click();
        table->setFocus();
        return gui::until([&] { return rowCount() == 6 && !window.jobs().busy(); });
    }
    bool filledSix() {
        const auto& zones = workspace().picked().zones();
        return zones && zones->geography().kind == geo::GeographyKind::Iris && !workspace().content()->territory;
    }
    int rowCount() const { return table->model()->rowCount(); }
    QString text(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    std::vector<std::string> picked() { return workspace().picked().codes(); }
    QString note() { return find<QLabel>("tableNote")->accessibleName(); }
};

using Codes = std::vector<std::string>;

} // namespace

TEST(ZoneTable, ShowsTheZonesOfTheMapWithTheHighestFigureFirst) {
    IrisTable w;
    ASSERT_TRUE(w.start());
    EXPECT_TRUE(w.table->isVisible());
    EXPECT_EQ(w.text(0, 0), "Centre");
    EXPECT_EQ(w.text(0, 1), "300070101");
    EXPECT_EQ(w.text(0, 2), "Alès");
    EXPECT_EQ(w.text(5, 0), "Sud-Ouest") << "its figure is not significant";
    EXPECT_TRUE(w.note().contains("6 IRIS")) << w.note().toStdString();
    w.find<QLineEdit>("tableFilter")->setText("montpel nord");
    EXPECT_EQ(w.rowCount(), 2);
    EXPECT_TRUE(w.note().contains("2 of 6 IRIS")) << w.note().toStdString();
}

TEST(ZoneTable, PicksByKeyboardAndLetsGoByEscape) {
    IrisTable w;
    ASSERT_TRUE(w.start());
    w.table->setCurrentIndex(w.table->model()->index(0, 0));
    EXPECT_EQ(w.picked(), Codes{"300070101"});
    QTest::keyClick(w.table, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(w.picked(), (Codes{"340570000", "300070101"}));
    QTest::keyClick(w.table, Qt::Key_Right);
    EXPECT_EQ(w.picked().size(), 2U) << "going sideways picks nothing else";
    w.find<QLineEdit>("tableFilter")->setText("montpellier");
    QTest::keyClick(w.table, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(w.picked().size(), 4U) << "the filtered rows";
    EXPECT_TRUE(w.note().contains("4 in the selection")) << w.note().toStdString();
    QTest::keyClick(w.table, Qt::Key_Escape);
    EXPECT_TRUE(w.picked().empty());
}

TEST(ZoneTable, PicksByMouseOverTheColumnsThatStayToo) {
    IrisTable w;
    ASSERT_TRUE(w.start());
    auto* frozen = w.table->findChild<QTableView*>("frozenColumns");
    ASSERT_NE(frozen, nullptr);
    const auto at = [&](int row) { return frozen->visualRect(frozen->model()->index(row, 0)).center(); };
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, at(0));
    EXPECT_EQ(w.picked(), Codes{"300070101"});
    QTest::mouseClick(w.table->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      w.table->visualRect(w.table->model()->index(2, 3)).center());
    EXPECT_EQ(w.picked().size(), 3U);
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
    EXPECT_EQ(w.picked().size(), 2U);
    EXPECT_EQ(w.table->currentIndex().row(), 1);
}

TEST(ZoneTable, ShowsWhatIsPickedElsewhereAndOnlyThatIfAsked) {
    IrisTable w;
    ASSERT_TRUE(w.start());
    w.workspace().picked().pickCodes(Codes{"341720104", "341720101"});
    EXPECT_EQ(w.table->selectionModel()->selectedRows().size(), 2);
    w.find<QToolButton>("onlyPicked")->setChecked(true);
    EXPECT_EQ(w.rowCount(), 2);
    w.workspace().picked().pickCodes(Codes{"340570000"});
    EXPECT_EQ(w.rowCount(), 1);
    EXPECT_EQ(w.text(0, 1), "340570000");
}

TEST(ZoneTable, KeepsNamesAndCodesInSightWhileTheRestScrolls) {
    IrisTable w;
    ASSERT_TRUE(w.start());
    auto* frozen = w.table->findChild<QTableView*>("frozenColumns");
    for (int column = 0; column < 4; ++column)
        w.table->setColumnWidth(column, 400);
    ASSERT_GT(w.table->horizontalScrollBar()->maximum(), 0);
    w.table->horizontalScrollBar()->setValue(w.table->horizontalScrollBar()->maximum());
    EXPECT_EQ(frozen->columnViewportPosition(0), 0);
    EXPECT_TRUE(frozen->isAncestorOf(w.table->childAt(w.table->viewport()->x() + 20, 20))) << "their heads too";
    EXPECT_TRUE(frozen->isColumnHidden(2));
    w.table->scrollTo(w.table->model()->index(0, 2));
    EXPECT_GE(w.table->columnViewportPosition(2), frozen->width() - 1) << "not under the columns that stay";
}

TEST(ZoneTable, IsCopiedWithItsCodesAsText) {
    IrisTable w;
    ASSERT_TRUE(w.start());
    w.workspace().picked().pickCodes(Codes{"341720101"});
    QTest::keyClick(w.table, Qt::Key_C, Qt::ControlModifier);
    const auto* data = QApplication::clipboard()->mimeData();
    const auto lines = data->text().split('\n');
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains("Code\tCommune\t")) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith("Nord-Ouest\t341720101\tMontpellier\t")) << lines[1].toStdString();
    EXPECT_TRUE(data->text().contains("Filosofi 2021")) << data->text().toStdString();
    EXPECT_FALSE(data->text().contains("Sud-Est")) << "only what is selected";
    EXPECT_TRUE(data->html().contains("mso-number-format:'\\@'"));
}

TEST(ZoneTable, TakesAPastedColumnOfCodesAndSaysWhichItDoesNotKnow) {
    IrisTable w;
    ASSERT_TRUE(w.start());
    QApplication::clipboard()->setText("IRIS\n341720102\n999999999\n340570000\n");
    QTest::keyClick(w.table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(w.picked(), (Codes{"341720102", "340570000"}));
    const auto said = w.find<QLabel>("messageText")->text();
    EXPECT_TRUE(said.contains("2 zones") && said.contains("999999999")) << said.toStdString();
}

TEST(ZoneTable, IsOpenedBySelectingByCodes) {
    IrisTable w;
    ASSERT_TRUE(w.start());
    w.find<QPushButton>("tableRows_0")->click();
    EXPECT_FALSE(w.table->isVisible());
    QApplication::clipboard()->clear();
    w.find<QAction>("actionSelectByCodes")->trigger();
    auto* dialog = w.find<QDialog>("codesDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->findChild<QPushButton*>("codesPick")->isEnabled());
    dialog->findChild<QPlainTextEdit*>("codesText")->setPlainText("341720103 12");
    EXPECT_TRUE(dialog->findChild<QLabel*>("codesFound")->text().contains("12"));
    dialog->findChild<QPushButton*>("codesPick")->click();
    EXPECT_EQ(w.picked(), Codes{"341720103"});
    EXPECT_TRUE(w.table->isVisible());
}

TEST(ZoneTable, HasTheColumnsThatWereChosenAndKeepsThemForTheFile) {
    IrisTable w;
    ASSERT_TRUE(w.start());
    const int before = w.table->model()->columnCount();
    w.find<QToolButton>("chooseColumns")->click();
    auto* dialog = w.find<QDialog>("columnChooser");
    ASSERT_NE(dialog, nullptr);
    auto* list = dialog->findChild<QListWidget*>("columnList");
    ASSERT_GT(list->count(), 0);
    dialog->findChild<QLineEdit*>("columnSearch")->setText("no such indicator");
    EXPECT_TRUE(list->item(0)->isHidden());
    dialog->findChild<QLineEdit*>("columnSearch")->clear();
    list->item(0)->setCheckState(Qt::Checked);
    dialog->findChild<QPushButton*>("showColumns")->click();
    EXPECT_TRUE(gui::until([&] { return w.table->model()->columnCount() == before + 1; }));
    gui::Window again;
    ASSERT_TRUE(gui::opened(again, w.small.file));
    again.find<QPushButton>("tableRows_1")->click();
    EXPECT_TRUE(gui::until([&] { return again.find<QTableView>("zoneTable")->model()->columnCount() == before + 1; }));
}

TEST(ZoneTable, FiltersAColumnByItsMenu) {
    IrisTable w;
    ASSERT_TRUE(w.start());
    emit static_cast<app::FrozenTable*>(w.table)->headMenuWanted(3, {});
    auto* menu = w.find<QMenu>("columnMenu");
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction*>("filterAbsent")->trigger();
    EXPECT_EQ(w.rowCount(), 1);
    EXPECT_TRUE(w.find<QToolButton>("columnFilters")->isChecked());
    menu->findChild<QAction*>("filterAtLeast")->trigger();
    auto* value = w.find<QInputDialog>("filterValue");
    ASSERT_NE(value, nullptr);
    value->setTextValue("22 000");
    value->accept();
    EXPECT_EQ(w.rowCount(), 3) << "22 000, 30 000 and 90 000";
    menu->close();
}
