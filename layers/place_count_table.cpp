#include "place_count_table.hpp"

#include "legend.hpp"
#include "sheet_cells.hpp"
#include "source_sheet.hpp"

#include "observatory/sources.hpp"

#include <algorithm>
#include <cmath>

namespace layers {
namespace {

using Row = std::vector<SheetCell>;

double toTenth(double value) { return std::round(value * 10) / 10; }

SheetCell placesCell(std::int64_t number, CellLook look = CellLook::Plain) {
    return numberCell(static_cast<double>(number), "nb", 0, look);
}

SheetCell absentCell(geo::CellState why) { return {why, CellLook::Absent, 1}; }

SheetCell stateCell(const geo::Cell& cell, const std::string& unit, int decimals) {
    return cell.hasNumber() ? numberCell(cell.value, unit, decimals) : absentCell(cell.state);
}

std::string metresText(double metres) { return std::to_string(static_cast<std::int64_t>(std::llround(metres))); }

Row headRow(const std::vector<SheetColumn>& columns, std::size_t firstNumber, std::size_t endOfNumbers) {
    Row heads;
    for (const auto& column : columns) {
        const auto at = heads.size();
        heads.push_back(textCell(column.name,
                                 at >= firstNumber && at < endOfNumbers ? CellLook::NumberHead : CellLook::ColumnHead));
    }
    return heads;
}

/// What a line of numbers is about: the whole list, or one category.
struct Part {
    std::optional<std::size_t> category;
    const PerimeterCount& of(const PlaceCount& count) const {
        return category ? count.byCategory[*category] : count.all;
    }
};

bool isSeen(const PerimeterCount& count) {
    return count.strict.all > 0 || std::ranges::any_of(count.ring, [](const auto& n) { return n.all > 0; }) ||
           std::ranges::any_of(count.elsewhere, [](const auto& n) { return n.all > 0; });
}

/// The sheets of one report.
class CountSheets {
public:
    explicit CountSheets(const CountReport& report) : m_report{report} {}

    Sheet neighbourhoods() const;
    Sheet byCategory() const;
    Sheet together() const;
    Sheet codes() const;
    Sheet differences() const;
    Sheet records() const;
    SheetText title() const;
    bool hasCategories() const { return !m_report.by.empty(); }

private:
    bool tellsPoor() const { return m_report.poor > 0 && !m_report.asked.withoutPoor; }
    std::vector<Part> parts() const;
    Sheet started(geo::Message name, std::vector<SheetColumn> columns, std::size_t firstNumber,
                  std::size_t endOfNumbers, bool titled = true) const;
    void addNumberColumns(std::vector<SheetColumn>& columns) const;
    void addFigureColumns(std::vector<SheetColumn>& columns) const; ///< all that a neighbourhood has
    void addNumbers(Row& row, const PerimeterCount& count) const;
    void addCategoryCells(Row& row, const Part& part) const;
    void addPairColumns(std::vector<SheetColumn>& columns) const;
    void addPairs(Row& row, const Part& part, const TogetherCount& count) const;
    Row togetherRow(const CountedTogether& group, const Part& part) const;
    Row recordRow(const Part& part, const char* kind, Row names, const PlaceCount& count,
                  const CountedInhabitants& people, std::optional<double> nearest, std::int64_t forThousand) const;
    void addRecords(Sheet& sheet, const CountedTogether& group, const Part& part) const;

    const CountReport& m_report;
};

SheetText CountSheets::title() const {
    SheetText words{m_report.title};
    if (!m_report.radii.empty())
        words.push_back({GEO_TR("in neighbourhoods and up to %1 m around"), {m_report.radii.back()}});
    else
        words.emplace_back(GEO_TR("in neighbourhoods"));
    words.push_back({GEO_TR("perimeters of %1"), {std::to_string(m_report.generation)}});
    if (m_report.asked.withoutPoor)
        words.emplace_back(GEO_TR("without poorly placed ones"));
    return words;
}

std::vector<Part> CountSheets::parts() const {
    std::vector<Part> parts(1); // the whole list
    for (std::size_t c = 0; hasCategories() && c < m_report.categories.size(); ++c)
        parts.push_back({c});
    return parts;
}

Sheet CountSheets::started(geo::Message name, std::vector<SheetColumn> columns, std::size_t firstNumber,
                           std::size_t endOfNumbers, bool titled) const {
    Sheet sheet;
    sheet.name = std::move(name);
    sheet.columns = std::move(columns);
    if (titled) {
        sheet.rows.emplace_back();
        put(sheet.rows.back(), textCell(title(), CellLook::Title, sheet.columns.size()));
    }
    sheet.rows.push_back(headRow(sheet.columns, firstNumber, endOfNumbers));
    sheet.headings = sheet.rows.size();
    sheet.heldColumns = std::min<std::size_t>(2, firstNumber);
    return sheet;
}

void CountSheets::addNumberColumns(std::vector<SheetColumn>& columns) const {
    columns.push_back({{GEO_TR("Strict perimeter")}, 11, "strict"});
    if (tellsPoor())
        columns.push_back({{GEO_TR("Strict perimeter, poorly placed")}, 11, "strict_poor"});
    double from = 0;
    for (const double radius : m_report.radii) {
        const auto band = metresText(from) + "_" + metresText(radius);
        const auto to = metresText(radius);
        columns.push_back({{{GEO_TR("Ring %1–%2 m"), {from, radius}}}, 11, "ring_" + band});
        columns.push_back({{{GEO_TR("In another neighbourhood, %1–%2 m"), {from, radius}}}, 14, "elsewhere_" + band});
        columns.push_back({{{GEO_TR("Extended perimeter (%1 m)"), {radius}}}, 11, "extended_" + to});
        if (tellsPoor())
            columns.push_back(
                {{{GEO_TR("Extended perimeter (%1 m), poorly placed"), {radius}}}, 11, "extended_" + to + "_poor"});
        from = radius;
    }
}

void CountSheets::addNumbers(Row& row, const PerimeterCount& count) const {
    row.push_back(placesCell(count.strict.all));
    if (tellsPoor())
        row.push_back(placesCell(count.strict.poor));
    for (std::size_t r = 0; r < m_report.radii.size(); ++r) {
        row.push_back(placesCell(count.ring[r].all));
        row.push_back(placesCell(count.elsewhere[r].all));
        row.push_back(placesCell(count.extended(r).all));
        if (tellsPoor())
            row.push_back(placesCell(count.extended(r).poor));
    }
}

void CountSheets::addCategoryCells(Row& row, const Part& part) const {
    if (!part.category) {
        row.push_back(textCell(SheetText{}));
        row.push_back(textCell(SheetText{GEO_TR("All categories")}));
        return;
    }
    const auto& category = m_report.categories[*part.category];
    row.push_back(saidCell(category.code, CellLook::Plain));
    row.push_back(category.label.empty() ? textCell(SheetText{}) : textCell(SheetText{category.label}));
}

std::vector<SheetColumn> placeColumns() {
    return {{{GEO_TR("Code")}, 12, "code"},
            {{GEO_TR("Neighbourhood")}, 34, "neighbourhood"},
            {{GEO_TR("Commune")}, 22, "commune"}};
}

std::vector<SheetColumn> peopleColumns() {
    return {{{GEO_TR("Inhabitants as published")}, 12, "inhabitants"},
            {{GEO_TR("Year of the inhabitants")}, 11, "inhabitants_year"}};
}

SheetColumn thousandColumn() {
    return {{GEO_TR("For 1,000 inhabitants, strict perimeter")}, 13, "per_1000_inhabitants"};
}

SheetColumn nearestColumn() { return {{GEO_TR("Metres to the nearest place")}, 12, "nearest_m"}; }

void CountSheets::addFigureColumns(std::vector<SheetColumn>& columns) const {
    for (auto& column : peopleColumns())
        columns.push_back(std::move(column));
    addNumberColumns(columns);
    columns.push_back(nearestColumn());
    columns.push_back(thousandColumn());
}

Row namesOf(const CountedNeighbourhood& each) {
    return {textCell(each.code), textCell(each.name), textCell(each.place)};
}

void addPeople(Row& row, const CountedInhabitants& people) {
    row.push_back(stateCell(people.number, "hab", 0));
    if (people.year == 0)
        row.push_back(absentCell(geo::CellState::NotApplicable));
    else if (people.firstYear == people.year)
        row.push_back(numberCell(people.year, "year", 0));
    else
        row.push_back(textCell(std::to_string(people.firstYear) + "–" + std::to_string(people.year)));
}

SheetCell nearestCell(std::optional<double> metres) {
    return metres ? numberCell(std::round(*metres), "nb", 0) : absentCell(geo::CellState::NotApplicable);
}

SheetCell thousandCell(std::int64_t places, const CountedInhabitants& people) {
    auto rate = perThousand(places, people);
    rate.value = toTenth(rate.value);
    return stateCell(rate, "nb", 1);
}

Sheet CountSheets::neighbourhoods() const {
    auto columns = placeColumns();
    const auto firstNumber = columns.size();
    addFigureColumns(columns);
    const auto end = columns.size();
    auto sheet = started(GEO_TR("Neighbourhoods"), std::move(columns), firstNumber, end);
    sheet.groups = {firstNumber, firstNumber + 2, end - 2};
    for (const auto& each : m_report.of) {
        auto row = namesOf(each);
        addPeople(row, each.inhabitants);
        addNumbers(row, each.count.all);
        row.push_back(nearestCell(each.nearest));
        row.push_back(thousandCell(each.count.all.strict.all, each.inhabitants));
        sheet.rows.push_back(std::move(row));
    }
    sheet.records = m_report.of.size();
    return sheet;
}

/// Categories that a neighbourhood has nothing of are left out.
Sheet CountSheets::byCategory() const {
    auto columns = placeColumns();
    columns.push_back({{GEO_TR("Category")}, 11, "category"});
    columns.push_back({{GEO_TR("Meaning")}, 34, "label"});
    const auto firstNumber = columns.size();
    addNumberColumns(columns);
    columns.push_back(thousandColumn());
    const auto end = columns.size();
    auto sheet = started(GEO_TR("By category"), std::move(columns), firstNumber, end);
    sheet.groups = {firstNumber, end - 1};
    for (const auto& each : m_report.of)
        for (const auto& part : parts()) {
            const auto& count = part.of(each.count);
            if (!part.category || !isSeen(count))
                continue;
            auto row = namesOf(each);
            addCategoryCells(row, part);
            addNumbers(row, count);
            row.push_back(thousandCell(count.strict.all, each.inhabitants));
            sheet.rows.push_back(std::move(row));
        }
    sheet.records = sheet.rows.size() - sheet.headings;
    return sheet;
}

void CountSheets::addPairColumns(std::vector<SheetColumn>& columns) const {
    const auto pair = [&](const geo::Message& once, const geo::Message& sum, const std::string& id) {
        columns.push_back({{once}, 14, id + "_once"});
        columns.push_back({{sum}, 14, id + "_sum"});
    };
    pair(GEO_TR("Strict perimeters, each place once"), GEO_TR("Strict perimeters, sum of the neighbourhoods"),
         "strict");
    double from = 0;
    for (const double radius : m_report.radii) {
        pair({GEO_TR("Rings %1–%2 m, each place once"), {from, radius}},
             {GEO_TR("Rings %1–%2 m, sum of the neighbourhoods"), {from, radius}},
             "ring_" + metresText(from) + "_" + metresText(radius));
        pair({GEO_TR("Extended perimeters (%1 m), each place once"), {radius}},
             {GEO_TR("Extended perimeters (%1 m), sum of the neighbourhoods"), {radius}},
             "extended_" + metresText(radius));
        from = radius;
    }
}

void CountSheets::addPairs(Row& row, const Part& part, const TogetherCount& count) const {
    const auto &once = part.of(count.once), &sum = part.of(count.sum);
    const auto pair = [&](const PlaceNumber& a, const PlaceNumber& b) {
        row.push_back(placesCell(a.all));
        row.push_back(placesCell(b.all));
    };
    pair(once.strict, sum.strict);
    for (std::size_t r = 0; r < m_report.radii.size(); ++r) {
        pair(once.ring[r], sum.ring[r]);
        pair(once.extended(r), sum.extended(r));
    }
}

Row CountSheets::togetherRow(const CountedTogether& group, const Part& part) const {
    Row row{textCell(group.code),
            group.name.empty() ? textCell(SheetText{GEO_TR("All together")}, CellLook::Heading) : textCell(group.name)};
    addCategoryCells(row, part);
    row.push_back(placesCell(static_cast<std::int64_t>(group.members.size())));
    addPeople(row, group.inhabitants);
    row.push_back(placesCell(static_cast<std::int64_t>(group.withoutInhabitants)));
    addPairs(row, part, group.count);
    row.push_back(thousandCell(part.of(group.ofInhabited).strict.all, group.inhabitants));
    return row;
}

Sheet CountSheets::together() const {
    std::vector<SheetColumn> columns{{{GEO_TR("Code")}, 12, "code"},
                                     {{GEO_TR("Taken together")}, 26, "group"},
                                     {{GEO_TR("Category")}, 11, "category"},
                                     {{GEO_TR("Meaning")}, 28, "label"}};
    const auto firstNumber = columns.size();
    columns.push_back({{GEO_TR("Neighbourhoods")}, 13, "neighbourhoods"});
    for (auto& column : peopleColumns())
        columns.push_back(std::move(column));
    columns.push_back({{GEO_TR("Neighbourhoods without a published population")}, 14, "without_inhabitants"});
    addPairColumns(columns);
    columns.push_back(thousandColumn());
    const auto end = columns.size();
    auto sheet = started(GEO_TR("Taken together"), std::move(columns), firstNumber, end);
    sheet.heldColumns = firstNumber; // it may take two pages
    sheet.groups = {firstNumber, firstNumber + 4, end - 1};
    const auto addGroup = [&](const CountedTogether& group, const Part& part) {
        if (!part.category || isSeen(part.of(group.count.once)))
            sheet.rows.push_back(togetherRow(group, part));
    };
    for (const auto& part : parts()) {
        for (const auto& group : m_report.groups)
            addGroup(group, part);
        addGroup(m_report.together, part);
    }
    sheet.records = sheet.rows.size() - sheet.headings;
    return sheet;
}

Sheet CountSheets::codes() const {
    const auto& compared = *m_report.codes;
    auto columns = placeColumns();
    const auto firstNumber = columns.size();
    columns.push_back({{{GEO_TR("By the code of the list (%1)"), {compared.column}}}, 16, "by_code"});
    columns.push_back({{GEO_TR("By the outline")}, 16, "by_outline"});
    const auto end = columns.size();
    auto sheet = started(GEO_TR("Codes of the list"), std::move(columns), firstNumber, end);
    for (std::size_t i = 0; i < m_report.of.size(); ++i) {
        auto row = namesOf(m_report.of[i]);
        row.push_back(placesCell(compared.byCode[i]));
        row.push_back(placesCell(compared.byOutline[i]));
        sheet.rows.push_back(std::move(row));
    }
    sheet.records = m_report.of.size();
    return sheet;
}

Sheet CountSheets::differences() const {
    const auto& compared = *m_report.codes;
    std::vector<SheetColumn> columns{{{GEO_TR("Place")}, 18, "place"},
                                     {{GEO_TR("Category")}, 11, "category"},
                                     {{{GEO_TR("Code of the list (%1)"), {compared.column}}}, 16, "code_of_list"},
                                     {{GEO_TR("Neighbourhood by the outline")}, 16, "code_by_outline"},
                                     {{GEO_TR("Metres to the outline")}, 12, "outline_m"},
                                     {{GEO_TR("The place may be wrong by (m)")}, 14, "doubt_m"},
                                     {{GEO_TR("What the list says of its code")}, 16, "quality"}};
    auto sheet = started(GEO_TR("Different places"), std::move(columns), 4, 6);
    const auto orNone = [](const std::string& code) {
        return code.empty() ? textCell(SheetText{GEO_TR("none")}) : textCell(code);
    };
    for (const auto& place : compared.places)
        sheet.rows.push_back({textCell(place.key), textCell(place.category), orNone(place.said), orNone(place.found),
                              numberCell(toTenth(place.metres), "nb", 1),
                              place.doubt > 0 ? numberCell(place.doubt, "nb", 0) : absentCell(geo::CellState::Missing),
                              textCell(place.quality)});
    sheet.records = compared.places.size();
    if (const auto more = compared.different - static_cast<std::int64_t>(compared.places.size()); more > 0) {
        sheet.rows.emplace_back();
        put(sheet.rows.back(),
            textCell(SheetText{{GEO_TR("and %1 more"), {more}}}, CellLook::Remark, sheet.columns.size()));
    }
    return sheet;
}

Row CountSheets::recordRow(const Part& part, const char* kind, Row names, const PlaceCount& count,
                           const CountedInhabitants& people, std::optional<double> nearest,
                           std::int64_t forThousand) const {
    auto row = std::move(names);
    row.insert(row.begin(), textCell(SheetText{kind}));
    addCategoryCells(row, part);
    addPeople(row, people);
    addNumbers(row, part.of(count));
    row.push_back(part.category ? absentCell(geo::CellState::NotApplicable) : nearestCell(nearest));
    row.push_back(thousandCell(forThousand, people));
    return row;
}

void CountSheets::addRecords(Sheet& sheet, const CountedTogether& group, const Part& part) const {
    if (part.category && !isSeen(part.of(group.count.once)))
        return;
    const Row names{textCell(group.code),
                    group.name.empty() ? textCell(SheetText{GEO_TR("All together")}) : textCell(group.name),
                    textCell(SheetText{})};
    const auto places = part.of(group.ofInhabited).strict.all;
    sheet.rows.push_back(recordRow(part, GEO_TR("together, each place once"), names, group.count.once,
                                   group.inhabitants, std::nullopt, places));
    sheet.rows.push_back(recordRow(part, GEO_TR("together, sum of the neighbourhoods"), names, group.count.sum,
                                   group.inhabitants, std::nullopt, places));
}

Sheet CountSheets::records() const {
    auto columns = placeColumns();
    columns.insert(columns.begin(), SheetColumn{{GEO_TR("What is counted")}, 24, "what"});
    columns.push_back({{GEO_TR("Category")}, 11, "category"});
    columns.push_back({{GEO_TR("Meaning")}, 34, "label"});
    const auto firstNumber = columns.size();
    addFigureColumns(columns);
    const auto end = columns.size();
    auto sheet = started(GEO_TR("Places counted"), std::move(columns), firstNumber, end, false);
    for (const auto& part : parts()) {
        for (const auto& each : m_report.of)
            if (!part.category || isSeen(part.of(each.count)))
                sheet.rows.push_back(recordRow(part, GEO_TR("neighbourhood"), namesOf(each), each.count,
                                               each.inhabitants, each.nearest, part.of(each.count).strict.all));
        for (const auto& group : m_report.groups)
            addRecords(sheet, group, part);
        addRecords(sheet, m_report.together, part);
    }
    sheet.records = sheet.rows.size() - sheet.headings;
    return sheet;
}

} // namespace

Workbook countWorkbook(const geo::Observatory& observatory, const CountReport& report) {
    const CountSheets sheets{report};
    Workbook book;
    book.title = sheets.title();
    for (const auto id : report.sources)
        if (auto source = observatory.sources().find(id)) {
            book.date = std::max(book.date, source->importedAt);
            book.sources.push_back(std::move(*source));
        }
    book.sheets = {sheets.neighbourhoods(), sheets.together()};
    if (sheets.hasCategories())
        book.sheets.push_back(sheets.byCategory());
    if (report.codes) {
        book.sheets.push_back(sheets.codes());
        if (report.codes->different > 0)
            book.sheets.push_back(sheets.differences());
    }
    auto last = sourceSheet(book.sources);
    const auto across = [&](SheetText words, CellLook look) {
        last.rows.emplace_back();
        put(last.rows.back(), textCell(std::move(words), look, last.columns.size()));
    };
    last.rows.emplace_back();
    across({GEO_TR("How it is counted")}, CellLook::Title);
    for (auto& words : inWords(report))
        across({std::move(words)}, CellLook::Sentence);
    book.sheets.push_back(std::move(last));
    return book;
}

Sheet countRecords(const CountReport& report) { return CountSheets{report}.records(); }

} // namespace layers
