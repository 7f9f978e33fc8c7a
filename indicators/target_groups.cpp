#include "target_groups.hpp"

#include "base/codes.hpp"
#include "base/parallel.hpp"
#include "network/network.hpp"
#include "observatory/zones.hpp"
#include "territories.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace indicators {

using geo::Error;
using geo::GeographyKind;
using geo::Message;

namespace {

constexpr double sliver = 1; ///< m²; less in common is rounding

constexpr std::array<std::pair<Grouping, std::string_view>, 5> groupings{{{Grouping::Total, "total"},
                                                                          {Grouping::Commune, "commune"},
                                                                          {Grouping::Contract, "contract"},
                                                                          {Grouping::Epci, "epci"},
                                                                          {Grouping::Department, "departement"}}};

struct Key {
    std::string code, name;
    friend bool operator<(const Key& a, const Key& b) { return a.code < b.code; }
};

/// Finds the groups of one target after the other.
class Placing {
public:
    Placing(const geo::Observatory& observatory, const Memberships& memberships, const Targets& targets,
            Grouping grouping)
        : m_observatory{observatory}, m_memberships{memberships}, m_targets{targets}, m_grouping{grouping} {
        const auto kind = targets.zones->geography().kind;
        const bool holdsCommunes = kind == GeographyKind::Department || kind == GeographyKind::Epci;
        if (holdsCommunes && grouping != Grouping::Total &&
            !(kind == GeographyKind::Department && grouping == Grouping::Department))
            throw Error{Error::Code::Usage,
                        {GEO_TR("targets of the level %1 hold communes; they can only be taken together in all"),
                         {std::string{geo::toText(kind)}}}};
        if (grouping == Grouping::Contract)
            for (const auto& contract : observatory.network().contracts()) {
                m_contracts.emplace(contract.epci, contract.name);
                m_named.emplace(contract.name, contract.epci);
            }
        if (grouping == Grouping::Contract && m_contracts.empty())
            throw Error{Error::Code::Usage,
                        {GEO_TR("the register has no contract: import the list of contracts first")}};
    }

    std::set<Key> keysOf(std::size_t target) const {
        const auto zone = m_targets.indices[target];
        const auto& zones = *m_targets.zones;
        if (m_grouping == Grouping::Total)
            return {{"total", {}}};
        if (m_grouping == Grouping::Department)
            if (const auto department = ownDepartment(zones, zone); !department.empty())
                return {{department, departmentName(department)}};
        std::set<Key> keys;
        const auto parts = m_memberships.communesOf(zones, zone);
        for (const auto& part : parts)
            if (auto key = keyOf(m_memberships.of(part.commune)); !key.code.empty()) {
                const bool nameless = m_grouping == Grouping::Commune && key.name == key.code;
                if (nameless && parts.size() == 1 && !zones.place(zone).empty())
                    key.name = zones.place(zone); // the perimeters name the commune they lie in
                keys.insert(std::move(key));
            }
        if (keys.empty() && (m_grouping == Grouping::Epci || m_grouping == Grouping::Contract))
            if (auto key = keyOf(officialEpci(zones, zone)); !key.code.empty())
                keys.insert(std::move(key));
        return keys;
    }

private:
    /// A neighbourhood belongs to the department that its code names, wherever it reaches.
    static std::string ownDepartment(const geo::ZoneSet& zones, std::size_t zone) {
        if (zones.geography().kind == GeographyKind::Department)
            return zones.code(zone);
        const auto neighbourhood = geo::QpvCode::parse(zones.code(zone));
        return zones.geography().kind == GeographyKind::Qpv && neighbourhood ? geo::departmentOf(*neighbourhood).text()
                                                                             : std::string{};
    }

    /// The perimeters of 2024 name the intercommunality themselves.
    CommuneMembership officialEpci(const geo::ZoneSet& zones, std::size_t zone) const {
        CommuneMembership told;
        if (zones.geography().table.empty() || zones.geography().kind != GeographyKind::Qpv)
            return told;
        for (const auto& [column, text] : m_observatory.zones().officialFields(zones.geography(), zones.code(zone))) {
            if (column == "siren_epci" && geo::EpciCode::parse(text))
                told.epci = geo::EpciCode::parse(text)->text();
            if (column == "lib_epci")
                told.epciName = text;
        }
        return told;
    }

    Key keyOf(const CommuneMembership& commune) const {
        if (m_grouping == Grouping::Commune)
            return {commune.commune, commune.name.empty() ? commune.commune : commune.name};
        if (m_grouping == Grouping::Department)
            return {commune.department, departmentName(commune.department)};
        if (m_grouping == Grouping::Epci)
            return {commune.epci, commune.epciName.empty() ? commune.epci : commune.epciName};
        if (const auto contract = m_contracts.find(commune.epci); contract != m_contracts.end())
            return {contract->first, contract->second};
        // One that grew since the contract was signed has another SIREN: its name tells that it is the same.
        const auto named = m_named.find(commune.epciName);
        return named == m_named.end() ? Key{} : Key{named->second, named->first};
    }

    const geo::Observatory& m_observatory;
    const Memberships& m_memberships;
    const Targets& m_targets;
    Grouping m_grouping;
    std::map<std::string, std::string> m_contracts; ///< SIREN, name
    std::map<std::string, std::string> m_named;     ///< name, SIREN
};

/// Small letters without accents: what is typed at a prompt.
std::string bare(std::string_view name) {
    static const std::pair<std::string_view, std::string_view> accents[] = {
        {"à", "a"}, {"â", "a"}, {"ç", "c"}, {"è", "e"}, {"é", "e"}, {"ê", "e"}, {"ë", "e"},
        {"î", "i"}, {"ï", "i"}, {"ô", "o"}, {"ù", "u"}, {"û", "u"}, {"ü", "u"}, {"À", "a"},
        {"Â", "a"}, {"Ç", "c"}, {"È", "e"}, {"É", "e"}, {"Ê", "e"}, {"Ë", "e"}, {"Î", "i"},
        {"Ï", "i"}, {"Ô", "o"}, {"Ù", "u"}, {"Û", "u"}, {"Ü", "u"}, {"’", "'"}, {"–", "-"}};
    std::string out;
    for (std::size_t i = 0; i < name.size();) {
        const auto rest = name.substr(i);
        const auto found =
            std::ranges::find_if(accents, [&](const auto& each) { return rest.starts_with(each.first); });
        if (found != std::end(accents)) {
            out += found->second;
            i += found->first.size();
        } else {
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(name[i++])));
        }
    }
    return out;
}

[[noreturn]] void nonePlaced(Grouping grouping) {
    if (grouping == Grouping::Epci || grouping == Grouping::Contract)
        throw Error{
            Error::Code::Usage,
            {grouping == Grouping::Epci
                 ? GEO_TR("nothing loaded says to which intercommunality the targets belong: import INSEE’s "
                          "table of the communes of each EPCI (EPCI_2020.csv)")
                 : GEO_TR("no target lies in the intercommunality of a contract of the register: import INSEE’s "
                          "table of the communes of each EPCI (EPCI_2020.csv), or check the list of "
                          "contracts")}};
    throw Error{
        Error::Code::Usage,
        {GEO_TR("nothing loaded says in which commune the targets lie: import the outlines of the communes or of "
                "the IRIS")}};
}

std::string listOf(const Targets& targets, const std::vector<std::size_t>& which) {
    constexpr std::size_t enough = 5;
    std::string text;
    for (std::size_t k = 0; k < std::min(enough, which.size()); ++k) {
        const auto zone = targets.indices[which[k]];
        text += (k ? ", " : "") + targets.zones->code(zone) + " (" + targets.zones->name(zone) + ")";
    }
    return which.size() > enough ? text + " …" : text;
}

/// Which groups there are. Of many, those whose codes begin as the wanted one does: of 75119 the whole of Paris.
std::string someOf(std::vector<TargetGroup> groups, const std::string& wanted) {
    constexpr std::size_t enough = 20, department = 2;
    if (groups.size() > enough)
        std::ranges::stable_partition(groups, [&](const TargetGroup& group) {
            return group.code.substr(0, department) == wanted.substr(0, department);
        });
    std::string text;
    for (std::size_t k = 0; k < std::min(enough, groups.size()); ++k)
        text += (k ? ", " : "") + groups[k].code + " (" + groups[k].name + ")";
    return groups.empty() ? "-" : groups.size() > enough ? text + " …" : text;
}

/// The ring around several leaves all of them out.
geo::MultiPolygon unionOf(const Targets& targets, const std::vector<std::size_t>& members) {
    std::vector<geo::MultiPolygon> shapes, strict;
    for (const auto t : members) {
        shapes.push_back(targets.shapes[t]);
        if (targets.ring)
            strict.push_back(targets.zones->shape(targets.indices[t]));
    }
    auto whole = shapes.size() == 1 ? shapes.front() : geo::united(shapes);
    return strict.size() > 1 ? geo::difference(whole, geo::united(strict)) : whole;
}

} // namespace

const TargetGroup& groupNamed(const TargetGroups& groups, const std::string& wanted) {
    const auto& all = groups.groups;
    const auto sought = bare(wanted);
    const auto whole = std::ranges::find_if(
        all, [&](const TargetGroup& group) { return group.code == wanted || bare(group.name) == sought; });
    if (whole != all.end())
        return *whole;
    const auto holds = [&](const TargetGroup& group) { return bare(group.name).find(sought) != std::string::npos; };
    const auto first = std::ranges::find_if(all, holds);
    if (!sought.empty() && first != all.end() && std::ranges::none_of(std::next(first), all.end(), holds))
        return *first;
    throw Error{Error::Code::Usage,
                {GEO_TR("no neighbourhood belongs to %1; there are: %2"), {wanted, someOf(all, wanted)}}};
}

std::string_view toText(Grouping grouping) {
    for (const auto& [each, text] : groupings)
        if (each == grouping)
            return text;
    return {};
}

std::optional<Grouping> groupingFromText(std::string_view text) {
    for (const auto& [grouping, word] : groupings)
        if (word == text)
            return grouping;
    return std::nullopt;
}

TargetGroups placedGroups(const geo::Observatory& observatory, const Memberships& memberships, const Targets& targets,
                          Grouping grouping, geo::Progress& progress) {
    const Placing placing{observatory, memberships, targets, grouping};
    std::map<Key, std::vector<std::size_t>> groups;
    std::vector<std::size_t> several, nowhere;
    for (std::size_t t = 0; t < targets.indices.size(); ++t) {
        const auto keys = placing.keysOf(t);
        for (const auto& key : keys)
            groups[key].push_back(t);
        if (keys.size() > 1)
            several.push_back(t);
        if (keys.empty())
            nowhere.push_back(t);
        progress.report(static_cast<double>(t + 1) / static_cast<double>(targets.indices.size()));
    }
    TargetGroups result{grouping, {}, {}};
    for (auto& [key, members] : groups)
        result.groups.push_back({key.code, key.name, std::move(members)});
    if (!several.empty())
        result.remarks.push_back({GEO_TR("%1 of the targets lie in several groups and count in each: %2"),
                                  {static_cast<std::int64_t>(several.size()), listOf(targets, several)}});
    if (!nowhere.empty())
        result.remarks.push_back({GEO_TR("%1 of the targets belong to no group and are left out: %2"),
                                  {static_cast<std::int64_t>(nowhere.size()), listOf(targets, nowhere)}});
    return result;
}

TargetGroups groupsOf(const geo::Observatory& observatory, const Memberships& memberships, const Targets& targets,
                      Grouping grouping, geo::Progress& progress) {
    auto result = placedGroups(observatory, memberships, targets, grouping, progress);
    if (result.groups.empty())
        nonePlaced(grouping);
    return result;
}

Targets targetsOfContract(const geo::Observatory& observatory, const Targets& all, const std::string& contract,
                          geo::Progress& progress) {
    geo::ProgressPart placing{progress, 0, 0.8}, taking{progress, 0.8, 1};
    const auto contracts = groupsOf(observatory, Memberships{observatory}, all, Grouping::Contract, placing);
    std::vector<std::size_t> members;
    for (const auto t : groupNamed(contracts, contract).members)
        members.push_back(all.indices[t]);
    return targetsOf(all.zones, std::move(members), 0, false, taking);
}

Targets grouped(const Targets& targets, const TargetGroups& groups, geo::Progress& progress) {
    Targets result;
    result.buffer = targets.buffer;
    result.ring = targets.ring;
    result.shapes.resize(groups.groups.size());
    result.countedOnce.resize(groups.groups.size());
    geo::parallelFor(
        groups.groups.size(),
        [&](std::size_t g) {
            const auto& members = groups.groups[g].members;
            double sum = 0;
            for (const auto t : members)
                sum += geo::area(targets.shapes[t]);
            result.shapes[g] = unionOf(targets, members);
            const double shared = sum - geo::area(result.shapes[g]);
            result.countedOnce[g] = shared > sliver ? shared : 0;
        },
        progress);
    std::vector<geo::ZoneSet::Zone> zones;
    for (std::size_t g = 0; g < groups.groups.size(); ++g) {
        const auto& group = groups.groups[g];
        zones.push_back({group.code, group.name, {}, {}, result.shapes[g]});
        result.indices.push_back(g);
        std::vector<std::size_t> members;
        for (const auto t : group.members)
            members.push_back(targets.indices[t]);
        result.members.push_back(std::move(members));
    }
    geo::Geography geography;
    geography.kind = GeographyKind::Outline;
    geography.epsg = targets.zones->geography().epsg;
    geography.count = static_cast<std::int64_t>(zones.size());
    result.zones = std::make_shared<const geo::ZoneSet>(std::move(geography), std::move(zones));
    result.base = targets.zones;
    result.grouping = toText(groups.grouping);
    return result;
}

} // namespace indicators
