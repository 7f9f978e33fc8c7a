// Indicators that the users of an observatory define: a formula over columns of the tables they loaded.
#pragma once

#include "base/error.hpp"
#include "catalogue.hpp"
#include "figures.hpp"
#include "observatory/observatory.hpp"

#include <string>
#include <vector>

namespace indicators {

/// What a user gives; what is left empty is told by the rest.
struct IndicatorDefinition {
    std::string id;
    std::string family;
    std::string numerator, denominator; ///< "P16_ACT1564 + P16_…", in the columns of a loaded table or with {yy}
    Text label, definition;             ///< one language is enough
    std::string unit;                   ///< one of units(); empty: % for a rate, else nb
    std::string universe;               ///< one of universes(); needed for columns the catalogue does not know
    std::string theme;                  ///< empty: that of the family
    int decimals = -1;                  ///< negative: by the unit
};

/// Checks a definition against what is loaded.
/// @throws geo::Error::Code::Usage, each with a way out, for an id that is taken or not well formed, a family that is
/// not loaded, a column that none of its tables has (near names), sums of what is not a count, parts of two universes
/// or of none known, the main over the supplementary exploitation, a count over itself, a denominator of nothing.
Indicator checkedIndicator(const IndicatorDefinition& definition, const FigureReader& reader);

/// Keeps it in the observatory, as one change that can be undone. @returns it as it is kept.
Indicator addIndicator(geo::Observatory& observatory, const IndicatorDefinition& definition, const std::string& author);
/// @throws geo::Error::Code::Usage for an indicator that ships or that is not there.
void removeIndicator(geo::Observatory& observatory, const std::string& id, const std::string& author);

/// The indicators that ship and those of the observatory, as it is now. A definition that cannot be understood (written
/// by a newer version, or altered by hand) is left out and told in `problems`, if asked for.
Catalogue catalogueOf(const geo::Observatory& observatory, std::vector<geo::Error>* problems = nullptr);

} // namespace indicators
