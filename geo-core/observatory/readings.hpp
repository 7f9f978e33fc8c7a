// How somebody had tables read, kept for the next file of the same make.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace geo {

class Database;
class Transaction;

/// What was said about one make of file. `reading` is a line of JSON that the readers understand.
struct KeptReading {
    std::string family;
    std::string reading;
};

class ReadingRepository {
public:
    explicit ReadingRepository(Database& db) : m_db{db} {}
    /// @param make fingerprint of a make of file: SHA-256 of makeOf() in hexadecimal.
    std::optional<KeptReading> find(std::string_view make) const;
    void keep(Transaction& t, std::string_view make, const KeptReading& kept); ///< in the place of an older one
    void forget(Transaction& t, std::string_view make);

private:
    Database& m_db;
};

} // namespace geo
