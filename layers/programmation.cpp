#include "programmation.hpp"

#include "register_words.hpp"

#include "base/error.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <set>

namespace layers {
namespace {

using geo::Error;
using geo::NetworkRecord;
using Kind = ProgrammationGroup::Kind;

/// What makes records one action.
std::string actionKey(const NetworkRecord& record) {
    const auto& siren = record.at("contract");
    const auto head = record.at("year") + "\n" + (siren.empty() ? geo::folded(record.at("contract_name")) : siren);
    const auto number = geo::folded(record.at("number"));
    if (!number.empty())
        return head + "\nnumber\n" + number;
    return head + "\ntitle\n" + geo::folded(record.at("title")) + "\n" + geo::folded(record.at("holder"));
}

/// Groups of records by one field, each with the actions in it.
class Grouped {
public:
    struct Place {
        Kind kind = Kind::Named;
        std::string id, label;
    };
    void add(const NetworkRecord& record, const std::string& action, const Place& place) {
        auto& [group, actions] = m_groups[{place.kind, place.id}];
        if (group.records == 0) {
            group.kind = place.kind;
            group.id = place.id;
            group.label = place.label;
        }
        if (group.label == group.id && !place.label.empty())
            group.label = place.label; // a name in place of the bare code
        ++group.records;
        group.asked.add(record.number("asked"));
        group.granted.add(record.number("granted"));
        actions.insert(action);
    }
    std::vector<ProgrammationGroup> byAmount() {
        auto all = inOrder();
        std::ranges::stable_sort(all, [](const auto& a, const auto& b) {
            const auto last = [](const auto& g) { return g.kind == Kind::Several || g.kind == Kind::NotGiven; };
            if (last(a) != last(b))
                return last(b);
            if (last(a))
                return a.kind < b.kind;
            return a.granted.euros > b.granted.euros;
        });
        return all;
    }
    std::vector<ProgrammationGroup> inOrder() {
        std::vector<ProgrammationGroup> all;
        for (auto& [key, found] : m_groups) {
            found.first.actions = found.second.size();
            all.push_back(found.first);
        }
        return all;
    }

private:
    std::map<std::pair<Kind, std::string>, std::pair<ProgrammationGroup, std::set<std::string>>> m_groups;
};

Grouped::Place written(const std::string& words) {
    const auto label = std::string{geo::trimmed(words)};
    const auto id = geo::folded(label);
    return id.empty() ? Grouped::Place{Kind::NotGiven, {}, {}} : Grouped::Place{Kind::Named, id, label};
}

/// Names without a code may be of several neighbourhoods: nothing is read into them.
Grouped::Place neighbourhoodOf(const NetworkRecord& record) {
    const auto codes = record.codes("neighbourhoods");
    const auto& names = record.at("neighbourhood_names");
    if (codes.size() > 1)
        return {Kind::Several, {}, {}};
    if (codes.size() == 1)
        return {Kind::Named, codes.front(), names.empty() ? codes.front() : names};
    auto place = written(names);
    if (place.kind == Kind::Named)
        place.kind = Kind::Written;
    return place;
}

/// What the records of one action say together.
struct OneAction {
    std::optional<double> women, men;
    bool renewed = false, notRenewed = false, report = false, noReport = false;
    void add(const NetworkRecord& record) {
        const auto larger = [](std::optional<double>& kept, std::optional<double> given) {
            if (given && (!kept || *given > *kept))
                kept = given;
        };
        larger(women, record.number("women"));
        larger(men, record.number("men"));
        renewed |= record.at("renewed") == "1";
        notRenewed |= record.at("renewed") == "0";
        report |= record.at("report_received") == "1";
        noReport |= record.at("report_received") == "0";
    }
};

void count(PersonSum& sum, std::optional<double> persons) {
    sum.persons += persons.value_or(0);
    ++(persons ? sum.given : sum.absent);
}

void count(SaidOf& said, bool yes, bool no) { ++(yes ? said.yes : no ? said.no : said.unsaid); }

} // namespace

void AmountSum::add(std::optional<double> amount) {
    euros += amount.value_or(0);
    ++(amount ? given : absent);
}

geo::Cell AmountSum::cell() const {
    return given > 0 ? geo::Cell::of(euros) : geo::Cell::absent(geo::CellState::Missing);
}

std::optional<double> SaidOf::share() const {
    if (yes + no == 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(yes) / static_cast<double>(yes + no);
}

std::optional<double> Programmation::commonShare() const {
    const double known = common.euros + specific.euros;
    if (!(known > 0) || known < granted.euros / 2) // the few that say so are those that are
        return std::nullopt;
    return 100 * common.euros / known;
}

Programmation programmation(std::span<const NetworkRecord> records) {
    Programmation done;
    Grouped themes, pillars, years, neighbourhoods, financers, holders;
    std::map<std::string, OneAction> actions;
    for (const auto& record : records) {
        if (record.flag("draft")) {
            ++done.drafts;
            continue;
        }
        ++done.records;
        const auto action = actionKey(record);
        actions[action].add(record);
        done.asked.add(record.number("asked"));
        const auto granted = record.number("granted");
        done.granted.add(granted);
        const auto& flag = record.at("common_law");
        (flag == "1" ? done.common : flag == "0" ? done.specific : done.unflagged).add(granted);
        themes.add(record, action, written(record.at("theme")));
        pillars.add(record, action, written(record.at("pillar")));
        years.add(record, action, written(record.at("year")));
        neighbourhoods.add(record, action, neighbourhoodOf(record));
        financers.add(record, action, written(record.at("funder")));
        holders.add(record, action, written(record.at("holder")));
        addOnce(done.sources, record.at("source"));
    }
    done.actions = actions.size();
    for (const auto& [key, action] : actions) {
        count(done.women, action.women);
        count(done.men, action.men);
        count(done.renewed, action.renewed, action.notRenewed);
        count(done.reports, action.report, action.noReport);
    }
    done.themes = themes.byAmount();
    done.pillars = pillars.byAmount();
    done.years = years.inOrder();
    done.neighbourhoods = neighbourhoods.byAmount();
    done.financers = financers.byAmount();
    done.holders = holders.byAmount();
    return done;
}

std::optional<double> grantedPerInhabitant(const ProgrammationGroup& group,
                                           const std::map<std::string, Inhabitants>& inhabitants) {
    const auto found = inhabitants.find(group.id);
    if (group.kind != Kind::Named || group.granted.given == 0 || found == inhabitants.end() ||
        !(found->second.number > 0))
        return std::nullopt;
    return group.granted.euros / found->second.number;
}

std::vector<NetworkRecord> actionsOfContract(std::span<const NetworkRecord> actions, const std::string& siren,
                                             const std::string& name) {
    std::vector<NetworkRecord> found;
    for (const auto& action : actions)
        if (action.at("contract").empty()
                ? !name.empty() && geo::folded(action.at("contract_name")) == geo::folded(name)
                : action.at("contract") == siren)
            found.push_back(action);
    return found;
}

namespace {

/// Narrows the actions to what the subject names.
class Chooser {
public:
    explicit Chooser(const geo::NetworkRegister& network)
        : m_network{network}, m_all{network.records(geo::recordKind("actions"))} {
        if (m_all.empty())
            throw Error{Error::Code::Usage,
                        {GEO_TR("The register holds no action of the programmation yet: import the table of a "
                                "programmation first, one line per action and financer.")}};
    }

    ChosenActions choose(const std::string& subject) {
        const auto at = subject.rfind('@');
        const auto place = subject.substr(0, at);
        if (place.empty())
            m_chosen.records = m_all;
        else if (!bySite(place) && !byContract(place))
            refuse(place);
        if (m_chosen.records.empty())
            throw Error{Error::Code::Usage,
                        {GEO_TR("No action of the register is of “%1”, nor of its contract."), {place}}};
        if (at != std::string::npos)
            ofYear(subject.substr(at + 1));
        return std::move(m_chosen);
    }

private:
    std::string contractName(const std::string& siren) const {
        for (const auto& contract : m_network.contracts())
            if (contract.epci == siren)
                return contract.name;
        for (const auto& action : m_all)
            if (action.at("contract") == siren && !action.at("contract_name").empty())
                return action.at("contract_name");
        return siren;
    }
    bool bySite(const std::string& id) {
        const auto sites = m_network.sites();
        const auto site = std::ranges::find(sites, id, &geo::EvaluatedSite::id);
        if (site == sites.end())
            return false;
        m_chosen.site = site->name.empty() ? site->id : site->name;
        std::ranges::copy_if(m_all, std::back_inserter(m_chosen.records),
                             [&](const auto& action) { return action.at("site") == id; });
        if (!m_chosen.records.empty() || site->contract.empty())
            return true;
        m_chosen.contract = contractName(site->contract);
        m_chosen.records = actionsOfContract(m_all, site->contract, m_chosen.contract);
        m_chosen.ofContract = !m_chosen.records.empty();
        return true;
    }
    bool byContract(const std::string& word) {
        auto name = contractName(word);
        std::string siren = word;
        for (const auto& contract : m_network.contracts())
            if (geo::folded(contract.name) == geo::folded(word))
                siren = contract.epci, name = contract.name;
        m_chosen.records = actionsOfContract(m_all, siren, name);
        m_chosen.contract = name;
        return !m_chosen.records.empty();
    }
    void ofYear(const std::string& year) {
        std::set<std::string> years;
        for (const auto& action : m_chosen.records)
            years.insert(action.at("year"));
        if (!years.contains(year))
            throw Error{Error::Code::Usage,
                        {GEO_TR("No action is of the year “%1”; there are actions of: %2"),
                         {year, joinedWith({years.begin(), years.end()}, ", ")}}};
        std::erase_if(m_chosen.records, [&](const auto& action) { return action.at("year") != year; });
        m_chosen.year = std::stoi(year);
    }
    [[noreturn]] void refuse(const std::string& place) const {
        std::set<std::string> known;
        for (const auto& action : m_all) {
            const auto& siren = action.at("contract");
            const auto& name = action.at("contract_name");
            known.insert(siren.empty() ? name : name.empty() ? siren : siren + " " + name);
        }
        known.erase("");
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” is neither a site of the register nor a contract that an action names; "
                            "actions name: %2"),
                     {place, joinedWith({known.begin(), known.end()}, ", ")}}};
    }

    const geo::NetworkRegister& m_network;
    std::vector<NetworkRecord> m_all;
    ChosenActions m_chosen;
};

} // namespace

ChosenActions chosenActions(const geo::NetworkRegister& network, const std::string& subject) {
    return Chooser{network}.choose(subject);
}

} // namespace layers
