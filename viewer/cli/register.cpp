#include "commands.hpp"
#include "register_list.hpp"

#include "network/field_text.hpp"
#include "network/network.hpp"
#include "observatory/history.hpp"
#include "text.hpp"

#include <memory>
#include <span>

namespace cli {

namespace {

using geo::Error;
using geo::NetworkRecord;

struct Arguments {
    std::string observatory, search;
    std::vector<std::string> words; ///< what to do, with which kind, and FIELD=VALUE …
    bool json = false;
};

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

/// @throws Error::Code::Usage for several of that name
NetworkRecord recordNamed(const geo::NetworkRegister& network, const geo::RecordKind& kind, const std::string& name) {
    auto found = recordsNamed(network, kind, name);
    if (found.size() > 1)
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” stands for %2 records; name one by its key, which --json shows"),
                     {name, static_cast<std::int64_t>(found.size())}}};
    return std::move(found.front());
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

/// @returns false for words that are none of these.
bool tell(const Arguments& given, const std::string& action, std::span<const std::string> words) {
    if (action == "check" && words.empty())
        listFindings(openForReading(given.observatory), given.json);
    else if (action == "list" && words.empty())
        listKinds(openForReading(given.observatory), given.json);
    else if (action == "list" && words.size() == 1)
        listRecords(openForReading(given.observatory), kindNamed(words[0]), given.search, given.json);
    else if (action == "show" && words.size() == 2)
        showRecords(openForReading(given.observatory), kindNamed(words[0]), words[1], given.json);
    else if (action == "fields" && words.size() == 1)
        listFields(kindNamed(words[0]));
    else
        return false;
    return true;
}

/// @returns false for words that are none of these.
bool alter(const Arguments& given, const std::string& action, std::span<const std::string> words) {
    const bool known = (action == "add" && words.size() >= 2) || (action == "set" && words.size() >= 3) ||
                       (action == "remove" && words.size() == 2);
    if (!known)
        return false;
    const auto& kind = kindNamed(words[0]);
    const auto rest = words.subspan(1);
    auto observatory = openForWriting(given.observatory);
    if (action == "add")
        addRecord(observatory, kind, rest);
    else if (action == "set")
        change(observatory, kind, rest);
    else
        removeRecord(observatory, kind, rest.front());
    return true;
}

ExitStatus run(const Arguments& given) {
    const auto action = given.words.empty() ? std::string{"check"} : given.words[0];
    const auto words = std::span{given.words}.subspan(given.words.empty() ? 0 : 1);
    if (!given.search.empty() && action != "list")
        throw UsageProblem{{GEO_TR("--search goes with list, not with %1"), {action}}};
    if (action == "list" && words.size() > 1)
        throw UsageProblem{{GEO_TR("list takes a kind alone: lisiere register OBS show %1 \"%2\" tells one record, "
                                   "--search \"%2\" finds words in all"),
                            {words[0], words[1]}}};
    if (!tell(given, action, words) && !alter(given, action, words))
        throw UsageProblem{{GEO_TR("register takes: check, list, list KIND, show KIND ID, fields KIND, add KIND "
                                   "FIELD=VALUE …, set KIND ID FIELD=VALUE …, remove KIND ID; list alone tells the "
                                   "kinds"),
                            {}}};
    return Done;
}

} // namespace

void addRegister(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "register",
            GEO_TR("Reads and changes the register of the network; alone, tells what contradicts itself in it")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional("WORDS", given->words,
                            GEO_TR("check; list (kinds and how many records); list KIND; show KIND ID (all of one "
                                   "record, by its identifier or title); fields KIND; add KIND FIELD=VALUE …; set "
                                   "KIND ID FIELD=VALUE …; remove KIND ID"))
        .option("--search", "WORDS", given->search, GEO_TR("With list: only records in which these words stand"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere register herault.sqlite list contracts --search montpellier")
        .example("lisiere register herault.sqlite show sites CV01")
        .example("lisiere register herault.sqlite set sites CV01 stage=\"rapport remis\" next_steering=12/01/2027")
        .run([given] { return run(*given); });
}

} // namespace cli
