// T0, readings and targets of what is evaluated: how each measure stands, from records of the kind "statements". What
// moved is said, never why.
#pragma once

#include "base/column.hpp"
#include "network/record.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace layers {

/// One figure with what is known of it.
struct Statement {
    geo::Cell value; ///< absent with its reason
    std::string unit;
    std::optional<std::int64_t> base; ///< counted over so many
    std::string date, schoolYear, document, generation;
    bool frozen = false;
    std::string when() const; ///< sorts: "2022-12-01"; a school year from its September
};

enum class MeasureStatus {
    Reached,       ///< the latest reading is at the target or beyond it
    AsSought,      ///< moved since T0 the way that is sought
    OtherWay,      ///< moved the other way
    Unchanged,     ///< the same value as T0
    Moved,         ///< moved, and which way is sought is not said
    NoReading,     ///< no reading has a number yet
    NoT0,          ///< nothing to set the reading beside
    NotComparable, ///< see Measure::why
};

/// Why a reading is not set beside T0 or the target.
enum class NotComparableBecause { Unit, Base, Generation };

/// One figure followed over time.
struct Measure {
    std::string name, indicator; ///< indicator: id of the catalogue, may be empty
    std::string wanted;          ///< "up", "down", or empty: not said, and no target tells
    std::vector<Statement> t0;   ///< oldest first; the first is the one compared with
    std::vector<Statement> readings, targets;
    MeasureStatus status = MeasureStatus::NoReading;
    std::vector<NotComparableBecause> why;
    std::optional<double> change; ///< latest reading less T0, where they may be compared

    const Statement* first() const { return t0.empty() ? nullptr : &t0.front(); }
    const Statement* latest() const; ///< reading with a number; null if none has one
    const Statement* target() const { return targets.empty() ? nullptr : &targets.back(); }
};

struct Question {
    std::string text; ///< empty: measures that answer none
    std::vector<Measure> measures;
};

/// All that is stated of one subject.
struct Evaluation {
    std::string subjectKind, subject; ///< as recorded: "site" and "CV04"
    std::vector<Question> questions;  ///< in the order of the alphabet; what answers none last
    std::size_t measures() const;
    bool hasT0() const;
};
/// One per subject, in the order met; drafts are left out.
std::vector<Evaluation> evaluations(std::span<const geo::NetworkRecord> statements);

/// A rate without the number of cases it is over cannot be set beside another; neither can two units or two perimeter
/// generations.
std::vector<NotComparableBecause> notComparable(const Statement& t0, const Statement& later);
/// Is the unit that of a rate, which means little without its base?
bool isRate(const std::string& unit);

/// Neighbourhoods whose first value is nearest to that of one of them.
struct SimilarPlaces {
    std::vector<std::size_t> places; ///< indices, nearest first
    double lowest = 0, highest = 0;  ///< of their first values
    double own = 0;                  ///< change of the one
    double median = 0;               ///< of the changes of the others
};
/// @param first, last  one cell per place, of two years.  @param apart  places that are not compared with (of the same
/// subject); `of` never is.
/// @returns nothing where `of` lacks a value or fewer than `fewestSimilar` others have both.
std::optional<SimilarPlaces> similarPlaces(const geo::Column& first, const geo::Column& last, std::size_t of,
                                           std::span<const std::size_t> apart);
constexpr std::size_t wantedSimilar = 10, fewestSimilar = 5;

} // namespace layers
