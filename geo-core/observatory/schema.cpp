#include "observatory/schema.hpp"

#include "addresses/address_tables.hpp"
#include "network/register_tables.hpp"

#include "observatory/styles.hpp"

#include <sqlite3.h>

#include <spatialite.h> // needs sqlite3.h before it

#include <fmt/format.h>

namespace geo::schema {
namespace {

// The six home systems, longitude-latitude, and the European equal-area grid of the 200 m squares.
constexpr int epsgCodes[] = {2154, 5490, 2972, 2975, 4471, 4467, 4326, 3035};

// Where each data set came from, and what it became. A data set is withdrawn by registered = 0.
constexpr std::string_view dataSetTables = R"(
CREATE TABLE IF NOT EXISTS observatory (
    one INTEGER PRIMARY KEY CHECK (one = 1), territory TEXT NOT NULL, epsg INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS source_table (
    id INTEGER PRIMARY KEY, reader TEXT NOT NULL, family TEXT NOT NULL, title TEXT NOT NULL, producer TEXT NOT NULL,
    licence TEXT NOT NULL, attribution TEXT NOT NULL, fictional INTEGER NOT NULL, data_year INTEGER NOT NULL,
    geography_year INTEGER NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, imported_at TEXT NOT NULL,
    program_version TEXT NOT NULL, row_count INTEGER NOT NULL, anomalies TEXT NOT NULL,
    registered INTEGER NOT NULL DEFAULT 1);
CREATE TABLE IF NOT EXISTS source_part (
    source_id INTEGER NOT NULL REFERENCES source_table (id), table_name TEXT NOT NULL,
    PRIMARY KEY (source_id, table_name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS geography (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, vintage INTEGER NOT NULL, table_name TEXT NOT NULL UNIQUE,
    epsg INTEGER NOT NULL, zone_count INTEGER NOT NULL, repaired INTEGER NOT NULL, official_columns TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source_table (id), registered INTEGER NOT NULL DEFAULT 1);
CREATE TABLE IF NOT EXISTS original_shape (
    table_name TEXT NOT NULL, code TEXT NOT NULL, wkb BLOB NOT NULL, PRIMARY KEY (table_name, code)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stat_table (
    id INTEGER PRIMARY KEY, family TEXT NOT NULL, level TEXT NOT NULL, data_year INTEGER NOT NULL,
    geography_year INTEGER NOT NULL, table_name TEXT NOT NULL UNIQUE, row_count INTEGER NOT NULL,
    variable_columns TEXT NOT NULL, text_columns TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source_table (id), registered INTEGER NOT NULL DEFAULT 1);
CREATE TABLE IF NOT EXISTS cell_state (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, code TEXT NOT NULL, state TEXT NOT NULL, value REAL,
    PRIMARY KEY (table_name, column_name, code)) WITHOUT ROWID;
)";

// How somebody had tables read: for the next file of the same make.
constexpr std::string_view readingTables = R"(
CREATE TABLE IF NOT EXISTS table_reading (
    make TEXT PRIMARY KEY, family TEXT NOT NULL, reading TEXT NOT NULL, kept_at TEXT NOT NULL) WITHOUT ROWID;
)";

// What producers call their columns and the values of these; a family is as in stat_table, empty where it is not known.
constexpr std::string_view labelTables = R"(
CREATE TABLE IF NOT EXISTS column_label (
    family TEXT NOT NULL, column_name TEXT NOT NULL, value TEXT NOT NULL, label TEXT NOT NULL, long_label TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source_table (id), PRIMARY KEY (family, column_name, value)) WITHOUT ROWID;
)";

// The squares of a grid's table once more, packed (grid_strips.hpp), and points with a weight.
constexpr std::string_view spreadTables = R"(
CREATE TABLE IF NOT EXISTS grid_strip (
    id INTEGER PRIMARY KEY, table_name TEXT NOT NULL, source_id INTEGER NOT NULL REFERENCES source_table (id),
    epsg INTEGER NOT NULL, cell_size INTEGER NOT NULL, strip INTEGER NOT NULL, cell_count INTEGER NOT NULL,
    cells BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS grid_strip_by_table ON grid_strip (table_name, strip, cell_count);
CREATE TABLE IF NOT EXISTS grid_commune (
    table_name TEXT NOT NULL, source_id INTEGER NOT NULL REFERENCES source_table (id), code TEXT NOT NULL,
    whole INTEGER NOT NULL, PRIMARY KEY (table_name, source_id, code)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS point_source (
    id INTEGER PRIMARY KEY, family TEXT NOT NULL, data_year INTEGER NOT NULL, epsg INTEGER NOT NULL,
    table_name TEXT NOT NULL UNIQUE, row_count INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source_table (id), registered INTEGER NOT NULL DEFAULT 1);
)";

// Lists kept as published, each in a table of its own: facilities, establishments, contracts.
constexpr std::string_view recordTables = R"(
CREATE TABLE IF NOT EXISTS record_table (
    id INTEGER PRIMARY KEY, family TEXT NOT NULL, title TEXT NOT NULL, data_year INTEGER NOT NULL,
    table_name TEXT NOT NULL UNIQUE, epsg INTEGER NOT NULL, geometry TEXT NOT NULL, columns TEXT NOT NULL,
    key_column TEXT NOT NULL, level TEXT NOT NULL, category_column TEXT NOT NULL, row_count INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source_table (id), registered INTEGER NOT NULL DEFAULT 1);
)";

// What was taken out of sight and can be brought back until the file is compacted (withdrawal.hpp).
constexpr std::string_view withdrawalTables = R"(
CREATE TABLE IF NOT EXISTS withdrawal (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source_table (id), table_name TEXT NOT NULL,
    aside TEXT NOT NULL, geometry_type INTEGER NOT NULL, srid INTEGER NOT NULL, at TEXT NOT NULL);
)";

// Official codes of a year (COM is not unique in INSEE's list: parts of communes keep theirs), the events of communes,
// tables of passage, and codes of a table that are read as others.
constexpr std::string_view codeTables = R"(
CREATE TABLE IF NOT EXISTS official_code (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source_table (id), year INTEGER NOT NULL,
    type TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, department TEXT NOT NULL, region TEXT NOT NULL,
    parent TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS official_code_by_source ON official_code (source_id, type, code);
CREATE TABLE IF NOT EXISTS commune_movement (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source_table (id), date TEXT NOT NULL,
    kind INTEGER NOT NULL, type_before TEXT NOT NULL, before TEXT NOT NULL, name_before TEXT NOT NULL,
    type_after TEXT NOT NULL, after TEXT NOT NULL, name_after TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS commune_movement_by_source ON commune_movement (source_id);
CREATE TABLE IF NOT EXISTS code_passage (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source_table (id), year INTEGER NOT NULL,
    before TEXT NOT NULL, after TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS code_passage_by_source ON code_passage (source_id);
CREATE TABLE IF NOT EXISTS code_alias (
    key INTEGER PRIMARY KEY, table_name TEXT NOT NULL, published TEXT NOT NULL, code TEXT NOT NULL,
    reason TEXT NOT NULL, UNIQUE (table_name, published));
)";

constexpr std::string_view documentTables = R"(
CREATE TABLE IF NOT EXISTS map_view (
    key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS bookmark (
    key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS page (
    key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS outline (
    key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS indicator (
    key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS house_style (
    key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS history (
    id INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL,
    changeset BLOB NOT NULL, undone INTEGER NOT NULL DEFAULT 0);
)";

// Saved maps as layers of QGIS (map_layers.hpp): what each was made of, so that it goes when that changes.
constexpr std::string_view mapLayerTables = R"(
CREATE TABLE IF NOT EXISTS map_layer (
    map_key INTEGER PRIMARY KEY, map_name TEXT NOT NULL, body TEXT NOT NULL, table_name TEXT NOT NULL UNIQUE,
    geography_table TEXT NOT NULL, row_count INTEGER NOT NULL, sources TEXT NOT NULL, qml TEXT NOT NULL,
    made_at TEXT NOT NULL);
)";

// As QGIS itself makes it, so that it finds and adds styles there.
constexpr std::string_view styleTable = R"(
CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT, f_table_catalog varchar(256), f_table_schema varchar(256),
    f_table_name varchar(256), f_geometry_column varchar(256), styleName text, styleQML text, styleSLD text,
    useAsDefault boolean, description text, owner varchar(30), ui text, update_time timestamp DEFAULT CURRENT_TIMESTAMP);
)";

bool hasGeometry(Database& db, std::string_view table) {
    auto query = db.prepare("SELECT 1 FROM geometry_columns WHERE f_table_name = ?");
    return query.bind(0, table).step();
}

} // namespace

void createSpatialMetadata(Database& db) {
    db.demand("SELECT InitSpatialMetaDataFull(1, 'NONE')");
    for (const int epsg : epsgCodes)
        if (insert_epsg_srid(db.handle(), epsg) == 0)
            throw Error{Error::Code::Database,
                        {GEO_TR("SpatiaLite does not know the coordinate system EPSG:%1"), {std::to_string(epsg)}}};
}

void createTables(Database& db, int epsg) {
    for (const auto sql : {dataSetTables, readingTables, labelTables, spreadTables, recordTables, withdrawalTables,
                           codeTables, documentTables, mapLayerTables, styleTable})
        db.execute(sql);
    addressTables::create(db);
    registerTables::create(db);
    for (const auto& kind : recordKinds()) {
        const auto table = kind.table;
        if (!kind.placed || hasGeometry(db, table))
            continue;
        db.demand(fmt::format("SELECT AddGeometryColumn('{}', 'geom', {}, 'POINT', 'XY')", table, epsg));
        db.demand(fmt::format("SELECT CreateSpatialIndex('{}', 'geom')", table));
        styles::save(db, std::string{table}, styles::forRegister(table));
    }
}

std::vector<std::string> historyTables() {
    std::vector<std::string> tables;
    for (const auto& kind : recordKinds())
        tables.emplace_back(kind.table);
    for (const auto* document : {"map_view", "bookmark", "page", "outline", "code_alias", "indicator", "house_style"})
        tables.emplace_back(document);
    return tables;
}

void identify(Database& db, const Territory& territory, int version) {
    db.execute(fmt::format("PRAGMA application_id={}; PRAGMA user_version={}", applicationId, version));
    auto insert =
        db.prepare("INSERT INTO observatory (one, territory, epsg, created_at, created_by) VALUES (1, ?, ?, ?, ?)");
    insert.bind(0, territory.id).bind(1, territory.epsg).bind(2, nowUtc()).bind(3, "Lisière " LISIERE_VERSION).run();
}

} // namespace geo::schema
