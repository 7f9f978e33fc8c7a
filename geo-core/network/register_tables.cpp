#include "network/register_tables.hpp"

#include <fmt/format.h>

#include <array>
#include <set>

namespace geo::registerTables {
namespace {

std::string_view sqlType(FieldType type) {
    switch (type) {
    case FieldType::Whole:
    case FieldType::Flag:
        return "INTEGER";
    case FieldType::Number:
    case FieldType::Amount:
    case FieldType::Degrees:
        return "REAL";
    default:
        return "TEXT";
    }
}

std::string createText(const RecordKind& kind, std::string_view table) {
    auto sql = fmt::format("CREATE TABLE IF NOT EXISTS {} (key INTEGER PRIMARY KEY", table);
    for (const auto& field : kind.fields)
        sql += fmt::format(", {} {}{}", quotedIdentifier(field.id), sqlType(field.type),
                           field.required ? " NOT NULL" : "");
    return sql + ")";
}

std::set<std::string> columnsOf(Database& db, std::string_view table) {
    std::set<std::string> columns;
    auto query = db.prepare("SELECT name FROM pragma_table_info(?)");
    query.bind(0, table);
    while (query.step())
        columns.insert(query.text(0));
    return columns;
}

void addMissingColumns(Database& db, const RecordKind& kind) {
    const auto columns = columnsOf(db, kind.table);
    if (columns.empty())
        return; // no such table yet
    for (const auto& field : kind.fields)
        if (!columns.contains(std::string{field.id}))
            db.execute(fmt::format("ALTER TABLE {} ADD COLUMN {} {}", kind.table, quotedIdentifier(field.id),
                                   sqlType(field.type)));
}

/// Up to version 5 a contract was known by its SIREN alone, which kept a second generation of it out.
void allowGenerations(Database& db) {
    const auto columns = columnsOf(db, "contract");
    if (columns.empty() || columns.contains("generation"))
        return;
    const auto& kind = recordKind("contracts");
    // The old columns keep their places: entries of the history name columns by their position.
    db.execute("CREATE TABLE contract_made_anew (key INTEGER PRIMARY KEY, epci TEXT NOT NULL, name TEXT NOT NULL, "
               "department TEXT, inhabitants INTEGER, covered_by TEXT, note TEXT, source TEXT);"
               "INSERT INTO contract_made_anew SELECT key, epci, name, department, inhabitants, covered_by, note, "
               "source FROM contract; DROP TABLE contract; ALTER TABLE contract_made_anew RENAME TO contract");
    addMissingColumns(db, kind);
    db.execute("UPDATE contract SET generation = '2015'");
}

/// Tables that stood ready up to version 5 and that nothing wrote to: made anew as they are now. One that another
/// program filled is kept beside under another name.
void replaceUnused(Database& db) {
    for (const std::string_view table : {"action", "statement", "participation", "publication", "note"}) {
        const auto columns = columnsOf(db, table);
        if (columns.empty() || columns.contains("draft"))
            continue;
        if (db.number(fmt::format("SELECT count(*) FROM {}", table)) == 0)
            db.execute(fmt::format("DROP TABLE {}", table));
        else
            db.execute(fmt::format("ALTER TABLE {0} RENAME TO {0}_before_6", table));
    }
}

} // namespace

void create(Database& db) {
    for (const auto& kind : recordKinds()) {
        db.execute(createText(kind, kind.table));
        std::string fields;
        for (const auto field : kind.identity)
            fields += (fields.empty() ? "" : ", ") + quotedIdentifier(field);
        db.execute(fmt::format("CREATE INDEX IF NOT EXISTS {0}_by_identity ON {0} ({1})", kind.table, fields));
    }
}

void bringUpToDate(Database& db) {
    allowGenerations(db);
    replaceUnused(db);
    for (const auto& kind : recordKinds())
        addMissingColumns(db, kind);
    create(db);
}

} // namespace geo::registerTables
