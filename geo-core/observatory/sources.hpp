// Where each data set came from.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace geo {

class Database;
class Transaction;

/// Something counted while importing, with what was done about it and a few examples (codes, row numbers).
struct Anomaly {
    Message what; ///< "%1 outlines crossed themselves"
    std::int64_t count = 0;
    std::vector<std::string> examples;
    Message action; ///< "mended, the original outline is kept"; may be empty
};

/// One imported file.
struct Source {
    std::int64_t id = 0;
    std::string reader;      ///< id of the reader that loaded it
    std::string family;      ///< "filosofi-iris-disp", "caf-iris", "qpv-demo", "qpv-perimeters" …
    std::string title;       ///< French, for source lines: "Filosofi 2021, revenu disponible par IRIS"
    std::string producer;    ///< "INSEE", "IGN – INSEE", "ANCT", "CNAF"
    std::string licence;     ///< "Licence Ouverte 2.0" …
    std::string attribution; ///< the wording the licence asks for
    bool fictional = false;  ///< made by the demonstration generator: every map of it says so
    int dataYear = 0;        ///< 0 if it has none
    int geographyYear = 0;
    std::string fileName;   ///< base name, with "!member" for a file inside an archive
    std::string sha256;     ///< of the file as read
    std::string importedAt; ///< UTC, ISO 8601
    std::string programVersion;
    std::int64_t rows = 0;
    std::vector<Anomaly> anomalies;
};

/// Of data that came under a convention, which its licence says ("Convention, seuil 11"): the smallest count that may
/// leave, 5 where it names none. Nothing for published data: their producer has protected them.
std::optional<int> conventionThreshold(const Source& source);
/// The licence that says so.
std::string conventionLicence(int threshold);

/// Bytes of the file, by data set: tables with their indexes, shapes and cell states.
struct DiskSpace {
    std::map<std::int64_t, std::int64_t> bySource; ///< of those in sight
    std::int64_t file = 0, unused = 0; ///< unused: withdrawn data sets and free pages, what compact() gives back
    bool estimated = false;            ///< from the lengths of rows, where SQLite cannot count pages
};

class SourceRepository {
public:
    explicit SourceRepository(Database& db) : m_db{db} {}
    std::vector<Source> all() const;
    std::optional<Source> find(std::int64_t id) const;
    std::optional<Source> findBySha(const std::string& sha256, const std::string& fileName) const; ///< same file twice
    std::int64_t add(Transaction& t, const Source& source);                                        ///< @returns its id
    void update(Transaction& t, const Source& source); ///< by id: rows and anomalies known at the end
    /// Unregisters a data set and what came with it; its tables stay until compact(), so the import can be undone.
    void unregister(Transaction& t, std::int64_t id);
    std::vector<Source> withdrawn() const; ///< unregistered and not compacted yet, the last one first
    /// Takes an unregister() back: the last one first. @throws Error::Code::Usage where another data set stands there
    void restore(Transaction& t, std::int64_t id);
    DiskSpace diskSpace(Progress& progress) const;

private:
    Database& m_db;
};

} // namespace geo
