// Answers to surveys as charts. Private to layers/.
#pragma once

#include "blocks.hpp"

#include "catalogue.hpp"
#include "network/record.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace layers {

/// One answer to a question, as it may be shown.
struct SurveyAnswer {
    std::string text;
    geo::Cell number; ///< absent with its reason
};
/// A question with its answers, in the order recorded.
struct SurveyQuestion {
    std::string survey, text, mode, start, end;
    std::optional<std::int64_t> base; ///< people who answered
    std::vector<SurveyAnswer> answers;
    bool completed = false; ///< one more answer is kept back, for it would give away the only one that is
};
/// Counts under `fewestAnswers` are kept back as suppressed; where that is one answer alone of a question that each
/// person answers once, the next smallest is too, since the base would tell it.
std::vector<SurveyQuestion> surveyQuestions(std::span<const geo::NetworkRecord> answers);
constexpr double fewestAnswers = 5;

/// Bars of numbers of answers, with the base, how and when it was asked; what is kept back is said, not drawn.
Chart surveyChart(const SurveyQuestion& question, indicators::Language language);

} // namespace layers
