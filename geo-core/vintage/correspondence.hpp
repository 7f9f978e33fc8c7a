// How the rows of a table reach the zones of a geography, perhaps of another vintage, and figures carried that way.
#pragma once

#include "base/column.hpp"
#include "geometry/zone_set.hpp"
#include "vintage/passage.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace geo {

/// Same code; the commune's code alone changed; one of several rows that are summed; a share of a row; a share by the
/// area of an IRIS cut anew.
enum class Reach : std::uint8_t { SameCode, Renamed, Merged, Split, Recut };

struct Carried {
    static constexpr std::uint32_t noRow = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t zone = 0;
    std::uint32_t row = noRow; ///< noRow: a part of the zone that the table says nothing of
    double share = 1;          ///< of the row
    Reach reach = Reach::SameCode;
};

/// What shares of a row are in proportion to.
enum class ShareBasis : std::uint8_t { None, People, Area };

struct Correspondence {
    std::vector<Carried> parts;         ///< by zone, ascending
    std::vector<std::uint32_t> notUsed; ///< rows that reach no zone, ascending
    std::size_t zones = 0;
    ShareBasis basis = ShareBasis::None; ///< Area where the people of a single part are not known

    std::array<std::size_t, 5> zonesBy() const;      ///< how many zones are reached each way, by Reach
    std::vector<std::uint32_t> zonesCarried() const; ///< reached any other way than by the same code, ascending
    bool isPlain() const;                            ///< same codes alone
};

/// What is known besides codes. All optional.
struct CarryingHelp {
    CommunePassage passage; ///< from the table's year to that of the zones
    /// People of a zone of the target geography, NaN where not known.
    std::function<double(const std::string& code)> people;
    /// Outlines of the IRIS that the rows are of, in the CRS of the zones; asked for only where they are needed. May be
    /// empty or give null.
    std::function<std::shared_ptr<const ZoneSet>()> tableZones;
};

/// Rows of communes or IRIS; for other levels same codes alone. A table whose rows already have the codes of the zones'
/// year, or still those of the year before, whatever year it says, is taken by its codes. For an IRIS:
/// - the same code; else the same four digits where the code of its commune alone changed;
/// - not cut (…0000): as its commune, or the sum of the commune's IRIS in the table;
/// - cut here and not in the table: a share of the commune;
/// - else shares by area of the table's IRIS that have no zone of their code, if those cover 90 % of it.
Correspondence correspondence(GeographyKind level, const std::vector<std::string>& codes, const ZoneSet& zones,
                              const CarryingHelp& help = {});

/// One variable brought to the zones. Missing where no row reaches a zone. A count is summed over mergers and shared
/// over splits (Estimated); anything else passes one to one only and is NotEstimable otherwise.
Column carried(const Correspondence& correspondence, const Column& column, bool addsUp);

} // namespace geo
