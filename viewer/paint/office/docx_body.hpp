// WordprocessingML as it is written down a page: paragraphs, tables, pictures, charts and shapes in a line of text.
// Private to the writer.
#pragma once

#include "house_style.hpp"
#include "office/office_package.hpp"
#include "office/office_picture.hpp"
#include "office/office_shapes.hpp"
#include "office/office_xml.hpp"

#include <QSizeF>

#include <functional>
#include <span>
#include <vector>

namespace paint {

/// Twentieths of a point, what WordprocessingML measures in.
inline qint64 twips(double mm) { return std::llround(mm * 1440 / 25.4); }

/// Part of a paragraph. What is not set is as the paragraph's style has it.
struct DocxRun {
    QString text;
    bool bold = false, italic = false;
    std::optional<layers::Colour> colour = {};
};

/// Names of the styles that styles.xml defines.
namespace docx {
inline constexpr const char *normal = "Normal", *title = "Title", *subtitle = "Subtitle", *heading = "Heading1",
                            *theme = "Heading2", *keyFigure = "KeyFigure", *note = "Note", *tableHead = "TableHead",
                            *tableText = "TableText", *estimate = "Estimate", *source = "Source", *spacer = "Spacer",
                            *object = "Object"; ///< object: a line that pictures and shapes stand in
}

enum class DocxAlign { Left, Centre, Right };

struct DocxBorder {
    std::optional<layers::Colour> colour;
    double points = 0.5;
    bool dashed = false;
};

struct DocxCell {
    std::function<void()> write; ///< at least one paragraph
    int span = 1;
    std::optional<layers::Colour> ground;
    DocxBorder top, left, bottom, right;
    bool middle = false; ///< set in the middle of its height
};

class DocxBody {
public:
    /// @param objects  how many pictures and shapes other parts of the document have: each has a number of its own
    DocxBody(OfficePackage& package, QByteArray part, int objects = 0)
        : m_package{package}, m_part{std::move(part)}, m_objects{objects} {}

    OfficeXml& xml() { return m_xml; }
    const QByteArray& part() const { return m_part; }
    void paragraph(const char* style, const std::vector<DocxRun>& runs, DocxAlign align = DocxAlign::Left,
                   bool keepWithNext = false);
    void paragraph(const char* style, const QString& text, DocxAlign align = DocxAlign::Left) {
        paragraph(style, std::vector<DocxRun>{{text}}, align);
    }
    /// A paragraph of things in its line, written by `content`.
    void line(const char* style, DocxAlign align, const std::function<void()>& content);
    void run(const DocxRun& run);
    void picture(const OfficePicture& picture, QSizeF mm);
    void chart(const QByteArray& chart, const QString& alternative, QSizeF mm);
    void shape(const OfficeShape& shape);
    /// A bar over the whole page, behind its text, from the page's top left corner.
    void band(layers::Colour colour, QSizeF mm);
    void space(double points = 4); ///< between tables, which would else grow together

    struct Row {
        std::vector<DocxCell> cells = {};
        bool repeated = false; ///< a head, on each page
        double height = 0;     ///< mm at least
    };
    /// @param padding mm left and right in each cell; above and below a third of it
    void table(std::span<const double> widths, const std::vector<Row>& rows, double padding = 1);

private:
    void inlineObject(QSizeF mm, const char* kind, const QString& alternative, const std::function<void()>& content);
    void wordShape(const OfficeShape& shape);
    void cell(const DocxCell& cell, double width, double padding);

    OfficePackage& m_package;
    QByteArray m_part;
    OfficeXml m_xml;
    int m_objects;
};

/// word/styles.xml, settings.xml, fontTable.xml, and what points to them from the document.
void addDocxParts(OfficePackage& package, const layers::HouseStyle& house, double titlePoints, layers::Colour heading);

/// The attributes that roots of parts declare.
inline const OfficeXml::Attributes& docxSpaces() {
    static const OfficeXml::Attributes spaces{
        {"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
        {"xmlns:r", relationSpace},
        {"xmlns:a", drawingSpace},
        {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
        {"xmlns:pic", pictureSpace},
        {"xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"},
        {"xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"}};
    return spaces;
}

} // namespace paint
