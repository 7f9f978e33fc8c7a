// The report of a join: which rows of a table found their outline, which did not and why, and which outlines have no
// row. Lawful gaps are told apart from faults.
#pragma once

#include "base/error.hpp"
#include "geometry/zone_set.hpp"
#include "vintage/correspondence.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// Why a row did not find its outline by its code.
enum class Miss {
    Spaces,
    Separator,
    LostZero,
    LetterForDigit,
    OtherLevel,
    PartOfCity, ///< a district of Paris, Lyon or Marseille, where the outlines have the city
    WholeCity,  ///< the city, where the outlines have its districts
    NewCode,    ///< the commune has another code since, or had
    Merged,
    Split,
    Gone,
    OtherCut,   ///< an IRIS of another year's cut
    Name,       ///< a name in the place of a code
    NotCut,     ///< a whole commune, where the outlines hold cut ones only
    NoOutlines, ///< a department of which there are no outlines here
    Unknown
};
std::string_view toText(Miss why); ///< "lost-zero", "merged" …: stable, for machines

struct JoinMiss {
    std::size_t row = 0;
    std::string published;
    std::string meant; ///< the code it stands for, several joined by ", "; empty where nobody knows
    Miss why = Miss::Unknown;
    Message reason;          ///< a sentence
    bool carried = false;    ///< its figures reach outlines all the same, by the passage between the two years
    bool lawful = false;     ///< nothing is wrong with it
    bool repairable = false; ///< only its writing differs, and no other row has the code
};

/// One code with several rows; the figures of the first are shown.
struct JoinDuplicate {
    std::string code;
    std::vector<std::size_t> rows;
};

/// Why outlines have no row.
enum class Gap { NotCut, ActivityOrOther, Overseas, DepartmentNotInTable, NoRow };
std::string_view toText(Gap why); ///< "not-cut" …

struct JoinGap {
    Gap why = Gap::NoRow;
    Message what; ///< a sentence, with the number of outlines
    std::vector<std::string> codes;
    bool lawful = false;
};

struct JoinReport {
    std::size_t rows = 0, matched = 0;                         ///< matched: by the same code
    std::size_t zones = 0, zonesWithRow = 0, zonesCarried = 0; ///< carried: among those with a row
    int tableYear = 0, zonesYear = 0;
    ShareBasis basis = ShareBasis::None; ///< of rows that are shared
    std::vector<JoinMiss> misses;        ///< in the order of the table
    std::vector<JoinDuplicate> duplicates;
    std::vector<JoinGap> gaps;

    std::size_t carried() const;    ///< rows
    std::size_t repairable() const; ///< rows
    std::size_t faults() const;     ///< rows that are neither carried nor lawful
};

/// What the report is made from besides codes.
struct JoinContext {
    int tableYear = 0; ///< geography of the table, 0 if not known
    std::vector<CommuneMovement> movements;
    CarryingHelp help; ///< its passage goes from the table's year to that of the zones
};

JoinReport joined(GeographyKind level, const std::vector<std::string>& codes, const ZoneSet& zones,
                  const JoinContext& context);

/// What it says, in two or three sentences for a person.
std::vector<Message> sentences(const JoinReport& report);

} // namespace geo
