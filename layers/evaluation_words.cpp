#include "evaluation_words.hpp"

#include "register_words.hpp"

#include <algorithm>
#include <cmath>

namespace layers {
namespace {

using Because = NotComparableBecause;

bool has(const Measure& measure, Because why) { return std::ranges::find(measure.why, why) != measure.why.end(); }

geo::Message notComparableWords(const Measure& measure) {
    const auto *first = measure.first(), *latest = measure.latest();
    if (has(measure, Because::Generation)) {
        const char* words =
            has(measure, Because::Unit)
                ? GEO_TR("not comparable: T0 is of the %1 perimeter, the reading of the %2 one; the units differ")
            : has(measure, Because::Base)
                ? GEO_TR("not comparable: T0 is of the %1 perimeter, the reading of the %2 one; n is not given")
                : GEO_TR("not comparable: T0 is of the %1 perimeter, the reading of the %2 one");
        return {words, {first->generation, latest->generation}};
    }
    return has(measure, Because::Unit) ? GEO_TR("not comparable: the units differ")
                                       : GEO_TR("not comparable: n is not given");
}

int decimalsOf(double value) {
    constexpr int most = 2;
    double power = 1;
    for (int d = 0; d < most; ++d, power *= 10)
        if (std::abs(std::round(value * power) / power - value) < 1e-9 * std::max(1.0, std::abs(value)))
            return d;
    return most;
}

bool isSign(const std::string& unit) { return unit == "%" || unit == "€" || unit == "‰" || unit == "points"; }

TableFigure figureOr(const Statement* statement, const char* none) {
    return statement ? TableFigure{figureOf(*statement)} : TableFigure{geo::Message{none}};
}

/// A change of a rate is in points.
TableFigure changeOf(const Measure& measure) {
    if (!measure.change)
        return geo::Message{};
    const auto& unit = measure.first()->unit;
    return Figure{geo::Cell::of(*measure.change),
                  unit == "%"    ? "points"
                  : isSign(unit) ? unit
                                 : std::string{},
                  decimalsOf(*measure.change)};
}

TableRow boardRow(const Measure& measure) {
    TableRow row;
    row.label = nameWords(measure);
    const auto* latest = measure.latest();
    if (!latest && !measure.readings.empty())
        latest = &measure.readings.back(); // its word says why it has no number
    row.figures = {figureOr(measure.first(), GEO_TR("not recorded")), figureOr(latest, GEO_TR("none yet")),
                   changeOf(measure), figureOr(measure.target(), GEO_TR("none"))};
    row.trend = trendOf(measure);
    row.origin = statusWords(measure);
    return row;
}

} // namespace

geo::Message statusWords(const Measure& measure) {
    switch (measure.status) {
    case MeasureStatus::Reached:
        return GEO_TR("target reached");
    case MeasureStatus::AsSought:
        return GEO_TR("moved the way sought");
    case MeasureStatus::OtherWay:
        return GEO_TR("moved the other way");
    case MeasureStatus::Unchanged:
        return GEO_TR("same value as T0");
    case MeasureStatus::Moved:
        return GEO_TR("moved; the way sought is not recorded");
    case MeasureStatus::NoReading:
        return GEO_TR("no reading yet");
    case MeasureStatus::NoT0:
        return GEO_TR("no initial state (T0)");
    case MeasureStatus::NotComparable:
        return notComparableWords(measure);
    }
    return {};
}

std::string whenWords(const Statement& statement, indicators::Language language) {
    static const indicators::Text schoolYear{"année scolaire ", "school year "},
        notGiven{"date non renseignée", "date not given"};
    if (!statement.date.empty())
        return dateWords(statement.date, language);
    return statement.schoolYear.empty() ? notGiven.in(language) : schoolYear.in(language) + statement.schoolYear;
}

Figure figureOf(const Statement& statement) {
    const auto& cell = statement.value;
    return {cell, isSign(statement.unit) ? statement.unit : std::string{},
            cell.hasNumber() ? decimalsOf(cell.value) : 0};
}

geo::Message nameWords(const Measure& measure) {
    for (const auto* list : {&measure.t0, &measure.readings, &measure.targets})
        for (const auto& one : *list)
            if (!one.unit.empty() && !isSign(one.unit))
                return {"%1 (%2)", {measure.name, one.unit}};
    return verbatim(measure.name);
}

std::optional<Trend> trendOf(const Measure& measure) {
    if (measure.status == MeasureStatus::NotComparable)
        return std::nullopt; // a line would compare
    Trend trend;
    if (const auto* first = measure.first())
        trend.values.push_back(first->value);
    for (const auto& reading : measure.readings)
        trend.values.push_back(measure.first() && !notComparable(*measure.first(), reading).empty()
                                   ? geo::Cell::absent(geo::CellState::NotApplicable)
                                   : reading.value);
    if (const auto* target = measure.target())
        trend.target = target->value;
    if (std::ranges::count_if(trend.values, &geo::Cell::hasNumber) < 2)
        return std::nullopt;
    return trend;
}

FigureTable statusBoard(const Evaluation& evaluation, indicators::Language) {
    FigureTable table;
    table.heading = GEO_TR("Figure");
    table.columns = {GEO_TR("T0"), GEO_TR("latest reading"), GEO_TR("change"), GEO_TR("target")};
    table.trendHead = GEO_TR("T0 and readings");
    table.originHead = GEO_TR("where it stands");
    for (const auto& question : evaluation.questions) {
        TableGroup group;
        if (!question.text.empty())
            group.title = verbatim(question.text);
        else if (evaluation.questions.size() > 1)
            group.title = GEO_TR("Figures that answer no recorded question");
        for (const auto& measure : question.measures)
            group.rows.push_back(boardRow(measure));
        table.groups.push_back(std::move(group));
    }
    return table;
}

FigureTable statementTable(const Evaluation& evaluation, indicators::Language language) {
    FigureTable table;
    table.heading = GEO_TR("Each figure as it was recorded");
    table.columns = {GEO_TR("value"), GEO_TR("counted over (n)")};
    table.originHead = GEO_TR("document");
    for (const auto& question : evaluation.questions)
        for (const auto& measure : question.measures) {
            TableGroup group{nameWords(measure), {}};
            const auto add = [&](const std::vector<Statement>& list, const char* dated, const char* ofPerimeter) {
                for (const auto& one : list) {
                    TableRow row;
                    const auto when = whenWords(one, language);
                    row.label = one.generation.empty() ? geo::Message{dated, {when}}
                                                       : geo::Message{ofPerimeter, {when, one.generation}};
                    row.figures = {figureOf(one),
                                   one.base ? TableFigure{Figure{geo::Cell::of(static_cast<double>(*one.base)), "", 0}}
                                            : TableFigure{geo::Message{GEO_TR("not given")}}};
                    row.origin = one.document.empty() ? geo::Message{GEO_TR("not given")} : verbatim(one.document);
                    group.rows.push_back(std::move(row));
                }
            };
            add(measure.t0, GEO_TR("T0 · %1"), GEO_TR("T0 · %1 · perimeter of %2"));
            add(measure.readings, GEO_TR("reading · %1"), GEO_TR("reading · %1 · perimeter of %2"));
            add(measure.targets, GEO_TR("target · %1"), GEO_TR("target · %1 · perimeter of %2"));
            table.groups.push_back(std::move(group));
        }
    return table;
}

} // namespace layers
