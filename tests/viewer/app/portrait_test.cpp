#include "drawn_outlines.hpp"
#include "gui.hpp"
#include "map_canvas.hpp"
#include "network/network.hpp"
#include "portrait_panel.hpp"
#include "small_observatory.hpp"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using geo::GeographyKind;

namespace {

/// The communes of the small observatory filled, with a site in Montpellier and an outline that was kept.
struct PortraitOfAnyPlace : testing::Test {
    support::SmallObservatory small;
    gui::Window w;
    app::MapCanvas* map = nullptr;

    void SetUp() override {
        {
            auto writing = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
            geo::NetworkRecord site{geo::recordKind("sites")};
            site.set("id", "S1");
            site.set("name", "Mosson");
            site.set("commune", "34172");
            auto t = writing.begin();
            writing.network().add(t, site);
            t.commit();
            layers::saveOutline(writing, {"West", geo::fromWkt(support::square(0, 0, 1)), 0, {}}, "");
        }
        ASSERT_TRUE(gui::opened(w, small.file));
        w.workspace().chooseIndicator("p_caf_am");
        w.workspace().chooseLevel(GeographyKind::Commune);
        map = w.find<app::MapCanvas>("map");
        ASSERT_TRUE(gui::until([&] {
            const auto& zones = w.workspace().picked().zones();
            return zones && zones->geography().kind == GeographyKind::Commune && map->drawn() &&
                   !w.window.jobs().busy();
        }));
    }
    void click(double x, double y) { // kilometres from the corner of the squares
        const geo::Point at{support::left + 1000 * x, support::bottom + 1000 * y};
        QTest::mouseClick(map, Qt::LeftButton, {}, map->view().toScreen(at).toPoint());
    }
    bool shows(GeographyKind level, const std::string& code) {
        return gui::until([&] {
            const auto portrait = w.workspace().portrait();
            return portrait && portrait->level == level && portrait->code == code && !portrait->estimatesPending;
        });
    }
    bool isShown(const char* name) { return w.find<QWidget>(name)->isVisible(); }
};

} // namespace

TEST_F(PortraitOfAnyPlace, IsThatOfTheCommuneClickedAndOfANeighbourhoodInItWhereThatIsClicked) {
    click(0.8, 0.8);
    ASSERT_TRUE(shows(GeographyKind::Commune, "34172"));
    EXPECT_EQ(w.find<QLabel>("portraitName")->text(), "Montpellier");
    EXPECT_EQ(w.workspace().selected(), "") << "one thing is selected";
    EXPECT_FALSE(isShown("perimeter")) << "a commune has one perimeter";
    EXPECT_FALSE(isShown("neighbourhoodSheet"));
    click(0.25, 1.5);
    ASSERT_TRUE(shows(GeographyKind::Qpv, "QP034005"));
    EXPECT_TRUE(w.workspace().picked().empty());
    EXPECT_TRUE(isShown("perimeter"));
    EXPECT_TRUE(isShown("neighbourhoodSheet"));
}

TEST_F(PortraitOfAnyPlace, SaysWhichFilesWouldBringAFigureThatIsNotLoaded) {
    click(0.25, 1.5);
    ASSERT_TRUE(shows(GeographyKind::Qpv, "QP034005"));
    auto* link = w.window.findChild<QPushButton*>("notLoaded_med_2");
    ASSERT_NE(link, nullptr);
    EXPECT_TRUE(link->toolTip().contains("Filosofi, disposable income by commune (INSEE"))
        << link->toolTip().toStdString();
    EXPECT_EQ(w.window.findChild<QWidget*>("filesWanted"), nullptr);
    link->click();
    auto* said = w.window.findChild<QWidget*>("filesWanted");
    ASSERT_NE(said, nullptr);
    EXPECT_TRUE(said->isVisible());
    EXPECT_EQ(said->findChild<QLabel*>()->text(), link->toolTip());
    EXPECT_NE(said->findChild<QPushButton*>("addFilesWanted"), nullptr);
}

TEST_F(PortraitOfAnyPlace, LeadsToTheRecordsOfTheRegisterThere) {
    click(0.8, 0.8);
    ASSERT_TRUE(shows(GeographyKind::Commune, "34172"));
    auto* site = w.find<QLabel>("here_sites");
    ASSERT_NE(site, nullptr);
    emit site->linkActivated(QStringLiteral("record"));
    EXPECT_TRUE(gui::until([&] { return w.workspace().perspective() == app::Perspective::Network; }));
    EXPECT_FALSE(isShown("portraitPanel"));
}

TEST_F(PortraitOfAnyPlace, IsThatOfAnOutlineChosenAmongThoseKept) {
    auto* kept = w.find<QAction>("actionKeptOutlines");
    ASSERT_TRUE(kept && kept->menu());
    ASSERT_TRUE(gui::until([&] {
        emit kept->menu()->aboutToShow();
        return kept->menu()->actions().front()->isEnabled();
    }));
    kept->menu()->actions().front()->trigger();
    ASSERT_TRUE(shows(GeographyKind::Outline, "West"));
    EXPECT_FALSE(w.workspace().portrait()->estimates.empty());
    EXPECT_TRUE(w.workspace().portrait()->themes.empty());
    EXPECT_TRUE(isShown("perimeter"));
}
