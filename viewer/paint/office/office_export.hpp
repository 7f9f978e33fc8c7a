// A page as a document for an office program.
#pragma once

#include "gate.hpp"
#include "page.hpp"

#include "base/progress.hpp"

#include <filesystem>

namespace paint {

bool isOfficeFile(const std::filesystem::path& file); ///< .docx or .pptx, in any case

/// By extension. Written beside the file and renamed when whole; the same content gives the same bytes. The recipe is
/// among the properties of the document.
/// @throws geo::Error::Code::CannotWrite, Usage for another extension.
void exportOffice(const layers::Released<layers::PageContent>& page, const std::filesystem::path& file,
                  geo::Progress& progress);

} // namespace paint
