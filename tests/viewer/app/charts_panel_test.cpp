#include "explore/charts_panel.hpp"

#include "explore/plot_discs.hpp"
#include "explore/zone_plot.hpp"
#include "gui.hpp"
#include "small_observatory.hpp"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>

#include <numeric>

using app::ZoneMarks;

namespace {

/// The share of lone parents among recipients by IRIS of Montpellier: 30, 10, 5 and 16.7 %.
struct ChartWindow : gui::Window {
    const support::SmallObservatory small;
    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        workspace().chooseIndicator("p_caf_am");
        window.resize(1600, 1000);
        const bool shown = gui::until([&] {
            return plot().chart() && workspace().content()->filled->figures->indicator.id == "p_caf_am" &&
                   plot().chart()->x.unit == "%" && !window.jobs().busy();
        });
        for (int i = 0; i < 4; ++i) // lists as wide as their words lay out what holds them
            QCoreApplication::processEvents();
        return shown;
    }
    app::ChartsPanel& panel() { return *find<app::ChartsPanel>("chartsPanel"); }
    app::ZonePlot& plot() { return panel().plot(); }
    app::ZoneSelection& picked() { return workspace().picked(); }
    bool choose(app::ChartsPanel::Kind kind) {
        panel().choose(kind);
        return gui::until([&] {
            return plot().chart() && plot().chart()->marks.index() == static_cast<std::size_t>(kind) &&
                   !window.jobs().busy();
        });
    }
    QWidget* canvas() { return plot().childAt(plot().width() / 2, plot().height() / 2); }
    QPoint on(QPointF coordinates) { return canvas()->mapFrom(&plot(), plot().toPixel(coordinates)); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(canvas(), Qt::LeftButton, keys, from);
        for (const int part : {1, 2, 3, 4}) {
            const auto at = from + (to - from) * part / 4;
            QMouseEvent move{QEvent::MouseMove, at, canvas()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys};
            QApplication::sendEvent(canvas(), &move);
        }
        QTest::mouseRelease(canvas(), Qt::LeftButton, keys, to);
    }
    std::vector<std::string> codes() { return picked().codes(); }
};

using Codes = std::vector<std::string>;

} // namespace

TEST(Charts, ShowTheIndicatorOfTheMapWithItsOriginAndN) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    EXPECT_FALSE(w.find<QLabel>("chartTitle")->text().isEmpty());
    const auto origin = w.find<QLabel>("chartOrigin")->text();
    EXPECT_TRUE(origin.contains("Allocataires 2017") && origin.contains("n = 4")) << origin.toStdString();
    EXPECT_TRUE(w.plot().accessibleName().contains(w.find<QLabel>("chartTitle")->text()));
}

TEST(Charts, ClickingABarPicksItsZonesAndAClickBesideClears) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    const auto& highest = w.plot().marks().regions().back();
    QTest::mouseClick(w.canvas(), Qt::LeftButton, {}, w.on(highest.box.center()));
    EXPECT_EQ(w.codes(), Codes{"341720101"}); // 30 %
    const auto& lowest = w.plot().marks().regions().front();
    QTest::mouseClick(w.canvas(), Qt::LeftButton, Qt::ControlModifier, w.on(lowest.box.center()));
    EXPECT_EQ(w.codes(), (Codes{"341720101", "341720103"}));
    QTest::mouseClick(w.canvas(), Qt::LeftButton, Qt::ShiftModifier, w.on(lowest.box.center()));
    EXPECT_EQ(w.codes(), Codes{"341720101"});
    const QPointF between{(w.plot().marks().regions()[2].box.right() + highest.box.left()) / 2, 0.4};
    QTest::mouseClick(w.canvas(), Qt::LeftButton, {}, w.on(between));
    EXPECT_TRUE(w.picked().empty());
}

TEST(Charts, DraggingOverAHistogramPicksAnInterval) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    w.drag(w.on({12, 0.2}), w.on({30.1, 0.3})); // 25 % and 30 %
    EXPECT_EQ(w.codes(), (Codes{"341720101", "341720104"}));
}

TEST(Charts, DraggingInAScatterPicksWhatLiesInTheRectangle) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    auto* other = w.find<QComboBox>("chartOther");
    ASSERT_GE(other->findData("med"), 0);
    other->setCurrentIndex(other->findData("med"));
    ASSERT_TRUE(w.choose(app::ChartsPanel::Kind::Scatter));
    EXPECT_EQ(w.plot().marks().points().size(), 3u);
    w.drag(w.on({25, 10'800}), w.on({31, 12'000}));
    EXPECT_EQ(w.codes(), Codes{"341720101"});
    w.drag(w.on({9, 15'000}), w.on({11, 17'000}), Qt::ControlModifier);
    EXPECT_EQ(w.codes(), (Codes{"341720101", "341720102"}));
    w.drag(w.on({9, 15'000}), w.on({11, 17'000}), Qt::ShiftModifier);
    EXPECT_EQ(w.codes(), Codes{"341720101"});
    const auto remarks = w.find<QLabel>("chartRemarks")->text();
    EXPECT_TRUE(remarks.contains("r = ") && remarks.contains("n = 3")) << remarks.toStdString();
}

TEST(Charts, AreGoneThroughWithTheArrowKeys) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    w.plot().setFocus();
    QTest::keyClick(&w.plot(), Qt::Key_Right);
    QTest::keyClick(&w.plot(), Qt::Key_Space);
    EXPECT_EQ(w.codes(), Codes{"341720103"}); // the lowest
    QTest::keyClick(&w.plot(), Qt::Key_Right);
    QTest::keyClick(&w.plot(), Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(w.codes(), (Codes{"341720102", "341720103"}));
    EXPECT_FALSE(w.plot().accessibleDescription().isEmpty());
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&w.plot(), Qt::Key_Right); // stays at the last
    QTest::keyClick(&w.plot(), Qt::Key_Space);
    EXPECT_EQ(w.codes(), Codes{"341720101"});
    QTest::keyClick(&w.plot(), Qt::Key_Escape);
    EXPECT_TRUE(w.picked().empty());
}

TEST(Charts, ShowInGreenWhatIsPickedElsewhere) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    const auto& highest = w.plot().marks().regions().back();
    const auto at = w.plot().toPixel(highest.box.center());
    const auto before = w.plot().grab().toImage().pixelColor(at);
    w.picked().pickCodes(Codes{"341720101"});
    const auto after = w.plot().grab().toImage().pixelColor(at);
    EXPECT_EQ(after, (QColor{0x2B, 0x6B, 0x52}));
    EXPECT_NE(before, after);
}

TEST(Charts, OfBoxesPickWhatLiesBetweenTheHinges) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    auto* groups = w.find<QComboBox>("chartGroups");
    EXPECT_EQ(groups->currentData().toInt(), static_cast<int>(layers::ChartGroups::Neighbourhoods)); // of one commune
    groups->setCurrentIndex(0);
    ASSERT_TRUE(w.choose(app::ChartsPanel::Kind::Boxes));
    const auto& box = w.plot().marks().regions().front().box; // 7.5 to 23.3
    QTest::mouseClick(w.canvas(), Qt::LeftButton, {}, w.on(box.center() + QPointF{0, 0.1}));
    EXPECT_EQ(w.codes(), (Codes{"341720102", "341720104"}));
    EXPECT_TRUE(app::textOf(*w.plot().chart(), w.plot().marks(), {true, 0}).contains("Montpellier"));
}

TEST(Charts, OverTheYearsFollowWhatIsPicked) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    w.panel().choose(app::ChartsPanel::Kind::Years);
    EXPECT_TRUE(w.find<QLabel>("chartNote")->isVisible()); // nothing is picked yet
    w.picked().pickCodes(Codes{"341720101"});
    ASSERT_TRUE(gui::until([&] { return w.plot().chart() != nullptr; }));
    EXPECT_EQ(w.plot().marks().points().size(), 1u);
    w.picked().clear();
    EXPECT_TRUE(gui::until([&] { return w.plot().chart() == nullptr; }));
}

TEST(Charts, AgainstReferencesKeepTheirRowsWhileTheyArePicked) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(w.choose(app::ChartsPanel::Kind::References));
    const auto points = w.plot().marks().points();
    ASSERT_GE(points.size(), 2u);
    ASSERT_EQ(points[0].zone, ZoneMarks::noZone); // the neighbourhood that is selected on the map, 40 %
    ASSERT_NE(points[1].zone, ZoneMarks::noZone); // 30 %
    QTest::mouseClick(w.canvas(), Qt::LeftButton, {}, w.on(points[1].at));
    EXPECT_EQ(w.codes(), Codes{"341720101"});
    // Whose portrait is shown is the zone now, not the neighbourhood: its row goes, the others stay.
    ASSERT_TRUE(gui::until([&] { return w.plot().marks().points().size() + 1 == points.size(); }));
    QTest::qWait(300); // longer than the hand rests
    EXPECT_EQ(w.plot().marks().points().size() + 1, points.size());
    EXPECT_EQ(w.plot().marks().points()[0].zone, points[1].zone);
    EXPECT_EQ(w.codes(), Codes{"341720101"});
}

TEST(Charts, ByDistancePickABand) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(w.choose(app::ChartsPanel::Kind::Distances));
    w.drag(w.on({0.05, 6}), w.on({0.95, 29})); // inside, and 0 to 300 m is the next
    EXPECT_EQ(w.codes(), Codes{"341720104"});
    w.panel().choose(app::ChartsPanel::Kind::Pyramid);
    ASSERT_TRUE(gui::until([&] { return w.find<QLabel>("chartNote")->isVisible(); })); // says what to import
}

TEST(Charts, AreCopiedAsAPictureAsSvgAndAsATable) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    w.find<QAction>("copyChartTable")->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains("Allocataires 2017"));
    w.find<QAction>("copyChartSvg")->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains("<svg"));
    w.find<QAction>("copyChartPicture")->trigger();
    ASSERT_TRUE(gui::until([&] { return QApplication::clipboard()->mimeData()->hasImage(); }));
    EXPECT_TRUE(QApplication::clipboard()->text().contains("Allocataires 2017"));
}

TEST(Charts, LeaveTheWindowWithTheFoldedTableAndComeBack) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    w.find<QAction>("actionTable")->trigger();
    EXPECT_FALSE(w.panel().isVisible());
    w.find<QAction>("actionTable")->trigger();
    EXPECT_TRUE(w.panel().isVisible());
    w.find<QAction>("actionCharts")->trigger();
    EXPECT_FALSE(w.panel().isVisible());
    w.find<QAction>("actionTable")->trigger();
    w.find<QAction>("actionCharts")->trigger();
    EXPECT_TRUE(w.panel().isVisible());
}

TEST(Charts, TakeThePlaceOfTheTableWhereBothHaveNoRoom) {
    ChartWindow w;
    ASSERT_TRUE(w.start());
    auto* table = w.find<QWidget>("tablePanel");
    EXPECT_TRUE(w.panel().isVisible() && table->isVisible());
    w.window.resize(1200, 800);
    EXPECT_LE(w.window.width(), 1200); // the window may be as narrow as without them
    ASSERT_TRUE(gui::until([&] { return !w.panel().isVisible(); }));
    EXPECT_TRUE(table->isVisible());
    QTest::mouseClick(w.find<QToolButton>("showCharts"), Qt::LeftButton);
    EXPECT_TRUE(w.panel().isVisible() && !table->isVisible());
    EXPECT_TRUE(w.find<QAction>("actionCharts")->isChecked());
    QTest::mouseClick(w.find<QToolButton>("hideCharts"), Qt::LeftButton);
    EXPECT_TRUE(!w.panel().isVisible() && table->isVisible());
    EXPECT_FALSE(w.find<QAction>("actionCharts")->isChecked());
}

TEST(StampedDiscs, AreWhereTheyBelongAndNowhereElse) {
    QImage image{20, 20, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    const std::vector<QPointF> places{{5.5, 5.5}, {15.5, 15.5}, {0, 0}, {200, 3}, {-50, 7}};
    const std::vector<std::uint8_t> flags{1, 0, 1, 1, 1};
    app::stampDiscs(image, places, flags, 2, Qt::red);
    EXPECT_EQ(image.pixelColor(5, 5), QColor{Qt::red});
    EXPECT_EQ(image.pixelColor(5, 7).red(), 255); // the edge is of the same colour, paler
    EXPECT_LT(image.pixelColor(5, 7).alpha(), 255);
    EXPECT_EQ(image.pixelColor(15, 15).alpha(), 0); // its flag is not set
    EXPECT_EQ(image.pixelColor(0, 0).alpha(), 255); // cut by the border
    EXPECT_EQ(image.pixelColor(19, 3).alpha(), 0);
}
