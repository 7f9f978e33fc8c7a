// Expected counts by hand, from squares of 100 m and places beside them; the last test against GEOS place by place.
#include "place_counts.hpp"

#include "support.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace layers;
using geo::GeographyKind;
using testing::ElementsAre;

namespace {

geo::NoProgress quiet;

/// A square of 100 m.
std::string square(double x, double y, double side = 100) {
    const auto corner = [&](double east, double north) { return std::to_string(east) + " " + std::to_string(north); };
    return "POLYGON((" + corner(x, y) + "," + corner(x + side, y) + "," + corner(x + side, y + side) + "," +
           corner(x, y + side) + "," + corner(x, y) + "))";
}

CountedPlaces places(std::vector<geo::Point> points) {
    CountedPlaces all;
    all.category.assign(points.size(), 0);
    all.poor.assign(points.size(), false);
    all.points = std::move(points);
    all.categories = {""};
    all.epsg = 2154;
    return all;
}

PlaceCounts counted(const CountedPlaces& all, const geo::ZoneSet& zones, std::vector<std::size_t> asked,
                    std::vector<double> radii, std::vector<std::vector<std::size_t>> groups = {}) {
    return countPlaces(all, zones, asked, radii, groups, quiet);
}

/// Two squares, 300 m between them.
geo::ZoneSet twoApart() {
    return support::zones(GeographyKind::Qpv, 2015, {{"QP034001", square(0, 0)}, {"QP034002", square(400, 0)}});
}

std::vector<std::int64_t> numbers(const std::vector<PlaceNumber>& all) {
    std::vector<std::int64_t> out;
    for (const auto& number : all)
        out.push_back(number.all);
    return out;
}

} // namespace

TEST(SharedSpot, IsToldWhereTwentyPlacesAndOneInTwentyStandTogether) {
    const auto together = [](int there, int elsewhere) {
        std::vector<geo::Point> points;
        for (int i = 0; i < elsewhere; ++i)
            points.push_back({7.0 * i, 3});
        points.insert(points.begin() + elsewhere / 2, static_cast<std::size_t>(there), {50, 60});
        return places(std::move(points));
    };
    const auto spot = sharedSpot(together(20, 380));
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->places, 20);
    EXPECT_EQ(spot->at, (geo::Point{50, 60}));
    EXPECT_FALSE(sharedSpot(together(20, 381))) << "less than one in twenty";
    EXPECT_FALSE(sharedSpot(together(19, 0)));
    EXPECT_FALSE(sharedSpot(places({})));
}

TEST(PlaceCounts, CountWhatLiesOnTheOutlineAsInside) {
    const auto zones = twoApart();
    const auto counts = counted(places({{50, 50}, {100, 50}, {100, 100}, {100.001, 50}}), zones, {0}, {300});
    EXPECT_EQ(counts.of[0].all.strict.all, 3);
    EXPECT_THAT(numbers(counts.of[0].all.ring), ElementsAre(1));
    EXPECT_EQ(counts.nearest[0], 0);
}

TEST(PlaceCounts, CountAPlaceOfTwoRingsOnceInTheTotalAndTwiceInTheSum) {
    const auto zones = twoApart();
    const auto counts = counted(places({{250, 50}}), zones, {0, 1}, {200});
    EXPECT_EQ(counts.of[0].all.ring[0].all, 1);
    EXPECT_EQ(counts.of[1].all.ring[0].all, 1);
    EXPECT_EQ(counts.together.once.all.ring[0].all, 1);
    EXPECT_EQ(counts.together.sum.all.ring[0].all, 2);
    EXPECT_EQ(counts.together.once.all.extended(0).all, 1);
    EXPECT_EQ(counts.nearest[0], 150);
}

TEST(PlaceCounts, GiveAPlaceInAnotherNeighbourhoodToThatOneFirst) {
    const auto zones = twoApart();
    const auto alone = counted(places({{410, 50}}), zones, {0}, {400});
    EXPECT_THAT(numbers(alone.of[0].all.ring), ElementsAre(0));
    EXPECT_THAT(numbers(alone.of[0].all.elsewhere), ElementsAre(1)) << "the other one was not asked for, and holds it";
    EXPECT_EQ(alone.of[0].all.extended(0).all, 1);
    EXPECT_EQ(alone.together.once.all.elsewhere[0].all, 1);
    const auto both = counted(places({{410, 50}}), zones, {0, 1}, {400});
    EXPECT_EQ(both.together.once.all.strict.all, 1);
    EXPECT_EQ(both.together.once.all.elsewhere[0].all, 0);
    EXPECT_EQ(both.together.sum.all.strict.all, 1);
    EXPECT_EQ(both.together.sum.all.elsewhere[0].all, 1);
    EXPECT_EQ(both.together.sum.all.extended(0).all, 2);
}

TEST(PlaceCounts, CountAPlaceInTwoOverlappingNeighbourhoodsOnceInTheTotal) {
    const auto zones =
        support::zones(GeographyKind::Qpv, 2015, {{"QP034001", square(0, 0)}, {"QP034002", square(50, 0)}});
    const auto counts = counted(places({{75, 50}, {10, 10}}), zones, {0, 1}, {300});
    EXPECT_EQ(counts.of[0].all.strict.all, 2);
    EXPECT_EQ(counts.of[1].all.strict.all, 1);
    EXPECT_EQ(counts.together.once.all.strict.all, 2);
    EXPECT_EQ(counts.together.sum.all.strict.all, 3);
}

TEST(PlaceCounts, TellRingsApartEachWithItsOuterEdge) {
    const auto zones = twoApart();
    const auto counts =
        counted(places({{50, -100}, {50, -100.5}, {50, -300}, {50, -301}, {50, -999}}), zones, {0}, {100, 300, 500});
    EXPECT_THAT(numbers(counts.of[0].all.ring), ElementsAre(1, 2, 1));
    EXPECT_EQ(counts.of[0].all.ringTo(1).all, 3);
    EXPECT_EQ(counts.of[0].all.extended(2).all, 4);
    EXPECT_EQ(counts.placesOutside, 1);
}

TEST(PlaceCounts, CountGroupsByThemselves) {
    const auto zones = twoApart();
    const auto counts = counted(places({{250, 50}, {410, 50}}), zones, {0, 1}, {320}, {{0}, {0, 1}, {}});
    ASSERT_EQ(counts.groups.size(), 3u);
    EXPECT_EQ(counts.groups[0].once.all.ring[0].all, 1);
    EXPECT_EQ(counts.groups[0].once.all.elsewhere[0].all, 1) << "in a neighbourhood that is not of the group";
    EXPECT_EQ(counts.groups[1].once.all.strict.all, 1);
    EXPECT_EQ(counts.groups[1].once.all.ring[0].all, 1);
    EXPECT_EQ(counts.groups[1].sum.all.ring[0].all, 2);
    EXPECT_EQ(counts.groups[2].once.all.extended(0).all, 0);
}

TEST(PlaceCounts, CountEachCategoryAndThePoorOnesApart) {
    const auto zones = twoApart();
    auto all = places({{50, 50}, {60, 50}, {50, -10}});
    all.categories = {"C201", "D301"};
    all.category = {0, 1, 1};
    all.poor = {false, true, true};
    const auto counts = counted(all, zones, {0}, {300});
    EXPECT_EQ(counts.of[0].all.strict.all, 2);
    EXPECT_EQ(counts.of[0].all.strict.poor, 1);
    EXPECT_EQ(counts.of[0].all.strict.wellPlaced(), 1);
    ASSERT_EQ(counts.of[0].byCategory.size(), 2u);
    EXPECT_EQ(counts.of[0].byCategory[0].extended(0).all, 1);
    EXPECT_EQ(counts.of[0].byCategory[1].strict.all, 1);
    EXPECT_EQ(counts.of[0].byCategory[1].extended(0).poor, 2);
}

TEST(PlaceCounts, OfNoPlacesAreZeroAndNothingIsNear) {
    const auto zones = twoApart();
    const auto counts = counted(places({}), zones, {0, 1}, {300});
    EXPECT_EQ(counts.together.once.all.extended(0).all, 0);
    EXPECT_EQ(counts.placesOutside, 0);
    EXPECT_FALSE(counts.nearest[0]);
    const auto ofNobody = counted(places({{50, 50}}), zones, {}, {300});
    EXPECT_TRUE(ofNobody.of.empty());
    EXPECT_EQ(ofNobody.placesOutside, 1);
}

TEST(PlaceCounts, TakeManyPlacesInOneSpot) {
    const auto zones = twoApart();
    const auto counts = counted(places(std::vector<geo::Point>(100'000, {250, 50})), zones, {0, 1}, {300});
    EXPECT_EQ(counts.together.once.all.ring[0].all, 100'000);
    EXPECT_EQ(counts.together.sum.all.ring[0].all, 200'000);
}

TEST(PlaceCounts, FindTheNearestPlaceBeyondAllRings) {
    const auto zones = twoApart();
    for (const auto& radii : {std::vector<double>{}, std::vector<double>{300}}) {
        const auto counts = counted(places({{50, 9'100}, {20'500, 50}, {-40'000, 50}}), zones, {0, 1}, radii);
        EXPECT_DOUBLE_EQ(counts.nearest[0].value(), 9'000);
        EXPECT_DOUBLE_EQ(counts.nearest[1].value(), std::hypot(350, 9'000));
        EXPECT_EQ(counts.placesOutside, 3);
    }
}

TEST(PlaceCounts, RefuseRingsThatAreNone) {
    const auto zones = twoApart();
    for (const auto& radii : {std::vector<double>{-1}, std::vector<double>{0}, std::vector<double>{50'000},
                              std::vector<double>{std::numeric_limits<double>::quiet_NaN()},
                              std::vector<double>{300, 100}, std::vector<double>{300, 300}})
        EXPECT_THROW(counted(places({{50, 50}}), zones, {0}, radii), geo::Error) << radii.front();
    auto elsewhere = places({{2, 43}});
    elsewhere.epsg = 4326;
    EXPECT_THROW(counted(elsewhere, zones, {0}, {300}), geo::Error);
}

TEST(PlaceCounts, AgreeWithTheOutlinesPlaceByPlace) {
    std::mt19937 random{7}; // NOLINT: the same places every time
    std::uniform_real_distribution<double> anywhere{-1'000, 3'000}, size{50, 400};
    std::vector<std::pair<std::string, std::string>> outlines;
    for (int i = 0; i < 30; ++i)
        outlines.emplace_back("QP0340" + std::to_string(10 + i),
                              square(anywhere(random), anywhere(random), size(random)));
    const auto zones = support::zones(GeographyKind::Qpv, 2015, outlines);
    std::vector<geo::Point> points;
    for (int i = 0; i < 40'000; ++i) // three chunks
        points.push_back({anywhere(random), anywhere(random)});
    std::vector<std::size_t> asked(20); // and ten that nobody asked for
    std::iota(asked.begin(), asked.end(), 0);
    const auto counts = counted(places(points), zones, asked, {100, 300});

    std::vector<geo::MultiPolygon> shapes;
    for (std::size_t z = 0; z < zones.size(); ++z)
        shapes.push_back(zones.shape(z));
    std::vector<std::int64_t> strict(asked.size()), ring(asked.size()), elsewhere(asked.size());
    std::vector<double> nearest(asked.size(), 1e9);
    std::int64_t once = 0, outside = 0;
    for (const auto p : points) {
        const bool inSome = std::ranges::any_of(shapes, [&](const auto& shape) { return geo::contains(shape, p); });
        double least = 1e9;
        for (const auto z : asked) {
            const double metres = geo::contains(shapes[z], p) ? 0 : geo::boundaryDistance(shapes[z], p);
            least = std::min(least, metres);
            nearest[z] = std::min(nearest[z], metres);
            strict[z] += metres == 0;
            (inSome ? elsewhere : ring)[z] += metres > 100 && metres <= 300;
        }
        once += least <= 300;
        outside += least > 300;
    }
    for (const auto z : asked) {
        EXPECT_EQ(counts.of[z].all.strict.all, strict[z]) << z;
        EXPECT_EQ(counts.of[z].all.ring[1].all, ring[z]) << z;
        EXPECT_EQ(counts.of[z].all.elsewhere[1].all, elsewhere[z]) << z;
        EXPECT_NEAR(counts.nearest[z].value(), nearest[z], 1e-6) << z;
    }
    EXPECT_EQ(counts.together.once.all.extended(1).all, once);
    EXPECT_EQ(counts.placesOutside, outside);
}
