// What tables of zones and tables of figures have in common: columns named as published, and the sources of their rows.
// Private to geo-core.
#pragma once

#include "observatory/database.hpp"

#include <span>
#include <string>
#include <vector>

namespace geo {

/// Columns of a table: the name as published and the identifier it has in the database.
struct NamedColumns {
    std::vector<std::string> published, identifiers;

    static NamedColumns fromJson(std::string_view json);
    /// From one cell of a registry table. Names of table and column are ours.
    static NamedColumns fromJson(Database& db, const std::string& registry, const std::string& column, std::int64_t id);
    std::string toJson() const;
    std::size_t size() const { return published.size(); }
    /// Adds what is not there yet (names compared without case), each under an identifier that neither these columns
    /// nor `taken` use. @returns the new identifiers.
    std::vector<std::string> addMissing(std::span<const std::string> names, std::span<const std::string> taken);
    std::vector<std::size_t> placesOf(std::span<const std::string> names) const; ///< all must be there
    std::optional<std::size_t> find(std::string_view name) const;                ///< without case
    std::string quotedList() const; ///< "a", "b": for SELECT
};

/// `wanted`, or `wanted`_2, _3 … if a table of that name is there, registered or not.
std::string freeTableName(Database& db, const std::string& wanted);

/// Notes that rows of the table came from the source.
void notePart(Database& db, std::int64_t sourceId, const std::string& table);

bool equalWithoutCase(std::string_view a, std::string_view b); ///< ASCII letters

} // namespace geo
