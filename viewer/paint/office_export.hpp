// A page as a document for an office program.
#pragma once

#include "page.hpp"

#include "base/progress.hpp"

#include <filesystem>

namespace paint {

bool isOfficeFile(const std::filesystem::path& file); ///< .docx or .pptx, in any case

/// By extension. Written beside the file and renamed when whole; the same content gives the same bytes.
/// @throws geo::Error::Code::CannotWrite, Usage for another extension.
void exportOffice(const layers::PageContent& content, const std::filesystem::path& file, geo::Progress& progress);

} // namespace paint
