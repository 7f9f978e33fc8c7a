#include "readers/register_rows.hpp"

#include "readers/register_words.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>

namespace geo {
namespace {

constexpr std::size_t mostExamples = 20, longestExample = 60, longestKept = 1000;

bool isWords(FieldType type) {
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Reference;
}
bool isNumber(FieldType type) {
    return type == FieldType::Whole || type == FieldType::Number || type == FieldType::Amount;
}

/// The field whose absence has a reason of its own.
std::string_view stateFieldOf(const RecordKind& kind) {
    if (!kind.find("state"))
        return {};
    return kind.id == "surveys" ? "number" : "value";
}

/// The field where words about another one go; empty where the kind has none.
std::string_view noteFor(const RecordKind& kind, const Field& field) {
    if (field.type == FieldType::Date && kind.find("date_note"))
        return "date_note";
    return kind.find("note") ? "note" : std::string_view{};
}

void append(NetworkRecord& record, std::string_view field, const std::string& text) {
    const auto& before = record.at(field);
    record.set(field, before.empty() ? text : before + " ; " + text);
}

std::string cut(const std::string& text) {
    if (text.size() <= longestExample)
        return text;
    auto end = longestExample;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

const char* expectedOf(FieldType type) {
    switch (type) {
    case FieldType::Date:
        return GEO_TR("%1 cells of the column “%2” are no date (01/12/2022, 2022-12, 2022)");
    case FieldType::Year:
        return GEO_TR("%1 cells of the column “%2” are no year (2022)");
    case FieldType::SchoolYear:
        return GEO_TR("%1 cells of the column “%2” are no school year (2022-2023)");
    case FieldType::Whole:
        return GEO_TR("%1 cells of the column “%2” are no whole numbers from 0 on");
    case FieldType::Number:
    case FieldType::Amount:
        return GEO_TR("%1 cells of the column “%2” are no numbers that can stand there");
    case FieldType::Degrees:
        return GEO_TR("%1 cells of the column “%2” are no degrees (3,8767 or 3° 52′ 36″ E)");
    case FieldType::Choice:
        return GEO_TR("%1 cells of the column “%2” are none of the words expected there (%3)");
    case FieldType::Flag:
        return GEO_TR("%1 cells of the column “%2” are neither yes nor no");
    case FieldType::Department:
        return GEO_TR("%1 cells of the column “%2” are no department (34, 2A, 974)");
    case FieldType::Commune:
    case FieldType::Communes:
        return GEO_TR("%1 cells of the column “%2” are no code of a commune (34172)");
    case FieldType::Epci:
        return GEO_TR("%1 cells of the column “%2” are no SIREN (nine digits)");
    case FieldType::Neighbourhoods:
        return GEO_TR("%1 cells of the column “%2” are no code of a neighbourhood (QP034005, QN03401M)");
    default:
        return GEO_TR(
            "%1 cells of the column “%2” have more than 100,000 characters: keep the document itself elsewhere");
    }
}

/// The choice for what is none of the others; empty where there is none.
std::string otherOf(const Field& field) {
    for (const auto& choice : field.choices)
        if (field.type == FieldType::Choice && (choice.id == "autre" || choice.id == "other"))
            return std::string{choice.id};
    return {};
}

/// What may be written there, as offices do.
std::string wordsOf(const Field& field) {
    constexpr std::size_t mostWords = 8;
    std::string text;
    for (std::size_t i = 0; i < std::min(mostWords, field.choices.size()); ++i) {
        const auto& choice = field.choices[i];
        auto word = std::string{choice.words.empty() ? choice.id : choice.words.front()};
        std::ranges::replace(word, '_', ' ');
        text += (i ? ", " : "") + word;
    }
    return field.choices.size() > mostWords ? text + " …" : text;
}

} // namespace

RegisterRows::RegisterRows(const RegisterColumns& columns, const std::vector<std::string>& header,
                           const FilePersons& persons, RegisterContext context)
    : m_columns{columns}, m_header{header}, m_persons{persons}, m_context{std::move(context)}, m_kind{*columns.kind} {
    for (std::size_t c = 0; c < columns.targets.size(); ++c) {
        if (!columns.targets[c] || columns.targets[c]->funder.empty())
            continue;
        const auto& target = *columns.targets[c];
        auto share = std::ranges::find(m_shares, target.funder, &Share::funder);
        if (share == m_shares.end())
            share = m_shares.insert(m_shares.end(), {target.funder, target.commonLaw, {}});
        share->columns.push_back(c);
    }
}

const std::string& RegisterRows::cell(std::size_t column) const {
    static const std::string none;
    return column < m_row->cells.size() ? m_row->cells[column] : none;
}

/// The words that need more than a field's own declaration.
bool RegisterRows::putSpecially(NetworkRecord& record, const Field& field, const std::string& text) {
    if (m_kind.id == "sites" && field.id == "support_level") {
        m_level = text;
        return true;
    }
    if (m_kind.id == "adherents" && field.id == "type") {
        const auto type = adherentType(text);
        record.set("type", type.value_or(std::string{}));
        return type.has_value();
    }
    if (!isNumber(field.type))
        return false;
    const auto marker = parseCell(text, '.');
    if (!marker || marker->hasNumber())
        return false;
    if (field.id == stateFieldOf(m_kind) && marker->state != CellState::Missing)
        record.set("state", marker->state == CellState::Suppressed       ? "suppressed"
                            : marker->state == CellState::NotSignificant ? "not_significant"
                            : marker->state == CellState::NotApplicable  ? "not_applicable"
                                                                         : "not_available");
    return true; // a dash, "NA": nothing was given
}

void RegisterRows::put(NetworkRecord& record, std::size_t column, std::string_view written) {
    const auto& field = m_kind.field(m_columns.targets[column]->field);
    if (written.empty())
        return;
    auto text = std::string{written};
    if (isWords(field.type) && text.size() <= 200'000) { // longer ones are refused below
        int removed = 0;
        text = withoutPersonsOf(m_persons, text, field.speaksOfPeople, removed);
        for (int i = 0; i < removed; ++i)
            m_names.add(lineText()); // the line, never the name
    }
    if (field.type == FieldType::Department)
        text = departmentWord(text);
    if (putSpecially(record, field, text))
        return;
    const auto made = canonical(field, text);
    for (int i = 0; i < made.personsRemoved; ++i)
        m_names.add(lineText());
    if (made.problem.empty() && !made.value.empty())
        record.set(field.id, isWords(field.type) && !record.at(field.id).empty()
                                 ? record.at(field.id) + " ; " + made.value
                                 : made.value);
    else if (!made.problem.empty() && !putQualified(record, column, field, text))
        tell(record, column, field, text);
}

/// "régional signalé": one of the words of a choice and more, which goes to the note.
bool RegisterRows::putQualified(NetworkRecord& record, std::size_t column, const Field& field,
                                const std::string& text) {
    const auto space = text.find(' ');
    if (field.type != FieldType::Choice || space == std::string::npos || !m_kind.find("note"))
        return false;
    const auto made = canonical(field, text.substr(0, space));
    if (made.value.empty())
        return false;
    int removed = 0;
    record.set(field.id, made.value);
    append(record, "note", m_header[column] + " : " + withoutPersonsOf(m_persons, text, true, removed));
    return true;
}

/// A cell that cannot be made what its field holds: told, and its words kept where there is a place for them.
void RegisterRows::tell(NetworkRecord& record, std::size_t column, const Field& field, const std::string& text) {
    int removed = 0;
    const auto clean = text.size() > longestKept ? std::string{} : withoutPersonsOf(m_persons, text, true, removed);
    if (field.type == FieldType::Neighbourhoods && m_kind.find("neighbourhood_names") && !clean.empty())
        return append(record, "neighbourhood_names", clean); // names instead of codes: matched later
    auto& trouble = m_troubles[column];
    trouble.field = &field;
    ++trouble.number;
    if (record.at(field.id).empty())
        record.set(field.id, otherOf(field));
    if (trouble.examples.size() < mostExamples)
        trouble.examples.push_back(lineText() + ": " + cut(clean));
    const auto note = noteFor(m_kind, field);
    if (note.empty() || clean.empty())
        return;
    trouble.kept = true;
    append(record, note, note == "date_note" ? clean : m_header[column] + " : " + clean);
}

NetworkRecord RegisterRows::common() {
    NetworkRecord record{m_kind};
    m_level.clear();
    for (std::size_t c = 0; c < m_columns.targets.size(); ++c)
        if (m_columns.targets[c] && m_columns.targets[c]->funder.empty())
            put(record, c, cell(c));
    return record;
}

void RegisterRows::finishSite(NetworkRecord& record) {
    if (record.at("programme_kind").empty())
        record.set("programme_kind", programmeKind(record.at("programme")));
    const auto level = supportLevel(m_level, record.at("work_done"));
    record.set("support_level", level.value_or(std::string{}));
    if (const auto column = m_columns.columnOf("support_level"); column && !level)
        tell(record, *column, m_kind.field("support_level"), m_level);
    if (record.at("town").empty())
        record.set("town", record.at("name"));
    // One site of the office's list may have several places, a line each ("CV02" is Sète and Frontignan). The later
    // ones get their commune code, or their line, behind.
    const auto id = record.at("id");
    if (id.empty() || m_usedIds.insert(id).second)
        return;
    auto own = id + "-" + (record.at("commune").empty() ? lineText() : record.at("commune"));
    if (!m_usedIds.insert(own).second)
        m_usedIds.insert(own = id + "-" + lineText());
    record.set("id", own);
}

void RegisterRows::finishPlace(NetworkRecord& record) {
    const auto drop = [&] {
        m_badPoints.add(lineText() + ": " + record.at("lon") + " " + record.at("lat"));
        record.set("lon", {});
        record.set("lat", {});
    };
    for (const auto& problem : problemsOf(record))
        if (problem.field == "lon" || problem.field == "lat")
            return drop();
}

/// The office gives most of its things an identifier; what has no column for it gets one of its name and date.
void RegisterRows::identify(NetworkRecord& record) {
    if (m_kind.identity.front() != "id" || !record.at("id").empty() || m_columns.columnOf("id"))
        return;
    auto id = slug(record.title());
    for (const std::string_view date : {"start_date", "date"})
        if (m_kind.find(date) && !record.at(date).empty())
            id = record.at(date) + "-" + id;
    record.set("id", id);
}

void RegisterRows::finish(NetworkRecord& record) {
    for (const auto& field : m_kind.fields)
        if (field.type == FieldType::Year && field.required && record.at(field.id).empty() &&
            !m_columns.columnOf(field.id))
            record.set(field.id, m_context.year);
    if (m_kind.id == "figures" && record.at("section").empty())
        record.set("section", m_context.word);
    if (m_kind.id == "surveys" && record.at("survey").empty())
        record.set("survey", m_context.word);
    if (m_kind.id == "contracts" && record.at("generation").empty())
        record.set("generation", record.at("signed") >= "2024" ? "2024" : "2015");
    identify(record);
    if (m_kind.id == "sites")
        finishSite(record);
    if (m_kind.placed)
        finishPlace(record);
    if (const auto field = stateFieldOf(m_kind); !field.empty()) {
        if (record.at(field).empty() && record.at("state").empty()) {
            record.set("state", "not_available");
            m_withoutState.add(lineText());
        }
    }
}

bool RegisterRows::isWhole(const NetworkRecord& record) {
    for (const auto& [field, what] : problemsOf(record)) {
        const auto& declared = m_kind.field(field);
        if (!declared.required || !record.at(field).empty())
            m_order.add(lineText() + ": " + std::string{field});
        else if (field == m_kind.identity.front() && !m_kind.find("year"))
            return m_noId.add(lineText()), false;
        else if (field == m_kind.title)
            return m_noName.add(lineText()), false;
        else if (declared.type == FieldType::Year && !m_columns.columnOf(field))
            return m_noYear.add(lineText()), false;
        else
            return m_incomplete.add(lineText() + ": " + std::string{field}), false;
    }
    return true;
}

/// Of a wide table: a record for each financer that something was asked of or that granted something; one without,
/// where there is none.
std::vector<NetworkRecord> RegisterRows::unpivoted(const NetworkRecord& record) {
    std::vector<NetworkRecord> records;
    auto words = record.at("note"); // those of cells that are no amounts, too
    for (const auto& share : m_shares) {
        auto one = record;
        one.set("note", {});
        for (const auto column : share.columns)
            put(one, column, cell(column));
        if (const auto& found = one.at("note"); !found.empty())
            words += (words.empty() ? "" : " ; ") + found;
        if (one.at("asked").empty() && one.at("granted").empty())
            continue;
        one.set("funder", share.funder);
        if (share.commonLaw)
            one.set("common_law", "1");
        else if (share.funder == "BOP 147") // the State's programme "politique de la ville": specific by definition
            one.set("common_law", "0");
        records.push_back(std::move(one));
    }
    if (records.empty())
        records.push_back(record);
    for (auto& one : records)
        one.set("note", words);
    return records;
}

std::vector<NetworkRecord> RegisterRows::read(const TextRow& row) {
    m_row = &row;
    auto record = common();
    finish(record);
    if (!isWhole(record))
        return {};
    if (m_shares.empty())
        return {std::move(record)};
    return unpivoted(record);
}

void RegisterRows::report(std::vector<Anomaly>& anomalies) const {
    m_names.report(anomalies, GEO_TR("%1 names of persons"),
                   {GEO_TR("not kept: the register holds roles and organisations only")});
    for (const auto& [column, trouble] : m_troubles) {
        Message what{expectedOf(trouble.field->type), {trouble.number, m_header[column]}};
        if (trouble.field->type == FieldType::Choice)
            what.values.push_back(wordsOf(*trouble.field));
        const bool isOther = !otherOf(*trouble.field).empty();
        anomalies.push_back({std::move(what), trouble.number, trouble.examples,
                             isOther && trouble.kept
                                 ? GEO_TR("kept as “other”, to be checked; what was written is kept in the note")
                             : isOther      ? GEO_TR("kept as “other”, to be checked")
                             : trouble.kept ? GEO_TR("left empty; what was written is kept in the note")
                                            : GEO_TR("left empty, to be filled in by hand")});
    }
    m_badPoints.report(anomalies,
                       GEO_TR("%1 lines have a longitude and latitude that place nothing in France; they may stand the "
                              "other way round"),
                       {GEO_TR("kept without a point")});
    m_order.report(anomalies, GEO_TR("%1 fields contradict another one of their line"), {GEO_TR("kept as written")});
    m_withoutState.report(anomalies, GEO_TR("%1 lines have no figure, and no reason for it"),
                          {GEO_TR("kept as not available, never as 0")});
    m_noId.report(anomalies, GEO_TR("%1 lines have no identifier"), {GEO_TR("left out")});
    m_noName.report(anomalies, GEO_TR("%1 lines have no name"), {GEO_TR("left out")});
    m_noYear.report(anomalies, GEO_TR("%1 lines have no year, and there is no column of years"),
                    {GEO_TR("left out: say the year with --vintage, or choose its column")});
    m_incomplete.report(anomalies, GEO_TR("%1 lines lack what every record must have"), {GEO_TR("left out")});
}

} // namespace geo
