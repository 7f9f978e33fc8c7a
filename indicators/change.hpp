// What changed of an indicator from one year to another, zone by zone.
#pragma once

#include "comparability.hpp"
#include "figures.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace indicators {

/// What Figures are made of whose values tell of a change.
struct Change {
    std::shared_ptr<const Figures> earlier, later;
    Comparability comparability;       ///< does not hold where the years were compared all the same
    std::vector<std::uint32_t> unsure; ///< zones, ascending: the change lies within the margins of both figures
    bool isUnsure(std::size_t zone) const;
};

/// What a change is measured in: of a count its growth in %, of a rate in % the difference in points, of anything else
/// the difference in the same unit. It is no sum of parts and has no formula of its own.
Indicator changeOf(const Indicator& indicator);

/// Later less earlier; for a count 100 · (later − earlier) / earlier, NotApplicable where there was nobody. A zone with
/// no number in one of the years has the gravest absence of the two.
/// @param surveyed  per zone: are its figures those of a survey, see surveyedInPart()? Empty: not known, and no change
/// is called unsure.
Figures changeOf(std::shared_ptr<const Figures> earlier, std::shared_ptr<const Figures> later,
                 const std::vector<bool>& surveyed);

/// Those of `years` that a change to `later` may begin with, latest first.
std::vector<int> comparableWith(const Indicator& indicator, const std::vector<int>& years, int later);

/// "2018"; of a change "change 2013–2018".
std::string periodOf(const Figures& figures, Language language);

} // namespace indicators
