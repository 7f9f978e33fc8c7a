#include "council_table.hpp"

#include "legend.hpp"
#include "sheet_cells.hpp"
#include "territories.hpp"

#include "network/network.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace layers {
namespace {

using geo::NetworkRecord;
using Row = std::vector<SheetCell>;

constexpr std::array<std::string_view, 6> asked{"status",           "animation", "designation",
                                                "representativity", "means",     "charter"};

struct Councils {
    std::vector<NetworkRecord> councils;                        ///< by department and name
    std::map<std::string, std::vector<NetworkRecord>> editions; ///< by council, ascending
    std::set<std::string> years;
};

Councils councilsOf(const geo::Observatory& observatory) {
    const auto network = observatory.network();
    Councils all;
    all.councils = network.records(geo::recordKind("councils"));
    std::erase_if(all.councils, [](const auto& record) { return record.flag("draft"); });
    std::ranges::sort(all.councils, {}, [](const auto& r) { return std::pair{r.at("department"), r.title()}; });
    for (auto& edition : network.records(geo::recordKind("council-editions")))
        if (!edition.flag("draft")) {
            all.years.insert(edition.at("edition"));
            all.editions[edition.at("council")].push_back(std::move(edition));
        }
    if (all.years.empty())
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("The register has no edition of the survey of citizens’ councils: import the table of "
                                 "an edition, or type one (council-editions).")}};
    // An edition of a council that the register does not hold is shown under the id it names.
    for (const auto& [id, editions] : all.editions)
        if (std::ranges::none_of(all.councils, [&](const auto& council) { return council.at("id") == id; })) {
            NetworkRecord unknown{geo::recordKind("councils")};
            unknown.set("id", id);
            unknown.set("name", id);
            all.councils.push_back(std::move(unknown));
        }
    for (auto& [id, editions] : all.editions)
        std::ranges::sort(editions, {}, [](const auto& r) { return r.at("edition"); });
    return all;
}

const std::vector<NetworkRecord>& editionsOf(const Councils& all, const NetworkRecord& council) {
    static const std::vector<NetworkRecord> none;
    const auto found = all.editions.find(council.at("id"));
    return found == all.editions.end() ? none : found->second;
}

Row councilCells(const NetworkRecord& council) {
    const auto& department = council.at("department");
    return {textCell(council.title(), CellLook::Sentence), textCell(council.at("town")),
            textCell(department.empty() ? std::string{} : indicators::departmentName(department))};
}

std::vector<SheetColumn> councilColumns() {
    return {{{GEO_TR("Citizens’ council")}, 34, "council"},
            {{GEO_TR("Town")}, 18, "town"},
            {{GEO_TR("Department")}, 18, "department"}};
}

void addHeads(Sheet& sheet) {
    Row heads;
    for (const auto& column : sheet.columns)
        heads.push_back(textCell(column.name, CellLook::ColumnHead));
    sheet.rows.push_back(std::move(heads));
    sheet.headings = 1;
    sheet.heldColumns = 1;
}

Sheet editionSheet(const Councils& all) {
    const auto& kind = geo::recordKind("council-editions");
    Sheet sheet;
    sheet.name = GEO_TR("Councils by edition");
    sheet.columns = councilColumns();
    sheet.columns.push_back({{GEO_TR("Edition")}, 9, "edition"});
    for (const auto field : asked)
        sheet.columns.push_back({{kind.field(field).label}, 32, std::string{field}});
    sheet.columns.push_back({{GEO_TR("Source")}, 28, "source"});
    addHeads(sheet);
    for (const auto& council : all.councils) {
        const auto& editions = editionsOf(all, council);
        if (editions.empty()) {
            auto row = councilCells(council);
            while (row.size() < sheet.columns.size())
                row.push_back(saidCell({}));
            sheet.rows.push_back(std::move(row));
        }
        for (const auto& edition : editions) {
            auto row = councilCells(council);
            row.push_back(textCell(edition.at("edition")));
            for (const auto field : asked)
                row.push_back(saidCell(edition.at(field)));
            row.push_back(textCell(edition.at("source"), CellLook::Origin));
            sheet.rows.push_back(std::move(row));
        }
    }
    sheet.records = sheet.rows.size() - 1;
    return sheet;
}

/// Councils against editions, for one thing that was asked.
Sheet crossSheet(const Councils& all, std::string_view field) {
    Sheet sheet;
    sheet.name = geo::recordKind("council-editions").field(field).label;
    sheet.columns = councilColumns();
    for (const auto& year : all.years)
        sheet.columns.push_back({{verbatim(year)}, 32, std::string{field} + "@" + year});
    addHeads(sheet);
    for (const auto& council : all.councils) {
        auto row = councilCells(council);
        const auto& editions = editionsOf(all, council);
        for (const auto& year : all.years) {
            const auto found = std::ranges::find_if(editions, [&](const auto& r) { return r.at("edition") == year; });
            row.push_back(saidCell(found == editions.end() ? std::string{} : found->at(field)));
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.records = sheet.rows.size() - 1;
    return sheet;
}

bool isAnswered(const Councils& all, std::string_view field) {
    return std::ranges::any_of(all.editions, [&](const auto& each) {
        return std::ranges::any_of(each.second, [&](const auto& edition) { return !edition.at(field).empty(); });
    });
}

} // namespace

Workbook councilWorkbook(const geo::Observatory& observatory) {
    const auto all = councilsOf(observatory);
    Workbook book;
    book.title = {GEO_TR("Citizens’ councils by edition")};
    book.sheets.push_back(editionSheet(all));
    for (const auto field : asked)
        if (isAnswered(all, field))
            book.sheets.push_back(crossSheet(all, field));
    return book;
}

} // namespace layers
