#include "office/office_export.hpp"

#include "office/docx_writer.hpp"
#include "office/pptx_writer.hpp"
#include "save_file.hpp"

#include "base/error.hpp"

#include <QString>

namespace paint {
namespace {

QString extensionOf(const std::filesystem::path& file) {
    return QString::fromStdString(file.extension().string()).toLower();
}

} // namespace

bool isOfficeFile(const std::filesystem::path& file) {
    const auto extension = extensionOf(file);
    return extension == u".docx" || extension == u".pptx";
}

void exportOffice(const layers::Released<layers::PageContent>& page, const std::filesystem::path& file,
                  geo::Progress& progress) {
    if (!isOfficeFile(file))
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("%1: documents to edit are written as .docx or .pptx."), {file.filename().string()}}};
    geo::ProgressPart making{progress, 0, 0.95};
    const auto details = detailsOf(page.imprint());
    saveFile(file, extensionOf(file) == u".docx" ? toDocx(page.content(), making, details)
                                                 : toPptx(page.content(), making, details));
    progress.report(1);
}

} // namespace paint
