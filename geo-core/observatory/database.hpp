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
    Statement& bind(int index, const std::string& text) { return bind(index, std::string_view{text}); }
    Statement& bind(int index, const char* text) { return bind(index, std::string_view{text}); }
    Statement& bind(int index, std::int64_t number);
    Statement& bind(int index, int number) { return bind(index, static_cast<std::int64_t>(number)); }
    Statement& bind(int index, double number); ///< NaN binds NULL
    Statement& bind(int index, std::span<const std::uint8_t> blob);
    Statement& bindNull(int index);
    /// Without a copy: what is bound must stay as it is until run() returns. For rows by the ten thousand.
    Statement& bindKept(int index, std::string_view text);
    Statement& bindKept(int index, std::span<const std::uint8_t> blob);
    bool step();   ///< true while there is a row @throws Error (CannotWrite on a full disk, Busy on a lock)
    void run();    ///< steps to the end and resets, ready to be bound again
    void reset();
    bool isNull(int column) const;
    bool isNumber(int column) const; ///< stored as a number, not as text or BLOB
    std::string text(int column) const; ///< empty for NULL
    std::string_view textView(int column) const; ///< valid until the next step
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
    enum class Mode {
        ReadOnly,  ///< never changes a byte, makes no -wal or -shm beside a file that has none
        ReadWrite,
        Create     ///< a file that is not there yet; not safe against a crash until it is renamed into place
    };
    /// Opens distrustfully: defensive mode, schema not trusted, no extension loading, no SpatiaLite yet. The path
    /// ":memory:" with Create makes a database without a file.
    /// @throws Error::Code::CannotOpen (absent, not a database, stops before its end), CannotWrite, Busy
    Database(const std::filesystem::path& file, Mode mode);
    ~Database();
    Database(Database&&) noexcept;

    /// Adds SpatiaLite's functions. `trustedSchema` only after the audit: SpatiaLite's triggers need it (measured).
    void enableSpatial(bool trustedSchema);
    void execute(std::string_view sql); ///< one or more statements without parameters, text written by us
    Statement prepare(std::string_view sql) { return Statement{*this, sql}; }
    std::int64_t number(std::string_view sql); ///< first column of the first row, 0 if there is none
    std::int64_t lastInsertId() const;
    std::int64_t changes() const; ///< rows changed by the last statement
    sqlite3* handle() const;
    const std::filesystem::path& file() const;
    Mode mode() const;

    /// On a local disk, from now on readers do not wait for writers: for the small changes of somebody at work. Imports
    /// stay without it: they would write everything twice (measured: 1.3 s more for 110 MB).
    void enterWal();
    void beginImmediate(); ///< starts a transaction that will write
    bool inTransaction() const;
    [[noreturn]] void fail(int code); ///< the Error for a SQLite result code
    /// Asks one of SpatiaLite's functions, which answer 1 when they did what was asked.
    void demand(const std::string& sql);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// While it lives, long statements of `db` report to `progress` and stop when the user asks: step() throws Cancelled.
class Interruptible {
public:
    Interruptible(Database& db, Progress& progress);
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    Database& m_db;
};

/// An identifier for SQL text: letters, digits and underscores only, quoted. @throws Error::Code::Database otherwise
std::string quotedIdentifier(std::string_view name);
/// Can the name be one? Letters of ASCII, digits, underscores, not empty.
bool isIdentifier(std::string_view name);
/// A name as published made into an identifier: anything else becomes an underscore.
std::string identifierFrom(std::string_view published);

std::string nowUtc(); ///< ISO 8601: 2026-11-22T09:40:00Z

/// Makes what was written reach the disk, so that a rename after it is safe. @throws Error::Code::CannotWrite
void flushToDisk(const std::filesystem::path& file);

} // namespace geo
