#include "observatory/disk_space.hpp"

#include "observatory/withdrawal.hpp"

#include <fmt/format.h>

#include <numeric>
#include <set>

namespace geo {
namespace {

using Bytes = std::map<std::string, std::int64_t>; ///< by table

bool hasPageCounts(Database& db) {
    auto query = db.prepare("SELECT 1 FROM pragma_compile_options WHERE compile_options = 'ENABLE_DBSTAT_VTAB'");
    return query.step();
}

/// "idx_iris_2021_geom_node" is of iris_2021; the rest of the file has no such names.
std::string ownerOf(const std::string& table, const std::set<std::string>& known) {
    if (known.contains(table) || !table.starts_with("idx_"))
        return table;
    const auto end = table.rfind("_geom");
    return end == std::string::npos || end <= 4 ? table : table.substr(4, end - 4);
}

/// Pages of each table with its indexes, the spatial one too.
Bytes countedPages(Database& db, const std::set<std::string>& known) {
    Bytes bytes;
    auto query = db.prepare("SELECT coalesce(m.tbl_name, s.name), s.pgsize FROM (SELECT name, pgsize FROM dbstat WHERE "
                            "aggregate = TRUE) AS s LEFT JOIN sqlite_master AS m ON m.name = s.name");
    while (query.step())
        bytes[ownerOf(query.text(0), known)] += query.integer(1);
    return bytes;
}

/// From the first thousand rows, with a quarter more for keys and indexes.
std::int64_t estimatedBytes(Database& db, const std::string& table) {
    std::string lengths;
    {
        auto columns = db.prepare("SELECT name FROM pragma_table_info(?)");
        columns.bind(0, table);
        while (columns.step())
            lengths += (lengths.empty() ? "" : " + ") +
                       fmt::format("coalesce(length(CAST({} AS BLOB)), 0)", quotedIdentifier(columns.text(0)));
    }
    if (lengths.empty())
        return 0;
    const auto from = quotedIdentifier(table);
    return db.number(fmt::format("SELECT CAST(1.25 * (SELECT count(*) FROM {1}) * (SELECT avg({0}) FROM (SELECT * FROM "
                                 "{1} LIMIT 1000)) AS INTEGER)",
                                 lengths, from));
}

/// Gives each table its part of a table that holds something of all of them.
void shareOut(Database& db, const std::string& shared, const char* measure, Bytes& bytes) {
    Bytes parts;
    auto query = db.prepare(fmt::format("SELECT table_name, {} FROM {} GROUP BY table_name", measure, shared));
    while (query.step())
        parts[query.text(0)] = query.integer(1);
    const auto total = std::accumulate(parts.begin(), parts.end(), std::int64_t{0},
                                       [](auto sum, const auto& part) { return sum + part.second; });
    const auto whole = static_cast<double>(bytes[shared]);
    for (const auto& [table, part] : parts)
        bytes[table] += static_cast<std::int64_t>(whole * static_cast<double>(part) / static_cast<double>(total));
}

/// Which sources in sight have rows in each table.
std::map<std::string, std::vector<std::int64_t>> sourcesByTable(Database& db) {
    std::map<std::string, std::vector<std::int64_t>> sources;
    auto query = db.prepare("SELECT table_name, source_id FROM source_part JOIN source_table ON id = source_id WHERE "
                            "registered = 1 ORDER BY source_id");
    while (query.step())
        sources[query.text(0)].push_back(query.integer(1));
    return sources;
}

/// Streets and numbers of address files, and the index of their words.
constexpr const char* addressTablesOfAll[] = {"address_place", "address_street", "address_number"};

/// A table of several sources, by their rows.
void divide(Database& db, const std::string& table, std::int64_t bytes, DiskSpace& space) {
    const auto from = quotedIdentifier(table);
    const auto rows = static_cast<double>(db.number("SELECT count(*) FROM " + from));
    auto query = db.prepare("SELECT source_id, count(*) FROM " + from + " GROUP BY source_id");
    while (query.step())
        space.bySource[query.integer(0)] +=
            static_cast<std::int64_t>(static_cast<double>(bytes) * static_cast<double>(query.integer(1)) / rows);
}

/// The same for streets and numbers, of which those of withdrawn data sets stay until the file is compacted.
void divideAddresses(Database& db, const char* table, std::int64_t bytes, DiskSpace& space) {
    const auto rows = static_cast<double>(db.number(fmt::format("SELECT count(*) FROM {}", table)));
    auto query = db.prepare(fmt::format("SELECT a.source_id, count(*), t.registered FROM {} AS a JOIN source_table AS "
                                        "t ON t.id = a.source_id GROUP BY a.source_id",
                                        table));
    while (query.step()) {
        const auto part =
            static_cast<std::int64_t>(static_cast<double>(bytes) * static_cast<double>(query.integer(1)) / rows);
        (query.integer(2) != 0 ? space.bySource[query.integer(0)] : space.unused) += part;
    }
}

} // namespace

DiskSpace diskSpaceOf(Database& db, Progress& progress, bool countPages) {
    const Interruptible interruptible{db, progress};
    const auto sources = sourcesByTable(db);
    const auto outOfSight = withdrawal::tablesOutOfSight(db);
    std::set<std::string> known{outOfSight.begin(), outOfSight.end()};
    for (const auto& [table, ids] : sources)
        known.insert(table);
    DiskSpace space;
    space.estimated = !countPages || !hasPageCounts(db);
    Bytes bytes;
    if (space.estimated) {
        for (const auto& table : known)
            bytes[table] = estimatedBytes(db, table);
        for (const char* shared : {"cell_state", "original_shape", "grid_strip"})
            bytes[shared] = estimatedBytes(db, shared);
        for (const char* shared : addressTablesOfAll)
            bytes[shared] = estimatedBytes(db, shared);
    } else {
        bytes = countedPages(db, known);
    }
    shareOut(db, "cell_state", "count(*)", bytes);
    shareOut(db, "original_shape", "sum(length(wkb))", bytes);
    shareOut(db, "grid_strip", "sum(length(cells))", bytes);
    for (const auto& [table, ids] : sources) {
        if (ids.size() == 1)
            space.bySource[ids.front()] += bytes[table];
        else
            divide(db, table, bytes[table], space);
    }
    for (const auto& [table, size] : Bytes{bytes})
        if (table.starts_with("address_words"))
            bytes["address_street"] += size;
    const auto pageSize = db.number("PRAGMA page_size");
    space.file = pageSize * db.number("PRAGMA page_count");
    space.unused = pageSize * db.number("PRAGMA freelist_count");
    for (const auto& table : outOfSight)
        space.unused += bytes[table];
    for (const char* shared : addressTablesOfAll)
        divideAddresses(db, shared, bytes[shared], space);
    return space;
}

DiskSpace SourceRepository::diskSpace(Progress& progress) const { return diskSpaceOf(m_db, progress); }

} // namespace geo
