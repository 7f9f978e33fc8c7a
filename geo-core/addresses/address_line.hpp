// An address on one line, taken apart.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace geo {

struct HouseNumber {
    int number = 0;
    std::string suffix; ///< folded, as written: "bis", "b", "" …
    friend bool operator==(const HouseNumber&, const HouseNumber&) = default;
};

/// "12", "12 bis", "n° 12B", "12-14" (the first of them). nullopt without a number.
std::optional<HouseNumber> houseNumber(std::string_view text);
/// The same for "bis" and "b", "ter" and "t", "quater" and "q".
std::string suffixKey(std::string_view suffix);

/// What an address says; empty where it does not.
struct AddressLine {
    std::optional<HouseNumber> number;
    std::string street;
    std::string postcode; ///< five digits; of a Cedex it is no place
    std::string commune;  ///< a name or a code
    bool empty() const { return street.empty() && postcode.empty() && commune.empty(); }
    friend bool operator==(const AddressLine&, const AddressLine&) = default;
};

/// "12 bis av. du Gal de Gaulle, 93140 Bondy Cedex". What is neither before a comma nor a postcode is all street:
/// where the commune begins is left to who knows the communes.
AddressLine addressLine(std::string_view line);

/// The columns of a table that make up an address: one that holds all of it, or its parts.
struct AddressColumns {
    std::optional<std::size_t> line, number, suffix, way, street, postcode, commune;
};
/// By their titles: adresse; numero, rep, type de voie, voie, code postal, commune. nullopt without a line or a street.
std::optional<AddressColumns> addressColumns(std::span<const std::string> titles);
/// @param cells of a row; missing ones are empty
AddressLine addressLine(const AddressColumns& columns, std::span<const std::string> cells);

} // namespace geo
