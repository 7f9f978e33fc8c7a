// Figures of an indicator over the zones of one level: as published, or re-made from summed parts.
#pragma once

#include "base/column.hpp"
#include "base/progress.hpp"
#include "catalogue.hpp"
#include "geometry/zone_set.hpp"
#include "kept_outlines.hpp"
#include "loaded_tables.hpp"
#include "memberships.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace indicators {

struct Change;

/// One indicator over one ZoneSet. For a Count, and for what is made from other indicators, numerator = values and
/// denominator is empty.
struct Figures {
    Indicator indicator;
    int year = 0;
    geo::Column values, numerator, denominator;
    std::vector<std::int64_t> sources;       ///< ids of the sources used, in order of use
    int geographyYear = 0;                   ///< of the table read, as registered
    bool remade = false;                     ///< summed from smaller zones rather than read
    std::size_t partsWithout = 0;            ///< of the summed zones, how many carried no number
    std::vector<std::uint32_t> carriedZones; ///< ascending: their figures are carried from another year's geography
    std::shared_ptr<const Change> change;    ///< of values that tell what changed up to `year`; else null
};

/// At which levels and for which years an indicator can be shown with what is loaded.
struct Availability {
    std::string indicator;
    std::map<geo::GeographyKind, std::vector<int>> years; ///< ascending
};

/// One published figure with where it comes from.
struct PublishedFigure {
    Indicator indicator;
    geo::Cell value;
    int year = 0;
    int generation = 0; ///< perimeter generation of a qpv figure
    std::string family;
    std::int64_t source = 0;
    std::string column;      ///< column of the source file
    std::string carriedFrom; ///< code of 2015 it was published under, for a neighbourhood of 2024 that kept its outline
};

/// Reads figures out of an open observatory, as it was when the reader was made; what has been read is kept. One
/// thread, like the observatory.
class FigureReader {
public:
    FigureReader(const geo::Observatory& observatory, const Catalogue& catalogue);

    std::vector<Availability> availability() const;
    Availability availability(const Indicator& indicator) const;
    /// An indicator of the catalogue or "FAMILY:COLUMN" of a loaded table. @throws Error::Code::Usage with near names
    Indicator indicator(const std::string& id) const;
    /// The columns of tables that the program made by counting places, which the catalogue does not know.
    std::vector<Indicator> countedPlaces() const;

    /// Read at the level where a table has it; re-made from IRIS at commune and department (numerators and denominators
    /// summed; a Quantile is NotApplicable there). Latest year unless one is given.
    /// @throws Error::Code::Usage saying at which levels and for which years it exists.
    Figures at(const Indicator& indicator, const geo::ZoneSet& zones, std::optional<int> year = std::nullopt) const;

    /// Everything published for one neighbourhood, newest year of each indicator, catalogue order.
    std::vector<PublishedFigure> published(const std::string& qpvCode) const;
    /// One of 2024 that kept its outline has what was published for it in 2015 too.
    std::optional<PublishedFigure> published(const Indicator& indicator, const std::string& qpvCode,
                                             std::optional<int> year = std::nullopt) const;
    /// The same out of tables found before, oldest first: for many neighbourhoods.
    std::optional<PublishedFigure> published(const Indicator& indicator, const std::vector<Offer>& offers,
                                             const std::string& qpvCode, std::optional<int> year) const;
    /// The same indicator for the whole commune: parts summed over every row of the table whose IRIS is in it, whether
    /// or not its outline is loaded; read directly where a table publishes it by commune (POP_COM of DEMO).
    std::optional<PublishedFigure> communeFigure(const Indicator& indicator, const std::string& communeCode,
                                                 std::optional<int> year = std::nullopt) const;

    /// The population of a commune as the tables of its neighbourhoods carry it; nullopt for any other indicator.
    std::optional<PublishedFigure> communePopulation(const Indicator& indicator, const std::string& communeCode,
                                                     std::optional<int> year) const;

    /// @throws Error::Code::Usage saying at which levels and for which years the indicator exists.
    [[noreturn]] void notAtLevel(const Indicator& indicator, geo::GeographyKind level, std::optional<int> year) const;
    const LoadedTables& tables() const { return m_tables; }
    const Catalogue& catalogue() const { return m_catalogue; }
    /// Is the column of that family known to count something? Others (medians, rates) are never summed.
    bool summable(const std::string& family, const std::string& column) const;
    const Memberships& memberships() const; ///< read at first use

private:
    Indicator columnIndicator(const std::string& id, std::size_t colon) const;
    /// The source of a table that was made by counting places; nothing for any other.
    std::optional<geo::Source> countOf(const geo::StatTable& table) const;
    void describeCount(Indicator& made, const geo::StatTable& table, const std::string& column) const;
    Availability derivedAvailability(const Indicator& indicator) const;
    Figures derived(const Indicator& indicator, const geo::ZoneSet& zones, std::optional<int> year) const;
    Offer pick(const Indicator& indicator, const std::vector<Offer>& offers, std::optional<int> year,
               geo::GeographyKind level) const;
    Figures read(const Indicator& indicator, const Offer& offer, const geo::ZoneSet& zones) const;
    Figures remade(const Indicator& indicator, const Offer& offer, const geo::ZoneSet& zones) const;
    const std::map<std::string, std::string>& communesOfNeighbourhoods(int generation) const;

    const geo::Observatory& m_observatory;
    const Catalogue& m_catalogue;
    LoadedTables m_tables;
    std::vector<geo::Geography> m_geographies;
    mutable std::optional<Memberships> m_memberships;
    std::shared_ptr<const KeptOutlines> m_kept;
    mutable std::map<int, std::map<std::string, std::string>> m_communes; ///< per generation: neighbourhood, commune
};

} // namespace indicators
