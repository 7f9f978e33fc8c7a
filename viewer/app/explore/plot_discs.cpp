#include "plot_discs.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace app {
namespace {

struct Stamp {
    int side = 0;
    std::vector<QRgb> pixels;
};

/// The share of each pixel that the disc covers, by 8 × 8 samples.
Stamp stampOf(double radius, QColor colour) {
    constexpr int samples = 8;
    Stamp stamp;
    stamp.side = 2 * static_cast<int>(std::ceil(radius)) + 1;
    const double middle = stamp.side / 2.0;
    for (int y = 0; y < stamp.side; ++y)
        for (int x = 0; x < stamp.side; ++x) {
            int inside = 0;
            for (int sy = 0; sy < samples; ++sy)
                for (int sx = 0; sx < samples; ++sx)
                    inside +=
                        std::hypot(x + (sx + 0.5) / samples - middle, y + (sy + 0.5) / samples - middle) <= radius;
            const int alpha = colour.alpha() * inside / (samples * samples);
            stamp.pixels.push_back(qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha)));
        }
    return stamp;
}

} // namespace

void stampDiscs(QImage& image, std::span<const QPointF> places, std::span<const std::uint8_t> flags, double radius,
                QColor colour) {
    const double ratio = image.devicePixelRatio();
    const auto stamp = stampOf(radius * ratio, colour);
    const int half = stamp.side / 2, width = image.width(), height = image.height();
    auto* pixels = reinterpret_cast<QRgb*>(image.bits());
    const auto perLine = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!flags.empty() && flags[i] == 0)
            continue;
        const int left = static_cast<int>(std::floor(places[i].x() * ratio)) - half;
        const int top = static_cast<int>(std::floor(places[i].y() * ratio)) - half;
        const int fromX = std::max(0, -left), toX = std::min(stamp.side, width - left);
        const int fromY = std::max(0, -top), toY = std::min(stamp.side, height - top);
        for (int y = fromY; y < toY; ++y) {
            auto* line = pixels + (top + y) * perLine + left;
            const auto* source = stamp.pixels.data() + y * stamp.side;
            // Of one colour, the more opaque pixel is the greater number.
            for (int x = fromX; x < toX; ++x)
                line[x] = std::max(line[x], source[x]);
        }
    }
}

} // namespace app
