#include "network/network.hpp"
#include "observatory/history.hpp"
#include "observatory/observatory.hpp"
#include "readers/family.hpp"
#include "readers/register_rows.hpp"
#include "readers/register_table.hpp"
#include "readers/register_words.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>

namespace geo {
namespace {

/// What makes a file a table of that kind: a column for one field of each group.
struct Signature {
    std::string_view kind, title; ///< title in French
    std::vector<std::vector<std::string_view>> groups;
};

const std::vector<Signature>& signatures() {
    static const std::vector<Signature> all{
        {"adherents",
         "Adhérents",
         {{"id"}, {"name"}, {"type"}, {"epci", "representative_role", "board_role", "member_towns", "joined"}}},
        {"sites",
         "Sites évalués et accompagnés",
         {{"id"}, {"name"}, {"programme", "programme_kind"}, {"support_level"}}},
        {"contracts", "Contrats de ville", {{"epci"}, {"name"}, {"covered_by", "generation", "signed"}}},
        {"cites",
         "Cités éducatives",
         {{"name"}, {"labelled", "lead_school"}, {"schools", "lead_school", "neighbourhoods"}}},
        {"councils", "Conseils citoyens", {{"id"}, {"name"}, {"support"}}},
        {"council-editions",
         "Conseils citoyens par édition",
         {{"council"}, {"edition"}, {"status", "animation", "designation", "representativity", "means", "charter"}}},
        {"actions",
         "Programmation",
         {{"title"},
          {"holder", "number"},
          {"holder", "contract", "contract_name", "theme"},
          {"asked", "granted", "cost"}}},
        {"statements",
         "T0, relevés et cibles",
         {{"measure"}, {"status"}, {"value"}, {"subject", "school_year", "question"}}},
        {"surveys", "Réponses à des enquêtes", {{"question"}, {"answer"}, {"number"}}},
        {"renewals", "Renouvellement urbain (NPNRU)", {{"name"}, {"interest"}, {"neighbourhood", "town"}}},
        {"notes", "Notes", {{"date"}, {"body"}, {"subject_kind"}, {"subject"}}},
        {"voices", "Paroles d’habitants", {{"text"}, {"date"}, {"agreed", "meeting"}}},
        {"events",
         "Rencontres et formations",
         {{"title"}, {"start_date"}, {"kind", "format"}, {"id", "participants", "audience", "scope"}}},
        {"participations", "Participations", {{"year"}, {"attendances"}, {"department", "profile", "mode", "event"}}},
        {"publications", "Publications", {{"title"}, {"date"}, {"pages"}, {"kind", "theme"}}},
        {"figures", "Chiffres de l’année", {{"item"}, {"value"}, {"unit"}, {"section", "year", "printed_share"}}}};
    return all;
}

const Signature& signatureOf(const RecordKind& kind) {
    return *std::ranges::find(signatures(), kind.id, &Signature::kind);
}

/// Do the words of a choice stand in the column? Else its head means something else there.
bool fitsContent(const RegisterColumns& columns, const Sample& sample) {
    for (std::size_t c = 0; c < columns.targets.size(); ++c) {
        if (!columns.targets[c])
            continue;
        const auto& field = columns.kind->field(columns.targets[c]->field);
        if (field.type != FieldType::Choice || !field.required)
            continue;
        std::int64_t filled = 0, fitting = 0;
        for (const auto& row : sample.rows) {
            if (c >= row.size() || row[c].empty())
                continue;
            ++filled;
            fitting += field.id == "type" ? adherentType(row[c]).has_value() : canonical(field, row[c]).problem.empty();
        }
        if (fitting * 2 < filled)
            return false;
    }
    return true;
}

/// A person in each of these columns; surnames and given names in their own or in one. And those with a civility.
FilePersons personsIn(const TextTable& table, const RegisterColumns& columns, Progress& progress) {
    FilePersons persons;
    if (std::ranges::find(columns.persons, true) == columns.persons.end())
        return persons;
    std::optional<std::size_t> surname, given;
    for (std::size_t c = 0; c < columns.persons.size(); ++c) {
        const auto head = plainHead(table.header()[c]);
        if (columns.persons[c] && head == "nom")
            surname = c;
        if (columns.persons[c] && head == "prenom")
            given = c;
    }
    table.forEach(
        [&](const TextRow& row) {
            const auto at = [&](std::optional<std::size_t> c) {
                return c && *c < row.cells.size() ? std::string_view{row.cells[*c]} : std::string_view{};
            };
            for (const auto& cell : row.cells)
                persons.addTitled(cell);
            if (surname && given)
                persons.add(at(surname), at(given));
            for (std::size_t c = 0; c < columns.persons.size(); ++c)
                if (columns.persons[c] && c != surname && c != given)
                    persons.addWhole(at(c));
        },
        progress);
    return persons;
}

std::string nameInShort(const SourceFile& source) {
    if (!source.sheet.empty())
        return source.sheet;
    const auto path = std::filesystem::path{source.member.empty() ? source.file.string() : source.member};
    return path.stem().string();
}

RegisterContext contextOf(const SourceFile& source, std::optional<int> said) {
    RegisterContext context{{}, nameInShort(source)};
    if (const int year = said ? *said : yearInNames(source))
        context.year = std::to_string(year);
    return context;
}

/// What was said of the columns; of an earlier file of the make only where this one has them.
RegisterColumns columnsOf(const RecordKind& kind, const TextTable& table, const SourceFile& source) {
    auto said = source.choices.reading.columns;
    if (source.choices.reading.remembered)
        std::erase_if(said, [&](const auto& choice) { return !table.find(choice.column); });
    return registerColumns(kind, table.header(), said);
}

/// What the columns become, for somebody to say otherwise.
void tellColumns(const RegisterColumns& columns, const std::vector<std::string>& header,
                 std::vector<Anomaly>& anomalies) {
    Count read, persons;
    for (std::size_t c = 0; c < header.size(); ++c) {
        if (columns.targets[c])
            read.add(header[c] + " → " + toText(*columns.targets[c]));
        if (columns.persons[c])
            persons.add(header[c]);
    }
    if (columns.isWide()) // else the heads are words of the register already
        read.report(anomalies, GEO_TR("%1 columns are fields of the register"),
                    {GEO_TR("another one is chosen with --column")});
    persons.report(anomalies, GEO_TR("%1 columns hold names or contacts of persons"), {GEO_TR("not kept")});
}

RegisterTable readTable(const TextTable& table, const RegisterColumns& columns, RegisterContext context,
                        Progress& progress, std::int64_t* rowsRead = nullptr) {
    ProgressPart names{progress, 0, 0.3}, reading{progress, 0.3, 1};
    const auto persons = personsIn(table, columns, names);
    RegisterRows rows{columns, table.header(), persons, std::move(context)};
    RegisterTable out;
    table.forEach(
        [&](const TextRow& row) {
            if (rowsRead)
                ++*rowsRead;
            for (auto& record : rows.read(row)) {
                out.records.push_back(std::move(record));
                out.lines.push_back(row.line);
            }
        },
        reading);
    out.anomalies = table.remarks();
    tellColumns(columns, table.header(), out.anomalies);
    rows.report(out.anomalies);
    checkRecords(out);
    cleanAnomalies(out.anomalies, persons);
    return out;
}

} // namespace

Recognition recogniseRegister(const RecordKind& kind, const Sample& sample) {
    if (sample.isLayer)
        return {};
    const auto columns = registerColumns(kind, sample.columns);
    for (const auto& group : signatureOf(kind).groups)
        if (std::ranges::none_of(group, [&](auto field) { return columns.columnOf(field).has_value(); }))
            return {};
    const auto persons = static_cast<std::size_t>(std::ranges::count(columns.persons, true));
    const double share = static_cast<double>(columns.known() + persons) /
                         static_cast<double>(std::max<std::size_t>(1, sample.columns.size()));
    constexpr double leastShare = 0.35;
    if (share < leastShare || !fitsContent(columns, sample))
        return {};
    return {0.55 + 0.2 * share, std::nullopt, std::nullopt}; // official families are surer of theirs
}

Inspection inspectRegister(const RecordKind& kind, const SourceFile& source, const Recognition& found,
                           Progress& progress) {
    const TextTable table{source};
    Inspection inspection;
    inspection.source = source;
    inspection.reader = inspection.family = kind.id;
    inspection.title = signatureOf(kind).title;
    inspection.confidence = found.confidence;
    inspection.encoding = toText(table.dialect().encoding);
    const auto columns = columnsOf(kind, table, source);
    for (std::size_t c = 0; c < table.header().size(); ++c)
        (columns.targets[c] ? inspection.columnsKnown : inspection.columnsUnknown).push_back(table.header()[c]);
    auto read = readTable(table, columns, contextOf(source, std::nullopt), progress, &inspection.rows);
    inspection.anomalies = read.anomalies;
    inspection.records = std::make_shared<const RegisterTable>(std::move(read));
    return inspection;
}

LoadReport loadRegister(const RecordKind& kind, const Plan& plan, Observatory& observatory, Transaction& t,
                        Progress& progress) {
    if (!plan.inspection.blocking.empty())
        throw Error{Error::Code::Malformed, plan.inspection.blocking.front()};
    const auto& file = plan.inspection.source;
    const TextTable table{file};
    const auto columns = columnsOf(kind, table, file);
    auto read = readTable(table, columns, contextOf(file, plan.vintage), progress);
    return keepRecords(std::move(read), plan, signatureOf(kind).title, observatory, t);
}

namespace {

/// Writes what is new; what is there stays unless the plan says to update it.
class Keeper {
public:
    Keeper(NetworkRegister& network, const RecordKind& kind, bool update) : m_network{network}, m_update{update} {
        for (auto& record : network.records(kind))
            m_there.emplace(identityOf(record), std::move(record));
    }

    void keep(Transaction& t, const std::vector<NetworkRecord>& records) {
        std::vector<NetworkRecord> added;
        for (const auto& record : records) {
            const auto before = m_there.find(identityOf(record));
            if (before == m_there.end())
                added.push_back(record);
            else if (m_update)
                update(t, before->second, record);
        }
        m_network.addNew(t, added);
        m_changed += static_cast<std::int64_t>(added.size());
    }
    std::int64_t changed() const { return m_changed; }
    void report(std::vector<Anomaly>& anomalies) const {
        m_frozen.report(anomalies, GEO_TR("%1 lines differ from a frozen T0"),
                        {GEO_TR("the frozen one stays: record a reading beside it, or unfreeze it first")});
    }

private:
    void update(Transaction& t, const NetworkRecord& before, const NetworkRecord& now) {
        const auto record = updated(before, now);
        if (record == before)
            return;
        if (before.kind->id == "statements" && before.flag("frozen")) {
            m_frozen.add(before.title());
            return;
        }
        m_network.update(t, record);
        ++m_changed;
    }

    NetworkRegister& m_network;
    bool m_update;
    std::unordered_map<std::string, NetworkRecord> m_there;
    std::int64_t m_changed = 0;
    Count m_frozen;
};

} // namespace

LoadReport keepRecords(RegisterTable table, const Plan& plan, std::string_view title, Observatory& observatory,
                       Transaction& t) {
    auto source = sourceRecord(plan.inspection, {std::string{title}, {}, {}, {}});
    if (table.records.empty())
        throw Error{
            Error::Code::Malformed,
            {GEO_TR("%1 has no line that can be a record of the register. What lisiere inspect tells of it says "
                    "why."),
             {plan.inspection.source.displayName()}}};
    resolveNames(table, observatory);
    const auto same = compareWithRegister(table, observatory, plan.update, table.anomalies);
    Keeper keeper{observatory.network(), *table.records.front().kind, plan.update};
    keeper.keep(t, table.records);
    keeper.report(table.anomalies);
    source.rows = keeper.changed();
    if (same == static_cast<std::int64_t>(table.records.size()))
        table.anomalies.clear(); // all of it is known, and was told then
    source.anomalies = std::move(table.anomalies);
    const auto before = observatory.sources().findBySha(source.sha256, source.fileName);
    source.id = before ? before->id : 0;
    if (source.rows == 0) // nothing new in it: leave no empty record behind
        return {source, true};
    if (before) // its import was taken back, or it updates now
        observatory.sources().update(t, source);
    else
        source.id = observatory.sources().add(t, source);
    return {source, false};
}

} // namespace geo
