#include "comparability.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace indicators {

namespace {

constexpr int mostYearsBack = 5; ///< how much older a figure may be for the sake of a place to set beside it
constexpr int usualDistance = 5, longDistance = 6, longFrom = 2020; ///< of two censuses

} // namespace

bool isCensus(const Indicator& indicator) {
    constexpr std::array<std::string_view, 5> counted{"persons_rp", "households_rp", "families_rp", "main_residences",
                                                      "dwellings"};
    return std::find(counted.begin(), counted.end(), indicator.universe) != counted.end();
}

geo::Message Comparability::why(Language language) const {
    switch (reason) {
    case Reason::Break:
        return {GEO_TR("%1 and %2 do not compare: from %3 on, %4"),
                {std::to_string(earlier), std::to_string(later), std::to_string(since), what.in(language)}};
    case Reason::SharedSurveys:
        return {GEO_TR("%1 and %2 do not compare: the two censuses have surveys in common, they should be %3 years "
                       "apart"),
                {std::to_string(earlier), std::to_string(later), std::int64_t{apart}}};
    case Reason::None:
        break;
    }
    return {};
}

Comparability comparable(const Indicator& indicator, int yearA, int yearB) {
    Comparability answer;
    std::tie(answer.earlier, answer.later) = std::minmax(yearA, yearB);
    for (const auto& change : indicator.breaks)
        if (answer.earlier < change.year && change.year <= answer.later) {
            answer.reason = Comparability::Reason::Break;
            answer.since = change.year;
            answer.what = change.what;
            return answer;
        }
    answer.apart = answer.later >= longFrom ? longDistance : usualDistance;
    if (isCensus(indicator) && yearA != yearB && answer.later - answer.earlier < answer.apart)
        answer.reason = Comparability::Reason::SharedSurveys;
    return answer;
}

std::optional<int> comparisonYear(const Indicator& indicator, int newest, const std::function<bool(int)>& known) {
    for (const bool beyondBreak : {false, true})
        for (int year = newest; year >= newest - mostYearsBack; --year)
            if ((comparable(indicator, year, newest).reason == Comparability::Reason::Break) == beyondBreak &&
                known(year))
                return year;
    return std::nullopt;
}

} // namespace indicators
