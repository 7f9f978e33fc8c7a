// Where the figures of a table come from, what they do not say, and what the places of comparison lack.
#include "table_subject.hpp"

#include "comparability.hpp"
#include "legend.hpp"
#include "source_sheet.hpp"

namespace layers {
namespace {

using geo::CellState;
using Row = std::vector<SheetCell>;

void addSection(Sheet& sheet, geo::Message title, std::vector<std::pair<geo::Message, std::size_t>> heads) {
    sheet.rows.emplace_back();
    sheet.rows.emplace_back();
    put(sheet.rows.back(), textCell(SheetText{std::move(title)}, CellLook::Title, sheet.columns.size()));
    Row row;
    for (auto& [head, span] : heads)
        put(row, textCell(SheetText{head}, CellLook::ColumnHead, span));
    sheet.rows.push_back(std::move(row));
}

void addIndicators(Sheet& sheet, const TableSubject& subject) {
    addSection(sheet, GEO_TR("Indicators"),
               {{GEO_TR("Indicator"), 1}, {GEO_TR("Definition"), 4}, {GEO_TR("Caveat"), 4}});
    for (const auto& indicator : subject.indicators) {
        Row row{saidCell(indicator.label.in(subject.request.language))};
        for (const auto* text : {&indicator.definition, &indicator.caveat}) {
            const std::string& words = text->in(subject.request.language);
            put(row, words.empty() ? SheetCell{CellState::Missing, CellLook::Absent, 4}
                                   : textCell(words, CellLook::Sentence, 4));
        }
        sheet.rows.push_back(std::move(row));
    }
}

/// What figures of comparison lack, or why there are none.
struct Shortcoming {
    indicators::ReferenceKind kind;
    geo::Message what;
    std::vector<std::string> places, indicators; ///< names and labels; no indicator: all of them
};

void addOnce(std::vector<std::string>& list, const std::string& text) {
    if (!text.empty() && std::ranges::find(list, text) == list.end())
        list.push_back(text);
}

/// First by place, the indicators together; then the places that lack the same.
std::vector<Shortcoming> merged(const std::vector<Shortcoming>& all) {
    std::vector<Shortcoming> byPlace, few;
    const auto merge = [](std::vector<Shortcoming>& into, const Shortcoming& one, auto same) {
        const auto found = std::ranges::find_if(into, [&](const Shortcoming& each) {
            return each.kind == one.kind && each.what == one.what && each.*same == one.*same;
        });
        if (found == into.end())
            return into.push_back(one);
        for (const auto& place : one.places)
            addOnce(found->places, place);
        for (const auto& indicator : one.indicators)
            addOnce(found->indicators, indicator);
    };
    for (const Shortcoming& one : all)
        merge(byPlace, one, &Shortcoming::places);
    for (const Shortcoming& one : byPlace)
        merge(few, one, &Shortcoming::indicators);
    return few;
}

std::vector<Shortcoming> shortcomingsOf(const TableSubject& subject) {
    std::vector<Shortcoming> found;
    for (std::size_t k = 0; k < subject.request.references.size(); ++k)
        for (const TargetRow& row : subject.rows) {
            const auto& place = row.places[k];
            const auto kind = subject.request.references[k];
            if (place.code.empty())
                found.push_back({kind, place.why, {row.figures->targets.name(row.target)}, {}});
            for (const auto& indicator : subject.indicators)
                if (const auto* figure = subject.reference(row, indicator, k)) {
                    auto lacks = figure->notes;
                    if (!figure->why.empty())
                        lacks.push_back(figure->why);
                    for (const auto& what : lacks)
                        found.push_back(
                            {kind, what, {figure->zone.name}, {indicator.label.in(subject.request.language)}});
                }
        }
    return merged(found);
}

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

void addShortcomings(Sheet& sheet, const TableSubject& subject) {
    const auto shortcomings = shortcomingsOf(subject);
    if (shortcomings.empty())
        return;
    addSection(sheet, GEO_TR("What the places of comparison lack"),
               {{GEO_TR("Place"), 1}, {GEO_TR("What"), 4}, {GEO_TR("Indicators"), 4}});
    for (const Shortcoming& each : shortcomings) {
        const std::string labels = joined(each.indicators, "; ");
        Row row{
            textCell(SheetText{referenceWords(each.kind), verbatim(joined(each.places, ", "))}, CellLook::Sentence)};
        put(row, textCell(SheetText{each.what}, CellLook::Sentence, 4));
        put(row, labels.empty() ? textCell(SheetText{GEO_TR("all")}, CellLook::Sentence, 4)
                                : textCell(labels, CellLook::Sentence, 4));
        sheet.rows.push_back(std::move(row));
    }
}

/// Columns with figures of years that a break lies between.
void addBreaks(Sheet& sheet, const TableSubject& subject) {
    std::vector<std::pair<const indicators::Indicator*, geo::Message>> found;
    for (const auto& indicator : subject.indicators) {
        std::set<int> years;
        for (const TargetRow& row : subject.rows)
            if (const auto* estimate = subject.estimate(row, indicator); estimate && estimate->value.hasNumber())
                years.insert(estimate->year);
        if (years.empty())
            continue;
        const auto answer = indicators::comparable(indicator, *years.begin(), *years.rbegin());
        if (answer.reason == indicators::Comparability::Reason::Break)
            found.emplace_back(&indicator, answer.why(subject.request.language));
    }
    if (found.empty())
        return;
    addSection(sheet, GEO_TR("Years that do not compare"), {{GEO_TR("Indicator"), 1}, {GEO_TR("What"), 8}});
    for (const auto& [indicator, why] : found) {
        Row row{saidCell(indicator->label.in(subject.request.language))};
        put(row, textCell(SheetText{why}, CellLook::Sentence, 8));
        sheet.rows.push_back(std::move(row));
    }
}

/// How the figures were made out of the sources.
void addTreatment(Sheet& sheet, const TableSubject& subject) {
    addSection(sheet, GEO_TR("How the figures were made"), {});
    sheet.rows.pop_back(); // nothing under the title has columns
    const auto say = [&](geo::Message sentence) {
        Row row;
        put(row, textCell(SheetText{std::move(sentence)}, CellLook::Sentence, sheet.columns.size()));
        sheet.rows.push_back(std::move(row));
    };
    if (subject.fictional)
        say(GEO_TR("Fictional data, made for demonstration: neither shapes nor figures are real."));
    say(GEO_TR("Published figures are as the producer gives them. Estimates are computed by Lisière out of the sources "
               "above: they are not figures of INSEE or of any other producer."));
    say(GEO_TR("Rates are made again from the sums of their numerators and denominators, never averaged; medians and "
               "other quantiles are not combined."));
    say(GEO_TR("An absence is a word and never 0: statistical secrecy, not significant, not available, not given, not "
               "applicable and not estimable are different things."));
    if (std::ranges::find(subject.request.references, indicators::ReferenceKind::CommuneOutside) !=
        subject.request.references.end())
        say(GEO_TR("The commune outside its neighbourhoods is the commune less what is published for its priority "
                   "neighbourhoods."));
}

} // namespace

Sheet sourceSheet(const TableSubject& subject) {
    auto sheet = sourceSheet(subject.sources);
    addTreatment(sheet, subject);
    addIndicators(sheet, subject);
    addBreaks(sheet, subject);
    addShortcomings(sheet, subject);
    return sheet;
}

} // namespace layers
