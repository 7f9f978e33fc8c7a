// The window that matches codes, reached from the sources: counts, reasons, putting right and taking back, rejects.
#include "gui.hpp"
#include "join_dialog.hpp"
#include "observatory/columns.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "small_observatory.hpp"
#include "sources_dialog.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace {

/// Adds a table whose codes somebody wrote: one right, two whose writing alone differs, one of another department.
void addWrittenTable(const std::filesystem::path& file) {
    auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Write);
    auto t = observatory.begin();
    geo::Source source;
    source.reader = source.family = "caf-iris";
    source.title = "Allocataires 2019, saisis à la main";
    source.fileName = "written.csv";
    source.sha256 = "written";
    geo::StatTable table;
    table.family = "caf-iris";
    table.level = geo::GeographyKind::Iris;
    table.dataYear = 2019;
    table.geographyYear = 2021;
    table.columns = {"A"};
    table.sourceId = observatory.sources().add(t, source);
    geo::TableWriter writer{t, table};
    for (const auto* code : {"341720101", "34172_0102", " 341720103", "661360101"})
        writer.add(code, {}, std::vector{geo::Cell::of(10)});
    writer.finish();
    t.commit();
}

app::JoinDialog* shown(gui::Window& w) {
    w.window.findChild<QAction*>("actionSources")->trigger();
    app::SourcesDialog* sources = nullptr;
    gui::until([&] { return (sources = w.window.findChild<app::SourcesDialog*>()) != nullptr; });
    auto* table = sources->findChild<QTableView*>("sourceTable");
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data().toString().contains("2019"))
            table->selectRow(row);
    sources->findChild<QPushButton*>("joinSource")->click();
    app::JoinDialog* dialog = nullptr;
    gui::until([&] { return (dialog = w.window.findChild<app::JoinDialog*>()) != nullptr; });
    return dialog;
}

int rows(app::JoinDialog& dialog) { return dialog.findChild<QTableView*>("joinTable")->model()->rowCount(); }

} // namespace

TEST(JoinDialog, PutsCodesRightAndTakesItBack) {
    const support::SmallObservatory small;
    addWrittenTable(small.file);
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* dialog = shown(w);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(gui::until([&] { return rows(*dialog) == 3; }));
    auto* view = dialog->findChild<QTableView*>("joinTable");
    const QAbstractItemModelTester tester{view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    EXPECT_EQ(view->model()->index(0, 2).data().toString(), "can be put right");
    EXPECT_EQ(view->model()->index(2, 2).data().toString(), "nothing wrong") << "no outlines of that department";
    EXPECT_TRUE(dialog->findChild<QLabel*>("joinCounts")->text().startsWith("1 rows of 4"));
    auto* repair = dialog->findChild<QPushButton*>("joinRepair");
    EXPECT_EQ(repair->text(), "Put 2 codes right");
    repair->click();
    ASSERT_TRUE(gui::until([&] { return rows(*dialog) == 1 && !w.window.jobs().busy(); }));
    EXPECT_EQ(repair->text(), "Take the repair back");
    repair->click();
    ASSERT_TRUE(gui::until([&] { return rows(*dialog) == 3 && !w.window.jobs().busy(); }));
}

TEST(JoinDialog, HasTheFileReadAgainWhenItIsClosedWhileItWrites) {
    const support::SmallObservatory small;
    addWrittenTable(small.file);
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    const QPointer<app::JoinDialog> dialog = shown(w);
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(gui::until([&] { return rows(*dialog) == 3; }));
    QSignalSpy changed{dialog, &app::JoinDialog::changed};
    dialog->findChild<QPushButton*>("joinRepair")->click();
    dialog->close();
    ASSERT_TRUE(gui::until([&] { return !dialog && !w.window.jobs().busy(); }));
    EXPECT_EQ(changed.count(), 1);
}

TEST(JoinDialog, ComesBackToSayThatItCouldNotWriteWhenItWasClosed) {
    const support::SmallObservatory small;
    addWrittenTable(small.file);
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    const QPointer<app::JoinDialog> dialog = shown(w);
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(gui::until([&] { return rows(*dialog) == 3; }));
    auto other = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    const auto writing = other.begin();
    dialog->findChild<QPushButton*>("joinRepair")->click();
    dialog->close();
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_TRUE(gui::until([&] { return !dialog || dialog->isVisible(); }));
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->findChild<QLabel*>("joinMessage")->text().isEmpty());
    gui::until([&] { return !w.window.jobs().busy(); });
}

TEST(JoinDialog, ExportsTheRejects) {
    const support::SmallObservatory small;
    const support::TemporaryFolder folder;
    addWrittenTable(small.file);
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* dialog = shown(w);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(gui::until([&] { return rows(*dialog) == 3; }));
    w.answers->table = QString::fromStdString((folder / "rejects.csv").string());
    dialog->findChild<QPushButton*>("joinRejects")->click();
    ASSERT_TRUE(gui::until([&] { return std::filesystem::exists(folder / "rejects.csv") && !w.window.jobs().busy(); }));
    EXPECT_NE(support::readFile(folder / "rejects.csv").find("34172_0102;separator;"), std::string::npos);
}
