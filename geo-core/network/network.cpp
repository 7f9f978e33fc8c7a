#include "network/network.hpp"

#include "observatory/database.hpp"
#include "observatory/keys.hpp"
#include "observatory/observatory.hpp"
#include "observatory/shape_blob.hpp"

#include <fmt/format.h>

#include <cmath>

namespace geo {
namespace {

bool isNumeric(FieldType type) {
    return type == FieldType::Number || type == FieldType::Amount || type == FieldType::Degrees;
}
bool isWhole(FieldType type) { return type == FieldType::Whole || type == FieldType::Flag; }

/// "key, id, name …": identifiers of our own declarations.
std::string columnList(const RecordKind& kind) {
    std::string list = "key";
    for (const auto& field : kind.fields)
        list += ", " + quotedIdentifier(field.id);
    return list;
}

void bindField(Statement& row, int index, const NetworkRecord& record, const Field& field) {
    const auto& text = record.at(field.id);
    if (text.empty())
        row.bindNull(index);
    else if (isNumeric(field.type))
        row.bind(index, record.number(field.id).value_or(std::nan("")));
    else if (isWhole(field.type) && record.whole(field.id))
        row.bind(index, *record.whole(field.id));
    else
        row.bind(index, text);
}

std::string textOf(const Statement& row, int column, const Field& field) {
    if (isNumeric(field.type) && !row.isNull(column) && row.isNumber(column))
        return fmt::format("{}", row.number(column));
    return row.text(column);
}

NetworkRecord recordFrom(const Statement& row, const RecordKind& kind) {
    NetworkRecord record{kind};
    record.key = row.integer(0);
    for (std::size_t i = 0; i < kind.fields.size(); ++i)
        record.values[i] = textOf(row, static_cast<int>(i) + 1, kind.fields[i]);
    return record;
}

/// Making one takes milliseconds: once for a thread and a system, not for each record.
const Transformer& transformerTo(int epsg) {
    thread_local std::map<int, Transformer> made;
    return made.try_emplace(epsg, 4326, epsg).first->second;
}

/// The point in the home system; empty where there is none, or none in that system.
std::vector<std::uint8_t> pointBlob(const NetworkRecord& record, int epsg) {
    std::vector<std::uint8_t> blob;
    if (const auto degrees = record.lonLat())
        if (const auto home = transformerTo(epsg)(*degrees); std::isfinite(home.x) && std::isfinite(home.y))
            toSpatialiteBlob(home, epsg, blob);
    return blob;
}

void bindPoint(Statement& row, int index, const std::vector<std::uint8_t>& blob) {
    if (blob.empty())
        row.bindNull(index);
    else
        row.bind(index, blob);
}

/// A statement that only ever differs in its freezing may be written.
bool isFrozen(const NetworkRecord& record) { return record.kind->id == "statements" && record.flag("frozen"); }

[[noreturn]] void refuseFrozen(const NetworkRecord& record) {
    throw Error{Error::Code::Usage,
                {GEO_TR("“%1” is a frozen T0 and stays as it is: record a reading beside it, or unfreeze it first"),
                 {record.title()}}};
}

} // namespace

std::vector<NetworkRecord> NetworkRegister::records(const RecordKind& kind) const {
    std::string order;
    for (const auto field : kind.identity)
        order += quotedIdentifier(field) + ", ";
    auto query = m_db.prepare("SELECT " + columnList(kind) + " FROM " + quotedIdentifier(kind.table) + " ORDER BY " +
                              order + "key");
    std::vector<NetworkRecord> out;
    while (query.step())
        out.push_back(recordFrom(query, kind));
    return out;
}

std::optional<NetworkRecord> NetworkRegister::record(const RecordKind& kind, std::int64_t key) const {
    auto query =
        m_db.prepare("SELECT " + columnList(kind) + " FROM " + quotedIdentifier(kind.table) + " WHERE key = ?");
    if (!query.bind(0, key).step())
        return std::nullopt;
    return recordFrom(query, kind);
}

std::optional<NetworkRecord> NetworkRegister::same(const NetworkRecord& record) const {
    const auto& kind = *record.kind;
    std::string where;
    for (const auto field : kind.identity)
        where += (where.empty() ? "" : " AND ") + quotedIdentifier(field) + " IS ?";
    auto query =
        m_db.prepare("SELECT " + columnList(kind) + " FROM " + quotedIdentifier(kind.table) + " WHERE " + where);
    for (std::size_t i = 0; i < kind.identity.size(); ++i)
        bindField(query, static_cast<int>(i), record, kind.field(kind.identity[i]));
    if (!query.step())
        return std::nullopt;
    return recordFrom(query, kind);
}

std::int64_t NetworkRegister::count(const RecordKind& kind) const {
    return m_db.number("SELECT count(*) FROM " + quotedIdentifier(kind.table));
}

std::map<std::string, std::int64_t> NetworkRegister::counts() const {
    std::map<std::string, std::int64_t> out;
    for (const auto& kind : recordKinds())
        out[std::string{kind.id}] = count(kind);
    return out;
}

namespace {

Statement insertion(Database& db, const RecordKind& kind) {
    std::string marks = "?";
    for (std::size_t i = 0; i < kind.fields.size(); ++i)
        marks += ", ?";
    return db.prepare("INSERT INTO " + quotedIdentifier(kind.table) + " (" + columnList(kind) +
                      (kind.placed ? ", geom) VALUES (" : ") VALUES (") + marks + (kind.placed ? ", ?)" : ")"));
}

std::int64_t insert(Statement& row, const NetworkRecord& record, int epsg) {
    const auto key = randomKey();
    row.bind(0, key);
    int index = 1;
    for (const auto& field : record.kind->fields)
        bindField(row, index++, record, field);
    if (record.kind->placed)
        bindPoint(row, index, pointBlob(record, epsg));
    row.run();
    return key;
}

} // namespace

std::int64_t NetworkRegister::add(Transaction& t, const NetworkRecord& record) {
    if (same(record))
        return 0;
    auto row = insertion(t.database(), *record.kind);
    return insert(row, record, m_epsg);
}

void NetworkRegister::addNew(Transaction& t, const std::vector<NetworkRecord>& records) {
    if (records.empty())
        return;
    auto row = insertion(t.database(), *records.front().kind);
    for (const auto& record : records)
        insert(row, record, m_epsg);
}

void NetworkRegister::update(Transaction& t, const NetworkRecord& record) {
    const auto& kind = *record.kind;
    const auto before = this->record(kind, record.key);
    if (!before)
        throw Error{Error::Code::Usage, {GEO_TR("“%1” is no longer in the register"), {record.title()}}};
    if (const auto other = same(record); other && other->key != record.key)
        throw Error{Error::Code::Usage, {GEO_TR("“%1” is in the register already"), {other->title()}}};
    if (isFrozen(*before)) {
        auto thawed = record;
        thawed.set("frozen", before->at("frozen"));
        if (thawed != *before)
            refuseFrozen(*before);
    }
    const bool moved = kind.placed && before->lonLat() != record.lonLat();
    std::string set;
    for (const auto& field : kind.fields)
        set += (set.empty() ? "" : ", ") + quotedIdentifier(field.id) + " = ?";
    auto row = t.database().prepare("UPDATE " + quotedIdentifier(kind.table) + " SET " + set +
                                    (moved ? ", geom = ?" : "") + " WHERE key = ?");
    int index = 0;
    for (const auto& field : kind.fields)
        bindField(row, index++, record, field);
    if (moved)
        bindPoint(row, index++, pointBlob(record, m_epsg));
    row.bind(index, record.key).run();
}

void NetworkRegister::remove(Transaction& t, std::string_view kindOrTable, std::int64_t key) {
    const auto& kind = recordKind(kindOrTable);
    if (const auto before = record(kind, key); before && isFrozen(*before))
        refuseFrozen(*before);
    t.database().prepare("DELETE FROM " + quotedIdentifier(kind.table) + " WHERE key = ?").bind(0, key).run();
}

/// As the table keeps them: somebody may have moved one in QGIS.
PointSet NetworkRegister::points(const RecordKind& kind, std::string_view field) const {
    PointSet set;
    set.id = kind.id;
    set.epsg = m_epsg;
    if (!kind.placed)
        return set;
    const auto category = field.empty() ? kind.category : kind.field(field).id;
    auto query = m_db.prepare(fmt::format("SELECT key, {}, {}, geom FROM {} WHERE geom IS NOT NULL ORDER BY {}",
                                          quotedIdentifier(kind.title), quotedIdentifier(category),
                                          quotedIdentifier(kind.table), quotedIdentifier(kind.identity.front())));
    while (query.step()) {
        const auto home = pointFrom(query.blob(3));
        if (!home)
            continue;
        set.points.push_back(*home);
        set.keys.push_back(query.integer(0));
        set.names.push_back(query.text(1));
        set.categories.push_back(query.text(2));
    }
    return set;
}

} // namespace geo
