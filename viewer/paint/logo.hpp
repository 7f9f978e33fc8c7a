// The logo of a house as a picture.
#pragma once

#include <QImage>

#include <string>

namespace paint {

/// @param bytes of a PNG or an SVG. @throws geo::Error::Code::Malformed saying what is wrong with it and what to do.
QImage logoImage(const std::string& bytes);

} // namespace paint
