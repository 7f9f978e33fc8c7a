#include "observatory/history.hpp"

#include "observatory/database.hpp"
#include "observatory/map_layers.hpp"
#include "observatory/observatory.hpp"
#include "observatory/schema.hpp"

#include <sqlite3.h>

#include <memory>
#include <span>

namespace geo {
namespace {

using Bytes = std::vector<std::uint8_t>;

struct Release {
    void operator()(void* memory) const { sqlite3_free(memory); }
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};

void demand(Database& db, int code) {
    if (code != SQLITE_OK)
        db.fail(code);
}

Bytes taken(void* memory, int size) {
    const std::unique_ptr<void, Release> owner{memory};
    const auto* bytes = static_cast<const std::uint8_t*>(memory);
    return size > 0 ? Bytes(bytes, bytes + size) : Bytes{};
}

/// Watches the register and the documents, each table by name: otherwise the shadow tables of spatial indexes come
/// along.
class Recorder {
public:
    explicit Recorder(Database& db) : m_db{db} {
        sqlite3_session* raw = nullptr;
        demand(db, sqlite3session_create(db.handle(), "main", &raw));
        m_session.reset(raw);
        for (const auto& table : schema::historyTables())
            demand(db, sqlite3session_attach(raw, table.c_str()));
    }
    Bytes changes() {
        int size = 0;
        void* memory = nullptr;
        demand(m_db, sqlite3session_changeset(m_session.get(), &size, &memory));
        return taken(memory, size);
    }

private:
    Database& m_db;
    std::unique_ptr<sqlite3_session, Release> m_session;
};

/// A row of the register: table and key. Every table's key is its first column.
struct Row {
    std::string table;
    std::int64_t key = 0;
    friend bool operator==(const Row&, const Row&) = default;
};

Row rowOf(sqlite3_changeset_iter* change) {
    const char* table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, &indirect);
    sqlite3_value* key = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(change, 0, &key);
    else
        sqlite3changeset_old(change, 0, &key);
    return {table ? table : "", key ? sqlite3_value_int64(key) : 0};
}

bool touches(const Bytes& changeset, const Row& row) {
    sqlite3_changeset_iter* raw = nullptr;
    if (sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), const_cast<std::uint8_t*>(changeset.data())) !=
        SQLITE_OK)
        return false;
    const std::unique_ptr<sqlite3_changeset_iter, Release> iterator{raw};
    while (sqlite3changeset_next(raw) == SQLITE_ROW)
        if (rowOf(raw) == row)
            return true;
    return false;
}

/// What stood in the way of a changeset.
struct Conflict {
    bool met = false;
    Row row; ///< without a table where only a reference to another row is broken
};

int keepConflict(void* context, int kind, sqlite3_changeset_iter* change) {
    auto& conflict = *static_cast<Conflict*>(context);
    conflict.met = true;
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY)
        conflict.row = rowOf(change);
    return SQLITE_CHANGESET_ABORT;
}

Conflict apply(Database& db, Bytes& changeset) {
    Conflict conflict;
    const int code = sqlite3changeset_apply(db.handle(), static_cast<int>(changeset.size()), changeset.data(), nullptr,
                                            keepConflict, &conflict);
    if (!conflict.met)
        demand(db, code);
    return conflict;
}

Bytes inverted(Database& db, Bytes& changeset) {
    int size = 0;
    void* memory = nullptr;
    demand(db, sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &memory));
    return taken(memory, size);
}

struct Entry {
    Message what;
    Bytes changeset;
    bool undone = false;
};

Entry entryOf(Database& db, std::int64_t id) {
    auto query = db.prepare("SELECT what, changeset, undone FROM history WHERE id = ?");
    if (!query.bind(0, id).step())
        throw Error{Error::Code::Usage, {GEO_TR("the history has no entry %1"), {std::to_string(id)}}};
    const auto blob = query.blob(1);
    return {messageFromJson(query.textView(0)), Bytes(blob.begin(), blob.end()), query.integer(2) != 0};
}

/// The last change still in force that touches the row, other than the entry itself.
std::optional<Message> changeOf(Database& db, const Row& row, std::int64_t entry) {
    auto query = db.prepare("SELECT what, changeset FROM history WHERE undone = 0 AND id <> ? ORDER BY id DESC");
    query.bind(0, entry);
    while (query.step()) {
        const auto blob = query.blob(1);
        if (touches(Bytes(blob.begin(), blob.end()), row))
            return messageFromJson(query.textView(0));
    }
    return std::nullopt;
}

[[noreturn]] void refuse(Database& db, const Conflict& conflict, std::int64_t id, const Message& what) {
    const auto title = plainText(what);
    if (const auto later = changeOf(db, conflict.row, id))
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” cannot be taken back or made again: “%2” changed the same record; undo that first"),
                     {title, plainText(*later)}}};
    throw Error{
        Error::Code::Usage,
        {GEO_TR("“%1” cannot be taken back or made again: the record was changed since by another program"), {title}}};
}

} // namespace

std::int64_t History::record(Message what, const std::string& author, const std::function<void(Transaction&)>& action) {
    m_db.enterWal();
    Transaction transaction{m_db};
    Bytes changes;
    {
        Recorder recorder{m_db};
        action(transaction);
        changes = recorder.changes();
    }
    std::int64_t id = 0;
    if (!changes.empty()) {
        auto row = m_db.prepare("INSERT INTO history (what, at, author, changeset) VALUES (?, ?, ?, ?)");
        row.bind(0, toJson(what)).bind(1, nowUtc()).bind(2, author).bind(3, changes).run();
        id = m_db.lastInsertId();
    }
    mapLayers::dropOutdated(m_db);
    transaction.commit();
    return id;
}

void History::undo(std::int64_t id) {
    m_db.enterWal();
    Transaction transaction{m_db};
    auto entry = entryOf(m_db, id);
    if (entry.undone)
        throw Error{Error::Code::Usage, {GEO_TR("“%1” is taken back already"), {plainText(entry.what)}}};
    auto inverse = inverted(m_db, entry.changeset);
    if (const auto conflict = apply(m_db, inverse); conflict.met)
        refuse(m_db, conflict, id, entry.what);
    m_db.prepare("UPDATE history SET undone = 1 WHERE id = ?").bind(0, id).run();
    mapLayers::dropOutdated(m_db);
    transaction.commit();
}

void History::redo(std::int64_t id) {
    m_db.enterWal();
    Transaction transaction{m_db};
    auto entry = entryOf(m_db, id);
    if (!entry.undone)
        throw Error{Error::Code::Usage, {GEO_TR("“%1” is in force already"), {plainText(entry.what)}}};
    if (const auto conflict = apply(m_db, entry.changeset); conflict.met)
        refuse(m_db, conflict, id, entry.what);
    m_db.prepare("UPDATE history SET undone = 0 WHERE id = ?").bind(0, id).run();
    mapLayers::dropOutdated(m_db);
    transaction.commit();
}

std::vector<HistoryEntry> History::entries() const {
    std::vector<HistoryEntry> out;
    auto query = m_db.prepare("SELECT id, what, at, author, undone FROM history ORDER BY id DESC");
    while (query.step())
        out.push_back({query.integer(0), messageFromJson(query.textView(1)), query.text(2), query.text(3),
                       query.integer(4) != 0});
    return out;
}

} // namespace geo
