#include "estimate.hpp"

#include "base/error.hpp"
#include "town.hpp"

#include <map>

using geo::CellState;
using indicators::Estimate;
using indicators::Method;

namespace {

class Estimates : public testing::Test {
protected:
    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory = town::make(m_folder);
    geo::NoProgress m_quiet;

    std::vector<Estimate> list(const std::string& targets, indicators::EstimateRequest request, double buffer = 0,
                               bool ring = false) {
        const auto resolved =
            indicators::resolve(m_observatory, indicators::TargetExpression::parse(targets), buffer, ring, m_quiet);
        return indicators::estimate(m_observatory, indicators::Catalogue::shipped(), resolved, request, m_quiet);
    }
    Estimate one(const std::string& target, const std::string& indicator, std::optional<Method> method = {},
                 double buffer = 0) {
        auto all = list(target, {{indicator}, {}, method}, buffer);
        EXPECT_EQ(all.size(), 1u);
        return all.at(0);
    }
};

} // namespace

TEST_F(Estimates, GiveThePublishedFigureFirst) {
    const auto e = one("qpv:QP034001", "pop");
    EXPECT_EQ(e.method, Method::Published);
    EXPECT_DOUBLE_EQ(e.value.value, 1800);
    EXPECT_EQ(e.value.state, CellState::Value);
    EXPECT_DOUBLE_EQ(*e.published, 1800);
    EXPECT_EQ(geo::plainText(e.label), "published (INSEE, 2017)");
    EXPECT_TRUE(e.forPrint);
}

TEST_F(Estimates, RemakeARateFromItsParts) {
    const auto e = one("qpv:QP034001", "tx_emp");
    EXPECT_EQ(e.method, Method::Area);
    EXPECT_DOUBLE_EQ(e.numerator.value, 200);   // half of 300 and half of 100
    EXPECT_DOUBLE_EQ(e.denominator.value, 500); // half of 600 and half of 400
    EXPECT_DOUBLE_EQ(e.value.value, 40);
    EXPECT_EQ(e.value.state, CellState::Estimated);
    EXPECT_TRUE(e.probablyUnderstated);
    EXPECT_EQ(e.label.text, "estimate by area, indicative");
    EXPECT_FALSE(e.published);
    EXPECT_FALSE(e.margin90);
    ASSERT_TRUE(e.bounds); // all or nobody of the two halves
    EXPECT_DOUBLE_EQ(e.bounds->first, 0);
    EXPECT_DOUBLE_EQ(e.bounds->second, 100);
    EXPECT_FALSE(e.measured);
    EXPECT_EQ(e.sources.size(), 2u);
}

TEST_F(Estimates, KeepVolumesByAreaOffPaper) {
    const auto e = one("qpv:QP034001", "caf-iris:A", Method::Area);
    EXPECT_DOUBLE_EQ(e.value.value, 300); // half of 400 and half of 200
    EXPECT_DOUBLE_EQ(*e.published, 580);  // the demography table has the same count
    EXPECT_FALSE(e.forPrint);
    EXPECT_NE(e.label.text.find("half too low"), std::string::npos);
}

TEST_F(Estimates, CompareAnAreaEstimateWithThePublishedFigure) {
    const auto published = one("qpv:QP034001", "caf:A");
    EXPECT_EQ(published.method, Method::Published);
    EXPECT_DOUBLE_EQ(published.value.value, 580);
    const auto population = one("qpv:QP034001", "pop", Method::Area);
    EXPECT_EQ(population.value.state, CellState::NotEstimable); // the demography table has no IRIS
    EXPECT_DOUBLE_EQ(*population.published, 1800);
}

TEST_F(Estimates, LetAnOfficialAbsenceStand) {
    const auto e = one("qpv:QP034003", "pop");
    EXPECT_EQ(e.method, Method::Published);
    EXPECT_EQ(e.value.state, CellState::Suppressed);
    EXPECT_FALSE(e.published);
}

TEST_F(Estimates, LeaveACommuneUncut) {
    const auto e = one("qpv:QP034002", "tx_emp");
    EXPECT_EQ(e.value.state, CellState::NotEstimable);
    EXPECT_NE(e.why.text.find("not cut into IRIS"), std::string::npos);
    EXPECT_DOUBLE_EQ(e.coverage, 0);
    const auto whole = one("commune:34002", "caf-iris:A", Method::Area); // a commune is all of it
    EXPECT_NEAR(whole.value.value, 90, 1e-6);
}

TEST_F(Estimates, NeedDataForSeventyPercentOfTheTarget) {
    const auto e = one("qpv:QP034003", "caf-iris:AM"); // 5/6 of it in the IRIS under secrecy
    EXPECT_EQ(e.value.state, CellState::NotEstimable);
    EXPECT_NEAR(e.coverage, 1.0 / 6, 1e-9);
    EXPECT_EQ(geo::plainText(e.why), "data cover only 16 % of it; 70 % are needed");
}

TEST_F(Estimates, NeverCombineMedians) {
    const auto e = one("qpv:QP034001", "med");
    EXPECT_EQ(e.value.state, CellState::NotEstimable);
    ASSERT_TRUE(e.memberRange);
    EXPECT_DOUBLE_EQ(e.memberRange->first, 11000);
    EXPECT_DOUBLE_EQ(e.memberRange->second, 15000);
    EXPECT_FALSE(e.why.empty());
}

TEST_F(Estimates, OfARingComeFromAroundTheNeighbourhood) {
    const auto all = list("qpv:QP034001", {{"caf-iris:A"}, {}, {}}, 300, true);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_TRUE(all[0].ring);
    EXPECT_DOUBLE_EQ(all[0].buffer, 300);
    // 0.6 of the 1.48 km² of the ring lie in IRIS 1 and 2, the rest where no IRIS is.
    EXPECT_EQ(all[0].value.state, CellState::NotEstimable);
    EXPECT_NEAR(all[0].coverage, 0.6 / 1.4827, 0.001);
}

TEST_F(Estimates, OfTheSurroundingsAreNotSaidToBeTooLow) {
    // 100 m around: 1.2 of 1.4314 km² in IRIS 1 and 2. Halves and a tenth of them: 0.6 · 400 + 0.6 · 200.
    const auto e = one("qpv:QP034001", "caf-iris:A", {}, 100);
    EXPECT_NEAR(e.value.value, 360, 0.1);
    EXPECT_NEAR(e.coverage, 1.2 / 1.4314, 0.001);
    EXPECT_EQ(e.label.text, "estimate by area, indicative: not for print");
}

TEST_F(Estimates, OfACommuneAreSumsOfItsIris) {
    const auto e = one("commune:34001", "tx_emp");
    EXPECT_EQ(e.method, Method::Published);
    EXPECT_NEAR(e.value.value, 100.0 * 460 / 1120, 1e-9);
    EXPECT_EQ(geo::plainText(e.label), "summed from published IRIS (INSEE, 2016)");
}

TEST_F(Estimates, ListAllThatCanBeHadTargetByTarget) {
    const auto all = list("qpv", {});
    ASSERT_FALSE(all.empty());
    std::map<std::string, int> perTarget;
    for (const auto& e : all)
        ++perTarget[e.target];
    EXPECT_EQ(perTarget.size(), 3u);
    EXPECT_EQ(perTarget["qpv@2015:QP034001"], perTarget["qpv@2015:QP034002"]);
    EXPECT_TRUE(
        std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.target < b.target; }));
}

TEST_F(Estimates, SayThatNothingIsPublished) {
    const auto e = one("qpv:QP034002", "pop", Method::Published);
    EXPECT_EQ(e.value.state, CellState::Missing);
    EXPECT_EQ(e.label.text, "not published for this area");
    const auto wide = one("qpv:QP034001", "pop", Method::Published, 300);
    EXPECT_EQ(wide.value.state, CellState::Missing); // published for the strict outline only
    EXPECT_FALSE(wide.published);
}

TEST_F(Estimates, RefuseWhatIsNotLoadedOrNotThere) {
    EXPECT_THROW(one("qpv:QP034001", "gini"), geo::Error);
    EXPECT_THROW(one("qpv:QP034001", "nonsense"), geo::Error);
    const auto byGrid = one("qpv:QP034001", "tx_emp", Method::Grid);
    EXPECT_EQ(byGrid.value.state, CellState::NotEstimable);
    EXPECT_EQ(geo::plainText(byGrid.why), "nothing loaded allows this way of estimating here");
    EXPECT_THROW(list("qpv:QP034001", {{"tx_emp"}, 1999, {}}), geo::Error);
}
