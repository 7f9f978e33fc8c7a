#include "style_classes.hpp"

namespace layers {
namespace {

constexpr std::string_view centredPalette = "PuOr"; // purple above

} // namespace

Classification classesFor(const IndicatorStyle& style, std::span<const double> values, int decimals,
                          std::optional<double> reference) {
    if (!style.lockedBreaks.empty())
        return lockedClasses(values, style.lockedBreaks);
    if (style.method == ClassMethod::Manual)
        return manualClasses(values, style.innerBounds);
    if (style.method == ClassMethod::Centred && reference)
        return printable(centredClasses(values, {*reference, style.centreMargin}, style.classes), values, decimals);
    return printable(classify(values, style.method, style.classes), values, decimals);
}

const Palette& paletteFor(const IndicatorStyle& style, const indicators::Indicator& indicator,
                          const Classification& classification) {
    if (!style.palette.empty())
        return palette(style.palette);
    const Palette& own = palette(indicator.palette);
    const bool centred = classification.method == ClassMethod::Centred ||
                         (classification.locked && style.method == ClassMethod::Centred);
    return centred && own.kind != PaletteKind::Diverging ? palette(centredPalette) : own;
}

std::vector<Colour> coloursFor(const Palette& palette, const Classification& classification) {
    const std::vector<int>& steps = classification.steps;
    if (palette.kind != PaletteKind::Diverging || steps.empty())
        return palette.colours(static_cast<int>(classification.classes()));
    int farthest = 0;
    for (const int step : steps)
        farthest = std::max(farthest, std::abs(step));
    const bool middle = std::ranges::find(steps, 0) != steps.end();
    const std::vector<Colour> all = palette.colours(2 * farthest + (middle ? 1 : 0));
    std::vector<Colour> colours;
    for (const int step : steps)
        colours.push_back(all.at(static_cast<std::size_t>(step + farthest - (!middle && step > 0 ? 1 : 0))));
    return colours;
}

} // namespace layers
