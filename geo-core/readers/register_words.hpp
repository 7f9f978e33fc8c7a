// Stable words from those that offices use. Private to the readers.
#pragma once

#include "network/record.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace geo {

std::optional<std::string> adherentType(std::string_view word); ///< "métropole" gives "metropole"
std::optional<std::string> supportLevel(std::string_view level, std::string_view workDone);
std::string programmeKind(std::string_view programme);
/// "34", "34 - Hérault", "Hérault" give "34"; the text itself where it names no department.
std::string departmentWord(std::string_view text);
/// Letters, digits and dashes: an identifier for what the office gave none.
std::string slug(std::string_view text);
/// "CA Sète Agglopôle", "Contrat de ville de Sète Agglopôle" and "Sète Agglopôle" alike.
std::string plainContractName(std::string_view name);

} // namespace geo
