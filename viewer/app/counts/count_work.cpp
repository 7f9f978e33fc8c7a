#include "count_work.hpp"

#include "gate.hpp"
#include "place_count_keep.hpp"
#include "place_count_table.hpp"
#include "text.hpp"
#include "workbook_export.hpp"

#include "observatory/records.hpp"

#include <algorithm>
#include <iterator>

namespace app {
namespace {

std::vector<std::string> columnsOf(const geo::Observatory& observatory, const std::string& list) {
    const auto at = list.rfind('@');
    for (const auto& set : observatory.records().all())
        if (set.shape == geo::RecordShape::Point && set.family == list.substr(0, at) &&
            (at == std::string::npos || std::to_string(set.dataYear) == list.substr(at + 1)))
            return set.columns;
    return {};
}

layers::CountsKept keptAs(const QString& name, int year) {
    return {name.toStdString(), year, [](const geo::Message& words) { return paint::text(words).toStdString(); }};
}

} // namespace

CountMade makeCount(Reading::Desk& desk, const layers::CountAsked& asked, geo::Progress& progress) {
    auto report = std::make_shared<const layers::CountReport>(
        layers::countReport(desk.observatory, desk.figures, asked, progress));
    auto columns = columnsOf(desk.observatory, report->list);
    return {std::move(report), std::move(columns)};
}

void saveCount(Reading::Desk& desk, const layers::CountReport& counts, const PeopleMade& people, const QString& path,
               geo::Progress& progress) {
    const std::filesystem::path file = path.toStdString();
    const bool records = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    auto report = counts;
    auto request = toJson(report.asked);
    if (people && !records) {
        report.sources.insert(report.sources.end(), people->sources.begin(), people->sources.end());
        request[layers::peopleField] = true;
    }
    auto book = layers::countWorkbook(desk.observatory, report);
    if (records)
        book.sheets = {layers::countRecords(report)};
    else if (people) // before the sources
        book.sheets.insert(std::prev(book.sheets.end()), layers::peopleSheet(report, *people));
    const auto released = layers::Gate{desk.observatory}.release(
        std::move(book), {layers::RecipeKind::Table, paint::language(), std::move(request)});
    if (records)
        paint::exportRecords(released, file);
    else
        paint::exportWorkbook(released, file, progress);
}

void checkKept(const std::filesystem::path& file, const std::string& list, const QString& name, int year) {
    layers::keptName(geo::Observatory::open(file, geo::Observatory::Mode::Read), list, keptAs(name, year));
}

geo::Source keepCount(const std::filesystem::path& file, const layers::CountReport& report, const QString& name,
                      int year) {
    auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Write);
    return layers::keepCounts(observatory, report, keptAs(name, year));
}

} // namespace app
