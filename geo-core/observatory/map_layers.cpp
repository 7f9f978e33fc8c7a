#include "observatory/map_layers.hpp"

#include "observatory/data_set.hpp"
#include "observatory/database.hpp"
#include "observatory/documents.hpp"
#include "observatory/geometry_column.hpp"
#include "observatory/observatory.hpp"
#include "observatory/shape_blob.hpp"
#include "observatory/styles.hpp"
#include "readers/text_encoding.hpp"

#include <fmt/format.h>

namespace geo {
namespace {

constexpr std::size_t longestName = 48;
constexpr std::string_view valuesSuffix = "_values";

/// "Niveau de vie à Béziers" as "map_niveau_de_vie_a_beziers": SpatiaLite wants lower case.
std::string tableNameOf(Database& db, const std::string& map) {
    std::string name = "map";
    for (const char c : identifierFrom(folded(map)))
        if (c != '_')
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (name.back() != '_')
            name += c;
    if (name.size() == 3 || name[3] != '_')
        name.insert(3, "_");
    name.resize(std::min(name.size(), longestName));
    while (name.size() > 4 && name.back() == '_')
        name.pop_back();
    const auto taken = [&](const std::string& wanted) {
        auto query = db.prepare("SELECT 1 FROM sqlite_master WHERE lower(name) IN (?1, ?1 || ?2)");
        return query.bind(0, wanted).bind(1, valuesSuffix).step();
    };
    auto free = name;
    for (int n = 2; taken(free); ++n)
        free = fmt::format("{}_{}", name, n);
    return free;
}

std::string valuesTable(const std::string& layer) { return layer + std::string{valuesSuffix}; }

struct Entry {
    std::int64_t mapKey = 0;
    std::string layer, geographyTable;
};

/// Rows of the registry that a condition holds for.
std::vector<Entry> entriesWhere(Database& db, const std::string& condition, std::int64_t number = 0) {
    std::vector<Entry> found;
    auto query = db.prepare("SELECT map_key, table_name, geography_table FROM map_layer WHERE " + condition);
    if (condition.find('?') != std::string::npos)
        query.bind(0, number);
    while (query.step())
        found.push_back({query.integer(0), query.text(1), query.text(2)});
    return found;
}

bool isOfGeography(const Entry& entry) { return !entry.geographyTable.empty(); }

void dropLayer(Database& db, const Entry& entry) {
    if (isOfGeography(entry)) {
        for (const std::string_view registry :
             {"views_geometry_columns_statistics", "views_geometry_columns_field_infos", "views_geometry_columns_auth",
              "views_geometry_columns"})
            db.prepare(fmt::format("DELETE FROM {} WHERE view_name = ?", registry)).bind(0, entry.layer).run();
        db.execute("DROP VIEW IF EXISTS " + quotedIdentifier(entry.layer));
        db.execute("DROP TABLE IF EXISTS " + quotedIdentifier(valuesTable(entry.layer)));
    } else {
        GeometryColumn::discard(db, entry.layer);
        db.execute("DROP TABLE IF EXISTS " + quotedIdentifier(entry.layer));
    }
    db.prepare("DELETE FROM map_layer WHERE map_key = ?").bind(0, entry.mapKey).run();
}

/// The layer and every style that anybody saved for it.
void dropWithStyles(Database& db, const std::vector<Entry>& entries) {
    for (const auto& entry : entries) {
        dropLayer(db, entry);
        styles::remove(db, entry.layer);
    }
}

/// Table of figures, with a geometry column where the layer has shapes of its own.
class RowWriter {
public:
    RowWriter(Database& db, const MapLayerContent& content, const std::string& layer) : m_db{db}, m_content{content} {
        const bool own = content.shapes != MapLayerContent::Shapes::Zones;
        const auto table = own ? layer : valuesTable(layer);
        db.execute(fmt::format("CREATE TABLE {} (zone_id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT, "
                               "value REAL, state TEXT NOT NULL, category TEXT, class INTEGER, class_label TEXT, "
                               "size REAL)",
                               quotedIdentifier(table)));
        if (own)
            m_geom.emplace(GeometryColumn::added(
                db, table, content.epsg, content.shapes == MapLayerContent::Shapes::Points ? "POINT" : "MULTIPOLYGON"));
        // The number of a zone is that of its outline, so that the spatial index of the outlines serves the view.
        m_insert.emplace(
            db,
            fmt::format("INSERT INTO {} (zone_id, code, name, value, state, category, class, class_label, size{}) "
                        "VALUES ({}, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8{})",
                        quotedIdentifier(table), own ? ", geom" : "",
                        own ? std::string{"NULL"}
                            : "(SELECT zone_id FROM " + quotedIdentifier(content.geographyTable) + " WHERE code = ?1)",
                        own ? ", ?9" : ""));
    }

    void add(const MapLayerRow& row) {
        const auto text = [this](int at, const std::string& value) {
            value.empty() ? m_insert->bindNull(at) : m_insert->bind(at, value);
        };
        m_insert->bind(0, row.code);
        text(1, row.name);
        m_insert->bind(2, row.cell.hasNumber() ? row.cell.value : std::numeric_limits<double>::quiet_NaN());
        m_insert->bind(3, toText(row.cell.state));
        text(4, row.category);
        row.classNumber ? m_insert->bind(5, *row.classNumber) : m_insert->bindNull(5);
        text(6, row.classLabel);
        m_insert->bind(7, row.size.value_or(std::numeric_limits<double>::quiet_NaN()));
        if (m_geom)
            bindShape(row);
        m_insert->run();
        if (m_geom && !m_box.empty())
            m_geom->addBox(m_db.lastInsertId(), m_box);
    }

    void complete() {
        m_insert.reset();
        if (m_geom)
            m_geom->complete();
    }

private:
    void bindShape(const MapLayerRow& row) {
        m_box = {};
        if (row.at) {
            toSpatialiteBlob(*row.at, m_content.epsg, m_blob);
            m_box.add(*row.at);
        } else if (!row.shape.empty()) {
            m_box = toSpatialiteBlob(row.shape, m_content.epsg, m_blob);
        }
        if (m_box.empty())
            m_insert->bindNull(8);
        else
            m_insert->bind(8, m_blob);
    }

    Database& m_db;
    const MapLayerContent& m_content;
    std::optional<GeometryColumn> m_geom;
    std::optional<Statement> m_insert;
    std::vector<std::uint8_t> m_blob;
    Extent m_box;
};

std::string listOf(const std::vector<std::int64_t>& sources) {
    std::string list = " ";
    for (const auto source : sources)
        list += std::to_string(source) + " ";
    return list;
}

/// The style that is the default by one provider and not ours, the newest.
std::optional<std::string> foreignDefault(Database& db, const std::string& layer) {
    auto query =
        db.prepare("SELECT styleQML FROM layer_styles JOIN map_layer ON table_name = f_table_name WHERE f_table_name = "
                   "? AND useAsDefault AND styleQML <> qml ORDER BY update_time DESC, layer_styles.id DESC LIMIT 1");
    return query.bind(0, layer).step() ? std::optional{query.text(0)} : std::nullopt;
}

constexpr std::string_view selectLayer = "SELECT map_name, table_name, made_at, row_count FROM map_layer";

MapLayer read(Database& db, const Statement& row) {
    MapLayer layer{row.text(0), row.text(1), row.text(2), row.integer(3)};
    layer.restyled = foreignDefault(db, layer.table).has_value();
    return layer;
}

} // namespace

std::string mapLayers::viewText(const std::string& layer, const std::string& geographyTable) {
    return fmt::format("CREATE VIEW {} AS SELECT v.zone_id AS zone_id, v.code AS code, v.name AS name, v.value AS "
                       "value, v.state AS state, v.category AS category, v.class AS class, v.class_label AS "
                       "class_label, v.size AS size, z.geom AS geom FROM {} AS v JOIN {} AS z ON z.zone_id = v.zone_id",
                       quotedIdentifier(layer), quotedIdentifier(valuesTable(layer)), quotedIdentifier(geographyTable));
}

void mapLayers::dropOutdated(Database& db) {
    dropWithStyles(db, entriesWhere(db, "NOT EXISTS (SELECT 1 FROM map_view AS m WHERE m.key = map_key AND m.name = "
                                        "map_name AND m.body = map_layer.body)"));
}

void mapLayers::dropOfSource(Database& db, std::int64_t source) {
    dropWithStyles(db, entriesWhere(db,
                                    "instr(sources, ' ' || ?1 || ' ') > 0 OR geography_table IN (SELECT table_name "
                                    "FROM source_part WHERE source_id = ?1)",
                                    source));
}

std::vector<MapLayer> MapLayerRepository::all() const {
    std::vector<MapLayer> layers;
    auto query = m_db.prepare(fmt::format("{} ORDER BY map_name", selectLayer));
    while (query.step())
        layers.push_back(read(m_db, query));
    return layers;
}

std::optional<MapLayer> MapLayerRepository::find(const std::string& map) const {
    auto query = m_db.prepare(fmt::format("{} WHERE map_name = ?", selectLayer));
    return query.bind(0, map).step() ? std::optional{read(m_db, query)} : std::nullopt;
}

MapLayer MapLayerRepository::write(Transaction& t, const MapLayerContent& content) {
    auto& db = t.database();
    const auto map = DocumentRepository{db}.find("map_view", content.map);
    if (!map)
        throw Error{Error::Code::Usage, {GEO_TR("no map “%1” is saved: save it first"), {content.map}}};
    std::string layer;
    for (const auto& before : entriesWhere(db, "map_key = ?1", map->key)) {
        db.prepare("DELETE FROM layer_styles WHERE f_table_name = ?1 AND styleQML = (SELECT qml FROM map_layer WHERE "
                   "table_name = ?1)")
            .bind(0, before.layer)
            .run();
        db.prepare("UPDATE layer_styles SET useAsDefault = 0 WHERE f_table_name = ?").bind(0, before.layer).run();
        dropLayer(db, before);
        layer = before.layer;
    }
    if (layer.empty())
        layer = tableNameOf(db, content.map);
    RowWriter writer{db, content, layer};
    for (const auto& row : content.rows)
        writer.add(row);
    writer.complete();
    const bool ofGeography = content.shapes == MapLayerContent::Shapes::Zones;
    if (ofGeography) {
        db.execute(mapLayers::viewText(layer, content.geographyTable));
        db.prepare("INSERT INTO views_geometry_columns (view_name, view_geometry, view_rowid, f_table_name, "
                   "f_geometry_column, read_only) VALUES (?, 'geom', 'zone_id', lower(?), 'geom', 1)")
            .bind(0, layer)
            .bind(1, content.geographyTable)
            .run();
    }
    const auto qml = styles::add(db, layer, content.style);
    db.prepare("INSERT INTO map_layer (map_key, map_name, body, table_name, geography_table, row_count, sources, qml, "
               "made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, map->key)
        .bind(1, map->name)
        .bind(2, map->body)
        .bind(3, layer)
        .bind(4, ofGeography ? content.geographyTable : std::string{})
        .bind(5, static_cast<std::int64_t>(content.rows.size()))
        .bind(6, listOf(content.sources))
        .bind(7, qml)
        .bind(8, nowUtc())
        .run();
    return *find(content.map);
}

void MapLayerRepository::remove(Transaction& t, const std::string& map) {
    if (const auto document = DocumentRepository{t.database()}.find("map_view", map))
        dropWithStyles(t.database(), entriesWhere(t.database(), "map_key = ?1", document->key));
}

std::optional<ReadStyle> MapLayerRepository::restyled(const std::string& map) const {
    const auto layer = find(map);
    if (!layer)
        return std::nullopt;
    const auto qml = foreignDefault(m_db, layer->table);
    return qml ? std::optional{fromQml(*qml)} : std::nullopt;
}

} // namespace geo
