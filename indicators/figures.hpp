// Figures of an indicator over the zones of one level: as published, or re-made from summed parts.
#pragma once

#include "base/column.hpp"
#include "base/progress.hpp"
#include "geometry/zone_set.hpp"
#include "catalogue.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace indicators {

/// One indicator over one ZoneSet. For a Count, numerator = values and denominator is empty.
struct Figures {
    Indicator indicator;
    int year = 0;
    geo::Column values, numerator, denominator;
    std::vector<std::int64_t> sources; ///< ids of the sources used, in order of use
    bool remade = false;               ///< summed from smaller zones rather than read
    std::size_t partsWithout = 0;      ///< of the summed zones, how many carried no number
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
    std::string column; ///< column of the source file
};

/// Reads figures out of an open observatory. One thread, like the observatory.
class FigureReader {
public:
    FigureReader(const geo::Observatory& observatory, const Catalogue& catalogue);

    std::vector<Availability> availability() const;
    /// An indicator of the catalogue or "FAMILY:COLUMN" of a loaded table. @throws Error::Code::Usage with near names
    Indicator indicator(const std::string& id) const;

    /// Read at the level where a table has it; re-made from IRIS at commune and department (numerators and denominators
    /// summed; a Quantile is NotApplicable there). Latest year unless one is given.
    /// @throws Error::Code::Usage saying at which levels and for which years it exists.
    Figures at(const Indicator& indicator, const geo::ZoneSet& zones, std::optional<int> year = std::nullopt) const;

    /// Everything published for one neighbourhood, newest year of each indicator, catalogue order.
    std::vector<PublishedFigure> published(const std::string& qpvCode) const;
    std::optional<PublishedFigure> published(const Indicator& indicator, const std::string& qpvCode,
                                             std::optional<int> year = std::nullopt) const;
    /// The same indicator for the whole commune: parts summed over every row of the table whose IRIS is in it, whether
    /// or not its outline is loaded; read directly where a table publishes it by commune (POP_COM of DEMO).
    std::optional<PublishedFigure> communeFigure(const Indicator& indicator, const std::string& communeCode,
                                                 std::optional<int> year = std::nullopt) const;

private:
    const geo::Observatory& m_observatory;
    const Catalogue& m_catalogue;
};

} // namespace indicators
