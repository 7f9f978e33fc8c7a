#include "observatory/zones.hpp"

#include "observatory/data_set.hpp"
#include "observatory/database.hpp"
#include "observatory/geometry_column.hpp"
#include "observatory/observatory.hpp"
#include "observatory/shape_blob.hpp"
#include "observatory/styles.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <unordered_set>

namespace geo {
namespace {

// Columns of ours in every table of zones; an official column of such a name gets another.
const std::vector<std::string> ownColumns{"zone_id", "code", "name", "place", "type", "source_id", "geom"};

Geography geographyOf(const Statement& row) {
    Geography g;
    g.id = row.integer(0);
    g.kind = geographyKindFromText(row.textView(1)).value_or(GeographyKind::Iris);
    g.vintage = static_cast<int>(row.integer(2));
    g.table = row.text(3);
    g.epsg = static_cast<int>(row.integer(4));
    g.count = row.integer(5);
    g.repaired = row.integer(6);
    g.sourceId = row.integer(7);
    return g;
}

constexpr std::string_view selectGeography =
    "SELECT id, kind, vintage, table_name, epsg, zone_count, repaired, source_id FROM geography WHERE registered = 1 ";

} // namespace

std::vector<Geography> ZoneRepository::all() const {
    std::vector<Geography> out;
    auto query = m_db.prepare(std::string{selectGeography} + "ORDER BY kind, vintage, id");
    while (query.step())
        out.push_back(geographyOf(query));
    return out;
}

std::optional<Geography> ZoneRepository::find(GeographyKind kind, std::optional<int> vintage) const {
    auto query = m_db.prepare(std::string{selectGeography} +
                              "AND kind = ?1 AND (?2 IS NULL OR vintage = ?2) ORDER BY vintage DESC, id DESC LIMIT 1");
    query.bind(0, toText(kind));
    if (vintage)
        query.bind(1, *vintage);
    if (!query.step())
        return std::nullopt;
    return geographyOf(query);
}

std::set<std::string> ZoneRepository::departments() const {
    std::set<std::string> found;
    for (const auto kind : {GeographyKind::Iris, GeographyKind::Commune, GeographyKind::Qpv}) {
        for (const auto& geography : all()) {
            if (geography.kind != kind)
                continue;
            // The start of an IRIS or commune code, or what a neighbourhood code pads to three characters.
            auto query =
                m_db.prepare(fmt::format("SELECT DISTINCT substr(code, {}, 3) FROM {}",
                                         kind == GeographyKind::Qpv ? 3 : 1, quotedIdentifier(geography.table)));
            while (query.step()) {
                const auto three = query.text(0);
                const bool overseas = three.starts_with("97") || three.starts_with("98");
                found.insert(overseas ? three : kind == GeographyKind::Qpv ? three.substr(1) : three.substr(0, 2));
            }
        }
        if (!found.empty())
            break;
    }
    return found;
}

/// Changes with everything that is written, by this connection or by another.
std::pair<std::int64_t, std::int64_t> ZoneRepository::state() const {
    return {m_db.number("SELECT total_changes()"), m_db.number("PRAGMA data_version")};
}

std::shared_ptr<const ZoneSet> ZoneRepository::load(const Geography& geography, Progress& progress) const {
    if (m_db.inTransaction()) // what is written may still be taken back
        return read(geography, progress);
    const auto now = state();
    auto& loaded = m_loaded[geography.id];
    if (auto set = loaded.set.lock(); set && loaded.state == now) {
        progress.report(1);
        return set;
    }
    auto set = read(geography, progress);
    loaded = {set, now};
    return set;
}

std::shared_ptr<const ZoneSet> ZoneRepository::read(const Geography& geography, Progress& progress) const {
    const auto table = quotedIdentifier(geography.table);
    auto size = m_db.prepare("SELECT count(*), total(length(geom)) FROM " + table);
    size.step();
    const auto zones = static_cast<std::size_t>(size.integer(0));
    ZoneSet::Builder builder{geography};
    builder.reserve(zones, static_cast<std::size_t>(size.number(1)) / sizeof(Point));

    auto query = m_db.prepare("SELECT code, name, place, type, geom FROM " + table + " ORDER BY zone_id");
    std::vector<Point> scratch;
    for (std::size_t done = 0; query.step(); ++done) {
        if (done % 256 == 0)
            progress.report(static_cast<double>(done) / static_cast<double>(zones));
        builder.zone(query.text(0), query.text(1), query.text(2), query.text(3));
        if (!query.isNull(4) && !addRings(query.blob(4), builder, scratch))
            throw Error{Error::Code::Malformed,
                        {GEO_TR("%1: the outline of zone %2 in the table “%3” cannot be read"),
                         {m_db.file().string(), query.text(0), geography.table}}};
    }
    auto set = builder.finish();
    progress.report(1);
    return set;
}

std::shared_ptr<const ZoneSet> ZoneRepository::loadCodes(const Geography& geography) const {
    ZoneSet::Builder builder{geography};
    builder.reserve(static_cast<std::size_t>(geography.count), 0);
    auto query =
        m_db.prepare("SELECT code, name, place, type FROM " + quotedIdentifier(geography.table) + " ORDER BY zone_id");
    while (query.step())
        builder.zone(query.text(0), query.text(1), query.text(2), query.text(3));
    return builder.finish();
}

std::vector<std::pair<std::string, Extent>> ZoneRepository::boxes(const Geography& geography) const {
    std::vector<std::pair<std::string, Extent>> out;
    auto query = m_db.prepare(fmt::format("SELECT code, xmin, ymin, xmax, ymax FROM {} JOIN {} ON pkid = zone_id",
                                          quotedIdentifier(geography.table),
                                          quotedIdentifier("idx_" + geography.table + "_geom")));
    while (query.step())
        out.emplace_back(query.text(0), Extent{query.number(1), query.number(2), query.number(3), query.number(4)});
    return out;
}

std::vector<std::pair<std::string, std::string>> ZoneRepository::officialFields(const Geography& geography,
                                                                                const std::string& code) const {
    auto names = m_db.prepare("SELECT official_columns FROM geography WHERE id = ?");
    if (!names.bind(0, geography.id).step())
        return {};
    const auto columns = NamedColumns::fromJson(names.textView(0));
    std::vector<std::pair<std::string, std::string>> out;
    if (columns.size() == 0)
        return out;
    auto query = m_db.prepare("SELECT " + columns.quotedList() + " FROM " + quotedIdentifier(geography.table) +
                              " WHERE code = ?");
    if (!query.bind(0, code).step())
        return out;
    for (std::size_t i = 0; i < columns.size(); ++i)
        out.emplace_back(columns.published[i], query.text(static_cast<int>(i)));
    return out;
}

struct GeographyWriter::Impl {
    Database& db;
    Geography geography;
    NamedColumns columns;
    std::vector<std::size_t> places; ///< of each given official column among the table's
    bool isNew = true;
    std::optional<Statement> insert, keepOriginal;
    std::optional<GeometryColumn> geom;
    std::unordered_set<std::string> codes;
    std::vector<std::uint8_t> blob;

    void openTable(const std::vector<std::string>& official);
    void createTable();
    void prepareInsert();
    void completeTable();
    void registerIt();
};

void GeographyWriter::Impl::openTable(const std::vector<std::string>& official) {
    auto existing = db.prepare(std::string{selectGeography} + "AND kind = ? AND vintage = ? AND epsg = ?");
    existing.bind(0, toText(geography.kind)).bind(1, geography.vintage).bind(2, geography.epsg);
    if (existing.step()) {
        const auto source = geography.sourceId;
        geography = geographyOf(existing);
        geography.sourceId = source;
        isNew = false;
        columns = NamedColumns::fromJson(db, "geography", "official_columns", geography.id);
        for (const auto& added : columns.addMissing(official, ownColumns))
            db.execute("ALTER TABLE " + quotedIdentifier(geography.table) + " ADD COLUMN " + quotedIdentifier(added) +
                       " TEXT");
        auto known = db.prepare("SELECT code FROM " + quotedIdentifier(geography.table));
        while (known.step())
            codes.insert(known.text(0));
        geom.emplace(GeometryColumn::opened(db, geography.table));
    } else {
        geography.table = freeTableName(db, fmt::format("{}_{}", toText(geography.kind), geography.vintage));
        columns.addMissing(official, ownColumns);
        createTable();
    }
    places = columns.placesOf(official);
}

void GeographyWriter::Impl::createTable() {
    std::string sql = "CREATE TABLE " + quotedIdentifier(geography.table) +
                      " (zone_id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT, place TEXT, type TEXT";
    for (const auto& column : columns.identifiers)
        sql += ", " + quotedIdentifier(column) + " TEXT";
    db.execute(sql + ", source_id INTEGER NOT NULL)");
    geom.emplace(GeometryColumn::added(db, geography.table, geography.epsg, "MULTIPOLYGON"));
    // Before the rows: made after them, it would read 100 MB of outlines again to find the codes between them.
    db.execute("CREATE UNIQUE INDEX " + quotedIdentifier(geography.table + "_by_code") + " ON " +
               quotedIdentifier(geography.table) + " (code)");
}

void GeographyWriter::Impl::prepareInsert() {
    std::string names = "code, name, place, type, source_id, geom", marks = "?, ?, ?, ?, ?, ?";
    for (const auto place : places) {
        names += ", " + quotedIdentifier(columns.identifiers[place]);
        marks += ", ?";
    }
    insert.emplace(db, "INSERT INTO " + quotedIdentifier(geography.table) + " (" + names + ") VALUES (" + marks + ")");
    keepOriginal.emplace(db, "INSERT OR REPLACE INTO original_shape (table_name, code, wkb) VALUES (?, ?, ?)");
}

void GeographyWriter::Impl::completeTable() { styles::save(db, geography.table, styles::forZones(geography.kind)); }

void GeographyWriter::Impl::registerIt() {
    if (isNew) {
        auto row = db.prepare(
            "INSERT INTO geography (kind, vintage, table_name, epsg, zone_count, repaired, official_columns, "
            "source_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        row.bind(0, toText(geography.kind)).bind(1, geography.vintage).bind(2, geography.table).bind(3, geography.epsg);
        row.bind(4, geography.count)
            .bind(5, geography.repaired)
            .bind(6, columns.toJson())
            .bind(7, geography.sourceId)
            .run();
        geography.id = db.lastInsertId();
    } else {
        auto row = db.prepare("UPDATE geography SET zone_count = ?, repaired = ?, official_columns = ? WHERE id = ?");
        row.bind(0, geography.count).bind(1, geography.repaired).bind(2, columns.toJson()).bind(3, geography.id).run();
    }
    notePart(db, geography.sourceId, geography.table);
}

GeographyWriter::GeographyWriter(Transaction& t, GeographyKind kind, int vintage, int epsg, std::int64_t sourceId,
                                 std::vector<std::string> officialColumns)
    : m_impl{new Impl{t.database(), {}, {}, {}, true, {}, {}, {}, {}, {}}} {
    m_impl->geography.kind = kind;
    m_impl->geography.vintage = vintage;
    m_impl->geography.epsg = epsg;
    m_impl->geography.sourceId = sourceId;
    m_impl->openTable(officialColumns);
    m_impl->prepareInsert();
}

GeographyWriter::~GeographyWriter() = default;

bool GeographyWriter::add(const std::string& code, const std::string& name, const std::string& place,
                          const std::string& type, const std::vector<std::string>& officialFields,
                          const MultiPolygon& shape, const MultiPolygon* original) {
    auto& m = *m_impl;
    if (!m.codes.insert(code).second)
        return false;
    auto& row = *m.insert;
    row.bindKept(0, code).bindKept(1, name).bindKept(2, place).bindKept(3, type).bind(4, m.geography.sourceId);
    Extent box;
    if (shape.empty())
        row.bindNull(5);
    else {
        box = toSpatialiteBlob(shape, m.geography.epsg, m.blob);
        row.bindKept(5, m.blob);
    }
    for (std::size_t i = 0; i < m.places.size(); ++i) {
        const int index = static_cast<int>(i) + 6;
        if (i < officialFields.size() && !officialFields[i].empty())
            row.bindKept(index, officialFields[i]);
        else
            row.bindNull(index);
    }
    row.run();
    if (!box.empty())
        m.geom->addBox(m.db.lastInsertId(), box);
    ++m.geography.count;
    if (original) {
        const auto wkb = toWkb(*original);
        m.keepOriginal->bindKept(0, m.geography.table).bindKept(1, code).bindKept(2, wkb).run();
        ++m.geography.repaired;
    }
    return true;
}

Geography GeographyWriter::finish() {
    m_impl->insert.reset();
    m_impl->keepOriginal.reset();
    m_impl->geom->complete();
    if (m_impl->isNew)
        m_impl->completeTable();
    m_impl->registerIt();
    return m_impl->geography;
}

} // namespace geo
