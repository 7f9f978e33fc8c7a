#include "table_dialog.hpp"

#include "gui.hpp"
#include "segmented.hpp"
#include "small_observatory.hpp"
#include "spreadsheet.hpp"
#include "support.hpp"

#include "network/network.hpp"
#include "observatory/database.hpp"
#include "observatory/sources.hpp"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <filesystem>

namespace {

struct TableWindow : gui::Window {
    const support::SmallObservatory small;
    const support::TemporaryFolder folder;
    app::TableDialog* dialog = nullptr;

    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        find<QAction>("actionComparisonTable")->trigger();
        return gui::until([&] { return (dialog = window.findChild<app::TableDialog*>()) != nullptr; });
    }
    template <typename T> T* part(const char* name) { return dialog->findChild<T*>(QLatin1String{name}); }
    void click(const char* button) { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    void makeInto(const char* name) {
        answers->table = QString::fromStdString((folder / name).string());
        click("makeTable");
    }
    /// Leaves one figure in the table: little is estimated then.
    void takeOnly(const char* figure) {
        auto* list = part<QListWidget>("tableFigures");
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(list->item(row)->data(Qt::UserRole).toString() == figure ? Qt::Checked
                                                                                                    : Qt::Unchecked);
    }
    QString said() { return part<QLabel>("tableMessage")->text(); }
    bool finished() {
        return gui::until([&] { return !dialog->busy() && !window.jobs().busy(); });
    }
};

void addContract(const std::filesystem::path& file) {
    auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Write);
    auto t = observatory.begin();
    geo::Contract contract;
    contract.epci = "243400017";
    contract.name = "Montpellier Méditerranée Métropole";
    contract.department = "34";
    observatory.network().add(t, contract);
    t.commit();
}

} // namespace

TEST(TableDialog, ProposesTheNeighbourhoodsOnShowWithAllFigures) {
    TableWindow w;
    ASSERT_TRUE(w.start());
    const auto choice = w.dialog->choice();
    EXPECT_EQ(choice.generation, 2015);
    EXPECT_EQ(choice.codes.size(), w.workspace().figures()->rows.size());
    EXPECT_EQ(choice.figures.size(), static_cast<std::size_t>(w.part<QListWidget>("tableFigures")->count()));
    EXPECT_FALSE(w.part<QPushButton>("tableOf_1")->isEnabled()) << "the register has no contract";
    EXPECT_TRUE(w.part<QPushButton>("makeTable")->isEnabled());
    w.click("tableNoFigures");
    EXPECT_FALSE(w.part<QPushButton>("makeTable")->isEnabled());
    EXPECT_FALSE(w.said().isEmpty());
}

TEST(TableDialog, OfChosenOnesBeginsWithTheOneThatIsSelected) {
    TableWindow w;
    ASSERT_TRUE(gui::opened(w, w.small.file));
    w.workspace().select("QP034006");
    ASSERT_TRUE(w.start());
    w.click("tableOf_2");
    EXPECT_EQ(w.dialog->choice().codes, std::vector<std::string>{"QP034006"});
    EXPECT_EQ(w.part<QListWidget>("tablePlaces")->count(), 4) << "all of 2015, wherever the map is";
    QTest::keyClicks(w.part<QLineEdit>("tableDialogFilter"), "ales");
    EXPECT_TRUE(w.part<QListWidget>("tablePlaces")->item(0)->isHidden());
}

TEST(TableDialog, WritesWhatWasChosenAsASheetWithItsRecipe) {
    TableWindow w;
    ASSERT_TRUE(w.start());
    w.takeOnly("pop");
    w.part<QCheckBox>("tableRing")->setChecked(false);
    w.makeInto("table"); // without an extension
    EXPECT_TRUE(w.dialog->busy());
    ASSERT_TRUE(w.finished());
    EXPECT_TRUE(w.said().contains("table.xlsx")) << w.said().toStdString();
    const auto sheets = support::readXlsx(w.folder / "table.xlsx");
    ASSERT_FALSE(sheets.empty());
    bool code = false, people = false;
    for (const auto& row : sheets.front().rows)
        for (const auto& cell : row) {
            code = code || cell.text == "QP034005";
            people = people || cell.number == 2'000;
        }
    EXPECT_TRUE(code && people) << sheets.front().xml.substr(0, 2'000);
    EXPECT_NE(support::zipMember(w.folder / "table.xlsx", "docProps/custom.xml").find("qpv@2015:QP0"),
              std::string::npos);
}

TEST(TableDialog, WritesTheFiguresAsCsvWithTheirSourcesBeside) {
    TableWindow w;
    ASSERT_TRUE(w.start());
    w.takeOnly("pop");
    w.makeInto("table.csv");
    ASSERT_TRUE(w.finished());
    EXPECT_NE(support::readFile(w.folder / "table.csv").find("QP034005"), std::string::npos) << w.said().toStdString();
    const auto beside = support::readFile(w.folder / "table.csv.sources.txt");
    EXPECT_NE(beside.find("DEMO 2017"), std::string::npos) << beside;
    EXPECT_NE(beside.find("\"targets\": \"qpv@2015:QP0"), std::string::npos)
        << "the command makes it again: " << beside;
}

TEST(TableDialog, RefusesANameOfAnotherKindAndSaysWhichThereAre) {
    TableWindow w;
    ASSERT_TRUE(w.start());
    w.makeInto("table.pdf");
    EXPECT_FALSE(w.dialog->busy());
    EXPECT_TRUE(w.said().contains(".xlsx")) << w.said().toStdString();
}

TEST(TableDialog, OfAContractWithoutNeighbourhoodsSaysWhatIsMissing) {
    TableWindow w;
    addContract(w.small.file);
    ASSERT_TRUE(w.start());
    w.click("tableOf_1");
    EXPECT_TRUE(w.part<QComboBox>("tableContract")->isVisible());
    EXPECT_EQ(w.dialog->choice().contract, "243400017");
    w.makeInto("table.xlsx");
    ASSERT_TRUE(w.finished());
    EXPECT_FALSE(std::filesystem::exists(w.folder / "table.xlsx"));
    EXPECT_TRUE(w.part<QLabel>("tableMessage")->property("failure").toBool());
    EXPECT_TRUE(w.said().contains("import")) << w.said().toStdString();
}

TEST(TableDialog, DoesNotLetSmallCountsOfAConventionOut) {
    TableWindow w;
    {
        geo::Database file{w.small.file, geo::Database::Mode::ReadWrite};
        file.execute("UPDATE source_table SET licence = '" + geo::conventionLicence(1500) + "'");
    }
    ASSERT_TRUE(w.start());
    w.takeOnly("pop");
    w.makeInto("table.xlsx");
    ASSERT_TRUE(w.finished());
    EXPECT_TRUE(w.said().contains("convention")) << w.said().toStdString();
    EXPECT_TRUE(std::filesystem::is_empty(w.folder.path()));
}

TEST(TableDialog, EscapeStopsItAndLeavesNothing) {
    TableWindow w;
    ASSERT_TRUE(w.start());
    w.makeInto("table.xlsx");
    QTest::keyClick(w.dialog, Qt::Key_Escape);
    EXPECT_TRUE(w.dialog->isVisible());
    ASSERT_TRUE(w.finished());
    EXPECT_TRUE(w.said().startsWith("Stopped")) << w.said().toStdString();
    EXPECT_TRUE(std::filesystem::is_empty(w.folder.path()));
}
