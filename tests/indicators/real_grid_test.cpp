// Estimates with the real grids against what is published for the same neighbourhoods, beside those by area.
#include "grid_weights.hpp"
#include "iris_weights.hpp"
#include "point_weights.hpp"

#include "observatory/columns.hpp"
#include "observatory/grids.hpp"
#include "observatory/points.hpp"
#include "observatory/zones.hpp"
#include "real_observatory.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace {

geo::NoProgress quiet;

/// How far estimates are from published counts, as shares of these.
struct Errors {
    std::vector<double> area, inner;
    static double median(std::vector<double> values) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    }
};

/// Outlines, grids, and the allowances of 2017 and 2020 with those published by neighbourhood: imported once.
class RealGrids : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const auto folder = support::realData();
        if (folder.empty())
            return;
        s_folder = std::make_unique<support::TemporaryFolder>();
        s_observatory = std::make_unique<geo::Observatory>(
            geo::Observatory::create(*s_folder / "real.sqlite", *geo::Territory::find("metropole")));
        for (const char* file : {"iris-contours/CONTOURS-IRIS_72deps_LAMB93.tar.xz", "qpv/QP_METROPOLE_LB93.shp",
                                 "iris-tables/data_CAF_2017_IRIS.csv", "qpv-tables/DEMO_2017.csv",
                                 "iris-tables/data_CAF_2020_IRIS.csv", "qpv-tables/data_DEMO_2020_V1_QP.csv",
                                 "grid/carreaux_200m_2019_saint-denis_noisy-le-grand_sarcelles_etampes.gpkg",
                                 "grid/carreaux_1km_2019_ales.gpkg", "addresses/ban_93010_bondy.csv"})
            real::import(*s_observatory, folder / file);
        const auto& zones = s_observatory->zones();
        s_iris = zones.load(*zones.find(geo::GeographyKind::Iris), quiet);
        s_qpv = zones.load(*zones.find(geo::GeographyKind::Qpv), quiet);
        for (std::size_t t = 0; t < s_qpv->size(); ++t) {
            s_targets.push_back(s_qpv->shape(t));
            s_areas.push_back(s_qpv->area(t));
        }
        s_overlaps = geo::overlay(*s_iris, s_targets, 2154, quiet);
        s_byArea = indicators::irisWeights(s_iris, s_overlaps, s_areas);
    }
    static void TearDownTestSuite() {
        s_observatory.reset();
        s_folder.reset();
        s_iris.reset();
        s_qpv.reset();
    }
    void SetUp() override {
        if (!s_observatory)
            GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout";
    }

    static indicators::InnerWeights byGrid(int size, indicators::GridUniverse universe) {
        const auto grid = s_observatory->grids().find(size, 2019);
        const auto cells = s_observatory->grids().load(*grid, quiet);
        return indicators::gridWeights(*s_iris, s_overlaps, s_targets, s_areas, cells, universe, quiet);
    }
    static geo::Column column(std::string_view family, int year, const geo::ZoneSet& zones, const std::string& name) {
        const auto table = s_observatory->columns().find(family, year);
        const std::array names{name};
        const auto read = s_observatory->columns().read(*table, names);
        return geo::alignedTo(zones, read.codes, read.columns[0]);
    }
    /// Adds the errors of one variable over the neighbourhoods for which both methods have sound data.
    static void compare(const indicators::InnerWeights& inner, const geo::Column& counts, const geo::Column& published,
                        Errors& errors) {
        std::vector<double> covered, coveredInside;
        const auto byArea = indicators::product(s_byArea.matrix, counts, s_byArea.areas, covered);
        const auto byInside = indicators::product(inner.matrix, counts, inner.inside, coveredInside);
        for (std::size_t t = 0; t < s_targets.size(); ++t) {
            const double least =
                std::min({inner.matrix.coverage[t], s_byArea.matrix.coverage[t], covered[t], coveredInside[t]});
            if (least < indicators::soundCoverage || !(published.values[t] > 0))
                continue;
            errors.area.push_back(std::abs(byArea.values[t] / published.values[t] - 1));
            errors.inner.push_back(std::abs(byInside.values[t] / published.values[t] - 1));
        }
    }
    static void compareAllowances(const indicators::InnerWeights& inner, const std::string& variable, Errors& errors) {
        for (const int year : {2017, 2020})
            compare(inner, column("caf-iris", year, *s_iris, variable), column("qpv-demo", year, *s_qpv, variable),
                    errors);
    }
    /// All counts that both tables have, persons with persons and households with households.
    static Errors compareAll(const indicators::InnerWeights& persons, const indicators::InnerWeights& households) {
        Errors errors;
        for (const char* variable : {"PERCOU", "ENF"})
            compareAllowances(persons, variable, errors);
        for (const char* variable : {"A", "ACAVENF", "AM"})
            compareAllowances(households, variable, errors);
        compare(persons, population(), column("qpv-demo", 2017, *s_qpv, "POP_MUN"), errors);
        RecordProperty("n", static_cast<int>(errors.area.size()));
        RecordProperty("area", std::to_string(Errors::median(errors.area)));
        RecordProperty("inner", std::to_string(Errors::median(errors.inner)));
        return errors;
    }
    /// Municipal population of 2014 by IRIS: a file without titles, which the program does not read.
    static geo::Column population() {
        geo::Column people{s_iris->size()};
        std::istringstream lines{support::readFile(support::realData() / "iris-tables/iris_POP15P.csv")};
        for (std::string line; std::getline(lines, line);)
            if (const auto zone = s_iris->find(line.substr(0, 9)))
                people.set(*zone, geo::Cell::of(std::stod(line.substr(10))));
        return people;
    }

    static std::unique_ptr<support::TemporaryFolder> s_folder;
    static std::unique_ptr<geo::Observatory> s_observatory;
    static std::shared_ptr<const geo::ZoneSet> s_iris, s_qpv;
    static std::vector<geo::MultiPolygon> s_targets;
    static std::vector<double> s_areas;
    static std::vector<geo::Overlap> s_overlaps;
    static indicators::IrisWeights s_byArea;
};

std::unique_ptr<support::TemporaryFolder> RealGrids::s_folder;
std::unique_ptr<geo::Observatory> RealGrids::s_observatory;
std::shared_ptr<const geo::ZoneSet> RealGrids::s_iris, RealGrids::s_qpv;
std::vector<geo::MultiPolygon> RealGrids::s_targets;
std::vector<double> RealGrids::s_areas;
std::vector<geo::Overlap> RealGrids::s_overlaps;
indicators::IrisWeights RealGrids::s_byArea;

using indicators::GridUniverse;

} // namespace

// design.md: a count by area misses half of a neighbourhood, which is the dense part of its IRIS.
TEST_F(RealGrids, Of200MetresHalveTheErrorOfArea) {
    const auto errors = compareAll(byGrid(200, GridUniverse::Persons), byGrid(200, GridUniverse::Households));
    EXPECT_GT(errors.area.size(), 120u); // 13 neighbourhoods
    EXPECT_GT(Errors::median(errors.area), 0.35);
    EXPECT_LE(Errors::median(errors.inner), 0.5 * Errors::median(errors.area));
}

TEST_F(RealGrids, Of1KilometreAreALittleBetterThanArea) {
    const auto errors = compareAll(byGrid(1000, GridUniverse::Persons), byGrid(1000, GridUniverse::Households));
    EXPECT_GE(errors.area.size(), 10u); // one neighbourhood with data
    EXPECT_LT(Errors::median(errors.inner), Errors::median(errors.area));
}

TEST_F(RealGrids, HaveNoWeightsInCommunesTheFileOnlyTouches) {
    const auto weights = byGrid(200, GridUniverse::Persons);
    for (const char* edge : {"930590109", "930390101", "952880101"}) // Pierrefitte, L'Île-Saint-Denis, Groslay
        EXPECT_TRUE(std::isnan(weights.inside[*s_iris->find(edge)])) << edge;
    EXPECT_NEAR(weights.inside[*s_iris->find("930660301")], 1893, 1);
    EXPECT_NEAR(weights.without[*s_qpv->find("QP093043")], 0.384, 0.001)
        << "that share of its land lies in Pierrefitte";
}

// A tower is one address: Bondy's addresses put fewer people into its neighbourhoods than an even spread would.
TEST_F(RealGrids, AddressesUnderstateBlocksOfFlats) {
    const auto source = s_observatory->points().find("addresses");
    ASSERT_TRUE(source);
    EXPECT_EQ(source->rows, 8413);
    const auto points = s_observatory->points().load(*source, quiet);
    const auto weights = indicators::pointWeights(*s_iris, s_overlaps, s_targets, s_areas, points, quiet);
    const auto errors = compareAll(weights, weights);
    EXPECT_GE(errors.area.size(), 10u);
    EXPECT_GT(Errors::median(errors.inner), Errors::median(errors.area));
}
