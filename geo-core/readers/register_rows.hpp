// Rows of the office's tables to records. Private to the readers.
#pragma once

#include "network/network.hpp"
#include "readers/register_family.hpp"

#include <map>

namespace geo {

/// Reads cells of one table by column name, and counts what is odd.
class RegisterRows {
public:
    explicit RegisterRows(const TextTable& table) : m_table{table} {}
    void at(const TextRow& row) { m_row = &row; }
    std::string text(std::string_view column) const; ///< empty where the table has no such column
    std::string public_(std::string_view column);    ///< without people's names, which are counted
    std::optional<std::int64_t> whole(std::string_view column);
    Place place(std::string_view nameColumn);
    std::string commune();
    std::string epci(std::string_view column);
    std::int64_t line() const { return m_row->line; }
    /// Told as "line 12".
    void noteUnknownWord(const std::string& word) { m_unknownWords.add(word); }
    void report(std::vector<Anomaly>& anomalies) const;

private:
    const TextTable& m_table;
    const TextRow* m_row = nullptr;
    Count m_names, m_badNumbers, m_badCodes, m_badPoints, m_unknownWords;
};

Adherent adherentFrom(RegisterRows& rows);
Contract contractFrom(RegisterRows& rows);
EvaluatedSite siteFrom(RegisterRows& rows);
Council councilFrom(RegisterRows& rows);
Event eventFrom(RegisterRows& rows);

/// Stable ids from the words offices use.
std::optional<std::string> adherentType(std::string_view word); ///< "métropole" gives "metropole"
std::optional<std::string> supportLevel(std::string_view level, std::string_view workDone);
std::string programmeKind(std::string_view programme);

} // namespace geo
