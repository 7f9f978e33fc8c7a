// Exports of survey tools (Framaforms, LimeSurvey, Sphinx): a row for each answer, of which only counts are kept.
// Private to the readers.
#pragma once

#include "readers/family.hpp"

namespace geo {

constexpr std::string_view surveyAnswersReader = "survey-answers";

Recognition recogniseAnswers(const Sample& sample);
Inspection inspectAnswers(const SourceFile& source, const Recognition& found, Progress& progress);
LoadReport loadAnswers(const Plan& plan, Observatory& observatory, Transaction& t, Progress& progress);

} // namespace geo
