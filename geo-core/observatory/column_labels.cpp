// What producers call their columns: the dictionaries published beside the tables.
#include "observatory/columns.hpp"
#include "observatory/database.hpp"
#include "observatory/observatory.hpp"

namespace geo {
namespace {

constexpr std::string_view selectLabel = "SELECT l.column_name, l.value, l.label, l.long_label FROM column_label l "
                                         "JOIN source_table s ON s.id = l.source_id "
                                         "WHERE s.registered = 1 AND l.family IN (?1, '') ";

ColumnLabel labelAt(const Statement& row) { return {row.text(0), row.text(1), row.text(2), row.text(3)}; }

} // namespace

std::optional<ColumnLabel> ColumnRepository::label(std::string_view family, std::string_view column) const {
    auto query = m_db.prepare(std::string{selectLabel} + "AND l.column_name = ?2 COLLATE NOCASE AND l.value = '' "
                                                         "ORDER BY l.family DESC LIMIT 1");
    query.bind(0, family).bind(1, column);
    return query.step() ? std::optional{labelAt(query)} : std::nullopt;
}

std::vector<ColumnLabel> ColumnRepository::labels(std::string_view family) const {
    auto query = m_db.prepare(std::string{selectLabel} + "ORDER BY l.column_name, l.value");
    query.bind(0, family);
    std::vector<ColumnLabel> all;
    while (query.step())
        all.push_back(labelAt(query));
    return all;
}

std::int64_t saveLabels(Transaction& t, std::string_view family, std::int64_t sourceId,
                        std::span<const ColumnLabel> labels) {
    auto& db = t.database();
    auto same =
        db.prepare("SELECT 1 FROM column_label l JOIN source_table s ON s.id = l.source_id WHERE s.registered = 1 "
                   "AND l.family = ? AND l.column_name = ? AND l.value = ? AND l.label = ? AND l.long_label = ?");
    auto put = db.prepare("INSERT OR REPLACE INTO column_label (family, column_name, value, label, long_label, "
                          "source_id) VALUES (?, ?, ?, ?, ?, ?)");
    std::int64_t changed = 0;
    for (const auto& label : labels) {
        same.bind(0, family).bind(1, label.column).bind(2, label.value).bind(3, label.label).bind(4, label.longLabel);
        const bool there = same.step();
        same.reset();
        if (there)
            continue;
        put.bind(0, family).bind(1, label.column).bind(2, label.value).bind(3, label.label).bind(4, label.longLabel);
        put.bind(5, sourceId).run();
        ++changed;
    }
    return changed;
}

} // namespace geo
