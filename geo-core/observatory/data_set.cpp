#include "observatory/data_set.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace geo {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool holds(std::span<const std::string> names, std::string_view name) {
    return std::any_of(names.begin(), names.end(), [&](const auto& n) { return equalWithoutCase(n, name); });
}

} // namespace

bool equalWithoutCase(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

NamedColumns NamedColumns::fromJson(std::string_view json) {
    NamedColumns columns;
    const auto list = nlohmann::json::parse(json, nullptr, false);
    if (!list.is_array())
        return columns;
    for (const auto& pair : list)
        if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string()) {
            columns.published.push_back(pair[0].get<std::string>());
            columns.identifiers.push_back(pair[1].get<std::string>());
        }
    return columns;
}

NamedColumns NamedColumns::fromJson(Database& db, const std::string& registry, const std::string& column,
                                    std::int64_t id) {
    auto query =
        db.prepare("SELECT " + quotedIdentifier(column) + " FROM " + quotedIdentifier(registry) + " WHERE id = ?");
    return query.bind(0, id).step() ? fromJson(query.textView(0)) : NamedColumns{};
}

std::string NamedColumns::toJson() const {
    auto list = nlohmann::json::array();
    for (std::size_t i = 0; i < published.size(); ++i)
        list.push_back({published[i], identifiers[i]});
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<std::string> NamedColumns::addMissing(std::span<const std::string> names,
                                                  std::span<const std::string> taken) {
    std::vector<std::string> added;
    for (const auto& name : names) {
        if (find(name))
            continue;
        const auto wanted = identifierFrom(name);
        auto identifier = wanted;
        for (int n = 2; holds(taken, identifier) || holds(identifiers, identifier); ++n)
            identifier = wanted + '_' + std::to_string(n);
        published.push_back(name);
        identifiers.push_back(identifier);
        added.push_back(std::move(identifier));
    }
    return added;
}

std::vector<std::size_t> NamedColumns::placesOf(std::span<const std::string> names) const {
    std::vector<std::size_t> places;
    for (const auto& name : names)
        places.push_back(find(name).value());
    return places;
}

std::optional<std::size_t> NamedColumns::find(std::string_view name) const {
    for (std::size_t i = 0; i < published.size(); ++i)
        if (equalWithoutCase(published[i], name))
            return i;
    return std::nullopt;
}

std::string NamedColumns::quotedList() const {
    std::string list;
    for (const auto& identifier : identifiers)
        list += (list.empty() ? "" : ", ") + quotedIdentifier(identifier);
    return list;
}

std::string freeTableName(Database& db, const std::string& wanted) {
    const auto base = identifierFrom(wanted);
    auto query = db.prepare("SELECT 1 FROM sqlite_master WHERE lower(name) = lower(?)");
    auto name = base;
    for (int n = 2; query.bind(0, name).step(); ++n) {
        query.reset();
        name = base + '_' + std::to_string(n);
    }
    return name;
}

void notePart(Database& db, std::int64_t sourceId, const std::string& table) {
    db.prepare("INSERT OR IGNORE INTO source_part (source_id, table_name) VALUES (?, ?)")
        .bind(0, sourceId)
        .bind(1, table)
        .run();
}

} // namespace geo
