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

PageDocument sheetOf(const std::string& subject) {
    PageDocument document;
    document.kind = PageTemplate::Site;
    document.subject = subject;
    document.hidden = {PageItem::Logo};
    document.texts["surroundings"] = "Nos mots à nous.";
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

TEST(SavedPages, AreKeptByNameBesideTheMapsAndReadBackAsTheyWere) {
    const support::SmallObservatory small;
    {
        auto o = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
        EXPECT_GT(savePage(o, " Béziers ", sheetOf("CV05"), "Ana"), 0);
        EXPECT_EQ(savePage(o, "Béziers", sheetOf("CV05"), ""), 0) << "nothing changed";
        EXPECT_EQ(geo::plainText(o.history().entries().back().what), "page “Béziers” saved");
    }
    const auto o = small.open();
    EXPECT_THAT(savedPages(o), ElementsAre("Béziers"));
    EXPECT_EQ(savedPage(o, "Béziers"), sheetOf("CV05"));
}

TEST(SavedPages, AreRenamedDuplicatedAndRemovedEachToBeUndone) {
    const support::SmallObservatory small;
    auto o = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    savePage(o, "A", sheetOf("CV01"), "");
    EXPECT_GT(duplicatePage(o, "A", freePageName(o, "A"), ""), 0);
    EXPECT_THAT(savedPages(o), ElementsAre("A", "A 2"));
    EXPECT_THAT(refusal([&] { renamePage(o, "A", "A 2", ""); }), HasSubstr("already"));
    const auto renamed = renamePage(o, "A 2", "B", "");
    EXPECT_THAT(savedPages(o), ElementsAre("A", "B"));
    o.history().undo(renamed);
    const auto removed = removePage(o, "A 2", "");
    EXPECT_THAT(savedPages(o), ElementsAre("A"));
    o.history().undo(removed);
    EXPECT_THAT(savedPages(o), ElementsAre("A", "A 2"));
}

TEST(SavedPages, NameThePageThatCannotBeRead) {
    const support::SmallObservatory small;
    auto o = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    EXPECT_THAT(refusal([&] { savedPage(o, "A"); }), HasSubstr("none is saved"));
    {
        auto t = o.begin();
        o.documents().save(t, {0, "page", "Abîmée", 1, "{"});
        t.commit();
    }
    EXPECT_THAT(refusal([&] { savedPage(o, "Abîmée"); }), HasSubstr("page “Abîmée”: "));
    EXPECT_GT(removePage(o, "Abîmée", ""), 0);
    EXPECT_THAT(savedPages(o), IsEmpty());
}
