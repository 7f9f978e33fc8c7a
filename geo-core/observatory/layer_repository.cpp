#include "observatory/layer_repository.hpp"

#include "geometry/zone_set.hpp"
#include "network/record_kind.hpp"
#include "observatory/columns.hpp"
#include "observatory/data_set.hpp"
#include "observatory/database.hpp"
#include "observatory/map_layers.hpp"
#include "observatory/points.hpp"
#include "observatory/records.hpp"
#include "observatory/shape_blob.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace geo {

namespace {

std::string withYear(std::string_view name, int year) {
    return year > 0 ? std::string{name} + "@" + std::to_string(year) : std::string{name};
}

std::vector<Source> sourcesOf(Database& db, const std::string& table, std::int64_t known) {
    std::vector<std::int64_t> ids;
    auto query = db.prepare("SELECT source_id FROM source_part WHERE table_name = ? ORDER BY source_id");
    query.bind(0, table);
    while (query.step())
        ids.push_back(query.integer(0));
    if (std::find(ids.begin(), ids.end(), known) == ids.end())
        ids.push_back(known);
    const SourceRepository repository{db};
    std::vector<Source> sources;
    for (const auto id : ids)
        if (auto source = repository.find(id))
            sources.push_back(std::move(*source));
    return sources;
}

MultiPolygon polygonFrom(std::span<const std::uint8_t> blob) {
    ZoneSet::Builder builder{Geography{}};
    std::vector<Point> scratch;
    builder.zone({}, {}, {}, {});
    if (!addRings(blob, builder, scratch))
        return {};
    return builder.finish()->shape(0);
}

/// Our columns first, then the official ones that are not called the same.
LayerContent readGeography(Database& db, const Geography& geography, Progress& progress) {
    LayerContent content;
    content.name = withYear(toText(geography.kind), geography.vintage);
    content.shapes = LayerContent::Shapes::Polygons;
    content.epsg = geography.epsg;
    content.sources = sourcesOf(db, geography.table, geography.sourceId);
    const auto official = NamedColumns::fromJson(db, "geography", "official_columns", geography.id);
    std::string list;
    for (std::size_t i = 0; i < official.size(); ++i) {
        content.columns.push_back({official.published[i]});
        list += quotedIdentifier(official.identifiers[i]) + ", ";
    }
    for (const char* own : {"code", "name", "place"})
        if (!official.find(own)) {
            content.columns.push_back({own});
            list += std::string{own} + ", ";
        }
    auto query = db.prepare("SELECT " + list + "geom FROM " + quotedIdentifier(geography.table) + " ORDER BY zone_id");
    const int shape = static_cast<int>(content.columns.size());
    for (std::int64_t done = 0; query.step(); ++done) {
        if (done % 256 == 0 && geography.count > 0)
            progress.report(std::min(1.0, static_cast<double>(done) / static_cast<double>(geography.count)));
        auto& row = content.rows.emplace_back();
        for (int c = 0; c < shape; ++c)
            row.emplace_back(query.text(c));
        content.polygons.push_back(query.isNull(shape) ? MultiPolygon{} : polygonFrom(query.blob(shape)));
    }
    return content;
}

LayerContent readTable(Database& db, const StatTable& table, Progress& progress) {
    LayerContent content;
    content.name = withYear(table.family, table.dataYear);
    content.family = table.family;
    content.sources = sourcesOf(db, table.table, table.sourceId);
    content.columns.push_back({"code"});
    const ColumnRepository repository{db};
    const auto texts = repository.readTexts(table, table.textColumns);
    progress.report(0.3);
    const auto numbers = repository.read(table, table.columns);
    progress.report(0.8);
    for (const auto& name : table.textColumns)
        content.columns.push_back({name});
    for (const auto& name : table.columns)
        content.columns.push_back({name, true});
    content.rows.resize(texts.codes.size());
    for (std::size_t r = 0; r < content.rows.size(); ++r) {
        auto& row = content.rows[r];
        row.reserve(content.columns.size());
        row.emplace_back(texts.codes[r]);
        for (const auto& column : texts.columns)
            row.emplace_back(column[r]);
        for (const auto& column : numbers.columns)
            row.emplace_back(column[r]);
    }
    return content;
}

/// A list or layer of another kind. Lines are left out: none of the formats written for a spreadsheet has them.
LayerContent readRecords(Database& db, const RecordSet& set, Progress& progress) {
    LayerContent content;
    content.name = withYear(set.family, set.dataYear);
    content.sources = sourcesOf(db, set.table, set.sourceId);
    for (const auto& column : set.columns)
        content.columns.push_back({column});
    const bool points = set.shape == RecordShape::Point;
    RecordRepository{db}.forEach(
        set, set.columns,
        [&](const RecordRow& row) {
            auto& cells = content.rows.emplace_back();
            for (const auto cell : row.cells)
                cells.emplace_back(std::string{cell});
            if (points)
                content.points.push_back(row.place);
        },
        progress);
    if (points) {
        content.shapes = LayerContent::Shapes::Points;
        content.epsg = set.epsg;
    }
    if (set.shape == RecordShape::Polygon) {
        auto query = db.prepare("SELECT geom FROM " + quotedIdentifier(set.table) + " ORDER BY row_id");
        while (query.step())
            content.polygons.push_back(query.isNull(0) ? MultiPolygon{} : polygonFrom(query.blob(0)));
        content.shapes = LayerContent::Shapes::Polygons;
        content.epsg = set.epsg;
        content.polygons.resize(content.rows.size());
    }
    return content;
}

/// Points that carry a weight: what was kept of them.
LayerContent readPoints(Database& db, const PointSource& source, Progress& progress) {
    LayerContent content;
    content.name = withYear(source.family, source.dataYear);
    content.sources = sourcesOf(db, source.table, source.sourceId);
    content.columns = {{"code"}, {"weight", true}};
    content.shapes = LayerContent::Shapes::Points;
    content.epsg = source.epsg;
    auto query = db.prepare("SELECT code, weight, x, y FROM " + quotedIdentifier(source.table) + " ORDER BY row_id");
    while (query.step()) {
        content.rows.push_back({query.text(0), Cell::of(query.number(1))});
        content.points.emplace_back(Point{query.number(2), query.number(3)});
    }
    progress.report(1);
    return content;
}

/// The first columns of a row: numbers, or text.
std::vector<LayerCell> typedCells(Statement& query, const std::vector<LayerColumn>& columns) {
    std::vector<LayerCell> cells;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int c = static_cast<int>(i);
        if (columns[i].isNumber)
            cells.emplace_back(query.isNull(c) ? Cell{} : Cell::of(query.number(c)));
        else
            cells.emplace_back(query.text(c));
    }
    return cells;
}

/// The register's own columns but for keys that mean nothing outside the file.
LayerContent readRegister(Database& db, std::string_view name, std::string_view table) {
    LayerContent content;
    content.name = name;
    std::string list;
    bool hasPoint = false;
    auto columns = db.prepare("SELECT name, type FROM pragma_table_info(?) ORDER BY cid");
    columns.bind(0, table);
    while (columns.step()) {
        const auto column = columns.text(0);
        hasPoint = hasPoint || column == "geom";
        if (column == "key" || column == "geom")
            continue;
        content.columns.push_back({column, columns.textView(1) != "TEXT"});
        list += (list.empty() ? "" : ", ") + quotedIdentifier(column);
    }
    auto query =
        db.prepare("SELECT " + list + (hasPoint ? ", geom" : "") + " FROM " + quotedIdentifier(table) + " ORDER BY 1");
    const int shape = static_cast<int>(content.columns.size());
    while (query.step()) {
        content.rows.push_back(typedCells(query, content.columns));
        if (hasPoint)
            content.points.push_back(query.isNull(shape) ? std::nullopt : pointFrom(query.blob(shape)));
    }
    if (hasPoint) {
        content.shapes = LayerContent::Shapes::Points;
        content.epsg = static_cast<int>(db.number("SELECT epsg FROM observatory"));
    }
    for (auto& source : SourceRepository{db}.all())
        if (source.family == name)
            content.sources.push_back(std::move(source));
    return content;
}

constexpr std::string_view mapPrefix = "map:";

/// The layer of a saved map: figures, classes and shapes, with the style it has in QGIS.
LayerContent readMap(Database& db, const MapLayer& map, const std::optional<StyledLayer>& styled) {
    LayerContent content;
    content.name = std::string{mapPrefix} + map.map;
    content.columns = {{"code"},     {"name"},        {"value", true}, {"state"},
                       {"category"}, {"class", true}, {"class_label"}, {"size", true}};
    if (styled) {
        content.shapes = styled->points ? LayerContent::Shapes::Points : LayerContent::Shapes::Polygons;
        content.epsg = styled->epsg;
        content.style = styled->style;
        content.qml = styled->qml;
    }
    std::string list;
    for (const auto& column : content.columns)
        list += quotedIdentifier(column.name) + ", ";
    auto query = db.prepare("SELECT " + list + "geom FROM " + quotedIdentifier(map.table) + " ORDER BY code");
    const int shape = static_cast<int>(content.columns.size());
    while (query.step()) {
        content.rows.push_back(typedCells(query, content.columns));
        if (content.shapes == LayerContent::Shapes::Points)
            content.points.push_back(query.isNull(shape) ? std::nullopt : pointFrom(query.blob(shape)));
        else
            content.polygons.push_back(query.isNull(shape) ? MultiPolygon{} : polygonFrom(query.blob(shape)));
    }
    auto sources = db.prepare("SELECT sources FROM map_layer WHERE table_name = ?");
    sources.bind(0, map.table).step();
    std::istringstream ids{sources.text(0)};
    for (std::int64_t id = 0; ids >> id;)
        if (auto source = SourceRepository{db}.find(id))
            content.sources.push_back(std::move(*source));
    return content;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "-" : text;
}

} // namespace

std::string_view officialMarker(CellState state) {
    switch (state) {
    case CellState::Suppressed:
        return "s";
    case CellState::NotSignificant:
        return "ns";
    case CellState::NotAvailable:
        return "nd";
    case CellState::NotApplicable:
        return "so";
    default:
        return {};
    }
}

std::vector<std::string> LayerRepository::names() const {
    std::vector<std::string> all;
    const auto add = [&](std::string name) {
        if (std::find(all.begin(), all.end(), name) == all.end())
            all.push_back(std::move(name));
    };
    for (const auto& geography : ZoneRepository{m_db}.all())
        add(withYear(toText(geography.kind), geography.vintage));
    for (const auto& table : ColumnRepository{m_db}.tables())
        add(withYear(table.family, table.dataYear));
    for (const auto& points : PointRepository{m_db}.all())
        add(withYear(points.family, points.dataYear));
    for (const auto& set : RecordRepository{m_db}.all())
        add(withYear(set.family, set.dataYear));
    for (const auto& kind : recordKinds())
        if (m_db.number("SELECT count(*) FROM " + quotedIdentifier(kind.table)) > 0)
            add(std::string{kind.id});
    for (const auto& map : MapLayerRepository{m_db}.all())
        add(std::string{mapPrefix} + map.map);
    return all;
}

LayerContent LayerRepository::read(const std::string& name, Progress& progress) const {
    if (name.starts_with(mapPrefix))
        if (const auto map = MapLayerRepository{m_db}.find(name.substr(mapPrefix.size())))
            return readMap(m_db, *map, styled(map->table));
    const auto withStyle = [this](LayerContent content, const std::string& table) {
        if (auto style = styled(table)) {
            content.style = std::move(style->style);
            content.qml = std::move(style->qml);
        }
        return content;
    };
    const auto at = name.find('@');
    const auto bare = name.substr(0, at);
    std::optional<int> year;
    if (at != std::string::npos && name.find_first_not_of("0123456789", at + 1) == std::string::npos &&
        name.size() > at + 1 && name.size() < at + 6)
        year = std::stoi(name.substr(at + 1));
    if (at == std::string::npos || year) {
        if (const auto kind = geographyKindFromText(bare))
            if (const auto geography = ZoneRepository{m_db}.find(*kind, year))
                return withStyle(readGeography(m_db, *geography, progress), geography->table);
        if (const auto table = ColumnRepository{m_db}.find(bare, year))
            return readTable(m_db, *table, progress);
        if (const auto points = PointRepository{m_db}.find(bare, year))
            return readPoints(m_db, *points, progress);
        if (const auto set = RecordRepository{m_db}.find(bare, year))
            return readRecords(m_db, *set, progress);
        for (const auto& kind : recordKinds())
            if (kind.id == name)
                return withStyle(readRegister(m_db, kind.id, kind.table), std::string{kind.table});
    }
    throw Error{Error::Code::Usage, {GEO_TR("the observatory has no layer “%1”; it has: %2"), {name, joined(names())}}};
}

std::optional<StyledLayer> LayerRepository::styled(const std::string& table) const {
    StyledLayer layer;
    layer.table = table;
    auto style = m_db.prepare("SELECT styleName, styleQML FROM layer_styles WHERE f_table_name = ? AND useAsDefault "
                              "ORDER BY update_time DESC, id DESC LIMIT 1");
    auto shape =
        m_db.prepare("SELECT geometry_type, srid, f_table_name FROM geometry_columns WHERE f_table_name = "
                     "lower(?1) UNION ALL SELECT g.geometry_type, g.srid, g.f_table_name FROM "
                     "views_geometry_columns AS v JOIN geometry_columns AS g ON g.f_table_name = "
                     "v.f_table_name AND g.f_geometry_column = v.f_geometry_column WHERE v.view_name = lower(?1)");
    if (!style.bind(0, table).step() || !shape.bind(0, table).step())
        return std::nullopt;
    layer.style = style.text(0);
    layer.qml = style.text(1);
    constexpr std::int64_t point = 1; // as SpatiaLite numbers the types
    layer.points = shape.integer(0) % 1000 == point;
    layer.epsg = static_cast<int>(shape.integer(1));
    const auto holder = shape.text(2); // of the shapes: the table itself, or what a view shows them of
    const auto among =
        holder == table ? std::string{} : " WHERE pkid IN (SELECT zone_id FROM " + quotedIdentifier(table) + ")";
    auto box = m_db.prepare("SELECT min(xmin), min(ymin), max(xmax), max(ymax) FROM " +
                            quotedIdentifier("idx_" + holder + "_geom") + among);
    if (box.step() && !box.isNull(0))
        layer.extent = {box.number(0), box.number(1), box.number(2), box.number(3)};
    return layer;
}

} // namespace geo
