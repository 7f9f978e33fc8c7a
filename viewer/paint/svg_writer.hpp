// Plans as SVG: texts stay texts, in the program's own font, carried along; nothing relies on clipping.
#pragma once

#include "plan.hpp"

#include <QByteArray>

namespace paint {

QByteArray toSvg(const Plan& plan);

} // namespace paint
