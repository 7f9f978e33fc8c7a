// What an observatory holds, as far as the window's lists need it: a value made in a job.
#pragma once

#include "figures.hpp"
#include "geometry/zone_set.hpp"
#include "observatory/sources.hpp"
#include "place_positions.hpp"
#include "reading.hpp"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace geo {
class NetworkRegister;
}

namespace app {

/// Something the user can jump to or take as territory.
struct Place {
    geo::GeographyKind kind = geo::GeographyKind::Commune;
    std::string code;
    QString name;
    QString detail; ///< for a neighbourhood its commune; for others empty
    geo::Extent extent;
    int generation = 0;             ///< of a neighbourhood
    int neighbourhoods = 0;         ///< of the main generation, in a commune
    bool hasNeighbourhoods = false; ///< of any generation, a commune
};

/// An indicator with the levels and years it can be mapped for: only levels whose outlines are loaded.
struct Offer {
    indicators::Indicator indicator;
    std::map<geo::GeographyKind, std::vector<int>> years;
};

/// A text that zones can be coloured by, as IndicatorStyle::indicator names it.
struct CategoryOffer {
    std::string id;
    QString name;
    geo::GeographyKind level = geo::GeographyKind::Iris;
};

/// A site that was evaluated, or a contract.
struct RegisterOffer {
    std::int64_t key = 0;
    std::string id; ///< of a contract its EPCI
    QString name;   ///< of a site with its town where that says more
};

/// The part of the holdings that changes with the register.
struct RegisterHoldings {
    std::vector<RegisterOffer> sites, contracts, cites; ///< by name
    std::map<std::string, std::int64_t> registerCounts;
    std::set<std::string> registerDepartments; ///< of adherents and contracts
};
RegisterHoldings registerHoldings(const geo::NetworkRegister& network);

struct Holdings : RegisterHoldings {
    bool readOnly = false;
    int epsg = 2154;
    std::vector<geo::Geography> geographies;
    std::vector<geo::Source> sources;
    std::vector<geo::Message> remarks;
    std::vector<Offer> offers; ///< catalogue order
    std::vector<CategoryOffer> categories;
    std::vector<layers::ListOfPlaces> lists;
    /// Departments by code, then by name the EPCI, the communes that have neighbourhoods, and the other communes.
    std::vector<Place> territories;
    std::vector<Place> neighbourhoods;         ///< of every generation, by name
    std::vector<Place> communes;               ///< all that can be found by name
    std::map<std::string, std::string> epciOf; ///< communes of the EPCI among the territories
    std::vector<int> publishedGenerations;     ///< generations that loaded tables give figures for, ascending

    bool empty() const { return geographies.empty() && sources.empty(); }
    bool has(geo::GeographyKind kind) const;
    std::vector<int> generations() const; ///< ascending
    /// The newest generation that has published figures; without any, the newest; 0 without neighbourhoods.
    int mainGeneration() const;
    std::vector<geo::GeographyKind> levels() const;    ///< that have an indicator
    std::optional<geo::Extent> extent() const;         ///< of all that is loaded
    std::optional<geo::Extent> registerExtent() const; ///< of the departments of the register
    const Offer* offer(const std::string& indicator) const;
    const CategoryOffer* category(const std::string& id) const;
    const CategoryOffer* categoryAt(geo::GeographyKind level) const; ///< the first; null if there is none
};

Holdings collectHoldings(Reading::Desk& desk, geo::Progress& progress);

/// Lower case without accents, ligatures opened, hyphens and apostrophes as spaces: "Saint-Gély" is found by "saint
/// gely".
QString folded(const QString& text);

} // namespace app
