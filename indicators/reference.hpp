// Figures of what a neighbourhood is compared with.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "figures.hpp"
#include "geometry/zone_set.hpp"
#include "memberships.hpp"
#include "outside.hpp"
#include "reference_zone.hpp"
#include "summed.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace indicators {

/// One figure of a place to compare with.
struct ReferenceFigure {
    ReferenceZone zone;
    Indicator indicator;
    int year = 0;
    geo::Cell value, numerator, denominator;       ///< the parts are Missing where the value was read
    bool published = false;                        ///< read from a table rather than summed
    std::size_t parts = 0, partsWithout = 0;       ///< IRIS summed, and those of them without a number
    std::size_t communes = 0, communesWithout = 0; ///< of the place, where they are known; those without any row
    std::vector<std::int64_t> sources;             ///< of the figure, then of the membership
    std::vector<geo::Message> notes;               ///< what the figure lacks
    geo::Message why;                              ///< why there is no number; else empty
    bool notLoaded = false;                        ///< an official file that is not loaded would bring it
};

/// Values are those of the whole, re-made from the numerators and denominators summed over every IRIS of the table that
/// lies in the place, never a mean of rates. A count needs all its parts; a rate may do without three IRIS in ten, and
/// without communes that have no row (allowances by IRIS are published for cut communes only) where three inhabitants
/// in ten at most live in them, or three communes in ten where inhabitants are not known: then it says so. A figure
/// that a table publishes for the commune comes first. One thread, like the reader, which must outlive it.
class References {
public:
    References(const geo::Observatory& observatory, const FigureReader& reader);
    ~References();

    /// @param code of the place: a commune for the first two kinds, a SIREN, an urban unit, a department, a region.
    /// @param year of the data; the latest if none is given.
    /// A quantile, or a rate whose parts are not in the table, is NotApplicable unless a table gives it by commune;
    /// NotAvailable where a file or its row is missing; NotEstimable where too much of the place has no figure; each
    /// with its reason in `why`.
    ReferenceFigure figure(ReferenceKind kind, const std::string& code, const Indicator& indicator,
                           std::optional<int> year = std::nullopt) const;

private:
    struct Place; ///< the communes of a place
    struct Rows;  ///< which communes and departments a table has rows of
    struct Cache; ///< what has been found once
    const Place& placeOf(ReferenceKind kind, const std::string& code) const;
    Place findPlace(ReferenceKind kind, const std::string& code) const;
    const Rows& rowsOf(const geo::StatTable& table) const;
    bool published(ReferenceFigure& figure, const std::string& commune, std::optional<int> year) const;
    void notCombined(ReferenceFigure& figure, std::optional<int> year) const;
    void summed(ReferenceFigure& figure, const Place& place, std::optional<int> year) const;
    void judge(ReferenceFigure& figure, const Place& place, const Offer& offer, const SummedZone& sum) const;
    void noteGaps(ReferenceFigure& figure, const Place& place, const Rows& rows) const;
    void lack(ReferenceFigure& figure, geo::Message why) const;
    double leftOut(const Place& place, const Rows& rows) const;
    const std::unordered_map<std::string, double>& people() const;
    void derive(ReferenceFigure& figure, const Place& place, std::optional<int> year) const;
    std::optional<double> areaOf(const Place& place) const;
    void outside(ReferenceFigure& figure, const std::string& commune, std::optional<int> year) const;
    const CommuneNeighbourhoods& neighbourhoodsOf(const std::string& commune, const geo::ZoneSet& zones) const;
    std::shared_ptr<const geo::ZoneSet> perimeters(int generation) const; ///< null if not loaded

    const geo::Observatory& m_observatory;
    const FigureReader& m_reader;
    const Memberships& m_memberships;
    std::unique_ptr<Cache> m_cache; ///< never null
};

} // namespace indicators
