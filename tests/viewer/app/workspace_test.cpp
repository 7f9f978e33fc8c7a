#include "gui.hpp"
#include "layer_list_model.hpp"
#include "layer_panel.hpp"
#include "proposals.hpp"
#include "small_observatory.hpp"
#include "top_bar.hpp"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QSlider>
#include <QSpinBox>

using layers::LayerKind;

namespace {

/// A workspace with a document but no file: nothing is loaded.
struct Desk {
    app::Jobs jobs;
    app::Workspace workspace{jobs};
    Desk() {
        layers::MapDocument document;
        for (const auto kind : {LayerKind::Indicator, LayerKind::Ring, LayerKind::Neighbourhoods}) {
            layers::Layer layer;
            layer.kind = kind;
            document.add(layer);
        }
        workspace.setDocument(document);
    }
};

} // namespace

TEST(LayerList, IsASoundModelAndFollowsTheDocument) {
    Desk desk;
    app::LayerListModel model{desk.workspace};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0).data().toString(), "Priority neighbourhoods");
    EXPECT_EQ(model.index(1).data().toString(), "Enlarged perimeter (300 m)");
    auto document = desk.workspace.document();
    document.layers.pop_back();
    desk.workspace.setDocument(document);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(LayerList, HidingALayerIsUndone) {
    Desk desk;
    app::LayerListModel model{desk.workspace};
    ASSERT_TRUE(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(desk.workspace.document().find(LayerKind::Neighbourhoods)->visible);
    desk.workspace.undoStack().undo();
    EXPECT_TRUE(desk.workspace.document().find(LayerKind::Neighbourhoods)->visible);
    EXPECT_EQ(model.index(0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
}

TEST(LayerPanel, OneDragOfTheDistanceIsOneUndoStep) {
    Desk desk;
    app::LayerPanel panel{desk.workspace};
    auto* slider = panel.findChild<QSlider*>("ringSlider");
    ASSERT_NE(slider, nullptr);
    emit slider->sliderPressed();
    for (const int metres : {350, 420, 600})
        slider->setValue(metres);
    EXPECT_EQ(desk.workspace.undoStack().count(), 1);
    EXPECT_EQ(desk.workspace.ringMetres(), 600);
    emit slider->sliderPressed();
    slider->setValue(100);
    EXPECT_EQ(desk.workspace.undoStack().count(), 2);
    desk.workspace.undoStack().undo();
    desk.workspace.undoStack().undo();
    EXPECT_EQ(desk.workspace.ringMetres(), 300);
    EXPECT_EQ(panel.findChild<QSpinBox*>("ringDistance")->value(), 300);
}

TEST(Workspace, UndoingAnEditLeavesTheSelection) {
    Desk desk;
    desk.workspace.setRing(500, 1);
    desk.workspace.select("QP034005");
    desk.workspace.undoStack().undo();
    EXPECT_EQ(desk.workspace.ringMetres(), 300);
    EXPECT_EQ(desk.workspace.selected(), "QP034005");
}

TEST(Workspace, AnEditThatChangesNothingIsNoStep) {
    Desk desk;
    desk.workspace.setRing(300, 1);
    EXPECT_EQ(desk.workspace.undoStack().count(), 0);
}

TEST(Workspace, OpensWithTheTerritoryThatHasMostNeighbourhoods) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    // Montpellier has two neighbourhoods, each other commune one; Mosson and Pas Du Loup are equally large.
    EXPECT_EQ(w.workspace().document().around.code, "34172");
    EXPECT_EQ(w.workspace().document().find(LayerKind::Indicator)->style.indicator, "med");
    EXPECT_FALSE(w.workspace().selected().empty());
    EXPECT_EQ(w.workspace().figures()->rows.size(), 2u);
}

TEST(Workspace, RemembersTheMapOfAFile) {
    const support::SmallObservatory small;
    {
        gui::Window w;
        ASSERT_TRUE(gui::opened(w, small.file));
        w.workspace().setRing(750, 1);
        w.window.close();
    }
    gui::Window again;
    ASSERT_TRUE(gui::opened(again, small.file));
    EXPECT_EQ(again.workspace().ringMetres(), 750);
}

TEST(TopBar, ChoosingAnIndicatorChangesTheDocumentAndIsUndone) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    auto* combo = w.find<QComboBox>("indicator");
    ASSERT_NE(combo, nullptr);
    int other = -1;
    for (int i = 0; i < combo->count(); ++i)
        if (combo->itemData(i).isValid() && combo->itemData(i).toString() != "med")
            other = i;
    ASSERT_GE(other, 0) << "only the median is offered";
    const auto id = combo->itemData(other).toString().toStdString();
    combo->setCurrentIndex(other);
    emit combo->activated(other);
    EXPECT_EQ(w.workspace().document().find(LayerKind::Indicator)->style.indicator, id);
    w.workspace().undoStack().undo();
    EXPECT_EQ(w.workspace().document().find(LayerKind::Indicator)->style.indicator, "med");
    ASSERT_TRUE(gui::until([&] { return combo->currentData().toString() == "med"; }));
}

TEST(TopBar, OffersOnlyIndicatorsOfTheLevelAndYearsThatAreThere) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    const auto* combo = w.find<QComboBox>("indicator");
    for (int i = 0; i < combo->count(); ++i) {
        if (!combo->itemData(i).isValid())
            continue; // the heading of a theme
        const auto id = combo->itemData(i).toString().toStdString();
        if (const auto* category = w.workspace().holdings().category(id)) {
            EXPECT_EQ(category->level, geo::GeographyKind::Iris);
            continue;
        }
        const auto* offer = w.workspace().holdings().offer(id);
        ASSERT_NE(offer, nullptr);
        EXPECT_TRUE(offer->years.contains(geo::GeographyKind::Iris)) << offer->indicator.id;
    }
    EXPECT_EQ(w.find<QComboBox>("year")->currentText(), "2021");
}

TEST(Folding, FindsNamesWithoutAccentsAndHyphens) {
    EXPECT_EQ(app::folded("Saint-Gély du Fesc"), "saint gely du fesc");
    EXPECT_EQ(app::folded("Près d’Arènes"), "pres d arenes");
    EXPECT_EQ(app::folded("Cœur"), "coeur");
}

TEST(TableIndicators, PutPeopleFirstThenTheMapThenTheUsualOnes) {
    using List = std::vector<std::string>;
    EXPECT_EQ(app::tableIndicators({"gini", "med", "pop", "p_fem", "tp60"}, "gini"),
              (List{"pop", "gini", "med", "tp60", "p_fem"}));
    EXPECT_EQ(app::tableIndicators({"p_fem"}, "tx_cho"), (List{"p_fem"}));
    EXPECT_TRUE(app::tableIndicators({}, "med").empty());
}

TEST(Workspace, EverythingMeansAllThatIsLoadedWhateverIsSelected) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    w.workspace().select("QP034006");
    w.workspace().chooseTerritory({});
    ASSERT_TRUE(gui::until([&] { return !w.window.jobs().busy() && !w.workspace().content()->document.around.kind; }));
    // The communes of small_observatory.hpp lie side by side in 6 by 2 km.
    EXPECT_NEAR(w.workspace().content()->extent.width(), 6'000, 1);
    EXPECT_NEAR(w.workspace().content()->extent.height(), 2'000, 1);
}

TEST(Holdings, NameTheCommunesWithNeighbourhoodsAndTheirDepartments) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    std::vector<std::string> codes;
    for (const auto& place : w.workspace().holdings().territories)
        codes.push_back(place.code);
    EXPECT_EQ(codes, (std::vector<std::string>{"30", "34", "30007", "34057", "34172"}));
}

TEST(Workspace, AnotherTerritoryTakesTheSelectionWithIt) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    w.workspace().select("QP034006");
    w.workspace().chooseTerritory({geo::GeographyKind::Commune, "34057"});
    EXPECT_EQ(w.workspace().selected(), "QP034099"); // the only one of 34057 in 2015
    w.workspace().undoStack().undo();
    EXPECT_EQ(w.workspace().document().around.code, "34172");
    EXPECT_EQ(w.workspace().selected(), "QP034006");
}

TEST(ProposedMap, OfNeighbourhoodsIsOfTheGenerationThatHasFigures) {
    app::Holdings holdings;
    for (const int generation : {2015, 2024}) {
        geo::Geography geography;
        geography.kind = geo::GeographyKind::Qpv;
        geography.vintage = generation;
        holdings.geographies.push_back(geography);
    }
    app::Offer offer;
    offer.indicator.id = "p_caf_am";
    offer.years[geo::GeographyKind::Qpv] = {2022};
    holdings.offers.push_back(offer);
    holdings.publishedGenerations = {2015};
    const auto document = app::proposedDocument(holdings);
    ASSERT_NE(document.find(LayerKind::Indicator), nullptr);
    EXPECT_EQ(document.find(LayerKind::Indicator)->vintage, 2015);
    EXPECT_EQ(document.find(LayerKind::Neighbourhoods)->vintage, 2015);
}
