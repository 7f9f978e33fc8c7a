// One history: each user action on the register and the documents is one SQLite changeset, and can be undone.
#pragma once

#include "base/error.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace geo {

class Observatory;
class Database;
class Transaction;

struct HistoryEntry {
    std::int64_t id = 0;
    Message what;
    std::string at;     ///< UTC, ISO 8601
    std::string author; ///< as given by the program; may be empty
    bool undone = false;
};

class History {
public:
    explicit History(Database& db) : m_db{db} {}
    /// Runs `action` in a transaction and records what it changed in the register and document tables (a fixed list,
    /// attached by name) as one entry. Nothing is recorded if nothing changed. @returns the entry's id, 0 if none.
    std::int64_t record(Message what, const std::string& author, const std::function<void(Transaction&)>& action);
    /// Applies the inverse of an entry. @throws Error::Code::Usage naming the later change it conflicts with.
    void undo(std::int64_t id);
    void redo(std::int64_t id);
    std::vector<HistoryEntry> entries() const; ///< newest first

private:
    Database& m_db;
};

} // namespace geo
