#include "page.hpp"

namespace layers {

std::optional<PageFormat> pageFormatFromText(std::string_view text) {
    if (text == "a4")
        return PageFormat::A4;
    if (text == "a3")
        return PageFormat::A3;
    if (text == "slide")
        return PageFormat::Slide;
    return std::nullopt;
}

} // namespace layers
