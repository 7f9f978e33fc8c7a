#include "colour_preview.hpp"

#include <QCoreApplication>

#include <cstdint>

namespace app {
namespace {

layers::Colour colourOf(QRgb pixel) {
    return {static_cast<std::uint8_t>(qRed(pixel)), static_cast<std::uint8_t>(qGreen(pixel)),
            static_cast<std::uint8_t>(qBlue(pixel)), 255};
}

} // namespace

QString visionName(layers::Vision vision) {
    switch (vision) {
    case layers::Vision::Normal:
        return QCoreApplication::translate("app", "The colours of the map");
    case layers::Vision::Deuteranopia:
        return QCoreApplication::translate("app", "Preview: as a deuteranope sees it");
    case layers::Vision::Protanopia:
        return QCoreApplication::translate("app", "Preview: as a protanope sees it");
    case layers::Vision::Tritanopia:
        return QCoreApplication::translate("app", "Preview: as a tritanope sees it");
    case layers::Vision::Grey:
        return QCoreApplication::translate("app", "Preview: printed in grey");
    }
    return {};
}

QString previewNotice(layers::Vision vision) {
    switch (vision) {
    case layers::Vision::Normal:
        return {};
    case layers::Vision::Deuteranopia:
        return QCoreApplication::translate(
            "app", "A preview, not the map: as someone sees it who does not perceive green (deuteranopia).");
    case layers::Vision::Protanopia:
        return QCoreApplication::translate(
            "app", "A preview, not the map: as someone sees it who does not perceive red (protanopia).");
    case layers::Vision::Tritanopia:
        return QCoreApplication::translate(
            "app", "A preview, not the map: as someone sees it who does not perceive blue (tritanopia).");
    case layers::Vision::Grey:
        return QCoreApplication::translate("app", "A preview, not the map: as a printer without colours prints it.");
    }
    return {};
}

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

} // namespace app
