// How alike two images look.
#pragma once

#include "ssim.hpp"

#include <QImage>

namespace support {

inline GreyPicture greyOf(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    GreyPicture grey{rgb.width(), rgb.height(), {}};
    grey.values.reserve(static_cast<std::size_t>(rgb.width()) * static_cast<std::size_t>(rgb.height()));
    for (int y = 0; y < rgb.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(rgb.constScanLine(y));
        for (int x = 0; x < rgb.width(); ++x)
            grey.values.push_back(0.2126 * qRed(line[x]) + 0.7152 * qGreen(line[x]) + 0.0722 * qBlue(line[x]));
    }
    return grey;
}

/// Structural similarity of luminance, both reduced by two.
inline double likeness(const QImage& a, const QImage& b) { return ssim(halved(greyOf(a)), halved(greyOf(b))); }

} // namespace support
