// Places counted in and around the neighbourhoods, in the window. Expected counts by hand, from squares of 400 m.
#include "counts/count_dialog.hpp"
#include "counts/count_form.hpp"
#include "counts/count_keep_dialog.hpp"
#include "gui.hpp"
#include "segmented.hpp"
#include "small_observatory.hpp"
#include "spreadsheet.hpp"
#include "support.hpp"
#include "table_panel.hpp"

#include "geometry/crs.hpp"
#include "network/network.hpp"
#include "observatory/columns.hpp"
#include "observatory/grids.hpp"
#include "observatory/records.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

namespace {

/// One inside QP034005 and one 100 m beside it; one inside QP034006; one 520 m from both; metres from the corner.
void addSchools(const support::SmallObservatory& small) {
    auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    auto t = observatory.begin();
    geo::Source source;
    source.family = source.title = source.fileName = source.sha256 = "layer:schools";
    geo::RecordSet list;
    list.family = "layer:schools";
    list.title = "Schools";
    list.columns = {"TYPE", "NAME"};
    list.categoryColumn = "TYPE";
    list.epsg = 2154;
    list.shape = geo::RecordShape::Point;
    list.sourceId = observatory.sources().add(t, source);
    geo::RecordWriter writer{t, list};
    const auto add = [&](std::string_view type, std::string_view name, double east, double north) {
        writer.add(std::vector{type, name}, {}, geo::Point{support::left + east, support::bottom + north});
    };
    add("C1", "Jean Moulin", 250, 1'500);
    add("C1", "Marie Curie", 550, 1'500);
    add("C3", "Jules Ferry", 1'500, 500);
    add("C3", "Rosa Parks", 875, 1'000);
    writer.finish();
    t.commit();
}

/// Squares of 200 m with 100 people each, over QP034005 and what is around it.
void addSquares(const support::SmallObservatory& small) {
    auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    auto t = observatory.begin();
    geo::Source source;
    source.family = source.title = source.fileName = source.sha256 = "filosofi-grid-200m";
    geo::StatTable table;
    table.family = source.family;
    table.level = geo::GeographyKind::Grid;
    table.dataYear = 2019;
    table.columns = {"ind"};
    table.sourceId = observatory.sources().add(t, source);
    geo::TableWriter writer{t, table};
    geo::GridCells cells;
    const auto middle = geo::Transformer{2154, 3035}(geo::Point{support::left + 250, support::bottom + 1'500});
    const auto corner = [](double metres) { return static_cast<int>(std::floor(metres / 200)) * 200; };
    for (int north = -1'000; north <= 1'000; north += 200)
        for (int east = -1'000; east <= 1'000; east += 200) {
            const geo::CellName name{3035, 200, corner(middle.y) + north, corner(middle.x) + east};
            writer.add(name.text(), {}, std::vector{geo::Cell::of(100)});
            cells.push(name.north, name.east, 100, 50, false);
        }
    const auto written = writer.finish();
    geo::writeGrid(t, written, table.sourceId, std::move(cells), {});
    t.commit();
}

struct CountWindow : gui::Window {
    support::SmallObservatory small;
    app::CountDialog* dialog = nullptr;

    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        find<QAction>("actionCount")->trigger();
        dialog = window.findChild<app::CountDialog*>();
        return dialog && gui::until([&] { return !window.jobs().busy(); });
    }
    template <typename T> T* part(const char* name) { return dialog->findChild<T*>(QLatin1String{name}); }
    QAbstractItemModel& table(const char* name = "countTable") { return *part<QTableView>(name)->model(); }
    int column(const QString& head) {
        for (int c = 0; c < table().columnCount(); ++c)
            if (table().headerData(c, Qt::Horizontal).toString().replace('\n', ' ').startsWith(head))
                return c;
        return -1;
    }
    int rowOf(const QString& code) {
        for (int r = 0; r < table().rowCount(); ++r)
            if (table().index(r, 0).data(app::NeighbourhoodModel::CodeRole) == code)
                return r;
        return -1;
    }
    std::string shown(const QString& code, const QString& head) {
        return table().index(rowOf(code), column(head)).data().toString().toStdString();
    }
    std::string together(int row, const QString& head) {
        return part<QTableView>("countTogether")->model()->index(row, column(head)).data().toString().toStdString();
    }
};

} // namespace

TEST(TypedRadii, AreReadAsPeopleWriteThem) {
    const auto metres = [](const char* text) { return std::get<0>(app::typedRadii(QString::fromUtf8(text))); };
    using testing::ElementsAre;
    EXPECT_THAT(metres("300 m"), ElementsAre(300));
    EXPECT_THAT(metres("300\u00A0m"), ElementsAre(300));
    EXPECT_THAT(metres("500, 100,300 m"), ElementsAre(100, 300, 500));
    EXPECT_THAT(metres("100 300"), ElementsAre(100, 300));
    EXPECT_THAT(metres("300 ; 1\u202F000 m"), ElementsAre(300, 1'000));
    EXPECT_THAT(metres("1,000 m"), ElementsAre(1'000));
    EXPECT_THAT(metres(" "), ElementsAre());
    EXPECT_EQ(std::get<1>(app::typedRadii("1 km")), "1 km");
    EXPECT_EQ(std::get<1>(app::typedRadii("far")), "far");
}

TEST(CountDialog, CountsAtOnceAndAgainWhenSomethingElseIsAsked) {
    CountWindow w;
    addSchools(w.small);
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(gui::until([&] { return w.rowOf("QP034005") >= 0; }));
    const QAbstractItemModelTester tester{&w.table(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    EXPECT_EQ(w.shown("QP034005", "Inside"), "1");
    EXPECT_EQ(w.shown("QP034005", "Ring 0–300 m"), "1");
    EXPECT_EQ(w.shown("QP034005", "Extended perimeter 300 m"), "2");
    EXPECT_EQ(w.shown("QP034005", "For 1,000 inhabitants"), "0.5") << "of the 2,000 of the published table";
    EXPECT_EQ(w.together(0, "Extended"), "3");
    EXPECT_EQ(w.together(1, "Extended"), "3");
    EXPECT_TRUE(w.part<QLabel>("countSums")->text().startsWith("No place is counted twice"));

    w.part<QComboBox>("countRadii")->setEditText("100, 600");
    ASSERT_TRUE(gui::until([&] { return w.column("Extended perimeter 600 m") > 0; }));
    EXPECT_EQ(w.shown("QP034005", "Extended perimeter 100 m"), "2");
    EXPECT_EQ(w.shown("QP034005", "Extended perimeter 600 m"), "3");
    EXPECT_EQ(w.together(0, "Extended perimeter 600 m"), "4");
    EXPECT_EQ(w.together(1, "Extended perimeter 600 m"), "5") << "one is near both";
    EXPECT_TRUE(w.part<QLabel>("countSums")->text().startsWith("The sum is larger by 1"));

    auto* categories = w.part<QListWidget>("countCategories");
    ASSERT_EQ(categories->count(), 2);
    QTest::keyClicks(w.part<QLineEdit>("countCategorySearch"), "c3");
    EXPECT_TRUE(categories->item(0)->isHidden());
    categories->item(1)->setCheckState(Qt::Checked);
    ASSERT_TRUE(gui::until([&] { return w.shown("QP034005", "Inside") == "0"; }));
    EXPECT_EQ(w.shown("QP034006", "Inside"), "1");
    EXPECT_EQ(w.part<QLabel>("countTicked")->text(), "1 of 2");
    EXPECT_EQ(w.part<QComboBox>("countShown")->currentText(), "C3");

    w.part<QComboBox>("countRadii")->setEditText("far");
    auto* hint = w.part<QLabel>("countHint");
    ASSERT_TRUE(gui::until([&] { return hint->isVisible(); }));
    EXPECT_TRUE(hint->text().startsWith("“far” is no distance")) << hint->text().toStdString();
    EXPECT_FALSE(w.part<QPushButton>("saveCount")->isEnabled());
}

TEST(CountDialog, ShowsCategoriesSelectsOnTheMapAndSavesWhatItShows) {
    CountWindow w;
    addSchools(w.small);
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(gui::until([&] { return w.rowOf("QP034006") >= 0; }));
    auto* table = w.part<QTableView>("countTable");
    table->setCurrentIndex(w.table().index(w.rowOf("QP034006"), 0));
    EXPECT_EQ(w.workspace().selected(), "QP034006");
    w.part<QPushButton>("copyCount")->click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains("All together, each place once"))
        << QApplication::clipboard()->text().toStdString();

    w.part<QPushButton>("countView_1")->click();
    ASSERT_EQ(w.table().rowCount(), 2);
    EXPECT_EQ(w.table().index(0, 0).data().toString(), "C1");
    EXPECT_EQ(w.table().index(0, w.column("Inside")).data().toString(), "1");
    EXPECT_EQ(w.table().index(0, w.column("Extended")).data().toString(), "2");
    auto* viewers = w.part<QComboBox>("countShown");
    viewers->setCurrentIndex(viewers->findText("Pas Du Loup · Montpellier"));
    EXPECT_EQ(w.table().index(0, 0).data().toString(), "C3") << "the most come first";
    EXPECT_EQ(w.table().index(1, w.column("Extended")).data().toString(), "0");

    const support::TemporaryFolder folder;
    w.answers->table = QString::fromStdString((folder / "schools.xlsx").string());
    w.part<QPushButton>("saveCount")->click();
    const auto* message = w.part<QLabel>("countMessage");
    ASSERT_TRUE(gui::until([&] { return message->text().startsWith("Saved"); })) << message->text().toStdString();
    EXPECT_NE(support::zipMember(folder / "schools.xlsx", "docProps/custom.xml").find("layer:schools"),
              std::string::npos)
        << "the recipe";
    w.answers->table = QString::fromStdString((folder / "schools.csv").string());
    w.part<QPushButton>("saveCount")->click();
    ASSERT_TRUE(gui::until([&] { return message->text().endsWith("schools.csv"); })) << message->text().toStdString();
    EXPECT_NE(support::readFile(folder / "schools.csv").find("QP034006"), std::string::npos);
}

TEST(CountDialog, WithoutAListSaysWhatToImport) {
    CountWindow w;
    {
        auto observatory = geo::Observatory::open(w.small.file, geo::Observatory::Mode::Write);
        auto t = observatory.begin();
        for (const auto& adherent : observatory.network().adherents())
            observatory.network().remove(t, "adherents", adherent.key);
        t.commit();
    }
    ASSERT_TRUE(w.start());
    EXPECT_TRUE(w.part<QLabel>("countHint")->text().startsWith("No list of places is loaded yet"));
    EXPECT_TRUE(w.part<QPushButton>("countHintWay")->isVisible());
    EXPECT_FALSE(w.part<QPushButton>("saveCount")->isEnabled());
}

TEST(CountDialog, KeepsCountsAsIndicatorsAndShowsThemOnTheMap) {
    CountWindow w;
    addSchools(w.small);
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(gui::until([&] { return w.rowOf("QP034005") >= 0; }));
    const auto ask = [&] {
        w.part<QPushButton>("keepCount")->click();
        auto dialogs = w.dialog->findChildren<app::CountKeepDialog*>();
        return dialogs.isEmpty() ? nullptr : dialogs.back();
    };
    auto* asking = ask();
    ASSERT_NE(asking, nullptr);
    auto* name = asking->findChild<QLineEdit*>("countKeepName");
    auto* why = asking->findChild<QLabel*>("countKeepWhy");
    auto* keep = asking->findChild<QPushButton*>("countKeep");
    EXPECT_EQ(name->text(), "Schools");
    keep->click();
    EXPECT_TRUE(why->text().startsWith("The list does not say of which year")) << why->text().toStdString();
    asking->findChild<QSpinBox*>("countKeepYear")->setValue(2022);
    EXPECT_TRUE(why->isHidden());
    name->clear();
    keep->click();
    EXPECT_TRUE(why->text().startsWith("Give the counts a name")) << why->text().toStdString();
    name->setText("Écoles");
    keep->click();
    auto* show = w.part<QPushButton>("showKept");
    ASSERT_TRUE(gui::until([&] { return show->isVisible(); })) << why->text().toStdString();
    EXPECT_EQ(w.part<QLabel>("countMessage")->text(), "Kept as indicators: Écoles, 2022.");
    const auto* offer = w.workspace().holdings().offer("table:ecoles:strict_C1");
    ASSERT_NE(offer, nullptr);
    EXPECT_EQ(offer->indicator.label.fr, "Écoles · C1 · Strict perimeter");
    EXPECT_EQ(offer->years.at(geo::GeographyKind::Qpv), std::vector<int>{2022});

    ASSERT_TRUE(gui::until([&] { return !w.window.jobs().busy() && w.part<QPushButton>("keepCount")->isEnabled(); }));
    asking = ask();
    asking->findChild<QLineEdit*>("countKeepName")->setText("ecoles");
    asking->findChild<QSpinBox*>("countKeepYear")->setValue(2022);
    asking->findChild<QPushButton*>("countKeep")->click();
    why = asking->findChild<QLabel*>("countKeepWhy");
    ASSERT_TRUE(gui::until([&] { return why->isVisible(); }));
    EXPECT_EQ(why->text(), "There is a table “ecoles” of 2022 already: take another name, or take that one out first");
    asking->reject();

    show->click();
    ASSERT_NE(w.workspace().style(), nullptr);
    EXPECT_EQ(w.workspace().style()->indicator, "table:ecoles:strict");
    ASSERT_TRUE(gui::until([&] {
        const auto& filled = w.workspace().content()->filled;
        return filled && filled->figures->indicator.id == "table:ecoles:strict";
    }));
    const auto& filled = *w.workspace().content()->filled;
    EXPECT_EQ(filled.figures->values[filled.zones->find("QP034005").value()].value, 1);
}

TEST(CountDialog, EstimatesHowNearPeopleLiveWhenItIsAskedFor) {
    CountWindow w;
    addSchools(w.small);
    addSquares(w.small);
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(gui::until([&] { return w.rowOf("QP034005") >= 0; }));
    w.part<QPushButton>("countView_2")->click();
    auto& people = w.table("peopleTable");
    ASSERT_TRUE(gui::until([&] { return people.rowCount() > 0; }));
    const QAbstractItemModelTester tester{&people, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto shown = [&](const QString& head) {
        for (int r = 0; r < people.rowCount(); ++r)
            for (int c = 0; c < people.columnCount(); ++c)
                if (people.index(r, 0).data() == "QP034005" &&
                    people.headerData(c, Qt::Horizontal).toString().replace('\n', ' ').startsWith(head))
                    return people.index(r, c).data().toString().toStdString();
        return std::string{};
    };
    EXPECT_EQ(shown("Inhabitants, by the squares"), "400") << "of 400 m by 400 m, 100 in 200 m by 200 m";
    EXPECT_EQ(shown("Live within 300 m at most"), "100%");
    EXPECT_TRUE(w.part<QLabel>("countWords")->text().contains("live within 300 m of a place"))
        << w.part<QLabel>("countWords")->text().toStdString();
    w.part<QPushButton>("copyCount")->click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains("All together"));

    const support::TemporaryFolder folder;
    w.answers->table = QString::fromStdString((folder / "schools.xlsx").string());
    w.part<QPushButton>("saveCount")->click();
    const auto* message = w.part<QLabel>("countMessage");
    ASSERT_TRUE(gui::until([&] { return message->text().startsWith("Saved"); })) << message->text().toStdString();
    EXPECT_TRUE(std::ranges::count(support::readXlsx(folder / "schools.xlsx"), "Inhabitants near a place",
                                   &support::Spreadsheet::name) == 1);
}

TEST(CountDialog, WithoutSquaresSaysWhatToImport) {
    CountWindow w;
    addSchools(w.small);
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(gui::until([&] { return w.rowOf("QP034005") >= 0; }));
    w.part<QPushButton>("countView_2")->click();
    auto* hint = w.part<QLabel>("peopleHint");
    ASSERT_TRUE(gui::until([&] { return hint->isVisible(); }));
    EXPECT_TRUE(hint->text().startsWith("No squares with inhabitants are loaded")) << hint->text().toStdString();
    EXPECT_TRUE(w.part<QPushButton>("peopleHintWay")->isVisible());
}
