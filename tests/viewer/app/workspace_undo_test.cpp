// Whatever is done to the maps of the window, in whatever order: undoing all of it gives the maps there were, redoing
// it those there had been. What is written into the file is taken back likewise, however quickly.
#include "gui.hpp"
#include "proposals.hpp"
#include "shelf.hpp"
#include "small_observatory.hpp"

#include "observatory/observatory.hpp"

#include <algorithm>
#include <random>

using app::Perspective;
using layers::LayerKind;

namespace {

/// The map document of both perspectives; the selection apart, which is a way of looking.
std::string mapsOf(const app::Workspace& workspace, bool withSelection) {
    std::string all;
    for (const auto of : {Perspective::Explore, Perspective::Network}) {
        auto document = workspace.document(of);
        if (!withSelection)
            document.selected.clear();
        all += layers::toJson(document) + '\n';
    }
    return all;
}

class RandomEdits {
public:
    RandomEdits(app::Workspace& workspace, unsigned seed, bool selecting)
        : m_workspace{workspace}, m_random{seed}, m_selecting{selecting} {}

    void edit() {
        switch (below(m_selecting ? 12 : 11)) {
        case 0:
            return m_workspace.chooseIndicator(offer().indicator.id);
        case 1:
            return m_workspace.chooseLevel(below(2) == 0 ? geo::GeographyKind::Qpv : geo::GeographyKind::Iris);
        case 2:
            return m_workspace.chooseGeneration(below(2) == 0 ? 2015 : 2024);
        case 3:
            return m_workspace.chooseTerritory(territory());
        case 4:
            return style();
        case 5:
            return drag();
        case 6:
            return showOrHide();
        case 7:
            return m_workspace.setBeside("beside", beside());
        case 8:
            return reorder();
        case 9:
            return m_workspace.setPerspective(below(2) == 0 ? Perspective::Network : Perspective::Explore);
        case 10:
            return year();
        default:
            return m_workspace.select(m_workspace.holdings().neighbourhoods[below(4)].code);
        }
    }

private:
    std::size_t below(std::size_t n) { return m_random() % n; }
    const app::Offer& offer() {
        const auto& offers = m_workspace.holdings().offers;
        return offers[below(offers.size())];
    }
    void showOrHide() {
        const auto& layers = m_workspace.document().layers;
        if (!layers.empty())
            m_workspace.setVisible(layers[below(layers.size())].id, below(2) == 0);
    }
    void year() {
        const auto* drawn = m_workspace.style();
        const auto* shown = drawn ? m_workspace.holdings().offer(drawn->indicator) : nullptr;
        if (shown)
            m_workspace.chooseYear(shown->years.begin()->second.front());
    }
    layers::Territory territory() {
        const auto& places = m_workspace.holdings().territories;
        const auto at = below(places.size() + 1);
        return at == places.size() ? layers::Territory{} : layers::Territory{places[at].kind, places[at].code};
    }
    void style() {
        m_workspace.editStyle(
            "style",
            [this](layers::IndicatorStyle& drawn) {
                drawn.classes = static_cast<int>(3 + below(5));
                drawn.method = below(2) == 0 ? layers::ClassMethod::EqualInterval : layers::ClassMethod::Quantile;
                drawn.palette = below(2) == 0 ? "" : "YlGnBu";
            },
            below(3) == 0 ? ++m_gesture : 0);
    }
    /// Of the slider: many edits, one step.
    void drag() {
        ++m_gesture;
        for (int i = 0; i < 4; ++i)
            m_workspace.setRing(static_cast<double>(below(100)) * 10, m_gesture);
    }
    std::vector<layers::MapBeside> beside() {
        std::vector<layers::MapBeside> maps(below(3));
        for (auto& map : maps)
            map.indicator = offer().indicator.id;
        return maps;
    }
    void reorder() {
        m_workspace.edit("order",
                         [this](layers::MapDocument& document) { std::ranges::shuffle(document.layers, m_random); });
    }

    app::Workspace& m_workspace;
    std::mt19937 m_random;
    bool m_selecting;
    int m_gesture = 0;
};

/// A workspace without a window: nothing draws what is done to it.
struct Desk {
    support::SmallObservatory small;
    app::Jobs jobs;
    app::Workspace workspace{jobs};
    bool opened() {
        workspace.open(small.file);
        return gui::until([&] { return workspace.content() && !jobs.busy(); });
    }
};

} // namespace

TEST(UndoSequences, OfTheMapsGiveThemBackAndMakeThemAgain) {
    Desk desk;
    ASSERT_TRUE(desk.opened());
    auto& workspace = desk.workspace;
    for (unsigned sequence = 0; sequence < 200; ++sequence) {
        const bool selecting = sequence % 2 == 1;
        workspace.undoStack().clear();
        const auto before = mapsOf(workspace, !selecting);
        RandomEdits edits{workspace, sequence, selecting};
        for (int i = 0; i < 12; ++i)
            edits.edit();
        // The perspective is no step: what is in the other one is undone all the same.
        const auto after = mapsOf(workspace, !selecting);
        while (workspace.undoStack().canUndo())
            workspace.undoStack().undo();
        ASSERT_EQ(mapsOf(workspace, !selecting), before) << "sequence " << sequence;
        while (workspace.undoStack().canRedo())
            workspace.undoStack().redo();
        ASSERT_EQ(mapsOf(workspace, !selecting), after) << "sequence " << sequence;
        if (sequence % 10 != 0)
            while (workspace.undoStack().canUndo())
                workspace.undoStack().undo();
    }
    desk.jobs.cancelAll();
    desk.jobs.waitForAll();
}

TEST(UndoSequences, OfTheMapSurviveTheClosingOfTheFile) {
    const support::SmallObservatory small;
    std::string kept;
    {
        gui::Window w;
        ASSERT_TRUE(gui::opened(w, small.file));
        auto& workspace = w.workspace();
        workspace.setRing(750, 1);
        workspace.editStyle("style", [](layers::IndicatorStyle& style) { style.classes = 3; });
        workspace.setVisible(workspace.document().layers.back().id, false);
        workspace.setRing(100, 2);
        workspace.undoStack().undo();
        kept = layers::toJson(workspace.document());
        w.window.close();
    }
    gui::Window again;
    ASSERT_TRUE(gui::opened(again, small.file));
    EXPECT_EQ(layers::toJson(again.workspace().document()), kept);
}

TEST(UndoSequences, OfTheFileAreWrittenInTheirOrderHoweverQuicklyTheyAreAskedFor) {
    Desk desk;
    ASSERT_TRUE(desk.opened());
    app::Shelf shelf{desk.workspace, desk.jobs};
    int failures = 0;
    QObject::connect(&shelf, &app::Shelf::failed, &shelf, [&](const geo::Error&) { ++failures; });
    const auto rest = [&] { return gui::until([&] { return !desk.jobs.busy(); }); };
    const auto digest = [&] { return desk.small.open().digest(); };
    const auto before = digest();
    for (int i = 0; i < 3; ++i) { // each of the same name: they cannot be taken back in another order
        shelf.addBookmark({"Ici", {0, 0, 100.0 + i, 100}});
        ASSERT_TRUE(rest());
        shelf.renameBookmark(shelf.content().bookmarks.front().name, "Là " + std::to_string(i));
        ASSERT_TRUE(rest());
        shelf.removeBookmark("Là " + std::to_string(i));
        ASSERT_TRUE(rest());
    }
    shelf.addBookmark({"Ici", {0, 0, 500, 500}});
    ASSERT_TRUE(rest());
    const auto after = digest();
    auto& steps = desk.workspace.undoStack();
    ASSERT_EQ(steps.count(), 10);
    while (steps.canUndo())
        steps.undo();
    ASSERT_TRUE(rest());
    EXPECT_EQ(digest(), before);
    while (steps.canRedo())
        steps.redo();
    ASSERT_TRUE(rest());
    EXPECT_EQ(digest(), after);
    EXPECT_EQ(failures, 0);
}
