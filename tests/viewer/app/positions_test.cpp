#include "explore/command_entries.hpp"
#include "gui.hpp"
#include "import_dialog.hpp"
#include "positions_dialog.hpp"
#include "small_observatory.hpp"

#include "network/network.hpp"
#include "observatory/records.hpp"
#include "observatory/zones.hpp"
#include "readers/reader.hpp"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace {

/// A school inside the first neighbourhood of Montpellier, one in no neighbourhood of that town, one far from all.
void addSchools(const support::SmallObservatory& small) {
    auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    geo::NoProgress quiet;
    const auto zones = observatory.zones().load(*observatory.zones().find(geo::GeographyKind::Qpv, 2015), quiet);
    auto t = observatory.begin();
    geo::Source source;
    source.family = source.title = source.fileName = source.sha256 = "layer:schools";
    geo::RecordSet list;
    list.family = "layer:schools";
    list.title = "Schools";
    list.columns = {"NAME"};
    list.epsg = 2154;
    list.shape = geo::RecordShape::Point;
    list.sourceId = observatory.sources().add(t, source);
    geo::RecordWriter writer{t, list};
    const auto inside = geo::pointInside(zones->shape(0));
    writer.add(std::vector<std::string_view>{"Jean Moulin"}, {}, inside);
    writer.add(std::vector<std::string_view>{"Marie Curie"}, {},
               geo::Point{support::left + 100, support::bottom + 100});
    writer.add(std::vector<std::string_view>{"Jules Ferry"}, {}, geo::Point{inside.x + 50'000, inside.y});
    writer.finish();
    t.commit();
}

app::PositionsDialog* opened(gui::Window& w) {
    w.window.findChild<QAction*>("actionPositions")->trigger();
    return w.window.findChild<app::PositionsDialog*>();
}

} // namespace

TEST(PositionsDialog, SavesInWhichNeighbourhoodEachPlaceLiesAndSaysHowMany) {
    const support::SmallObservatory small;
    addSchools(small);
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* dialog = opened(w);
    ASSERT_NE(dialog, nullptr);
    auto* lists = dialog->findChild<QComboBox*>("positionsList");
    ASSERT_TRUE(gui::until([&] { return lists->count() == 2; }));
    EXPECT_EQ(lists->itemText(0), "Schools");
    EXPECT_EQ(lists->itemText(1), "Adherents") << "records of the register have places too";
    const support::TemporaryFolder folder;
    w.answers->table = QString::fromStdString((folder / "schools.csv").string());
    dialog->findChild<QPushButton*>("savePositions")->click();
    const auto* message = dialog->findChild<QLabel*>("positionsMessage");
    ASSERT_TRUE(gui::until([&] { return message->text().contains("Saved") && !w.window.jobs().busy(); }))
        << message->text().toStdString();
    EXPECT_TRUE(message->text().startsWith("Generation 2015: 1 inside, 0 within 100 m"))
        << message->text().toStdString();
    EXPECT_TRUE(message->text().contains("1 outside"));
    EXPECT_TRUE(message->text().contains("Not determined: 1, where the perimeters of 2015"))
        << message->text().toStdString();
    const auto table = support::readFile(folder / "schools.csv");
    EXPECT_NE(table.find("Neighbourhood of 2015 (code)"), std::string::npos) << table;
    EXPECT_NE(table.find("in the neighbourhood"), std::string::npos) << table;
    EXPECT_NE(table.find("Position in 2015 (indicative, certifies nothing)"), std::string::npos) << "wherever it goes";
    EXPECT_TRUE(message->text().contains("The location is indicative and certifies nothing."));
    EXPECT_NE(table.find("not determined"), std::string::npos) << table;
    dialog->findChild<QSpinBox*>("positionsDoubt")->setValue(30);
    EXPECT_TRUE(message->text().isEmpty()) << "that was measured with another distance";
    dialog->findChild<QPushButton*>("savePositions")->click();
    EXPECT_FALSE(lists->isEnabled()) << "what is being measured is the list that is shown";
    ASSERT_TRUE(gui::until([&] { return message->text().contains("Saved") && lists->isEnabled(); }));
    lists->setCurrentIndex(1);
    EXPECT_TRUE(message->text().isEmpty()) << "that was about the other list";
}

TEST(PositionsDialog, OffersListsOfAddressesWhereThoseAreLoaded) {
    const support::SmallObservatory small;
    const auto load = [&](const std::string& name, const std::string& bytes) {
        auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
        geo::NoProgress quiet;
        std::vector<geo::Message> leftOut;
        for (const auto& plan :
             geo::plan(geo::inspect(small.folder.write(name, bytes), quiet), observatory.territory(), leftOut))
            geo::load(observatory, plan, quiet);
    };
    load("adresses-34.csv", "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;x;y\n"
                            "34172_1;1;;Rue Pasteur;34080;34172;Montpellier;765250;6281500\n");
    load("amicales.csv", "nom;Adresse;CP;Ville\nune;1 r. Pasteur;34080;Montpellier\n");
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* dialog = opened(w);
    ASSERT_NE(dialog, nullptr);
    auto* lists = dialog->findChild<QComboBox*>("positionsList");
    ASSERT_TRUE(gui::until([&] { return lists->findText("amicales.csv") >= 0; }));
    lists->setCurrentIndex(lists->findText("amicales.csv"));
    const support::TemporaryFolder folder;
    w.answers->table = QString::fromStdString((folder / "amicales-out.csv").string());
    dialog->findChild<QPushButton*>("savePositions")->click();
    ASSERT_TRUE(gui::until([&] { return std::filesystem::exists(folder / "amicales-out.csv"); }));
    EXPECT_NE(support::readFile(folder / "amicales-out.csv").find("1 Rue Pasteur, 34080 Montpellier"),
              std::string::npos);
}

TEST(PositionsDialog, LeadsToDataWhereNoListIsLoaded) {
    const support::SmallObservatory small;
    {
        auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
        auto t = observatory.begin();
        for (const auto& adherent : observatory.network().adherents())
            observatory.network().remove(t, "adherents", adherent.key);
        t.commit();
    }
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* dialog = opened(w);
    ASSERT_NE(dialog, nullptr);
    const auto* add = dialog->findChild<QPushButton*>("positionsAddData");
    ASSERT_TRUE(gui::until([&] { return !add->isHidden(); }));
    EXPECT_FALSE(dialog->findChild<QPushButton*>("savePositions")->isEnabled());
}

TEST(PositionsDialog, IsOfferedForAListThatWasJustAddedAndFoundByItsName) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    const geo::Transformer toLonLat{2154, 4326};
    const auto place = toLonLat({support::left + 250, support::bottom + 1'500});
    const auto list =
        small.folder.write("ateliers.csv", "Nom;Adresse;Latitude;Longitude\nUn;1 rue;" + std::to_string(place.y) + ";" +
                                               std::to_string(place.x) + "\nDeux;2 rue;" + std::to_string(place.y) +
                                               ";" + std::to_string(place.x) + "\n");
    w.answers->added = {QString::fromStdString(list.string())};
    w.find<QAction>("actionAddData")->trigger();
    auto* import = w.window.findChild<app::ImportDialog*>();
    ASSERT_NE(import, nullptr);
    auto* add = import->findChild<QPushButton*>("addFiles");
    ASSERT_TRUE(gui::until([&] { return add->isEnabled(); }));
    add->click();
    auto* offer = w.find<QPushButton>("messageOffer");
    ASSERT_TRUE(gui::until([&] { return offer->isVisible(); }));
    EXPECT_EQ(w.find<QLabel>("messageText")->text(),
              "“ateliers.csv” was added: 2 lines, which can be told in which neighbourhood they lie.");
    offer->click();
    auto* dialog = w.window.findChild<app::PositionsDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* lists = dialog->findChild<QComboBox*>("positionsList");
    ASSERT_TRUE(gui::until([&] { return lists->count() == 2; }));
    EXPECT_EQ(lists->currentText(), "ateliers.csv");
    const auto commands = app::commandsOf(*w.window.menuBar());
    EXPECT_TRUE(std::ranges::any_of(commands, [](const auto& one) { return one.text == "ateliers.csv"; }));
}
