#include "observatory/official_codes.hpp"

#include "observatory/database.hpp"
#include "observatory/keys.hpp"
#include "observatory/observatory.hpp"

#include <fmt/format.h>

namespace geo {

void OfficialCodeRepository::addCodes(Transaction& t, std::int64_t sourceId, int year,
                                      std::span<const OfficialCode> codes) {
    auto row = t.database().prepare("INSERT INTO official_code (source_id, year, type, code, name, department, region, "
                                    "parent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(0, sourceId).bind(1, year);
    for (const auto& code : codes)
        row.bindKept(2, code.type)
            .bindKept(3, code.code)
            .bindKept(4, code.name)
            .bindKept(5, code.department)
            .bindKept(6, code.region)
            .bindKept(7, code.parent)
            .run();
}

void OfficialCodeRepository::addMovements(Transaction& t, std::int64_t sourceId,
                                          std::span<const CommuneMovement> movements) {
    auto row = t.database().prepare("INSERT INTO commune_movement (source_id, date, kind, type_before, before, "
                                    "name_before, type_after, after, name_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(0, sourceId);
    for (const auto& m : movements)
        row.bindKept(1, m.date)
            .bind(2, m.kind)
            .bindKept(3, m.typeBefore)
            .bindKept(4, m.before)
            .bindKept(5, m.nameBefore)
            .bindKept(6, m.typeAfter)
            .bindKept(7, m.after)
            .bindKept(8, m.nameAfter)
            .run();
}

void OfficialCodeRepository::addPassage(Transaction& t, std::int64_t sourceId, int year,
                                        std::span<const std::pair<std::string, std::string>> passage) {
    auto row = t.database().prepare("INSERT INTO code_passage (source_id, year, before, after) VALUES (?, ?, ?, ?)");
    row.bind(0, sourceId).bind(1, year);
    for (const auto& [before, after] : passage)
        row.bindKept(2, before).bindKept(3, after).run();
}

std::optional<std::int64_t> OfficialCodeRepository::newestSource(std::string_view table, std::string_view where) const {
    auto query =
        m_db.prepare(fmt::format("SELECT s.id FROM source_table AS s WHERE s.registered = 1 AND EXISTS (SELECT "
                                 "1 FROM {} AS c WHERE c.source_id = s.id {}) ORDER BY s.data_year DESC, s.id "
                                 "DESC LIMIT 1",
                                 table, where));
    return query.step() ? std::optional{query.integer(0)} : std::nullopt;
}

std::vector<OfficialCode> OfficialCodeRepository::codes(std::string_view type) const {
    std::vector<OfficialCode> out;
    const bool known =
        type == "COM" || type == "COMA" || type == "COMD" || type == "ARM" || type == "DEP" || type == "REG";
    const auto source = known ? newestSource("official_code", fmt::format("AND c.type = '{}'", type)) : std::nullopt;
    if (!source)
        return out;
    auto query = m_db.prepare("SELECT code, name, department, region, parent FROM official_code WHERE source_id = ? "
                              "AND type = ? ORDER BY code");
    query.bind(0, *source).bind(1, type);
    while (query.step())
        out.push_back({std::string{type}, query.text(0), query.text(1), query.text(2), query.text(3), query.text(4)});
    return out;
}

std::vector<CommuneMovement> OfficialCodeRepository::movements() const {
    std::vector<CommuneMovement> out;
    const auto source = newestSource("commune_movement");
    if (!source)
        return out;
    auto query = m_db.prepare("SELECT date, kind, type_before, before, name_before, type_after, after, name_after FROM "
                              "commune_movement WHERE source_id = ? ORDER BY id");
    query.bind(0, *source);
    while (query.step())
        out.push_back({query.text(0), static_cast<int>(query.integer(1)), query.text(2), query.text(3), query.text(4),
                       query.text(5), query.text(6), query.text(7)});
    return out;
}

CommunePassage OfficialCodeRepository::passage(int fromYear, int toYear) const {
    if (fromYear == 0 || toYear == 0 || fromYear == toYear)
        return {};
    if (const auto events = movements(); !events.empty())
        return {events, fromYear, toYear};
    const auto source = newestSource("code_passage", fmt::format("AND c.year >= {}", toYear));
    if (!source || fromYear > toYear)
        return {};
    std::vector<std::pair<std::string, std::string>> table;
    auto query = m_db.prepare("SELECT before, after FROM code_passage WHERE source_id = ?");
    query.bind(0, *source);
    while (query.step())
        table.emplace_back(query.text(0), query.text(1));
    return CommunePassage{table};
}

std::vector<CodeAlias> OfficialCodeRepository::aliases(const std::string& table) const {
    std::vector<CodeAlias> out;
    auto query = m_db.prepare("SELECT published, code, reason FROM code_alias WHERE table_name = ? ORDER BY published");
    query.bind(0, table);
    while (query.step())
        out.push_back({query.text(0), query.text(1), query.text(2)});
    return out;
}

void OfficialCodeRepository::addAlias(Transaction& t, const std::string& table, const CodeAlias& alias) {
    auto& db = t.database();
    db.prepare("INSERT INTO code_alias (key, table_name, published, code, reason) VALUES (?, ?, ?, ?, ?)")
        .bind(0, randomKey())
        .bind(1, table)
        .bind(2, alias.published)
        .bind(3, alias.code)
        .bind(4, alias.reason)
        .run();
}

} // namespace geo
