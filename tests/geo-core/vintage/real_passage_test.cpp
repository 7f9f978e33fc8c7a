// The official geographic code as INSEE publishes it: communes of 2026, events since 1943, boundaries of 2018.
#include "observatory/official_codes.hpp"
#include "observatory/zones.hpp"

#include "../readers/reader_support.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace {

using namespace geo;
using namespace readers_test;
using testing::ElementsAre;

class RealPassage : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const auto data = support::realData();
        if (data.empty())
            return;
        s_folder = std::make_unique<support::TemporaryFolder>();
        s_observatory = std::make_unique<Observatory>(newObservatory(*s_folder));
        for (const auto* file :
             {"v_commune_2026.csv", "v_mvt_commune_2026.zip", "departement2021.csv", "region2021.csv"})
            for (auto& report : importFile(*s_observatory, data / "geo-reference" / file))
                s_reports.push_back(std::move(report));
        s_events = s_observatory->officialCodes().movements();
        for (const auto& commune : s_observatory->officialCodes().codes("COM"))
            s_communes.insert(commune.code);
    }
    static void TearDownTestSuite() {
        s_observatory.reset();
        s_folder.reset();
    }
    void SetUp() override {
        if (!s_observatory)
            GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout";
    }
    inline static std::unique_ptr<support::TemporaryFolder> s_folder;
    inline static std::unique_ptr<Observatory> s_observatory;
    inline static std::vector<LoadReport> s_reports;
    inline static std::vector<CommuneMovement> s_events;
    inline static std::set<std::string> s_communes; ///< of 2026
};

} // namespace

// Numbers from real-data/README.md.
TEST_F(RealPassage, ListsAreReadAndToldApart) {
    ASSERT_EQ(s_reports.size(), 4u);
    EXPECT_EQ(s_reports[0].source.reader, "cog-communes");
    EXPECT_EQ(s_reports[0].source.rows, 37496);
    EXPECT_EQ(s_reports[0].source.dataYear, 2026);
    EXPECT_EQ(anomaly(s_reports[0].source.anomalies, "parts of communes")->count, 471 + 2105 + 45);
    EXPECT_EQ(s_communes.size(), 34875u) << "each whole commune once";
    EXPECT_EQ(s_reports[1].source.reader, "cog-movements");
    EXPECT_EQ(s_reports[1].source.rows, 13734);
    EXPECT_EQ(s_reports[2].source.rows, 101);
    EXPECT_EQ(s_reports[3].source.rows, 18);
    EXPECT_EQ(s_observatory->officialCodes().codes("DEP").size(), 101u);
    EXPECT_EQ(s_observatory->officialCodes().codes("REG").size(), 18u);
    EXPECT_EQ(s_observatory->officialCodes().codes("ARM").size(), 45u);
}

TEST_F(RealPassage, KnownMergersAreFollowed) {
    const CommunePassage passage{s_events, 2015, 2026};
    // Lunas and Dio-et-Valquières: Lunas-les-Châteaux, 1 January 2025.
    EXPECT_EQ(passage.of("34093").fate, CommuneFate::Merged);
    EXPECT_THAT(passage.of("34093").to, ElementsAre("34144"));
    EXPECT_EQ(passage.of("34093").date, "2025-01-01");
    EXPECT_EQ(passage.of("34093").name, "Lunas-les-Châteaux");
    // Annecy absorbed five communes on 1 January 2017.
    EXPECT_THAT(passage.cameFrom("74010"), ElementsAre("74010", "74011", "74093", "74182", "74217", "74268"));
    // Fa and Rouvenac, Val-du-Faby, 2019.
    EXPECT_THAT((CommunePassage{s_events, 2018, 2019}.of("11329").to), ElementsAre("11131"));
    EXPECT_EQ((CommunePassage{s_events, 2019, 2026}.of("11131").fate), CommuneFate::Unchanged);
}

TEST_F(RealPassage, AMergerThatWasUndoneLeavesNothingChanged) {
    // Troarn and Sannerville were Saline from 2017 to the end of 2019.
    EXPECT_THAT((CommunePassage{s_events, 2016, 2018}.of("14666").to), ElementsAre("14712"));
    const CommunePassage split{s_events, 2018, 2020};
    EXPECT_EQ(split.of("14712").fate, CommuneFate::Split);
    EXPECT_THAT(split.of("14712").to, ElementsAre("14666", "14712"));
    // Essarts-en-Bocage lost two communes in 2024.
    EXPECT_THAT((CommunePassage{s_events, 2023, 2024}.of("85084").to), ElementsAre("85084", "85165", "85212"));
}

TEST_F(RealPassage, ChangesOfDepartmentAndCodesAreFollowed) {
    EXPECT_THAT((CommunePassage{s_events, 2017, 2026}.of("14513").to), ElementsAre("50592"));
    EXPECT_THAT((CommunePassage{s_events, 2017, 2026}.of("49144").to), ElementsAre("44180"));
    EXPECT_EQ((CommunePassage{s_events, 2014, 2026}.of("14697").fate), CommuneFate::Merged) << "L'Oudon, two codes";
}

TEST_F(RealPassage, EveryCommuneOf2018CarriesTo2026) {
    for (auto& report :
         importFile(*s_observatory, support::realData() / "boundaries" / "communes-par-departement-france-2018.zip"))
        EXPECT_FALSE(report.source.rows == 0);
    const auto geography = s_observatory->zones().find(GeographyKind::Commune, 2018);
    ASSERT_TRUE(geography);
    NoProgress quiet;
    const auto zones = s_observatory->zones().load(*geography, quiet);
    const CommunePassage passage{s_events, 2018, 2026};
    std::size_t changed = 0, split = 0;
    std::set<std::string> reached;
    for (const auto& code : zones->codes()) {
        const auto change = passage.of(code);
        EXPECT_FALSE(change.to.empty()) << code;
        changed += change.fate != CommuneFate::Unchanged;
        split += change.fate == CommuneFate::Split;
        for (const auto& to : change.to) {
            EXPECT_TRUE(s_communes.contains(to)) << code << " gives " << to;
            reached.insert(to);
        }
    }
    RecordProperty("zones", static_cast<int>(zones->size()));
    RecordProperty("changed", static_cast<int>(changed));
    RecordProperty("split", static_cast<int>(split));
    // Metropolitan France alone is kept in this observatory; all its communes of 2026 come from somewhere.
    std::size_t orphans = 0;
    for (const auto& code : s_communes)
        if (!code.starts_with("97") && !reached.contains(code))
            ++orphans;
    EXPECT_EQ(orphans, 0u);
}

TEST_F(RealPassage, EveryCommuneOf2026GoesBackTo2003AndForthAgain) {
    const CommunePassage back{s_events, 2026, 2003}, forth{s_events, 2003, 2026};
    for (const auto& code : s_communes)
        for (const auto& then : back.of(code).to) {
            const auto now = forth.of(then).to;
            EXPECT_NE(std::find(now.begin(), now.end(), code), now.end()) << code << " was " << then;
        }
}
