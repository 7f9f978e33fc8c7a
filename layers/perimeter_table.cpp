#include "perimeter_table.hpp"

#include "legend.hpp"
#include "perimeter_words.hpp"
#include "sheet_cells.hpp"
#include "source_sheet.hpp"

#include "observatory/sources.hpp"

#include <set>

namespace layers {
namespace {

using indicators::PartPeople;
using indicators::PartTotal;
using indicators::PerimeterChange;
using indicators::PerimeterGroup;
using indicators::PerimeterReport;
using indicators::PerimeterState;
using Row = std::vector<SheetCell>;

constexpr double hectare = 10'000;

const std::vector<SheetColumn>& recordColumns() {
    static const std::vector<SheetColumn> columns{{{GEO_TR("State")}, 12},
                                                  {{GEO_TR("What changed")}, 20},
                                                  {{GEO_TR("Code 2015")}, 12},
                                                  {{GEO_TR("Neighbourhood of 2015")}, 30},
                                                  {{GEO_TR("Code 2024")}, 12},
                                                  {{GEO_TR("Neighbourhood of 2024")}, 30},
                                                  {{GEO_TR("Area 2015 (ha)")}, 11},
                                                  {{GEO_TR("Area 2024 (ha)")}, 11},
                                                  {{GEO_TR("Kept (ha)")}, 11},
                                                  {{GEO_TR("Entered (ha)")}, 11},
                                                  {{GEO_TR("Left (ha)")}, 11},
                                                  {{GEO_TR("People 2015")}, 12},
                                                  {{GEO_TR("People 2024")}, 12},
                                                  {{GEO_TR("People kept")}, 12},
                                                  {{GEO_TR("People entered")}, 12},
                                                  {{GEO_TR("People left")}, 12},
                                                  {{GEO_TR("How people are known")}, 44},
                                                  {{GEO_TR("Remarks")}, 44}};
    return columns;
}
constexpr std::size_t firstNumber = 6, lastNumber = 15;

/// To the are, shown to a tenth of a hectare.
SheetCell areaCell(double squareMetres) { return numberCell(std::round(squareMetres / 100) / 100, "ha", 1); }

SheetCell partArea(const PerimeterChange& change, double squareMetres) {
    if (change.state == PerimeterState::Unknown)
        return {geo::CellState::NotAvailable, CellLook::Absent, 1};
    return areaCell(squareMetres);
}

SheetCell peopleCell(const PartPeople& people) {
    if (!people.value.hasNumber())
        return {people.value.state, CellLook::Absent, 1};
    return numberCell(std::round(people.value.value), "nb", 0,
                      people.value.state == geo::CellState::Estimated ? CellLook::Estimate : CellLook::Plain);
}

SheetCell partPeople(const PerimeterChange& change, const PartPeople& people) {
    return change.state == PerimeterState::Unknown ? SheetCell{geo::CellState::NotAvailable, CellLook::Absent, 1}
                                                   : peopleCell(people);
}

SheetText howKnown(const PerimeterReport& report, std::size_t c) {
    SheetText all;
    for (const auto* part : {&report.people[c].before, &report.people[c].kept, &report.people[c].left,
                             &report.people[c].entered, &report.people[c].after})
        for (auto& word : partPeopleWords(*part))
            if (std::ranges::find(all, word) == all.end())
                all.push_back(std::move(word));
    return all;
}

Row recordOf(const PerimeterReport& report, std::size_t c) {
    const auto& change = report.perimeters.changes[c];
    const auto& people = report.people[c];
    const auto &before = *report.perimeters.before, &after = *report.perimeters.after;
    return {textCell(SheetText{perimeterStateWord(change.state)}),
            textCell(perimeterChangeWords(change)),
            textCell(perimeterCodes(before, change.before)),
            textCell(perimeterNames(before, change.before)),
            textCell(perimeterCodes(after, change.after)),
            textCell(perimeterNames(after, change.after)),
            change.before.empty() ? textCell(SheetText{}) : areaCell(change.beforeArea),
            change.after.empty() ? textCell(SheetText{}) : areaCell(change.afterArea),
            partArea(change, change.keptArea),
            partArea(change, change.enteredArea),
            partArea(change, change.leftArea),
            change.before.empty() ? textCell(SheetText{}) : peopleCell(people.before),
            change.after.empty() ? textCell(SheetText{}) : peopleCell(people.after),
            partPeople(change, people.kept),
            partPeople(change, people.entered),
            partPeople(change, people.left),
            textCell(howKnown(report, c), CellLook::Origin),
            textCell(letterRemarks(report, change), CellLook::Origin)};
}

Row headsOf(const std::vector<SheetColumn>& columns, std::size_t shift = 0) {
    Row heads;
    for (std::size_t c = 0; c < columns.size(); ++c)
        heads.push_back(textCell(columns[c].name, c >= firstNumber + shift && c <= lastNumber + shift
                                                      ? CellLook::NumberHead
                                                      : CellLook::ColumnHead));
    return heads;
}

SheetCell totalPeople(const PartTotal& total) {
    if (total.without > 0 && !(total.people > 0))
        return {geo::CellState::NotEstimable, CellLook::Absent, 1};
    return numberCell(std::round(total.people), "nb", 0, total.estimated ? CellLook::Estimate : CellLook::Reference);
}

void addTotals(Sheet& sheet, const PerimeterGroup& group) {
    const auto& totals = group.totals;
    Row row(sheet.columns.size(), textCell(SheetText{}));
    row[0] = textCell(SheetText{GEO_TR("Total")}, CellLook::Heading);
    row[8] = areaCell(totals.kept.area);
    row[9] = areaCell(totals.entered.area);
    row[10] = areaCell(totals.left.area);
    row[13] = totalPeople(totals.kept);
    row[14] = totalPeople(totals.entered);
    row[15] = totalPeople(totals.left);
    if (const auto without = totals.kept.without + totals.entered.without + totals.left.without; without > 0)
        row[17] = textCell(
            SheetText{{GEO_TR("parts without a figure, not counted: %1"), {static_cast<std::int64_t>(without)}}},
            CellLook::Origin);
    sheet.rows.push_back(std::move(row));
}

/// Names of sheets are short, unlike one another and without the letters that formulas use.
geo::Message sheetName(const geo::Message& group, std::set<std::string>& taken) {
    if (group.values.empty())
        return group;
    constexpr std::size_t longest = 28;
    auto name = std::get<std::string>(group.values.front());
    for (auto& c : name)
        if (std::string_view{"[]:*?/\\'"}.find(c) != std::string_view::npos)
            c = ' ';
    std::size_t letters = 0, bytes = 0; // of UTF-8
    while (bytes < name.size() && letters < longest) {
        ++letters;
        for (++bytes; bytes < name.size() && (static_cast<unsigned char>(name[bytes]) & 0xC0) == 0x80;)
            ++bytes;
    }
    name.resize(bytes);
    auto unique = name;
    for (int n = 2; !taken.insert(unique).second; ++n)
        unique = name + " " + std::to_string(n);
    return verbatim(unique);
}

Sheet sheetOf(const PerimeterReport& report, const PerimeterGroup& group, std::set<std::string>& taken) {
    Sheet sheet;
    const auto name = perimeterGroupName(report, group);
    sheet.name = sheetName(name, taken);
    sheet.columns = recordColumns();
    const auto across = [&](SheetText words, CellLook look) {
        sheet.rows.emplace_back();
        put(sheet.rows.back(), textCell(std::move(words), look, sheet.columns.size()));
    };
    across({name, GEO_TR("perimeters of 2015 and of 2024")}, CellLook::Title);
    across({{GEO_TR("By overlay of the outlines: differences narrower than %1 m or under %2 ha are those of two "
                    "drawings."),
             {indicators::stripWidth, indicators::smallestPart / hectare}}},
           CellLook::Remark);
    sheet.rows.push_back(headsOf(sheet.columns));
    sheet.headings = sheet.rows.size();
    sheet.heldColumns = 1;
    sheet.records = group.changes.size();
    sheet.groups = {2, 6, 11, 16};
    for (const auto c : group.changes)
        sheet.rows.push_back(recordOf(report, c));
    addTotals(sheet, group);
    for (const auto& remark : report.remarks)
        across({remark}, CellLook::Remark);
    return sheet;
}

} // namespace

Workbook perimeterWorkbook(const geo::Observatory& observatory, const PerimeterReport& report) {
    Workbook book;
    book.title = {GEO_TR("Perimeters of 2015 and of 2024")};
    std::vector<geo::Source> sources;
    for (const auto id : report.sources)
        if (auto source = observatory.sources().find(id)) {
            book.date = std::max(book.date, source->importedAt);
            sources.push_back(std::move(*source));
        }
    std::set<std::string> taken;
    for (const auto& group : report.groups)
        book.sheets.push_back(sheetOf(report, group, taken));
    book.sheets.push_back(sourceSheet(sources));
    book.sources = std::move(sources);
    return book;
}

Sheet perimeterRecords(const PerimeterReport& report) {
    Sheet sheet;
    sheet.name = GEO_TR("Perimeters of 2015 and of 2024");
    sheet.columns = recordColumns();
    sheet.columns.insert(sheet.columns.begin(), {{{GEO_TR("Group code")}, 12}, {{GEO_TR("Group")}, 30}});
    sheet.rows.push_back(headsOf(sheet.columns, 2));
    sheet.headings = 1;
    for (const auto& group : report.groups)
        for (const auto c : group.changes) {
            auto row = recordOf(report, c);
            row.insert(row.begin(), {textCell(group.code), textCell(SheetText{perimeterGroupName(report, group)})});
            sheet.rows.push_back(std::move(row));
        }
    sheet.records = sheet.rows.size() - 1;
    return sheet;
}

} // namespace layers
