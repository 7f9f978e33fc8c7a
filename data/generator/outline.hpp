// The outer limits of the demonstration: four departments drawn by hand, about where the real ones lie.
#pragma once

#include "geometry/crs.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace demo {

struct OutlineDepartment {
    std::string_view code, name;
    std::vector<geo::Point> ring; ///< Lambert-93, not closed
};

/// Aude, Gard, Hérault, Pyrénées-Orientales. Corners are a few kilometres off the real limits, on purpose.
const std::vector<OutlineDepartment>& outline();

/// The department at a place, with limits made irregular; -1 in the sea and beyond.
int departmentAt(geo::Point p);

/// Is any department within `metres`, looked for in eight directions?
bool isNearLand(geo::Point p, double metres);

/// Longitude and latitude to Lambert-93, to the metre.
geo::Point lambert(double longitude, double latitude);

} // namespace demo
