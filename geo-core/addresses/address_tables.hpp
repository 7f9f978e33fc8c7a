// Streets and house numbers in the observatory: their tables, and how they are filled. Private to geo-core.
#pragma once

#include "addresses/address_line.hpp"
#include "geometry/crs.hpp"

#include <cstdint>
#include <memory>
#include <string>

namespace geo {

class Database;
class Transaction;

namespace addressTables {

/// Where they are absent.
void create(Database& db);
/// Drops those of data sets that are out of sight for good.
void forgetUnregistered(Database& db);
/// A row for each address in sight, without the keys that rows happen to have.
extern const char* const contentQuery;

} // namespace addressTables

/// A street as a file of addresses has it.
struct PublishedStreet {
    std::string name, postcode, communeCode, commune;
    std::string oldCommune; ///< that became part of it; mostly empty
};

/// Writes the addresses of one source inside a transaction.
class AddressWriter {
public:
    AddressWriter(Transaction& t, std::int64_t sourceId);
    ~AddressWriter();
    /// @returns its key; the same for names of the same words in the same place.
    std::int64_t street(const PublishedStreet& street);
    /// @returns false where the street has that number already: its first place stays.
    bool add(std::int64_t street, const HouseNumber& number, Point place);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace geo
