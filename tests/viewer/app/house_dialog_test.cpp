#include "house_dialog.hpp"

#include "gui.hpp"
#include "shelf.hpp"
#include "small_observatory.hpp"
#include "support.hpp"

#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

struct HouseWindow : gui::Window {
    const support::SmallObservatory small;
    const support::TemporaryFolder folder;
    app::HouseDialog* dialog = nullptr;

    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        find<QAction>("actionHouse")->trigger();
        return gui::until([&] { return (dialog = window.findChild<app::HouseDialog*>()) != nullptr; });
    }
    template <typename T> T* part(const char* name) { return dialog->findChild<T*>(QLatin1String{name}); }
    void choose(const std::string& name, const std::string& bytes) {
        answers->logo = QString::fromStdString(folder.write(name, bytes).string());
        QTest::mouseClick(part<QPushButton>("chooseLogo"), Qt::LeftButton);
    }
};

const std::string dot = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><rect width=\"8\" "
                        "height=\"8\"/></svg>";

} // namespace

TEST(HouseDialog, KeepsTheStyleInTheFileAndUndoTakesItOutAgain) {
    HouseWindow w;
    ASSERT_TRUE(w.start());
    QTest::keyClicks(w.part<QLineEdit>("houseCredit"), "Villes et Territoires");
    w.choose("logo.svg", dot);
    EXPECT_FALSE(w.part<QLabel>("houseLogo")->pixmap().isNull());
    w.part<QDoubleSpinBox>("houseTextScale")->setValue(110);
    QTest::mouseClick(w.part<QPushButton>("saveHouse"), Qt::LeftButton);
    auto& shelf = *w.window.findChild<app::Shelf*>();
    ASSERT_TRUE(gui::until([&] { return shelf.content().house.has_value(); }));
    const auto house = layers::houseStyle(w.small.open());
    EXPECT_EQ(house.credit, "Villes et Territoires");
    EXPECT_EQ(house.logo, dot);
    EXPECT_DOUBLE_EQ(house.textScale, 1.1);
    EXPECT_EQ(app::lastHouseStyle(), house) << "proposed to the next file";
    w.workspace().undoStack().undo();
    ASSERT_TRUE(gui::until([&] { return !shelf.content().house; }));
    EXPECT_EQ(layers::houseStyle(w.small.open()), layers::HouseStyle{});
}

TEST(HouseDialog, APaleColourIsToldInWordsWithOneThatIsDarkEnough) {
    HouseWindow w;
    ASSERT_TRUE(w.start());
    auto* accent = w.part<QLineEdit>("houseAccent");
    auto *save = w.part<QPushButton>("saveHouse"), *darker = w.part<QPushButton>("houseDarker");
    EXPECT_TRUE(save->isEnabled());
    accent->selectAll();
    QTest::keyClicks(accent, "#FFDD00");
    EXPECT_TRUE(w.part<QLabel>("houseContrast")->text().startsWith("Too pale"));
    EXPECT_FALSE(save->isEnabled());
    QTest::mouseClick(darker, Qt::LeftButton);
    EXPECT_TRUE(save->isEnabled());
    EXPECT_TRUE(w.part<QLabel>("houseContrast")->text().startsWith("Easy to read"));
    accent->selectAll();
    QTest::keyClicks(accent, "leaf");
    EXPECT_FALSE(save->isEnabled());
}

TEST(HouseDialog, ALogoThatIsNoPictureIsToldAndTheOneBeforeStays) {
    HouseWindow w;
    ASSERT_TRUE(w.start());
    w.choose("logo.svg", dot);
    const auto* message = w.part<QLabel>("houseMessage");
    w.choose("half.png", "\x89PNG\r\n\x1a\n");
    EXPECT_TRUE(message->text().contains("half.png"));
    // Begins and ends like a PNG and is none.
    w.choose("odd.png", "\x89PNG\r\n\x1a\nIEND\xAE\x42\x60\x82");
    EXPECT_TRUE(message->text().contains("odd.png"));
    EXPECT_EQ(w.dialog->house().logo, dot);
    QTest::mouseClick(w.part<QPushButton>("noLogo"), Qt::LeftButton);
    EXPECT_TRUE(w.dialog->house().logo.empty());
}
