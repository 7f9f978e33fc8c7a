// Departments, regions and whole cities: official codes and names that do not depend on what is loaded.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace indicators {

/// 75056, 69123 or 13055 for an arrondissement of Paris, Lyon or Marseille; any other commune as it is.
std::string wholeCity(const std::string& commune);

/// "34" for 34172 or for the IRIS 341720101, "974" for 97411.
std::string departmentOfCode(std::string_view communeOrIris);

/// "Hérault" for "34"; the code itself for an unknown one.
std::string departmentName(std::string_view code);
/// "76" for "34"; empty for a collectivity that is in no region.
std::string regionOfDepartment(std::string_view department);
std::string regionName(std::string_view code); ///< "Occitanie" for "76"; the code itself for an unknown one
std::vector<std::string> departmentsOfRegion(std::string_view region); ///< in order of their codes

} // namespace indicators
