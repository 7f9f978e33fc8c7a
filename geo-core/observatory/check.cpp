#include "observatory/check.hpp"

#include "addresses/address_tables.hpp"
#include "base/codes.hpp"
#include "base/sha256.hpp"
#include "observatory/columns.hpp"
#include "observatory/data_set.hpp"
#include "observatory/database.hpp"
#include "observatory/grids.hpp"
#include "observatory/points.hpp"
#include "observatory/records.hpp"
#include "observatory/schema.hpp"
#include "observatory/zones.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace geo {
namespace {

bool tableExists(Database& db, const std::string& table) {
    auto query = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND lower(name) = lower(?)");
    return query.bind(0, table).step();
}

/// Layers of somebody else may have any name.
std::string anyQuoted(std::string_view name) {
    std::string out{"\""};
    for (const char c : name)
        out += c == '"' ? std::string{"\"\""} : std::string{c};
    return out + '"';
}

void checkPages(Database& db, CheckReport& report) {
    std::int64_t places = 0;
    auto query = db.prepare("PRAGMA quick_check(1000)");
    while (query.step())
        places += query.textView(0) != "ok" ? 1 : 0;
    if (places > 0)
        report.problems.push_back({GEO_TR("the file is damaged in %1 places; restore a backup"), {places}});
}

void checkReferences(Database& db, CheckReport& report) {
    auto query = db.prepare("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2");
    while (query.step())
        report.problems.push_back({GEO_TR("%1 rows of “%2” refer to a row of “%3” that is not there"),
                                   {query.integer(2), query.text(0), query.text(1)}});
}

void checkSpatialIndexes(Database& db, CheckReport& report) {
    auto layers =
        db.prepare("SELECT f_table_name, f_geometry_column FROM geometry_columns WHERE spatial_index_enabled = 1");
    while (layers.step()) {
        const auto table = layers.text(0), column = layers.text(1);
        const auto index = "idx_" + table + '_' + column;
        if (!tableExists(db, table) || !tableExists(db, index + "_rowid")) {
            report.problems.push_back(
                {GEO_TR("the layer “%1” is registered but its table or its spatial index is not there"), {table}});
            continue;
        }
        const auto wrong = db.number(fmt::format(
            "SELECT (SELECT count(*) FROM {0} AS t WHERE t.{1} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {2} AS i "
            "WHERE i.rowid = t.rowid))"
            " + (SELECT count(*) FROM {2} AS i WHERE NOT EXISTS (SELECT 1 FROM {0} AS t WHERE t.rowid = i.rowid))",
            anyQuoted(table), anyQuoted(column), anyQuoted(index + "_rowid")));
        if (wrong > 0)
            report.problems.push_back(
                {GEO_TR("the spatial index of “%1” misses or has too many of %2 shapes"), {table, wrong}});
    }
}

bool isCode(GeographyKind kind, std::string_view code) {
    switch (kind) {
    case GeographyKind::Iris:
        return IrisCode::parse(code).has_value();
    case GeographyKind::Qpv:
        return QpvCode::parse(code).has_value();
    case GeographyKind::Commune:
        return CommuneCode::parse(code).has_value();
    case GeographyKind::Department:
        return DepartmentCode::parse(code).has_value();
    case GeographyKind::Epci:
        return EpciCode::parse(code).has_value();
    case GeographyKind::Outline: // never registered
        break;
    case GeographyKind::Grid:
        return CellName::parse(code).has_value();
    }
    return false;
}

void checkGeography(Database& db, const Geography& geography, CheckReport& report) {
    if (!tableExists(db, geography.table)) {
        report.problems.push_back({GEO_TR("the table “%1” is registered but not there"), {geography.table}});
        return;
    }
    std::int64_t zones = 0, oddCodes = 0, shapeless = 0;
    auto query = db.prepare("SELECT code, geom IS NULL FROM " + quotedIdentifier(geography.table));
    for (; query.step(); ++zones) {
        oddCodes += isCode(geography.kind, query.textView(0)) ? 0 : 1;
        shapeless += query.integer(1);
    }
    if (zones != geography.count)
        report.problems.push_back(
            {GEO_TR("“%1” holds %2 zones, but %3 were imported"), {geography.table, zones, geography.count}});
    if (oddCodes > 0)
        report.remarks.push_back({GEO_TR("%1 codes of “%2” are not official ones"), {oddCodes, geography.table}});
    if (shapeless > 0)
        report.remarks.push_back({GEO_TR("%1 zones of “%2” have no outline"), {shapeless, geography.table}});
    if (geography.repaired > 0)
        report.remarks.push_back({GEO_TR("%1 outlines of “%2” were mended at import; the originals are kept"),
                                  {geography.repaired, geography.table}});
}

void checkTable(Database& db, const std::string& table, std::int64_t imported, CheckReport& report) {
    if (!tableExists(db, table)) {
        report.problems.push_back({GEO_TR("the table “%1” is registered but not there"), {table}});
        return;
    }
    const auto rows = db.number("SELECT count(*) FROM " + quotedIdentifier(table));
    if (rows != imported)
        report.problems.push_back({GEO_TR("“%1” holds %2 rows, but %3 were imported"), {table, rows, imported}});
}

/// The packed squares are a copy: do they still say what the table says?
void checkGrid(Database& db, const Grid& grid, CheckReport& report) {
    const auto known = NamedColumns::fromJson(db, "stat_table", "variable_columns", grid.table.id);
    const auto persons = known.find("ind");
    if (!persons || !tableExists(db, grid.table.table))
        return;
    auto sums = db.prepare("SELECT count(*), total(" + quotedIdentifier(known.identifiers[*persons]) + ") FROM " +
                           quotedIdentifier(grid.table.table));
    sums.step();
    NoProgress quiet;
    try {
        const auto cells = GridRepository{db}.load(grid, quiet);
        const double sum = std::accumulate(cells.persons.begin(), cells.persons.end(), 0.0);
        if (static_cast<std::int64_t>(cells.count()) != sums.integer(0) ||
            std::abs(sum - sums.number(1)) > 1e-6 * std::max(1.0, sum))
            report.problems.push_back(
                {GEO_TR("the packed squares of “%1” do not agree with its table; import its file again"),
                 {grid.table.table}});
    } catch (const Error& error) {
        report.problems.push_back(error.messages().front());
    }
}

/// The streets are searched through an index of their words.
void checkStreets(Database& db, CheckReport& report) {
    const auto missing = db.number("SELECT count(*) FROM address_street WHERE id NOT IN (SELECT id FROM "
                                   "address_words_docsize)");
    if (missing > 0)
        report.problems.push_back(
            {GEO_TR("%1 streets cannot be found by their words; take the addresses out and import their file again"),
             {missing}});
}

void checkCellStates(Database& db, CheckReport& report) {
    auto tables = db.prepare("SELECT DISTINCT table_name FROM cell_state");
    while (tables.step()) {
        const auto table = tables.text(0);
        if (!tableExists(db, table)) {
            report.problems.push_back(
                {GEO_TR("states of cells are kept for the table “%1”, which is not there"), {table}});
            continue;
        }
        auto lost = db.prepare(
            fmt::format("SELECT count(*) FROM cell_state AS s WHERE s.table_name = ?1 AND (NOT EXISTS (SELECT 1 FROM "
                        "{} AS t WHERE t.code = s.code)"
                        " OR NOT EXISTS (SELECT 1 FROM pragma_table_info(?1) AS c WHERE c.name = s.column_name))",
                        anyQuoted(table)));
        if (lost.bind(0, table).step() && lost.integer(0) > 0)
            report.problems.push_back(
                {GEO_TR("%1 states of cells of “%2” belong to a row or a column that is not there"),
                 {lost.integer(0), table}});
    }
}

// ---- digest

bool isLeftOut(std::string_view column) {
    for (const std::string_view name :
         {"id", "key", "one", "zone_id", "row_id", "source_id", "site_key", "event_key", "created_at", "created_by",
          "imported_at", "program_version", "registered", "update_time"})
        if (column == name)
            return true;
    return false;
}

void addSized(Sha256& hash, char kind, std::span<const std::uint8_t> bytes) {
    hash.add(fmt::format("{}{}:", kind, bytes.size()));
    hash.add(bytes);
}

void addValue(Sha256& hash, const Statement& row, int column) {
    if (row.isNull(column))
        return hash.add("N");
    if (row.isNumber(column)) {
        const double number = row.number(column);
        std::array<std::uint8_t, sizeof number> bytes;
        std::memcpy(bytes.data(), &number, sizeof number);
        return addSized(hash, 'F', bytes);
    }
    addSized(hash, 'T', row.blob(column)); // text and BLOB alike: their bytes
}

/// The rows a query gives, whatever their order.
void addRows(Sha256& whole, Database& db, const std::string& name, const std::string& sql) {
    std::vector<Sha256::Digest> rows;
    auto query = db.prepare(sql);
    std::vector<int> columns;
    whole.add("table " + name + '\n');
    for (int c = 0; c < query.columnCount(); ++c)
        if (!isLeftOut(query.columnName(c))) {
            columns.push_back(c);
            whole.add(query.columnName(c) + '\n');
        }
    while (query.step()) {
        Sha256 row;
        for (const int c : columns)
            addValue(row, query, c);
        rows.push_back(row.finish());
    }
    std::sort(rows.begin(), rows.end());
    for (const auto& row : rows)
        whole.add(row);
}

} // namespace

CheckReport checked(Database& db, Progress& progress) {
    CheckReport report;
    {
        const Interruptible interruptible{db, progress};
        checkPages(db, report);
    }
    progress.report(0.5);
    checkReferences(db, report);
    checkSpatialIndexes(db, report);
    progress.report(0.7);
    for (const auto& geography : ZoneRepository{db}.all())
        checkGeography(db, geography, report);
    for (const auto& table : ColumnRepository{db}.tables())
        checkTable(db, table.table, table.rows, report);
    for (const auto& grid : GridRepository{db}.all())
        checkGrid(db, grid, report);
    for (const auto& source : PointRepository{db}.all())
        checkTable(db, source.table, source.rows, report);
    checkStreets(db, report);
    for (const auto& set : RecordRepository{db}.all())
        checkTable(db, set.table, set.rows, report);
    progress.report(0.9);
    checkCellStates(db, report);
    progress.report(1);
    return report;
}

std::string digestOf(Database& db) {
    Sha256 whole;
    addRows(whole, db, "observatory", "SELECT * FROM observatory");
    for (const std::string registry : {"source_table", "geography", "stat_table", "point_source", "record_table"})
        addRows(whole, db, registry, "SELECT * FROM " + registry + " WHERE registered = 1");
    for (const auto& geography : ZoneRepository{db}.all())
        addRows(whole, db, geography.table, "SELECT * FROM " + quotedIdentifier(geography.table));
    for (const auto& table : ColumnRepository{db}.tables())
        addRows(whole, db, table.table, "SELECT * FROM " + quotedIdentifier(table.table));
    for (const auto& source : PointRepository{db}.all())
        addRows(whole, db, source.table, "SELECT * FROM " + quotedIdentifier(source.table));
    addRows(whole, db, "address", addressTables::contentQuery);
    for (const auto& set : RecordRepository{db}.all())
        addRows(whole, db, set.table, "SELECT * FROM " + quotedIdentifier(set.table));
    addRows(whole, db, "cell_state",
            "SELECT * FROM cell_state WHERE table_name IN (SELECT table_name FROM stat_table WHERE registered = 1)");
    for (const std::string codes : {"official_code", "commune_movement", "code_passage"})
        addRows(whole, db, codes,
                "SELECT * FROM " + codes + " WHERE source_id IN (SELECT id FROM source_table WHERE registered = 1)");
    for (const auto& table : schema::historyTables())
        addRows(whole, db, table, "SELECT * FROM " + table);
    return hexadecimal(whole.finish());
}

} // namespace geo
