#include "geometry/measure.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using geo::measured;
using geo::Point;

// Lambert-93 coordinates of Montpellier: large numbers must not cost digits.
TEST(Measure, ADistanceIsTheSumOfTheStepsAndTheWayBackIsNotPartOfIt) {
    const std::vector<Point> points{{770'000, 6'280'000}, {770'300, 6'280'400}, {770'300, 6'281'400}};
    EXPECT_DOUBLE_EQ(measured(points).metres, 1'500); // 500 (a 3-4-5 triangle) and 1000
    EXPECT_EQ(measured({points.data(), 1}).metres, 0);
    EXPECT_FALSE(measured({points.data(), 2}).squareMetres);
}

TEST(Measure, AnAreaIsThatOfTheOutlineWhicheverWayItIsDrawn) {
    std::vector<Point> points{{770'000, 6'280'000}, {770'200, 6'280'000}, {770'200, 6'280'100}, {770'000, 6'280'100}};
    EXPECT_DOUBLE_EQ(measured(points).squareMetres.value(), 20'000); // 200 m × 100 m
    std::ranges::reverse(points);
    EXPECT_DOUBLE_EQ(measured(points).squareMetres.value(), 20'000);
    const std::vector<Point> notched{{0, 0}, {4, 0}, {4, 4}, {2, 1}, {0, 4}};
    EXPECT_DOUBLE_EQ(measured(notched).squareMetres.value(), 10); // 16 less the triangle of base 4 and height 3
}

TEST(Measure, AnOutlineThatCrossesItselfHasNoArea) {
    const std::vector<Point> bowTie{{0, 0}, {10, 10}, {10, 0}, {0, 10}};
    EXPECT_TRUE(measured(bowTie).crosses);
    EXPECT_FALSE(measured(bowTie).squareMetres);
    const std::vector<Point> touching{{0, 0}, {10, 0}, {10, 10}, {5, 0}, {0, 10}};
    EXPECT_TRUE(measured(touching).crosses);
    const std::vector<Point> triangle{{0, 0}, {10, 0}, {10, 10}};
    EXPECT_FALSE(measured(triangle).crosses);
}
