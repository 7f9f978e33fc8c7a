#include "observatory/withdrawal.hpp"

#include "addresses/address_tables.hpp"
#include "observatory/data_set.hpp"

#include <fmt/format.h>

#include <array>
#include <vector>

namespace geo::withdrawal {
namespace {

struct Note {
    std::int64_t sourceId = 0;
    std::string table, aside; ///< aside: where the rows went; empty for a whole table
    std::int64_t geometryType = 0, srid = 0;
};

// Codes of SpatiaLite's geometry_columns, "XY".
constexpr std::array geometryTypes{"GEOMETRY",   "POINT",           "LINESTRING",   "POLYGON",
                                   "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION"};

std::string hidden(const std::string& table) { return "withdrawn:" + table; }

void write(Database& db, const Note& note) {
    db.prepare("INSERT INTO withdrawal (source_id, table_name, aside, geometry_type, srid, at) "
               "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(0, note.sourceId)
        .bind(1, note.table)
        .bind(2, note.aside)
        .bind(3, note.geometryType)
        .bind(4, note.srid)
        .bind(5, nowUtc())
        .run();
}

void renameStyles(Database& db, const std::string& from, const std::string& to) {
    db.prepare("UPDATE layer_styles SET f_table_name = ? WHERE f_table_name = ?").bind(0, to).bind(1, from).run();
}

/// What was loaded into the place of a table since: the same kind and vintage, the same family and year.
std::int64_t takenBy(Database& db, const std::string& table) {
    constexpr std::array same{std::pair{"geography", "a.kind = b.kind AND a.vintage = b.vintage AND a.epsg = b.epsg"},
                              std::pair{"stat_table", "a.family = b.family AND a.level = b.level AND a.data_year = "
                                                      "b.data_year AND a.geography_year = b.geography_year"},
                              std::pair{"point_source", "a.family = b.family AND a.data_year = b.data_year"},
                              std::pair{"record_table", "a.family = b.family AND a.data_year = b.data_year AND a.epsg "
                                                        "= b.epsg AND a.geometry = b.geometry"}};
    for (const auto& [registry, condition] : same) {
        auto query = db.prepare(fmt::format("SELECT b.source_id FROM {0} AS a JOIN {0} AS b ON {1} WHERE a.table_name "
                                            "= ? AND b.registered = 1 AND a.id <> b.id",
                                            registry, condition));
        if (query.bind(0, table).step())
            return query.integer(0);
    }
    return 0;
}

[[noreturn]] void refuse(Database& db, std::int64_t sourceId, std::int64_t byId) {
    const auto title = [&](std::int64_t id) {
        auto query = db.prepare("SELECT title FROM source_table WHERE id = ?");
        return query.bind(0, id).step() ? query.text(0) : std::string{};
    };
    throw Error{Error::Code::Usage,
                {GEO_TR("“%1” cannot be taken back: “%2” (data set %3) stands in its place; take that one out first"),
                 {title(sourceId), title(byId), std::to_string(byId)}}};
}

void restoreTable(Database& db, const Note& note) {
    if (const auto by = takenBy(db, note.table))
        refuse(db, note.sourceId, by);
    for (const auto registry : registries)
        db.prepare(fmt::format("UPDATE {} SET registered = 1 WHERE table_name = ?", registry))
            .bind(0, note.table)
            .run();
    if (note.srid != 0) {
        const auto type = static_cast<std::size_t>(note.geometryType);
        db.demand(fmt::format("SELECT RecoverGeometryColumn('{}', 'geom', {}, '{}', 'XY')", note.table, note.srid,
                              geometryTypes[type < geometryTypes.size() ? type : 0]));
        db.demand(fmt::format("SELECT CreateSpatialIndex('{}', 'geom')", note.table));
    }
    renameStyles(db, hidden(note.table), note.table);
}

/// The columns of a table but its own row number, which other rows may have taken.
std::string columnsOf(Database& db, const std::string& table) {
    std::string list;
    auto query = db.prepare("SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('zone_id', 'row_id')");
    query.bind(0, table);
    while (query.step())
        list += (list.empty() ? "" : ", ") + quotedIdentifier(query.text(0));
    return list;
}

void recount(Database& db, const std::string& table) {
    const auto from = quotedIdentifier(table);
    db.execute(fmt::format("UPDATE geography SET zone_count = (SELECT count(*) FROM {0}), repaired = (SELECT count(*) "
                           "FROM original_shape WHERE table_name = '{1}') WHERE table_name = '{1}'",
                           from, table));
    for (const std::string_view registry : {"stat_table", "point_source", "record_table"})
        db.execute(fmt::format("UPDATE {0} SET row_count = (SELECT count(*) FROM {1}) WHERE table_name = '{2}'",
                               registry, from, table));
}

/// Rows of a list may share a code, or have none.
bool isList(Database& db, const std::string& table) {
    auto query = db.prepare("SELECT 1 FROM record_table WHERE table_name = ?");
    return query.bind(0, table).step();
}

void refuseTakenCodes(Database& db, const Note& note) {
    auto taken = db.prepare(fmt::format("SELECT source_id FROM {} WHERE code IN (SELECT code FROM {}) LIMIT 1",
                                        quotedIdentifier(note.table), quotedIdentifier(note.aside)));
    if (taken.step())
        refuse(db, note.sourceId, taken.integer(0));
}

void restoreRows(Database& db, const Note& note) {
    const auto table = quotedIdentifier(note.table), aside = quotedIdentifier(note.aside);
    if (!isList(db, note.table))
        refuseTakenCodes(db, note);
    const auto columns = columnsOf(db, note.aside);
    db.execute(fmt::format("INSERT INTO {0} ({1}) SELECT {1} FROM {2}", table, columns, aside));
    for (const std::string_view kept : {"cell_state", "original_shape", "grid_strip", "grid_commune"})
        db.prepare(fmt::format("UPDATE {} SET table_name = ?1 WHERE table_name = ?2", kept))
            .bind(0, note.table)
            .bind(1, note.aside)
            .run();
    db.execute("DROP TABLE " + aside);
    recount(db, note.table);
}

} // namespace

void noteTable(Database& db, std::int64_t sourceId, const std::string& table) {
    Note note{sourceId, table, {}, 0, 0};
    auto query = db.prepare("SELECT geometry_type, srid FROM geometry_columns WHERE f_table_name = lower(?) AND "
                            "f_geometry_column = 'geom'");
    if (query.bind(0, table).step()) {
        note.geometryType = query.integer(0);
        note.srid = query.integer(1);
    }
    query.reset();
    write(db, note);
    renameStyles(db, table, hidden(table));
}

void noteRows(Database& db, std::int64_t sourceId, const std::string& table, const std::string& aside) {
    write(db, {sourceId, table, aside, 0, 0});
}

void noteSource(Database& db, std::int64_t sourceId) { write(db, {sourceId, {}, {}, 0, 0}); }

std::vector<std::string> tablesOutOfSight(Database& db) {
    std::vector<std::string> tables;
    for (const auto registry : registries) {
        auto query = db.prepare(fmt::format("SELECT table_name FROM {} WHERE registered = 0", registry));
        while (query.step())
            tables.push_back(query.text(0));
    }
    // By name too: files of version 2 did not note where rows went.
    auto asides = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '*_withdrawn_[0-9]*'");
    while (asides.step())
        tables.push_back(asides.text(0));
    return tables;
}

std::int64_t forgetAll(Database& db) {
    for (const auto& table : tablesOutOfSight(db)) {
        db.execute("DROP TABLE IF EXISTS " + quotedIdentifier(table));
        for (const std::string_view kept : {"cell_state", "original_shape", "grid_strip", "grid_commune"})
            db.prepare(fmt::format("DELETE FROM {} WHERE table_name = ?", kept)).bind(0, table).run();
        db.prepare("DELETE FROM layer_styles WHERE f_table_name = ?").bind(0, hidden(table)).run();
    }
    addressTables::forgetUnregistered(db);
    db.execute("DELETE FROM withdrawal");
    for (const auto registry : registries)
        db.execute(fmt::format("DELETE FROM {} WHERE registered = 0", registry));
    db.execute("DELETE FROM source_part WHERE source_id IN (SELECT id FROM source_table WHERE registered = 0)");
    db.execute("DELETE FROM source_table WHERE registered = 0");
    return db.changes();
}

void restore(Database& db, std::int64_t sourceId) {
    std::vector<Note> notes;
    {
        auto query = db.prepare("SELECT table_name, aside, geometry_type, srid FROM withdrawal WHERE source_id = ? "
                                "ORDER BY id DESC");
        query.bind(0, sourceId);
        while (query.step())
            notes.push_back({sourceId, query.text(0), query.text(1), query.integer(2), query.integer(3)});
    }
    for (const auto& note : notes) {
        if (!note.aside.empty())
            restoreRows(db, note);
        else if (!note.table.empty())
            restoreTable(db, note);
    }
    db.prepare("DELETE FROM withdrawal WHERE source_id = ?").bind(0, sourceId).run();
    db.prepare("UPDATE source_table SET registered = 1 WHERE id = ?").bind(0, sourceId).run();
}

} // namespace geo::withdrawal
