#include "office/docx_body.hpp"

#include "text.hpp"

namespace paint {
namespace {

constexpr const char* shapeSpace = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

/// Thickness of borders is in eighths of a point.
void writeBorder(OfficeXml& xml, const char* side, const DocxBorder& border) {
    if (!border.colour)
        return;
    xml.leaf(side, {{"w:val", border.dashed ? "dashed" : "single"},
                    {"w:sz", std::lround(border.points * 8)},
                    {"w:space", "0"},
                    {"w:color", rgb(*border.colour)}});
}

void writeCorner(OfficeXml& xml, const char* side, qint64 width) {
    xml.leaf(side, {{"w:w", width}, {"w:type", "dxa"}});
}

} // namespace

void DocxBody::run(const DocxRun& run) {
    const auto whole = m_xml.open("w:r");
    {
        const auto properties = m_xml.open("w:rPr");
        if (run.bold)
            m_xml.leaf("w:b");
        if (run.italic)
            m_xml.leaf("w:i");
        if (run.colour)
            m_xml.leaf("w:color", {{"w:val", rgb(*run.colour)}});
    }
    m_xml.words("w:t", run.text, {{"xml:space", "preserve"}});
}

void DocxBody::line(const char* style, DocxAlign align, const std::function<void()>& content) {
    const auto whole = m_xml.open("w:p");
    {
        const auto properties = m_xml.open("w:pPr");
        m_xml.leaf("w:pStyle", {{"w:val", style}});
        if (align != DocxAlign::Left)
            m_xml.leaf("w:jc", {{"w:val", align == DocxAlign::Right ? "right" : "center"}});
    }
    content();
}

void DocxBody::paragraph(const char* style, const std::vector<DocxRun>& runs, DocxAlign align, bool keepWithNext) {
    const auto whole = m_xml.open("w:p");
    {
        const auto properties = m_xml.open("w:pPr");
        m_xml.leaf("w:pStyle", {{"w:val", style}});
        if (keepWithNext)
            m_xml.leaf("w:keepNext");
        if (align != DocxAlign::Left)
            m_xml.leaf("w:jc", {{"w:val", align == DocxAlign::Right ? "right" : "center"}});
    }
    for (const DocxRun& each : runs)
        run(each);
}

void DocxBody::space(double points) {
    const auto whole = m_xml.open("w:p");
    const auto properties = m_xml.open("w:pPr");
    m_xml.leaf("w:pStyle", {{"w:val", docx::spacer}});
    m_xml.leaf("w:spacing",
               {{"w:before", "0"}, {"w:after", "0"}, {"w:line", std::lround(points * 20)}, {"w:lineRule", "exact"}});
}

void DocxBody::inlineObject(QSizeF mm, const char* kind, const QString& alternative,
                            const std::function<void()>& content) {
    const auto number = ++m_objects;
    const auto drawing = m_xml.open("w:drawing");
    const auto place = m_xml.open("wp:inline", {{"distT", "0"}, {"distB", "0"}, {"distL", "0"}, {"distR", "0"}});
    m_xml.leaf("wp:extent", {{"cx", fromMillimetres(mm.width())}, {"cy", fromMillimetres(mm.height())}});
    m_xml.leaf("wp:docPr", {{"id", number},
                            {"name", QStringLiteral("%1 %2").arg(QLatin1String{kind}).arg(number)},
                            {"descr", alternative}});
    m_xml.leaf("wp:cNvGraphicFramePr");
    const auto graphic = m_xml.open("a:graphic");
    content();
}

void DocxBody::picture(const OfficePicture& picture, QSizeF mm) {
    const auto whole = m_xml.open("w:r");
    inlineObject(mm, "Picture", picture.alternative, [&] {
        const auto data = m_xml.open("a:graphicData", {{"uri", pictureSpace}});
        const auto pic = m_xml.open("pic:pic");
        {
            const auto about = m_xml.open("pic:nvPicPr");
            m_xml.leaf("pic:cNvPr", {{"id", m_objects},
                                     {"name", QStringLiteral("Picture %1").arg(m_objects)},
                                     {"descr", picture.alternative}});
            m_xml.leaf("pic:cNvPicPr");
        }
        {
            const auto fill = m_xml.open("pic:blipFill");
            writeBlip(m_xml, m_package, m_part, picture);
        }
        const auto properties = m_xml.open("pic:spPr");
        OfficeShape frame;
        frame.width = mm.width() * 72 / 25.4;
        frame.height = mm.height() * 72 / 25.4;
        writeShape(m_xml, frame);
    });
}

void DocxBody::chart(const QByteArray& chart, const QString& alternative, QSizeF mm) {
    const auto whole = m_xml.open("w:r");
    inlineObject(mm, "Chart", alternative, [&] {
        const auto data = m_xml.open("a:graphicData", {{"uri", chartSpace}});
        m_xml.leaf("c:chart", {{"xmlns:c", chartSpace}, {"r:id", m_package.relate(m_part, "chart", chart)}});
    });
}

void DocxBody::wordShape(const OfficeShape& shape) {
    const auto data = m_xml.open("a:graphicData", {{"uri", shapeSpace}});
    const auto whole = m_xml.open("wps:wsp");
    m_xml.leaf("wps:cNvSpPr");
    {
        const auto properties = m_xml.open("wps:spPr");
        writeShape(m_xml, shape);
    }
    if (!shape.letter.isEmpty()) {
        const auto box = m_xml.open("wps:txbx");
        const auto content = m_xml.open("w:txbxContent");
        paragraph(docx::note, {{shape.letter, true, false, officeWhite}}, DocxAlign::Centre);
    }
    m_xml.leaf("wps:bodyPr", {{"lIns", "0"}, {"tIns", "0"}, {"rIns", "0"}, {"bIns", "0"}, {"anchor", "ctr"}});
}

/// Programs older than these shapes are given nothing in their place.
void DocxBody::shape(const OfficeShape& shape) {
    const auto whole = m_xml.open("w:r");
    const auto alternatives = m_xml.open("mc:AlternateContent");
    {
        const auto choice = m_xml.open("mc:Choice", {{"Requires", "wps"}});
        const QSizeF mm{shape.width * 25.4 / 72, shape.height * 25.4 / 72};
        inlineObject(mm, "Shape", {}, [&] { wordShape(shape); });
    }
    m_xml.leaf("mc:Fallback");
}

void DocxBody::band(layers::Colour colour, QSizeF mm) {
    const auto whole = m_xml.open("w:r");
    const auto alternatives = m_xml.open("mc:AlternateContent");
    {
        const auto choice = m_xml.open("mc:Choice", {{"Requires", "wps"}});
        const auto drawing = m_xml.open("w:drawing");
        const auto anchor = m_xml.open("wp:anchor", {{"distT", "0"},
                                                     {"distB", "0"},
                                                     {"distL", "0"},
                                                     {"distR", "0"},
                                                     {"simplePos", "0"},
                                                     {"relativeHeight", "1"},
                                                     {"behindDoc", "1"},
                                                     {"locked", "0"},
                                                     {"layoutInCell", "1"},
                                                     {"allowOverlap", "1"}});
        m_xml.leaf("wp:simplePos", {{"x", "0"}, {"y", "0"}});
        for (const char* side : {"wp:positionH", "wp:positionV"}) {
            const auto position = m_xml.open(side, {{"relativeFrom", "page"}});
            m_xml.words("wp:posOffset", QStringLiteral("0"));
        }
        m_xml.leaf("wp:extent", {{"cx", fromMillimetres(mm.width())}, {"cy", fromMillimetres(mm.height())}});
        m_xml.leaf("wp:wrapNone");
        m_xml.leaf("wp:docPr", {{"id", ++m_objects}, {"name", "Band"}, {"descr", QString{}}});
        m_xml.leaf("wp:cNvGraphicFramePr");
        const auto graphic = m_xml.open("a:graphic");
        OfficeShape shape;
        shape.fill = colour;
        shape.width = mm.width() * 72 / 25.4;
        shape.height = mm.height() * 72 / 25.4;
        wordShape(shape);
    }
    m_xml.leaf("mc:Fallback");
}

void DocxBody::cell(const DocxCell& cell, double width, double padding) {
    const auto whole = m_xml.open("w:tc");
    {
        const auto properties = m_xml.open("w:tcPr");
        writeCorner(m_xml, "w:tcW", twips(width));
        if (cell.span > 1)
            m_xml.leaf("w:gridSpan", {{"w:val", cell.span}});
        {
            const auto borders = m_xml.open("w:tcBorders");
            writeBorder(m_xml, "w:top", cell.top);
            writeBorder(m_xml, "w:left", cell.left);
            writeBorder(m_xml, "w:bottom", cell.bottom);
            writeBorder(m_xml, "w:right", cell.right);
        }
        if (cell.ground)
            m_xml.leaf("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", rgb(*cell.ground)}});
        {
            const auto margins = m_xml.open("w:tcMar");
            writeCorner(m_xml, "w:top", twips(padding / 3));
            writeCorner(m_xml, "w:left", twips(padding));
            writeCorner(m_xml, "w:bottom", twips(padding / 3));
            writeCorner(m_xml, "w:right", twips(padding));
        }
        if (cell.middle)
            m_xml.leaf("w:vAlign", {{"w:val", "center"}});
    }
    if (cell.write)
        cell.write();
    else
        space(1);
}

void DocxBody::table(std::span<const double> widths, const std::vector<Row>& rows, double padding) {
    const auto whole = m_xml.open("w:tbl");
    double width = 0;
    for (const double each : widths)
        width += each;
    {
        const auto properties = m_xml.open("w:tblPr");
        writeCorner(m_xml, "w:tblW", twips(width));
        writeCorner(m_xml, "w:tblInd", 0);
        m_xml.leaf("w:tblLayout", {{"w:type", "fixed"}});
        const auto margins = m_xml.open("w:tblCellMar");
        writeCorner(m_xml, "w:left", 0);
        writeCorner(m_xml, "w:right", 0);
    }
    {
        const auto grid = m_xml.open("w:tblGrid");
        for (const double each : widths)
            m_xml.leaf("w:gridCol", {{"w:w", twips(each)}});
    }
    for (const Row& row : rows) {
        const auto tr = m_xml.open("w:tr");
        {
            const auto properties = m_xml.open("w:trPr");
            if (padding > 0) // not one that pages are laid out by
                m_xml.leaf("w:cantSplit");
            if (row.height > 0)
                m_xml.leaf("w:trHeight", {{"w:val", twips(row.height)}, {"w:hRule", "atLeast"}});
            if (row.repeated)
                m_xml.leaf("w:tblHeader");
        }
        std::size_t column = 0;
        for (const DocxCell& each : row.cells) {
            double covered = 0;
            for (int k = 0; k < each.span && column < widths.size(); ++k)
                covered += widths[column++];
            cell(each, covered, padding);
        }
    }
}

} // namespace paint
