// Thousands of equal discs at once.
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QSize>

#include <cstdint>
#include <span>

namespace app {

/// Stamps a disc of one colour into a transparent picture at each place whose flag is set (all, without flags). Where
/// discs overlap they are one shape. Half a millisecond for fifty thousand: a painter takes a tenth of a second.
/// @param image   ARGB32_Premultiplied, with its device pixel ratio; places are in its logical pixels.
void stampDiscs(QImage& image, std::span<const QPointF> places, std::span<const std::uint8_t> flags, double radius,
                QColor colour);

} // namespace app
