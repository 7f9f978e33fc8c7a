#include "gui.hpp"
#include "histogram.hpp"
#include "layer_panel.hpp"
#include "small_observatory.hpp"
#include "style_panel.hpp"
#include "typed_numbers.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using layers::ClassMethod;

namespace {

std::vector<double> numbers(const char* text) {
    const auto read = app::typedNumbers(QString::fromUtf8(text));
    return std::holds_alternative<QString>(read) ? std::vector<double>{} : std::get<0>(read);
}

std::string refused(const char* text) {
    const auto read = app::typedNumbers(QString::fromUtf8(text));
    return std::holds_alternative<QString>(read) ? std::get<QString>(read).toStdString() : std::string{};
}

/// A window on the small observatory with the style panel open: median standard of living of Montpellier's IRIS,
/// 11 000, 16 000, 22 000 and one without a value.
struct StyledWindow : gui::Window {
    const support::SmallObservatory small;
    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        find<QToolButton>("openStyle")->click();
        return gui::until([&] { return histogram().classes().breaks.size() > 2; });
    }
    app::Histogram& histogram() { return *find<app::Histogram>("histogram"); }
    const layers::IndicatorStyle& style() { return *workspace().style(); }
    std::vector<double> shownBreaks() { return workspace().content()->filled->classification.breaks; }
    void drag(double from, double to) {
        const int y = histogram().height() / 2;
        const QPoint start{static_cast<int>(histogram().toPixel(from)), y};
        const QPoint end{static_cast<int>(histogram().toPixel(to)), y};
        QTest::mousePress(&histogram(), Qt::LeftButton, {}, start);
        for (const int part : {1, 2, 3, 4})
            QTest::mouseMove(&histogram(), start + (end - start) * part / 4);
        QTest::mouseRelease(&histogram(), Qt::LeftButton, {}, end);
    }
    void pick(const char* combo, const QVariant& data) {
        auto* box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }
};

} // namespace

TEST(TypedNumbers, AreReadInFrenchAndEnglishHoweverTheyAreSetApart) {
    EXPECT_EQ(numbers("14 000 ; 17 000,5"), (std::vector<double>{14'000, 17'000.5}));
    EXPECT_EQ(numbers("14\u202F000;17\u00A0000"), (std::vector<double>{14'000, 17'000}));
    EXPECT_EQ(numbers("14 000 17 000"), (std::vector<double>{14'000, 17'000}));
    EXPECT_EQ(numbers("10 20,5 30"), (std::vector<double>{10, 20.5, 30}));
    EXPECT_EQ(numbers("3.5\n1\t2\r\n"), (std::vector<double>{1, 2, 3.5})); // ascending
    EXPECT_EQ(numbers("5 ; 5 ; \u22122"), (std::vector<double>{-2, 5}));   // each once; the true minus
    EXPECT_TRUE(numbers("  ").empty());
    EXPECT_EQ(refused("10 ; dix"), "dix");
    EXPECT_EQ(refused("1e400"), "1e400");
    EXPECT_EQ(refused("nan"), "nan");
}

TEST(Style, DraggingABreakMovesItAndIsOneStepToUndo) {
    StyledWindow w;
    ASSERT_TRUE(w.start());
    const auto before = w.style();
    const auto breaks = w.shownBreaks();
    const int steps = w.workspace().undoStack().count();
    w.drag(breaks[1], breaks[1] + 2'500);
    EXPECT_EQ(w.style().method, ClassMethod::Manual);
    ASSERT_EQ(w.style().innerBounds.size(), breaks.size() - 2);
    EXPECT_NEAR(w.style().innerBounds[0], breaks[1] + 2'500, 150); // as near as pixels tell
    EXPECT_EQ(w.workspace().undoStack().count(), steps + 1);
    ASSERT_TRUE(gui::until([&] { return w.shownBreaks()[1] == w.style().innerBounds[0]; }));
    w.workspace().undoStack().undo();
    EXPECT_EQ(w.style(), before);
}

TEST(Style, TheHistogramHasRoomForNoValueAndForOne) {
    app::Histogram histogram;
    histogram.resize(240, 126);
    EXPECT_FALSE(histogram.grab().isNull()); // before there is a map
    histogram.setValues({});
    histogram.setClasses({});
    EXPECT_FALSE(histogram.grab().isNull());
    histogram.setValues({7, 7, 7});
    histogram.setClasses({{7, 8}, {layers::Colour::fromHex("#2C7FB8")}, 0});
    for (const auto key : {Qt::Key_Right, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Up})
        QTest::keyClick(&histogram, key);
    EXPECT_FALSE(histogram.grab().isNull());
}

TEST(Style, TwoDragsAreTwoStepsAndABreakDoesNotPassTheNext) {
    StyledWindow w;
    ASSERT_TRUE(w.start());
    const auto breaks = w.shownBreaks();
    ASSERT_GE(breaks.size(), 4u);
    const int steps = w.workspace().undoStack().count();
    w.drag(breaks[1], breaks[1] + 500);
    w.drag(w.style().innerBounds[0], breaks.back() + 1'000);
    EXPECT_EQ(w.workspace().undoStack().count(), steps + 2);
    EXPECT_LT(w.style().innerBounds[0], w.style().innerBounds[1]);
}

TEST(Style, TheArrowKeysMoveTheCurrentBreakInOneStep) {
    StyledWindow w;
    ASSERT_TRUE(w.start());
    const auto breaks = w.shownBreaks();
    const int steps = w.workspace().undoStack().count();
    w.histogram().setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&w.histogram(), Qt::Key_Right);
    EXPECT_GT(w.style().innerBounds.at(0), breaks[1]);
    EXPECT_EQ(w.workspace().undoStack().count(), steps + 1);
    QTest::keyClick(&w.histogram(), Qt::Key_Delete);
    EXPECT_EQ(w.style().innerBounds.size(), breaks.size() - 3);
    EXPECT_EQ(w.workspace().undoStack().count(), steps + 2);
}

TEST(Style, ADoubleClickCutsAClassInTwo) {
    StyledWindow w;
    ASSERT_TRUE(w.start());
    const auto breaks = w.shownBreaks();
    const double middle = (breaks[0] + breaks[1]) / 2;
    QTest::mouseDClick(&w.histogram(), Qt::LeftButton, {},
                       QPoint{static_cast<int>(w.histogram().toPixel(middle)), w.histogram().height() / 2});
    ASSERT_EQ(w.style().innerBounds.size(), breaks.size() - 1);
    EXPECT_NEAR(w.style().innerBounds[0], middle, 150);
}

TEST(Style, TypedBreaksAreTakenAndWrongOnesSaidWithoutAChange) {
    StyledWindow w;
    ASSERT_TRUE(w.start());
    auto* field = w.find<QLineEdit>("typedBreaks");
    const auto type = [&](const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    };
    type("15 000 ; 20 000");
    EXPECT_EQ(w.style().method, ClassMethod::Manual);
    EXPECT_EQ(w.style().innerBounds, (std::vector<double>{15'000, 20'000}));
    ASSERT_TRUE(gui::until([&] { return w.shownBreaks().size() == 4; }));
    const auto before = w.workspace().document();
    type("15 000 ; many");
    const auto* error = w.find<QLabel>("typedBreaksError");
    EXPECT_TRUE(error->isVisible());
    EXPECT_TRUE(error->text().contains("many")) << error->text().toStdString();
    EXPECT_EQ(w.workspace().document(), before);
    type("1;2;3;4;5;6;7;8;9;10;11;12;13");
    EXPECT_TRUE(error->isVisible());
    EXPECT_EQ(w.workspace().document(), before);
}

TEST(Style, EveryChoiceIsAStepThatIsUndone) {
    StyledWindow w;
    ASSERT_TRUE(w.start());
    const auto before = w.style();
    w.pick("classMethod", static_cast<int>(ClassMethod::EqualInterval));
    EXPECT_EQ(w.style().method, ClassMethod::EqualInterval);
    w.pick("palette", "Purples");
    EXPECT_EQ(w.style().palette, "Purples");
    w.find<QSpinBox>("classCount")->setValue(3);
    EXPECT_EQ(w.style().classes, 3);
    EXPECT_FALSE(w.find<QPushButton>("form1")->isEnabled()); // circles are of a count
    QTest::mouseClick(w.find<QPushButton>("form2"), Qt::LeftButton);
    EXPECT_EQ(w.style().form, layers::MapForm::ColouredCircles);
    EXPECT_TRUE(w.find<QComboBox>("sizedBy")->isVisible());
    for (int i = 0; i < 4; ++i) {
        EXPECT_FALSE(w.workspace().undoStack().undoText().isEmpty());
        w.workspace().undoStack().undo();
    }
    EXPECT_EQ(w.style(), before);
    EXPECT_EQ(w.find<QComboBox>("palette")->currentIndex(), 0);
    EXPECT_FALSE(w.find<QComboBox>("sizedBy")->isVisible());
}

TEST(Style, CirclesOfACountHaveNoClassesAndCategoriesAreOfAText) {
    StyledWindow w;
    ASSERT_TRUE(w.start());
    w.workspace().chooseIndicator("caf_a");
    QTest::mouseClick(w.find<QPushButton>("form1"), Qt::LeftButton);
    EXPECT_EQ(w.style().form, layers::MapForm::Circles);
    EXPECT_FALSE(w.histogram().isVisible());
    ASSERT_TRUE(gui::until([&] { return w.workspace().content()->circles.has_value(); }));
    QTest::mouseClick(w.find<QPushButton>("form3"), Qt::LeftButton);
    EXPECT_EQ(w.style().form, layers::MapForm::Categories);
    EXPECT_EQ(w.style().indicator, "zone:TYPE");
    ASSERT_TRUE(gui::until([&] { return !w.workspace().content()->filled->categories.empty(); }));
    QTest::mouseClick(w.find<QPushButton>("form0"), Qt::LeftButton);
    EXPECT_EQ(w.style().form, layers::MapForm::Choropleth);
    EXPECT_NE(w.workspace().holdings().offer(w.style().indicator), nullptr);
}

TEST(Style, LockedClassesStayForAFigureOfTheSameUnitOnly) {
    StyledWindow w;
    ASSERT_TRUE(w.start());
    w.workspace().chooseIndicator("p_caf_am");
    ASSERT_TRUE(gui::until([&] {
        return w.workspace().content()->filled->figures->indicator.id == "p_caf_am" && !w.window.jobs().busy();
    }));
    QTest::mouseClick(w.find<QCheckBox>("lockClasses"), Qt::LeftButton, {}, {8, 8});
    const auto locked = w.style().lockedBreaks;
    EXPECT_FALSE(locked.empty());
    ASSERT_TRUE(gui::until([&] { return w.shownBreaks() == locked; })); // as the legend reads
    w.workspace().chooseIndicator("med");
    EXPECT_TRUE(w.style().lockedBreaks.empty());
    w.workspace().undoStack().undo();
    EXPECT_EQ(w.style().lockedBreaks, locked);
    w.pick("classMethod", static_cast<int>(ClassMethod::EqualInterval)); // asks for other classes
    EXPECT_TRUE(w.style().lockedBreaks.empty());
}

TEST(Style, ThePanelIsReachedByTheKeyboardAndLeftWithEscape) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    w.window.activateWindow();
    auto* list = w.find<QListView>("layerList");
    auto* panel = w.find<app::LayerPanel>("layerPanel");
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString().contains("IRIS"))
            list->setCurrentIndex(list->model()->index(row, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(panel->styleShown());
    QTest::keyClick(w.find<app::StylePanel>("stylePanel"), Qt::Key_Escape);
    EXPECT_FALSE(panel->styleShown());
}
