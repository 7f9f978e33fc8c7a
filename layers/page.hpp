// A page as data: its format, words, map and chart.
#pragma once

#include "base/error.hpp"
#include "chart.hpp"
#include "map_content.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace layers {

/// A4, A3: landscape. Slide: 1920 × 1080, or a complete picture of other pixels, see Page::pixels.
enum class PageFormat { A4, A3, Slide };
std::optional<PageFormat> pageFormatFromText(std::string_view text); ///< "a4", "a3", "slide"

struct Page {
    PageFormat format = PageFormat::A4;
    std::optional<std::pair<int, int>> pixels; ///< width and height of a Slide; its boxes and text follow in proportion
    std::string title;                         ///< typed by the user; empty: the content's proposal
    std::string subtitle;                      ///< empty: the content's proposal
    std::string credit;                        ///< organisation, right of the footer
    MapContent map;
    std::optional<Chart> chart;
};

} // namespace layers
