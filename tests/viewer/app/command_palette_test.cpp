#include "explore/address_mark.hpp"
#include "explore/command_entries.hpp"
#include "explore/command_palette.hpp"
#include "gui.hpp"
#include "map_canvas.hpp"
#include "message_bar.hpp"
#include "network/network_perspective.hpp"
#include "network/register_desk.hpp"
#include "shelf.hpp"
#include "small_observatory.hpp"

#include "network/network.hpp"
#include "readers/reader.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSettings>

namespace {

using app::CommandGroup;

app::CommandEntry named(CommandGroup group, const char* text, const char* tail = "", const char* detail = "") {
    return {group, QString::fromUtf8(text), QString::fromUtf8(detail), QString::fromUtf8(tail), app::FoundIndicator{}};
}

/// "NAME, NAME | NAME": groups as they are listed.
std::string found(const std::vector<app::CommandEntry>& entries, const char* typed) {
    const std::vector<std::shared_ptr<const app::CommandIndex>> indexes{std::make_shared<app::CommandIndex>(entries)};
    QStringList groups;
    for (const auto& finds : findCommands(indexes, QString::fromUtf8(typed))) {
        QStringList names;
        for (const auto* entry : finds.best)
            names << entry->text;
        groups << names.join(QStringLiteral(", "));
    }
    return groups.join(QStringLiteral(" | ")).toStdString();
}

struct PaletteWindow : gui::Window {
    const support::SmallObservatory small;
    QLineEdit* field = find<QLineEdit>("search");
    QListView* list = find<QListView>("commandList");
    bool start() { return gui::opened(*this, small.file); }
    QAction* action(const char* name) { return window.findChild<QAction*>(QLatin1String{name}); }
    bool shown() { return find<QWidget>("commandPalette")->isVisible(); }
    void type(const char* text) {
        action("actionSearch")->trigger();
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    QString current() { return list->currentIndex().data().toString(); }
    bool finds(const char* name) {
        return gui::until([&] { return current() == QString::fromUtf8(name); });
    }
};

} // namespace

TEST(CommandIndex, WordsAreFoundInAnyOrderWhateverTheirAccents) {
    const std::vector entries{named(CommandGroup::Communes, "Saint-Gély-du-Fesc", "34255"),
                              named(CommandGroup::Communes, "Nîmes", "30189")};
    EXPECT_EQ(found(entries, "fesc gely"), "Saint-Gély-du-Fesc");
    EXPECT_EQ(found(entries, "NIMES"), "Nîmes");
    EXPECT_EQ(found(entries, "30189"), "Nîmes");
    EXPECT_EQ(found(entries, "nimes gely"), "");
}

TEST(CommandIndex, TheWholeNameComesFirstThenItsStartThenAWordThenAnywhere) {
    const std::vector entries{named(CommandGroup::Communes, "Cheval"), named(CommandGroup::Communes, "Le Val"),
                              named(CommandGroup::Communes, "Valros"), named(CommandGroup::Communes, "Val")};
    EXPECT_EQ(found(entries, "val"), "Val, Valros, Le Val, Cheval");
}

TEST(CommandIndex, ACodeThatIsTypedWholeComesBeforeThoseItBegins) {
    const std::vector entries{named(CommandGroup::Iris, "Gambetta", "301890101"),
                              named(CommandGroup::Communes, "Nîmes", "30189")};
    EXPECT_EQ(found(entries, "30189"), "Nîmes | Gambetta");
}

TEST(CommandIndex, TheGroupOfTheBestFindComesFirst) {
    const std::vector entries{named(CommandGroup::Communes, "Grande Table"), named(CommandGroup::Actions, "Table"),
                              named(CommandGroup::Indicators, "Taux", "", "Table")};
    EXPECT_EQ(found(entries, "table"), "Table | Grande Table | Taux");
    const std::vector alike{named(CommandGroup::Network, "Livraison du diagnostic partagé avec les services"),
                            named(CommandGroup::Actions, "Rapport de diagnostic")};
    EXPECT_EQ(found(alike, "diagnostic"), "Rapport de diagnostic | Livraison du diagnostic partagé avec les services");
}

TEST(CommandIndex, WhatIsFoundByItsPlaceAloneKeepsItsOrder) {
    const std::vector entries{named(CommandGroup::Iris, "Arènes", "1", "Nîmes"),
                              named(CommandGroup::Iris, "Beausoleil", "2", "Nîmes"),
                              named(CommandGroup::Iris, "Gare", "3", "Nîmes")};
    EXPECT_EQ(found(entries, "nimes"), "Arènes, Beausoleil, Gare");
}

TEST(CommandIndex, AGroupSaysHowManyItHasInAll) {
    std::vector<app::CommandEntry> entries{named(CommandGroup::Communes, "Lieu"), named(CommandGroup::Actions, "Lieu")};
    for (int i = 0; i < 100; ++i)
        entries.push_back(named(CommandGroup::Iris, "Lieu-dit"));
    const std::vector<std::shared_ptr<const app::CommandIndex>> indexes{std::make_shared<app::CommandIndex>(entries)};
    const auto finds = findCommands(indexes, "lieu");
    ASSERT_EQ(finds.size(), 3u);
    EXPECT_EQ(finds.back().group, CommandGroup::Iris);
    EXPECT_EQ(finds.back().total, 100u);
    EXPECT_LT(finds.back().best.size(), 10u);
}

TEST(CommandPalette, ANeighbourhoodIsFoundByPartOfItsNameAndEnterGoesThere) {
    PaletteWindow w;
    ASSERT_TRUE(w.start());
    w.type("loup");
    ASSERT_TRUE(w.finds("Pas Du Loup"));
    QTest::keyClick(w.field, Qt::Key_Return);
    EXPECT_EQ(w.workspace().selected(), "QP034006");
    EXPECT_FALSE(w.shown());
    EXPECT_TRUE(w.field->text().isEmpty());
}

TEST(CommandPalette, ANeighbourhoodBeyondTheTerritoryBringsItsCommuneAlong) {
    PaletteWindow w;
    ASSERT_TRUE(w.start());
    w.workspace().chooseTerritory({geo::GeographyKind::Commune, "34172"});
    ASSERT_TRUE(gui::until([&] { return w.workspace().content()->territory != nullptr; }));
    w.type("jean");
    ASSERT_TRUE(w.finds("Près Saint-Jean"));
    QTest::keyClick(w.field, Qt::Key_Return);
    EXPECT_EQ(w.workspace().document().around.code, "30007");
    EXPECT_EQ(w.workspace().selected(), "QP030001");
}

TEST(CommandPalette, AnIrisIsFoundByItsCodeAndPickedWhereTheMapShowsIris) {
    PaletteWindow w;
    ASSERT_TRUE(w.start());
    ASSERT_EQ(w.workspace().picked().zones()->geography().kind, geo::GeographyKind::Iris);
    w.type("341720103");
    ASSERT_TRUE(gui::until([&] { return w.list->currentIndex().isValid(); }));
    EXPECT_EQ(w.list->currentIndex().data(app::CommandListModel::TailRole).toString(), "341720103");
    QTest::keyClick(w.field, Qt::Key_Return);
    EXPECT_THAT(w.workspace().picked().codes(), testing::ElementsAre("341720103"));
}

TEST(CommandPalette, TheIrisOfACommuneAreFoundByItsName) {
    PaletteWindow w;
    ASSERT_TRUE(w.start());
    w.type("iris montpellier");
    ASSERT_TRUE(gui::until([&] { return w.list->model()->rowCount() > 4; }));
    EXPECT_EQ(w.list->currentIndex().data(app::CommandListModel::DetailRole).toString(), "Montpellier");
    EXPECT_TRUE(w.list->currentIndex().data(app::CommandListModel::TailRole).toString().startsWith("34172"));
}

TEST(CommandPalette, BeforeAnythingIsTypedItListsWhatCanBeDoneNow) {
    PaletteWindow w;
    ASSERT_TRUE(w.start());
    w.type("");
    EXPECT_TRUE(w.shown());
    EXPECT_EQ(w.list->model()->index(0, 0).data().toString(), "Recent files");
    EXPECT_FALSE(w.list->currentIndex().isValid()) << "Enter does nothing yet";
}

TEST(CommandPalette, AnIndicatorIsShownOnTheMap) {
    PaletteWindow w;
    ASSERT_TRUE(w.start());
    w.type("p_caf_am");
    ASSERT_TRUE(gui::until([&] { return w.list->currentIndex().isValid(); }));
    QTest::keyClick(w.field, Qt::Key_Return);
    ASSERT_NE(w.workspace().style(), nullptr);
    EXPECT_EQ(w.workspace().style()->indicator, "p_caf_am");
}

TEST(CommandPalette, AnAddressIsFoundAsItIsTypedAndToldItsNeighbourhoods) {
    PaletteWindow w;
    { // in Pas Du Loup of 2015, 200 m from its outline
        auto observatory = geo::Observatory::open(w.small.file, geo::Observatory::Mode::Write);
        const auto line = [](int number, double east, double north) {
            return fmt::format("34172_{0};;{0};;Allée du Gal de Gaulle;34000;34172;Montpellier;{1};{2}\n", number,
                               support::left + east, support::bottom + north);
        };
        const auto file = w.small.folder.write(
            "adresses-34.csv", "id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;x;y\n" +
                                   line(12, 1500, 500) + line(14, 1500, 1500));
        geo::NoProgress quiet;
        std::vector<geo::Message> leftOut;
        for (const auto& plan : geo::plan(geo::inspect(file, quiet), observatory.territory(), leftOut))
            geo::load(observatory, plan, quiet);
    }
    ASSERT_TRUE(w.start());
    w.type("12 all gaul");
    ASSERT_TRUE(w.finds("12 Allée du Gal de Gaulle, Montpellier"));
    EXPECT_EQ(w.list->model()->index(0, 0).data().toString(), "Addresses");
    QTest::keyClick(w.field, Qt::Key_Return);
    auto* message = w.window.findChild<app::MessageBar*>();
    ASSERT_TRUE(gui::until([&] { return message->text().contains("12 Allée du Gal de Gaulle"); }));
    EXPECT_THAT(message->text().toStdString(), testing::HasSubstr("generation 2015: in Pas Du Loup (QP034006)"));
    EXPECT_TRUE(w.window.findChild<app::AddressMark*>()->isVisible());
    EXPECT_TRUE(gui::until([&] {
        return w.find<app::MapCanvas>("map")->view().extent().contains({support::left + 1500, support::bottom + 500});
    }));
}

TEST(CommandPalette, AnActionIsDoneWithoutItsMenu) {
    PaletteWindow w;
    ASSERT_TRUE(w.start());
    ASSERT_FALSE(w.action("actionMeasure")->isChecked());
    w.type("measure");
    ASSERT_TRUE(gui::until([&] { return w.current().contains("Measure"); }));
    EXPECT_FALSE(w.current().contains('&'));
    EXPECT_EQ(w.list->currentIndex().data(app::CommandListModel::TailRole).toString(), "Ctrl+M");
    QTest::keyClick(w.field, Qt::Key_Return);
    EXPECT_TRUE(w.action("actionMeasure")->isChecked());
}

TEST(CommandPalette, ARecordOfTheRegisterIsShownInItsList) {
    PaletteWindow w;
    {
        auto observatory = geo::Observatory::open(w.small.file, geo::Observatory::Mode::Write);
        geo::NetworkRecord adherent{geo::recordKind("adherents")};
        for (const auto& [field, value] :
             {std::pair{"id", "ADH1"}, {"name", "Ville de Lunel"}, {"type", "ville"}, {"department", "34"}})
            adherent.set(field, value);
        auto t = observatory.begin();
        observatory.network().add(t, adherent);
        t.commit();
    }
    ASSERT_TRUE(w.start());
    w.type("lunel ville");
    ASSERT_TRUE(w.finds("Ville de Lunel"));
    QTest::keyClick(w.field, Qt::Key_Return);
    EXPECT_EQ(w.workspace().perspective(), app::Perspective::Network);
    auto& desk = *w.window.findChild<app::RegisterDesk*>();
    EXPECT_EQ(desk.kind().id, "adherents");
    ASSERT_TRUE(gui::until([&] { return desk.details() && !w.window.jobs().busy(); }));
    EXPECT_EQ(desk.details()->record.title(), "Ville de Lunel");
}

TEST(CommandPalette, SavedMapsAndRecentFilesAreFound) {
    PaletteWindow w;
    ASSERT_TRUE(w.start());
    w.window.findChild<app::Shelf*>()->saveMap("Zones à regarder");
    ASSERT_TRUE(gui::until([&] { return !w.window.findChild<app::Shelf*>()->content().maps.empty(); }));
    w.type("regarder");
    EXPECT_TRUE(w.finds("Zones à regarder"));
    QTest::keyClick(w.field, Qt::Key_Escape);
    w.type(w.small.file.filename().c_str());
    EXPECT_EQ(w.current().toStdString(), w.small.file.string());
}

TEST(CommandPalette, ArrowsPassOverHeadingsAndEscapeGivesTheFocusBack) {
    PaletteWindow w;
    ASSERT_TRUE(w.start());
    auto* map = w.find<app::MapCanvas>("map");
    map->setFocus();
    w.type("montpellier");
    const QAbstractItemModelTester tester{w.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    ASSERT_TRUE(w.finds("Montpellier"));
    EXPECT_EQ(w.list->currentIndex().row(), 1) << "after the heading";
    int steps = 0;
    for (int before = -1; before != w.list->currentIndex().row(); ++steps) {
        before = w.list->currentIndex().row();
        EXPECT_FALSE(w.list->currentIndex().data(app::CommandListModel::HeadingRole).toBool());
        QTest::keyClick(w.field, Qt::Key_Down);
    }
    EXPECT_GT(steps, 2);
    QTest::keyClick(w.field, Qt::Key_Escape);
    EXPECT_FALSE(w.shown());
    EXPECT_EQ(QApplication::focusWidget(), map);
}

TEST(CommandPalette, WhatIsFoundNowhereIsSaidAndEnterDoesNothing) {
    PaletteWindow w;
    ASSERT_TRUE(w.start());
    w.type("zzzz");
    ASSERT_EQ(w.list->model()->rowCount(), 1);
    QTest::keyClick(w.field, Qt::Key_Return);
    EXPECT_TRUE(w.shown());
    EXPECT_EQ(w.field->text(), "zzzz");
}

TEST(CommandPalette, WithoutAFileItStillHasTheActions) {
    PaletteWindow w;
    w.type("demonstration");
    EXPECT_TRUE(w.current().contains("demonstration"));
}

TEST(CommandPalette, TheFieldIsNotWhereTheKeysGoAtFirst) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(QTest::qWaitForWindowActive(&w.window));
    EXPECT_EQ(QApplication::focusWidget(), w.find<QWidget>("openDemonstration"));
    ASSERT_TRUE(gui::opened(w, small.file));
    EXPECT_EQ(QApplication::focusWidget(), w.find<QWidget>("map"));
}
