// Styles, settings and fonts of a text document: the house's look, to be changed in one place by who edits it.
#include "office/docx_body.hpp"

#include "text.hpp"

namespace paint {
namespace {

using layers::Colour;

struct Style {
    const char* id;
    const char* name;
    double points;
    bool bold = false, italic = false;
    Colour colour = officeInk;
    double before = 0, after = 0; ///< points
    double line = 1.25;
    int outline = -1; ///< level in the navigation of the document
};

void write(OfficeXml& xml, const Style& style, double scale) {
    const bool isNormal = style.id == std::string_view{docx::normal};
    OfficeXml::Attributes ordinary{{"w:type", "paragraph"}, {"w:customStyle", "1"}, {"w:styleId", style.id}};
    OfficeXml::Attributes first{{"w:type", "paragraph"}, {"w:default", "1"}, {"w:styleId", style.id}};
    const auto whole = xml.open("w:style", isNormal ? first : ordinary);
    xml.leaf("w:name", {{"w:val", style.name}});
    if (!isNormal)
        xml.leaf("w:basedOn", {{"w:val", docx::normal}});
    xml.leaf("w:qFormat");
    {
        const auto paragraph = xml.open("w:pPr");
        if (style.outline >= 0)
            xml.leaf("w:keepNext");
        xml.leaf("w:spacing", {{"w:before", std::lround(style.before * 20)},
                               {"w:after", std::lround(style.after * 20)},
                               {"w:line", std::lround(style.line * 240 / 1.21)}, // of the font's own height
                               {"w:lineRule", "auto"}});
        if (style.outline >= 0)
            xml.leaf("w:outlineLvl", {{"w:val", style.outline}});
    }
    const auto letters = xml.open("w:rPr");
    if (style.bold)
        xml.leaf("w:b");
    if (style.italic)
        xml.leaf("w:i");
    xml.leaf("w:color", {{"w:val", rgb(style.colour)}});
    const auto halfPoints = std::lround(style.points * scale * 2);
    xml.leaf("w:sz", {{"w:val", halfPoints}});
    xml.leaf("w:szCs", {{"w:val", halfPoints}});
}

QByteArray styles(const layers::HouseStyle& house, double titlePoints, Colour heading) {
    const Style all[] = {{docx::normal, "Normal", 9.5, false, false, officeSecond, 0, 4, 1.4},
                         {docx::title, "Title", titlePoints, true, false, officeInk, 0, 1, 1.1, 0},
                         {docx::subtitle, "Subtitle", 12, false, false, officeSecond, 0, 3, 1.2},
                         {docx::heading, "heading 1", 11, true, false, officeInk, 4, 2, 1.2, 1},
                         {docx::theme, "heading 2", 9.5, true, false, heading, 3, 0, 1.2, 2},
                         {docx::keyFigure, "Key figure", 19, true, false, officeInk, 0, 0, 1.1},
                         {docx::note, "Note", 8, false, false, officeMuted, 0, 2, 1.25},
                         {docx::tableHead, "Table head", 7.5, true, false, officeMuted, 0, 0, 1.15},
                         {docx::tableText, "Table text", 8.5, false, false, officeInk, 0, 0, 1.15},
                         {docx::estimate, "Estimate", 18, false, true, officeAmber, 0, 0, 1.15},
                         {docx::source, "Source", 7.5, false, false, officeMuted, 0, 0, 1.3},
                         {docx::spacer, "Spacer", 1, false, false, officeInk, 0, 0, 1},
                         // Less than the font's own height would cut pictures.
                         {docx::object, "Object", 9, false, false, officeInk, 0, 0, 1.21}};
    OfficeXml xml;
    {
        const auto root = xml.open("w:styles", docxSpaces());
        {
            const auto defaults = xml.open("w:docDefaults");
            const auto runs = xml.open("w:rPrDefault");
            const auto letters = xml.open("w:rPr");
            xml.leaf(
                "w:rFonts",
                {{"w:ascii", officeFont}, {"w:hAnsi", officeFont}, {"w:cs", officeFont}, {"w:eastAsia", officeFont}});
            xml.leaf("w:lang", {{"w:val", officeLanguage()}});
        }
        for (const Style& style : all)
            write(xml, style, house.textScale);
    }
    return xml.finish();
}

QByteArray settings() {
    const bool french = language() == indicators::Language::French;
    OfficeXml xml;
    {
        const auto root = xml.open("w:settings", docxSpaces());
        {
            const auto compatible = xml.open("w:compat");
            xml.leaf("w:compatSetting", {{"w:name", "compatibilityMode"},
                                         {"w:uri", "http://schemas.microsoft.com/office/word"},
                                         {"w:val", "15"}});
        }
        xml.leaf("w:themeFontLang", {{"w:val", officeLanguage()}});
        xml.leaf("w:decimalSymbol", {{"w:val", french ? "," : "."}});
        xml.leaf("w:listSeparator", {{"w:val", french ? ";" : ","}});
    }
    return xml.finish();
}

/// A machine without the font is told what comes near it.
QByteArray fonts() {
    OfficeXml xml;
    {
        const auto root = xml.open("w:fonts", docxSpaces());
        const auto font = xml.open("w:font", {{"w:name", officeFont}});
        xml.leaf("w:altName", {{"w:val", "Liberation Sans"}});
        xml.leaf("w:panose1", {{"w:val", "020B0604020202020204"}});
        xml.leaf("w:charset", {{"w:val", "00"}});
        xml.leaf("w:family", {{"w:val", "swiss"}});
        xml.leaf("w:pitch", {{"w:val", "variable"}});
    }
    return xml.finish();
}

} // namespace

void addDocxParts(OfficePackage& package, const layers::HouseStyle& house, double titlePoints, Colour heading) {
    const auto add = [&](const QByteArray& name, const QByteArray& kind, const QByteArray& content) {
        const auto part = "word/" + name + ".xml";
        package.add(part, "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml", content);
        package.relate("word/document.xml", name, part);
    };
    add("styles", "styles", styles(house, titlePoints, heading));
    add("settings", "settings", settings());
    add("fontTable", "fontTable", fonts());
}

} // namespace paint
