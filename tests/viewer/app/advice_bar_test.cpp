#include "advice_bar.hpp"
#include "gui.hpp"
#include "small_observatory.hpp"

#include <QLabel>
#include <QPushButton>

namespace {

/// The count of recipient households by IRIS, coloured by area: what is advised against.
struct CountWindow : gui::Window {
    const support::SmallObservatory small;
    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        workspace().chooseIndicator("caf_a");
        return gui::until([&] { return find<QWidget>("adviceBar")->isVisible() && !window.jobs().busy(); });
    }
};

} // namespace

TEST(AdviceBar, ACountColouredByAreaBecomesCirclesWithOneClick) {
    CountWindow w;
    ASSERT_TRUE(w.start());
    EXPECT_FALSE(w.find<QLabel>("adviceText")->text().isEmpty());
    w.find<QPushButton>("takeAdvice")->click();
    EXPECT_EQ(w.workspace().style()->form, layers::MapForm::Circles);
    ASSERT_TRUE(gui::until([&] { return !w.find<QWidget>("adviceBar")->isVisible(); }));
    w.workspace().undoStack().undo();
    EXPECT_EQ(w.workspace().style()->form, layers::MapForm::Choropleth);
    EXPECT_TRUE(gui::until([&] { return w.find<QWidget>("adviceBar")->isVisible(); }));
}

TEST(AdviceBar, AMapThatIsKeptIsNotAdvisedAgain) {
    CountWindow w;
    ASSERT_TRUE(w.start());
    w.find<QPushButton>("declineAdvice")->click();
    EXPECT_TRUE(w.workspace().style()->adviceDeclined);
    w.workspace().chooseYear(2017);
    ASSERT_TRUE(gui::until([&] { return !w.window.jobs().busy(); }));
    EXPECT_FALSE(w.find<QWidget>("adviceBar")->isVisible());
}

TEST(AdviceBar, ARateByZoneNeedsNone) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    EXPECT_FALSE(w.find<QWidget>("adviceBar")->isVisible());
}
