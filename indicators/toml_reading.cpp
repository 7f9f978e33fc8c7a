#include "toml_reading.hpp"

namespace indicators {

void refuse(const char* text, std::vector<geo::Message::Value> values) {
    throw geo::Error{geo::Error::Code::Malformed, {text, std::move(values)}};
}

std::vector<std::pair<std::string, const toml::table*>> inOrder(const toml::table& table) {
    std::vector<std::pair<std::string, const toml::table*>> list;
    for (const auto& [key, node] : table) {
        if (!node.is_table())
            refuse(GEO_TR("“%1” should be a table"), {std::string{key.str()}});
        list.emplace_back(key.str(), node.as_table());
    }
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        return a.second->source().begin.line < b.second->source().begin.line;
    });
    return list;
}

void allowOnly(const toml::table& table, std::initializer_list<std::string_view> keys) {
    for (const auto& [key, node] : table)
        if (!contains(keys, key.str()))
            refuse(GEO_TR("unknown key “%1”"), {std::string{key.str()}});
}

std::string text(const toml::table& table, std::string_view key) {
    const auto value = table[key].value<std::string>();
    if (!value || value->empty())
        refuse(GEO_TR("“%1” is missing"), {std::string{key}});
    return *value;
}

Text bilingual(const toml::table& table, std::string_view key) {
    const auto* both = table[key].as_table();
    if (!both)
        refuse(GEO_TR("“%1” is missing"), {std::string{key}});
    allowOnly(*both, {"fr", "en"});
    for (const auto language : {"fr", "en"})
        if ((*both)[language].value_or(std::string_view{}).empty())
            refuse(GEO_TR("“%1” is missing in the language “%2”"), {std::string{key}, language});
    return {text(*both, "fr"), text(*both, "en")};
}

std::optional<int> year(const toml::table& table, std::string_view key) {
    if (!table.contains(key))
        return std::nullopt;
    const auto value = table[key].value<std::int64_t>();
    if (!value || *value < 1900 || *value > 2100)
        refuse(GEO_TR("“%1” should be a year"), {std::string{key}});
    return static_cast<int>(*value);
}

toml::table parsed(std::string_view source, std::string_view name) {
    try {
        return toml::parse(source, name);
    } catch (const toml::parse_error& error) {
        refuse(GEO_TR("%1, line %2: this is not well-formed TOML"),
               {std::string{name}, std::int64_t{error.source().begin.line}});
    }
}

} // namespace indicators
