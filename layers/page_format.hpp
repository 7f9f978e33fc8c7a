// The paper or screen a page is for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace layers {

enum class Paper { A4, A3, Slide };

/// A4 and A3 lie or stand; a slide of 1920 × 1080 lies, or has other pixels, its boxes and texts in proportion.
struct PageFormat {
    Paper paper = Paper::A4;
    bool upright = false;
    std::optional<std::pair<int, int>> pixels; ///< width and height, for a Slide alone
    bool isPaper() const { return paper != Paper::Slide; }
    friend bool operator==(const PageFormat&, const PageFormat&) = default;
};

/// "a4", "a4-portrait", "a3", "a3-portrait", "slide", "1600x1000"; nothing for other words.
std::optional<PageFormat> pageFormatFromText(std::string_view text);
std::string toText(const PageFormat& format); ///< the same words

} // namespace layers
