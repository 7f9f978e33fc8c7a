#include "zone_highlight.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace paint {
namespace {

/// One number per pixel: what part of it is covered, of 255.
struct Mask {
    int width, height;
    std::vector<std::uint8_t> values;
    std::uint8_t* row(int y) { return values.data() + static_cast<std::ptrdiff_t>(y) * width; }
};

/// Where something is covered; empty if nothing is.
QRect coveredPart(const QImage& covered) {
    int left = covered.width(), top = covered.height(), right = 0, bottom = 0;
    for (int y = 0; y < covered.height(); ++y) {
        const std::string_view row{reinterpret_cast<const char*>(covered.constScanLine(y)),
                                   static_cast<std::size_t>(covered.width())};
        const auto first = row.find_first_not_of('\0');
        if (first == std::string_view::npos)
            continue;
        left = std::min(left, static_cast<int>(first));
        right = std::max(right, static_cast<int>(row.find_last_not_of('\0')) + 1);
        top = std::min(top, y);
        bottom = y + 1;
    }
    return {QPoint{left, top}, QPoint{right - 1, bottom - 1}};
}

Mask maskOf(const QImage& covered, const QRect& part) {
    Mask mask{part.width(), part.height(), {}};
    mask.values.resize(static_cast<std::size_t>(mask.width) * static_cast<std::size_t>(mask.height));
    for (int y = 0; y < mask.height; ++y)
        std::copy_n(covered.constScanLine(part.top() + y) + part.left(), mask.width, mask.row(y));
    return mask;
}

/// Each pixel becomes the largest of it and its eight neighbours: what is covered grows by one pixel.
Mask grown(Mask mask) {
    std::vector<std::uint8_t> before(static_cast<std::size_t>(mask.width));
    for (int y = 0; y < mask.height && mask.width > 1; ++y) {
        auto* row = mask.row(y);
        std::copy_n(row, mask.width, before.begin());
        row[0] = std::max(before[0], before[1]);
        for (int x = 1; x + 1 < mask.width; ++x)
            row[x] = std::max({before[static_cast<std::size_t>(x) - 1], before[static_cast<std::size_t>(x)],
                               before[static_cast<std::size_t>(x) + 1]});
        row[mask.width - 1] = std::max(before[before.size() - 2], before.back());
    }
    const Mask across = mask;
    for (int y = 0; y < mask.height; ++y)
        for (const int other : {y - 1, y + 1})
            if (other >= 0 && other < mask.height) {
                const auto* from = across.values.data() + static_cast<std::ptrdiff_t>(other) * mask.width;
                auto* row = mask.row(y);
                for (int x = 0; x < mask.width; ++x)
                    row[x] = std::max(row[x], from[x]);
            }
    return mask;
}

Mask inverted(Mask mask) {
    for (auto& value : mask.values)
        value = static_cast<std::uint8_t>(255 - value);
    return mask;
}

/// `colour` over what is there, by the share of each pixel.
QRgb over(QRgb there, QColor colour, int share) {
    const int left = 255 - share;
    const auto mixed = [&](int c, int before) { return (c * share + before * left + 127) / 255; };
    return qRgba(mixed(colour.red(), qRed(there)), mixed(colour.green(), qGreen(there)),
                 mixed(colour.blue(), qBlue(there)), share + (qAlpha(there) * left + 127) / 255);
}

} // namespace

QPainterPath zonePath(const geo::ZoneSet& zones, std::size_t zone, const MapView& view) {
    QPainterPath path;
    for (auto r = zones.ringsBegin(zone); r < zones.ringsBegin(zone + 1); ++r) {
        QPolygonF ring;
        for (const auto& point : zones.ring(r))
            ring << view.toScreen(point);
        path.addPolygon(ring);
    }
    return path;
}

QImage highlight(const ScreenMap& map, std::span<const std::uint8_t> picked, QColor line) {
    const double ratio = map.image.devicePixelRatio();
    QImage image{map.image.size(), QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(ratio);
    const auto covered = map.coverage(picked);
    auto part = coveredPart(covered);
    if (part.isEmpty())
        return image;
    const int lineWidth = static_cast<int>(std::lround(ratio)), haloWidth = static_cast<int>(std::lround(2 * ratio));
    const int margin = lineWidth + haloWidth + 1; // what grows meets the image's end, never that of the part
    part = part.adjusted(-margin, -margin, margin, margin).intersected(covered.rect());
    const auto inside = maskOf(covered, part);
    auto outer = inside;
    auto shrunk = inverted(inside); // grows where the other shrinks
    for (int i = 0; i < lineWidth; ++i) {
        outer = grown(std::move(outer));
        shrunk = grown(std::move(shrunk));
    }
    auto halo = outer;
    for (int i = 0; i < haloWidth; ++i)
        halo = grown(std::move(halo));
    for (int y = 0; y < inside.height; ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(part.top() + y)) + part.left();
        const auto* in = inside.values.data() + static_cast<std::ptrdiff_t>(y) * inside.width;
        auto *out = outer.row(y), *away = halo.row(y), *back = shrunk.row(y);
        for (int x = 0; x < inside.width; ++x) {
            if (away[x] == 0 || (in[x] == 255 && back[x] == 0))
                continue;
            if (const int white = (away[x] - in[x]) * 230 / 255; white > 0)
                pixels[x] = over(pixels[x], Qt::white, white);
            if (const int dark = std::min<int>(out[x], back[x]); dark > 0)
                pixels[x] = over(pixels[x], line, dark);
        }
    }
    return image;
}

} // namespace paint
