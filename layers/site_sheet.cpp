#include "site_sheet.hpp"

#include "memberships.hpp"
#include "provenance.hpp"
#include "register_words.hpp"
#include "site_figures.hpp"
#include "site_register.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace layers {
namespace {

using geo::Error;

bool isNumber(const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

struct Programme {
    std::string_view kind;
    const char *french, *english;
};
constexpr std::array programmes{Programme{"contrat_de_ville", "contrat de ville", "city contract"},
                                Programme{"cite_educative", "cité éducative", "educational city"},
                                Programme{"etude", "étude", "study"}};

/// Another number of inhabitants stands beside, of other perimeters and another year: each says which.
geo::Message contractPeople(const geo::Contract& contract) {
    const auto generation = contract.generation.empty() ? "2015" : contract.generation;
    if (contract.source.empty())
        return {GEO_TR("%1; inhabitants of its priority neighbourhoods: %2 (perimeters of %3)"),
                {contract.name, *contract.inhabitants, generation}};
    return {GEO_TR("%1; inhabitants of its priority neighbourhoods: %2 (perimeters of %3; %4)"),
            {contract.name, *contract.inhabitants, generation, contract.source}};
}

class SiteMaker {
public:
    explicit SiteMaker(const PageMaking& making) : m_making{making} { choose(); }

    SheetPages make(geo::Progress& progress) {
        geo::ProgressPart naming{progress, 0, 0.1}, figures{progress, 0.1, 0.9};
        m_department = departmentNames(m_making, {m_sites.front().department}, naming)[m_sites.front().department];
        const auto found = siteFigures(m_making, m_commune, figures);
        for (const auto& source : found.sources)
            m_figureSources.push_back(source);
        BlockPage page;
        page.format = {Paper::A4, true, {}};
        page.house = m_making.house;
        page.title = verbatim(m_town);
        page.subtitle = verbatim(subtitle());
        page.kind = GEO_TR("Site sheet");
        Region left{{14, 33, 104, 244}, {}}, right{{126, 33, 70, 244}, {}};
        network(left.blocks);
        for (const auto& site : m_sites)
            left.blocks.emplace_back(factsOf(site));
        meetings(left.blocks);
        const SiteWork work{m_sites, m_contracts};
        left.blocks.emplace_back(siteProgramming(m_making, work, m_sources));
        if (auto thread = siteThread(m_making, work, m_sources))
            left.blocks.emplace_back(std::move(*thread));
        right.blocks = found.blocks;
        right.blocks.emplace_back(siteStatements(m_making, work, m_sources));
        councils(right.blocks);
        page.regions = {std::move(left), std::move(right)};
        page.footer = footer(found);
        SheetPages sheet{m_town, m_sites.front().id, {}};
        sheet.pages.push_back(page);
        if (found.wide) {
            page.regions = {{{14, 33, 182, 244}, {*found.wide}}};
            sheet.pages.push_back(std::move(page));
        }
        return sheet;
    }

private:
    void choose();
    std::string subtitle() const;
    std::vector<geo::Adherent> adherentsHere(const NetworkCount& network) const;
    void network(std::vector<Block>& blocks);
    Facts factsOf(const geo::EvaluatedSite& site);
    void meetings(std::vector<Block>& blocks);
    void councils(std::vector<Block>& blocks);
    Footer footer(const SiteFigures& found) const;

    const PageMaking& m_making;
    std::vector<geo::EvaluatedSite> m_sites; ///< of the commune
    std::vector<geo::Contract> m_contracts;  ///< that hold there
    std::string m_commune, m_town, m_department;
    std::vector<std::string> m_sources, m_figureSources;
};

void SiteMaker::choose() {
    auto all = m_making.observatory.network().sites();
    std::ranges::sort(all, {}, &geo::EvaluatedSite::id);
    if (all.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("The register holds no supported site yet: import evaluated_sites.csv first.")}};
    const auto& subject = m_making.document.subject;
    const auto wanted = std::ranges::find_if(all, [&](const auto& site) {
        return site.id == subject || (!subject.empty() && site.place.commune == subject);
    });
    if (wanted == all.end()) {
        std::vector<std::string> ids;
        for (const auto& site : all)
            ids.push_back(site.id + " " + site.place.name);
        throw Error{Error::Code::Usage,
                    {GEO_TR("There is no supported site “%1” in the register; there are: %2"),
                     {subject, joinedWith(ids, ", ")}}};
    }
    m_commune = wanted->place.commune;
    m_town = wanted->place.name.empty() ? wanted->name : wanted->place.name;
    const auto rank = [](const geo::EvaluatedSite& site) {
        const auto at = std::ranges::find_if(programmes, [&](const auto& p) { return p.kind == site.programmeKind; });
        return std::pair{at - programmes.begin(), site.id};
    };
    for (const auto& site : all)
        if (site.id == wanted->id || (!m_commune.empty() && site.place.commune == m_commune))
            m_sites.push_back(site);
    std::ranges::sort(m_sites, {}, rank);
}

/// "Hérault · commune 34142 · city contract, study".
std::string SiteMaker::subtitle() const {
    std::vector<std::string> parts, kinds;
    addOnce(parts, m_department);
    if (!m_commune.empty())
        parts.push_back(fmt::format("commune {}", m_commune));
    for (const auto& site : m_sites)
        for (const auto& programme : programmes)
            if (site.programmeKind == programme.kind)
                addOnce(kinds,
                        m_making.language == indicators::Language::French ? programme.french : programme.english);
    addOnce(parts, joinedWith(kinds, ", "));
    return joinedWith(parts, " · ");
}

/// By their place, or by the intercommunality the commune belongs to.
std::vector<geo::Adherent> SiteMaker::adherentsHere(const NetworkCount& network) const {
    const auto membership = m_making.loader.reader().memberships().of(m_commune);
    std::vector<geo::Adherent> here;
    for (const auto& adherent : network.adherents)
        if ((!m_commune.empty() && adherent.place.commune == m_commune) ||
            (!adherent.epci.empty() && adherent.epci == membership.epci))
            here.push_back(adherent);
    return here;
}

void SiteMaker::network(std::vector<Block>& blocks) {
    const auto network = networkOf(m_making.observatory);
    const auto here = adherentsHere(network);
    const auto epci = m_making.loader.reader().memberships().of(m_commune).epci;
    Facts facts{GEO_TR("Network"), {}, {}};
    for (const auto& adherent : here) {
        facts.facts.push_back(
            {GEO_TR("Adherent"), verbatim(adherent.name), symbolOf("adherents", adherent.type), false});
        std::vector<std::string> roles;
        addOnce(roles, adherent.representativeRole);
        if (!adherent.boardRole.empty())
            facts.facts.push_back({GEO_TR("Representation"),
                                   {GEO_TR("%1; in the board: %2"), {adherent.representativeRole, adherent.boardRole}},
                                   {},
                                   false});
        else if (!adherent.representativeRole.empty())
            facts.facts.push_back({GEO_TR("Representation"), verbatim(adherent.representativeRole), {}, false});
        addSources(m_sources, adherent.source);
    }
    if (here.empty())
        facts.facts.push_back({GEO_TR("Adherent"), GEO_TR("none in the register"), {}, true});
    bool any = false;
    for (const auto& contract : network.contracts) {
        const bool covered = std::ranges::any_of(here, [&](const auto& a) { return a.id == contract.coveredBy; });
        if (!covered && (epci.empty() || contract.epci != epci))
            continue;
        any = true;
        m_contracts.push_back(contract);
        facts.facts.push_back({GEO_TR("City contract"),
                               contract.inhabitants ? contractPeople(contract) : verbatim(contract.name),
                               {},
                               false});
        addSources(m_sources, contract.source);
    }
    if (!any)
        facts.facts.push_back({GEO_TR("City contract"), GEO_TR("none in the register"), {}, true});
    blocks.emplace_back(std::move(facts));
}

Facts SiteMaker::factsOf(const geo::EvaluatedSite& site) {
    addSources(m_sources, site.source);
    Facts facts{verbatim(firstUpper(site.programme)), {}, {}};
    if (!site.group.empty() && site.group != m_town)
        facts.subheading = verbatim(site.group);
    if (!site.supportLevel.empty())
        facts.facts.push_back(
            {GEO_TR("Support"), categoryWord("sites", site.supportLevel), symbolOf("sites", site.supportLevel), false});
    for (const auto& [label, value] : {std::pair{geo::Message{GEO_TR("Asked for by")}, &site.requestOrigin},
                                       {geo::Message{GEO_TR("Paid for by")}, &site.funder},
                                       {geo::Message{GEO_TR("Partner")}, &site.partner},
                                       {geo::Message{GEO_TR("Work done")}, &site.workDone},
                                       {geo::Message{GEO_TR("Stage")}, &site.stage}})
        if (!value->empty())
            facts.facts.push_back({label, verbatim(*value), {}, false});
    const bool dated = !site.steeringDate.empty();
    facts.facts.push_back(
        {GEO_TR("Steering committee"),
         dated ? verbatim(dateWords(site.steeringDate, m_making.language)) : geo::Message{GEO_TR("date not given")},
         {},
         !dated});
    if (!site.nextSteering.empty())
        facts.facts.push_back(
            {GEO_TR("Next steering committee"), verbatim(dateWords(site.nextSteering, m_making.language)), {}, false});
    return facts;
}

void SiteMaker::meetings(std::vector<Block>& blocks) {
    auto events = m_making.observatory.network().events();
    std::erase_if(events, [&](const auto& event) {
        return m_commune.empty() ? event.place.name != m_town : event.place.commune != m_commune;
    });
    if (events.empty()) {
        blocks.emplace_back(Notice{GEO_TR("Meetings"), GEO_TR("No meeting in this commune is recorded.")});
        return;
    }
    std::ranges::sort(events, {}, [](const auto& event) {
        return std::pair{event.start.empty() ? "9" : event.start, event.id};
    });
    Facts facts{GEO_TR("Meetings"), {}, {}};
    for (const auto& event : events) {
        addSources(m_sources, event.source);
        const auto date =
            event.start.empty() ? verbatim(event.dateNote) : verbatim(dateWords(event.start, m_making.language));
        facts.facts.push_back(
            {event.start.empty() && event.dateNote.empty() ? geo::Message{GEO_TR("date not given")} : date,
             verbatim(event.title),
             {},
             false});
    }
    blocks.emplace_back(std::move(facts));
}

void SiteMaker::councils(std::vector<Block>& blocks) {
    Facts facts{GEO_TR("Citizens' council"), {}, {}};
    for (const auto& council : m_making.observatory.network().councils()) {
        if (m_commune.empty() ? council.place.name != m_town : council.place.commune != m_commune)
            continue;
        addSources(m_sources, council.source);
        const bool counted = isNumber(council.sessions); // else they say themselves what they are: "3 rencontres"
        std::vector<std::string> parts;
        for (const auto* part : {&council.support, &council.sessions, &council.note})
            if (!counted || part != &council.sessions)
                addOnce(parts, *part);
        addOnce(parts, latestEdition(m_making.observatory.network(), council.id));
        facts.facts.push_back({verbatim(council.name), verbatim(joinedWith(parts, " ; ")), {}, false});
        if (counted)
            facts.facts.push_back({GEO_TR("Sessions"), verbatim(council.sessions), {}, false});
    }
    if (facts.facts.empty())
        blocks.emplace_back(Notice{GEO_TR("Citizens' council"), GEO_TR("No support of a council is recorded.")});
    else
        blocks.emplace_back(std::move(facts));
}

Footer SiteMaker::footer(const SiteFigures& found) const {
    Footer footer;
    footer.sources = m_sources;
    for (const auto& source : m_figureSources)
        addOnce(footer.sources, source);
    footer.licences = found.licences;
    footer.fictional = found.fictional;
    footer.remarks.emplace_back(GEO_TR("Roles and organisations only."));
    if (found.epsg != 0 && !found.fictional)
        footer.remarks.emplace_back(GEO_TR("Outlines simplified for display, without legal value."));
    footer.epsg = found.epsg;
    return footer;
}

} // namespace

SheetPages siteSheet(const PageMaking& making, geo::Progress& progress) { return SiteMaker{making}.make(progress); }

} // namespace layers
