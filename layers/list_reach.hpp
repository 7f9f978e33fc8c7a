// Where a list has rows at all: of a national one often a few departments or communes are loaded. Private to layers/.
#pragma once

#include "base/progress.hpp"
#include "geometry/zone_set.hpp"
#include "memberships.hpp"
#include "observatory/observatory.hpp"

#include <set>
#include <string>

namespace layers {

/// Communes of the rows of a published list whose codes tell them. Constant once made.
class ListReach {
public:
    ListReach(const geo::Observatory& observatory, const std::string& list, geo::Progress& progress);
    /// Has the list a row in any of the communes of a neighbourhood? Where these are not known its department counts.
    /// Of lists that somebody made, or whose rows name no commune, nothing tells: they reach everywhere.
    bool reaches(const geo::ZoneSet& zones, std::size_t zone, const indicators::Memberships& memberships) const;

private:
    bool m_tells = false;
    std::set<std::string> m_communes, m_departments;
};

} // namespace layers
