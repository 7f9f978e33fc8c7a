#include "observatory/records.hpp"

#include "observatory/data_set.hpp"
#include "observatory/database.hpp"
#include "observatory/geometry_column.hpp"
#include "observatory/observatory.hpp"
#include "observatory/shape_blob.hpp"

#include <fmt/format.h>

namespace geo {

namespace {

// Columns of ours in a table of records; a published column of such a name gets another.
const std::vector<std::string> ownColumns{"row_id", "code", "source_id", "geom"};

constexpr std::array shapes{RecordShape::None, RecordShape::Point, RecordShape::Line, RecordShape::Polygon};

RecordShape shapeFromText(std::string_view text) {
    const auto* found = std::find_if(shapes.begin(), shapes.end(), [&](auto s) { return toText(s) == text; });
    return found == shapes.end() ? RecordShape::None : *found;
}

std::string_view spatialiteType(RecordShape shape) {
    return shape == RecordShape::Point ? "POINT" : shape == RecordShape::Line ? "MULTILINESTRING" : "MULTIPOLYGON";
}

constexpr std::string_view selectSet =
    "SELECT id, family, title, data_year, table_name, epsg, geometry, columns, key_column, level, category_column, "
    "row_count, source_id FROM record_table WHERE registered = 1 ";

RecordSet readSet(const Statement& row) {
    RecordSet set;
    set.id = row.integer(0);
    set.family = row.text(1);
    set.title = row.text(2);
    set.dataYear = static_cast<int>(row.integer(3));
    set.table = row.text(4);
    set.epsg = static_cast<int>(row.integer(5));
    set.shape = shapeFromText(row.textView(6));
    set.columns = NamedColumns::fromJson(row.textView(7)).published;
    set.keyColumn = row.text(8);
    set.level = geographyKindFromText(row.textView(9));
    set.categoryColumn = row.text(10);
    set.rows = row.integer(11);
    set.sourceId = row.integer(12);
    return set;
}

} // namespace

std::string_view toText(RecordShape shape) {
    switch (shape) {
    case RecordShape::Point:
        return "point";
    case RecordShape::Line:
        return "line";
    case RecordShape::Polygon:
        return "polygon";
    case RecordShape::None:
        break;
    }
    return "none";
}

std::vector<RecordSet> RecordRepository::all() const {
    std::vector<RecordSet> sets;
    auto query = m_db.prepare(fmt::format("{}ORDER BY family, data_year, id", selectSet));
    while (query.step())
        sets.push_back(readSet(query));
    return sets;
}

std::optional<RecordSet> RecordRepository::find(std::string_view family, std::optional<int> dataYear) const {
    auto query = m_db.prepare(fmt::format("{}AND family = ?1 AND (?2 IS NULL OR data_year = ?2) ORDER BY "
                                          "data_year DESC, id DESC LIMIT 1",
                                          selectSet));
    query.bind(0, family);
    if (dataYear)
        query.bind(1, *dataYear);
    if (!query.step())
        return std::nullopt;
    return readSet(query);
}

void RecordRepository::forEach(const RecordSet& set, std::span<const std::string> columns,
                               const std::function<void(const RecordRow&)>& each, Progress& progress) const {
    const auto named = NamedColumns::fromJson(m_db, "record_table", "columns", set.id);
    std::string list = set.keyColumn.empty() ? "''" : "code";
    list += set.shape == RecordShape::Point ? ", geom" : ", NULL";
    for (const auto& column : columns) {
        const auto at = named.find(column);
        if (!at)
            throw Error{Error::Code::Usage, {GEO_TR("“%1” has no column %2"), {set.family, column}}};
        list += ", " + quotedIdentifier(named.identifiers[*at]);
    }
    auto query = m_db.prepare("SELECT " + list + " FROM " + quotedIdentifier(set.table) + " ORDER BY row_id");
    RecordRow row;
    row.cells.resize(columns.size());
    for (std::int64_t n = 0; query.step(); ++n) {
        row.code = query.textView(0);
        row.place = query.isNull(1) ? std::nullopt : pointFrom(query.blob(1));
        for (std::size_t c = 0; c < columns.size(); ++c)
            row.cells[c] = query.textView(static_cast<int>(c) + 2);
        each(row);
        if (n % 16384 == 0)
            progress.report(
                std::min(1.0, static_cast<double>(n) / static_cast<double>(std::max<std::int64_t>(1, set.rows))));
    }
    progress.report(1);
}

CategorisedPoints RecordRepository::points(const RecordSet& set, Progress& progress) const {
    CategorisedPoints out;
    if (set.shape != RecordShape::Point)
        return out;
    std::vector<std::string> columns;
    if (!set.categoryColumn.empty())
        columns.push_back(set.categoryColumn);
    std::unordered_map<std::string, std::uint32_t> known;
    forEach(
        set, columns,
        [&](const RecordRow& row) {
            if (!row.place)
                return;
            const auto [at, isNew] = known.try_emplace(std::string{columns.empty() ? std::string_view{} : row.cells[0]},
                                                       static_cast<std::uint32_t>(out.categories.size()));
            if (isNew)
                out.categories.push_back(at->first);
            out.points.push_back(*row.place);
            out.category.push_back(at->second);
        },
        progress);
    return out;
}

struct RecordWriter::Impl {
    Database& db;
    RecordSet set;
    NamedColumns columns;
    std::vector<std::size_t> places; ///< of each given column among the table's
    bool isNew = true;
    std::optional<Statement> insert;
    std::optional<GeometryColumn> geom;
    std::vector<std::uint8_t> blob;
    int codeAt = -1, geomAt = -1; ///< their parameters, where the table has them

    void open();
    void openKnown();
    void createTable();
    void prepareInsert();
    void bind(std::span<const std::string_view> cells, std::string_view code);
    void write(const Extent& box);
    void registerIt();
};

void RecordWriter::Impl::open() {
    const auto given = set;
    {
        auto existing =
            db.prepare(fmt::format("{}AND family = ? AND data_year = ? AND epsg = ? AND geometry = ?", selectSet));
        existing.bind(0, set.family).bind(1, set.dataYear).bind(2, set.epsg).bind(3, toText(set.shape));
        isNew = !existing.step();
        if (!isNew)
            set = readSet(existing);
    }
    set.sourceId = given.sourceId;
    if (isNew)
        createTable();
    else
        openKnown();
    // What the first file lacked (a key, a column) is taken from this one.
    for (const auto& added : columns.addMissing(given.columns, ownColumns))
        db.execute("ALTER TABLE " + quotedIdentifier(set.table) + " ADD COLUMN " + quotedIdentifier(added) + " TEXT");
    places = columns.placesOf(given.columns);
    prepareInsert();
}

void RecordWriter::Impl::openKnown() {
    columns = NamedColumns::fromJson(db, "record_table", "columns", set.id);
    if (set.shape != RecordShape::None)
        geom.emplace(GeometryColumn::opened(db, set.table));
}

void RecordWriter::Impl::createTable() {
    set.rows = 0;
    set.table = freeTableName(db, "records_" + set.family +
                                      (set.dataYear > 0 ? '_' + std::to_string(set.dataYear) : std::string{}));
    columns.addMissing(set.columns, ownColumns);
    std::string sql = "CREATE TABLE " + quotedIdentifier(set.table) + " (row_id INTEGER PRIMARY KEY";
    if (!set.keyColumn.empty())
        sql += ", code TEXT";
    for (const auto& column : columns.identifiers)
        sql += ", " + quotedIdentifier(column) + " TEXT";
    db.execute(sql + ", source_id INTEGER NOT NULL)");
    if (set.shape != RecordShape::None)
        geom.emplace(GeometryColumn::added(db, set.table, set.epsg, spatialiteType(set.shape)));
}

void RecordWriter::Impl::prepareInsert() {
    std::string names = "source_id", marks = "?";
    int at = 1;
    const auto add = [&](const std::string& name) {
        names += ", " + quotedIdentifier(name);
        marks += ", ?";
        return at++;
    };
    for (const auto place : places)
        add(columns.identifiers[place]);
    if (!set.keyColumn.empty())
        codeAt = add("code");
    if (set.shape != RecordShape::None)
        geomAt = add("geom");
    insert.emplace(db, "INSERT INTO " + quotedIdentifier(set.table) + " (" + names + ") VALUES (" + marks + ")");
    insert->bind(0, set.sourceId); // stays bound from row to row
}

void RecordWriter::Impl::bind(std::span<const std::string_view> cells, std::string_view code) {
    auto& row = *insert;
    for (std::size_t c = 0; c < places.size(); ++c) {
        const int index = static_cast<int>(c) + 1;
        if (c < cells.size() && !cells[c].empty())
            row.bindKept(index, cells[c]);
        else
            row.bindNull(index);
    }
    if (codeAt > 0 && code.empty())
        row.bindNull(codeAt);
    else if (codeAt > 0)
        row.bindKept(codeAt, code);
}

void RecordWriter::Impl::write(const Extent& box) {
    if (geomAt > 0 && box.empty())
        insert->bindNull(geomAt);
    else if (geomAt > 0)
        insert->bindKept(geomAt, blob);
    insert->run();
    if (geomAt > 0 && !box.empty())
        geom->addBox(db.lastInsertId(), box);
    ++set.rows;
}

void RecordWriter::Impl::registerIt() {
    if (isNew) {
        auto row =
            db.prepare("INSERT INTO record_table (family, title, data_year, table_name, epsg, geometry, columns, "
                       "key_column, level, category_column, row_count, source_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        row.bind(0, set.family).bind(1, set.title).bind(2, set.dataYear).bind(3, set.table).bind(4, set.epsg);
        row.bind(5, toText(set.shape)).bind(6, columns.toJson()).bind(7, set.keyColumn);
        row.bind(8, set.level ? toText(*set.level) : std::string_view{}).bind(9, set.categoryColumn);
        row.bind(10, set.rows).bind(11, set.sourceId).run();
        set.id = db.lastInsertId();
    } else {
        db.prepare("UPDATE record_table SET row_count = ?, columns = ? WHERE id = ?")
            .bind(0, set.rows)
            .bind(1, columns.toJson())
            .bind(2, set.id)
            .run();
    }
    set.columns = columns.published;
    notePart(db, set.sourceId, set.table);
}

RecordWriter::RecordWriter(Transaction& t, const RecordSet& description)
    : m_impl{new Impl{t.database(), description, {}, {}, true, {}, {}, {}}} {
    m_impl->open();
}

RecordWriter::~RecordWriter() = default;

void RecordWriter::add(std::span<const std::string_view> cells, std::string_view code) {
    m_impl->bind(cells, code);
    m_impl->write({});
}

void RecordWriter::add(std::span<const std::string_view> cells, std::string_view code, Point place) {
    m_impl->bind(cells, code);
    toSpatialiteBlob(place, m_impl->set.epsg, m_impl->blob);
    m_impl->write({place.x, place.y, place.x, place.y});
}

void RecordWriter::add(std::span<const std::string_view> cells, std::string_view code, const MultiPolygon& shape) {
    m_impl->bind(cells, code);
    m_impl->write(toSpatialiteBlob(shape, m_impl->set.epsg, m_impl->blob));
}

void RecordWriter::add(std::span<const std::string_view> cells, std::string_view code,
                       std::span<const std::vector<Point>> lines) {
    m_impl->bind(cells, code);
    m_impl->write(toSpatialiteBlob(lines, m_impl->set.epsg, m_impl->blob));
}

RecordSet RecordWriter::finish() {
    m_impl->insert.reset();
    if (m_impl->geom)
        m_impl->geom->complete();
    m_impl->registerIt();
    return m_impl->set;
}

} // namespace geo
