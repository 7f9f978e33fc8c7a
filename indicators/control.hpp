// Which published counts the weights of an indicator can be scaled to, among the tables that are loaded.
#pragma once

#include "catalogue.hpp"
#include "loaded_tables.hpp"
#include "weights.hpp"

#include <vector>

namespace indicators {

/// One count in two tables: by IRIS, and published for the neighbourhoods of one generation.
struct Control {
    const ControlCount* count = nullptr;
    Offer iris, published;
    int irisDate = 0, publishedDate = 0; ///< years of the counts themselves
    bool sameUniverse = false;           ///< as the indicator: else the count stands in for it
    /// Of another year than the table whose figures are shared.
    bool otherYearThan(const Offer& offer) const { return sameUniverse && irisDate != offer.table->dataYear; }
    Method method() const { return sameUniverse ? Method::Calibrated : Method::Population; }
};

/// In the order in which they are preferred: of the indicator's universe and year; of its universe, another year;
/// standing in for it, nearest in time. One of another generation of perimeters than asked for is never used.
/// @param offer  of the indicator by IRIS.
/// @param itself may a count be its own control? Around a neighbourhood, yes: what is published for it is off first.
std::vector<Control> controlsFor(const Catalogue& catalogue, const LoadedTables& tables, const std::string& universe,
                                 const Offer& offer, int generation, bool itself);

} // namespace indicators
