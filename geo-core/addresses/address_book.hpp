// Finding the place of an address among those of the address files of an observatory, without any network.
#pragma once

#include "addresses/address_line.hpp"
#include "geometry/crs.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

class Database;

/// A place that an address may mean.
struct AddressFound {
    enum class Exactness {
        Number,        ///< the very number
        NearestNumber, ///< the number of that street that is nearest to the one asked for
        Street,        ///< the middle of the street: no number was asked for, or the street has none
        Commune        ///< the middle of the commune's addresses: the street is not known
    };
    Exactness exactness = Exactness::Number;
    std::string label; ///< as published: "12 bis Allée Marguerite Duras, 93140 Bondy"
    std::string street, postcode, commune, communeCode;
    std::optional<HouseNumber> number; ///< the one that was found
    Point place;                       ///< in the home system
    double doubt = 0;                  ///< metres by which the place may be wrong
    double score = 0;                  ///< 0 to 1: how well it answers what was asked, shared among equals
};

/// The addresses of the files in sight. Lives no longer than the observatory, in its thread; statements and communes
/// are kept from one address to the next, so a list of them is many calls.
class AddressBook {
public:
    explicit AddressBook(Database& db);
    ~AddressBook();
    AddressBook(AddressBook&&) noexcept;

    bool empty() const; ///< no file of addresses was imported, or by a version that kept no names
    /// The best first; none where not even the commune is known.
    std::vector<AddressFound> find(std::string_view line, std::size_t most = 5);
    std::vector<AddressFound> find(const AddressLine& address, std::size_t most = 5);
    /// While an address is typed: words may be unfinished and stand in any order, the number comes first. Nothing
    /// before a street of three letters and a number or a commune.
    std::vector<AddressFound> findPrefix(std::string_view typed, std::size_t limit = 10);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace geo
