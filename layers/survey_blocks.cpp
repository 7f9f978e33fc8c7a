#include "survey_blocks.hpp"

#include "legend.hpp"
#include "register_words.hpp"

#include "readers/text_encoding.hpp"

#include <algorithm>

namespace layers {
namespace {

using geo::CellState;

geo::Cell numberOf(const geo::NetworkRecord& record) {
    const auto number = record.number("number");
    const auto& state = record.at("state");
    if (!number)
        return geo::Cell::absent(state.empty() ? CellState::Missing : geo::cellStateFromText(state));
    return *number > 0 && *number < fewestAnswers ? geo::Cell::absent(CellState::Suppressed) : geo::Cell::of(*number);
}

void keepFirst(std::string& kept, const std::string& given) {
    if (kept.empty())
        kept = given;
}

/// The only answer kept back could be had by subtraction from the base.
void complete(SurveyQuestion& question) {
    double sum = 0;
    std::size_t suppressed = 0;
    SurveyAnswer* smallest = nullptr;
    for (auto& answer : question.answers) {
        suppressed += answer.number.state == CellState::Suppressed ? 1 : 0;
        if (!answer.number.hasNumber() || answer.number.value == 0)
            continue;
        sum += answer.number.value;
        if (!smallest || answer.number.value < smallest->number.value)
            smallest = &answer;
    }
    const bool once = question.base && sum <= static_cast<double>(*question.base);
    if (suppressed != 1 || !once || !smallest)
        return;
    smallest->number = geo::Cell::absent(CellState::Suppressed);
    question.completed = true;
}

/// "the families, by telephone, from 1 March to 30 April 2022".
std::string askedHow(const SurveyQuestion& question, indicators::Language language) {
    std::vector<std::string> parts;
    addOnce(parts, question.survey);
    addOnce(parts, question.mode);
    if (!question.start.empty())
        addOnce(parts, question.end.empty() || question.end == question.start
                           ? dateWords(question.start, language)
                           : dateWords(question.start, language) + " – " + dateWords(question.end, language));
    return joinedWith(parts, " · ");
}

std::string namesOf(const SurveyQuestion& question, bool suppressed) {
    std::vector<std::string> names;
    for (const auto& answer : question.answers)
        if (!answer.number.hasNumber() && (answer.number.state == CellState::Suppressed) == suppressed)
            names.push_back(answer.text);
    return joinedWith(names, "; ");
}

} // namespace

std::vector<SurveyQuestion> surveyQuestions(std::span<const geo::NetworkRecord> answers) {
    std::vector<SurveyQuestion> all;
    for (const auto& record : answers) {
        if (record.flag("draft"))
            continue;
        const auto &survey = record.at("survey"), &text = record.at("question");
        auto found = std::ranges::find_if(all, [&](const auto& q) { return q.survey == survey && q.text == text; });
        if (found == all.end()) {
            all.push_back({survey, text, {}, {}, {}, {}, {}, false});
            found = all.end() - 1;
        }
        keepFirst(found->mode, record.at("mode"));
        keepFirst(found->start, record.at("start"));
        keepFirst(found->end, record.at("end"));
        if (const auto base = record.whole("base"); base && (!found->base || *base > *found->base))
            found->base = base;
        found->answers.push_back({record.at("answer"), numberOf(record)});
    }
    for (auto& question : all)
        complete(question);
    return all;
}

Chart surveyChart(const SurveyQuestion& question, indicators::Language language) {
    std::vector<ChartItem> items;
    for (const auto& answer : question.answers)
        items.push_back({answer.text, {}, answer.number, false});
    std::ranges::stable_sort(items, std::greater{},
                             [](const ChartItem& item) { return item.value.hasNumber() ? item.value.value : -1; });
    auto chart = makeBarGroups({std::move(items)});
    chart.withoutValue = 0; // named below
    chart.title = verbatim(question.text);
    const auto how = askedHow(question, language);
    chart.subtitle = question.base ? geo::Message{GEO_TR("Number of answers · base: %1 · %2"), {*question.base, how}}
                                   : geo::Message{GEO_TR("Number of answers · base not given · %1"), {how}};
    if (const auto names = namesOf(question, true); !names.empty())
        chart.remarks.push_back(
            {question.completed ? GEO_TR("Not shown, statistical secrecy (s), one of them so that the other cannot be "
                                         "worked out: %1")
                                : GEO_TR("Not shown, statistical secrecy (s): %1"),
             {names}});
    if (const auto names = namesOf(question, false); !names.empty())
        chart.remarks.push_back({GEO_TR("Without a number: %1"), {names}});
    return chart;
}

} // namespace layers
