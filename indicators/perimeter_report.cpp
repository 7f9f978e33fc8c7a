#include "perimeter_report.hpp"

#include "base/codes.hpp"
#include "network/network.hpp"
#include "observatory/zones.hpp"
#include "territories.hpp"

#include <algorithm>
#include <cctype>
#include <set>

namespace indicators {

namespace {

using geo::Error;
using geo::GeographyKind;
using geo::Message;

constexpr int then = 2015, now = 2024;

std::shared_ptr<const geo::ZoneSet> generation(const geo::Observatory& observatory, int vintage,
                                               geo::Progress& progress) {
    const auto geography = observatory.zones().find(GeographyKind::Qpv, vintage);
    if (!geography)
        throw Error{
            Error::Code::Usage,
            {vintage == then
                 ? GEO_TR("the neighbourhoods of 2015 are not loaded, so there is nothing to compare with: import "
                          "the perimeters of the ANCT (QP_METROPOLE_LB93)")
                 : GEO_TR("the neighbourhoods of 2024 are not loaded, so there is nothing to compare with: import "
                          "the perimeters of the ANCT (QP2024_France_Hexagonale_Outre_Mer_WGS84)")}};
    return observatory.zones().load(*geography, progress);
}

using Groups = std::map<std::pair<std::string, std::string>, std::set<std::size_t>>; ///< code and name: changes

/// Each change is in the groups of all its neighbourhoods, of both generations.
Groups placed(const geo::Observatory& observatory, const Memberships& memberships, const PerimeterChanges& perimeters,
              Grouping grouping) {
    geo::NoProgress quiet;
    Groups groups;
    for (const bool after : {true, false}) {
        const auto& zones = after ? perimeters.after : perimeters.before;
        std::vector<std::size_t> all(zones->size()), changeOf(zones->size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        for (std::size_t c = 0; c < perimeters.changes.size(); ++c)
            for (const auto i : after ? perimeters.changes[c].after : perimeters.changes[c].before)
                changeOf[i] = c;
        Targets targets;
        targets.zones = zones;
        targets.indices = std::move(all);
        for (const auto& group : placedGroups(observatory, memberships, targets, grouping, quiet).groups) {
            const auto same = std::find_if(groups.begin(), groups.end(),
                                           [&](const auto& each) { return each.first.first == group.code; });
            auto& members = same == groups.end() ? groups[{group.code, group.name}] : same->second;
            for (const auto i : group.members)
                members.insert(changeOf[i]);
        }
    }
    return groups;
}

/// The finest grouping that places anything: contracts where the register has some.
Groups usualGroups(const geo::Observatory& observatory, const Memberships& memberships,
                   const PerimeterChanges& perimeters, Grouping& chosen) {
    const bool contracts = !observatory.network().contracts().empty();
    for (const auto grouping : {Grouping::Contract, Grouping::Epci, Grouping::Commune, Grouping::Department}) {
        if (grouping == Grouping::Contract && !contracts)
            continue;
        chosen = grouping;
        if (auto groups = placed(observatory, memberships, perimeters, grouping); !groups.empty())
            return groups;
    }
    return {};
}

void keepOnly(Groups& groups, const std::string& wanted) {
    TargetGroups known;
    for (const auto& [key, members] : groups)
        known.groups.push_back({key.first, key.second, {}});
    const auto& code = groupNamed(known, wanted).code;
    std::erase_if(groups, [&](const auto& each) { return each.first.first != code; });
}

void add(PartTotal& total, double area, const PartPeople& people) {
    if (!(area > 0))
        return;
    total.area += area;
    if (!people.value.hasNumber()) {
        ++total.without;
        return;
    }
    total.people += people.value.value;
    total.estimated = total.estimated || people.value.state == geo::CellState::Estimated;
}

PerimeterTotals totalsOf(const PerimeterReport& report, const std::vector<std::size_t>& which) {
    PerimeterTotals totals;
    for (const auto c : which) {
        const auto& change = report.perimeters.changes[c];
        const auto& people = report.people[c];
        ++totals.changes[change.state];
        if (change.state == PerimeterState::Unknown) {
            add(totals.unknown, change.beforeArea + change.afterArea,
                change.before.empty() ? people.after : people.before);
            continue;
        }
        add(totals.kept, change.keptArea, people.kept);
        add(totals.entered, change.enteredArea, people.entered);
        add(totals.left, change.leftArea, people.left);
    }
    return totals;
}

std::string joined(const std::vector<std::string>& codes) {
    constexpr std::size_t enough = 6;
    std::string text;
    for (std::size_t i = 0; i < std::min(enough, codes.size()); ++i)
        text += (i ? ", " : "") + codes[i];
    return codes.size() > enough ? text + " …" : text;
}

void sayWhatIsNotWhole(PerimeterReport& report, const std::set<std::string>& departments) {
    const auto& perimeters = report.perimeters;
    for (const int vintage : {then, now}) {
        std::vector<std::string> nothing;
        for (const auto& coverage : perimeters.coverage) {
            const auto loaded = vintage == then ? coverage.before : coverage.after;
            const auto& lack = vintage == then ? coverage.lackBefore : coverage.lackAfter;
            if (!departments.contains(coverage.department) ||
                (vintage == then ? coverage.wholeBefore : coverage.wholeAfter))
                continue;
            const auto name = departmentName(coverage.department);
            const auto count = static_cast<std::int64_t>(loaded);
            if (loaded == 0)
                nothing.push_back(name);
            else if (!lack.empty())
                report.remarks.push_back(
                    {GEO_TR(
                         "%1: the file of %2 is an extract: it has %3 neighbourhoods there and lacks %4 of those that "
                         "the numbers tell of (%5)"),
                     {name, std::to_string(vintage), count, static_cast<std::int64_t>(lack.size()), joined(lack)}});
            else
                report.remarks.push_back(
                    {GEO_TR("%1: the %3 neighbourhoods of %2 that are loaded there meet less than half of the others: "
                            "the file may be an extract"),
                     {name, std::to_string(vintage), count}});
        }
        if (!nothing.empty())
            report.remarks.push_back(
                {GEO_TR("no neighbourhood of %1 is loaded in %2 of the departments: %3"),
                 {std::to_string(vintage), static_cast<std::int64_t>(nothing.size()), joined(nothing)}});
    }
}

std::set<std::string> departmentsOf(const PerimeterChanges& perimeters, const std::set<std::size_t>& which) {
    std::set<std::string> departments;
    for (const auto c : which)
        for (const bool after : {true, false})
            for (const auto i : after ? perimeters.changes[c].after : perimeters.changes[c].before)
                if (const auto code = geo::QpvCode::parse((after ? perimeters.after : perimeters.before)->code(i)))
                    departments.insert(geo::departmentOf(*code).text());
    return departments;
}

/// Which changes are in tables, and which in none since nothing around them can be told.
struct Sorted {
    std::set<std::size_t> wanted, untold;
    std::size_t several = 0; ///< how often one is in a table once more
};

Sorted sortIntoGroups(PerimeterReport& report, const Groups& groups, bool oneGroup) {
    const auto told = [&](std::size_t c) { return report.perimeters.changes[c].state != PerimeterState::Unknown; };
    Sorted sorted;
    std::set<std::size_t> inGroups;
    for (const auto& [key, members] : groups) {
        inGroups.insert(members.begin(), members.end());
        if (!oneGroup && std::none_of(members.begin(), members.end(), told)) {
            ++report.untold;
            sorted.untold.insert(members.begin(), members.end());
            continue;
        }
        for (const auto c : members)
            sorted.several += !sorted.wanted.insert(c).second;
        report.groups.push_back({key.first, key.second, {members.begin(), members.end()}, {}});
    }
    if (oneGroup)
        return sorted;
    PerimeterGroup none;
    for (std::size_t c = 0; c < report.perimeters.changes.size(); ++c)
        if (!inGroups.contains(c)) {
            if (told(c))
                none.changes.push_back(c);
            else
                sorted.untold.insert(c);
        }
    sorted.wanted.insert(none.changes.begin(), none.changes.end());
    if (!none.changes.empty())
        report.groups.push_back(std::move(none));
    report.untoldChanges = static_cast<std::size_t>(std::count_if(
        sorted.untold.begin(), sorted.untold.end(), [&](std::size_t c) { return !sorted.wanted.contains(c); }));
    return sorted;
}

void sayWhatIsNotTold(PerimeterReport& report, const Sorted& sorted) {
    if (report.untoldChanges > 0)
        report.remarks.push_back(
            {GEO_TR("%1 neighbourhoods cannot be told, since the other generation is not loaded as a whole where they "
                    "are: they are in no table"),
             {static_cast<std::int64_t>(report.untoldChanges)}});
    sayWhatIsNotWhole(report, departmentsOf(report.perimeters, sorted.wanted.empty() ? sorted.untold : sorted.wanted));
    if (sorted.several > 0)
        report.remarks.push_back({GEO_TR("%1 of the changes are in several tables and count in each; the totals count "
                                         "them once"),
                                  {static_cast<std::int64_t>(sorted.several)}});
}

void collectSources(PerimeterReport& report, const std::vector<std::size_t>& which) {
    const auto use = [&](std::int64_t id) {
        if (id != 0 && std::find(report.sources.begin(), report.sources.end(), id) == report.sources.end())
            report.sources.push_back(id);
    };
    use(report.perimeters.before->geography().sourceId);
    use(report.perimeters.after->geography().sourceId);
    for (const auto c : which)
        for (const auto* part : {&report.people[c].before, &report.people[c].after, &report.people[c].kept,
                                 &report.people[c].entered, &report.people[c].left})
            for (const auto id : part->sources)
                use(id);
}

} // namespace

PerimeterReport perimeterReport(const geo::Observatory& observatory, Estimator& estimator,
                                const PerimeterRequest& request, geo::Progress& progress) {
    geo::ProgressPart first{progress, 0, 0.1}, second{progress, 0.1, 0.2}, comparing{progress, 0.2, 0.6},
        counting{progress, 0.6, 1};
    PerimeterReport report;
    auto before = generation(observatory, then, first), after = generation(observatory, now, second);
    report.perimeters = perimeterChanges(std::move(before), std::move(after), comparing);
    const auto& memberships = estimator.reader().memberships();
    report.grouping = request.grouping.value_or(Grouping::Department);
    auto groups = request.grouping ? placed(observatory, memberships, report.perimeters, *request.grouping)
                                   : usualGroups(observatory, memberships, report.perimeters, report.grouping);
    if (!request.group.empty())
        keepOnly(groups, request.group);
    const auto sorted = sortIntoGroups(report, groups, !request.group.empty());
    const std::vector<std::size_t> which{sorted.wanted.begin(), sorted.wanted.end()};
    auto people = perimeterPeople(estimator, report.perimeters, which, counting);
    report.people.resize(report.perimeters.changes.size());
    for (std::size_t k = 0; k < which.size(); ++k)
        report.people[which[k]] = std::move(people[k]);
    for (auto& group : report.groups)
        group.totals = totalsOf(report, group.changes);
    report.totals = totalsOf(report, which);
    sayWhatIsNotTold(report, sorted);
    collectSources(report, which);
    progress.report(1);
    return report;
}

} // namespace indicators
