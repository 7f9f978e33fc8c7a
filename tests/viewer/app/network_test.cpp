#include "gui.hpp"
#include "map_grid.hpp"
#include "network/history_dialog.hpp"
#include "network/network_perspective.hpp"
#include "network/record_dialog.hpp"
#include "network/record_form.hpp"
#include "network/selection_overlay.hpp"
#include "small_observatory.hpp"

#include "network/network.hpp"
#include "observatory/history.hpp"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace {

struct Network : gui::Window {
    const support::SmallObservatory small;
    app::NetworkPerspective& perspective() { return *window.findChild<app::NetworkPerspective*>(); }
    app::RegisterDesk& desk() { return perspective().desk(); }
    QListView& list() { return *find<QListView>("recordList"); }
    app::SelectionOverlay& ring() { return *window.findChild<app::SelectionOverlay*>(); }
    bool idle() {
        return gui::until([&] { return !window.jobs().busy(); });
    }
    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        find<QPushButton>("perspective_1")->click();
        return gui::until([&] { return desk().list() && !window.jobs().busy(); });
    }
    void write(const std::function<void(geo::NetworkRegister&, geo::Transaction&)>& records) const {
        auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
        auto t = observatory.begin();
        records(observatory.network(), t);
        t.commit();
    }
    std::vector<geo::NetworkRecord> kept(const char* kind) const {
        const auto observatory = small.open();
        return observatory.network().records(geo::recordKind(kind));
    }
    std::vector<geo::HistoryEntry> history() const {
        const auto observatory = small.open();
        return observatory.history().entries();
    }
    QStringList titles() {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            if (list().model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled))
                all << list().model()->index(row, 0).data().toString();
        return all;
    }
    bool selectRow(int row) {
        list().setCurrentIndex(list().model()->index(row, 0));
        return gui::until([&] { return desk().details() != nullptr && !window.jobs().busy(); });
    }
    app::RecordDialog* dialog() {
        gui::until([&] { return window.findChild<app::RecordDialog*>() != nullptr; });
        return window.findChild<app::RecordDialog*>();
    }
    static void type(app::RecordDialog& dialog, const char* field, const QString& text) {
        auto* control = dialog.findChild<QWidget*>(QStringLiteral("field_") + QLatin1String{field});
        if (auto* line = qobject_cast<QLineEdit*>(control))
            line->setText(text);
        else if (auto* combo = qobject_cast<QComboBox*>(control))
            combo->setCurrentIndex(combo->findData(text));
    }
};

geo::NetworkRecord frozenT0() {
    geo::NetworkRecord t0{geo::recordKind("statements")};
    t0.set("subject_kind", "adherent");
    t0.set("subject", "ADH01");
    t0.set("measure", "Réussite au brevet");
    t0.set("status", "t0");
    t0.set("value", "62");
    t0.set("frozen", "1");
    return t0;
}

} // namespace

TEST(NetworkPerspective, ShowsTheRegisterBesideItsOwnMapAndGoesBack) {
    Network w;
    ASSERT_TRUE(gui::opened(w, w.small.file));
    const auto explored = w.workspace().document();
    w.find<QPushButton>("perspective_1")->click();
    ASSERT_TRUE(gui::until([&] { return w.desk().list() && !w.window.jobs().busy(); }));
    EXPECT_TRUE(w.list().isVisible());
    EXPECT_FALSE(w.find<QWidget>("portraitPanel")->isVisible());
    EXPECT_EQ(w.titles(), (QStringList{"Montpellier Méditerranée Métropole", "Montpellier Méditerranée Métropole"}));
    EXPECT_EQ(w.workspace().document().find(layers::LayerKind::Indicator), nullptr);
    ASSERT_NE(w.workspace().document().find(layers::LayerKind::Adherents), nullptr);
    w.find<QPushButton>("perspective_0")->click();
    EXPECT_EQ(w.workspace().document(), explored);
    EXPECT_FALSE(w.list().isVisible());
    EXPECT_TRUE(w.find<QWidget>("portraitPanel")->isVisible());
}

TEST(NetworkPerspective, UndoingAChangeOfTheOtherMapLeavesThisOneAlone) {
    Network w;
    ASSERT_TRUE(gui::opened(w, w.small.file));
    const auto before = w.workspace().document();
    w.workspace().chooseIndicator("p_caf_am");
    ASSERT_NE(w.workspace().document(), before);
    w.find<QPushButton>("perspective_1")->click();
    const auto network = w.workspace().document();
    w.workspace().undoStack().undo();
    EXPECT_EQ(w.workspace().document(), network);
    EXPECT_EQ(w.workspace().document(app::Perspective::Explore).find(layers::LayerKind::Indicator)->style,
              before.find(layers::LayerKind::Indicator)->style);
}

TEST(NetworkPerspective, ListAndMapSelectTheSameRecord) {
    Network w;
    ASSERT_TRUE(w.start());
    auto& map = w.find<app::MapGrid>("mapGrid")->first();
    ASSERT_TRUE(gui::until([&] { return map.drawn(); }));
    auto* scrolled = w.find<QScrollArea>("networkScroll")->verticalScrollBar();
    scrolled->setValue(scrolled->maximum()); // to the end of the coverage
    ASSERT_TRUE(w.selectRow(1));
    ASSERT_TRUE(w.ring().point().has_value());
    EXPECT_EQ(w.find<QLabel>("recordTitle")->text(), "Montpellier Méditerranée Métropole");
    EXPECT_TRUE(gui::until([&] { return !w.find<QLabel>("recordTitle")->visibleRegion().isEmpty(); })) << "in sight";
    const auto chosen = w.desk().selected();
    w.desk().select(0);
    EXPECT_FALSE(w.list().currentIndex().isValid());
    const geo::Point at = map.content()->symbols.front().points.points.front();
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.view().toScreen(at).toPoint());
    EXPECT_EQ(w.desk().selected(), map.content()->symbols.front().points.keys.front());
    EXPECT_TRUE(w.list().currentIndex().isValid());
    EXPECT_EQ(chosen == w.desk().selected(), w.list().currentIndex().row() == 1);
}

TEST(NetworkPerspective, AddingARecordIsOneEntryAndOneStepThatIsUndone) {
    Network w;
    ASSERT_TRUE(w.start());
    const auto steps = w.workspace().undoStack().count();
    const auto entries = w.history().size();
    w.find<QToolButton>("addRecord")->click();
    auto* dialog = w.dialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QLineEdit*>("field_id")->text(), "ADH03"); // the next one
    w.type(*dialog, "name", "Ville de Béziers");
    w.type(*dialog, "type", "ville");
    dialog->findChild<QPushButton*>("saveRecord")->click();
    ASSERT_TRUE(gui::until([&] { return w.titles().contains("Ville de Béziers"); }));
    EXPECT_EQ(w.history().size(), entries + 1);
    EXPECT_EQ(w.workspace().undoStack().count(), steps + 1);
    w.workspace().undoStack().undo();
    ASSERT_TRUE(gui::until([&] { return !w.titles().contains("Ville de Béziers"); }));
    EXPECT_EQ(w.kept("adherents").size(), 2u);
    w.workspace().undoStack().redo();
    EXPECT_TRUE(gui::until([&] { return w.titles().contains("Ville de Béziers"); }));
}

TEST(NetworkPerspective, WhatIsRefusedStaysTypedWithItsReason) {
    Network w;
    ASSERT_TRUE(w.start());
    w.find<QToolButton>("addRecord")->click();
    auto* dialog = w.dialog();
    ASSERT_NE(dialog, nullptr);
    w.type(*dialog, "name", "Ville de Béziers");
    dialog->findChild<QPushButton*>("saveRecord")->click(); // the type is required
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->findChild<QLabel*>("field_type_problem")->isHidden());
    w.type(*dialog, "type", "ville");
    w.type(*dialog, "id", "ADH01"); // there already
    dialog->findChild<QPushButton*>("saveRecord")->click();
    auto* message = dialog->findChild<QLabel*>("recordMessage");
    ASSERT_TRUE(gui::until([&] { return !message->isHidden(); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->findChild<QLineEdit*>("field_name")->text(), "Ville de Béziers");
    EXPECT_EQ(w.kept("adherents").size(), 2u);
}

TEST(NetworkPerspective, OnePressOfEscapeDoesNotLoseWhatWasTyped) {
    Network w;
    ASSERT_TRUE(w.start());
    w.find<QToolButton>("addRecord")->click();
    auto* dialog = w.dialog();
    ASSERT_NE(dialog, nullptr);
    w.type(*dialog, "name", "Ville");
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST(NetworkPerspective, AClickOnTheMapPlacesARecordInTheCommuneUnderIt) {
    Network w;
    ASSERT_TRUE(w.start());
    auto& map = w.find<app::MapGrid>("mapGrid")->first();
    ASSERT_TRUE(gui::until([&] { return map.drawn(); }));
    ASSERT_TRUE(w.selectRow(1));
    const auto key = w.desk().selected();
    w.find<QPushButton>("placeRecord")->click();
    EXPECT_TRUE(w.perspective().placing());
    const geo::Point castelnau{support::left + 3'000, support::bottom + 1'000};
    map.glideTo({support::left, support::bottom, support::left + 6'000, support::bottom + 2'000});
    ASSERT_TRUE(gui::until([&] { return map.drawn(); }));
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.view().toScreen(castelnau).toPoint());
    EXPECT_FALSE(w.perspective().placing());
    const auto placed = [&] {
        for (const auto& record : w.kept("adherents"))
            if (record.key == key && record.at("commune") == "34057")
                return true;
        return false;
    };
    ASSERT_TRUE(gui::until(placed));
    ASSERT_TRUE(w.idle());
    for (const auto& record : w.kept("adherents"))
        if (record.key == key) {
            EXPECT_EQ(record.at("town"), "Castelnau-le-Lez");
            EXPECT_EQ(record.at("department"), "34");
            const auto back = geo::Transformer{4326, 2154}(*record.lonLat());
            EXPECT_NEAR(back.x, castelnau.x, 30); // a pixel
            EXPECT_NEAR(back.y, castelnau.y, 30);
        }
    ASSERT_TRUE(gui::until([&] { // the map follows
        for (const auto& at : w.workspace().content()->symbols.front().points.points)
            if (std::abs(at.x - castelnau.x) < 30)
                return true;
        return false;
    }));
    w.workspace().undoStack().undo();
    EXPECT_TRUE(gui::until([&] { return !placed(); }));
}

TEST(NetworkPerspective, TheMiddleOfACommuneIsFoundByItsCode) {
    Network w;
    ASSERT_TRUE(w.start());
    w.find<QToolButton>("addRecord")->click();
    auto* dialog = w.dialog();
    ASSERT_NE(dialog, nullptr);
    w.type(*dialog, "commune", "30007");
    dialog->findChild<QPushButton*>("placeInCommune")->click();
    auto* town = dialog->findChild<QLineEdit*>("field_town");
    ASSERT_TRUE(gui::until([&] { return town->text() == "Alès"; }));
    EXPECT_FALSE(dialog->findChild<QLineEdit*>("field_lon")->text().isEmpty());
    w.type(*dialog, "commune", "66136");
    dialog->findChild<QPushButton*>("placeInCommune")->click();
    auto* message = dialog->findChild<QLabel*>("recordMessage");
    ASSERT_TRUE(gui::until([&] { return message->text().contains("66136"); }));
    EXPECT_EQ(town->text(), "Alès");
}

TEST(NetworkPerspective, AFrozenT0IsOnlyReadUntilItIsUnfrozenWhichIsRecorded) {
    Network w;
    w.write([](geo::NetworkRegister& network, geo::Transaction& t) { network.add(t, frozenT0()); });
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(w.selectRow(1));
    if (w.desk().details()->statements.empty()) {
        ASSERT_TRUE(w.selectRow(3));
    }
    ASSERT_EQ(w.desk().details()->statements.size(), 1u);
    w.find<QPushButton>("openStatement")->click();
    auto* dialog = w.dialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->findChild<QLineEdit*>("field_value")->isReadOnly());
    EXPECT_FALSE(dialog->findChild<QPushButton*>("saveRecord")->isVisible());
    EXPECT_TRUE(dialog->findChild<QLabel*>("frozenReason")->isVisible());
    const auto entries = w.history().size();
    dialog->findChild<QPushButton*>("unfreeze")->click();
    ASSERT_TRUE(gui::until([&] { return !dialog->findChild<QLineEdit*>("field_value")->isReadOnly(); }));
    EXPECT_EQ(w.history().size(), entries + 1);
    EXPECT_FALSE(w.kept("statements").front().flag("frozen"));
    w.type(*dialog, "value", "63,5");
    dialog->findChild<QPushButton*>("saveRecord")->click();
    ASSERT_TRUE(gui::until([&] { return w.kept("statements").front().at("value") == "63.5"; }));
}

TEST(NetworkPerspective, ANoteIsAddedToTheThreadOfTheRecord) {
    Network w;
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(w.selectRow(1));
    w.find<QPushButton>("addNote")->click();
    auto* dialog = w.dialog();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPlainTextEdit*>("field_body")->setPlainText("<b>Comité</b> de pilotage");
    dialog->findChild<QPushButton*>("saveRecord")->click();
    ASSERT_TRUE(gui::until([&] { return w.desk().details() && w.desk().details()->notes.size() == 1; }));
    const auto labels = w.find<QWidget>("recordCard")->findChildren<QLabel*>();
    const auto note = std::ranges::find_if(labels, [](auto* label) { return label->text().contains("Comité"); });
    ASSERT_NE(note, labels.end());
    EXPECT_EQ((*note)->text(), "<b>Comité</b> de pilotage");
    EXPECT_EQ((*note)->textFormat(), Qt::PlainText); // nothing from records is read as markup
}

TEST(NetworkPerspective, AnEntryOfTheHistoryIsTakenBackAndThatIsAStepToo) {
    Network w;
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(w.selectRow(1));
    w.find<QPushButton>("removeRecord")->click();
    ASSERT_TRUE(gui::until([&] { return w.titles().size() == 1; }));
    ASSERT_TRUE(w.idle());
    w.window.findChild<QAction*>("actionHistory")->trigger();
    auto* dialog = w.find<app::HistoryDialog>("historyDialog");
    ASSERT_NE(dialog, nullptr);
    auto* table = dialog->findChild<QTableView*>("historyTable");
    ASSERT_TRUE(gui::until([&] { return table->model()->rowCount() > 0; }));
    EXPECT_TRUE(table->model()->index(0, app::HistoryModel::What).data().toString().contains("Montpellier"));
    dialog->findChild<QPushButton*>("historyUndo")->click();
    ASSERT_TRUE(gui::until([&] { return w.titles().size() == 2; }));
    ASSERT_TRUE(gui::until([&] { return dialog->findChild<QPushButton*>("historyRedo")->isEnabled(); }));
    w.workspace().undoStack().undo(); // the taking back
    EXPECT_TRUE(gui::until([&] { return w.titles().size() == 1; }));
}

TEST(NetworkPerspective, AFileThatCanOnlyBeReadSaysWhyNothingCanBeChanged) {
    Network w;
    std::filesystem::permissions(w.small.file, std::filesystem::perms::owner_read);
    std::filesystem::permissions(w.small.folder.path(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    const auto writable = [&] {
        std::filesystem::permissions(w.small.folder.path(), std::filesystem::perms::owner_all);
        std::filesystem::permissions(w.small.file, std::filesystem::perms::owner_all);
    };
    const bool started = w.start(), readOnly = w.workspace().holdings().readOnly;
    if (!started || !readOnly) { // who may do everything is refused nothing
        writable();
        GTEST_SKIP() << "the rights on files do not bind this user";
    }
    EXPECT_FALSE(w.find<QToolButton>("addRecord")->isEnabled());
    EXPECT_FALSE(w.find<QToolButton>("addRecord")->toolTip().isEmpty());
    EXPECT_TRUE(w.selectRow(1));
    EXPECT_FALSE(w.find<QPushButton>("editRecord")->isEnabled());
    EXPECT_FALSE(w.find<QPushButton>("editRecord")->toolTip().isEmpty());
    writable();
}

TEST(NetworkPerspective, OtherKindsAreInTheMenuAndHaveTheirLists) {
    Network w;
    w.write([](geo::NetworkRegister& network, geo::Transaction& t) { network.add(t, frozenT0()); });
    ASSERT_TRUE(w.start());
    w.desk().show(geo::recordKind("statements"));
    ASSERT_TRUE(gui::until([&] { return w.titles() == QStringList{"Réussite au brevet"}; }));
    EXPECT_TRUE(w.find<QPushButton>("otherKinds")->isChecked());
    EXPECT_FALSE(w.find<QPushButton>("networkKind_0")->isChecked());
}

TEST(NetworkPerspective, TheLineUnderTheMapTellsOfTheKindShown) {
    Network w;
    ASSERT_TRUE(w.start());
    const auto caption = [&] { return w.perspective().caption(); };
    EXPECT_EQ(caption(), "2 placed on the map") << "no point is said to be that of a town";
    int told = 0;
    QObject::connect(&w.perspective(), &app::NetworkPerspective::captionChanged, [&] { ++told; });
    w.desk().show(geo::recordKind("figures"));
    EXPECT_GT(told, 0);
    EXPECT_TRUE(caption().startsWith("Figures of the year have no points")) << caption().toStdString();
    w.desk().show(geo::recordKind("adherents"));
    EXPECT_FALSE(caption().startsWith("Figures")) << caption().toStdString();
    ASSERT_TRUE(w.idle());
}

TEST(NetworkPerspective, ADepartmentIsFilteredInTheListAndOnTheMap) {
    Network w;
    ASSERT_TRUE(w.start());
    w.desk().setDepartments({"30"});
    EXPECT_TRUE(w.titles().isEmpty()) << "those of the small register are in the Hérault";
    EXPECT_EQ(w.workspace().document().find(layers::LayerKind::Adherents)->departments, std::vector<std::string>{"30"});
    auto* filter = w.find<QToolButton>("filterRecords");
    EXPECT_TRUE(filter->isChecked());
    w.desk().setDepartments({});
    EXPECT_FALSE(filter->isChecked());
    EXPECT_EQ(w.titles().size(), 2);
    w.desk().setDepartments({"34"});
    w.desk().show(geo::recordKind("sites"));
    EXPECT_TRUE(w.desk().departments().empty());
    EXPECT_FALSE(filter->isChecked());
    ASSERT_TRUE(w.idle());
}
