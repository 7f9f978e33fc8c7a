#include "observatory/documents.hpp"

#include "observatory/database.hpp"
#include "observatory/keys.hpp"
#include "observatory/observatory.hpp"

namespace geo {
namespace {

/// The kind names the table; any other word is a mistake of the caller.
std::string tableOf(std::string_view kind) {
    for (const std::string_view known : {"map_view", "bookmark", "page", "outline", "indicator", "house_style"})
        if (kind == known)
            return std::string{kind};
    throw Error{Error::Code::Usage, {GEO_TR("“%1” is not a kind of document"), {std::string{kind}}}};
}

Document read(std::string_view kind, const Statement& row) {
    return {row.integer(0), std::string{kind}, row.text(1), static_cast<int>(row.integer(2)), row.text(3)};
}

} // namespace

std::vector<Document> DocumentRepository::all(std::string_view kind) const {
    std::vector<Document> out;
    auto query = m_db.prepare("SELECT key, name, version, body FROM " + tableOf(kind) + " ORDER BY name");
    while (query.step())
        out.push_back(read(kind, query));
    return out;
}

std::optional<Document> DocumentRepository::find(std::string_view kind, std::string_view name) const {
    auto query = m_db.prepare("SELECT key, name, version, body FROM " + tableOf(kind) + " WHERE name = ?");
    if (!query.bind(0, name).step())
        return std::nullopt;
    return read(kind, query);
}

std::int64_t DocumentRepository::save(Transaction& t, const Document& document) {
    auto& db = t.database();
    const auto table = tableOf(document.kind);
    if (const auto before = find(document.kind, document.name)) {
        auto update = db.prepare("UPDATE " + table + " SET version = ?, body = ? WHERE key = ?");
        update.bind(0, document.version).bind(1, document.body).bind(2, before->key).run();
        return before->key;
    }
    const auto key = document.key > 0 ? document.key : randomKey();
    auto insert = db.prepare("INSERT INTO " + table + " (key, name, version, body) VALUES (?, ?, ?, ?)");
    insert.bind(0, key).bind(1, document.name).bind(2, document.version).bind(3, document.body).run();
    return key;
}

void DocumentRepository::rename(Transaction& t, std::string_view kind, std::int64_t key, std::string_view name) {
    t.database().prepare("UPDATE " + tableOf(kind) + " SET name = ? WHERE key = ?").bind(0, name).bind(1, key).run();
}

void DocumentRepository::remove(Transaction& t, std::string_view kind, std::int64_t key) {
    t.database().prepare("DELETE FROM " + tableOf(kind) + " WHERE key = ?").bind(0, key).run();
}

} // namespace geo
