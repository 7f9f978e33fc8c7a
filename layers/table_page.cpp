// The table on one page, to be handed round a meeting: a row per indicator, the targets and the places around them side
// by side.
#include "table_subject.hpp"

#include "legend.hpp"
#include "level_words.hpp"
#include "place_gaps.hpp"

#include <fmt/ranges.h>

namespace layers {
namespace {

using geo::CellState;
using indicators::Estimate;
using indicators::Indicator;
using indicators::Method;
using Row = std::vector<SheetCell>;

constexpr std::size_t mostPlaces = 12; ///< more have no room side by side
constexpr double labelWidth = 38, yearWidth = 8, placeWidth = 13.5, originWidth = 14, sourceWidth = 30;

/// A place that targets are compared with; one column, however many of them lie in it.
struct Place {
    std::size_t kind = 0; ///< among the references asked for
    std::string code, name;
    const TargetRow* target = nullptr; ///< one that lies in it
};

template <typename T> void addDistinct(std::vector<T>& list, const T& value) {
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

class PageBuilder {
public:
    explicit PageBuilder(const TableSubject& subject) : m_subject{subject} {
        for (const TargetRow& row : subject.rows)
            if (row.figures->targets.buffer == 0)
                m_targets.push_back(&row);
        for (std::size_t k = 0; k < subject.request.references.size(); ++k)
            for (const TargetRow* row : m_targets)
                addPlace(k, *row);
    }
    bool fits() const { return !m_targets.empty() && m_targets.size() + m_places.size() <= mostPlaces; }
    Sheet finish();

private:
    void addPlace(std::size_t kind, const TargetRow& row);
    bool hasFigures(const Place& place) const;
    Row headRow() const;
    Row indicatorRow(const Indicator& indicator) const;
    SheetCell targetCell(const Estimate* estimate) const;
    std::vector<geo::Message> gapsOfPlaces() const;
    std::size_t columns() const { return 2 + m_targets.size() + m_places.size() + 2; }

    const TableSubject& m_subject;
    std::vector<const TargetRow*> m_targets;
    std::vector<Place> m_places;
    std::map<std::size_t, std::vector<std::string>> m_empty; ///< names of places without any figure, by kind
};

/// A place without any figure would be an empty column: the notes name it.
void PageBuilder::addPlace(std::size_t kind, const TargetRow& row) {
    const auto& zone = row.places[kind];
    const auto same = [&](const Place& place) { return place.kind == kind && place.code == zone.code; };
    if (zone.code.empty() || std::ranges::any_of(m_places, same))
        return;
    const Place place{kind, zone.code, zone.name, &row};
    if (hasFigures(place))
        m_places.push_back(place);
    else
        addDistinct(m_empty[kind], zone.name);
}

bool PageBuilder::hasFigures(const Place& place) const {
    return std::ranges::any_of(m_subject.indicators, [&](const Indicator& indicator) {
        const auto* figure = m_subject.reference(*place.target, indicator, place.kind);
        return figure && figure->value.hasNumber();
    });
}

Row PageBuilder::headRow() const {
    Row row{textCell(SheetText{GEO_TR("Indicator")}, CellLook::ColumnHead),
            textCell(SheetText{GEO_TR("Year")}, CellLook::NumberHead)};
    for (const TargetRow* target : m_targets)
        row.push_back(textCell(SheetText{targetName(target->figures->targets, target->target)}, CellLook::NumberHead));
    for (const Place& place : m_places) {
        SheetText words{verbatim(place.name), referenceWords(m_subject.request.references[place.kind])};
        row.push_back(textCell(std::move(words), CellLook::NumberHead));
    }
    row.push_back(textCell(SheetText{GEO_TR("Origin")}, CellLook::OriginHead));
    row.push_back(textCell(SheetText{GEO_TR("Source")}, CellLook::OriginHead));
    return row;
}

SheetCell PageBuilder::targetCell(const Estimate* estimate) const {
    if (!estimate)
        return {CellState::Missing, CellLook::Absent, 1};
    if (!estimate->forPrint && estimate->value.hasNumber())
        return textCell(SheetText{GEO_TR("not printed")}, CellLook::Absent);
    return figureCell(estimate->value, estimate->indicator,
                      estimate->method == Method::Published ? CellLook::Plain : CellLook::Estimate);
}

Row PageBuilder::indicatorRow(const Indicator& indicator) const {
    const auto language = m_subject.request.language;
    Row row{textCell(SheetText{verbatim(indicator.label.in(language)), verbatim(unitWords(indicator, language))},
                     CellLook::Sentence)};
    std::vector<int> years;
    std::vector<geo::Message> origins;
    std::vector<std::int64_t> sources;
    Row figures;
    for (const TargetRow* target : m_targets) {
        const auto* estimate = m_subject.estimate(*target, indicator);
        figures.push_back(targetCell(estimate));
        if (!estimate || !estimate->value.hasNumber())
            continue;
        if (estimate->year > 0)
            addDistinct(years, estimate->year);
        addDistinct(origins, estimate->method == Method::Published ? publishedWords(*estimate) : estimate->label);
        if (!estimate->sources.empty())
            addDistinct(sources, estimate->sources.front());
    }
    std::string yearText, sourceText;
    for (const int year : years)
        yearText += (yearText.empty() ? "" : ", ") + std::to_string(year);
    for (const auto source : sources)
        if (const auto name = m_subject.sourceName(source); !name.empty())
            sourceText += (sourceText.empty() ? "" : "; ") + name;
    row.push_back(yearText.empty() ? SheetCell{CellState::NotAvailable, CellLook::Absent, 1}
                                   : textCell(yearText, CellLook::Origin));
    std::ranges::move(figures, std::back_inserter(row));
    for (const Place& place : m_places) {
        const auto* figure = m_subject.reference(*place.target, indicator, place.kind);
        row.push_back(referenceCell(figure, indicator));
    }
    row.push_back(origins.empty() ? SheetCell{CellState::NotAvailable, CellLook::Absent, 1}
                                  : textCell(SheetText{origins}, CellLook::Origin));
    row.push_back(textCell(sourceText, CellLook::Origin));
    return row;
}

Sheet PageBuilder::finish() {
    Sheet sheet;
    sheet.name = GEO_TR("On one page");
    sheet.columns.push_back({{GEO_TR("Indicator")}, labelWidth});
    sheet.columns.push_back({{GEO_TR("Year")}, yearWidth});
    for (std::size_t c = 0; c < m_targets.size() + m_places.size(); ++c)
        sheet.columns.push_back({{}, placeWidth});
    sheet.columns.push_back({{GEO_TR("Origin")}, originWidth});
    sheet.columns.push_back({{GEO_TR("Source")}, sourceWidth});
    Row title;
    put(title, textCell(SheetText{}, CellLook::Title, columns()));
    sheet.rows = {std::move(title), headRow()};
    sheet.headings = sheet.rows.size();
    sheet.heldColumns = 1;
    std::string theme;
    for (const Indicator& indicator : m_subject.indicators) {
        auto row = indicatorRow(indicator);
        const auto isFigure = [](const SheetCell& cell) { return std::holds_alternative<SheetNumber>(cell.content); };
        if (std::ranges::none_of(row, isFigure))
            continue; // the table has the reason
        if (indicator.theme != theme) {
            theme = indicator.theme;
            Row heading;
            put(heading,
                textCell(indicators::themeLabel(theme).in(m_subject.request.language), CellLook::Heading, columns()));
            sheet.rows.push_back(std::move(heading));
        }
        sheet.rows.push_back(std::move(row));
    }
    std::vector<SheetText> notes;
    notes.push_back(SheetText{GEO_TR("Upright: published figures. Italic on amber: estimates by Lisière.")});
    for (auto& gap : gapsOfPlaces())
        notes.push_back(SheetText{std::move(gap)});
    for (const auto& [kind, names] : m_empty)
        notes.push_back(SheetText{GEO_TR("No column, for want of any figure: the reasons are in the sheet “Sources”"),
                                  referenceWords(m_subject.request.references[kind]),
                                  verbatim(fmt::format("{}", fmt::join(names, ", ")))});
    sheet.rows.emplace_back();
    for (auto& words : notes) {
        Row note;
        put(note, textCell(std::move(words), CellLook::Remark, columns()));
        sheet.rows.push_back(std::move(note));
    }
    return sheet;
}

/// Which of the places beside are not whole, a line each.
std::vector<geo::Message> PageBuilder::gapsOfPlaces() const {
    std::vector<geo::Message> gaps;
    for (const Place& place : m_places)
        for (const Indicator& indicator : m_subject.indicators)
            if (const auto* figure = m_subject.reference(*place.target, indicator, place.kind))
                if (const auto lacking = communesLacking(*figure))
                    addDistinct(gaps, *lacking);
    return gaps;
}

} // namespace

std::optional<Sheet> pageSheet(const TableSubject& subject) {
    PageBuilder builder{subject};
    return builder.fits() ? std::optional{builder.finish()} : std::nullopt;
}

} // namespace layers
