// `lisiere count --people`: how near the inhabitants of the neighbourhoods live.
#pragma once

#include "place_count_people.hpp"

#include <string>

namespace cli {

/// Of the strict perimeters: neighbourhoods, then groups and all together.
void printPeople(const layers::CountReport& report, const layers::CountedPeople& people);

/// Beside the counts: "equipements-people.csv" of "equipements.csv".
std::string peopleFile(const std::string& csv);

} // namespace cli
