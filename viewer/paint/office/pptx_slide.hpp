// One slide of PresentationML: texts, tables, shapes, pictures and charts at places in pixels of 1920 × 1080. Private
// to the writer.
#pragma once

#include "office/office_package.hpp"
#include "office/office_picture.hpp"
#include "office/office_shapes.hpp"
#include "office/office_xml.hpp"

#include <QRectF>

#include <span>
#include <vector>

namespace paint {

constexpr double pointsPerPixel = 0.5; ///< a slide of 1920 px is 33.867 cm wide
inline Emu fromPixels(double px) { return fromPoints(px * pointsPerPixel); }

struct SlideRun {
    QString text;
    bool bold = false, italic = false;
    layers::Colour colour = officeInk;
};

struct SlideParagraph {
    std::vector<SlideRun> runs;
    double size = 28; ///< px
    double after = 0; ///< px below it
    bool right = false, centred = false;
};

struct SlideCell {
    SlideParagraph text;
    int span = 1;
    std::optional<layers::Colour> ground, below; ///< below: a line under it
    double belowPoints = 0.5;
};

/// Height of paragraphs in a width, px.
double heightOf(std::span<const SlideParagraph> paragraphs, double width);

class PptxSlide {
public:
    PptxSlide(OfficePackage& package, QByteArray part);
    PptxSlide(const PptxSlide&) = delete;
    PptxSlide& operator=(const PptxSlide&) = delete;

    void title(const QRectF& box, const SlideParagraph& text);
    void text(const QRectF& box, std::span<const SlideParagraph> paragraphs, bool middle = false);
    void text(const QRectF& box, const SlideParagraph& paragraph, bool middle = false) {
        text(box, std::span{&paragraph, 1}, middle);
    }
    /// A shape in a box; the box's size counts, not the shape's own.
    void shape(const QRectF& box, OfficeShape shape, std::span<const SlideParagraph> paragraphs = {},
               double padding = 0);
    void rule(double x, double y, double width, layers::Colour colour);
    void picture(const QRectF& box, const OfficePicture& picture);
    void chart(const QRectF& box, const QByteArray& chart, const QString& alternative);
    /// @param heights px, one per row
    void table(QPointF at, std::span<const double> widths, std::span<const std::vector<SlideCell>> rows,
               std::span<const double> heights);
    /// What follows until the group ends is moved as one.
    void beginGroup(const QString& name);
    void endGroup();
    QByteArray finish();

private:
    void about(const char* element, const char* properties, const QString& name, const QString& alternative,
               const char* placeholder = nullptr);
    void frame(const char* element, const QRectF& box);
    void body(const char* element, std::span<const SlideParagraph> paragraphs, bool middle, double padding);
    void paragraph(const SlideParagraph& paragraph);
    void cell(const SlideCell& cell);

    OfficePackage& m_package;
    QByteArray m_part;
    OfficeXml m_xml;
    int m_objects = 1;
    std::vector<std::unique_ptr<OfficeXml::Element>> m_open;
};

/// Presentation, master, layout and theme around the slides. @param slides names of parts, in order
void addPptxParts(OfficePackage& package, std::span<const QByteArray> slides, layers::Colour accent);
constexpr const char* pptxLayout = "ppt/slideLayouts/slideLayout1.xml";

inline const OfficeXml::Attributes& pptxSpaces() {
    static const OfficeXml::Attributes spaces{
        {"xmlns:a", drawingSpace},
        {"xmlns:r", relationSpace},
        {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"}};
    return spaces;
}

} // namespace paint
