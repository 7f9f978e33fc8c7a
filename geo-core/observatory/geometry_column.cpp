#include "observatory/geometry_column.hpp"

#include <fmt/format.h>

namespace geo {

GeometryColumn::GeometryColumn(Database& db, std::string table) : m_db{&db}, m_table{std::move(table)} {
    {
        auto query = db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?");
        query.bind(0, m_table);
        while (query.step())
            m_triggers.emplace_back(query.text(0), query.text(1));
    }
    for (const auto& [name, sql] : m_triggers)
        db.execute("DROP TRIGGER " + quotedIdentifier(name));
    m_insertBox.emplace(db, "INSERT INTO " + quotedIdentifier("idx_" + m_table + "_geom") + " VALUES (?, ?, ?, ?, ?)");
}

GeometryColumn GeometryColumn::added(Database& db, const std::string& table, int epsg, std::string_view type) {
    db.demand(fmt::format("SELECT AddGeometryColumn('{}', 'geom', {}, '{}', 'XY')", table, epsg, type));
    db.demand(fmt::format("SELECT CreateSpatialIndex('{}', 'geom')", table));
    GeometryColumn column{db, table};
    column.m_packing = true;
    return column;
}

GeometryColumn GeometryColumn::opened(Database& db, const std::string& table) { return {db, table}; }

void GeometryColumn::addBox(std::int64_t row, const Extent& box) {
    if (m_packing) {
        m_boxes.emplace_back(row, box);
        if (m_boxes.size() >= mostPacked)
            pack();
        return;
    }
    m_insertBox->bind(0, row).bind(1, box.minX).bind(2, box.maxX).bind(3, box.minY).bind(4, box.maxY).run();
}

void GeometryColumn::pack() {
    packSpatialIndex(*m_db, "idx_" + m_table + "_geom", m_boxes);
    m_boxes = {};
    m_packing = false;
}

void GeometryColumn::complete() {
    if (m_packing)
        pack();
    m_insertBox.reset();
    for (const auto& [name, sql] : m_triggers)
        m_db->execute(sql);
    m_triggers.clear();
    m_db->prepare("UPDATE geometry_columns_time SET last_insert = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') "
                  "WHERE lower(f_table_name) = lower(?)")
        .bind(0, m_table)
        .run();
}

void GeometryColumn::discard(Database& db, const std::string& table) {
    db.number(fmt::format("SELECT DisableSpatialIndex('{0}', 'geom') + DiscardGeometryColumn('{0}', 'geom')", table));
    db.execute("DROP TABLE IF EXISTS " + quotedIdentifier("idx_" + table + "_geom"));
}

} // namespace geo
