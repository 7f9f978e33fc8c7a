// Estimates from the real files against what is published for the same neighbourhoods: the figures of the design's
// table.
#include "estimate.hpp"

#include "real_observatory.hpp"

#include <algorithm>
#include <cmath>

namespace {

geo::NoProgress quiet;

/// Allowances 2017 by IRIS and by neighbourhood, with the outlines of 72 departments: imported once for all tests.
class RealEstimates : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const auto folder = support::realData();
        if (folder.empty())
            return;
        s_folder = std::make_unique<support::TemporaryFolder>();
        s_observatory = std::make_unique<geo::Observatory>(
            geo::Observatory::create(*s_folder / "real.sqlite", *geo::Territory::find("metropole")));
        for (const char* file : {"iris-contours/CONTOURS-IRIS_72deps_LAMB93.tar.xz", "qpv/QP_METROPOLE_LB93.shp",
                                 "iris-tables/data_CAF_2017_IRIS.csv", "qpv-tables/DEMO_2017.csv"})
            real::import(*s_observatory, folder / file);
    }
    static void TearDownTestSuite() {
        s_observatory.reset();
        s_folder.reset();
    }
    void SetUp() override {
        if (!s_observatory)
            GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout";
    }
    /// Estimate and published value of each neighbourhood that has both, and data under all of it.
    static std::vector<std::pair<double, double>> pairs(const std::string& indicator) {
        const auto targets =
            indicators::resolve(*s_observatory, indicators::TargetExpression::parse("qpv@2015"), 0, false, quiet);
        std::vector<std::pair<double, double>> found;
        for (const auto& e : indicators::estimate(*s_observatory, indicators::Catalogue::shipped(), targets,
                                                  {{indicator}, 2017, indicators::Method::Area}, quiet))
            if (e.value.hasNumber() && e.published && *e.published > 0 && e.coverage > 0.999)
                found.emplace_back(e.uncorrected.value_or(e.value.value), *e.published);
        return found;
    }
    static double median(std::vector<double> values) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    }

    static std::unique_ptr<support::TemporaryFolder> s_folder;
    static std::unique_ptr<geo::Observatory> s_observatory;
};

std::unique_ptr<support::TemporaryFolder> RealEstimates::s_folder;
std::unique_ptr<geo::Observatory> RealEstimates::s_observatory;

} // namespace

TEST_F(RealEstimates, OfCountsByAreaAreHalfOfWhatIsPublished) {
    std::vector<double> bias;
    for (const auto& [estimated, published] : pairs("caf_a"))
        bias.push_back(estimated / published - 1);
    EXPECT_GT(bias.size(), 600u);
    EXPECT_NEAR(median(bias), -0.52, 0.02); // design: beneficiary households A, bias −52 %
}

TEST_F(RealEstimates, OfRatesByAreaAreAFewPointsOff) {
    std::vector<double> apart;
    for (const auto& [estimated, published] : pairs("p_caf_am"))
        apart.push_back(std::abs(estimated - published));
    EXPECT_GT(apart.size(), 550u);
    EXPECT_NEAR(median(apart), 2.5, 0.2); // design: rate AM/A, 2.5 points
}
