#include "gui.hpp"
#include "message_bar.hpp"
#include "small_observatory.hpp"
#include "territory_field.hpp"

#include "observatory/columns.hpp"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>

namespace {

using geo::GeographyKind;
using layers::Territory;
using testing::ElementsAre;

app::Place place(GeographyKind kind, const char* code, const char* name, bool neighbourhoods = false) {
    app::Place made{kind, code, QString::fromUtf8(name), {}, {}};
    made.hasNeighbourhoods = neighbourhoods;
    return made;
}

/// A field with the focus, and what it told.
struct Field : app::TerritoryField {
    std::vector<std::string> codes, missed;

    Field() {
        setPlaces("Everything", {place(GeographyKind::Department, "34", "Hérault"),
                                 place(GeographyKind::Epci, "243400769", "CA de Béziers-Méditerranée"),
                                 place(GeographyKind::Commune, "34032", "Béziers", true),
                                 place(GeographyKind::Commune, "34172", "Montpellier", true),
                                 place(GeographyKind::Commune, "34001", "Abeilhan"),
                                 place(GeographyKind::Commune, "30339", "Valliguières"),
                                 place(GeographyKind::Commune, "34301", "Saint-Jean"),
                                 place(GeographyKind::Commune, "30301", "Saint-Jean")});
        showTerritory({GeographyKind::Commune, "34172"});
        connect(this, &TerritoryField::chosen, [this](const Territory& territory) {
            codes.push_back(territory.code);
            showTerritory(territory);
        });
        connect(this, &TerritoryField::notFound,
                [this](const QString& typed) { missed.push_back(typed.toStdString()); });
        show();
        setFocus();
    }
    bool ready() { return QTest::qWaitForWindowActive(this); }
    std::string enter(const char* typed) {
        write(typed);
        QTest::keyClick(this, Qt::Key_Return);
        return currentText().toStdString();
    }
    void leave() {
        lineEdit()->completer()->popup()->hide(); // which keeps the focus
        clearFocus();
    }
    void write(const char* typed) {
        lineEdit()->selectAll();
        for (const auto letter : QString::fromUtf8(typed))
            letter.unicode() < 128 ? QTest::keyClick(this, letter.toLatin1()) : lineEdit()->insert(letter);
    }
};

} // namespace

TEST(TerritoryField, FindsWhatIsTypedWhateverTheAccentsAndCapitals) {
    Field field;
    ASSERT_TRUE(field.ready());
    EXPECT_EQ(field.enter("beziers"), "Béziers (commune)");
    EXPECT_EQ(field.enter("herault"), "Hérault (department)");
    EXPECT_EQ(field.enter("BÉZIERS"), "Béziers (commune)") << "the whole name before the start of another";
    EXPECT_EQ(field.enter("mediterranee"), "CA de Béziers-Méditerranée (EPCI)");
    EXPECT_EQ(field.enter("abei"), "Abeilhan (commune)") << "without neighbourhoods";
    EXPECT_EQ(field.enter("34172"), "Montpellier (commune)");
    EXPECT_THAT(field.codes, ElementsAre("34032", "34", "34032", "243400769", "34001", "34172"));
    EXPECT_TRUE(field.missed.empty());
}

TEST(TerritoryField, AClickTakesTheWholeNameSoThatTypingReplacesIt) {
    Field field;
    ASSERT_TRUE(field.ready());
    QTest::mouseClick(field.lineEdit(), Qt::LeftButton, {}, {20, field.lineEdit()->height() / 2});
    QTest::keyClicks(&field, "beziers");
    EXPECT_EQ(field.currentText(), "beziers");
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_THAT(field.codes, ElementsAre("34032"));
}

TEST(TerritoryField, KeepsWhatIsFoundNowhereAndSaysSo) {
    Field field;
    ASSERT_TRUE(field.ready());
    EXPECT_EQ(field.enter("Bezierz"), "Bezierz");
    field.showTerritory({GeographyKind::Commune, "34172"}); // the map came back meanwhile
    EXPECT_EQ(field.currentText(), "Bezierz");
    EXPECT_THAT(field.missed, ElementsAre("Bezierz"));
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.currentText(), "Montpellier (commune)");
    EXPECT_TRUE(field.codes.empty());
}

TEST(TerritoryField, LeavingItTakesAWholeNameOnly) {
    Field field;
    ASSERT_TRUE(field.ready());
    field.write("béz");
    field.leave();
    EXPECT_EQ(field.currentText(), "Montpellier (commune)");
    field.setFocus();
    field.write("béziers");
    field.leave();
    EXPECT_EQ(field.currentText(), "Béziers (commune)");
    EXPECT_THAT(field.codes, ElementsAre("34032"));
}

TEST(TerritoryField, ListsGroupsUnderHeadingsThatCannotBeChosen) {
    Field field;
    const QAbstractItemModelTester tester{field.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QStringList headings, places;
    for (int i = 0; i < field.count(); ++i)
        (field.model()->flags(field.model()->index(i, 0)) & Qt::ItemIsEnabled ? places : headings) << field.itemText(i);
    EXPECT_EQ(headings, (QStringList{"Departments", "Intercommunalities (EPCI)",
                                     "Communes with priority neighbourhoods", "Other communes"}));
    EXPECT_EQ(places.size(), 9);
    EXPECT_EQ(places.back(), "Saint-Jean (commune) · 30301") << "of one name: told apart by their codes";
}

namespace {

/// The small observatory, whose two communes of the Hérault are an intercommunality.
void addIntercommunality(const support::SmallObservatory& small) {
    auto writing = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    auto t = writing.begin();
    geo::StatTable table;
    table.family = "commune-memberships";
    table.level = GeographyKind::Commune;
    table.dataYear = table.geographyYear = 2020;
    table.textColumns = {"LIBGEO", "EPCI", "LIBEPCI"};
    table.sourceId = 1;
    geo::TableWriter writer{t, table};
    const std::string epci = "243400017", name = "Montpellier Méditerranée Métropole";
    writer.add("34172", std::vector<std::string>{"Montpellier", epci, name}, {});
    writer.add("34057", std::vector<std::string>{"Castelnau-le-Lez", epci, name}, {});
    writer.finish();
    t.commit();
}

} // namespace

TEST(TerritoryField, AnIntercommunalityIsATerritoryFromTheFieldAndFromThePalette) {
    const support::SmallObservatory small;
    addIntercommunality(small);
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&w.window));
    const auto shown = [&](const char* code) {
        return gui::until([&] { return w.workspace().content()->document.around.code == code; });
    };
    auto* typed = w.find<QComboBox>("territory");
    typed->setFocus();
    typed->lineEdit()->selectAll();
    QTest::keyClicks(typed, "metropole");
    QTest::keyClick(typed, Qt::Key_Return);
    ASSERT_TRUE(shown("243400017"));
    EXPECT_NEAR(geo::area(*w.workspace().content()->territory), 8e6, 1); // the union of its communes
    EXPECT_FALSE(w.workspace().selected().empty()) << "a neighbourhood of its communes";
    QTest::keyClicks(typed, "zzz");
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_TRUE(w.window.findChild<app::MessageBar*>()->text().contains("zzz"));

    w.workspace().chooseTerritory({GeographyKind::Commune, "34172"});
    auto* search = w.find<QLineEdit>("search");
    w.window.findChild<QAction*>("actionSearch")->trigger();
    QTest::keyClicks(search, "metropole");
    ASSERT_TRUE(gui::until([&] { return w.find<QListView>("commandList")->currentIndex().isValid(); }));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(shown("243400017"));
    EXPECT_EQ(w.find<QComboBox>("territory")->currentText(), "Montpellier Méditerranée Métropole (EPCI)");
    EXPECT_TRUE(gui::until([&] { return std::abs(w.workspace().content()->extent.width() - 4'000) < 1; }));
}
