// What helps to find a fault, in the reader's words: versions, system, display, what the file holds. Nothing that names
// a person: the home folder is ~, and of somebody's own tables only their size is told.
#pragma once

#include "observatory/observatory.hpp"

#include <QString>
#include <QStringList>

namespace paint {

/// Lines of text. @param observatory null where no file is open. @param messages the last that were shown.
QString diagnosis(const geo::Observatory* observatory, const QStringList& messages = {});
QString withoutHome(const QString& text); ///< the home folder written as ~

} // namespace paint
