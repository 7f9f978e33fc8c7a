#include "atlas.hpp"

#include "memberships.hpp"
#include "network/network.hpp"
#include "observatory/zones.hpp"
#include "targets.hpp"
#include "territories.hpp"
#include "wording.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace layers {
namespace {

using geo::Error;
using geo::GeographyKind;
using indicators::CommuneMembership;
using indicators::Memberships;

constexpr std::array areaNames{
    std::pair{AtlasArea::Kind::Region, "region"}, std::pair{AtlasArea::Kind::Department, "departement"},
    std::pair{AtlasArea::Kind::Epci, "epci"}, std::pair{AtlasArea::Kind::Contract, "contract"},
    std::pair{AtlasArea::Kind::Commune, "commune"}};

bool liesIn(const AtlasArea& area, const CommuneMembership& commune) {
    switch (area.kind) {
    case AtlasArea::Kind::Region:
        return indicators::regionOfDepartment(commune.department) == area.code;
    case AtlasArea::Kind::Department:
        return commune.department == area.code;
    case AtlasArea::Kind::Epci:
    case AtlasArea::Kind::Contract:
        return commune.epci == area.code;
    case AtlasArea::Kind::Commune:
        return commune.commune == area.code;
    }
    return false;
}

void replaceAll(std::string& text, const std::string& field, const std::string& value) {
    for (std::size_t at = 0; (at = text.find(field, at)) != std::string::npos; at += value.size())
        text.replace(at, field.size(), value);
}

void fillIn(PageDocument& page, const AtlasEntry& entry) {
    for (auto* words : {&page.title, &page.subtitle, &page.note}) {
        replaceAll(*words, "{name}", entry.name);
        replaceAll(*words, "{code}", entry.code);
        replaceAll(*words, "{commune}", entry.commune);
    }
}

/// Makes the entries of one kind.
class EntryMaker {
public:
    EntryMaker(const geo::Observatory& observatory, ContentLoader& loader, const AtlasRequest& request,
               geo::Progress& progress)
        : m_observatory{observatory}, m_loader{loader}, m_request{request}, m_memberships{observatory}, m_progress{
                                                                                                            progress} {}

    std::vector<AtlasEntry> make() {
        switch (m_request.per) {
        case AtlasPer::Neighbourhood:
            neighbourhoods();
            break;
        case AtlasPer::Commune:
            communes();
            break;
        case AtlasPer::Contract:
            contracts();
            break;
        case AtlasPer::Site:
            sites();
            break;
        }
        return std::move(m_entries);
    }

private:
    void add(AtlasEntry entry) {
        fillIn(entry.page, entry);
        m_entries.push_back(std::move(entry));
    }
    bool isAskedFor(const std::string& code) const {
        return m_request.codes.empty() || std::ranges::find(m_request.codes, code) != m_request.codes.end();
    }
    bool liesWithin(const CommuneMembership& commune) const {
        return !m_request.within || liesIn(*m_request.within, commune);
    }
    std::shared_ptr<const geo::ZoneSet> neighbourhoodSet() {
        if (!m_observatory.zones().find(GeographyKind::Qpv, m_request.generation))
            indicators::resolve(m_observatory, {GeographyKind::Qpv, m_request.generation, {}}, 0, false,
                                m_progress); // says what there is
        return m_loader.zones(GeographyKind::Qpv, m_request.generation, m_progress);
    }
    /// Where a neighbourhood mostly lies.
    CommuneMembership home(const geo::ZoneSet& zones, std::size_t i) const {
        auto listed = m_memberships.listedCommunes(zones, i);
        if (listed.empty())
            for (const auto& share : m_memberships.communesOf(zones, i))
                listed.push_back(share.commune);
        CommuneMembership membership;
        if (!listed.empty())
            membership = m_memberships.of(listed.front());
        if (membership.department.empty())
            membership.department = geo::departmentOf(GeographyKind::Qpv, zones.code(i));
        return membership;
    }
    void neighbourhoods();
    void communes();
    void contracts();
    void sites();

    const geo::Observatory& m_observatory;
    ContentLoader& m_loader;
    const AtlasRequest& m_request;
    Memberships m_memberships;
    geo::Progress& m_progress;
    std::vector<AtlasEntry> m_entries;
};

/// What a map of one neighbourhood shows: it, its surroundings and as much around.
geo::Extent surroundings(const geo::Extent& zone) {
    constexpr double ring = 300;
    return zone.grown(ring + 0.3 * std::max(zone.width(), zone.height()));
}

void EntryMaker::neighbourhoods() {
    const auto zones = neighbourhoodSet();
    const auto generation = zones->geography().vintage;
    for (std::size_t i = 0; i < zones->size(); ++i) {
        if (!isAskedFor(zones->code(i)))
            continue;
        const auto commune = home(*zones, i);
        if (!liesWithin(commune))
            continue;
        AtlasEntry entry{zones->code(i), usualName(zones->name(i)), indicators::departmentName(commune.department),
                         commune.name, m_request.page};
        auto& page = entry.page;
        if (page.kind == PageTemplate::Neighbourhood) {
            page.subject = "qpv@" + std::to_string(generation) + ":" + entry.code;
        } else {
            page.map.selected = {entry.code};
            page.map.extent = surroundings(zones->extent(i));
            if (!commune.commune.empty())
                page.map.around = {GeographyKind::Commune, commune.commune};
        }
        add(std::move(entry));
    }
}

void EntryMaker::communes() {
    const auto zones = neighbourhoodSet();
    std::map<std::string, CommuneMembership> homes;
    for (std::size_t i = 0; i < zones->size(); ++i)
        if (auto commune = home(*zones, i); !commune.commune.empty())
            homes.try_emplace(commune.commune, std::move(commune));
    for (const auto& [code, commune] : homes) {
        if (!isAskedFor(code) || !liesWithin(commune))
            continue;
        AtlasEntry entry{code, commune.name, indicators::departmentName(commune.department), {}, m_request.page};
        entry.page.map.around = {GeographyKind::Commune, code};
        add(std::move(entry));
    }
}

void EntryMaker::contracts() {
    for (const auto& contract : m_observatory.network().contracts()) {
        const auto& area = m_request.within;
        CommuneMembership place;
        place.department = contract.department;
        place.epci = contract.epci;
        if (!isAskedFor(contract.epci) || (area && !liesIn(*area, place)))
            continue;
        AtlasEntry entry{
            contract.epci, contract.name, indicators::departmentName(contract.department), {}, m_request.page};
        entry.page.map.around = {GeographyKind::Epci, contract.epci};
        add(std::move(entry));
    }
}

void EntryMaker::sites() {
    for (const auto& site : m_observatory.network().sites()) {
        auto place = m_memberships.of(site.place.commune);
        if (place.department.empty())
            place.department = site.department;
        if (!isAskedFor(site.id) || !liesWithin(place))
            continue;
        AtlasEntry entry{site.id, site.name, indicators::departmentName(place.department), place.name, m_request.page};
        entry.page.subject = site.id;
        add(std::move(entry));
    }
}

void checkTemplate(const AtlasRequest& request) {
    using enum PageTemplate;
    const auto kind = request.page.kind;
    const bool perSite = request.per == AtlasPer::Site, perNeighbourhood = request.per == AtlasPer::Neighbourhood;
    const bool fits = kind == Site ? perSite
                      : kind == Neighbourhood
                          ? perNeighbourhood
                          : !perSite && (kind == Map || kind == MapWithCharts || kind == Comparison);
    if (!fits)
        throw Error{
            Error::Code::Usage,
            {GEO_TR("an atlas of such pages cannot be made with the template %1: a page per site takes site, one "
                    "per neighbourhood takes neighbourhood or a map, one per commune or contract takes a map"),
             {std::string{toText(kind)}}}};
}

void checkCodes(const AtlasRequest& request, const std::vector<AtlasEntry>& entries) {
    for (const auto& code : request.codes)
        if (std::ranges::find(entries, code, &AtlasEntry::code) == entries.end())
            throw Error{Error::Code::Usage,
                        {GEO_TR("there is no page to make for %1: it is not in this file or lies elsewhere"), {code}}};
    if (entries.empty() && request.within)
        throw Error{Error::Code::Usage,
                    {GEO_TR("there is nothing to make pages of in %1: nothing of this file is known to lie there"),
                     {toText(*request.within)}}};
    if (entries.empty())
        throw Error{
            Error::Code::Usage,
            {GEO_TR("there is nothing to make pages of: import perimeters of neighbourhoods, or the register")}};
}

constexpr std::array<std::string_view, 5> nameFields{"number", "code", "name", "commune", "department"};
constexpr std::size_t longestName = 120; ///< bytes: every file system takes 255, with an extension and a folder's part

/// Without what some system refuses in a name, and without what hides or ends one there.
std::string safeName(const std::string& text) {
    constexpr std::string_view refused = "/\\:*?\"<>|";
    std::string out;
    for (const char c : text) {
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
        out += control || refused.find(c) != std::string_view::npos ? '-' : c;
    }
    if (out.size() > longestName) {
        std::size_t end = longestName;
        while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0) == 0x80) // not within a letter of several bytes
            --end;
        out.resize(end);
    }
    out.erase(0, std::min(out.find_first_not_of(" ."), out.size()));
    out.resize(out.find_last_not_of(" .") + 1);
    return out;
}

std::string valueOf(std::string_view field, const AtlasEntry& entry, std::size_t number, std::size_t digits) {
    if (field == "number") {
        const auto text = std::to_string(number);
        return std::string(digits - std::min(digits, text.size()), '0') + text;
    }
    return field == "code"      ? entry.code
           : field == "name"    ? entry.name
           : field == "commune" ? entry.commune
                                : entry.department;
}

std::string nameFrom(const std::string& pattern, const AtlasEntry& entry, std::size_t number, std::size_t digits) {
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto open = pattern.find('{', at), close = pattern.find('}', open);
        out += pattern.substr(at, open - at);
        if (open == std::string::npos)
            break;
        const auto field = pattern.substr(open + 1, close == std::string::npos ? close : close - open - 1);
        if (close == std::string::npos || std::ranges::find(nameFields, field) == nameFields.end())
            throw Error{Error::Code::Usage,
                        {GEO_TR("a name of files knows {number}, {code}, {name}, {commune} and {department}, not %1"),
                         {"{" + field + "}"}}};
        out += valueOf(field, entry, number, digits);
        at = close + 1;
    }
    return safeName(out);
}

} // namespace

std::string toText(const AtlasArea& area) {
    return std::ranges::find(areaNames, area.kind, &std::pair<AtlasArea::Kind, const char*>::first)->second +
           (":" + area.code);
}

std::optional<AtlasArea> atlasAreaFromText(std::string_view text) {
    const auto colon = text.find(':');
    const auto name = text.substr(0, colon);
    const auto found = std::ranges::find_if(areaNames, [&](const auto& pair) { return pair.second == name; });
    if (colon == std::string_view::npos || colon + 1 == text.size() || found == areaNames.end())
        return std::nullopt;
    return AtlasArea{found->first, std::string{text.substr(colon + 1)}};
}

std::vector<AtlasEntry> atlasEntries(const geo::Observatory& observatory, ContentLoader& loader,
                                     const AtlasRequest& request, geo::Progress& progress) {
    checkTemplate(request);
    auto entries = EntryMaker{observatory, loader, request, progress}.make();
    checkCodes(request, entries);
    std::ranges::stable_sort(entries, {}, [](const AtlasEntry& entry) {
        return std::tie(entry.department, entry.commune, entry.name, entry.code);
    });
    return entries;
}

std::vector<std::string> atlasFileNames(const std::string& pattern, std::span<const AtlasEntry> entries) {
    if (pattern.find_first_of("/\\") != std::string::npos)
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1 names a folder: a name of files stands in the folder that the atlas is written to"),
                     {pattern}}};
    const auto digits = std::to_string(entries.size()).size();
    std::vector<std::string> names;
    std::map<std::string, std::size_t> taken;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        names.push_back(nameFrom(pattern, entries[i], i + 1, digits));
        if (names.back().empty())
            throw Error{Error::Code::Usage,
                        {GEO_TR("%1 leaves nothing for the name of the page of %2: add {code} to it"),
                         {pattern, entries[i].name}}};
        const auto [other, isNew] = taken.try_emplace(names.back(), i);
        if (!isNew)
            throw Error{Error::Code::Usage,
                        {GEO_TR("%1 gives the pages of %2 and %3 one name, %4: add {code} or {number} to it"),
                         {pattern, entries[other->second].code, entries[i].code, names.back()}}};
    }
    return names;
}

} // namespace layers
