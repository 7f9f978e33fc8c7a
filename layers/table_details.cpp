// How each estimate of a table was made and how wrong such estimates were: one row per estimate.
#include "table_subject.hpp"

#include "legend.hpp"
#include "wording.hpp"

namespace layers {
namespace {

using geo::CellState;
using indicators::Estimate;
using indicators::Interval;
using Row = std::vector<SheetCell>;

SheetCell word(const char* text) { return textCell(SheetText{geo::Message{text}}, CellLook::Absent); }

SheetCell inUnit(const Estimate& estimate, double value, CellLook look = CellLook::Plain) {
    return numberCell(value, estimate.indicator.unit, estimate.indicator.decimals, look);
}

/// Both ends of an interval, or the word for having none.
void addInterval(Row& row, const Estimate& estimate, const std::optional<Interval>& interval, const char* none) {
    for (const bool low : {true, false})
        row.push_back(interval && estimate.forPrint ? inUnit(estimate, low ? interval->first : interval->second)
                                                    : word(estimate.forPrint ? none : GEO_TR("not printed")));
}

/// Why there is no figure, or what to bear in mind with it.
SheetText remarksOf(const Estimate& estimate) {
    SheetText remarks;
    if (!estimate.why.empty())
        remarks.push_back(estimate.why);
    for (const auto& note : estimate.notes)
        if (note != estimate.why)
            remarks.push_back(note);
    if (estimate.probablyUnderstated)
        remarks.emplace_back(GEO_TR("gaps probably understated"));
    if (estimate.memberRange) {
        const int decimals = estimate.indicator.decimals;
        const double low = rounded(estimate.memberRange->first, decimals),
                     high = rounded(estimate.memberRange->second, decimals);
        if (low == high)
            remarks.push_back({GEO_TR("%1 in the zone it lies in"), {low}});
        else
            remarks.push_back({GEO_TR("from %1 to %2 in the zones it meets"), {low, high}});
    }
    if (remarks.empty())
        remarks.emplace_back(GEO_TR("none"));
    return remarks;
}

void addMeasured(Row& row, const Estimate& estimate) {
    if (!estimate.measured) {
        row.push_back(word(GEO_TR("not measured")));
        row.push_back(word(GEO_TR("not measured")));
        return;
    }
    const bool relative = estimate.measured->miss == indicators::Miss::Relative;
    row.push_back(numberCell(static_cast<double>(estimate.measured->n), "nb", 0));
    if (relative)
        row.push_back(numberCell(100 * estimate.measured->summary.median, "%", 1));
    else // without the sign that a gap has
        row.push_back(textCell(SheetText{{GEO_TR("%1 points"), {rounded(estimate.measured->summary.median, 1)}}}));
}

/// Whether the margin tells the figure from the place it is compared with.
SheetCell establishedCell(const Estimate& estimate, const indicators::ReferenceFigure* reference) {
    if (!estimate.value.hasNumber() || !reference || !reference->value.hasNumber())
        return {geo::combined(estimate.value.state, reference ? reference->value.state : CellState::NotAvailable),
                CellLook::Absent, 1};
    if (!estimate.margin90)
        return word(GEO_TR("margin not measured"));
    const auto [low, high] = *estimate.margin90;
    const bool within = reference->value.value >= low && reference->value.value <= high;
    return textCell(SheetText{within ? geo::Message{GEO_TR("within the margin")} : GEO_TR("gap established")},
                    CellLook::Origin);
}

struct DetailColumn {
    SheetText name;
    double width;
    CellLook head = CellLook::ColumnHead;
    bool startsGroup = false;
};

std::vector<DetailColumn> columnsOf(const TableSubject& subject) {
    constexpr auto number = CellLook::NumberHead, words = CellLook::OriginHead;
    std::vector<DetailColumn> columns{{{GEO_TR("Name")}, 24},
                                      {{GEO_TR("Target")}, 20},
                                      {{GEO_TR("Perimeter")}, 16},
                                      {{GEO_TR("Indicator")}, 30},
                                      {{GEO_TR("Year")}, 9, number},
                                      {{GEO_TR("Value")}, 12, number},
                                      {{GEO_TR("Method")}, 24, words},
                                      {{GEO_TR("Correction")}, 14, number},
                                      {{GEO_TR("Low margin")}, 11, number, true},
                                      {{GEO_TR("High margin")}, 11, number},
                                      {{GEO_TR("Smallest possible")}, 11, number},
                                      {{GEO_TR("Largest possible")}, 11, number},
                                      {{GEO_TR("Coverage")}, 12, number},
                                      {{GEO_TR("Published value")}, 12, number},
                                      {{GEO_TR("Neighbourhoods measured on")}, 13, number},
                                      {{GEO_TR("Median error measured")}, 12, number}};
    for (std::size_t k = 0; k < subject.request.references.size(); ++k)
        columns.push_back({{GEO_TR("Gap to"), referenceWords(subject.request.references[k])}, 16, words, k == 0});
    columns.push_back({{GEO_TR("Remarks")}, 40, words, subject.request.references.empty()});
    return columns;
}

Row rowOf(const TableSubject& subject, const TargetRow& place, const Estimate& estimate) {
    const auto& targets = place.figures->targets;
    Row row{textCell(SheetText{targetName(targets, place.target)}), textCell(estimate.target),
            textCell(perimeterWords(targets, place.target)),
            textCell(estimate.indicator.label.in(subject.request.language), CellLook::Sentence)};
    row.push_back(estimate.year > 0 ? numberCell(estimate.year, "year", 0)
                                    : SheetCell{CellState::NotApplicable, CellLook::Absent, 1});
    row.push_back(estimate.forPrint || !estimate.value.hasNumber()
                      ? figureCell(estimate.value, estimate.indicator, CellLook::Estimate)
                      : word(GEO_TR("not printed: by area")));
    row.push_back(
        textCell(SheetText{estimate.forPrint ? estimate.label : geo::Message{GEO_TR("estimate by area, indicative")}},
                 CellLook::Origin));
    row.push_back(estimate.correctionLabel.empty()
                      ? word(GEO_TR("not corrected"))
                      : textCell(SheetText{estimate.correctionLabel}, CellLook::Reference));
    addInterval(row, estimate, estimate.margin90, GEO_TR("margin not measured"));
    addInterval(row, estimate, estimate.bounds, GEO_TR("not computed"));
    row.push_back(numberCell(100 * estimate.coverage, "%", 0));
    row.push_back(estimate.published ? inUnit(estimate, *estimate.published) : word(GEO_TR("not published")));
    addMeasured(row, estimate);
    for (std::size_t k = 0; k < place.places.size(); ++k)
        row.push_back(establishedCell(estimate, subject.reference(place, estimate.indicator, k)));
    row.push_back(textCell(remarksOf(estimate), CellLook::Origin));
    return row;
}

} // namespace

Sheet detailSheet(const TableSubject& subject) {
    std::vector<Row> records;
    for (const TargetRow& row : subject.rows)
        for (const auto& indicator : subject.indicators)
            if (const auto* estimate = subject.estimate(row, indicator);
                estimate && estimate->method != indicators::Method::Published)
                records.push_back(rowOf(subject, row, *estimate));
    Sheet sheet;
    sheet.name = GEO_TR("Details of the estimates");
    Row heads;
    for (const auto& [name, width, head, startsGroup] : columnsOf(subject)) {
        if (startsGroup)
            sheet.groups.push_back(sheet.columns.size());
        sheet.columns.push_back({name, width});
        heads.push_back(textCell(name, head));
    }
    const auto across = [&](geo::Message words, CellLook look) {
        sheet.rows.emplace_back();
        put(sheet.rows.back(), textCell(SheetText{std::move(words)}, look, 2)); // the columns that every page repeats
    };
    across(GEO_TR("Details of the estimates"), CellLook::Title);
    if (records.empty()) {
        sheet.groups.clear();
        across(GEO_TR("Every figure of the table is published: nothing was estimated."), CellLook::Remark);
        return sheet;
    }
    across(
        GEO_TR("Margins are those observed 9 times out of 10 where the same way of estimating could be compared with "
               "published figures."),
        CellLook::Remark);
    sheet.rows.push_back(std::move(heads));
    sheet.headings = sheet.rows.size();
    sheet.heldColumns = 2;
    sheet.records = records.size();
    std::ranges::move(records, std::back_inserter(sheet.rows));
    return sheet;
}

} // namespace layers
