// Neighbourhoods of two generations, drawn as squares of one hectare and more. Expected areas are those of the
// drawings.
#include "perimeters.hpp"

#include "support.hpp"

#include <gmock/gmock.h>

using indicators::PerimeterState;
using testing::ElementsAre;

namespace {

using Drawn = std::vector<std::pair<std::string, std::string>>;

std::string box(double x, double y, double width, double height) {
    const auto at = [](double a, double b) {
        return std::to_string(700'000 + a) + " " + std::to_string(6'250'000 + b);
    };
    return "POLYGON((" + at(x, y) + "," + at(x + width, y) + "," + at(x + width, y + height) + "," + at(x, y + height) +
           "," + at(x, y) + "))";
}

indicators::PerimeterChanges changes(const Drawn& before, const Drawn& after) {
    geo::NoProgress quiet;
    const auto set = [](int vintage, const Drawn& drawn) {
        return std::make_shared<const geo::ZoneSet>(support::zones(geo::GeographyKind::Qpv, vintage, drawn));
    };
    return indicators::perimeterChanges(set(2015, before), set(2024, after), quiet);
}

} // namespace

TEST(Perimeters, AnOutlineRedrawnAFewMetresOffIsKept) {
    const auto all = changes({{"QP034001", box(0, 0, 500, 600)}}, {{"QN03401I", box(4, -3, 500, 605)}});
    ASSERT_EQ(all.changes.size(), 1u);
    const auto& change = all.changes.front();
    EXPECT_EQ(change.state, PerimeterState::Kept);
    EXPECT_DOUBLE_EQ(change.keptArea, 500 * 605);
    EXPECT_EQ(change.enteredArea, 0);
    EXPECT_EQ(change.leftArea, 0);
    EXPECT_TRUE(all.disagreements.empty());
}

TEST(Perimeters, AnOutlineThatMovedByAStreetIsModified) {
    const auto all = changes({{"QP034001", box(0, 0, 500, 600)}}, {{"QN03401M", box(40, 0, 500, 600)}});
    const auto& change = all.changes.front();
    EXPECT_EQ(change.state, PerimeterState::Modified);
    EXPECT_TRUE(change.enlarged && change.reduced);
    EXPECT_FALSE(change.merged || change.split);
    // Rounded corners of the strips taken off: some square metres.
    EXPECT_NEAR(change.enteredArea, 40 * 600, 50);
    EXPECT_NEAR(change.leftArea, 40 * 600, 50);
    EXPECT_NEAR(change.keptArea + change.enteredArea, change.afterArea, 1e-6);
    EXPECT_NEAR(change.keptArea + change.leftArea, change.beforeArea, 100);
}

TEST(Perimeters, TwoThatBecomeOneAreMergedWithWhatCameBetweenThem) {
    const auto all = changes({{"QP034001", box(0, 0, 300, 400)}, {"QP034002", box(400, 0, 300, 400)}},
                             {{"QN03401M", box(0, 0, 700, 400)}});
    ASSERT_EQ(all.changes.size(), 1u);
    const auto& change = all.changes.front();
    EXPECT_EQ(change.state, PerimeterState::Modified);
    EXPECT_TRUE(change.merged && change.enlarged);
    EXPECT_FALSE(change.split || change.reduced);
    EXPECT_THAT(change.before, ElementsAre(0, 1));
    ASSERT_EQ(change.links.size(), 2u);
    EXPECT_NEAR(change.links[0].area, 300 * 400, 1e-6);
    EXPECT_NEAR(change.enteredArea, 100 * 400, 50);
}

TEST(Perimeters, OneThatBecomesTwoIsSplitAndItsMiddleLeft) {
    const auto all = changes({{"QP034001", box(0, 0, 700, 400)}},
                             {{"QN03401M", box(0, 0, 300, 400)}, {"QN03402M", box(400, 0, 300, 400)}});
    ASSERT_EQ(all.changes.size(), 1u);
    const auto& change = all.changes.front();
    EXPECT_TRUE(change.split && change.reduced);
    EXPECT_FALSE(change.merged || change.enlarged);
    EXPECT_NEAR(change.leftArea, 100 * 400, 50);
    EXPECT_NEAR(change.keptArea, 2 * 300 * 400, 1e-6);
}

TEST(Perimeters, TwoThatBecomeOneWithoutAnyOtherGroundAreModifiedAllTheSame) {
    const auto all = changes({{"QP034001", box(0, 0, 300, 400)}, {"QP034002", box(300, 0, 300, 400)}},
                             {{"QN03401M", box(0, 0, 600, 400)}});
    EXPECT_EQ(all.changes.front().state, PerimeterState::Modified);
    EXPECT_TRUE(all.changes.front().merged);
    EXPECT_FALSE(all.changes.front().enlarged || all.changes.front().reduced);
}

TEST(Perimeters, NeighboursThatOverlapByAStripAreNotLinked) {
    const auto all = changes({{"QP034001", box(0, 0, 300, 400)}, {"QP034002", box(300, 0, 300, 400)}},
                             {{"QN03401I", box(0, 0, 305, 400)}, {"QN03402I", box(295, 0, 305, 400)}});
    ASSERT_EQ(all.changes.size(), 2u);
    for (const auto& change : all.changes)
        EXPECT_EQ(change.state, PerimeterState::Kept);
}

TEST(Perimeters, NewAndOutAreToldWhereBothGenerationsAreThereAsAWhole) {
    const auto all = changes({{"QP034001", box(0, 0, 300, 400)}, {"QP034002", box(2000, 0, 300, 400)}},
                             {{"QN03401I", box(0, 0, 300, 400)}, {"QN03402N", box(5000, 0, 300, 400)}});
    ASSERT_EQ(all.changes.size(), 3u);
    EXPECT_EQ(all.changes[0].state, PerimeterState::Kept);
    EXPECT_EQ(all.changes[1].state, PerimeterState::Out);
    EXPECT_DOUBLE_EQ(all.changes[1].leftArea, 300 * 400);
    EXPECT_EQ(all.changes[2].state, PerimeterState::New);
    EXPECT_DOUBLE_EQ(all.changes[2].enteredArea, 300 * 400);
    EXPECT_TRUE(all.coverage.front().wholeBefore && all.coverage.front().wholeAfter);
}

TEST(Perimeters, AGapInTheNumbersOf2024TellsOfAnExtractSoNothingIsOut) {
    const auto all = changes({{"QP034001", box(0, 0, 300, 400)}, {"QP034002", box(2000, 0, 300, 400)}},
                             {{"QN03403I", box(0, 0, 300, 400)}});
    EXPECT_EQ(all.changes[1].state, PerimeterState::Unknown);
    EXPECT_FALSE(all.coverage.front().wholeAfter);
    EXPECT_THAT(all.coverage.front().lackAfter, ElementsAre("QN03401", "QN03402"));
}

TEST(Perimeters, AnExtractThatEndsEarlyIsKnownByTheHalfItDoesNotMeet) {
    const auto all = changes(
        {{"QP034001", box(0, 0, 300, 400)}, {"QP034002", box(2000, 0, 300, 400)}, {"QP034003", box(4000, 0, 300, 400)}},
        {{"QN03401I", box(0, 0, 300, 400)}});
    EXPECT_EQ(all.changes[1].state, PerimeterState::Unknown);
    EXPECT_EQ(all.changes[2].state, PerimeterState::Unknown);
}

TEST(Perimeters, ADepartmentWithoutAnyOf2024IsNotKnown) {
    const auto all = changes({{"QP034001", box(0, 0, 300, 400)}, {"QP02A001", box(2000, 0, 300, 400)}},
                             {{"QN03401I", box(0, 0, 300, 400)}});
    EXPECT_EQ(all.changes[0].state, PerimeterState::Unknown); // QP02A001 is first by its code
    EXPECT_EQ(all.changes[0].left.empty(), false);
    EXPECT_EQ(all.changes[1].state, PerimeterState::Kept);
    EXPECT_EQ(all.coverage.front().department, "2A");
}

TEST(Perimeters, OneOf2024AloneIsNewByItsLetterOrWhereThoseOf2015AreThere) {
    const auto all = changes({{"QP034002", box(0, 0, 300, 400)}}, {{"QN03401M", box(0, 0, 300, 400)},
                                                                   {"QN03402N", box(2000, 0, 300, 400)},
                                                                   {"QN03403M", box(4000, 0, 300, 400)}});
    ASSERT_EQ(all.changes.size(), 3u);
    EXPECT_EQ(all.changes[1].state, PerimeterState::New);
    EXPECT_EQ(all.changes[2].state, PerimeterState::Unknown);
}

TEST(Perimeters, LettersThatSayOtherwiseThanTheOutlinesAreListed) {
    const auto all = changes({{"QP034001", box(0, 0, 300, 400)}, {"QP034002", box(2000, 0, 300, 400)}},
                             {{"QN03401M", box(0, 0, 300, 400)}, {"QN03402I", box(2000, 0, 500, 400)}});
    ASSERT_EQ(all.disagreements.size(), 2u);
    EXPECT_EQ(all.disagreements[0].letter, 'M');
    EXPECT_EQ(all.disagreements[0].state, PerimeterState::Kept);
    EXPECT_EQ(all.disagreements[1].letter, 'I');
    EXPECT_EQ(all.disagreements[1].state, PerimeterState::Modified);
}

TEST(Perimeters, NamesPlayNoPart) {
    // support::zones names each by its code; two that share ground are one change whatever their numbers.
    const auto all = changes({{"QP034009", box(0, 0, 300, 400)}}, {{"QN03401M", box(0, 0, 300, 420)}});
    ASSERT_EQ(all.changes.size(), 1u);
    EXPECT_EQ(all.changes.front().links.size(), 1u);
}

TEST(Perimeters, ACornerOfATenthOfAHectareIsNoChange) {
    const auto all = changes({{"QP034001", box(0, 0, 300, 400)}, {"QP034002", box(600, 0, 300, 400)}},
                             {{"QN03401I", box(0, 0, 300, 400)}, {"QN03402I", box(600, 0, 300, 400)}});
    EXPECT_EQ(all.changes.size(), 2u);
    const auto corner = changes({{"QP034001", box(0, 0, 300, 400)}, {"QP034002", box(300, 370, 300, 400)}},
                                {{"QN03401M", box(0, 0, 330, 400)}, {"QN03402I", box(300, 370, 300, 400)}});
    EXPECT_EQ(corner.changes.size(), 2u) << "30 m × 30 m of QP034002 in QN03401M hold nothing together";
}
