// The pieces of which charts are drawn. Private to paint/.
#pragma once

#include "chart.hpp"
#include "paragraph.hpp"

#include <QPointF>

#include <functional>
#include <optional>
#include <vector>

namespace paint {

/// Colours of charts (visual.md §7): lines of the axis; places, and the one that is brought out;
/// what dots stand on.
constexpr Colour gridColour{0xD9, 0xDD, 0xD8, 255}, otherPlaces{0x7D, 0x87, 0x81, 255},
    chosenPlace{0x2B, 0x6B, 0x52, 255}, lineColour{0xB9, 0xC0, 0xBA, 255};

/// A number at its mark: with its unit where that is short.
QString markText(const layers::Chart& chart, double value);

/// Vertical lines from `top` to `bottom` with their numbers below, those that have room.
/// @param at  where a value stands.  @returns the lower edge of the numbers.
double addTicks(const layers::Chart& chart, double left, double top, double bottom, double size,
                const std::function<double(double)>& at, std::vector<Item>& items);

/// What a dot stands on. From where the axis has its zero, a stem; else a thin line over the whole width, since a stem
/// from where such an axis begins would make small gaps look like multiples.
struct DotLine {
    double left = 0, right = 0; ///< of the axis
    std::optional<double> zero; ///< where it stands; nullopt: the axis does not show it
    double figureTo = 0;        ///< where the figure beside the dot ends: the line leaves it out
};
void addDotLine(const DotLine& line, QPointF dot, Colour stem, double width, std::vector<Item>& items);

/// Rows of deciles, quartiles and medians; the bar of parts. @param at  the top left of the drawing under the heading.
/// @returns the height taken.
double addDistribution(const layers::Chart& chart, QPointF at, double width, double size, std::vector<Item>& items);
double addParts(const layers::Chart& chart, QPointF at, double width, double size, std::vector<Item>& items);

} // namespace paint
