#include "page_data.hpp"

#include "change.hpp"
#include "sheet_cells.hpp"

#include <algorithm>

namespace layers {
namespace {

using indicators::Figures;

SheetCell cellOf(const Figure& figure) {
    if (figure.cell.hasNumber())
        return numberCell(figure.cell.value, figure.unit, figure.decimals);
    return {figure.cell.state, CellLook::Absent, 1};
}

/// One column: an indicator of a year over the zones of a map.
struct DataColumn {
    const Figures* figures;
    const std::vector<ZoneCategory>* categories; ///< of MapForm::Categories
};

std::vector<DataColumn> columnsOf(const MapContent& map) {
    std::vector<DataColumn> columns;
    const auto add = [&](const MapContent& one) {
        if (one.filled && one.filled->figures)
            columns.push_back({one.filled->figures.get(), &one.filled->categories});
        if (one.circles && one.circles->sizes &&
            (columns.empty() || columns.back().figures != one.circles->sizes.get()))
            columns.push_back({one.circles->sizes.get(), nullptr});
    };
    add(map);
    for (const auto& other : map.beside)
        if (other->filled && map.filled && other->filled->zones == map.filled->zones)
            add(*other);
    return columns;
}

SheetCell cellOf(const DataColumn& column, std::size_t zone) {
    const auto cell = column.figures->values[zone];
    if (!cell.hasNumber())
        return {cell.state, CellLook::Absent, 1};
    if (column.categories && !column.categories->empty()) {
        const auto place = static_cast<std::size_t>(cell.value);
        if (place < column.categories->size())
            return textCell(SheetText{(*column.categories)[place].label});
    }
    return numberCell(cell.value, column.figures->indicator.unit, column.figures->indicator.decimals);
}

SheetColumn headOf(const DataColumn& column, indicators::Language language) {
    const auto& indicator = column.figures->indicator;
    SheetText name{{"%1", {indicator.label.in(language)}}};
    if (!indicator.unit.empty())
        name.push_back({"%1", {indicator.unit}});
    if (column.figures->year > 0)
        name.push_back({"%1", {periodOf(*column.figures, language)}});
    return {std::move(name), 14};
}

std::optional<Sheet> dataOf(const MapPage& page, indicators::Language language) {
    const auto columns = columnsOf(page.map);
    if (columns.empty())
        return std::nullopt;
    const auto& filled = *page.map.filled;
    Sheet sheet;
    sheet.name = GEO_TR("Figures");
    sheet.columns = {{{GEO_TR("Code")}, 12}, {{GEO_TR("Name")}, 30}, {{GEO_TR("Place")}, 20}};
    for (const auto& column : columns)
        sheet.columns.push_back(headOf(column, language));
    constexpr int outside = -2;
    for (std::size_t zone = 0; zone < filled.zones->size(); ++zone) {
        if (zone < filled.fills.size() && filled.fills[zone] == outside)
            continue;
        auto& row = sheet.rows.emplace_back();
        row = {textCell(filled.zones->code(zone)), textCell(filled.zones->name(zone)),
               textCell(filled.zones->place(zone))};
        for (const auto& column : columns)
            row.push_back(cellOf(column, zone));
    }
    sheet.records = sheet.rows.size();
    return sheet;
}

void addRows(const FigureTable& table, Sheet& sheet) {
    for (const auto& group : table.groups)
        for (const auto& line : group.rows)
            for (std::size_t c = 0; c < line.figures.size(); ++c) {
                auto& row = sheet.rows.emplace_back();
                row = {textCell(SheetText{group.title}), textCell(SheetText{line.label}),
                       textCell(c < table.columns.size() ? SheetText{table.columns[c]} : SheetText{})};
                if (const auto* figure = std::get_if<Figure>(&line.figures[c]))
                    row.push_back(cellOf(*figure));
                else
                    row.push_back(textCell(SheetText{std::get<geo::Message>(line.figures[c])}, CellLook::Absent));
                const auto* figure = std::get_if<Figure>(&line.figures[c]);
                row.push_back(textCell(figure ? figure->unit : std::string{}));
                row.push_back(textCell(SheetText{line.origin}));
            }
}

std::optional<Sheet> dataOf(const SheetPages& pages, indicators::Language) {
    Sheet sheet;
    sheet.name = GEO_TR("Figures");
    sheet.columns = {{{GEO_TR("Theme")}, 20}, {{GEO_TR("Figure")}, 40}, {{GEO_TR("Place")}, 24},
                     {{GEO_TR("Value")}, 12}, {{GEO_TR("Unit")}, 10},   {{GEO_TR("Source")}, 30}};
    for (const auto& page : pages.pages)
        for (const auto& region : page.regions)
            for (const auto& block : region.blocks) {
                if (const auto* table = std::get_if<FigureTable>(&block))
                    addRows(*table, sheet);
                if (const auto* estimate = std::get_if<EstimateBlock>(&block))
                    sheet.rows.push_back({textCell(SheetText{}), textCell(SheetText{estimate->label}),
                                          textCell(SheetText{page.title}), cellOf(estimate->figure),
                                          textCell(estimate->figure.unit), textCell(SheetText{estimate->method})});
            }
    if (sheet.rows.empty())
        return std::nullopt;
    sheet.records = sheet.rows.size();
    return sheet;
}

} // namespace

std::optional<Sheet> pageData(const PageContent& page, indicators::Language language) {
    return std::visit([&](const auto& one) { return dataOf(one, language); }, page);
}

} // namespace layers
