// INSEE's grids of squares: one engine for both sizes. A family is data. Private to the readers.
#pragma once

#include "readers/family.hpp"

namespace geo {

/// Names a family's columns go by over the years; patterns as for fits().
struct GridFamily {
    std::string_view id;
    std::string_view title; ///< French, %1 is the year
    std::string_view name;  ///< French, without a year
    int size = 200;         ///< metres
    std::vector<std::string_view> key;
    std::vector<std::string_view> never; ///< a file with one of these is another family's
};

const GridFamily& grid200m();
const GridFamily& grid1km();

Recognition recogniseGrid(const GridFamily& family, const Sample& sample);
Inspection inspectGrid(const GridFamily& family, const SourceFile& source, const Recognition& found,
                       Progress& progress);
LoadReport loadGrid(const GridFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                    Progress& progress);

} // namespace geo
