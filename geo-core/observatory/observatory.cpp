#include "observatory/observatory.hpp"

#include "addresses/address_book.hpp"
#include "observatory/audit.hpp"
#include "observatory/check.hpp"
#include "observatory/columns.hpp"
#include "observatory/database.hpp"
#include "observatory/documents.hpp"
#include "observatory/grids.hpp"
#include "observatory/history.hpp"
#include "observatory/layer_repository.hpp"
#include "observatory/map_layers.hpp"
#include "observatory/migration.hpp"
#include "network/network.hpp"
#include "observatory/official_codes.hpp"
#include "observatory/points.hpp"
#include "observatory/readings.hpp"
#include "observatory/records.hpp"
#include "observatory/schema.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <fmt/format.h>

#include <cerrno>

#include <unistd.h>

namespace geo {
namespace {

namespace fs = std::filesystem;

Error alreadyThere(const fs::path& file) {
    return {Error::Code::CannotWrite, {GEO_TR("%1 is there already; choose another name"), {file.string()}}};
}

Error unwritable(const fs::path& file) {
    return {Error::Code::CannotWrite,
            {GEO_TR("%1 cannot be written: check that its folder is there and may be written to"), {file.string()}}};
}

/// A rename that never replaces a file made meanwhile.
void moveIntoPlace(const fs::path& part, const fs::path& file) {
    if (::link(part.c_str(), file.c_str()) == 0) {
        ::unlink(part.c_str());
        return;
    }
    if (errno == EEXIST)
        throw alreadyThere(file);
    std::error_code failed; // a file system without hard links
    fs::rename(part, file, failed);
    if (failed)
        throw unwritable(file);
}

/// Made in memory, where SpatiaLite cannot meet a full disk, then copied to the file page by page.
void writeNew(const fs::path& part, const Territory& territory) {
    Database db{":memory:", Database::Mode::Create};
    db.enableSpatial(true);
    schema::createSpatialMetadata(db);
    db.beginImmediate();
    schema::createTables(db, territory.epsg);
    schema::identify(db, territory, Observatory::schemaVersion);
    db.execute("COMMIT");
    NoProgress unwatched;
    copyPages(db, part, unwatched);
}

/// Identity and schema, before any other question is put to the file.
Audit audited(Database& db) {
    auto found = audit(db);
    const auto& file = db.file().string();
    if (found.applicationId != schema::applicationId)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 is not an observatory: it is a database of another program"), {file}}};
    if (found.version > Observatory::schemaVersion)
        throw Error{Error::Code::TooNew,
                    {GEO_TR("%1 was made by a newer version of this program; open it with that version"), {file}}};
    return found;
}

Territory territoryOf(Database& db) {
    auto query = db.prepare("SELECT territory, epsg FROM observatory WHERE one = 1");
    if (!query.step())
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 does not say where it is at home"), {db.file().string()}}};
    if (auto known = Territory::find(query.text(0)))
        return *known;
    Territory territory;
    territory.id = query.text(0);
    territory.epsg = static_cast<int>(query.integer(1));
    return territory;
}

} // namespace

Transaction::Transaction(Database& db) : m_db{db} { m_db.beginImmediate(); }

Transaction::~Transaction() {
    if (!m_open || !m_db.inTransaction())
        return;
    try {
        m_db.execute("ROLLBACK");
    } catch (...) { // SQLite rolls back by itself when the connection closes
    }
}

void Transaction::commit() {
    m_db.execute("COMMIT");
    m_open = false;
}

struct Observatory::Impl {
    Database db;
    Mode mode;
    Territory territory;
    std::vector<Message> remarks;
    ZoneRepository zones{db};
    ColumnRepository columns{db};
    GridRepository grids{db};
    PointRepository points{db};
    LayerRepository layers{db};
    MapLayerRepository mapLayers{db};
    RecordRepository records{db};
    OfficialCodeRepository officialCodes{db};
    SourceRepository sources{db};
    ReadingRepository readings{db};
    NetworkRegister network{db, territory.epsg};
    DocumentRepository documents{db};
    History history{db};

    Impl(Database opened, Mode mode_, std::vector<Message> remarks_)
        : db{std::move(opened)}, mode{mode_}, territory{territoryOf(db)}, remarks{std::move(remarks_)} {}
};

Observatory Observatory::create(const fs::path& file, const Territory& territory) {
    std::error_code ignored;
    if (fs::exists(file, ignored))
        throw alreadyThere(file);
    auto part = file;
    part += fmt::format(".part-{}", ::getpid());
    fs::remove(part, ignored);
    try {
        writeNew(part, territory);
        flushToDisk(part);
        moveIntoPlace(part, file);
    } catch (const Error& error) {
        fs::remove(part, ignored);
        if (error.code() == Error::Code::CannotOpen) // the folder is not there, or may not be written to
            throw unwritable(file);
        throw;
    } catch (...) {
        fs::remove(part, ignored);
        throw;
    }
    return open(file, Mode::Write);
}

Observatory Observatory::openForReading(const fs::path& file) {
    Database db{file, Database::Mode::ReadOnly};
    auto found = audited(db);
    if (found.version < schemaVersion)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 was made by an older version of this program; open it once for writing, which brings "
                            "it up to date"),
                     {file.string()}}};
    return Observatory{std::make_unique<Impl>(std::move(db), Mode::Read, std::move(found.foreign))};
}

Observatory Observatory::openForWriting(const fs::path& file) {
    Database db{file, Database::Mode::ReadWrite};
    if (auto found = audited(db); found.foreign.empty()) {
        db.enableSpatial(true);
        std::vector<Message> remarks;
        if (const auto copy = migrate(db, found.version, migrations()); !copy.empty())
            remarks.push_back(
                {GEO_TR("the observatory was brought up to date; %1 is a copy of what it was"), {copy.string()}});
        return Observatory{std::make_unique<Impl>(std::move(db), Mode::Write, std::move(remarks))};
    }
    return openForReading(file);
}

Observatory Observatory::open(const fs::path& file, Mode mode) {
    return mode == Mode::Read ? openForReading(file) : openForWriting(file);
}

Observatory::Observatory(std::unique_ptr<Impl> impl) : m_impl{std::move(impl)} {}
Observatory::~Observatory() = default;
Observatory::Observatory(Observatory&&) noexcept = default;
Observatory& Observatory::operator=(Observatory&&) noexcept = default;

const fs::path& Observatory::file() const { return m_impl->db.file(); }
Observatory::Mode Observatory::mode() const { return m_impl->mode; }
const Territory& Observatory::territory() const { return m_impl->territory; }
const std::vector<Message>& Observatory::remarks() const { return m_impl->remarks; }

ZoneRepository& Observatory::zones() const { return m_impl->zones; }
ColumnRepository& Observatory::columns() const { return m_impl->columns; }
GridRepository& Observatory::grids() const { return m_impl->grids; }
PointRepository& Observatory::points() const { return m_impl->points; }
AddressBook Observatory::addresses() const { return AddressBook{m_impl->db}; }
LayerRepository& Observatory::layers() const { return m_impl->layers; }
MapLayerRepository& Observatory::mapLayers() const { return m_impl->mapLayers; }
RecordRepository& Observatory::records() const { return m_impl->records; }
OfficialCodeRepository& Observatory::officialCodes() const { return m_impl->officialCodes; }
SourceRepository& Observatory::sources() const { return m_impl->sources; }
ReadingRepository& Observatory::readings() const { return m_impl->readings; }
NetworkRegister& Observatory::network() const { return m_impl->network; }
DocumentRepository& Observatory::documents() const { return m_impl->documents; }
History& Observatory::history() const { return m_impl->history; }

Transaction Observatory::begin() { return Transaction{m_impl->db}; }

void Observatory::backup(const fs::path& copy, Progress& progress) const {
    std::error_code ignored;
    if (fs::equivalent(copy, file(), ignored))
        throw Error{Error::Code::Usage, {GEO_TR("%1 cannot be its own backup; choose another name"), {copy.string()}}};
    copyDatabase(m_impl->db, copy, progress);
}

CheckReport Observatory::check(Progress& progress) const {
    auto report = checked(m_impl->db, progress);
    report.remarks.insert(report.remarks.begin(), m_impl->remarks.begin(), m_impl->remarks.end());
    return report;
}

std::string Observatory::digest() const { return digestOf(m_impl->db); }

} // namespace geo
