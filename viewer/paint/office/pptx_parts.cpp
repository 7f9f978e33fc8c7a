// Presentation, master, layout and theme: what slides stand on.
#include "office/pptx_slide.hpp"

namespace paint {
namespace {

constexpr const char *presentation = "ppt/presentation.xml", *master = "ppt/slideMasters/slideMaster1.xml",
                     *theme = "ppt/theme/theme1.xml";
constexpr qint64 firstSlide = 256, firstMaster = 2147483648, firstLayout = 2147483649; // as the format numbers them

QByteArray type(const char* kind) {
    return QByteArray{"application/vnd.openxmlformats-officedocument.presentationml."} + kind + "+xml";
}

void emptyTree(OfficeXml& xml) {
    {
        const auto group = xml.open("p:nvGrpSpPr");
        xml.leaf("p:cNvPr", {{"id", 1}, {"name", ""}});
        xml.leaf("p:cNvGrpSpPr");
        xml.leaf("p:nvPr");
    }
    xml.leaf("p:grpSpPr");
}

/// The place of the title, which slides set their own in.
void titlePlace(OfficeXml& xml) {
    const auto shape = xml.open("p:sp");
    {
        const auto about = xml.open("p:nvSpPr");
        xml.leaf("p:cNvPr", {{"id", 2}, {"name", "Title"}});
        xml.leaf("p:cNvSpPr");
        const auto nv = xml.open("p:nvPr");
        xml.leaf("p:ph", {{"type", "title"}});
    }
    {
        const auto properties = xml.open("p:spPr");
        OfficeShape place;
        place.width = 1800 * pointsPerPixel;
        place.height = 130 * pointsPerPixel;
        writeShape(xml, place, fromPixels(60), fromPixels(36));
    }
    const auto body = xml.open("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    xml.leaf("a:p");
}

QByteArray masterPart(OfficePackage& package) {
    OfficeXml xml;
    {
        const auto root = xml.open("p:sldMaster", pptxSpaces());
        {
            const auto slide = xml.open("p:cSld");
            {
                const auto ground = xml.open("p:bg");
                const auto properties = xml.open("p:bgPr");
                writeSolidFill(xml, officeWhite);
                xml.leaf("a:effectLst");
            }
            const auto tree = xml.open("p:spTree");
            emptyTree(xml);
            titlePlace(xml);
        }
        xml.leaf("p:clrMap", {{"bg1", "lt1"},
                              {"tx1", "dk1"},
                              {"bg2", "lt2"},
                              {"tx2", "dk2"},
                              {"accent1", "accent1"},
                              {"accent2", "accent2"},
                              {"accent3", "accent3"},
                              {"accent4", "accent4"},
                              {"accent5", "accent5"},
                              {"accent6", "accent6"},
                              {"hlink", "hlink"},
                              {"folHlink", "folHlink"}});
        {
            const auto list = xml.open("p:sldLayoutIdLst");
            xml.leaf("p:sldLayoutId",
                     {{"id", firstLayout}, {"r:id", package.relate(master, "slideLayout", pptxLayout)}});
        }
        const auto styles = xml.open("p:txStyles");
        xml.leaf("p:titleStyle");
        xml.leaf("p:bodyStyle");
        xml.leaf("p:otherStyle");
    }
    package.relate(master, "theme", theme);
    return xml.finish();
}

QByteArray layoutPart() {
    OfficeXml xml;
    {
        const auto root = xml.open("p:sldLayout", pptxSpaces());
        {
            const auto slide = xml.open("p:cSld", {{"name", "Title"}});
            const auto tree = xml.open("p:spTree");
            emptyTree(xml);
            titlePlace(xml);
        }
        const auto colours = xml.open("p:clrMapOvr");
        xml.leaf("a:masterClrMapping");
    }
    return xml.finish();
}

void themeColours(OfficeXml& xml, layers::Colour accent) {
    const auto colours = xml.open("a:clrScheme", {{"name", "Lisiere"}});
    const std::pair<const char*, layers::Colour> all[] = {{"a:dk1", officeInk},
                                                          {"a:lt1", officeWhite},
                                                          {"a:dk2", officeSecond},
                                                          {"a:lt2", {0xEF, 0xF1, 0xEE, 255}},
                                                          {"a:accent1", accent},
                                                          {"a:accent2", officeStrongRule},
                                                          {"a:accent3", {0x41, 0xB6, 0xC4, 255}},
                                                          {"a:accent4", {0x2C, 0x7F, 0xB8, 255}},
                                                          {"a:accent5", {0x75, 0x6B, 0xB1, 255}},
                                                          {"a:accent6", officeAmberLine},
                                                          {"a:hlink", accent},
                                                          {"a:folHlink", officeMuted}};
    for (const auto& [name, colour] : all) {
        const auto entry = xml.open(name);
        xml.leaf("a:srgbClr", {{"val", rgb(colour)}});
    }
}

void themeFonts(OfficeXml& xml) {
    const auto fonts = xml.open("a:fontScheme", {{"name", officeFont}});
    for (const char* kind : {"a:majorFont", "a:minorFont"}) {
        const auto font = xml.open(kind);
        xml.leaf("a:latin", {{"typeface", officeFont}});
        xml.leaf("a:ea", {{"typeface", ""}});
        xml.leaf("a:cs", {{"typeface", ""}});
    }
}

/// Three of each kind, as the format wants; nothing here uses them.
void themeFormats(OfficeXml& xml) {
    const auto formats = xml.open("a:fmtScheme", {{"name", "Plain"}});
    const auto placeholder = [&] {
        const auto fill = xml.open("a:solidFill");
        xml.leaf("a:schemeClr", {{"val", "phClr"}});
    };
    for (const char* list : {"a:fillStyleLst", "a:lnStyleLst", "a:effectStyleLst", "a:bgFillStyleLst"}) {
        const std::string_view kind{list};
        const auto whole = xml.open(list);
        for (int i = 0; i < 3; ++i)
            if (kind == "a:lnStyleLst") {
                const auto line = xml.open("a:ln", {{"w", 6350}});
                placeholder();
            } else if (kind == "a:effectStyleLst") {
                const auto effect = xml.open("a:effectStyle");
                xml.leaf("a:effectLst");
            } else {
                placeholder();
            }
    }
}

QByteArray themePart(layers::Colour accent) {
    OfficeXml xml;
    {
        const auto root = xml.open("a:theme", {{"xmlns:a", drawingSpace}, {"name", "Lisiere"}});
        const auto elements = xml.open("a:themeElements");
        themeColours(xml, accent);
        themeFonts(xml);
        themeFormats(xml);
    }
    return xml.finish();
}

} // namespace

void addPptxParts(OfficePackage& package, std::span<const QByteArray> slides, layers::Colour accent) {
    OfficeXml xml;
    {
        const auto root = xml.open("p:presentation", pptxSpaces());
        {
            const auto masters = xml.open("p:sldMasterIdLst");
            xml.leaf("p:sldMasterId",
                     {{"id", firstMaster}, {"r:id", package.relate(presentation, "slideMaster", master)}});
        }
        {
            const auto list = xml.open("p:sldIdLst");
            for (std::size_t s = 0; s < slides.size(); ++s)
                xml.leaf("p:sldId", {{"id", firstSlide + static_cast<qint64>(s)},
                                     {"r:id", package.relate(presentation, "slide", slides[s])}});
        }
        xml.leaf("p:sldSz", {{"cx", fromPixels(1920)}, {"cy", fromPixels(1080)}});
        xml.leaf("p:notesSz", {{"cx", fromPixels(1080)}, {"cy", fromPixels(1920)}});
    }
    package.relate(presentation, "theme", theme);
    package.relate({}, "officeDocument", presentation);
    package.relate(pptxLayout, "slideMaster", master);
    package.add(presentation, type("presentation.main"), xml.finish());
    package.add(master, type("slideMaster"), masterPart(package));
    package.add(pptxLayout, type("slideLayout"), layoutPart());
    package.add(theme, "application/vnd.openxmlformats-officedocument.theme+xml", themePart(accent));
}

} // namespace paint
