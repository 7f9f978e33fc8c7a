// What concerns persons in a layer: names, e-mail addresses, telephone numbers.
#pragma once

#include "observatory/layer_repository.hpp"

#include <string>
#include <vector>

namespace layers {

/// What was taken out of a layer.
struct PersonalData {
    std::vector<std::string> columns; ///< left out whole
    std::size_t cells = 0;            ///< of other columns, in which an address, a number or a name was cut out
    bool places = false;              ///< rows stand for persons each: their points went too
    bool empty() const { return columns.empty() && cells == 0 && !places; }
};

/// Takes out what concerns persons. A column goes where its name says so (lists that somebody made and the register;
/// published families are cleaned when they are read) or where half of its cells are e-mail addresses, telephone
/// numbers or, in such lists, names of persons; "nom" goes where a column of given names stands beside it. In any other
/// cell the address or the number itself is cut out, and in columns of contacts the names.
PersonalData takeOutPersons(geo::LayerContent& layer);

/// Is anything left but keys and numbers of rows?
bool hasSubstance(const geo::LayerContent& layer);

} // namespace layers
