// SQLite with SpatiaLite: the one wrapper around both C libraries. Private to geo-core: no other folder includes it.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace geo {

class Database;

/// A prepared statement. Values are always bound, never pasted. Parameters and columns count from 0.
class Statement {
public:
    Statement(Database& db, std::string_view sql); ///< @throws Error::Code::Database
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) noexcept = default;
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, const char* text) { return bind(index, std::string_view{text}); }
    Statement& bind(int index, std::int64_t number);
    Statement& bind(int index, int number) { return bind(index, static_cast<std::int64_t>(number)); }
    Statement& bind(int index, double number); ///< NaN binds NULL
    Statement& bind(int index, std::span<const std::uint8_t> blob);
    Statement& bindNull(int index);
    bool step();   ///< true while there is a row @throws Error (CannotWrite on a full disk, Busy on a lock)
    void run();    ///< steps to the end and resets, ready to be bound again
    void reset();
    bool isNull(int column) const;
    std::string text(int column) const; ///< empty for NULL
    std::int64_t integer(int column) const;
    double number(int column) const;    ///< NaN for NULL
    std::span<const std::uint8_t> blob(int column) const; ///< valid until the next step
    int columnCount() const;
    std::string columnName(int column) const;

private:
    struct Finalize { void operator()(sqlite3_stmt* s) const; };
    Database* m_db;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// One SQLite connection with SpatiaLite. Opened, used and closed in one thread; every job opens its own.
class Database {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    /// Opens distrustfully: defensive mode, no extension loading, no SpatiaLite file access; `trustedSchema` only after
    /// the audit. ReadOnly opens never create -wal or -shm files beside a file that has none.
    Database(const std::filesystem::path& file, Mode mode, bool trustedSchema);
    ~Database();
    Database(Database&&) noexcept;
    void execute(std::string_view sql); ///< one or more statements without parameters, text written by us
    Statement prepare(std::string_view sql) { return Statement{*this, sql}; }
    std::int64_t lastInsertId() const;
    sqlite3* handle() const;
    const std::filesystem::path& file() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// An identifier for SQL text: letters, digits and underscores only, quoted. @throws Error::Code::Database otherwise
std::string quotedIdentifier(std::string_view name);

} // namespace geo
