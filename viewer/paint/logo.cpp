#include "logo.hpp"

#include "base/error.hpp"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace paint {
namespace {

constexpr qsizetype mostBytes = 2'000'000;
constexpr int mostPixels = 4000;  ///< on a side
constexpr int drawnPixels = 1000; ///< of an SVG, on its longer side: 600 dots per inch on paper

[[noreturn]] void refuse(const char* why) { throw geo::Error{geo::Error::Code::Malformed, {why}}; }

QImage fromPng(QByteArray& bytes) {
    QBuffer buffer{&bytes};
    QImageReader reader{&buffer, "png"};
    const QSize size = reader.size(); // read before any pixel is
    if (size.width() > mostPixels || size.height() > mostPixels)
        refuse(GEO_TR("The logo has more than 4,000 pixels on a side: save it smaller."));
    const QImage image = reader.read();
    if (image.isNull())
        refuse(GEO_TR("The logo is a damaged PNG picture: save it again, or choose another file."));
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QImage fromSvg(const QByteArray& bytes) {
    // Neither entities that grow without end nor pictures that lie in other files.
    for (const char* word : {"<!ENTITY", "<!DOCTYPE", "<image", "<use xlink:href=\"http", "file:"})
        if (bytes.contains(word))
            refuse(GEO_TR("The logo is an SVG picture that refers to something outside itself: save it as a plain SVG, "
                          "or as a PNG."));
    QSvgRenderer renderer{bytes};
    const QSizeF size = renderer.isValid() ? renderer.viewBoxF().size() : QSizeF{};
    if (size.isEmpty() || !std::isfinite(size.width() / size.height()))
        refuse(GEO_TR("The logo is a damaged SVG picture: save it again, or choose another file."));
    QImage image{size.scaled(drawnPixels, drawnPixels, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    QPainter painter{&image};
    renderer.render(&painter);
    return image;
}

} // namespace

QImage logoImage(const std::string& bytes) {
    if (static_cast<qsizetype>(bytes.size()) > mostBytes)
        refuse(GEO_TR("The logo is larger than 2 MB: save it smaller."));
    QByteArray data{bytes.data(), static_cast<qsizetype>(bytes.size())};
    if (data.startsWith("\x89PNG"))
        return fromPng(data);
    if (data.left(1000).contains("<svg") || data.left(1000).contains("<?xml"))
        return fromSvg(data);
    refuse(GEO_TR("The logo is neither a PNG nor an SVG picture: save it as one of these."));
}

} // namespace paint
