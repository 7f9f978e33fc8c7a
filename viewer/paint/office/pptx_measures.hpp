// What the slides of a presentation measure, in pixels of 1920 × 1080. Private to the writer.
#pragma once

#include "office/office_words.hpp"
#include "office/pptx_slide.hpp"

namespace paint {

namespace slides {
constexpr double left = 60, right = 1860, width = right - left, bottom = 992, columnGap = 60;
constexpr double titleTop = 36, footerLine = 1016;
constexpr double lineStep = 1.25; ///< of the size of the letters
constexpr double mapColumn = 1180, mapGap = 50;
} // namespace slides

inline SlideParagraph slideWords(const QString& text, double size, layers::Colour colour = officeInk,
                                 bool bold = false) {
    return {{{text, bold, false, colour}}, size, 0, false, false};
}

} // namespace paint
