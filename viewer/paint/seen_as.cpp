#include "seen_as.hpp"

#include <cstdint>

namespace paint {
namespace {

layers::Colour colourOf(QRgb pixel) {
    return {static_cast<std::uint8_t>(qRed(pixel)), static_cast<std::uint8_t>(qGreen(pixel)),
            static_cast<std::uint8_t>(qBlue(pixel)), 255};
}

} // namespace

void seeAs(layers::Vision vision, QImage& image) {
    if (vision == layers::Vision::Normal)
        return;
    if (image.format() != QImage::Format_RGB32)
        image = image.convertToFormat(QImage::Format_RGB32); // maps are opaque
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        QRgb last = line[0], lastSeen = 0;
        bool known = false;
        for (int x = 0; x < image.width(); ++x) { // a neighbour mostly has the same colour
            if (!known || line[x] != last) {
                const auto to = layers::seen(colourOf(line[x]), vision);
                last = line[x];
                lastSeen = qRgb(to.r, to.g, to.b);
                known = true;
            }
            line[x] = lastSeen;
        }
    }
}

} // namespace paint
