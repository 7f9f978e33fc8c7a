#include "page_format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace layers {
namespace {

constexpr int leastPixels = 300, mostPixels = 20'000;

const std::array<std::pair<std::string_view, PageFormat>, 5> formats{{{"a4", {Paper::A4, false, {}}},
                                                                      {"a4-portrait", {Paper::A4, true, {}}},
                                                                      {"a3", {Paper::A3, false, {}}},
                                                                      {"a3-portrait", {Paper::A3, true, {}}},
                                                                      {"slide", {Paper::Slide, false, {}}}}};

std::optional<int> pixels(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < leastPixels || value > mostPixels)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<PageFormat> pageFormatFromText(std::string_view text) {
    const auto named = std::ranges::find(formats, text, &std::pair<std::string_view, PageFormat>::first);
    if (named != formats.end())
        return named->second;
    const auto cross = text.find('x');
    if (cross == std::string_view::npos)
        return std::nullopt;
    const auto width = pixels(text.substr(0, cross)), height = pixels(text.substr(cross + 1));
    if (!width || !height)
        return std::nullopt;
    return PageFormat{Paper::Slide, *height > *width, std::pair{*width, *height}};
}

std::string toText(const PageFormat& format) {
    if (format.pixels)
        return fmt::format("{}x{}", format.pixels->first, format.pixels->second);
    const auto named = std::ranges::find(formats, format, &std::pair<std::string_view, PageFormat>::second);
    return std::string{named == formats.end() ? "slide" : named->first};
}

} // namespace layers
