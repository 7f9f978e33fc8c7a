// A table of comparison made off the window's thread.
#pragma once

#include "reading.hpp"
#include "reference.hpp"

#include <QString>

#include <string>
#include <vector>

namespace app {

struct TableChoice {
    int generation = 0;                                ///< of the neighbourhoods
    std::vector<std::string> codes;                    ///< which ones; of a contract: empty
    std::string contract;                              ///< all of this one: its SIREN
    double ringMetres = 0;                             ///< also with their surroundings; 0: the strict outlines alone
    std::vector<std::string> figures;                  ///< ids of indicators; empty: all that can be had
    std::vector<indicators::ReferenceKind> references; ///< what they are compared with
};

/// By extension: .xlsx, .ods, .csv with its sources beside it.
/// @returns how many neighbourhoods are in it.
/// @throws geo::Error::Code::Usage for what the file has not, Refused by the gate, CannotWrite.
int makeTable(Reading::Desk& desk, const TableChoice& choice, const QString& path, geo::Progress& progress);

} // namespace app
