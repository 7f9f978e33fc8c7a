// The squares of Noisy-le-Grand (Filosofi 2019) against the doctors of Val-de-Marne beside it (BPE 2019). The figures
// were worked out apart, by GeoPandas and a k-d tree of SciPy over the same files. The list ends at the border of the
// department, so they say nothing of Noisy-le-Grand itself.
#include "counted_places.hpp"
#include "people_near.hpp"
#include "real_observatory.hpp"
#include "targets.hpp"

#include <array>

namespace {

geo::NoProgress quiet;

class RealPeopleNear : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const auto data = support::realData();
        if (data.empty())
            return;
        s_folder = std::make_unique<support::TemporaryFolder>();
        s_observatory = std::make_unique<geo::Observatory>(
            geo::Observatory::create(*s_folder / "real.sqlite", *geo::Territory::find("metropole")));
        for (const char* file :
             {"iris-contours/CONTOURS-IRIS_72deps_LAMB93.tar.xz", "qpv/QP_METROPOLE_LB93.shp",
              "grid/carreaux_200m_2019_saint-denis_noisy-le-grand_sarcelles_etampes.gpkg", "equipment/bpe2019_94.zip"})
            real::import(*s_observatory, data / file);
    }
    static void TearDownTestSuite() {
        s_observatory.reset();
        s_folder.reset();
    }
    void SetUp() override {
        if (!s_observatory)
            GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout";
    }
    /// Neighbourhoods, then all of them together. @param around metres
    static std::vector<indicators::PeopleNear> near(const std::string& targets, double around) {
        const auto places = layers::countedList(*s_observatory, {"bpe", {}, {"D201"}}, quiet).places.points;
        EXPECT_EQ(places.size(), 928u);
        auto shapes =
            indicators::resolve(*s_observatory, indicators::TargetExpression::parse(targets), around, false, quiet)
                .shapes;
        shapes.push_back(geo::united(shapes));
        return indicators::peopleNear(*s_observatory, shapes, 2154, places, std::array{300.0, 500.0}, quiet);
    }
    inline static std::unique_ptr<support::TemporaryFolder> s_folder;
    inline static std::unique_ptr<geo::Observatory> s_observatory;
};

/// People, then share, least and most within 500 m, then mean distance, least and most.
using Figures = std::array<double, 7>;
void expectNear(const indicators::PeopleNear& found, const Figures& expected) {
    constexpr double share = 1e-6, metres = 1e-3;
    ASSERT_TRUE(found.within[1].bounds && found.distance.bounds);
    EXPECT_NEAR(found.persons, expected[0], 1e-3);
    EXPECT_NEAR(found.within[1].value.value, expected[1], share);
    EXPECT_NEAR(found.within[1].bounds->first, expected[2], share);
    EXPECT_NEAR(found.within[1].bounds->second, expected[3], share);
    EXPECT_NEAR(found.distance.value.value, expected[4], metres);
    EXPECT_NEAR(found.distance.bounds->first, expected[5], metres);
    EXPECT_NEAR(found.distance.bounds->second, expected[6], metres);
}

} // namespace

TEST_F(RealPeopleNear, AgreeWithGeoPandas) {
    const auto found = near("qpv@2015:QP093059,QP093060,QP093061", 0);
    expectNear(found.at(0), {1400.707163, 0.887970, 0.887970, 1, 361.110222, 219.564971, 502.655475});
    expectNear(found.at(1), {5824.175626, 0, 0, 0, 1044.479120, 902.934138, 1186.024101});
    expectNear(found.at(2), {3253.980822, 0, 0, 0, 2593.583457, 2452.038519, 2735.128395});
    expectNear(found.at(3), {10478.863611, 0.118694, 0.118694, 0.133670, 1434.173675, 1292.628671, 1575.718679});
    EXPECT_NEAR(found[3].imputed, 40.036, 1e-3);
    EXPECT_GE(found[3].coverage.value(), 0.99);
    EXPECT_EQ(found[3].year, 2019);
}

TEST_F(RealPeopleNear, AgreeWithGeoPandasAroundThemToo) {
    const auto found = near("qpv@2015:QP093060,QP093061", 300);
    expectNear(found.at(0), {11284.138527, 0.013349, 0.000677, 0.023045, 1082.388545, 940.843541, 1223.933549});
}

// Of Villiers-sur-Marne the file holds an edge of squares with 7 of its people.
TEST_F(RealPeopleNear, AreNotEstimableWhereTheFileHoldsOnlyAnEdge) {
    const auto found = near("qpv@2015:QP094041", 0).at(0);
    EXPECT_NEAR(found.persons, 6.891, 1e-3);
    EXPECT_EQ(found.within[0].value.state, geo::CellState::NotEstimable);
    EXPECT_FALSE(found.within[0].bounds);
    EXPECT_EQ(found.distance.value.state, geo::CellState::NotEstimable);
    EXPECT_FALSE(found.distance.why.empty());
}
