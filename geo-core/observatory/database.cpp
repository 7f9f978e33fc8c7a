#include "observatory/database.hpp"

#include <sqlite3.h>

#include <spatialite.h> // needs sqlite3.h before it

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <array>
#include <cmath>
#include <ctime>
#include <limits>

#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace geo {
namespace {

namespace fs = std::filesystem;

// How long another program is waited for, in milliseconds. A reader waits only while an import is being brought home.
constexpr int writerPatience = 2000, readerPatience = 10000;

fs::path beside(const fs::path& file, const char* suffix) {
    auto path = file;
    path += suffix;
    return path;
}

bool present(const fs::path& file) {
    std::error_code ignored;
    return fs::exists(file, ignored);
}

/// What the first 100 bytes of a SQLite file say (https://www.sqlite.org/fileformat2.html, 1.3).
struct Header {
    bool wal = false;
    std::uint64_t bytesThere = 0, bytesPromised = 0; ///< promised: 0 where the header does not know
};

std::uint32_t bigEndian(const std::array<char, 100>& bytes, std::size_t at, std::size_t length) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < length; ++i)
        value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

void refuseWhatIsNoFile(const fs::path& file) {
    std::error_code none;
    const auto status = fs::status(file, none);
    if (!fs::exists(status))
        throw Error{Error::Code::CannotOpen, {GEO_TR("there is no file %1"), {file.string()}}};
    if (!fs::is_regular_file(status))
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 is not a file"), {file.string()}}};
}

/// Read through SQLite's own descriptor: closing another one would drop the locks this process holds on the file
/// (https://www.sqlite.org/howtocorrupt.html, 2.2).
Header readHeader(sqlite3* db, const fs::path& file) {
    sqlite3_file* handle = nullptr;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &handle);
    std::array<char, 100> bytes{};
    if (!handle || !handle->pMethods || handle->pMethods->xRead(handle, bytes.data(), bytes.size(), 0) != SQLITE_OK ||
        std::string_view{bytes.data(), 16} != std::string_view{"SQLite format 3\0", 16})
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 is not an observatory: it is not a database"), {file.string()}}};
    Header header;
    header.wal = bytes[18] == 2 || bytes[19] == 2;
    const std::uint64_t pageSize = bigEndian(bytes, 16, 2) == 1 ? 65536 : bigEndian(bytes, 16, 2);
    if (bigEndian(bytes, 24, 4) == bigEndian(bytes, 92, 4))
        header.bytesPromised = pageSize * bigEndian(bytes, 28, 4);
    sqlite3_int64 size = 0;
    handle->pMethods->xFileSize(handle, &size);
    header.bytesThere = static_cast<std::uint64_t>(size);
    return header;
}

/// A file cut short by a failed copy would fail somewhere later, in the middle of work.
void refuseTruncated(const fs::path& file, const Header& header) {
    if (header.wal || present(beside(file, "-journal")))
        return; // what is missing may be in the -wal, or about to be put back
    if (header.bytesThere < header.bytesPromised)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 stops before its end: %2 bytes of %3 are there; copy it again or restore a backup"),
                     {file.string(), static_cast<std::int64_t>(header.bytesThere),
                      static_cast<std::int64_t>(header.bytesPromised)}}};
}

/// A path as the file: URI SQLite reads.
std::string asUri(const fs::path& file, std::string_view parameters) {
    std::string uri = "file:";
    for (const char c : fs::absolute(file).string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                           c == '.' || c == '-' || c == '_' || c == '~';
        if (plain)
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri + '?' + std::string{parameters};
}

struct ReadPlan {
    std::string uri;
    bool ownIndex = false; ///< keep the index of the -wal in our own memory
};

/// How to read without leaving a trace. Without WAL plain reading makes no file. In WAL a reader would make -wal and
/// -shm:
/// - no -wal: nobody writes (a writer keeps its -wal), so the file can be taken as unchanging;
/// - -wal and -shm: join those who use them;
/// - a -wal alone (left by a crash, or copied with the file): read it with an index in memory. SQLite offers that only
///   without shared memory and locks, and the absent -shm says that no program has the file open.
ReadPlan planReading(const fs::path& file, const Header& header) {
    if (!header.wal)
        return {asUri(file, "mode=ro"), false};
    if (!present(beside(file, "-wal")))
        return {asUri(file, "mode=ro&immutable=1"), false};
    if (present(beside(file, "-shm")))
        return {asUri(file, "mode=ro"), false};
    return {asUri(file, "mode=ro&vfs=unix-none"), true};
}

/// WAL needs shared memory, which network file systems do not have.
bool onLocalDisk(const fs::path& file) {
    struct statfs about {};
    if (statfs(file.c_str(), &about) != 0)
        return false;
    // NFS, SMB, CIFS, SMB2, FUSE (sshfs, davfs), 9P, AFS, Coda: linux/magic.h
    constexpr std::array<std::uint32_t, 8> remote{0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                                  0x65735546, 0x01021997, 0x5346414F, 0x73757245};
    for (const auto magic : remote)
        if (static_cast<std::uint32_t>(about.f_type) == magic)
            return false;
    return true;
}

bool isReadFailure(int extended) {
    return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_FSTAT ||
           extended == SQLITE_IOERR_CORRUPTFS;
}

Error errorFor(int extended, const std::string& file, const char* detail) {
    using Code = Error::Code;
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Code::Busy,
            {GEO_TR("%1 is being written by another program; wait until it has finished, or close it there"), {file}}};
    case SQLITE_FULL:
        return {
            Code::CannotWrite,
            {GEO_TR("the disk that holds %1 is full; it was left as it was: free some space and try again"), {file}}};
    case SQLITE_IOERR:
        if (isReadFailure(extended))
            return {Code::CannotOpen, {GEO_TR("%1 cannot be read: the disk or the network does not answer"), {file}}};
        return {Code::CannotWrite,
                {GEO_TR("%1 cannot be written: the disk is full or does not answer; it was left as it was"), {file}}};
    case SQLITE_READONLY:
        return {Code::CannotWrite, {GEO_TR("%1 can only be read: check the rights on it and on its folder"), {file}}};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {Code::CannotOpen, {GEO_TR("%1 cannot be opened: check the rights on it and on its folder"), {file}}};
    case SQLITE_NOTADB:
        return {Code::CannotOpen, {GEO_TR("%1 is not an observatory: it is not a database"), {file}}};
    case SQLITE_CORRUPT:
        return {Code::CannotOpen, {GEO_TR("%1 is damaged: restore a backup"), {file}}};
    default:
        return {Code::Database,
                {GEO_TR("%1: the database refused what was asked of it (%2)"), {file, std::string{detail}}}};
    }
}

} // namespace

struct Database::Impl {
    struct Cleanup {
        void operator()(void* cache) const { spatialite_cleanup_ex(cache); }
    };
    struct Close {
        void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
    };
    fs::path file;
    Mode mode = Mode::ReadOnly;
    bool enteredWal = false;
    std::unique_ptr<void, Cleanup> spatialite;
    std::unique_ptr<sqlite3, Close> db; // last: closed before SpatiaLite is cleaned up

    void open(const std::string& uri, int flags) {
        sqlite3* raw = nullptr;
        const int code = sqlite3_open_v2(uri.c_str(), &raw, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
        db.reset(raw);
        if (code != SQLITE_OK)
            throw errorFor(code, file.string(), raw ? sqlite3_errmsg(raw) : "");
        sqlite3_extended_result_codes(raw, 1);
        sqlite3_busy_timeout(raw, mode == Mode::ReadOnly ? readerPatience : writerPatience);
        sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
        // A reader that is the last to leave must not write the -wal into the file.
        sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, mode == Mode::ReadOnly, nullptr);
    }
    int quietly(const char* sql) { return sqlite3_exec(db.get(), sql, nullptr, nullptr, nullptr); }
    void openForReading(const Header& header);
};

void Database::Impl::openForReading(const Header& header) {
    const auto plan = planReading(file, header);
    open(plan.uri, SQLITE_OPEN_READONLY);
    if (plan.ownIndex)
        quietly("PRAGMA locking_mode=EXCLUSIVE");
    const int code = quietly("SELECT count(*) FROM sqlite_master");
    if (code != SQLITE_READONLY_ROLLBACK && code != SQLITE_READONLY_RECOVERY)
        return; // other failures are told by the first statement that matters
    // A change was cut off by a crash. Only a writer can put the file back as it was before it, and reading it before
    // that would show half a change.
    db.reset();
    Impl writer;
    writer.file = file;
    writer.mode = Mode::ReadWrite;
    writer.open(asUri(file, "mode=rw"), SQLITE_OPEN_READWRITE);
    writer.quietly("SELECT count(*) FROM sqlite_master");
    writer.db.reset();
    open(plan.uri, SQLITE_OPEN_READONLY);
}

Database::Database(const fs::path& file, Mode mode) : m_impl{std::make_unique<Impl>()} {
    m_impl->file = file;
    m_impl->mode = mode;
    if (mode == Mode::Create) {
        const bool inMemory = file == ":memory:";
        m_impl->open(inMemory ? "file::memory:" : asUri(file, "mode=rwc"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        // The file is renamed into place when whole: a crash before that leaves nothing to repair.
        execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON");
        return;
    }
    refuseWhatIsNoFile(file);
    m_impl->open(asUri(file, "mode=ro"),
                 SQLITE_OPEN_READONLY); // no lock is taken and no file made before the first query
    const auto header = readHeader(m_impl->db.get(), file);
    refuseTruncated(file, header);
    m_impl->db.reset();
    if (mode == Mode::ReadOnly)
        m_impl->openForReading(header);
    else {
        m_impl->open(asUri(file, "mode=rw"), SQLITE_OPEN_READWRITE);
        if (sqlite3_db_readonly(m_impl->db.get(), "main") == 1)
            fail(SQLITE_READONLY);
        execute("PRAGMA foreign_keys=ON");
    }
    execute("PRAGMA cell_size_check=ON; PRAGMA cache_size=-32000");
}

Database::~Database() {
    if (!m_impl || !m_impl->db)
        return;
    auto* db = m_impl->db.get();
    if (!sqlite3_get_autocommit(db))
        m_impl->quietly("ROLLBACK");
    if (m_impl->mode != Mode::ReadWrite || !present(beside(m_impl->file, "-wal")))
        return;
    // Back to one plain file, which can be copied or sent; somebody else still reading makes that fail, and then only
    // what is in the -wal is brought home.
    sqlite3_busy_timeout(db, 0);
    if (m_impl->quietly("PRAGMA journal_mode=DELETE") != SQLITE_OK)
        m_impl->quietly("PRAGMA wal_checkpoint(TRUNCATE)");
}

Database::Database(Database&&) noexcept = default;

void Database::enableSpatial(bool trustedSchema) {
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, trustedSchema ? 1 : 0, nullptr);
    if (m_impl->spatialite)
        return;
    m_impl->spatialite.reset(spatialite_alloc_connection());
    if (!m_impl->spatialite)
        throw Error{Error::Code::Database, {GEO_TR("too many observatories are open at once in this program")}};
    spatialite_set_silent_mode(m_impl->spatialite.get());
    spatialite_init_ex(handle(), m_impl->spatialite.get(), 0);
    sqlite3_busy_timeout(handle(), writerPatience); // SpatiaLite sets five seconds of its own
}

void Database::execute(std::string_view sql) {
    const std::string text{sql};
    if (const int code = m_impl->quietly(text.c_str()); code != SQLITE_OK)
        fail(code);
}

std::int64_t Database::number(std::string_view sql) {
    auto query = prepare(sql);
    return query.step() ? query.integer(0) : 0;
}

std::int64_t Database::lastInsertId() const { return sqlite3_last_insert_rowid(handle()); }
std::int64_t Database::changes() const { return sqlite3_changes64(handle()); }
sqlite3* Database::handle() const { return m_impl->db.get(); }
const fs::path& Database::file() const { return m_impl->file; }
Database::Mode Database::mode() const { return m_impl->mode; }
bool Database::inTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }

void Database::enterWal() {
    if (mode() != Mode::ReadWrite || m_impl->enteredWal || inTransaction() || !onLocalDisk(file()))
        return;
    // Readers of the moment can hold this up: then the next transaction is written the older way.
    sqlite3_busy_timeout(handle(), 200);
    m_impl->quietly("PRAGMA journal_mode=WAL");
    sqlite3_busy_timeout(handle(), writerPatience);
    auto journal = prepare("PRAGMA journal_mode");
    m_impl->enteredWal = journal.step() && journal.textView(0) == "wal";
}

void Database::beginImmediate() {
    if (mode() == Mode::ReadOnly)
        throw Error{Error::Code::CannotWrite, {GEO_TR("%1 is open for reading only"), {file().string()}}};
    execute("BEGIN IMMEDIATE");
}

void Database::demand(const std::string& sql) {
    const bool wasInTransaction = inTransaction();
    if (number(sql) == 1)
        return;
    if (wasInTransaction && !inTransaction()) // SQLite rolls back by itself when the disk refuses
        fail(SQLITE_FULL);
    throw Error{Error::Code::Database, {GEO_TR("%1: a spatial table could not be made (%2)"), {file().string(), sql}}};
}

void Database::fail(int code) {
    if ((code & 0xff) == SQLITE_INTERRUPT)
        throw Cancelled{};
    throw errorFor(code, m_impl->file.string(), sqlite3_errmsg(handle()));
}

void Statement::Finalize::operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }

Statement::Statement(Database& db, std::string_view sql) : m_db{&db} {
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v2(db.handle(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    m_statement.reset(raw);
    if (code != SQLITE_OK)
        db.fail(code);
}

Statement& Statement::bind(int index, std::string_view text) {
    sqlite3_bind_text64(m_statement.get(), index + 1, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int index, std::int64_t number) {
    sqlite3_bind_int64(m_statement.get(), index + 1, number);
    return *this;
}

Statement& Statement::bind(int index, double number) {
    sqlite3_bind_double(m_statement.get(), index + 1, number); // SQLite makes NaN a NULL
    return *this;
}

Statement& Statement::bind(int index, std::span<const std::uint8_t> blob) {
    sqlite3_bind_blob64(m_statement.get(), index + 1, blob.data() ? static_cast<const void*>(blob.data()) : "",
                        blob.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull(int index) {
    sqlite3_bind_null(m_statement.get(), index + 1);
    return *this;
}

Statement& Statement::bindKept(int index, std::string_view text) {
    sqlite3_bind_text64(m_statement.get(), index + 1, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindKept(int index, std::span<const std::uint8_t> blob) {
    sqlite3_bind_blob64(m_statement.get(), index + 1, blob.data() ? static_cast<const void*>(blob.data()) : "",
                        blob.size(), SQLITE_STATIC);
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    m_db->fail(code);
}

void Statement::run() {
    try {
        while (step()) {
        }
    } catch (...) {
        reset();
        throw;
    }
    reset();
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

bool Statement::isNumber(int column) const {
    const int type = sqlite3_column_type(m_statement.get(), column);
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}

std::string_view Statement::textView(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return text ? std::string_view{text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))}
                : std::string_view{};
}

std::string Statement::text(int column) const { return std::string{textView(column)}; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

double Statement::number(int column) const {
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN() : sqlite3_column_double(m_statement.get(), column);
}

std::span<const std::uint8_t> Statement::blob(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

int Statement::columnCount() const { return sqlite3_column_count(m_statement.get()); }
std::string Statement::columnName(int column) const { return sqlite3_column_name(m_statement.get(), column); }

Interruptible::Interruptible(Database& db, Progress& progress) : m_db{db} {
    const auto ask = [](void* watcher) {
        try {
            static_cast<Progress*>(watcher)->report(0);
            return 0;
        } catch (...) { // only Cancelled is thrown by report(); nothing may unwind through SQLite
            return 1;
        }
    };
    sqlite3_progress_handler(db.handle(), 20000, ask, &progress);
}

Interruptible::~Interruptible() { sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr); }

bool isIdentifier(std::string_view name) {
    for (const char c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'))
            return false;
    return !name.empty();
}

std::string quotedIdentifier(std::string_view name) {
    if (!isIdentifier(name))
        throw Error{Error::Code::Database,
                    {GEO_TR("“%1” cannot be the name of a table or a column"), {std::string{name}}}};
    return '"' + std::string{name} + '"';
}

std::string identifierFrom(std::string_view published) {
    std::string out;
    for (const char c : published) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; // further byte of a UTF-8 character
        if (isIdentifier({&c, 1}))
            out += c;
        else if (!continues)
            out += '_';
    }
    return out.empty() ? "_" : out;
}

std::string nowUtc() { return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr))); }

void flushToDisk(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!flushed)
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("%1 cannot be written: the disk is full or does not answer"), {file.string()}}};
}

} // namespace geo
