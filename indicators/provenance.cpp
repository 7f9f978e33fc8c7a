#include "provenance.hpp"

#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "provenance_parts.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace indicators {

using geo::Cell;
using geo::Message;
using Part = Provenance::Part;

namespace {

std::string termsText(const std::vector<Term>& terms, std::optional<int> dataYear) {
    std::string text;
    for (const auto& term : terms) {
        if (term.sign < 0)
            text += text.empty() ? "−" : " − ";
        else if (!text.empty())
            text += " + ";
        text += dataYear ? term.columnOf(*dataYear) : term.column;
    }
    return terms.size() > 1 ? "(" + text + ")" : text;
}

std::string numberText(double value) { return plainText(Message{"%1", {value}}); }

} // namespace

Sentence::Sentence(const Message& message) : text{message.text} {
    for (const auto& value : message.values)
        std::visit([&](const auto& v) { values.emplace_back(v); }, value);
}

std::string plainText(const Sentence& sentence) {
    Message message{sentence.text, {}};
    for (const auto& value : sentence.values) {
        if (const auto* text = std::get_if<Text>(&value))
            message.values.emplace_back(text->en);
        else if (const auto* amount = std::get_if<Amount>(&value)) {
            const double scale = std::pow(10, amount->decimals);
            const auto unit = amount->unit == "%" || amount->unit == "€" || amount->unit == "points"
                                  ? " " + amount->unit
                                  : std::string{};
            message.values.emplace_back(numberText(std::round(amount->value * scale) / scale) + unit);
        } else if (const auto* word = std::get_if<std::string>(&value))
            message.values.emplace_back(*word);
        else if (const auto* real = std::get_if<double>(&value))
            message.values.emplace_back(*real);
        else
            message.values.emplace_back(std::get<std::int64_t>(value));
    }
    return plainText(message);
}

const Provenance::Section* Provenance::find(Part part) const {
    const auto at = std::find_if(sections.begin(), sections.end(), [&](const auto& s) { return s.part == part; });
    return at == sections.end() ? nullptr : &*at;
}

namespace {

std::string formulaOf(const Formula& formula, std::optional<int> dataYear) {
    const auto above = termsText(formula.numerator, dataYear);
    if (formula.denominator.empty())
        return above;
    const auto ratio = above + " / " + termsText(formula.denominator, dataYear);
    return formula.scale == 1 ? ratio : numberText(formula.scale) + " × " + ratio;
}

} // namespace

std::string formulaText(const Formula& formula, int dataYear) { return formulaOf(formula, dataYear); }
std::string formulaText(const Formula& formula) { return formulaOf(formula, std::nullopt); }

std::string sourceLine(const geo::Source& source) {
    if (source.producer.empty() || source.title.starts_with(source.producer))
        return source.title;
    return source.title.empty() ? source.producer : source.producer + ", " + source.title;
}

void add(Provenance& provenance, Part part, Sentence sentence) {
    auto at = std::find_if(provenance.sections.begin(), provenance.sections.end(),
                           [&](const auto& section) { return section.part >= part; });
    if (at == provenance.sections.end() || at->part != part)
        at = provenance.sections.insert(at, {part, {}});
    at->lines.push_back(std::move(sentence));
}

void addFile(Provenance& provenance, const geo::Observatory& observatory, std::int64_t id,
             const std::vector<std::string>& columns) {
    const auto source = observatory.sources().find(id);
    if (!source)
        return;
    if (std::find(provenance.sources.begin(), provenance.sources.end(), id) == provenance.sources.end())
        provenance.sources.push_back(id);
    auto name = sourceLine(*source);
    if (name.empty())
        name = source->family;
    if (columns.empty())
        add(provenance, Part::Files, {GEO_TR("%1: file %2"), {name, source->fileName}});
    else if (columns.size() == 1)
        add(provenance, Part::Files, {GEO_TR("%1: file %2, column %3"), {name, source->fileName, columns.front()}});
    else
        add(provenance, Part::Files,
            {GEO_TR("%1: file %2, columns %3"), {name, source->fileName, fmt::format("{}", fmt::join(columns, ", "))}});
}

void addCaveat(Provenance& provenance) {
    if (!provenance.indicator.caveat.fr.empty())
        add(provenance, Part::Caveat, {"%1", {provenance.indicator.caveat}});
}

std::vector<std::string> columnsOf(const Formula& formula, int dataYear) {
    std::vector<std::string> columns;
    for (const auto* terms : {&formula.numerator, &formula.denominator})
        for (const auto& term : *terms)
            if (auto column = term.columnOf(dataYear);
                std::find(columns.begin(), columns.end(), column) == columns.end())
                columns.push_back(std::move(column));
    return columns;
}

std::vector<Cell> cellsOf(const LoadedTables& tables, const geo::StatTable& table,
                          const std::vector<std::string>& columns, std::size_t row) {
    std::vector<Cell> cells;
    for (const auto& column : columns)
        cells.push_back(tables.column(table, column)[row]);
    return cells;
}

Amount amountOf(const Indicator& indicator, double value) { return {value, indicator.unit, indicator.decimals}; }

double rounded(double count) { return std::abs(count) >= 100 ? std::round(count) : std::round(10 * count) / 10; }

Sentence resultSentence(const Indicator& indicator, const Formula& formula, int year, const Cell& numerator,
                        const Cell& denominator, double value) {
    const auto text = formulaText(formula, year);
    if (formula.denominator.empty())
        return {GEO_TR("%1 = %2"), {text, amountOf(indicator, value)}};
    if (formula.scale == 1)
        return {GEO_TR("%1 = %2 / %3 = %4"),
                {text, rounded(numerator.value), rounded(denominator.value), amountOf(indicator, value)}};
    return {GEO_TR("%1 = %2 × %3 / %4 = %5"),
            {text, formula.scale, rounded(numerator.value), rounded(denominator.value), amountOf(indicator, value)}};
}

} // namespace indicators
