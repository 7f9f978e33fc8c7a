// The open observatory: one file that holds everything, and the repositories over it.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"
#include "geometry/zone_set.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace geo {

class AddressBook;
class ZoneRepository;
class ColumnRepository;
class GridRepository;
class LayerRepository;
class MapLayerRepository;
class OfficialCodeRepository;
class PointRepository;
class RecordRepository;
class SourceRepository;
class ReadingRepository;
class NetworkRegister;
class DocumentRepository;
class History;
class Database;

/// All or nothing: what is written between begin and commit is there as a whole, or not at all. Destroyed without
/// commit(), it rolls back. Transactions do not nest.
class Transaction {
public:
    explicit Transaction(Database& db);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();
    Database& database() { return m_db; }

private:
    Database& m_db;
    bool m_open = true;
};

/// What `lisiere check` says. `problems` empty means sound.
struct CheckReport {
    std::vector<Message> problems;
    std::vector<Message> remarks; ///< views and triggers of others, zones mended at import …
    bool sound() const { return problems.empty(); }
};

/// The open file. One object, one thread; a job opens its own on the same path.
class Observatory {
public:
    enum class Mode { Read, Write };

    /// Makes a new file. @throws Error::Code::CannotWrite if it exists already or cannot be written.
    static Observatory create(const std::filesystem::path& file, const Territory& territory);
    /// Opens an existing one. Read never changes a byte of it. Before anything else the schema is audited: a file with
    /// triggers, views or virtual tables that are not ours is opened for reading only, and remarks() names them.
    /// @throws Error::Code::CannotOpen (not an observatory), TooNew, Busy (another program writes), CannotWrite.
    static Observatory open(const std::filesystem::path& file, Mode mode);
    ~Observatory();
    Observatory(Observatory&&) noexcept;
    Observatory& operator=(Observatory&&) noexcept;

    const std::filesystem::path& file() const;
    Mode mode() const; ///< Read also when Write was asked for and the audit refused it
    const Territory& territory() const;
    const std::vector<Message>& remarks() const;

    ZoneRepository& zones() const;
    ColumnRepository& columns() const;
    GridRepository& grids() const;
    OfficialCodeRepository& officialCodes() const; ///< communes of a year and what happened to them
    PointRepository& points() const;               ///< addresses, dwellings, buildings
    AddressBook addresses() const;                 ///< streets and numbers of the address files in sight
    RecordRepository& records() const;             ///< facilities, establishments, contracts, any other list or layer
    LayerRepository& layers() const;               ///< any of these as a whole, for an export
    MapLayerRepository& mapLayers() const;         ///< saved maps as layers of QGIS
    SourceRepository& sources() const;
    ReadingRepository& readings() const; ///< how tables of one make are to be read
    NetworkRegister& network() const;    ///< adherents, contracts, evaluated sites …
    DocumentRepository& documents() const;
    History& history() const;

    /// @throws Error::Code::CannotWrite if opened for reading.
    Transaction begin();
    /// A consistent copy, written beside `copy` and renamed when whole.
    void backup(const std::filesystem::path& copy, Progress& progress) const;
    CheckReport check(Progress& progress) const; ///< quick_check, foreign keys, spatial indexes, cell states, codes
    /// SHA-256 (hexadecimal) over the content, whatever the order of pages in the file: same content, same digest.
    std::string digest() const;
    static constexpr int schemaVersion = 8;

private:
    struct Impl;
    static Observatory openForReading(const std::filesystem::path& file);
    static Observatory openForWriting(const std::filesystem::path& file);
    explicit Observatory(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace geo
