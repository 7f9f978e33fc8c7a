// Perimeters of 2015 and of 2024 in the window.
#include "figure_table.hpp"
#include "gui.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "perimeter_model.hpp"
#include "perimeter_sketch.hpp"
#include "perimeters_dialog.hpp"
#include "small_observatory.hpp"
#include "support.hpp"
#include "table_panel.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <filesystem>

namespace {

struct Drawn {
    std::string code, name, wkt;
};

/// Kept, enlarged, out and new in one commune.
std::filesystem::path twoGenerations(const support::TemporaryFolder& folder) {
    const auto file = folder / "generations.sqlite";
    auto observatory = geo::Observatory::create(file, *geo::Territory::find("metropole"));
    auto t = observatory.begin();
    const auto add = [&](int vintage, const std::vector<Drawn>& drawn) {
        geo::Source source;
        source.reader = source.family = source.fileName = source.sha256 = "qpv" + std::to_string(vintage);
        geo::GeographyWriter writer{
            t, geo::GeographyKind::Qpv, vintage, 2154, observatory.sources().add(t, source), {"insee_com"}};
        for (const auto& [code, name, wkt] : drawn)
            writer.add(code, name, "Montpellier", "", {"34172"}, geo::fromWkt(wkt), nullptr);
        writer.finish();
    };
    add(2015, {{"QP034001", "Mosson", support::square(0, 0, 0.4)},
               {"QP034002", "Les Aubes", support::square(1, 0, 0.4)},
               {"QP034003", "Gély", support::square(2, 0, 0.4)}});
    add(2024, {{"QN03401I", "Mosson", support::square(0, 0, 0.4)},
               {"QN03402M", "Les Aubes", support::square(1, 0, 0.5)},
               {"QN03403N", "Pompignane", support::square(3, 0, 0.4)}});
    t.commit();
    return file;
}

app::PerimetersDialog* opened(gui::Window& w) {
    w.find<QAction>("actionPerimeters")->trigger();
    return w.window.findChild<app::PerimetersDialog*>();
}

} // namespace

TEST(Perimeters, AreShownByCommuneWithTheirState) {
    const support::TemporaryFolder folder;
    gui::Window w;
    w.window.open(QString::fromStdString(twoGenerations(folder).string()));
    ASSERT_TRUE(gui::until([&] { return w.workspace().isOpen() && !w.window.jobs().busy(); }));
    auto* dialog = opened(w);
    ASSERT_NE(dialog, nullptr);
    auto* table = dialog->findChild<QTableView*>("perimeterTable");
    ASSERT_TRUE(gui::until([&] { return table->model()->rowCount() == 4; }));
    const QAbstractItemModelTester tester{table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto shown = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    using M = app::PerimeterModel;
    EXPECT_EQ(shown(0, M::State), "Identical");
    EXPECT_EQ(shown(1, M::State), "Modified");
    EXPECT_EQ(shown(1, M::What), "enlarged");
    EXPECT_EQ(shown(1, M::Kept), "16.0");
    EXPECT_EQ(shown(1, M::Entered), "9.0");
    EXPECT_EQ(shown(2, M::State), "Out");
    EXPECT_EQ(shown(3, M::State), "New");
    EXPECT_EQ(shown(3, M::After), "QN03403N Pompignane");
    EXPECT_EQ(shown(1, M::PeopleEntered), "not estimable");
    EXPECT_TRUE(dialog->findChild<QLabel*>("perimeterTotals")->text().contains("ha"));
    dialog->findChild<QPushButton*>("copyPerimeters")->click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains("QP034002 Les Aubes"));
    w.answers->page = QString::fromStdString((folder / "p.xlsx").string());
    dialog->findChild<QPushButton*>("exportPerimeters")->click();
    EXPECT_TRUE(std::filesystem::exists(folder / "p.xlsx"));
}

TEST(Perimeters, WithoutASecondGenerationSayWhatToImport) {
    const support::TemporaryFolder folder;
    const auto file = folder / "empty.sqlite";
    geo::Observatory::create(file, *geo::Territory::find("metropole"));
    gui::Window w;
    w.window.open(QString::fromStdString(file.string()));
    ASSERT_TRUE(gui::until([&] { return w.workspace().isOpen() && !w.window.jobs().busy(); }));
    auto* dialog = opened(w);
    ASSERT_NE(dialog, nullptr);
    auto* why = dialog->findChild<QLabel*>("perimetersWhy");
    ASSERT_TRUE(gui::until([&] { return why->isVisible() && !why->text().isEmpty(); }));
    EXPECT_TRUE(why->text().contains("not loaded")) << why->text().toStdString();
}

TEST(Perimeters, AWrongPathIsToldInTheDialog) {
    const support::TemporaryFolder folder;
    gui::Window w;
    w.window.open(QString::fromStdString(twoGenerations(folder).string()));
    ASSERT_TRUE(gui::until([&] { return w.workspace().isOpen() && !w.window.jobs().busy(); }));
    auto* dialog = opened(w);
    ASSERT_NE(dialog, nullptr);
    auto* save = dialog->findChild<QPushButton*>("exportPerimeters");
    ASSERT_TRUE(gui::until([&] { return save->isEnabled(); }));
    w.answers->page = "/no/such/folder/p.xlsx";
    save->click();
    EXPECT_TRUE(dialog->findChild<QLabel*>("perimetersMessage")->text().contains("/no/such/folder"));
}
