// The establishments of the social economy in neighbourhoods and around them, among all establishments of a list.
#pragma once

#include "counted_places.hpp"
#include "ess.hpp"
#include "place_counts.hpp"

#include "observatory/observatory.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace layers {

struct PanoramaAsked {
    /// "qpv@2015:QP034005,QP034006", "commune:34172", "epci:243400017", "departement:34", or a contract as a person
    /// names it; empty: all neighbourhoods.
    std::string subject;
    double metres = 300; ///< how far the extended perimeter reaches
};

/// Establishments as one neighbourhood or several together see them.
struct PanoramaNumbers {
    PerimeterCount all, ess;
    std::array<PerimeterCount, essFamilies.size()> byFamily;     ///< of the social economy
    std::array<PerimeterCount, activitySectors.size()> bySector; ///< likewise
    PerimeterCount withoutSector;                                ///< likewise
};

/// Adds what is counted within one radius.
void addCounts(PerimeterCount& sum, const PerimeterCount& more);

/// The share of the social economy, in %: n(ESS) / n, re-made from both numbers. Nothing under `fewestForShare`
/// establishments, where one more or less would change it by two points.
std::optional<double> essShare(const PlaceNumber& ess, const PlaceNumber& all);
constexpr std::int64_t fewestForShare = 50;

/// An establishment of the social economy on the map.
struct EssPlace {
    enum class Where { Strict, Around, Outside };
    geo::Point at;
    EssFamily family = EssFamily::Association;
    Where where = Where::Outside;
};

/// Places where so many establishments have their address that some may only be domiciled there.
struct SharedAddresses {
    static constexpr std::size_t fewest = 10;       ///< establishments at one address
    std::int64_t addresses = 0, establishments = 0; ///< in the extended perimeter
};

struct Panorama {
    geo::RecordSet set; ///< the list
    std::string asOf;   ///< latest day the list says it was treated: "2021-04-06"; empty if it does not say
    double metres = 300;
    std::shared_ptr<const geo::ZoneSet> zones; ///< the generation
    std::vector<std::size_t> shown;            ///< zones that were asked for and have an establishment within reach
    std::size_t withoutAny = 0;                ///< zones asked for that have none
    std::vector<PanoramaNumbers> of;           ///< one per zone shown
    PanoramaNumbers once, sum;                 ///< all of them: each establishment once; the numbers of each added up
    PlaceNumber listAll, listEss;              ///< everywhere in the list
    std::int64_t closed = 0;                   ///< rows of establishments that are closed: not counted
    std::int64_t withoutPlace = 0;             ///< active ones that the list gives no place
    std::int64_t withoutForm = 0;              ///< active ones whose legal form is not given
    bool hasFlag = true;                       ///< the list says which commercial companies are of the social economy
    bool hasState = true;                      ///< it says which establishments are active
    bool hasIndividuals = true;                ///< it holds firms of individuals too
    std::vector<EssPlace> places;
    SharedAddresses shared;
    std::vector<std::int64_t> sources;
};

/// Of the newest list of establishments with legal forms, and of the newest generation of neighbourhoods that has any
/// establishment within reach, unless the subject names one.
/// @throws geo::Error::Code::Usage where no such list or no neighbourhood is loaded, or none is within reach, saying
/// which file to import.
Panorama panoramaOf(const geo::Observatory& observatory, const PanoramaAsked& asked, geo::Progress& progress);

} // namespace layers
