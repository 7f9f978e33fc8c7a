#include "drawn_outlines.hpp"

#include "small_observatory.hpp"

#include "observatory/documents.hpp"
#include "observatory/history.hpp"

#include <gmock/gmock.h>

using namespace layers;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const DrawnOutline triangle{"Quartier vécu", geo::fromWkt("POLYGON((0 0,100 0,50 80.25,0 0))"), 300, {}};

struct Outlines : testing::Test {
    support::SmallObservatory small;
    geo::Observatory observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
};

} // namespace

TEST_F(Outlines, ComeBackAsTheyWereKept) {
    auto united = triangle;
    united.name = "Cœur";
    united.zones = {"341720101", "341720102"};
    saveOutline(observatory, triangle, "");
    saveOutline(observatory, united, "");
    EXPECT_THAT(drawnOutlines(observatory), ElementsAre(united, triangle));
}

TEST_F(Outlines, OfOneNameAreReplacedAndEachChangeCanBeUndone) {
    const auto first = saveOutline(observatory, triangle, "");
    auto wider = triangle;
    wider.ringMetres = 500;
    const auto second = saveOutline(observatory, wider, "");
    EXPECT_THAT(drawnOutlines(observatory), ElementsAre(wider));
    observatory.history().undo(second);
    EXPECT_THAT(drawnOutlines(observatory), ElementsAre(triangle));
    observatory.history().undo(first);
    EXPECT_THAT(drawnOutlines(observatory), IsEmpty());
}

TEST_F(Outlines, AreRenamedAndDeleted) {
    saveOutline(observatory, triangle, "");
    renameOutline(observatory, triangle.name, "Centre", "");
    EXPECT_EQ(drawnOutlines(observatory).front().name, "Centre");
    removeOutline(observatory, "Centre", "");
    EXPECT_THAT(drawnOutlines(observatory), IsEmpty());
    EXPECT_THROW(removeOutline(observatory, "Centre", ""), geo::Error);
}

TEST_F(Outlines, WithoutAShapeAreRefused) {
    auto empty = triangle;
    empty.shape = {};
    EXPECT_THROW(saveOutline(observatory, empty, ""), geo::Error);
}

TEST_F(Outlines, ThatAreDamagedAreLeftOut) {
    for (const char* body :
         {"{", R"~({"outline":"POLYGON((","ring":0,"zones":[]})~", R"~({"outline":3,"ring":0,"zones":[]})~",
          R"~({"outline":"POLYGON((0 0,1 0,1 1,0 0))","ring":-1,"zones":[]})~"}) {
        geo::Document document;
        document.kind = "outline";
        document.name = "damaged";
        document.body = body;
        observatory.history().record({GEO_TR("test"), {}}, "",
                                     [&](geo::Transaction& t) { observatory.documents().save(t, document); });
        EXPECT_THAT(drawnOutlines(observatory), IsEmpty()) << body;
    }
}
