#include "count_work.hpp"

#include "gate.hpp"
#include "place_count_table.hpp"
#include "text.hpp"
#include "workbook_export.hpp"

#include "observatory/records.hpp"

#include <algorithm>

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

} // namespace

CountMade makeCount(Reading::Desk& desk, const layers::CountAsked& asked, geo::Progress& progress) {
    auto report = std::make_shared<const layers::CountReport>(
        layers::countReport(desk.observatory, desk.figures, asked, progress));
    auto columns = columnsOf(desk.observatory, report->list);
    return {std::move(report), std::move(columns)};
}

void saveCount(Reading::Desk& desk, const layers::CountReport& report, const QString& path, geo::Progress& progress) {
    const std::filesystem::path file = path.toStdString();
    auto book = layers::countWorkbook(desk.observatory, report);
    const bool records = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    if (records)
        book.sheets = {layers::countRecords(report)};
    const auto released = layers::Gate{desk.observatory}.release(
        std::move(book), {layers::RecipeKind::Table, paint::language(), toJson(report.asked)});
    if (records)
        paint::exportRecords(released, file);
    else
        paint::exportWorkbook(released, file, progress);
}

} // namespace app
