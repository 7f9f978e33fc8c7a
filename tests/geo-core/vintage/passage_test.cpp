// Events of the official geographic code, chained from one year to another.
#include "vintage/passage.hpp"

#include <gmock/gmock.h>

namespace {

using namespace geo;
using testing::ElementsAre;
using testing::IsEmpty;

CommuneMovement event(const char* date, int kind, const char* before, const char* after, const char* typeBefore = "COM",
                      const char* typeAfter = "COM") {
    return {date, kind, *before ? typeBefore : "", before, before, *after ? typeAfter : "", after, after};
}

/// Lines of INSEE's file of movements (v_mvt_commune_2026), shortened to codes.
const std::vector<CommuneMovement> events{
    event("2016-01-01", 32, "49001", "49001"),
    event("2016-01-01", 32, "49002", "49001"),
    event("2016-01-01", 32, "49002", "49002", "COM", "COMD"), // lives on as a part: not a commune
    event("2018-01-01", 32, "50649", "50592"),
    event("2018-01-01", 32, "50592", "50592"),
    event("2018-01-01", 41, "14513", "50649"), // Pont-Farcy changes department, then merges, the same day
    event("2021-01-01", 50, "27676", "27058"), // Les Trois Lacs has another code for two years
    event("2023-01-01", 50, "27058", "27676"),
    event("2024-01-01", 21, "85084", "85084"),
    event("2024-01-01", 21, "85084", "85165"),
    event("2024-01-01", 21, "85165", "85165", "COMD", "COM"),
    event("2007-02-23", 30, "97123", ""),
    event("2011-03-31", 20, "", "97601"),
    event("2019-05-01", 10, "34001", "34001"),
    event("2020-06-01", 35, "34009", "34010", "COMD", "COM")};

CommuneChange change(const char* code, int from, int to) { return CommunePassage{events, from, to}.of(code); }

} // namespace

TEST(Passage, OfACommuneThatNothingHappenedToIsItself) {
    const auto still = change("34172", 2014, 2026);
    EXPECT_EQ(still.fate, CommuneFate::Unchanged);
    EXPECT_THAT(still.to, ElementsAre("34172"));
    EXPECT_EQ(change("34001", 2014, 2026).fate, CommuneFate::Unchanged) << "a new name is the same commune";
    EXPECT_EQ(change("34010", 2014, 2026).fate, CommuneFate::Unchanged) << "parts of communes do not count";
}

TEST(Passage, FollowsAMerger) {
    const auto merged = change("49002", 2015, 2016);
    EXPECT_EQ(merged.fate, CommuneFate::Merged);
    EXPECT_THAT(merged.to, ElementsAre("49001"));
    EXPECT_EQ(merged.date, "2016-01-01");
    EXPECT_THAT((CommunePassage{events, 2015, 2020}.cameFrom("49001")), ElementsAre("49001", "49002"));
}

TEST(Passage, CountsTheFirstOfJanuaryToTheNewYear) {
    EXPECT_EQ(change("49002", 2016, 2020).fate, CommuneFate::Unchanged) << "gone before, nothing more happens";
    EXPECT_EQ(change("49002", 2014, 2015).fate, CommuneFate::Unchanged);
}

TEST(Passage, ChainsEventsOfOneDay) {
    const auto moved = change("14513", 2017, 2018);
    EXPECT_EQ(moved.fate, CommuneFate::Merged);
    EXPECT_THAT(moved.to, ElementsAre("50592"));
    EXPECT_THAT((CommunePassage{events, 2017, 2018}.cameFrom("50592")), ElementsAre("14513", "50592"));
}

TEST(Passage, ChainsCodesThatComeBack) {
    EXPECT_THAT(change("27676", 2020, 2022).to, ElementsAre("27058"));
    EXPECT_EQ(change("27676", 2020, 2022).fate, CommuneFate::Renamed);
    EXPECT_EQ(change("27676", 2020, 2024).fate, CommuneFate::Unchanged);
    EXPECT_THAT(change("27058", 2022, 2024).to, ElementsAre("27676"));
}

TEST(Passage, PartsACommuneThatIsReEstablished) {
    const auto split = change("85084", 2023, 2024);
    EXPECT_EQ(split.fate, CommuneFate::Split);
    EXPECT_THAT(split.to, ElementsAre("85084", "85165"));
    EXPECT_THAT((CommunePassage{events, 2023, 2024}.cameFrom("85165")), ElementsAre("85084"));
}

TEST(Passage, GoesBackInTime) {
    const CommunePassage back{events, 2020, 2015};
    EXPECT_EQ(back.of("49001").fate, CommuneFate::Split);
    EXPECT_THAT(back.of("49001").to, ElementsAre("49001", "49002"));
    EXPECT_EQ(back.of("49001").date, "2016-01-01");
    EXPECT_THAT(back.cameFrom("49002"), ElementsAre("49001"));
    EXPECT_THAT((CommunePassage{events, 2024, 2023}.of("85165").to), ElementsAre("85084"));
}

TEST(Passage, KnowsCommunesThatEndOrBeginAlone) {
    const auto gone = change("97123", 2006, 2012);
    EXPECT_EQ(gone.fate, CommuneFate::Gone);
    EXPECT_THAT(gone.to, IsEmpty());
    EXPECT_THAT((CommunePassage{events, 2006, 2012}.cameFrom("97601")), IsEmpty());
}

TEST(Passage, TellsWhatBecameOfACodeFromBeforeTheTable) {
    CommuneEnds ends{events, 2022};
    const auto end = ends.of("49002");
    ASSERT_TRUE(end);
    EXPECT_THAT(end->to, ElementsAre("49001"));
    EXPECT_FALSE(ends.of("34172"));
    EXPECT_FALSE((CommuneEnds{events, 2015}.of("49002"))) << "not yet";
}

TEST(Passage, ByATableKnowsMergers) {
    const std::vector<std::pair<std::string, std::string>> table{
        {"49001", "49001"}, {"49002", "49001"}, {"34172", "34172"}};
    const CommunePassage passage{table};
    EXPECT_EQ(passage.of("49002").fate, CommuneFate::Merged);
    EXPECT_THAT(passage.cameFrom("49001"), ElementsAre("49001", "49002"));
    EXPECT_EQ(passage.of("34172").fate, CommuneFate::Unchanged);
    EXPECT_TRUE(passage.listsAllOrigins());
}
