// What the catalogues have in common: TOML read strictly, and refused with the file, the entry and what is wrong in it.
// Private to indicators.
#pragma once

#include "base/error.hpp"
#include "catalogue.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace indicators {

template <typename List> bool contains(const List& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// @throws geo::Error::Code::Malformed
[[noreturn]] void refuse(const char* text, std::vector<geo::Message::Value> values);

/// The members of a table in the order in which they are written: toml++ keeps them sorted by name.
std::vector<std::pair<std::string, const toml::table*>> inOrder(const toml::table& table);
void allowOnly(const toml::table& table, std::initializer_list<std::string_view> keys);
std::string text(const toml::table& table, std::string_view key); ///< must be there and not empty
Text bilingual(const toml::table& table, std::string_view key);
std::optional<int> year(const toml::table& table, std::string_view key);
toml::table parsed(std::string_view source, std::string_view name);

/// Runs `read` on each member of the table `section`; what is refused is told with the file and the member.
template <typename Read>
void eachIn(const toml::table& root, std::string_view section, std::string_view name, const Read& read) {
    const auto* table = root[section].as_table();
    if (!table)
        return;
    for (const auto& [key, member] : inOrder(*table))
        try {
            read(key, *member);
        } catch (const geo::Error& error) {
            throw error.within({GEO_TR("%1, %2"), {std::string{name}, std::string{section} + "." + key}});
        }
}

} // namespace indicators
