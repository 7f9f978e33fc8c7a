// Plans as SVG: texts stay texts, in the program's own font, carried along; nothing relies on clipping.
#pragma once

#include "file_details.hpp"
#include "plan.hpp"

#include <QByteArray>

namespace paint {

/// Sources, licences and recipe are its metadata.
QByteArray toSvg(const Plan& plan, const FileDetails& details = {});

} // namespace paint
