#include "commands.hpp"

#include "network/field_text.hpp"
#include "network/network.hpp"
#include "network/record_search.hpp"
#include "observatory/history.hpp"
#include "register_checks.hpp"
#include "text.hpp"

#include <memory>

namespace cli {

namespace {

using geo::Error;
using geo::NetworkRecord;

struct Arguments {
    std::string observatory, search;
    std::vector<std::string> words; ///< what to do, with which kind, and FIELD=VALUE …
    bool json = false;
};

nlohmann::ordered_json toJson(const NetworkRecord& record) {
    nlohmann::ordered_json json{{"key", record.key}};
    for (std::size_t f = 0; f < record.values.size(); ++f)
        if (auto& value = json[std::string{record.kind->fields[f].id}]; !record.values[f].empty())
            value = record.values[f]; // else null: not given
    return json;
}

/// Text for one line of a list: notes may have many.
QString brief(const std::string& text) {
    auto line = QString::fromStdString(text).simplified();
    constexpr int longest = 60;
    if (line.size() > longest)
        line = line.left(longest - 1) + QStringLiteral("…");
    return line;
}

void listRecords(const Arguments& given, const geo::Observatory& observatory, const geo::RecordKind& kind) {
    const auto all = observatory.network().records(kind);
    auto list = nlohmann::ordered_json::array();
    TextTable table;
    for (const auto at : geo::RecordSearch{all}.find(given.search)) {
        list.push_back(toJson(all[at]));
        std::vector<QString> cells{brief(all[at].at(kind.identity.front()))};
        if (kind.title != kind.identity.front())
            cells.push_back(brief(all[at].title()));
        if (!kind.category.empty())
            cells.push_back(brief(all[at].at(kind.category)));
        table.add(std::move(cells));
    }
    given.json ? output().json(list) : table.print(output());
}

void listFields(const geo::RecordKind& kind) {
    TextTable table;
    for (const auto& field : kind.fields) {
        QStringList words;
        for (const auto& choice : field.choices)
            words << QString::fromUtf8(choice.id.data(), static_cast<qsizetype>(choice.id.size()));
        table.add({QString::fromUtf8(field.id.data(), static_cast<qsizetype>(field.id.size())),
                   paint::text(field.label), field.required ? paint::text(GEO_TR("required")) : QString{},
                   words.join(QStringLiteral(", "))});
    }
    table.print(output());
}

void listFindings(const Arguments& given, const geo::Observatory& observatory) {
    auto list = nlohmann::ordered_json::array();
    const auto findings = layers::registerFindings(observatory);
    for (const auto& finding : findings) {
        list.push_back({{"kind", finding.kind}, {"what", utf8(finding.what)}, {"keys", finding.keys}});
        if (!given.json)
            output().line(paint::text(finding.what));
    }
    if (given.json)
        output().json(list);
    else if (findings.empty())
        say({GEO_TR("nothing in the register contradicts itself"), {}});
}

/// "name=Ville de Sète": each value as it would be typed in the form. @throws UsageProblem, Error::Code::Malformed
void fill(NetworkRecord& record, std::span<const std::string> assignments) {
    for (const auto& assignment : assignments) {
        const auto equals = assignment.find('=');
        if (equals == std::string::npos)
            throw UsageProblem{{GEO_TR("“%1” is not FIELD=VALUE"), {assignment}}};
        const auto& field = record.kind->field(assignment.substr(0, equals));
        auto text = geo::canonical(field, assignment.substr(equals + 1));
        if (!text.problem.empty())
            throw Error{Error::Code::Malformed, text.problem}.within({GEO_TR("%1"), {std::string{field.id}}});
        if (text.personsRemoved > 0)
            say({GEO_TR("%1: names or addresses of persons were left out (%2)"),
                 {std::string{field.id}, static_cast<std::int64_t>(text.personsRemoved)}});
        record.set(field.id, std::move(text.value));
    }
    for (const auto& problem : geo::problemsOf(record))
        throw Error{Error::Code::Malformed, problem.what}.within({GEO_TR("%1"), {std::string{problem.field}}});
}

/// By its key, or by the first of the fields that identify it where only one record has that.
NetworkRecord recordNamed(const geo::NetworkRegister& network, const geo::RecordKind& kind, const std::string& name) {
    std::vector<NetworkRecord> found;
    for (auto& record : network.records(kind))
        if (record.at(kind.identity.front()) == name || std::to_string(record.key) == name)
            found.push_back(std::move(record));
    if (found.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("the register has no %1 “%2”; lisiere register OBS list %3 shows those it has"),
                     {utf8(kind.one), name, std::string{kind.id}}}};
    if (found.size() > 1)
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” stands for %2 records; name one by its key, which --json shows"),
                     {name, static_cast<std::int64_t>(found.size())}}};
    return found.front();
}

void addRecord(geo::Observatory& observatory, const geo::RecordKind& kind, std::span<const std::string> assignments) {
    NetworkRecord record{kind};
    fill(record, assignments);
    if (observatory.network().same(record))
        throw Error{Error::Code::Usage, {GEO_TR("“%1” is in the register already"), {record.title()}}};
    observatory.history().record({GEO_TR("Added: %1"), {record.title()}}, "",
                                 [&](geo::Transaction& t) { observatory.network().add(t, record); });
    say({GEO_TR("“%1” is in the register"), {record.title()}});
}

void change(geo::Observatory& observatory, const geo::RecordKind& kind, std::span<const std::string> words) {
    auto record = recordNamed(observatory.network(), kind, words.front());
    fill(record, words.subspan(1));
    observatory.history().record({GEO_TR("Changed: %1"), {record.title()}}, "",
                                 [&](geo::Transaction& t) { observatory.network().update(t, record); });
    say({GEO_TR("“%1” is changed"), {record.title()}});
}

void removeRecord(geo::Observatory& observatory, const geo::RecordKind& kind, const std::string& name) {
    const auto record = recordNamed(observatory.network(), kind, name);
    observatory.history().record({GEO_TR("Deleted: %1"), {record.title()}}, "",
                                 [&](geo::Transaction& t) { observatory.network().remove(t, kind.id, record.key); });
    say({GEO_TR("“%1” is out of the register; lisiere history --undo brings it back"), {record.title()}});
}

ExitStatus run(const Arguments& given) {
    const auto& words = given.words;
    const auto action = words.empty() ? std::string{"check"} : words[0];
    if (action == "check") {
        listFindings(given, openForReading(given.observatory));
        return Done;
    }
    if (words.size() < 2)
        throw UsageProblem{{GEO_TR("say which records: lisiere register OBS %1 adherents"), {action}}};
    const auto& kind = geo::recordKind(words[1]);
    const std::span<const std::string> rest{words.begin() + 2, words.end()};
    if (action == "list") {
        listRecords(given, openForReading(given.observatory), kind);
    } else if (action == "fields") {
        listFields(kind);
    } else if (action == "add" && !rest.empty()) {
        auto observatory = openForWriting(given.observatory);
        addRecord(observatory, kind, rest);
    } else if (action == "set" && rest.size() >= 2) {
        auto observatory = openForWriting(given.observatory);
        change(observatory, kind, rest);
    } else if (action == "remove" && rest.size() == 1) {
        auto observatory = openForWriting(given.observatory);
        removeRecord(observatory, kind, rest.front());
    } else {
        throw UsageProblem{{GEO_TR("register takes: check, list KIND, fields KIND, add KIND FIELD=VALUE …, set KIND ID "
                                   "FIELD=VALUE …, remove KIND ID"),
                            {}}};
    }
    return Done;
}

} // namespace

void addRegister(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "register",
            GEO_TR("Reads and changes the register of the network; alone, tells what contradicts itself in it")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional("WORDS", given->words,
                            GEO_TR("check, list KIND, fields KIND, add KIND FIELD=VALUE …, set KIND ID FIELD=VALUE …, "
                                   "remove KIND ID"))
        .option("--search", "WORDS", given->search, GEO_TR("Only records in which these words stand"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere register herault.sqlite set sites CV01 stage=\"rapport remis\" next_steering=12/01/2027")
        .run([given] { return run(*given); });
}

} // namespace cli
