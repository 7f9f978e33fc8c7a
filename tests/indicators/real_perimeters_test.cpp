// The neighbourhoods of 2015 against the ten of 2024 whose outlines are at hand, simplified to five metres.
#include "perimeter_report.hpp"
#include "real_observatory.hpp"

#include <gmock/gmock.h>

using indicators::PerimeterState;
using testing::ElementsAre;

namespace {

class RealPerimeters : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const auto files = support::realData();
        if (files.empty())
            return;
        s_folder = std::make_unique<support::TemporaryFolder>();
        auto observatory = geo::Observatory::create(*s_folder / "real.sqlite", *geo::Territory::find("metropole"));
        for (const char* file :
             {"qpv/QP_METROPOLE_LB93.shp", "qpv/qpv2024_herault_extrait_simplifie.geojson",
              "geo-reference/EPCI_2020.csv", "qpv-tables/pop_qp_2013.csv", "iris-contours/iris_34.geojson.gz"})
            real::import(observatory, files / file);
        real::import(observatory, files / "iris-tables/iris_POP15P.csv", 2014);
        geo::NoProgress quiet;
        indicators::Estimator estimator{observatory, indicators::Catalogue::shipped()};
        s_report = std::make_unique<indicators::PerimeterReport>(
            indicators::perimeterReport(observatory, estimator, {indicators::Grouping::Epci, {}}, quiet));
    }
    static void TearDownTestSuite() {
        s_report.reset();
        s_folder.reset();
    }
    void SetUp() override {
        if (!s_report)
            GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout";
    }
    /// Position of the change that a neighbourhood of 2024 is in.
    static std::size_t of(const std::string& code) {
        const auto zone = *s_report->perimeters.after->find(code);
        for (std::size_t c = 0; c < s_report->perimeters.changes.size(); ++c)
            for (const auto i : s_report->perimeters.changes[c].after)
                if (i == zone)
                    return c;
        ADD_FAILURE() << code;
        return 0;
    }
    static std::vector<std::string> before(const std::string& code) {
        std::vector<std::string> codes;
        for (const auto i : s_report->perimeters.changes[of(code)].before)
            codes.push_back(s_report->perimeters.before->code(i));
        return codes;
    }
    inline static std::unique_ptr<support::TemporaryFolder> s_folder;
    inline static std::unique_ptr<indicators::PerimeterReport> s_report;
};

} // namespace

TEST_F(RealPerimeters, ThoseSaidToBeIdenticalAreKept) {
    for (const char* code : {"QN03406I", "QN03407I", "QN03408I", "QN03411I", "QN03412I", "QN03413I", "QN03415I"})
        EXPECT_EQ(s_report->perimeters.changes[of(code)].state, PerimeterState::Kept) << code;
    EXPECT_TRUE(s_report->perimeters.disagreements.empty());
    EXPECT_THAT(before("QN03406I"), ElementsAre("QP034006"));
    const auto& bard = s_report->perimeters.changes[of("QN03406I")];
    EXPECT_NEAR(bard.beforeArea, bard.afterArea, 2'000) << "0.2 ha, as the list of the files says";
}

TEST_F(RealPerimeters, GelyAndFiguerollesAreMergedAndMore) {
    const auto& change = s_report->perimeters.changes[of("QN03409M")];
    EXPECT_THAT(before("QN03409M"), ElementsAre("QP034009", "QP034010"));
    EXPECT_TRUE(change.merged && change.enlarged && change.reduced);
    EXPECT_FALSE(change.split);
    EXPECT_NEAR(change.keptArea + change.enteredArea, change.afterArea, 1);
    const auto& people = s_report->people[of("QN03409M")];
    EXPECT_NEAR(people.kept.value.value + people.left.value.value, people.before.value.value, 1e-6);
    EXPECT_GT(people.entered.value.value, 0);
}

TEST_F(RealPerimeters, AnExtractMakesNothingGoOut) {
    std::size_t unknown = 0;
    for (const auto& change : s_report->perimeters.changes) {
        EXPECT_NE(change.state, PerimeterState::Out);
        EXPECT_NE(change.state, PerimeterState::New);
        unknown += change.state == PerimeterState::Unknown;
    }
    EXPECT_EQ(unknown, 1'296u - 11) << "eleven of 2015 meet the ten of 2024";
    for (const auto& coverage : s_report->perimeters.coverage) {
        if (coverage.department == "34") {
            EXPECT_THAT(coverage.lackAfter, ElementsAre("QN03401", "QN03402", "QN03403", "QN03404", "QN03405"));
        }
        EXPECT_TRUE(coverage.lackBefore.empty()) << coverage.department << ": 2015 is numbered without a gap";
    }
}

TEST_F(RealPerimeters, OnlyTheTwoIntercommunalitiesOfTheExtractHaveATable) {
    ASSERT_EQ(s_report->groups.size(), 2u);
    EXPECT_EQ(s_report->groups[0].code, "200066355");
    EXPECT_EQ(s_report->groups[1].code, "243400017");
    EXPECT_EQ(s_report->groups[1].changes.size(), 11u) << "eight with a successor, three that cannot be told";
}
