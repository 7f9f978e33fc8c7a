// Saved maps, bookmarks, pages, outlines, indicators and the house style: versioned text the core keeps without
// understanding it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

class Database;
class Transaction;

struct Document {
    std::int64_t key = 0;
    std::string kind; ///< "map_view", "bookmark", "page", "outline", "indicator", "house_style": the table it lives in
    std::string name;
    int version = 1;
    std::string body; ///< JSON; of an indicator TOML
};

class DocumentRepository {
public:
    explicit DocumentRepository(Database& db) : m_db{db} {}
    std::vector<Document> all(std::string_view kind) const;
    std::optional<Document> find(std::string_view kind, std::string_view name) const;
    std::int64_t save(Transaction& t, const Document& document); ///< replaces the one of the same kind and name
    /// @param name free: the caller has looked.
    void rename(Transaction& t, std::string_view kind, std::int64_t key, std::string_view name);
    void remove(Transaction& t, std::string_view kind, std::int64_t key);

private:
    Database& m_db;
};

} // namespace geo
