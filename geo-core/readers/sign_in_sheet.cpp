#include "readers/sign_in_sheet.hpp"

#include "network/field_text.hpp"
#include "readers/family.hpp"
#include "readers/file_persons.hpp"
#include "readers/register_table.hpp"
#include "readers/register_words.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace geo {
namespace {

constexpr std::string_view title = "Participations (feuilles d’émargement)";

using Column = std::optional<std::size_t>;

/// Where the parts of an attendance stand.
struct Sheet {
    Column surname, givenName, whole, structure, mail, department, mode, profile, event, date;
    std::vector<std::size_t> meetings; ///< a column for each, marked where the person came
    std::vector<std::size_t> known;

    bool hasNames() const { return whole || (surname && givenName); }
    bool isSignIn() const {
        return hasNames() && (structure || mail) &&
               (department || mode || event || date || signature || !meetings.empty());
    }
    bool signature = false;
};

const Field& field(std::string_view id) { return recordKind("participations").field(id); }

std::string dateIn(std::string_view text) {
    static const Field date{.id = "date", .label = "", .type = FieldType::Date};
    const auto made = canonical(date, text);
    return made.value.size() == 10 ? made.value : std::string{};
}

bool isMeetingHead(std::string_view head, std::string_view plain) {
    return !dateIn(head).empty() || plain.starts_with("reunion ") || plain.starts_with("rencontre ") ||
           plain.starts_with("seance ") || plain.starts_with("atelier ") || plain.starts_with("journee ");
}

Sheet sheetOf(const std::vector<std::string>& header) {
    struct Part {
        Column Sheet::*column;
        std::vector<std::string_view> heads;
    };
    static const std::vector<Part> parts{
        {&Sheet::surname, {"nom", "nom de famille", "nom du participant"}},
        {&Sheet::givenName, {"prenom"}},
        {&Sheet::whole,
         {"nom prenom", "nom et prenom", "prenom nom", "prenom et nom", "participant", "nom s prenom s"}},
        {&Sheet::structure,
         {"structure", "organisme", "organisation", "institution", "collectivite", "association", "employeur"}},
        {&Sheet::mail, {"e mail", "email", "mail", "courriel", "adresse mail", "adresse e mail", "mel"}},
        {&Sheet::department, {"departement", "dep", "dpt", "dept"}},
        {&Sheet::mode,
         {"presentiel visio", "modalite", "mode", "participation", "presence", "format", "mode de participation"}},
        {&Sheet::profile, {"profil", "type de structure", "categorie", "public", "statut"}},
        {&Sheet::event, {"evenement", "rencontre", "reunion", "intitule", "seance"}},
        {&Sheet::date, {"date", "date de la rencontre", "date de la reunion"}}};
    Sheet sheet;
    for (std::size_t c = 0; c < header.size(); ++c) {
        const auto plain = plainHead(header[c]);
        bool found = false;
        for (const auto& [column, heads] : parts)
            if (!(sheet.*column) && std::ranges::find(heads, plain) != heads.end()) {
                sheet.*column = c;
                found = true;
                break;
            }
        sheet.signature = sheet.signature || plain == "signature" || plain == "emargement";
        if (!found && isMeetingHead(header[c], plain)) {
            sheet.meetings.push_back(c);
            found = true;
        }
        if (found)
            sheet.known.push_back(c);
    }
    return sheet;
}

/// What is counted apart.
struct Group {
    std::string event, year, department, profile, mode;
    auto operator<=>(const Group&) const = default;
};
struct Tally {
    std::int64_t attendances = 0;
    std::set<std::string> persons; ///< in memory only
};

class Attendances {
public:
    Attendances(const Sheet& sheet, const std::vector<std::string>& header, const SourceFile& source,
                std::optional<int> year)
        : m_sheet{sheet}, m_header{header}, m_event{nameOf(source)} {
        const int of = year ? *year : yearInNames(source);
        m_year = of ? std::to_string(of) : "";
    }

    void meet(const TextRow& row) {
        m_row = &row;
        if (m_sheet.whole)
            m_people.addWhole(at(m_sheet.whole));
        else
            m_people.add(at(m_sheet.surname), at(m_sheet.givenName));
    }

    void add(const TextRow& row) {
        m_row = &row;
        const auto person = personOf();
        if (person.empty()) {
            m_noName.add(std::to_string(row.line));
            return;
        }
        ++m_rows;
        if (m_sheet.meetings.empty())
            return attend(person, eventOf(), yearOf(dateIn(at(m_sheet.date))), at(m_sheet.mode));
        for (const auto c : m_sheet.meetings)
            if (const auto mark = c < row.cells.size() ? row.cells[c] : std::string{}; came(mark))
                attend(person, m_header[c], yearOf(dateIn(m_header[c])),
                       modeIn(mark).empty() ? at(m_sheet.mode) : mark);
    }

    RegisterTable finish(const std::vector<Anomaly>& remarks) {
        RegisterTable table;
        table.anomalies = remarks;
        for (const auto& [cell, tally] : m_cells)
            addRecord(table, cell, tally.attendances, static_cast<std::int64_t>(tally.persons.size()), {});
        std::set<std::string> events;
        for (const auto& [cell, tally] : m_cells)
            events.insert(cell.event);
        if (events.size() > 1) // somebody who came twice is one person: no sum of meetings tells it
            for (const auto& [cell, tally] : m_years)
                addRecord(table, cell, std::nullopt, static_cast<std::int64_t>(tally.persons.size()),
                          fmt::format("personnes différentes sur {} rencontres", events.size()));
        table.anomalies.push_back(
            {{GEO_TR("%1 lines are attendances of persons"), {m_rows}},
             m_rows,
             {},
             {GEO_TR("names, organisations and addresses are not kept: only how many there were")}});
        m_twice.report(table.anomalies, GEO_TR("%1 lines are of somebody who signed already for the same meeting"),
                       {GEO_TR("counted once")});
        m_noName.report(table.anomalies, GEO_TR("%1 lines have no name"), {GEO_TR("left out")});
        m_noYear.report(table.anomalies, GEO_TR("%1 attendances have no year"),
                        {GEO_TR("left out: say the year with --vintage")});
        m_badDepartments.report(table.anomalies, GEO_TR("%1 departments are not understood"), {GEO_TR("left empty")});
        cleanAnomalies(table.anomalies, m_people);
        return table;
    }
    std::int64_t rows() const { return m_rows; }

private:
    static std::string nameOf(const SourceFile& source) {
        auto name = std::filesystem::path{source.member.empty() ? source.file.string() : source.member}.stem().string();
        return source.sheet.empty() ? name : source.sheet;
    }
    std::string at(Column column) const {
        return column && *column < m_row->cells.size() ? m_row->cells[*column] : std::string{};
    }
    /// A folded name, whatever its order, with the organisation or else the address.
    std::string personOf() const {
        auto words = splitList(
            plainHead(m_sheet.whole ? at(m_sheet.whole) : at(m_sheet.surname) + " " + at(m_sheet.givenName)), " ");
        std::ranges::sort(words);
        if (words.empty())
            return {};
        const auto beside = at(m_sheet.structure).empty() ? at(m_sheet.mail) : at(m_sheet.structure);
        return fmt::format("{}|{}", fmt::join(words, " "), plainHead(beside));
    }
    static bool came(const std::string& mark) {
        const auto plain = folded(mark);
        return !plain.empty() && plain != "0" && plain != "non" && plain != "n" && plain != "absent" &&
               plain != "absente" && plain != "excuse" && plain != "excusee" && !isDash(mark);
    }
    static std::string modeIn(const std::string& text) {
        const auto plain = folded(text);
        if (const auto made = canonical(field("mode"), text); !made.value.empty())
            return made.value;
        if (plain.find("visio") != std::string::npos || plain.find("distan") != std::string::npos)
            return "remote";
        return plain.find("presen") != std::string::npos ? "onsite" : "";
    }
    std::string eventOf() {
        const auto said = at(m_sheet.event).empty() ? at(m_sheet.date) : at(m_sheet.event);
        return said.empty() ? m_event : said;
    }
    std::string yearOf(const std::string& date) const { return date.empty() ? m_year : date.substr(0, 4); }
    std::string departmentOf() {
        const auto written = at(m_sheet.department);
        if (written.empty())
            return {};
        const auto made = canonical(field("department"), departmentWord(written));
        if (made.value.empty())
            m_badDepartments.add(std::to_string(m_row->line));
        return made.value;
    }
    void attend(const std::string& person, const std::string& event, const std::string& year, const std::string& mode) {
        if (year.empty())
            return m_noYear.add(std::to_string(m_row->line));
        int removed = 0;
        const auto clean = [&](const std::string& text) { return withoutPersonsOf(m_people, text, true, removed); };
        const Group cell{clean(event), year, departmentOf(), clean(at(m_sheet.profile)), modeIn(mode)};
        if (!m_met.insert({cell.event, person}).second)
            return m_twice.add(std::to_string(m_row->line));
        auto& here = m_cells[cell];
        ++here.attendances;
        here.persons.insert(person);
        m_years[{clean(m_event), year, cell.department, cell.profile, ""}].persons.insert(person);
    }
    static void addRecord(RegisterTable& table, const Group& cell, std::optional<std::int64_t> attendances,
                          std::int64_t persons, const std::string& note) {
        NetworkRecord record{recordKind("participations")};
        record.set("event", cell.event);
        record.set("year", cell.year);
        record.set("department", cell.department);
        record.set("profile", cell.profile);
        record.set("mode", cell.mode);
        record.set("attendances", attendances ? std::to_string(*attendances) : "");
        record.set("persons", std::to_string(persons));
        record.set("note", note);
        table.records.push_back(std::move(record));
        table.lines.push_back(0);
    }

    const Sheet& m_sheet;
    const std::vector<std::string>& m_header;
    std::string m_event, m_year;
    const TextRow* m_row = nullptr;
    FilePersons m_people;
    std::map<Group, Tally> m_cells, m_years;
    std::set<std::pair<std::string, std::string>> m_met;
    std::int64_t m_rows = 0;
    Count m_twice, m_noName, m_noYear, m_badDepartments;
};

RegisterTable readSheet(const SourceFile& source, std::optional<int> year, Inspection* inspection, Progress& progress) {
    const TextTable table{source};
    const auto sheet = sheetOf(table.header());
    if (!sheet.hasNames())
        throw Error{
            Error::Code::Malformed,
            {GEO_TR("%1 is no sign-in sheet: it has no columns of surnames and given names"), {source.displayName()}}};
    Attendances attendances{sheet, table.header(), source, year};
    ProgressPart names{progress, 0, 0.4}, counting{progress, 0.4, 1};
    table.forEach([&](const TextRow& row) { attendances.meet(row); }, names);
    table.forEach([&](const TextRow& row) { attendances.add(row); }, counting);
    auto read = attendances.finish(table.remarks());
    if (inspection) {
        inspection->rows = attendances.rows();
        inspection->encoding = toText(table.dialect().encoding);
        for (std::size_t c = 0; c < table.header().size(); ++c)
            (std::ranges::find(sheet.known, c) != sheet.known.end() ? inspection->columnsKnown
                                                                    : inspection->columnsUnknown)
                .push_back(table.header()[c]);
    }
    return read;
}

} // namespace

Recognition recogniseSignIn(const Sample& sample) {
    return {!sample.isLayer && sheetOf(sample.columns).isSignIn() ? 0.78 : 0, std::nullopt, std::nullopt};
}

Inspection inspectSignIn(const SourceFile& source, const Recognition& found, Progress& progress) {
    Inspection inspection;
    inspection.source = source;
    inspection.reader = signInReader;
    inspection.family = "participations";
    inspection.title = title;
    inspection.confidence = found.confidence;
    auto read = readSheet(source, std::nullopt, &inspection, progress);
    inspection.anomalies = read.anomalies;
    inspection.records = std::make_shared<const RegisterTable>(std::move(read));
    return inspection;
}

LoadReport loadSignIn(const Plan& plan, Observatory& observatory, Transaction& t, Progress& progress) {
    return keepRecords(readSheet(plan.inspection.source, plan.vintage, nullptr, progress), plan, title, observatory, t);
}

} // namespace geo
