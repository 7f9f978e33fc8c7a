// The families of statistics tables by subject. Private to the readers.
#pragma once

#include "readers/stat_family.hpp"

namespace geo {

std::vector<StatFamily> censusFamilies();        ///< the five themes by IRIS, and a table without titles
std::vector<StatFamily> incomeFamilies();        ///< Filosofi by IRIS and by commune, and fiscal income before it
std::vector<StatFamily> allowanceFamilies();     ///< CAF by IRIS and by commune
std::vector<StatFamily> neighbourhoodFamilies(); ///< tables by neighbourhood

} // namespace geo
