// Where the perimeters of a generation are loaded as a whole, so that a place in none of them lies outside.
#pragma once

#include "geometry/zone_set.hpp"
#include "observatory/observatory.hpp"

#include <cstddef>
#include <memory>
#include <set>
#include <string>

namespace layers {

/// What is known of one generation. Constant once built: any number of threads may ask.
///
/// A file of all the mainland is known by its count. Else a department is known where the numbers of its codes, the
/// other generation and the tables published for neighbourhoods tell of none that is not loaded; elsewhere a commune
/// is, where at least one of its neighbourhoods is loaded: extracts are cut by commune.
class KnownPerimeters {
public:
    /// @param other the generation to look at beside; may be empty
    KnownPerimeters(const geo::Observatory& observatory, const geo::ZoneSet& zones, const geo::ZoneSet& other,
                    geo::Progress& progress);
    /// No where no outline of communes, IRIS or departments tells where the place is.
    bool at(geo::Point place) const;

private:
    void findDepartments(const geo::Observatory& observatory, const geo::ZoneSet& zones, const geo::ZoneSet& other);
    void findCommunes(const geo::Observatory& observatory, const geo::ZoneSet& zones);
    std::string communeAt(geo::Point place) const; ///< empty where nothing tells

    bool m_everywhere = false;
    std::shared_ptr<const geo::ZoneSet> m_places; ///< communes, else IRIS, else departments; null without any
    std::set<std::string> m_departments, m_communes;
};

} // namespace layers
