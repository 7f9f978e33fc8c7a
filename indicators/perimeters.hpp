// Neighbourhoods of 2015 against those of 2024: which outlines were kept, changed, came or went. By overlay alone,
// never by name or code: many centres bear the same name, and a code says what the decree meant, not what was drawn.
#pragma once

#include "base/progress.hpp"
#include "geometry/zone_set.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace indicators {

enum class PerimeterState {
    Kept,     ///< one of 2015 and one of 2024 whose outlines agree
    Modified, ///< outlines that share ground and differ
    New,      ///< of 2024, on ground that was in none
    Out,      ///< of 2015, on ground that is in none any more
    Unknown   ///< of one generation, where the other is not loaded as a whole: it cannot be told
};
std::string_view toText(PerimeterState state); ///< "kept", "modified", "new", "out", "unknown"

/// Two drawings of one street differ by metres: the reference outlines by two or three, their simplified releases by
/// five. What is left of a difference once strips narrower than stripWidth (m) are off is a change; under smallestPart
/// (m²) it is none. On the official files the neighbourhoods that are said to be identical then differ by 1.1 % of
/// their area at most: outlines agree where neither gained nor lost more than sameOutline of the larger, or than
/// smallestPart.
constexpr double stripWidth = 10, smallestPart = 1'000, sameOutline = 0.02;

/// Ground that a neighbourhood of 2015 and one of 2024 share, strips off. Positions in the two sets, m².
struct PerimeterLink {
    std::size_t before = 0, after = 0;
    double area = 0;
};

/// Neighbourhoods of both generations that hang together by shared ground: a change is a connected part of that graph,
/// so each neighbourhood is in exactly one and areas add up.
struct PerimeterChange {
    PerimeterState state = PerimeterState::Unknown;
    std::vector<std::size_t> before, after; ///< positions in the two sets, ascending
    std::vector<PerimeterLink> links;
    bool merged = false, split = false;     ///< one of 2024 has ground of several of 2015; the other way round
    bool enlarged = false, reduced = false; ///< took in, gave up ground
    double beforeArea = 0, afterArea = 0;   ///< m²; what members of one generation share counts once
    /// The outline of 2024 is `kept` and `entered`. That of 2015 is `kept` and `left` but for the difference between
    /// the two drawings. Empty where there is none, as both are where outlines agree.
    geo::MultiPolygon kept, entered, left;
    double keptArea = 0, enteredArea = 0, leftArea = 0; ///< m²
};

/// Is one generation loaded as a whole in a department? Official codes number the neighbourhoods of a department from
/// 1, without a gap (all departments of 2015, all of mainland France in 2024): a gap tells of an extract. An extract
/// may end early too, so at least half of what the other generation has there must be met.
struct PerimeterCoverage {
    std::string department;
    std::size_t before = 0, after = 0;              ///< how many are loaded
    std::vector<std::string> lackBefore, lackAfter; ///< what numbers tell to be absent: "QN03401"
    bool wholeBefore = false, wholeAfter = false;
};

/// Without comparing outlines: a neighbourhood is met where boxes meet. A set is empty where nothing is loaded.
std::vector<PerimeterCoverage> perimeterCoverage(const geo::ZoneSet& before, const geo::ZoneSet& after);

/// A code of 2024 whose last letter says something else than the outlines.
struct LetterDisagreement {
    std::size_t after = 0;
    char letter = 0; ///< I identical, M modified, N new
    PerimeterState state = PerimeterState::Unknown;
};

struct PerimeterChanges {
    std::shared_ptr<const geo::ZoneSet> before, after;
    std::vector<PerimeterChange> changes;          ///< by the first code of 2015, else of 2024
    std::vector<PerimeterCoverage> coverage;       ///< by department
    std::vector<LetterDisagreement> disagreements; ///< in the order of the changes
};

/// Shapes must be valid, as loaded ones are. Runs on all processors.
/// @throws geo::Error::Code::MissingCrs if the two are in different CRS.
PerimeterChanges perimeterChanges(std::shared_ptr<const geo::ZoneSet> before, std::shared_ptr<const geo::ZoneSet> after,
                                  geo::Progress& progress);

} // namespace indicators
