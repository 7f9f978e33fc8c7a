#include "observatory/sources.hpp"

#include "observatory/data_set.hpp"
#include "observatory/database.hpp"
#include "observatory/geometry_column.hpp"
#include "observatory/map_layers.hpp"
#include "observatory/observatory.hpp"
#include "observatory/styles.hpp"
#include "observatory/withdrawal.hpp"

#include <charconv>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace geo {
namespace {

std::string toJson(const std::vector<Anomaly>& anomalies) {
    auto list = nlohmann::json::array();
    for (const auto& anomaly : anomalies)
        list.push_back({{"what", geo::toJson(anomaly.what)},
                        {"count", anomaly.count},
                        {"examples", anomaly.examples},
                        {"action", anomaly.action.empty() ? std::string{} : geo::toJson(anomaly.action)}});
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<Anomaly> anomaliesFromJson(std::string_view json) {
    std::vector<Anomaly> out;
    const auto list = nlohmann::json::parse(json, nullptr, false);
    if (!list.is_array())
        return out;
    for (const auto& item : list) {
        Anomaly anomaly;
        anomaly.what = messageFromJson(item.value("what", std::string{}));
        anomaly.count = item.value("count", std::int64_t{0});
        anomaly.examples = item.value("examples", std::vector<std::string>{});
        if (const auto action = item.value("action", std::string{}); !action.empty())
            anomaly.action = messageFromJson(action);
        out.push_back(std::move(anomaly));
    }
    return out;
}

constexpr std::string_view selectSource =
    "SELECT id, reader, family, title, producer, licence, attribution, fictional, data_year, geography_year, "
    "file_name, "
    "sha256, imported_at, program_version, row_count, anomalies FROM source_table ";

Source read(const Statement& row) {
    Source s;
    s.id = row.integer(0);
    s.reader = row.text(1);
    s.family = row.text(2);
    s.title = row.text(3);
    s.producer = row.text(4);
    s.licence = row.text(5);
    s.attribution = row.text(6);
    s.fictional = row.integer(7) != 0;
    s.dataYear = static_cast<int>(row.integer(8));
    s.geographyYear = static_cast<int>(row.integer(9));
    s.fileName = row.text(10);
    s.sha256 = row.text(11);
    s.importedAt = row.text(12);
    s.programVersion = row.text(13);
    s.rows = row.integer(14);
    s.anomalies = anomaliesFromJson(row.textView(15));
    return s;
}

bool hasRow(Database& db, std::string_view sql, const std::string& table) {
    auto query = db.prepare(sql);
    return query.bind(0, table).step();
}

/// Takes a whole table out of sight: of the repositories, and of QGIS's list of layers.
void withdrawTable(Database& db, const std::string& table) {
    for (const std::string_view registry : {"geography", "stat_table", "point_source", "record_table"})
        db.prepare(fmt::format("UPDATE {} SET registered = 0 WHERE table_name = ?", registry)).bind(0, table).run();
    if (!hasRow(db, "SELECT 1 FROM geometry_columns WHERE f_table_name = lower(?)", table))
        return;
    GeometryColumn::discard(db, table);
    styles::remove(db, table);
}

/// What a registry says of a table that lost rows.
void countRows(Database& db, std::string_view registry, const std::string& table) {
    db.execute(fmt::format("UPDATE {2} SET row_count = (SELECT count(*) FROM {0}), source_id = (SELECT "
                           "min(source_id) FROM {0}) WHERE table_name = '{1}'",
                           quotedIdentifier(table), table, registry));
}

/// Moves the rows of one source into a table of their own, where a table holds several sources.
void withdrawRows(Database& db, const std::string& table, std::int64_t sourceId) {
    const auto from = quotedIdentifier(table);
    const auto asideName = freeTableName(db, fmt::format("{}_withdrawn_{}", table, sourceId));
    withdrawal::noteRows(db, sourceId, table, asideName);
    const auto aside = quotedIdentifier(asideName);
    db.execute(fmt::format("CREATE TABLE {} AS SELECT * FROM {} WHERE source_id = {}", aside, from, sourceId));
    db.execute(fmt::format("DELETE FROM {} WHERE source_id = {}", from, sourceId));
    if (hasRow(db, "SELECT 1 FROM record_table WHERE table_name = ?", table)) {
        countRows(db, "record_table", table);
        return;
    }
    db.execute("CREATE INDEX " + quotedIdentifier(asideName + "_by_code") + " ON " + aside + " (code)");
    for (const std::string_view kept : {"cell_state", "original_shape"})
        db.prepare(fmt::format("UPDATE {} SET table_name = ?1 WHERE table_name = ?2 AND code IN (SELECT code FROM {})",
                               kept, aside))
            .bind(0, asideName)
            .bind(1, table)
            .run();
    for (const std::string_view kept : {"grid_strip", "grid_commune"})
        db.prepare(fmt::format("UPDATE {} SET table_name = ?1 WHERE table_name = ?2 AND source_id = ?3", kept))
            .bind(0, asideName)
            .bind(1, table)
            .bind(2, sourceId)
            .run();
    db.execute(
        fmt::format("UPDATE geography SET zone_count = (SELECT count(*) FROM {0}), repaired = (SELECT count(*) FROM "
                    "original_shape WHERE table_name = '{1}'), source_id = (SELECT min(source_id) FROM {0}) "
                    "WHERE table_name = '{1}'",
                    from, table));
    for (const std::string_view registry : {"stat_table", "point_source"})
        countRows(db, registry, table);
}

bool isShared(Database& db, const std::string& table, std::int64_t sourceId) {
    auto others = db.prepare("SELECT 1 FROM source_part JOIN source_table ON id = source_id "
                             "WHERE table_name = ? AND source_id <> ? AND registered = 1");
    return others.bind(0, table).bind(1, sourceId).step();
}

} // namespace

std::vector<Source> SourceRepository::all() const {
    std::vector<Source> out;
    auto query = m_db.prepare(std::string{selectSource} + "WHERE registered = 1 ORDER BY id");
    while (query.step())
        out.push_back(read(query));
    return out;
}

std::optional<Source> SourceRepository::find(std::int64_t id) const {
    auto query = m_db.prepare(std::string{selectSource} + "WHERE registered = 1 AND id = ?");
    if (!query.bind(0, id).step())
        return std::nullopt;
    return read(query);
}

std::optional<Source> SourceRepository::findBySha(const std::string& sha256, const std::string& fileName) const {
    auto query =
        m_db.prepare(std::string{selectSource} + "WHERE registered = 1 AND sha256 = ? AND file_name = ? ORDER BY id");
    if (!query.bind(0, sha256).bind(1, fileName).step())
        return std::nullopt;
    return read(query);
}

std::int64_t SourceRepository::add(Transaction& t, const Source& s) {
    auto& db = t.database();
    auto row =
        db.prepare("INSERT INTO source_table (reader, family, title, producer, licence, attribution, fictional, "
                   "data_year, geography_year, file_name, sha256, imported_at, program_version, row_count, anomalies) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(0, s.reader)
        .bind(1, s.family)
        .bind(2, s.title)
        .bind(3, s.producer)
        .bind(4, s.licence)
        .bind(5, s.attribution);
    row.bind(6, s.fictional ? 1 : 0)
        .bind(7, s.dataYear)
        .bind(8, s.geographyYear)
        .bind(9, s.fileName)
        .bind(10, s.sha256);
    row.bind(11, s.importedAt.empty() ? nowUtc() : s.importedAt);
    row.bind(12, s.programVersion.empty() ? std::string{LISIERE_VERSION} : s.programVersion);
    row.bind(13, s.rows).bind(14, toJson(s.anomalies)).run();
    return db.lastInsertId();
}

void SourceRepository::update(Transaction& t, const Source& s) {
    auto row = t.database().prepare("UPDATE source_table SET row_count = ?, anomalies = ?, title = ?, data_year = ?, "
                                    "geography_year = ? WHERE id = ?");
    row.bind(0, s.rows).bind(1, toJson(s.anomalies)).bind(2, s.title).bind(3, s.dataYear).bind(4, s.geographyYear);
    row.bind(5, s.id).run();
}

void SourceRepository::unregister(Transaction& t, std::int64_t id) {
    auto& db = t.database();
    std::vector<std::string> tables;
    {
        auto query = db.prepare("SELECT table_name FROM source_part WHERE source_id = ?");
        query.bind(0, id);
        while (query.step())
            tables.push_back(query.text(0));
    }
    mapLayers::dropOfSource(db, id);
    withdrawal::noteSource(db, id);
    for (const auto& table : tables) {
        if (isShared(db, table, id)) {
            withdrawRows(db, table, id);
        } else {
            withdrawal::noteTable(db, id, table);
            withdrawTable(db, table);
        }
    }
    db.prepare("UPDATE source_table SET registered = 0 WHERE id = ?").bind(0, id).run();
}

std::vector<Source> SourceRepository::withdrawn() const {
    std::vector<Source> out;
    auto query =
        m_db.prepare(std::string{selectSource} +
                     "JOIN (SELECT source_id, max(id) AS last FROM withdrawal GROUP BY source_id) ON source_id "
                     "= source_table.id WHERE registered = 0 ORDER BY last DESC");
    while (query.step())
        out.push_back(read(query));
    return out;
}

void SourceRepository::restore(Transaction& t, std::int64_t id) { withdrawal::restore(t.database(), id); }

namespace {

constexpr int fewestPersons = 5;
constexpr std::string_view conventionWord = "Convention", thresholdWord = "seuil ";

} // namespace

std::optional<int> conventionThreshold(const Source& source) {
    if (!source.licence.starts_with(conventionWord))
        return std::nullopt;
    const auto at = source.licence.find(thresholdWord);
    int threshold = fewestPersons;
    if (at != std::string::npos)
        std::from_chars(source.licence.data() + at + thresholdWord.size(),
                        source.licence.data() + source.licence.size(), threshold);
    return std::max(threshold, fewestPersons);
}

std::string conventionLicence(int threshold) {
    return std::string{conventionWord} + ", " + std::string{thresholdWord} + std::to_string(threshold);
}

} // namespace geo
