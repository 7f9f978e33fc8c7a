#include "gui.hpp"
#include "import_dialog.hpp"
#include "small_observatory.hpp"
#include "sources_dialog.hpp"
#include "support.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <filesystem>

namespace {

// The header and two rows laid out as INSEE publishes DEMO_2022.csv.
constexpr auto demoTable = "CODGEO;LIBGEO;POP_MUN;POP_COM_QP;POP_COM;LIB_COM;TX_F;TX_TOT_0A24;TX_TOT_60ETPLUS;IND_"
                           "JEUNE;TX_TOT_MEN1;TX_TOT_ET\r\n"
                           "QP034005;Mosson;21817;53200;290053;Montpellier;51,4;44,3;16,8;1,9;34,1;33\r\n"
                           "QP034006;Pas Du Loup;3478;53200;290053;Montpellier;50,2;37,3;17;1,7;36;21\r\n";

template <typename Dialog> Dialog* dialogOf(gui::Window& w) {
    Dialog* found = nullptr;
    gui::until([&] { return (found = w.window.findChild<Dialog*>()) != nullptr; });
    return found;
}

} // namespace

TEST(ImportDialog, ShowsAGoodAndABadFileAndWritesOnlyWhenAsked) {
    const support::TemporaryFolder folder;
    gui::Window w;
    w.answers->added = {QString::fromStdString(folder.write("DEMO_2022.csv", demoTable).string()),
                        QString::fromStdString(folder.write("shopping.txt", "milk and bread").string())};
    w.answers->created = QString::fromStdString((folder / "new.sqlite").string());
    w.window.addData({});
    auto* dialog = dialogOf<app::ImportDialog>(w);
    ASSERT_NE(dialog, nullptr);
    const auto* table = dialog->findChild<QTableView*>("findings");
    ASSERT_TRUE(gui::until([&] { return table->model()->rowCount() == 2; }));
    EXPECT_TRUE(table->model()->index(0, 0).data(app::FindingModel::RecognisedRole).toBool());
    EXPECT_FALSE(table->model()->index(1, 0).data(app::FindingModel::RecognisedRole).toBool());
    EXPECT_FALSE(table->model()->index(1, 2).data().toString().isEmpty()) << "the bad file has no explanation";
    EXPECT_EQ(dialog->findChild<QLabel*>("importTitle")->text(), "2 files, 1 recognised");
    EXPECT_FALSE(std::filesystem::exists(folder / "new.sqlite"));

    QTest::mouseClick(dialog->findChild<QPushButton*>("addFiles"), Qt::LeftButton);
    ASSERT_TRUE(gui::until([&] { return w.workspace().isOpen() && !w.window.jobs().busy(); }));
    EXPECT_TRUE(std::filesystem::exists(folder / "new.sqlite"));
    ASSERT_EQ(w.workspace().holdings().sources.size(), 1u);
    EXPECT_EQ(w.workspace().holdings().sources.front().family, "qpv-demo");
}

TEST(ImportDialog, GivingUpWritesNothing) {
    const support::TemporaryFolder folder;
    gui::Window w;
    w.answers->added = {QString::fromStdString(folder.write("DEMO_2022.csv", demoTable).string())};
    w.answers->created = QString::fromStdString((folder / "new.sqlite").string());
    w.window.addData({});
    auto* dialog = dialogOf<app::ImportDialog>(w);
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->findChild<QPushButton*>("cancelImport"), Qt::LeftButton);
    ASSERT_TRUE(gui::until([&] { return !w.window.findChild<app::ImportDialog*>() && !w.window.jobs().busy(); }));
    EXPECT_FALSE(std::filesystem::exists(folder / "new.sqlite"));
    EXPECT_FALSE(w.workspace().isOpen());
}

TEST(ImportDialog, AddsToTheOpenFileAndTheMapFollows) {
    const support::SmallObservatory small;
    const support::TemporaryFolder folder;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    const auto sources = w.workspace().holdings().sources.size();
    w.window.addData({QString::fromStdString(folder.write("DEMO_2022.csv", demoTable).string())});
    auto* dialog = dialogOf<app::ImportDialog>(w);
    ASSERT_NE(dialog, nullptr);
    auto* add = dialog->findChild<QPushButton*>("addFiles");
    ASSERT_TRUE(gui::until([&] { return add->isEnabled(); }));
    QTest::mouseClick(add, Qt::LeftButton);
    ASSERT_TRUE(
        gui::until([&] { return w.workspace().holdings().sources.size() == sources + 1 && !w.window.jobs().busy(); }));
}

TEST(SourcesDialog, TakesADataSetOutOnlyWhenPressedTwice) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    const auto before = w.workspace().holdings().sources.size();
    w.window.findChild<QAction*>("actionSources")->trigger();
    auto* dialog = dialogOf<app::SourcesDialog>(w);
    ASSERT_NE(dialog, nullptr);
    auto* table = dialog->findChild<QTableView*>("sourceTable");
    const QAbstractItemModelTester tester{table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data().toString() == "Filosofi 2021 (IRIS)")
            table->selectRow(row);
    auto* remove = dialog->findChild<QPushButton*>("removeSource");
    ASSERT_TRUE(remove->isEnabled());
    remove->click();
    EXPECT_EQ(w.workspace().holdings().sources.size(), before);
    remove->click();
    ASSERT_TRUE(
        gui::until([&] { return w.workspace().holdings().sources.size() == before - 1 && !w.window.jobs().busy(); }));
    // The median is gone from the IRIS: the map shows something that is still there.
    const auto* layer = w.workspace().document().find(layers::LayerKind::Indicator);
    ASSERT_NE(layer, nullptr);
    EXPECT_NE(w.workspace().holdings().offer(layer->style.indicator), nullptr);
}

TEST(SourcesDialog, BringsBackWhatWasTakenOut) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    const auto before = w.workspace().holdings().sources.size();
    w.window.findChild<QAction*>("actionSources")->trigger();
    auto* dialog = dialogOf<app::SourcesDialog>(w);
    ASSERT_NE(dialog, nullptr);
    auto* table = dialog->findChild<QTableView*>("sourceTable");
    auto* bringBack = dialog->findChild<QPushButton*>("bringBackSource");
    EXPECT_TRUE(bringBack->isHidden()) << "nothing was taken out";
    table->selectRow(table->model()->rowCount() - 1);
    auto* remove = dialog->findChild<QPushButton*>("removeSource");
    remove->click();
    remove->click();
    ASSERT_TRUE(
        gui::until([&] { return !bringBack->isHidden() && bringBack->isEnabled() && !w.window.jobs().busy(); }));
    EXPECT_EQ(w.workspace().holdings().sources.size(), before - 1);
    bringBack->click();
    ASSERT_TRUE(
        gui::until([&] { return w.workspace().holdings().sources.size() == before && !w.window.jobs().busy(); }));
}

TEST(SourcesDialog, ShowsTheSizeOfEachDataSetAndWhatIsNewer) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    w.window.findChild<QAction*>("actionSources")->trigger();
    auto* dialog = dialogOf<app::SourcesDialog>(w);
    ASSERT_NE(dialog, nullptr);
    const auto* model = dialog->findChild<QTableView*>("sourceTable")->model();
    const auto columnNamed = [&](const QString& name) {
        for (int c = 0; c < model->columnCount(); ++c)
            if (model->headerData(c, Qt::Horizontal).toString() == name)
                return c;
        return -1;
    };
    const int size = columnNamed("Size"), newer = columnNamed("Newer");
    ASSERT_GE(size, 0);
    ASSERT_TRUE(gui::until([&] { return model->index(0, size).data().toString().endsWith("kB"); }));
    EXPECT_EQ(model->index(0, newer).data().toString(), "2025") << "outlines of the IRIS";
    EXPECT_TRUE(dialog->findChild<QLabel*>("diskSpace")->text().startsWith("File of"));
}

TEST(SourcesDialog, ReplacesADataSetByANewerFile) {
    const support::SmallObservatory small;
    const support::TemporaryFolder folder;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    const auto before = w.workspace().holdings().sources.size();
    w.window.findChild<QAction*>("actionSources")->trigger();
    auto* dialog = dialogOf<app::SourcesDialog>(w);
    ASSERT_NE(dialog, nullptr);
    auto* table = dialog->findChild<QTableView*>("sourceTable");
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data().toString() == "DEMO 2017")
            table->selectRow(row);
    w.answers->added = {QString::fromStdString(folder.write("DEMO_2022.csv", demoTable).string())};
    dialog->findChild<QPushButton*>("replaceSource")->click();
    const auto* details = dialog->findChild<QLabel*>("sourceDetails");
    ASSERT_TRUE(gui::until([&] { return details->text().contains("in the place of") && !w.window.jobs().busy(); }))
        << details->text().toStdString();
    EXPECT_EQ(w.workspace().holdings().sources.size(), before);
    EXPECT_EQ(w.workspace().holdings().sources.back().dataYear, 2022);
}

TEST(SourcesDialog, ShowsWhatCanBeHad) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    w.window.findChild<QAction*>("actionSources")->trigger();
    auto* dialog = dialogOf<app::SourcesDialog>(w);
    ASSERT_NE(dialog, nullptr);
    auto* model = dialog->findChild<QTableView*>("availabilityTable")->model();
    const QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    for (auto* choice : dialog->findChild<QWidget*>("sourcesChoice")->findChildren<QPushButton*>())
        if (choice->text() == "What can be had")
            choice->click();
    ASSERT_TRUE(gui::until([&] { return model->rowCount() > 0; }));
    int income = -1;
    for (int row = 0; row < model->rowCount() && income < 0; ++row)
        if (model->index(row, 0).data().toString() == "Income" && model->index(row, 2).data().toString() == "IRIS")
            income = row;
    ASSERT_GE(income, 0);
    EXPECT_EQ(model->index(income, 5).data().toString(), "6");
    EXPECT_EQ(model->index(income, 6).data().toString(), "83.3%") << "five of six";
    EXPECT_EQ(model->index(income, 9).data().toString(), "16.7%") << "not significant";
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "sheet.csv";
    w.answers->table = QString::fromStdString(file.string());
    dialog->findChild<QPushButton*>("saveAvailability")->click();
    EXPECT_EQ(dialog->findChild<QLabel*>("availabilityNote")->text(), "Saved: " + w.answers->table);
    EXPECT_GT(std::filesystem::file_size(file), 100u);
}
