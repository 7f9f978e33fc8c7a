#include "site_register.hpp"

#include "evaluation_subject.hpp"
#include "evaluation_words.hpp"
#include "programmation_words.hpp"
#include "register_words.hpp"

#include <algorithm>
#include <map>
#include <cmath>

namespace layers {
namespace {

constexpr std::size_t mostThemes = 6, mostMeasures = 5, mostNotes = 5;

std::int64_t whole(std::size_t n) { return static_cast<std::int64_t>(n); }

EvaluatedSubject subjectOf(const PageMaking& making, const SiteWork& work) {
    EvaluatedSubject subject;
    for (const auto& site : work.sites)
        subject.add(subjectOfSite(making.observatory.network(), site.id));
    for (const auto& contract : work.contracts)
        subject.about.emplace_back("contract", contract.epci);
    return subject;
}

/// Those that name one of the sites, else those of their contracts.
std::vector<geo::NetworkRecord> actionsOf(const geo::NetworkRegister& network, const SiteWork& work, bool& ofContract) {
    const auto all = network.records(geo::recordKind("actions"));
    std::vector<geo::NetworkRecord> found;
    for (const auto& action : all)
        if (!action.at("site").empty() &&
            std::ranges::any_of(work.sites, [&](const auto& site) { return site.id == action.at("site"); }))
            found.push_back(action);
    ofContract = found.empty();
    if (!found.empty())
        return found;
    std::map<std::string, std::string> contracts; // name by SIREN; a site may name one that the register does not hold
    for (const auto& site : work.sites)
        if (!site.contract.empty())
            contracts[site.contract];
    for (const auto& contract : work.contracts)
        contracts[contract.epci] = contract.name;
    for (const auto& [siren, name] : contracts)
        for (auto& action : actionsOfContract(all, siren, name))
            found.push_back(std::move(action));
    return found;
}

TableGroup groupOf(geo::Message title, const std::vector<ProgrammationGroup>& groups, std::size_t most,
                   indicators::Language language) {
    TableGroup made{std::move(title), {}};
    AmountSum others;
    std::size_t left = 0;
    for (const auto& group : groups) {
        if (groups.size() > most && made.rows.size() + 1 == most) {
            others.euros += group.granted.euros;
            others.given += group.granted.given;
            ++left;
            continue;
        }
        TableRow row;
        row.label = verbatim(groupLabel(group, {}, language));
        row.figures = {Figure{group.granted.cell(), "€", 0}};
        made.rows.push_back(std::move(row));
    }
    if (left > 0) {
        TableRow row;
        row.label = {GEO_TR("%1 others"), {whole(left)}};
        row.figures = {Figure{others.cell(), "€", 0}};
        made.rows.push_back(std::move(row));
    }
    return made;
}

TableRow statementRow(const Statement& one, const char* words, const char* counted, indicators::Language language) {
    TableRow row;
    const auto when = whenWords(one, language);
    row.label = one.base ? geo::Message{counted, {when, *one.base}} : geo::Message{words, {when}};
    row.figures = {figureOf(one)};
    return row;
}

/// What notes of a kind start with.
const char* noteWords(const std::string& kind) {
    if (kind == "meeting")
        return GEO_TR("Meeting: %1");
    if (kind == "steering")
        return GEO_TR("Steering committee: %1");
    if (kind == "deliverable")
        return GEO_TR("Deliverable: %1");
    if (kind == "decision")
        return GEO_TR("Decision: %1");
    if (kind == "role")
        return GEO_TR("Who does what: %1");
    return "%1";
}

} // namespace

Block siteProgramming(const PageMaking& making, const SiteWork& work, std::vector<std::string>& sources) {
    bool ofContract = false;
    const auto done = programmation(actionsOf(making.observatory.network(), work, ofContract));
    if (done.records == 0)
        return Notice{GEO_TR("Programming"), GEO_TR("No action is loaded for this contract: amounts "
                                                    "asked for and granted cannot be shown.")};
    for (const auto& source : done.sources)
        addOnce(sources, source);
    FigureTable table;
    table.heading = GEO_TR("Programming");
    const char* words = ofContract ? GEO_TR("euros granted, actions of the contract: %1 (%2 lines, %3 with an amount)")
                                   : GEO_TR("euros granted, actions of the site: %1 (%2 lines, %3 with an amount)");
    table.subheading = {words, {whole(done.actions), whole(done.records), whole(done.granted.given)}};
    table.groups.push_back(groupOf(GEO_TR("By year"), done.years, done.years.size(), making.language));
    table.groups.push_back(groupOf(GEO_TR("By theme"), done.themes, mostThemes, making.language));
    if (const auto share = done.commonShare()) {
        const auto unsaid = done.unflagged.given + done.unflagged.absent;
        table.notes.push_back({GEO_TR("Droit commun: %1% of what was granted where it is said (%2 lines do not say)."),
                               {std::round(*share * 10) / 10, whole(unsaid)}});
    }
    return table;
}

Block siteStatements(const PageMaking& making, const SiteWork& work, std::vector<std::string>& sources) {
    const auto records = recordsAbout(making.observatory.network(), "statements", subjectOf(making, work));
    const auto all = evaluations(records);
    std::vector<const Measure*> measures;
    for (const auto& evaluation : all)
        for (const auto& question : evaluation.questions)
            for (const auto& measure : question.measures)
                measures.push_back(&measure);
    if (std::ranges::none_of(all, &Evaluation::hasT0))
        return Notice{GEO_TR("T0 and later values"), GEO_TR("No initial state (T0) is recorded for this site.")};
    for (const auto& record : records)
        addOnce(sources, record.at("source"));
    std::ranges::stable_partition(measures, [](const Measure* one) { return one->first() != nullptr; });
    FigureTable table;
    table.heading = GEO_TR("T0 and later values");
    table.subheading = GEO_TR("as recorded");
    for (const auto* measure : measures) {
        if (table.groups.size() == mostMeasures)
            break;
        TableGroup group{nameWords(*measure), {}};
        if (measure->first())
            group.rows.push_back(
                statementRow(*measure->first(), GEO_TR("T0 · %1"), GEO_TR("T0 · %1 · n = %2"), making.language));
        if (const auto* latest = measure->latest())
            group.rows.push_back(
                statementRow(*latest, GEO_TR("reading · %1"), GEO_TR("reading · %1 · n = %2"), making.language));
        TableRow standing;
        standing.label = statusWords(*measure);
        group.rows.push_back(std::move(standing));
        table.groups.push_back(std::move(group));
    }
    if (measures.size() > table.groups.size())
        table.notes.push_back({GEO_TR("Other figures followed, on the pages of the evaluation: %1."),
                               {whole(measures.size() - table.groups.size())}});
    return table;
}

std::optional<Facts> siteThread(const PageMaking& making, const SiteWork& work, std::vector<std::string>& sources) {
    auto notes = recordsAbout(making.observatory.network(), "notes", subjectOf(making, work));
    if (notes.empty())
        return std::nullopt;
    std::ranges::stable_sort(notes, std::greater{}, [](const auto& note) { return note.at("date"); });
    Facts facts{GEO_TR("Thread of the site"), {}, {}};
    if (notes.size() > mostNotes) {
        facts.subheading = {GEO_TR("the latest %1 of %2 notes"), {whole(mostNotes), whole(notes.size())}};
        notes.resize(mostNotes);
    }
    for (const auto& note : notes) {
        addOnce(sources, note.at("source"));
        facts.facts.push_back({verbatim(dateWords(note.at("date"), making.language)),
                               {noteWords(note.at("kind")), {note.at("body")}},
                               {},
                               false});
    }
    return facts;
}

std::string latestEdition(const geo::NetworkRegister& network, const std::string& council) {
    std::string latest, words;
    for (const auto& edition : network.records(geo::recordKind("council-editions"))) {
        if (edition.at("council") != council || edition.flag("draft") || edition.at("edition") <= latest ||
            edition.at("status").empty())
            continue;
        latest = edition.at("edition");
        words = latest + " : " + edition.at("status");
    }
    return words;
}

} // namespace layers
