#include "saved_maps.hpp"

#include "small_observatory.hpp"

#include "observatory/documents.hpp"
#include "observatory/history.hpp"

#include <gmock/gmock.h>

using namespace layers;
using geo::Error;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

geo::Observatory openedForWriting(const support::SmallObservatory& small) {
    return geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
}

MapDocument mapOf(const std::string& indicator) {
    MapDocument document;
    Layer layer;
    layer.kind = LayerKind::Indicator;
    layer.style.indicator = indicator;
    document.add(layer);
    return document;
}

std::string refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

TEST(SavedMaps, AreKeptByNameAndReadBackAsTheyWere) {
    const support::SmallObservatory small;
    {
        auto o = openedForWriting(small);
        EXPECT_GT(saveMap(o, " Niveau de vie à Béziers ", mapOf("med"), "Ana"), 0);
        EXPECT_GT(saveMap(o, "Allocataires", mapOf("caf:A"), ""), 0);
        EXPECT_EQ(saveMap(o, "Allocataires", mapOf("caf:A"), ""), 0) << "nothing changed";
    }
    const auto o = small.open();
    EXPECT_THAT(savedMaps(o), ElementsAre("Allocataires", "Niveau de vie à Béziers"));
    EXPECT_EQ(savedMap(o, "Niveau de vie à Béziers"), mapOf("med"));
    EXPECT_EQ(o.history().entries().back().author, "Ana");
    EXPECT_EQ(geo::plainText(o.history().entries().back().what), "map “Niveau de vie à Béziers” saved");
}

TEST(SavedMaps, EachChangeIsOneEntryThatCanBeUndone) {
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    saveMap(o, "A", mapOf("med"), "");
    const auto replaced = saveMap(o, "A", mapOf("caf:A"), "");
    EXPECT_EQ(savedMap(o, "A"), mapOf("caf:A"));
    o.history().undo(replaced);
    EXPECT_EQ(savedMap(o, "A"), mapOf("med"));

    const auto renamed = renameMap(o, "A", "B", "");
    EXPECT_THAT(savedMaps(o), ElementsAre("B"));
    o.history().undo(renamed);
    EXPECT_THAT(savedMaps(o), ElementsAre("A"));

    const auto duplicated = duplicateMap(o, "A", "A, copie", "");
    EXPECT_EQ(savedMap(o, "A, copie"), mapOf("med"));
    o.history().undo(duplicated);
    EXPECT_THAT(savedMaps(o), ElementsAre("A"));

    const auto removed = removeMap(o, "A", "");
    EXPECT_THAT(savedMaps(o), IsEmpty());
    o.history().undo(removed);
    EXPECT_EQ(savedMap(o, "A"), mapOf("med"));
    o.history().redo(removed);
    EXPECT_THAT(savedMaps(o), IsEmpty());
}

TEST(SavedMaps, NeverReplaceAnotherByRenamingOrDuplicating) {
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    saveMap(o, "A", mapOf("med"), "");
    saveMap(o, "B", mapOf("caf:A"), "");
    EXPECT_THAT(refusal([&] { renameMap(o, "A", "B", ""); }), HasSubstr("already"));
    EXPECT_THAT(refusal([&] { duplicateMap(o, "A", " B", ""); }), HasSubstr("already"));
    EXPECT_EQ(renameMap(o, "A", "A", ""), 0);
    EXPECT_EQ(savedMap(o, "B"), mapOf("caf:A"));
    EXPECT_EQ(freeMapName(o, "A"), "A 2");
    EXPECT_EQ(freeMapName(o, "C"), "C");
}

TEST(SavedMaps, SayWhatNamesThereAreAndWhatANameMayBe) {
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    EXPECT_THAT(refusal([&] { savedMap(o, "A"); }), HasSubstr("none is saved"));
    saveMap(o, "A", mapOf("med"), "");
    EXPECT_THAT(refusal([&] { removeMap(o, "Z", ""); }), HasSubstr("saved: “A”"));
    for (const std::string& name : {std::string{}, std::string{"  "}, std::string{"a\nb"}, std::string(300, 'x')})
        EXPECT_NE(refusal([&] { saveMap(o, name, mapOf("med"), ""); }), "") << name;
    EXPECT_THAT(savedMaps(o), ElementsAre("A"));
}

TEST(SavedMaps, NameTheMapThatCannotBeRead) {
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    {
        auto t = o.begin();
        o.documents().save(t, {0, "map_view", "Abîmée", 1, "{"});
        t.commit();
    }
    EXPECT_THAT(savedMaps(o), ElementsAre("Abîmée")) << "listed, so that it can be deleted";
    EXPECT_THAT(refusal([&] { savedMap(o, "Abîmée"); }), HasSubstr("map “Abîmée”: "));
    EXPECT_GT(removeMap(o, "Abîmée", ""), 0);
}
