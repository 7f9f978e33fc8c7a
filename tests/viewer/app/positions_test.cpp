#include "gui.hpp"
#include "positions_dialog.hpp"
#include "small_observatory.hpp"

#include "observatory/records.hpp"
#include "observatory/zones.hpp"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <filesystem>

namespace {

/// A school inside the first neighbourhood of Montpellier, and one far from all.
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
    ASSERT_TRUE(gui::until([&] { return lists->count() == 1; }));
    EXPECT_EQ(lists->itemText(0), "Schools");
    const support::TemporaryFolder folder;
    w.answers->table = QString::fromStdString((folder / "schools.csv").string());
    dialog->findChild<QPushButton*>("savePositions")->click();
    const auto* message = dialog->findChild<QLabel*>("positionsMessage");
    ASSERT_TRUE(gui::until([&] { return message->text().contains("Saved") && !w.window.jobs().busy(); }))
        << message->text().toStdString();
    EXPECT_TRUE(message->text().startsWith("Generation 2015: 1 inside, 0 within 100 m"))
        << message->text().toStdString();
    EXPECT_TRUE(message->text().contains("1 outside"));
    EXPECT_GT(std::filesystem::file_size(folder / "schools.csv"), 60u);
}

TEST(PositionsDialog, LeadsToDataWhereNoListIsLoaded) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* dialog = opened(w);
    ASSERT_NE(dialog, nullptr);
    const auto* add = dialog->findChild<QPushButton*>("positionsAddData");
    ASSERT_TRUE(gui::until([&] { return !add->isHidden(); }));
    EXPECT_FALSE(dialog->findChild<QPushButton*>("savePositions")->isEnabled());
}
