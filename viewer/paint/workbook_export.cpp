#include "workbook_export.hpp"

#include "ods_writer.hpp"
#include "save_file.hpp"
#include "xlsx_writer.hpp"

#include "base/error.hpp"

namespace paint {

void exportWorkbook(const layers::Workbook& book, const std::filesystem::path& file, geo::Progress& progress) {
    const auto extension = QString::fromStdString(file.extension().string()).toLower();
    QByteArray bytes;
    if (extension == u".xlsx")
        bytes = toXlsx(book, progress);
    else if (extension == u".ods")
        bytes = toOds(book, progress);
    else
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("%1: sheets are written as .xlsx or .ods."), {file.filename().string()}}};
    saveFile(file, bytes);
    progress.report(1);
}

} // namespace paint
