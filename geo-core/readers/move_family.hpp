// Tables of moves from one place to another, a line for each pair: summed for each place while they are read. Private
// to the readers.
#pragma once

#include "readers/family.hpp"
#include "readers/text_table.hpp"

#include <array>

namespace geo {

/// Column patterns as for fits(), in order of preference.
struct MoveFamily {
    std::string_view id;
    std::string_view title; ///< French, %1 is the year
    std::string_view name;  ///< French, without a year
    Credit credit;          ///< its title apart
    GeographyKind level = GeographyKind::Commune;
    std::vector<std::string_view> to, from; ///< where people live now, where they lived before: codes
    std::vector<std::string_view> persons;
    std::vector<std::string_view> texts; ///< names of the places
};

/// INSEE's residential mobility of the census between communes.
const MoveFamily& communeMoves();
/// The same layout with neighbourhoods, as a town or an intercommunality makes it; what is no neighbourhood is
/// elsewhere.
const MoveFamily& neighbourhoodMoves();

/// Where the columns of a table of moves are.
struct MoveColumns {
    std::size_t to = 0, from = 0, persons = 0;
    static std::optional<MoveColumns> in(const MoveFamily& family, const std::vector<std::string>& columns);
};

/// People of one year or more of a place. A sum with a part that has no number has none either.
struct PlaceMoves {
    std::string code;
    Cell arrived; ///< from another place, not from abroad
    Cell left;    ///< for another place, not for abroad
    Cell stayed;
    Cell fromAbroad;
};
/// What PlaceMoves is written as, in its order.
inline constexpr std::array<std::string_view, 4> moveColumns{"ENTRANTS", "SORTANTS", "STABLES", "ETRANGER"};

/// What one pass over a table of moves finds.
struct MoveSums {
    std::vector<PlaceMoves> places; ///< by code
    std::int64_t rows = 0;
    std::vector<Anomaly> anomalies;
    std::vector<Message> blocking;
};

/// A place is one that the table says who stayed in, or in a table without such lines every neighbourhood. Where only
/// arrivals from elsewhere are told, or only departures, the other side is NotAvailable.
/// @param leaveOutBadRows  lines that cannot be read are counted and left out instead of blocking.
MoveSums sumMoves(const MoveFamily& family, const SourceFile& source, const TextTable& table, bool leaveOutBadRows,
                  Progress& progress);

Recognition recogniseMoves(const MoveFamily& family, const Sample& sample);
Inspection inspectMoves(const MoveFamily& family, const SourceFile& source, const Recognition& found,
                        Progress& progress);
LoadReport loadMoves(const MoveFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                     Progress& progress);

} // namespace geo
