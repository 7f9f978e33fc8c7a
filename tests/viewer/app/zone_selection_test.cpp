#include "explore/map_picking.hpp"
#include "explore/zone_selection.hpp"
#include "gui.hpp"
#include "small_observatory.hpp"
#include "support.hpp"

#include <QSignalSpy>

namespace {

using app::ZoneSelection;
using How = ZoneSelection::How;

std::shared_ptr<const geo::ZoneSet> zones(const std::vector<std::string>& codes) {
    std::vector<std::pair<std::string, std::string>> shapes;
    for (const auto& code : codes)
        shapes.emplace_back(code, "POLYGON((0 0,10 0,10 10,0 10,0 0))");
    return std::make_shared<const geo::ZoneSet>(support::zones(geo::GeographyKind::Iris, 2020, shapes));
}

std::vector<std::uint32_t> all(std::initializer_list<std::uint32_t> zones) { return zones; }

} // namespace

TEST(ZoneSelection, ReplacesAddsAndToggles) {
    ZoneSelection picked;
    picked.setZones(zones({"a", "b", "c", "d"}));
    picked.pick(all({0, 2}));
    EXPECT_EQ(picked.picked(), all({0, 2}));
    picked.pick(all({3}), How::Add);
    EXPECT_EQ(picked.picked(), all({0, 2, 3}));
    picked.pick(all({2, 1}), How::Toggle);
    EXPECT_EQ(picked.picked(), all({0, 1, 3}));
    picked.pick(all({1}));
    EXPECT_EQ(picked.codes(), std::vector<std::string>{"b"});
    picked.clear();
    EXPECT_TRUE(picked.empty());
}

TEST(ZoneSelection, SaysOnceThatItChangedAndNotWhenItDidNot) {
    ZoneSelection picked;
    picked.setZones(zones({"a", "b"}));
    QSignalSpy changes{&picked, &ZoneSelection::changed};
    picked.pick(all({0, 1}));
    picked.pick(all({1, 0}));
    picked.pick(all({7})); // none of the set: nothing is left
    EXPECT_EQ(changes.count(), 2);
}

TEST(ZoneSelection, KeepsByCodeWhatOtherOutlinesStillHave) {
    ZoneSelection picked;
    picked.setZones(zones({"a", "b", "c"}));
    picked.pick(all({0, 2}));
    QSignalSpy changes{&picked, &ZoneSelection::changed};
    picked.setZones(zones({"c", "d"}));
    EXPECT_EQ(picked.codes(), std::vector<std::string>{"c"});
    EXPECT_TRUE(picked.contains(0));
    EXPECT_EQ(changes.count(), 1);
    picked.setZones(nullptr);
    EXPECT_TRUE(picked.empty());
}

TEST(ZoneSelection, NamesTheCodesItDoesNotHave) {
    ZoneSelection picked;
    picked.setZones(zones({"a", "b", "c"}));
    const std::vector<std::string> pasted{"b", "x", "a"};
    EXPECT_EQ(picked.pickCodes(pasted), std::vector<std::string>{"x"});
    EXPECT_EQ(picked.size(), 2U);
}

namespace {

struct PickingOnTheMap : testing::Test {
    support::SmallObservatory small;
    gui::Window w;
    app::MapCanvas* map = nullptr;
    ZoneSelection* picked = nullptr;
    void SetUp() override {
        ASSERT_TRUE(gui::opened(w, small.file));
        map = w.find<app::MapCanvas>("map");
        picked = &w.workspace().picked();
        ASSERT_TRUE(gui::until([&] { return map->drawn(); }));
    }
    /// Places on the screen that lie in a zone and in no neighbourhood, each in another zone.
    std::vector<QPoint> placesInZones(std::size_t count) const {
        std::vector<QPoint> places;
        std::vector<std::uint32_t> seen;
        for (int y = 80; y < map->height() - 80 && places.size() < count; y += 9)
            for (int x = 80; x < map->width() - 80 && places.size() < count; x += 9)
                if (const auto pick = map->pickAt(QPointF{QPoint{x, y}});
                    pick.zone && !pick.neighbourhood && std::ranges::count(seen, *pick.zone) == 0) {
                    seen.push_back(*pick.zone);
                    places.push_back({x, y});
                }
        return places;
    }
};

} // namespace

TEST_F(PickingOnTheMap, AClickPicksAZoneAndWithCtrlAnotherJoinsAndLeaves) {
    const auto places = placesInZones(2);
    ASSERT_EQ(places.size(), 2U);
    QTest::mouseClick(map, Qt::LeftButton, {}, places[0]);
    EXPECT_EQ(picked->size(), 1U);
    QTest::mouseClick(map, Qt::LeftButton, Qt::ControlModifier, places[1]);
    EXPECT_EQ(picked->size(), 2U);
    QTest::mouseClick(map, Qt::LeftButton, Qt::ControlModifier, places[0]);
    EXPECT_EQ(picked->size(), 1U);
    QTest::keyClick(map, Qt::Key_Escape);
    EXPECT_TRUE(picked->empty());
}

TEST_F(PickingOnTheMap, ARectangleDrawnWithShiftPicksTheZonesWhoseMiddleItHolds) {
    const auto view = map->view();
    const QPoint from{4, 4}, to{map->width() - 4, map->height() - 4};
    QTest::mousePress(map, Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(map, to / 2);
    QTest::mouseMove(map, to);
    QTest::mouseRelease(map, Qt::LeftButton, Qt::ShiftModifier, to);
    EXPECT_EQ(map->view(), view) << "it does not move";
    EXPECT_EQ(picked->picked(), app::zonesWithin(*map->content(), view.extent()));
    EXPECT_GT(picked->size(), 3U);
}

TEST_F(PickingOnTheMap, SpacePicksWhatLiesAtTheMiddle) {
    const auto at = map->pickAt({map->width() / 2.0, map->height() / 2.0}).zone;
    QTest::keyClick(map, Qt::Key_Space);
    EXPECT_EQ(picked->size(), at ? 1U : 0U);
    QTest::keyClick(map, Qt::Key_Space);
    EXPECT_TRUE(picked->empty());
}
