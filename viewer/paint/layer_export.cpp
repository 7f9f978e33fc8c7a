#include "layer_export.hpp"

#include "csv.hpp"
#include "export_sheet.hpp"
#include "file_details.hpp"
#include "save_file.hpp"
#include "workbook_export.hpp"

#include "writers/layer_writer.hpp"

namespace paint {
namespace {

QByteArray asCsv(const geo::LayerContent& content, CsvFor reader) {
    CsvTable csv{reader == CsvFor::Machine ? CsvTable::Style::Machine : CsvTable::Style::Spreadsheet};
    for (const auto& column : content.columns)
        csv.cell(QString::fromStdString(column.name));
    csv.endRow();
    for (const auto& row : content.rows) {
        for (const auto& cell : row) {
            const auto* number = std::get_if<geo::Cell>(&cell);
            if (!number)
                csv.cell(QString::fromStdString(std::get<std::string>(cell)));
            else if (number->hasNumber())
                csv.exactCell(geo::exactText(number->value));
            else
                csv.cell(QString::fromUtf8(geo::officialMarker(number->state)));
        }
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace

std::vector<std::filesystem::path> exportLayer(const layers::Released<geo::LayerContent>& layer,
                                               const std::filesystem::path& file, CsvFor csv, geo::Progress& progress) {
    const auto extension = QString::fromStdString(file.extension().string()).toLower();
    if (extension == u".xlsx" || extension == u".ods") {
        exportWorkbook(layer.made(layers::exportWorkbook), file, progress);
    } else if (extension == u".csv") {
        const auto beside = sourcesBeside(file);
        saveFiles({{beside, detailsText(layer.imprint())}, {file, asCsv(layer.content(), csv)}});
        return {file, beside};
    } else {
        geo::writeLayerFile(layer.content(), file, detailsText(layer.imprint()).toStdString(), progress);
    }
    return {file};
}

} // namespace paint
