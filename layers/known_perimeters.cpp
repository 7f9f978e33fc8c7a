#include "known_perimeters.hpp"

#include "memberships.hpp"
#include "perimeters.hpp"
#include "territories.hpp"

#include "base/codes.hpp"
#include "observatory/columns.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace layers {
namespace {

using geo::GeographyKind;

/// Neighbourhoods of the mainland: decrees 2014-1750 of 30 December 2014 and 2023-1314 of 28 December 2023.
constexpr std::array<std::pair<int, std::int64_t>, 2> decreed{{{2015, 1'296}, {2024, 1'362}}};

bool isOfMainland(const std::string& department) { return department.size() == 2; }

bool hasAllOfMainland(const geo::ZoneSet& zones) {
    const auto count = std::ranges::count_if(zones.codes(), [](const std::string& code) {
        return isOfMainland(geo::departmentOf(GeographyKind::Qpv, code));
    });
    return std::ranges::any_of(
        decreed, [&](const auto& each) { return each.first == zones.geography().vintage && count >= each.second; });
}

/// Departments of neighbourhoods that a table published for that generation names and that are not loaded.
std::set<std::string> departmentsThatLack(const geo::Observatory& observatory, const geo::ZoneSet& zones) {
    std::set<std::string> lacking;
    for (const auto& table : observatory.columns().tables()) {
        if (table.level != GeographyKind::Qpv)
            continue;
        for (const auto& written : observatory.columns().readTexts(table, {}).codes)
            if (const auto code = geo::QpvCode::parse(written);
                code && geo::generationOf(*code) == zones.geography().vintage && !zones.find(code->text()))
                lacking.insert(geo::departmentOf(*code).text());
    }
    return lacking;
}

std::shared_ptr<const geo::ZoneSet> placesOf(const geo::Observatory& observatory, geo::Progress& progress) {
    for (const auto kind : {GeographyKind::Commune, GeographyKind::Iris, GeographyKind::Department})
        if (const auto geography = observatory.zones().find(kind))
            return observatory.zones().load(*geography, progress);
    return nullptr;
}

} // namespace

KnownPerimeters::KnownPerimeters(const geo::Observatory& observatory, const geo::ZoneSet& zones,
                                 const geo::ZoneSet& other, geo::Progress& progress)
    : m_everywhere{hasAllOfMainland(zones)} {
    if (m_everywhere)
        return;
    m_places = placesOf(observatory, progress);
    if (!m_places)
        return;
    findDepartments(observatory, zones, other);
    findCommunes(observatory, zones);
}

void KnownPerimeters::findDepartments(const geo::Observatory& observatory, const geo::ZoneSet& zones,
                                      const geo::ZoneSet& other) {
    const bool isLater = zones.geography().vintage > other.geography().vintage;
    const auto lacking = departmentsThatLack(observatory, zones);
    for (const auto& coverage :
         isLater ? indicators::perimeterCoverage(other, zones) : indicators::perimeterCoverage(zones, other))
        if ((isLater ? coverage.wholeAfter : coverage.wholeBefore) && !lacking.contains(coverage.department))
            m_departments.insert(coverage.department);
}

void KnownPerimeters::findCommunes(const geo::Observatory& observatory, const geo::ZoneSet& zones) {
    const indicators::Memberships memberships{observatory};
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const auto listed = memberships.listedCommunes(zones, i);
        m_communes.insert(listed.begin(), listed.end());
        if (const auto shape = zones.shape(i); listed.empty() && !shape.empty())
            m_communes.insert(communeAt(geo::pointInside(shape)));
    }
}

std::string KnownPerimeters::communeAt(geo::Point place) const {
    constexpr std::size_t lengthOfCommune = 5; // departments have shorter codes
    const auto zone = m_places->at(place);
    if (!zone || m_places->code(*zone).size() < lengthOfCommune)
        return {};
    return indicators::wholeCity(m_places->code(*zone).substr(0, lengthOfCommune));
}

bool KnownPerimeters::at(geo::Point place) const {
    if (m_everywhere || !m_places)
        return m_everywhere;
    const auto zone = m_places->at(place);
    if (!zone)
        return false;
    if (m_departments.contains(geo::departmentOf(m_places->geography().kind, m_places->code(*zone))))
        return true;
    const auto commune = communeAt(place);
    return !commune.empty() && m_communes.contains(commune);
}

} // namespace layers
