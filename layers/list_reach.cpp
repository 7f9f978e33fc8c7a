#include "list_reach.hpp"

#include "counted_rows.hpp"
#include "territories.hpp"

#include "base/codes.hpp"

#include <algorithm>

namespace layers {

using geo::GeographyKind;

ListReach::ListReach(const geo::Observatory& observatory, const std::string& list, geo::Progress& progress) {
    const auto set = recordsNamed(observatory, list);
    if (!set || (set->level != GeographyKind::Iris && set->level != GeographyKind::Commune))
        return;
    for (const auto* own : {"list:", "layer:"})
        if (set->family.starts_with(own))
            return;
    constexpr std::size_t lengthOfCommune = 5;
    std::set<std::string, std::less<>> communes;
    observatory.records().forEach(
        *set, {},
        [&](const geo::RecordRow& row) {
            const auto commune = row.code.substr(0, lengthOfCommune);
            if (commune.size() == lengthOfCommune && !communes.contains(commune))
                communes.emplace(commune);
        },
        progress);
    for (const auto& commune : communes) {
        m_communes.insert(indicators::wholeCity(commune));
        m_departments.emplace(geo::departmentStart(commune));
    }
    m_tells = !m_communes.empty();
}

bool ListReach::reaches(const geo::ZoneSet& zones, std::size_t zone, const indicators::Memberships& memberships) const {
    if (!m_tells)
        return true;
    const auto department = geo::departmentOf(zones.geography().kind, zones.code(zone));
    if (!department.empty() && !m_departments.contains(department))
        return false;
    const auto communes = memberships.communesOf(zones, zone);
    return communes.empty() || std::ranges::any_of(communes, [&](const auto& share) {
               return m_communes.contains(indicators::wholeCity(share.commune));
           });
}

} // namespace layers
