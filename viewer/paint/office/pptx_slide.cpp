#include "office/pptx_slide.hpp"

#include "office/office_chart.hpp"
#include "paragraph.hpp"

namespace paint {
namespace {

constexpr double lineHeight = 1.25;

QString plain(const SlideParagraph& paragraph) {
    QString words;
    for (const SlideRun& run : paragraph.runs)
        words += run.text;
    return words;
}

} // namespace

double heightOf(std::span<const SlideParagraph> paragraphs, double width) {
    double height = 0;
    for (const SlideParagraph& each : paragraphs) {
        const bool bold = !each.runs.empty() && each.runs.front().bold;
        const auto lines = wrapped(plain(each), width, {each.size, bold ? Weight::Bold : Weight::Regular});
        height += each.size * lineHeight * std::max<double>(1, static_cast<double>(lines.size())) + each.after;
    }
    return height;
}

PptxSlide::PptxSlide(OfficePackage& package, QByteArray part) : m_package{package}, m_part{std::move(part)} {
    const auto open = [&](const char* element, OfficeXml::Attributes attributes = {}) {
        m_open.emplace_back(new OfficeXml::Element{m_xml.open(element, attributes)});
    };
    open("p:sld", pptxSpaces());
    open("p:cSld");
    open("p:spTree");
    {
        const auto group = m_xml.open("p:nvGrpSpPr");
        m_xml.leaf("p:cNvPr", {{"id", 1}, {"name", ""}});
        m_xml.leaf("p:cNvGrpSpPr");
        m_xml.leaf("p:nvPr");
    }
    m_xml.leaf("p:grpSpPr");
    m_package.relate(m_part, "slideLayout", pptxLayout);
}

void PptxSlide::about(const char* element, const char* properties, const QString& name, const QString& alternative,
                      const char* placeholder) {
    const auto whole = m_xml.open(element);
    m_xml.leaf("p:cNvPr", {{"id", ++m_objects}, {"name", name}, {"descr", alternative}});
    m_xml.leaf(properties);
    const auto nv = m_xml.open("p:nvPr");
    if (placeholder)
        m_xml.leaf("p:ph", {{"type", placeholder}});
}

void PptxSlide::paragraph(const SlideParagraph& paragraph) {
    const auto whole = m_xml.open("a:p");
    const auto size = std::lround(paragraph.size * pointsPerPixel * 100);
    {
        const auto properties = m_xml.open("a:pPr", {{"algn", paragraph.right     ? "r"
                                                              : paragraph.centred ? "ctr"
                                                                                  : "l"}});
        const auto after = m_xml.open("a:spcAft");
        m_xml.leaf("a:spcPts", {{"val", std::lround(paragraph.after * pointsPerPixel * 100)}});
    }
    for (const SlideRun& run : paragraph.runs) {
        const auto r = m_xml.open("a:r");
        {
            const auto properties = m_xml.open(
                "a:rPr",
                {{"lang", officeLanguage()}, {"sz", size}, {"b", run.bold ? "1" : "0"}, {"i", run.italic ? "1" : "0"}});
            writeSolidFill(m_xml, run.colour);
            m_xml.leaf("a:latin", {{"typeface", officeFont}});
        }
        m_xml.words("a:t", run.text);
    }
    m_xml.leaf("a:endParaRPr", {{"lang", officeLanguage()}, {"sz", size}});
}

void PptxSlide::body(const char* element, std::span<const SlideParagraph> paragraphs, bool middle, double padding) {
    const auto whole = m_xml.open(element);
    {
        const auto inset = fromPixels(padding);
        const auto properties = m_xml.open("a:bodyPr", {{"wrap", "square"},
                                                        {"lIns", inset},
                                                        {"tIns", inset},
                                                        {"rIns", inset},
                                                        {"bIns", inset},
                                                        {"anchor", middle ? "ctr" : "t"}});
        m_xml.leaf("a:normAutofit");
    }
    m_xml.leaf("a:lstStyle");
    for (const SlideParagraph& each : paragraphs)
        paragraph(each);
    if (paragraphs.empty())
        m_xml.leaf("a:p");
}

void PptxSlide::title(const QRectF& box, const SlideParagraph& text) {
    const auto whole = m_xml.open("p:sp");
    about("p:nvSpPr", "p:cNvSpPr", QStringLiteral("Title"), {}, "title");
    {
        const auto properties = m_xml.open("p:spPr");
        frame("a:xfrm", box);
    }
    body("p:txBody", std::span{&text, 1}, false, 0);
}

void PptxSlide::frame(const char* element, const QRectF& box) {
    const auto place = m_xml.open(element);
    m_xml.leaf("a:off", {{"x", fromPixels(box.x())}, {"y", fromPixels(box.y())}});
    m_xml.leaf("a:ext", {{"cx", fromPixels(box.width())}, {"cy", fromPixels(box.height())}});
}

void PptxSlide::text(const QRectF& box, std::span<const SlideParagraph> paragraphs, bool middle) {
    const auto whole = m_xml.open("p:sp");
    {
        const auto nv = m_xml.open("p:nvSpPr");
        ++m_objects;
        m_xml.leaf("p:cNvPr", {{"id", m_objects}, {"name", QStringLiteral("Text %1").arg(m_objects)}});
        m_xml.leaf("p:cNvSpPr", {{"txBox", "1"}});
        m_xml.leaf("p:nvPr");
    }
    {
        const auto properties = m_xml.open("p:spPr");
        OfficeShape shape;
        shape.width = box.width() * pointsPerPixel;
        shape.height = box.height() * pointsPerPixel;
        writeShape(m_xml, shape, fromPixels(box.x()), fromPixels(box.y()));
    }
    body("p:txBody", paragraphs, middle, 0);
}

void PptxSlide::shape(const QRectF& box, OfficeShape shape, std::span<const SlideParagraph> paragraphs,
                      double padding) {
    const auto whole = m_xml.open("p:sp");
    about("p:nvSpPr", "p:cNvSpPr", QStringLiteral("Shape %1").arg(m_objects + 1), {});
    shape.width = box.width() * pointsPerPixel;
    shape.height = box.height() * pointsPerPixel;
    {
        const auto properties = m_xml.open("p:spPr");
        writeShape(m_xml, shape, fromPixels(box.x()), fromPixels(box.y()));
    }
    if (shape.letter.isEmpty()) {
        body("p:txBody", paragraphs, false, padding);
    } else {
        const SlideParagraph letter{{{shape.letter, true, false, officeWhite}}, box.height() * 0.7, 0, false, true};
        body("p:txBody", std::span{&letter, 1}, true, 0);
    }
}

void PptxSlide::rule(double x, double y, double width, layers::Colour colour) {
    const auto whole = m_xml.open("p:cxnSp");
    about("p:nvCxnSpPr", "p:cNvCxnSpPr", QStringLiteral("Line %1").arg(m_objects + 1), {});
    const auto properties = m_xml.open("p:spPr");
    frame("a:xfrm", {x, y, width, 0});
    {
        const auto geometry = m_xml.open("a:prstGeom", {{"prst", "line"}});
        m_xml.leaf("a:avLst");
    }
    writeLine(m_xml, colour, 0.75);
}

void PptxSlide::picture(const QRectF& box, const OfficePicture& picture) {
    const auto whole = m_xml.open("p:pic");
    about("p:nvPicPr", "p:cNvPicPr", QStringLiteral("Picture %1").arg(m_objects + 1), picture.alternative);
    {
        const auto fill = m_xml.open("p:blipFill");
        writeBlip(m_xml, m_package, m_part, picture);
    }
    const auto properties = m_xml.open("p:spPr");
    OfficeShape shape;
    shape.width = box.width() * pointsPerPixel;
    shape.height = box.height() * pointsPerPixel;
    writeShape(m_xml, shape, fromPixels(box.x()), fromPixels(box.y()));
}

void PptxSlide::chart(const QRectF& box, const QByteArray& chart, const QString& alternative) {
    const auto whole = m_xml.open("p:graphicFrame");
    about("p:nvGraphicFramePr", "p:cNvGraphicFramePr", QStringLiteral("Chart %1").arg(m_objects + 1), alternative);
    frame("p:xfrm", box);
    const auto graphic = m_xml.open("a:graphic");
    writeChartReference(m_xml, m_package, m_part, chart);
}

void PptxSlide::cell(const SlideCell& cell) {
    {
        const auto whole = cell.span > 1 ? m_xml.open("a:tc", {{"gridSpan", cell.span}}) : m_xml.open("a:tc");
        {
            const auto text = m_xml.open("a:txBody");
            m_xml.leaf("a:bodyPr");
            m_xml.leaf("a:lstStyle");
            paragraph(cell.text);
        }
        const auto properties = m_xml.open("a:tcPr", {{"marL", fromPixels(8)},
                                                      {"marR", fromPixels(8)},
                                                      {"marT", fromPixels(3)},
                                                      {"marB", fromPixels(3)},
                                                      {"anchor", "ctr"}});
        for (const char* side : {"a:lnL", "a:lnR", "a:lnT"})
            writeLine(m_xml, {}, 0, false, side);
        writeLine(m_xml, cell.below, cell.belowPoints, false, "a:lnB");
        if (cell.ground)
            writeSolidFill(m_xml, *cell.ground);
        else
            m_xml.leaf("a:noFill");
    }
    for (int k = 1; k < cell.span; ++k) {
        const auto merged = m_xml.open("a:tc", {{"hMerge", "1"}});
        {
            const auto text = m_xml.open("a:txBody");
            m_xml.leaf("a:bodyPr");
            m_xml.leaf("a:lstStyle");
            m_xml.leaf("a:p");
        }
        m_xml.leaf("a:tcPr");
    }
}

void PptxSlide::table(QPointF at, std::span<const double> widths, std::span<const std::vector<SlideCell>> rows,
                      std::span<const double> heights) {
    const auto whole = m_xml.open("p:graphicFrame");
    about("p:nvGraphicFramePr", "p:cNvGraphicFramePr", QStringLiteral("Table %1").arg(m_objects + 1), {});
    double width = 0, height = 0;
    for (const double each : widths)
        width += each;
    for (const double each : heights)
        height += each;
    frame("p:xfrm", {at, QSizeF{width, height}});
    const auto graphic = m_xml.open("a:graphic");
    const auto data = m_xml.open("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/table"}});
    const auto table = m_xml.open("a:tbl");
    m_xml.leaf("a:tblPr", {{"firstRow", "1"}});
    {
        const auto grid = m_xml.open("a:tblGrid");
        for (const double each : widths)
            m_xml.leaf("a:gridCol", {{"w", fromPixels(each)}});
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto row = m_xml.open("a:tr", {{"h", fromPixels(heights[r])}});
        for (const SlideCell& each : rows[r])
            cell(each);
    }
}

void PptxSlide::beginGroup(const QString& name) {
    m_open.emplace_back(new OfficeXml::Element{m_xml.open("p:grpSp")});
    about("p:nvGrpSpPr", "p:cNvGrpSpPr", name, {});
    const auto properties = m_xml.open("p:grpSpPr");
    const auto place = m_xml.open("a:xfrm"); // the places in it are those of the slide
    for (const char* corner : {"a:off", "a:ext", "a:chOff", "a:chExt"})
        if (std::string_view{corner}.ends_with("Off") || std::string_view{corner} == "a:off")
            m_xml.leaf(corner, {{"x", 0}, {"y", 0}});
        else
            m_xml.leaf(corner, {{"cx", fromPixels(1920)}, {"cy", fromPixels(1080)}});
}

void PptxSlide::endGroup() { m_open.pop_back(); }

QByteArray PptxSlide::finish() {
    m_open.pop_back(); // the tree of shapes
    m_open.pop_back();
    {
        const auto colours = m_xml.open("p:clrMapOvr");
        m_xml.leaf("a:masterClrMapping");
    }
    m_open.pop_back();
    return m_xml.finish();
}

} // namespace paint
