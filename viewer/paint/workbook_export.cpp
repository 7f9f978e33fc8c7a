#include "workbook_export.hpp"

#include "csv.hpp"
#include "file_details.hpp"
#include "ods_writer.hpp"
#include "save_file.hpp"
#include "xlsx_writer.hpp"

#include "base/error.hpp"

namespace paint {

void exportWorkbook(const layers::Released<layers::Workbook>& book, const std::filesystem::path& file,
                    geo::Progress& progress) {
    const auto extension = QString::fromStdString(file.extension().string()).toLower();
    const auto details = detailsOf(book.imprint());
    QByteArray bytes;
    if (extension == u".xlsx")
        bytes = toXlsx(book.content(), progress, details);
    else if (extension == u".ods")
        bytes = toOds(book.content(), progress, details);
    else
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("%1: sheets are written as .xlsx or .ods."), {file.filename().string()}}};
    saveFile(file, bytes);
    progress.report(1);
}

void exportRecords(const layers::Released<layers::Workbook>& book, const std::filesystem::path& file,
                   CsvTable::Style style) {
    saveFiles({{sourcesBeside(file), detailsText(book.imprint())},
               {file, recordsAsCsv(book.content().sheets.front(), style)}});
}

std::filesystem::path sourcesBeside(const std::filesystem::path& file) {
    auto beside = file;
    beside += ".sources.txt";
    return beside;
}

} // namespace paint
