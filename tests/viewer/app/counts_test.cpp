// Places counted in and around the neighbourhoods, in the window. Expected counts by hand, from squares of 400 m.
#include "counts/count_dialog.hpp"
#include "counts/count_form.hpp"
#include "gui.hpp"
#include "segmented.hpp"
#include "small_observatory.hpp"
#include "spreadsheet.hpp"
#include "support.hpp"
#include "table_panel.hpp"

#include "network/network.hpp"
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
#include <QTableView>

#include <gmock/gmock.h>

#include <algorithm>

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
    QAbstractItemModel& table() { return *part<QTableView>("countTable")->model(); }
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
