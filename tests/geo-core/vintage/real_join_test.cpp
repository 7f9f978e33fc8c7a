// Real tables against real outlines: how many rows match by their code, how many with the events of communes.
#include "observatory/joining.hpp"
#include "observatory/official_codes.hpp"
#include "observatory/zones.hpp"

#include "../readers/reader_support.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using namespace geo;
using namespace readers_test;

/// Tables of 2020 and 2021 and outlines of 2014-2016 of 72 departments.
class RealJoin : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const auto data = support::realData();
        if (data.empty())
            return;
        s_folder = std::make_unique<support::TemporaryFolder>();
        s_observatory = std::make_unique<Observatory>(newObservatory(*s_folder));
        for (const auto* file :
             {"iris-contours/CONTOURS-IRIS_72deps_LAMB93.tar.xz", "iris-tables/BASE_TD_FILO_IRIS_2021_DISP.csv",
              "iris-tables/data_CAF_2020_IRIS.csv", "geo-reference/iris_2021.csv"})
            for (auto& report : importFile(*s_observatory, data / file))
                s_reports.push_back(std::move(report));
    }
    static void TearDownTestSuite() {
        s_observatory.reset();
        s_folder.reset();
    }
    void SetUp() override {
        if (!s_observatory)
            GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout";
    }
    static JoinReport reportOf(const char* family) {
        NoProgress quiet;
        const auto table = s_observatory->columns().find(family).value();
        return joined(*s_observatory, table, *nearestGeography(*s_observatory, table), quiet);
    }
    inline static std::unique_ptr<support::TemporaryFolder> s_folder;
    inline static std::unique_ptr<Observatory> s_observatory;
    inline static std::vector<LoadReport> s_reports;
};

/// Of the rows in departments whose outlines are there, the share that matches by its code.
double matchedShare(const JoinReport& report) {
    const auto elsewhere = std::count_if(report.misses.begin(), report.misses.end(),
                                         [](const auto& miss) { return miss.why == Miss::NoOutlines; });
    return static_cast<double>(report.matched) / static_cast<double>(report.rows - static_cast<std::size_t>(elsewhere));
}

} // namespace

// Counted on the files with other tools: 98.4 % of the codes of 2021 are among the outlines of 72 departments.
TEST_F(RealJoin, OfTablesFindsMostOutlinesByTheirCode) {
    const auto income = reportOf("filosofi-iris-disp"), allowances = reportOf("caf-iris");
    EXPECT_EQ(income.rows, 16026u);
    EXPECT_EQ(income.matched, 10714u);
    EXPECT_NEAR(matchedShare(income), 0.984, 0.0005);
    EXPECT_EQ(allowances.matched, 9291u);
    EXPECT_NEAR(matchedShare(allowances), 0.985, 0.0005);
    for (const auto* report : {&income, &allowances}) {
        for (const auto& gap : report->gaps)
            EXPECT_EQ(gap.lawful, gap.why != Gap::NoRow);
        EXPECT_TRUE(report->duplicates.empty());
        EXPECT_EQ(report->repairable(), 0u);
    }
}

TEST_F(RealJoin, WithTheEventsOfCommunesReachesMoreOutlines) {
    const auto before = reportOf("iris-reference");
    importFile(*s_observatory, support::realData() / "geo-reference" / "v_mvt_commune_2026.zip");
    const auto after = reportOf("iris-reference");
    EXPECT_GT(after.zonesWithRow, before.zonesWithRow + 450) << "communes that merged between 2016 and 2021";
    for (const auto& miss : after.misses)
        EXPECT_TRUE(miss.why != Miss::Unknown) << miss.published << ": " << plainText(miss.reason);
}

TEST_F(RealJoin, AnImportTellsReasonsInFewLines) {
    for (const auto& report : s_reports) {
        const auto* without = anomaly(report.source.anomalies, "have no outline");
        if (!without)
            continue;
        EXPECT_NE(plainText(without->action).find("have theirs in iris 2016"), std::string::npos);
        const auto reasons = std::count_if(report.source.anomalies.begin(), report.source.anomalies.end(),
                                           [](const auto& a) { return plainText(a.what).starts_with("of these"); });
        EXPECT_EQ(reasons, 2) << report.source.title << ": another cut, departments without outlines";
    }
}
