#include "map_page_layout.hpp"

#include "page_parts.hpp"

namespace paint {
namespace {

MapPageLayout paperLayout(double s, bool upright) {
    MapPageLayout l{};
    l.size = QSizeF{297 * s, 210 * s};
    if (upright)
        l.size.transpose();
    const double height = l.size.height();
    l.left = 10 * s, l.right = l.size.width() - 10 * s;
    l.titleTop = 9.5 * s, l.titleSize = 18.6 * millimetresPerPoint * s, l.titleHeight = 10 * s;
    l.subtitleGap = 1 * s, l.subtitleSize = 12 * millimetresPerPoint * s;
    l.mapTop = 32 * s, l.bodyGap = 6 * s, l.legendWidth = 66 * s, l.blocksWidth = 83 * s;
    l.footerLine = height - 18 * s, l.footerPad = 2 * s, l.footerSize = 8 * millimetresPerPoint * s;
    l.footerBottom = height - 6 * s, l.mapToFooter = 4 * s;
    l.legendSize = 3.35 * s, l.bodySize = 9.5 * millimetresPerPoint * s, l.noteSize = 8.5 * millimetresPerPoint * s;
    l.lineWidth = 0.3 * s;
    l.map = MapSizes::paper().scaled(s);
    l.unitsPerPixel = 25.4 / 600;
    return l;
}

/// A slide is t = 1; a smaller picture has smaller letters, though not in proportion.
MapPageLayout pictureLayout(QSizeF size, double t) {
    MapPageLayout l{};
    l.size = size;
    l.paper = false;
    l.left = 60 * t, l.right = size.width() - 60 * t;
    l.titleTop = 36 * t, l.titleSize = 56 * t, l.titleHeight = 64 * t;
    l.subtitleGap = 9 * t, l.subtitleSize = 36 * t;
    l.mapTop = 236 * t, l.bodyGap = 50 * t, l.legendWidth = 570 * t, l.blocksWidth = 680 * t;
    l.footerLine = size.height() - 64 * t, l.footerPad = 9 * t, l.footerSize = 20 * t;
    l.footerBottom = size.height() - 18 * t, l.mapToFooter = 24 * t;
    l.legendSize = 32 * t, l.bodySize = 28 * t, l.noteSize = 22 * t;
    l.lineWidth = 1.5 * t;
    l.map = MapSizes::slide().scaled(t);
    l.unitsPerPixel = 1;
    return l;
}

} // namespace

double MapPageLayout::millimetresPerUnit() const {
    constexpr double pixelsPerInch = 144; // of a slide, as presentation programs have it
    return paper ? 1 : 25.4 / pixelsPerInch;
}

MapPageLayout mapPageLayout(const layers::PageFormat& format, double textScale) {
    MapPageLayout l;
    if (format.isPaper()) {
        l = paperLayout(format.paper == layers::Paper::A3 ? std::sqrt(2) : 1, format.upright);
    } else {
        const auto [width, height] = format.pixels.value_or(std::pair{1920, 1080});
        const double fits = std::min(width / 1920.0, height / 1080.0);
        // Seen on a screen rather than from the back of a room, a smaller picture may have smaller letters still.
        l = pictureLayout(QSizeF(width, height), fits < 1 ? fits * 0.85 : fits);
    }
    for (double* size :
         {&l.titleSize, &l.titleHeight, &l.subtitleSize, &l.footerSize, &l.legendSize, &l.bodySize, &l.noteSize})
        *size *= textScale;
    return l;
}

} // namespace paint
