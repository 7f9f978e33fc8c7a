// Pages as slides of 16:9 that PowerPoint and LibreOffice edit: texts, tables, legends and charts stay what they are.
#pragma once

#include "file_details.hpp"
#include "page.hpp"

#include "base/progress.hpp"

#include <QByteArray>

namespace paint {

/// A map is one slide, and what has no room beside its legend goes to a further one; a sheet flows over as many as it
/// needs. The same content gives the same bytes. @throws geo::Error::Code::CannotWrite if there is no room to make it.
QByteArray toPptx(const layers::PageContent& content, geo::Progress& progress, const FileDetails& details = {});

} // namespace paint
