// What References keeps from one figure to the next. Private to indicators.
#pragma once

#include "observatory/columns.hpp"
#include "reference.hpp"
#include "territories.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace indicators {

/// Communes of departments and regions are told by their codes, those of the other kinds by membership.
struct References::Place {
    ReferenceKind kind = ReferenceKind::Commune;
    std::string code, name;
    std::unordered_set<std::string> communes; ///< those that are listed; none where no table lists communes
    std::set<std::string> departments;        ///< it reaches into
    std::int64_t source = 0;                  ///< of the membership

    bool goesByList() const { return kind == ReferenceKind::Epci || kind == ReferenceKind::UrbanUnit; }
    bool holds(const std::string& commune) const {
        if (goesByList())
            return communes.contains(wholeCity(commune));
        if (kind == ReferenceKind::Department || kind == ReferenceKind::Region)
            return departments.contains(departmentOfCode(commune));
        return commune == code || wholeCity(commune) == code;
    }
};

struct References::Rows {
    std::unordered_set<std::string> communes;
    std::set<std::string> departments;
};

struct References::Cache {
    std::map<std::pair<ReferenceKind, std::string>, Place> places;
    std::map<std::int64_t, Rows> rows; ///< by table
    std::map<int, std::shared_ptr<const geo::ZoneSet>> perimeters;
    std::map<std::pair<int, std::string>, CommuneNeighbourhoods> neighbourhoods; ///< by generation, commune
    std::map<geo::GeographyKind, std::shared_ptr<const geo::ZoneSet>> outlines;  ///< that areas are measured on
    std::optional<std::unordered_map<std::string, double>> people;               ///< by commune
};

} // namespace indicators
