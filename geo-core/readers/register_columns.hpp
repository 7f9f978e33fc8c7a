// Which column of an office's spreadsheet is which field of the register.
#pragma once

#include "network/record_kind.hpp"
#include "readers/table_reading.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// Where the cells of a column go. A programmation often has a column for each financer: `funder` is its name then, and
/// each row becomes a record for each financer.
struct ColumnTarget {
    std::string field;
    std::string funder;
    bool commonLaw = false; ///< of droit commun
    friend bool operator==(const ColumnTarget&, const ColumnTarget&) = default;
};

/// "granted", "granted@CAF", and back. nullopt for "-": the column is left out. The kind may stand before:
/// "actions.granted". @throws Error::Code::Usage for a field the kind does not have.
std::optional<ColumnTarget> columnTarget(const RecordKind& kind, std::string_view word);
std::string toText(const ColumnTarget& target);

struct RegisterColumns {
    const RecordKind* kind = nullptr;
    std::vector<std::optional<ColumnTarget>> targets; ///< one per column
    std::vector<bool> persons;                        ///< names and contacts of persons: never kept

    std::optional<std::size_t> columnOf(std::string_view field) const; ///< the first one
    bool isWide() const;                                               ///< amounts in a column for each financer
    std::size_t known() const;
};

/// What was said of the columns; for the others what their heads say, each field once.
/// @throws Error::Code::Usage for a column that the table does not have, or a field that the kind does not.
RegisterColumns registerColumns(const RecordKind& kind, const std::vector<std::string>& header,
                                const std::vector<ColumnChoice>& said = {});

/// Folded, without brackets, units and punctuation: heads that say the same look the same.
std::string plainHead(std::string_view head);
/// Does the head announce names or contacts of persons ("Nom du contact", "Courriel", "Adresse IP")?
bool isPersonHead(std::string_view head);

} // namespace geo
