// Residents' words in the window: pinned by a click, read on the map, undone, and still there the next time.
#include "gui.hpp"
#include "map_grid.hpp"
#include "network/voice_card.hpp"
#include "network/voice_dialog.hpp"
#include "small_observatory.hpp"

#include "network/network.hpp"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace {

struct Voices : gui::Window {
    const support::SmallObservatory small;
    app::MapCanvas& map() { return find<app::MapGrid>("mapGrid")->first(); }
    bool start() {
        return gui::opened(*this, small.file) && gui::until([&] { return map().drawn() && !window.jobs().busy(); });
    }
    std::vector<geo::NetworkRecord> kept() const {
        const auto observatory = small.open();
        return observatory.network().records(geo::recordKind("voices"));
    }
    const layers::SymbolLayer* shown() {
        for (const auto& layer : workspace().content()->symbols)
            if (layer.kind == layers::LayerKind::Voices)
                return &layer;
        return nullptr;
    }
    /// Clicks where it was said and fills in the form that comes.
    bool pin(geo::Point at, const QString& words) {
        find<QAction>("actionPinVoice")->trigger();
        QTest::mouseClick(&map(), Qt::LeftButton, {}, map().view().toScreen(at).toPoint());
        if (!gui::until([&] { return window.findChild<app::VoiceDialog*>() != nullptr; }))
            return false;
        auto* dialog = window.findChild<app::VoiceDialog*>();
        dialog->findChild<QPlainTextEdit*>("field_text")->setPlainText(words);
        auto* agreed = dialog->findChild<QComboBox*>("field_agreed");
        agreed->setCurrentIndex(agreed->findData(QStringLiteral("1")));
        dialog->findChild<QLineEdit*>("field_meeting")->setText(QStringLiteral("Réunion publique"));
        dialog->findChild<QPushButton*>("saveVoice")->click();
        return gui::until([&] { return shown() && shown()->points.size() > 0 && !window.jobs().busy(); });
    }
};

} // namespace

TEST(ResidentsWords, ArePinnedByAClickReadOnTheMapAndUndone) {
    Voices w;
    ASSERT_TRUE(w.start());
    EXPECT_EQ(w.workspace().document().find(layers::LayerKind::Voices), nullptr) << "no layer before there are any";
    const geo::Point at{support::left + 1'300, support::bottom + 1'200};
    ASSERT_TRUE(w.pin(at, "M. Durand dit que la place est sombre"));
    ASSERT_EQ(w.kept().size(), 1U);
    const auto record = w.kept()[0];
    EXPECT_EQ(record.at("id"), "1");
    EXPECT_EQ(record.at("text").find("Durand"), std::string::npos) << "nobody is named";
    EXPECT_EQ(record.at("date"), QDate::currentDate().toString(Qt::ISODate).toStdString());
    EXPECT_EQ(record.at("commune"), "34172");
    ASSERT_NE(w.workspace().document().find(layers::LayerKind::Voices), nullptr);
    EXPECT_TRUE(w.workspace().document().find(layers::LayerKind::Voices)->visible);

    const auto selected = w.workspace().selected();
    const auto mark = w.shown()->points.points.front();
    ASSERT_TRUE(gui::until([&] { return w.map().drawn(); }));
    QTest::mouseClick(&w.map(), Qt::LeftButton, {}, w.map().view().toScreen(mark).toPoint());
    EXPECT_TRUE(w.find<app::VoiceCard>("voiceCard")->isVisible());
    EXPECT_EQ(w.workspace().selected(), selected) << "reading selects nothing else";
    EXPECT_TRUE(w.find<QLabel>("voiceWords")->text().contains(QStringLiteral("la place est sombre")));
    EXPECT_TRUE(w.find<QLabel>("voiceWhere")->text().contains(QStringLiteral("Réunion publique")));
    EXPECT_TRUE(w.find<QLabel>("voiceWithheld")->isHidden());

    w.workspace().undoStack().undo();
    ASSERT_TRUE(gui::until([&] { return !w.shown() && !w.window.jobs().busy(); }));
    EXPECT_TRUE(w.kept().empty());
    EXPECT_FALSE(w.find<app::VoiceCard>("voiceCard")->isVisible()) << "what is gone is read no longer";
    w.workspace().undoStack().redo();
    ASSERT_TRUE(gui::until([&] { return w.shown() && !w.window.jobs().busy(); }));
    EXPECT_EQ(w.kept().at(0).at("text"), record.at("text"));
}

TEST(ResidentsWords, EscapeLeavesTheMapAsItWas) {
    Voices w;
    ASSERT_TRUE(w.start());
    w.find<QAction>("actionPinVoice")->trigger();
    EXPECT_TRUE(w.map().caption().contains(QStringLiteral("Click where the words are about")));
    QTest::keyClick(&w.map(), Qt::Key_Escape);
    EXPECT_FALSE(w.map().caption().contains(QStringLiteral("Click where")));
    QTest::mouseClick(&w.map(), Qt::LeftButton, {}, w.map().rect().center());
    QTest::qWait(50);
    EXPECT_EQ(w.window.findChild<app::VoiceDialog*>(), nullptr);
    EXPECT_TRUE(w.kept().empty());
}
