#include "evaluation.hpp"

#include "readers/text_encoding.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace layers {
namespace {

using geo::NetworkRecord;

Statement statementOf(const NetworkRecord& record) {
    Statement one;
    const auto value = record.number("value");
    const auto& state = record.at("state");
    one.value = value ? geo::Cell::of(*value)
                      : geo::Cell::absent(state.empty() ? geo::CellState::Missing : geo::cellStateFromText(state));
    one.unit = record.at("unit");
    one.base = record.whole("base");
    one.date = record.at("date");
    one.schoolYear = record.at("school_year");
    one.document = record.at("document");
    one.generation = record.at("generation");
    one.frozen = record.flag("frozen");
    return one;
}

void keepFirst(std::string& kept, const std::string& given) {
    if (kept.empty())
        kept = given;
}

/// Found by its folded name among those of a subject, whatever question a record repeats.
struct Met {
    std::string question;
    Measure measure;
};

void add(std::vector<Met>& all, const NetworkRecord& record) {
    const auto name = geo::folded(record.at("measure"));
    auto found = std::ranges::find_if(all, [&](const Met& met) { return geo::folded(met.measure.name) == name; });
    if (found == all.end()) {
        all.push_back({{}, {}});
        found = all.end() - 1;
        found->measure.name = record.at("measure");
    }
    keepFirst(found->question, record.at("question"));
    keepFirst(found->measure.indicator, record.at("indicator"));
    keepFirst(found->measure.wanted, record.at("wanted"));
    const auto& status = record.at("status");
    auto& list = status == "t0"       ? found->measure.t0
                 : status == "target" ? found->measure.targets
                                      : found->measure.readings;
    list.push_back(statementOf(record));
}

/// "up", "down" or nothing: as it was said, else from T0 towards the target.
std::string soughtBy(const Measure& measure) {
    if (!measure.wanted.empty())
        return measure.wanted;
    const auto *first = measure.first(), *target = measure.target();
    if (!first || !target || !first->value.hasNumber() || !target->value.hasNumber() ||
        first->value.value == target->value.value)
        return {};
    return target->value.value > first->value.value ? "up" : "down";
}

bool differ(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }

/// A target without a generation or a unit of its own is of those of T0.
bool isReached(const Measure& measure, const Statement& latest) {
    const auto *target = measure.target(), *first = measure.first();
    const auto sought = soughtBy(measure);
    if (!target || !target->value.hasNumber() || sought.empty())
        return false;
    const auto& unit = target->unit.empty() && first ? first->unit : target->unit;
    const auto& generation = target->generation.empty() && first ? first->generation : target->generation;
    if (geo::folded(unit) != geo::folded(latest.unit) || differ(generation, latest.generation))
        return false;
    return sought == "up" ? latest.value.value >= target->value.value : latest.value.value <= target->value.value;
}

void settle(Measure& measure) {
    for (auto* list : {&measure.t0, &measure.readings, &measure.targets})
        std::ranges::stable_sort(*list, {}, &Statement::when);
    const auto *first = measure.first(), *latest = measure.latest();
    const auto sought = soughtBy(measure);
    measure.wanted = sought;
    if (!latest) {
        measure.status = MeasureStatus::NoReading;
        return;
    }
    const bool hasFirst = first && first->value.hasNumber();
    if (hasFirst)
        measure.why = notComparable(*first, *latest);
    if (!measure.why.empty()) {
        measure.status = MeasureStatus::NotComparable;
        return;
    }
    if (hasFirst)
        measure.change = latest->value.value - first->value.value;
    if (isReached(measure, *latest))
        measure.status = MeasureStatus::Reached;
    else if (!hasFirst)
        measure.status = MeasureStatus::NoT0;
    else if (*measure.change == 0)
        measure.status = MeasureStatus::Unchanged;
    else if (sought.empty())
        measure.status = MeasureStatus::Moved;
    else
        measure.status = (*measure.change > 0) == (sought == "up") ? MeasureStatus::AsSought : MeasureStatus::OtherWay;
}

/// By question and name, in the order of the alphabet.
std::vector<Question> questionsOf(std::vector<Met> all) {
    std::ranges::stable_sort(all, [](const Met& a, const Met& b) {
        if (a.question.empty() != b.question.empty())
            return b.question.empty();
        return std::pair{geo::folded(a.question), geo::folded(a.measure.name)} <
               std::pair{geo::folded(b.question), geo::folded(b.measure.name)};
    });
    std::vector<Question> questions;
    for (auto& met : all) {
        settle(met.measure);
        if (questions.empty() || geo::folded(questions.back().text) != geo::folded(met.question))
            questions.push_back({met.question, {}});
        questions.back().measures.push_back(std::move(met.measure));
    }
    return questions;
}

double medianOf(std::vector<double> values) {
    std::ranges::sort(values);
    const auto n = values.size();
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

} // namespace

std::string Statement::when() const {
    if (!date.empty() || schoolYear.empty())
        return date;
    return schoolYear.substr(0, 4) + "-09";
}

const Statement* Measure::latest() const {
    for (auto one = readings.rbegin(); one != readings.rend(); ++one)
        if (one->value.hasNumber())
            return &*one;
    return nullptr;
}

std::size_t Evaluation::measures() const {
    std::size_t n = 0;
    for (const auto& question : questions)
        n += question.measures.size();
    return n;
}

bool Evaluation::hasT0() const {
    for (const auto& question : questions)
        for (const auto& measure : question.measures)
            if (!measure.t0.empty())
                return true;
    return false;
}

bool isRate(const std::string& unit) {
    const auto word = geo::folded(unit);
    return word == "%" || word == "‰" || word == "points" || word.starts_with("pour cent") || word.starts_with("taux");
}

std::vector<NotComparableBecause> notComparable(const Statement& t0, const Statement& later) {
    std::vector<NotComparableBecause> why;
    if (geo::folded(t0.unit) != geo::folded(later.unit))
        why.push_back(NotComparableBecause::Unit);
    else if (isRate(t0.unit) && (!t0.base || !later.base))
        why.push_back(NotComparableBecause::Base);
    if (differ(t0.generation, later.generation))
        why.push_back(NotComparableBecause::Generation);
    return why;
}

std::vector<Evaluation> evaluations(std::span<const NetworkRecord> statements) {
    struct Subject {
        std::string kind, id;
        std::vector<Met> measures;
    };
    std::vector<Subject> subjects;
    for (const auto& record : statements) {
        if (record.flag("draft"))
            continue;
        const auto &kind = record.at("subject_kind"), &id = record.at("subject");
        auto found = std::ranges::find_if(subjects, [&](const auto& s) { return s.kind == kind && s.id == id; });
        if (found == subjects.end())
            found = subjects.insert(subjects.end(), {kind, id, {}});
        add(found->measures, record);
    }
    std::vector<Evaluation> all;
    for (auto& subject : subjects)
        all.push_back({subject.kind, subject.id, questionsOf(std::move(subject.measures))});
    return all;
}

std::optional<SimilarPlaces> similarPlaces(const geo::Column& first, const geo::Column& last, std::size_t of,
                                           std::span<const std::size_t> apart) {
    const auto known = [&](std::size_t i) { return geo::hasNumber(first.states[i]) && geo::hasNumber(last.states[i]); };
    if (of >= first.size() || !known(of))
        return std::nullopt;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < first.size(); ++i)
        if (i != of && known(i) && std::ranges::find(apart, i) == apart.end())
            others.push_back(i);
    if (others.size() < fewestSimilar)
        return std::nullopt;
    std::ranges::stable_sort(others, {}, [&](std::size_t i) { return std::abs(first.values[i] - first.values[of]); });
    others.resize(std::min(others.size(), wantedSimilar));
    SimilarPlaces found;
    std::vector<double> changes, starts;
    for (const auto i : others) {
        changes.push_back(last.values[i] - first.values[i]);
        starts.push_back(first.values[i]);
    }
    std::tie(found.lowest, found.highest) = std::pair{std::ranges::min(starts), std::ranges::max(starts)};
    found.own = last.values[of] - first.values[of];
    found.median = medianOf(std::move(changes));
    found.places = std::move(others);
    return found;
}

} // namespace layers
