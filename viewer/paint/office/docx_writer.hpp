// Pages as a text document that Word and LibreOffice edit: texts, tables and charts stay what they are.
#pragma once

#include "file_details.hpp"
#include "page.hpp"

#include "base/progress.hpp"

#include <QByteArray>

namespace paint {

/// The same content gives the same bytes. @throws geo::Error::Code::CannotWrite if there is no room to make it.
QByteArray toDocx(const layers::PageContent& content, geo::Progress& progress, const FileDetails& details = {});

} // namespace paint
