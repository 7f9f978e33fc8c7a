// Which commune a zone lies in, and which larger places a commune belongs to.
#pragma once

#include "geometry/zone_set.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace indicators {

/// Where a commune belongs. A code is empty where nothing loaded tells it; see the two flags for none at all.
struct CommuneMembership {
    std::string commune, name;
    std::string epci, epciName;                  ///< SIREN; the name empty where only a code is loaded
    std::string urbanUnit, urbanUnitName;        ///< 5 characters
    std::string department, region;              ///< region empty for a collectivity that is in none
    bool outsideEpci = false;                    ///< official tables say that it belongs to none
    bool rural = false;                          ///< official tables say that it lies in no urban unit
    std::int64_t epciSource = 0, unitSource = 0; ///< the tables it was read from
};

/// How much of a zone lies in a commune.
struct CommuneShare {
    std::string commune;
    double share = 1; ///< of the zone's area; NaN where it is listed but no outline was there to measure it with
};

/// Read from membership tables, the reference of the IRIS and, where these do not list a commune, the columns of the
/// allowance and census tables. Arrondissements of Paris, Lyon and Marseille count as their commune. One thread, like
/// the observatory.
class Memberships {
public:
    explicit Memberships(const geo::Observatory& observatory);

    CommuneMembership of(const std::string& commune) const;
    /// Every commune that a loaded table of texts lists, by code.
    const std::map<std::string, CommuneMembership>& all() const { return m_communes; }

    /// The communes a zone lies in, the largest share first: by its own code, by the official fields of a neighbourhood
    /// (commune codes in 2024, names in 2015), else by the outlines of communes or IRIS, where a share under 5 % is
    /// taken for a difference between two drawings. Empty where nothing tells.
    std::vector<CommuneShare> communesOf(const geo::ZoneSet& zones, std::size_t index) const;
    /// The same by code and official fields alone; empty where these do not tell.
    std::vector<std::string> listedCommunes(const geo::ZoneSet& zones, std::size_t index) const;

private:
    struct Columns;
    void add(const std::string& code, const Columns& columns, const std::vector<std::string>& cells,
             std::int64_t source);
    const std::unordered_map<std::string, std::string>& codesByName() const;
    std::shared_ptr<const geo::ZoneSet> outlines(geo::GeographyKind kind) const; ///< latest; null if none is loaded
    std::map<std::string, double> measured(const geo::ZoneSet& zones, std::size_t index) const;

    const geo::Observatory& m_observatory;
    std::map<std::string, CommuneMembership> m_communes;
    mutable std::optional<std::unordered_map<std::string, std::string>> m_codesByName; ///< "34Montpellier": 34172
    mutable std::map<geo::GeographyKind, std::shared_ptr<const geo::ZoneSet>> m_outlines;
};

/// The parts of "Nîmes, Saint-Gilles" or "13055;13070", without spaces around them.
std::vector<std::string> listedParts(std::string_view text);

/// The commune codes that the perimeter file itself gives for a neighbourhood; empty if it gives none.
std::vector<std::string> officialCommunes(const geo::Observatory& observatory, const geo::ZoneSet& zones,
                                          std::size_t index);

} // namespace indicators
