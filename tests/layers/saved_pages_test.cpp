#include "saved_pages.hpp"

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

PageDocument sheetOf(const std::string& subject) {
    PageDocument document;
    document.kind = PageTemplate::Neighbourhood;
    document.format = {Paper::A4, true, {}};
    document.subject = subject;
    document.texts["sentence"] = "Vu par les habitants.";
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

TEST(SavedPages, AreKeptByNameAndReadBackAsTheyWere) {
    const support::SmallObservatory small;
    {
        auto o = openedForWriting(small);
        EXPECT_GT(savePage(o, " Mosson ", sheetOf("qpv@2015:QP034005"), "Ana"), 0);
        EXPECT_EQ(savePage(o, "Mosson", sheetOf("qpv@2015:QP034005"), ""), 0) << "nothing changed";
    }
    const auto o = small.open();
    EXPECT_THAT(savedPages(o), ElementsAre("Mosson"));
    EXPECT_EQ(savedPage(o, "Mosson"), sheetOf("qpv@2015:QP034005"));
    EXPECT_EQ(geo::plainText(o.history().entries().back().what), "page “Mosson” saved");
}

TEST(SavedPages, EachChangeIsOneEntryThatCanBeUndone) {
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    savePage(o, "A", sheetOf("qpv:QP034005"), "");
    EXPECT_EQ(freePageName(o, "A"), "A 2");
    duplicatePage(o, "A", "B", "");
    const auto renamed = renamePage(o, "B", "C", "");
    EXPECT_THAT(savedPages(o), ElementsAre("A", "C"));
    o.history().undo(renamed);
    EXPECT_THAT(savedPages(o), ElementsAre("A", "B"));
    const auto removed = removePage(o, "A", "");
    EXPECT_THAT(savedPages(o), ElementsAre("B"));
    o.history().undo(removed);
    EXPECT_THAT(savedPages(o), ElementsAre("A", "B"));
}

TEST(SavedPages, ThoseMissingTakenOrOfANewerVersionAreToldByName) {
    const support::SmallObservatory small;
    auto o = openedForWriting(small);
    EXPECT_THAT(refusal([&] { savedPage(o, "A"); }), HasSubstr("none is saved"));
    savePage(o, "A", sheetOf("qpv:QP034005"), "");
    savePage(o, "B", sheetOf("qpv:QP034006"), "");
    EXPECT_THAT(refusal([&] { removePage(o, "D", ""); }), HasSubstr("“A”"));
    EXPECT_THAT(refusal([&] { renamePage(o, "A", "B", ""); }), HasSubstr("already"));
    auto t = o.begin();
    o.documents().save(t, {0, "page", "next year's", 2, "{\"version\":2}"});
    t.commit();
    EXPECT_THAT(refusal([&] { savedPage(o, "next year's"); }), HasSubstr("next year's"));
    EXPECT_THAT(refusal([&] { savedPage(o, "next year's"); }), HasSubstr("newer version"));
}
