// May figures of two years be set side by side?
#pragma once

#include "base/error.hpp"
#include "catalogue.hpp"

#include <functional>
#include <optional>

namespace indicators {

/// The answer, with its reason.
struct Comparability {
    /// Break: the indicator means something else. SharedSurveys: two censuses are made from surveys of five years each,
    /// and some are the same.
    enum class Reason { None, Break, SharedSurveys };
    Reason reason = Reason::None;
    int earlier = 0, later = 0;
    int since = 0, apart = 0; ///< the year of the break; how many years apart they should be
    Text what;                ///< of the break

    bool holds() const { return reason == Reason::None; }
    geo::Message why(Language language) const; ///< empty if it holds
};

/// Is it counted by the census, so that figures of near years come from the same surveys?
bool isCensus(const Indicator& indicator);

/// A break between the two years comes first. Census figures are compared at least five years apart, six from that of
/// 2020 on, whose surveys were put off by the epidemic.
Comparability comparable(const Indicator& indicator, int yearA, int yearB);

/// The year for which a figure and the places to compare it with are both known: the newest, else an older one, at most
/// five years back. Years on this side of a break are tried first.
/// @param known  is there a figure of that year, and a place to set beside it?
std::optional<int> comparisonYear(const Indicator& indicator, int newest, const std::function<bool(int)>& known);

} // namespace indicators
