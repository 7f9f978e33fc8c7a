#include "network/network.hpp"
#include "observatory/observatory.hpp"
#include "observatory/official_codes.hpp"
#include "readers/register_table.hpp"

#include <unordered_map>
#include <unordered_set>

namespace geo {

std::string identityOf(const NetworkRecord& record) {
    std::string identity;
    for (const auto field : record.kind->identity)
        identity += record.at(field) + '\x1f';
    return identity;
}

namespace {

constexpr std::string_view unsaid[] = {"source", "draft", "frozen"}; ///< not what the office says of the thing

bool says(const Field& field, const NetworkRecord& before, const NetworkRecord& now) {
    return !now.at(field.id).empty() && now.at(field.id) != before.at(field.id) &&
           std::ranges::find(unsaid, field.id) == std::end(unsaid);
}

std::string shown(const std::string& value) {
    constexpr std::size_t longest = 40;
    if (value.size() <= longest)
        return value;
    auto end = longest;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80)
        --end;
    return value.substr(0, end) + "…";
}

std::string named(const NetworkRecord& record, std::int64_t line) {
    const auto title = shown(record.title());
    return line > 0 ? std::to_string(line) + " (" + title + ")" : title; // counts are of no line
}

/// One number of a line against another.
struct Doubts {
    Count grantedOverAsked, overCost, people, overHundred;

    void look(const NetworkRecord& record, std::int64_t line) {
        if (record.kind->id == "actions")
            lookAtAction(record, line);
        const bool percent = record.kind->find("unit") && record.kind->find("value") && record.at("unit") == "%";
        if (const auto value = percent ? record.number("value") : std::nullopt; value && *value > 100)
            overHundred.add(std::to_string(line) + ": " + record.at("value") + " %");
    }
    void lookAtAction(const NetworkRecord& record, std::int64_t line) {
        const auto asked = record.number("asked"), granted = record.number("granted"), cost = record.number("cost");
        if (asked && granted && *granted > *asked)
            grantedOverAsked.add(named(record, line) + ": " + record.at("granted") + " > " + record.at("asked"));
        if (cost && granted && *granted > *cost)
            overCost.add(named(record, line) + ": " + record.at("granted") + " > " + record.at("cost"));
        constexpr std::int64_t most = 100'000;
        const auto all = record.whole("women").value_or(0) + record.whole("men").value_or(0);
        if (all > most)
            people.add(named(record, line) + ": " + record.at("women") + " + " + record.at("men"));
    }
    void report(std::vector<Anomaly>& anomalies) const {
        const Message kept{GEO_TR("kept as written: look at them")};
        grantedOverAsked.report(anomalies, GEO_TR("%1 amounts granted are over what was asked"), kept);
        overCost.report(anomalies, GEO_TR("%1 amounts granted are over the whole cost"), kept);
        people.report(anomalies, GEO_TR("%1 actions have more than 100,000 women and men"), kept);
        overHundred.report(anomalies, GEO_TR("%1 shares are over 100 %"), kept);
    }
};

} // namespace

std::string differences(const NetworkRecord& before, const NetworkRecord& now) {
    std::string text;
    for (const auto& field : before.kind->fields)
        if (says(field, before, now))
            text += (text.empty() ? "" : ", ") + std::string{field.id} + " “" + shown(before.at(field.id)) + "” / “" +
                    shown(now.at(field.id)) + "”";
    return text;
}

NetworkRecord updated(const NetworkRecord& before, const NetworkRecord& now) {
    auto record = before;
    for (const auto& field : before.kind->fields)
        if (says(field, before, now))
            record.set(field.id, now.at(field.id));
    return record;
}

void checkRecords(RegisterTable& table) {
    Doubts doubts;
    Count again, contradicted;
    std::unordered_map<std::string, std::size_t> first;
    std::vector<NetworkRecord> kept;
    std::vector<std::int64_t> lines;
    for (std::size_t i = 0; i < table.records.size(); ++i) {
        auto& record = table.records[i];
        doubts.look(record, table.lines[i]);
        const auto [at, isNew] = first.try_emplace(identityOf(record), kept.size());
        if (isNew) {
            kept.push_back(std::move(record));
            lines.push_back(table.lines[i]);
            continue;
        }
        const auto both = std::to_string(lines[at->second]) + " = " + std::to_string(table.lines[i]);
        const auto difference = differences(kept[at->second], record);
        if (difference.empty())
            again.add(both);
        else
            contradicted.add(both + ": " + difference);
    }
    table.records = std::move(kept);
    table.lines = std::move(lines);
    again.report(table.anomalies, GEO_TR("%1 lines say what a line before said"), {GEO_TR("counted once")});
    contradicted.report(table.anomalies, GEO_TR("%1 lines are about the same as a line before and say otherwise"),
                        {GEO_TR("nothing is merged: the first one is kept, look at the others")});
    doubts.report(table.anomalies);
}

namespace {

/// Codes of communes against the official list, where it is loaded.
void checkCommunes(const RegisterTable& table, const Observatory& observatory, std::vector<Anomaly>& anomalies) {
    std::unordered_set<std::string> official;
    for (const auto& code : observatory.officialCodes().codes("COM"))
        official.insert(code.code);
    for (const auto& code : observatory.officialCodes().codes("ARM"))
        official.insert(code.code);
    if (official.empty())
        return;
    std::unordered_map<std::string, std::string> merged;
    for (const std::string_view type : {"COMD", "COMA"})
        for (const auto& code : observatory.officialCodes().codes(type))
            merged.emplace(code.code, code.parent);
    for (const auto& movement : observatory.officialCodes().movements())
        if (movement.before != movement.after && !official.contains(movement.before))
            merged.emplace(movement.before, movement.after);
    Count gone, unknown;
    for (std::size_t i = 0; i < table.records.size(); ++i)
        for (const auto& field : table.records[i].kind->fields) {
            if (field.type != FieldType::Commune && field.type != FieldType::Communes)
                continue;
            for (const auto& code : table.records[i].codes(field.id)) {
                if (official.contains(code))
                    continue;
                const auto line = std::to_string(table.lines[i]) + ": " + code;
                if (const auto into = merged.find(code); into != merged.end())
                    gone.add(line + " → " + into->second);
                else
                    unknown.add(line);
            }
        }
    gone.report(anomalies, GEO_TR("%1 codes are of communes that were merged into others"),
                {GEO_TR("kept as written: put the new code where the place is meant as it is today")});
    unknown.report(anomalies, GEO_TR("%1 codes are of no commune of the official list"), {GEO_TR("kept as written")});
}

} // namespace

std::int64_t compareWithRegister(const RegisterTable& table, const Observatory& observatory, bool update,
                                 std::vector<Anomaly>& anomalies) {
    checkCommunes(table, observatory, anomalies);
    if (table.records.empty())
        return 0;
    std::unordered_map<std::string, NetworkRecord> there;
    for (auto& record : observatory.network().records(*table.records.front().kind))
        there.emplace(identityOf(record), std::move(record));
    Count same, other;
    for (std::size_t i = 0; i < table.records.size(); ++i) {
        const auto found = there.find(identityOf(table.records[i]));
        if (found == there.end())
            continue;
        const auto difference = differences(found->second, table.records[i]);
        if (difference.empty())
            same.add(named(table.records[i], table.lines[i]));
        else
            other.add(named(table.records[i], table.lines[i]) + ": " + difference);
    }
    same.report(anomalies, GEO_TR("%1 lines are in the register already"), {GEO_TR("the first ones are kept")});
    other.report(anomalies, GEO_TR("%1 lines are in the register with other values (register / file)"),
                 update ? Message{GEO_TR("the file's values take their place; the history can take that back")}
                        : Message{GEO_TR("the register's stay, unless it is told to update")});
    return same.number();
}

} // namespace geo
