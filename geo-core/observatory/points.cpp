#include "observatory/points.hpp"

#include "observatory/data_set.hpp"
#include "observatory/database.hpp"
#include "observatory/observatory.hpp"

#include <fmt/format.h>

#include <unordered_set>

namespace geo {

namespace {

constexpr std::string_view selectSource = "SELECT id, family, data_year, epsg, table_name, row_count, source_id "
                                          "FROM point_source WHERE registered = 1 ";

PointSource readSource(const Statement& row) {
    PointSource source;
    source.id = row.integer(0);
    source.family = row.text(1);
    source.dataYear = static_cast<int>(row.integer(2));
    source.epsg = static_cast<int>(row.integer(3));
    source.table = row.text(4);
    source.rows = row.integer(5);
    source.sourceId = row.integer(6);
    return source;
}

} // namespace

std::vector<PointSource> PointRepository::all() const {
    std::vector<PointSource> sources;
    auto query = m_db.prepare(fmt::format("{}ORDER BY family, data_year, id", selectSource));
    while (query.step())
        sources.push_back(readSource(query));
    return sources;
}

std::optional<PointSource> PointRepository::find(std::string_view family, std::optional<int> dataYear) const {
    auto query = m_db.prepare(fmt::format("{}AND family = ?1 AND (?2 IS NULL OR data_year = ?2) ORDER BY "
                                          "data_year DESC, id DESC LIMIT 1",
                                          selectSource));
    query.bind(0, family);
    if (dataYear)
        query.bind(1, *dataYear);
    if (!query.step())
        return std::nullopt;
    return readSource(query);
}

WeightedPoints PointRepository::load(const PointSource& source, Progress& progress) const {
    WeightedPoints points{source.family, source.epsg, {}, {}};
    points.points.reserve(static_cast<std::size_t>(source.rows));
    points.weights.reserve(static_cast<std::size_t>(source.rows));
    auto query = m_db.prepare("SELECT x, y, weight FROM " + quotedIdentifier(source.table) + " ORDER BY row_id");
    while (query.step()) {
        points.points.push_back({query.number(0), query.number(1)});
        points.weights.push_back(query.number(2));
        if (points.size() % 16384 == 0)
            progress.report(std::min(1.0, static_cast<double>(points.size()) / static_cast<double>(source.rows)));
    }
    progress.report(1);
    return points;
}

struct PointWriter::Impl {
    Database& db;
    PointSource source;
    bool isNew = true;
    std::optional<Statement> insert;
    std::unordered_set<std::string> codes;

    void open(const PointSource& given);
    void registerIt();
};

void PointWriter::Impl::open(const PointSource& given) {
    auto existing = db.prepare(fmt::format("{}AND family = ? AND data_year = ?", selectSource));
    existing.bind(0, given.family).bind(1, given.dataYear);
    isNew = !existing.step();
    source = isNew ? given : readSource(existing);
    source.sourceId = given.sourceId;
    if (isNew) {
        source.rows = 0;
        source.table = freeTableName(
            db, "points_" + given.family + (given.dataYear > 0 ? '_' + std::to_string(given.dataYear) : std::string{}));
        db.execute("CREATE TABLE " + quotedIdentifier(source.table) +
                   " (row_id INTEGER PRIMARY KEY, code TEXT NOT NULL, x REAL NOT NULL, y REAL NOT NULL, weight REAL "
                   "NOT NULL, source_id INTEGER NOT NULL)");
    } else {
        auto known = db.prepare("SELECT code FROM " + quotedIdentifier(source.table));
        while (known.step())
            codes.insert(known.text(0));
    }
    insert.emplace(db, "INSERT INTO " + quotedIdentifier(source.table) +
                           " (code, x, y, weight, source_id) VALUES (?, ?, ?, ?, ?)");
}

void PointWriter::Impl::registerIt() {
    if (isNew) {
        db.execute("CREATE UNIQUE INDEX " + quotedIdentifier(source.table + "_by_code") + " ON " +
                   quotedIdentifier(source.table) + " (code)");
        auto row = db.prepare("INSERT INTO point_source (family, data_year, epsg, table_name, row_count, source_id) "
                              "VALUES (?, ?, ?, ?, ?, ?)");
        row.bind(0, source.family).bind(1, source.dataYear).bind(2, source.epsg).bind(3, source.table);
        row.bind(4, source.rows).bind(5, source.sourceId).run();
        source.id = db.lastInsertId();
    } else {
        db.prepare("UPDATE point_source SET row_count = ? WHERE id = ?").bind(0, source.rows).bind(1, source.id).run();
    }
    notePart(db, source.sourceId, source.table);
}

PointWriter::PointWriter(Transaction& t, const PointSource& description)
    : m_impl{new Impl{t.database(), {}, true, {}, {}}} {
    m_impl->open(description);
}

PointWriter::~PointWriter() = default;

bool PointWriter::add(const std::string& code, Point p, double weight) {
    if (!m_impl->codes.insert(code).second)
        return false;
    auto& row = *m_impl->insert;
    row.bindKept(0, code).bind(1, p.x).bind(2, p.y).bind(3, weight).bind(4, m_impl->source.sourceId).run();
    ++m_impl->source.rows;
    return true;
}

PointSource PointWriter::finish() {
    m_impl->insert.reset();
    m_impl->registerIt();
    return m_impl->source;
}

} // namespace geo
