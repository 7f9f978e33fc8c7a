// Parts of `list` that are long enough for a file of their own.
#pragma once

#include "csv.hpp"
#include "terminal.hpp"

#include "observatory/observatory.hpp"

namespace cli {

nlohmann::ordered_json sourceList(const geo::Observatory& observatory);
void printSources(const geo::Observatory& observatory);
void sourcesTo(paint::CsvTable& csv, const geo::Observatory& observatory);

nlohmann::ordered_json availabilityList(const geo::Observatory& observatory);
void printAvailability(const geo::Observatory& observatory);
void availabilityTo(paint::CsvTable& csv, const geo::Observatory& observatory);

/// The catalogue of official sources; with an observatory, what it holds of each and what is newer.
nlohmann::ordered_json catalogueList(const geo::Observatory* observatory);
void printCatalogue(const geo::Observatory* observatory);

} // namespace cli
