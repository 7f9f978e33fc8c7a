// Things at a place that tell where people live: addresses, dwellings, buildings. A family is data. Private to the
// readers.
#pragma once

#include "readers/family.hpp"

namespace geo {

/// Column patterns as for fits().
struct PointFamily {
    enum class Weight {
        One,       ///< each counts once
        Dwellings, ///< a number of dwellings
        Volume     ///< m² on the ground times metres of height
    };
    std::string_view id; ///< also the family of the set: "addresses", "dwellings", "buildings"
    std::string_view title, producer, attribution;
    bool isLayer = false; ///< outlines, counted at a point inside; else a table with coordinates
    Weight weight = Weight::One;
    std::vector<std::string_view> key = {};
    std::vector<std::vector<std::string_view>> signature = {}; ///< one column of each group at least
    std::vector<std::string_view> known = {};                  ///< other columns of the family
    std::vector<std::string_view> amount = {};                 ///< height or number of dwellings
    std::vector<std::string_view> use = {}; ///< what a building is for; where given, others are left out
    std::vector<std::string_view> commune = {};
};

const PointFamily& addresses();
const PointFamily& dwellings();
const PointFamily& buildings();

Recognition recognisePoints(const PointFamily& family, const Sample& sample);
Inspection inspectPoints(const PointFamily& family, const SourceFile& source, const Recognition& found,
                         Progress& progress);
LoadReport loadPoints(const PointFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                      Progress& progress);

} // namespace geo
