#include "office/office_shapes.hpp"

#include "area_look.hpp"
#include "text.hpp"

namespace paint {
namespace {

using layers::Colour;
using layers::SymbolShape;
using Kind = layers::LegendEntry::Kind;

const Colour swatchLine{107, 115, 110, 255}, hatchGrey{0x8A, 0x8F, 0x8C, 255}, land{0xEC, 0xEB, 0xE6, 255};
const Colour veil{0xEE, 0xEE, 0xEC, 255}, symbolLine{0x26, 0x2E, 0x2A, 255};

QString capital(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// The outline of a disc, and its lower half.
void writeHalfDisc(OfficeXml& xml) {
    const auto geometry = xml.open("a:custGeom");
    for (const char* list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        xml.leaf(list);
    xml.leaf("a:rect", {{"l", "0"}, {"t", "0"}, {"r", "r"}, {"b", "b"}});
    const auto paths = xml.open("a:pathLst");
    for (const bool filled : {true, false}) {
        const auto path = filled ? xml.open("a:path", {{"w", 100}, {"h", 100}, {"stroke", "0"}})
                                 : xml.open("a:path", {{"w", 100}, {"h", 100}, {"fill", "none"}});
        {
            const auto start = xml.open("a:moveTo");
            xml.leaf("a:pt", {{"x", 100}, {"y", 50}});
        }
        constexpr int whole = 21600000; // 60,000 to a degree, clockwise from the right
        xml.leaf("a:arcTo", {{"wR", 50}, {"hR", 50}, {"stAng", 0}, {"swAng", filled ? whole / 2 : whole}});
        xml.leaf("a:close");
    }
}

void writeFill(OfficeXml& xml, const OfficeShape& shape) {
    if (!shape.fill) {
        xml.leaf("a:noFill");
        return;
    }
    if (!shape.pattern) {
        writeSolidFill(xml, *shape.fill);
        return;
    }
    const auto fill = xml.open("a:pattFill", {{"prst", shape.pattern}});
    {
        const auto front = xml.open("a:fgClr");
        xml.leaf("a:srgbClr", {{"val", rgb(hatchGrey)}});
    }
    const auto back = xml.open("a:bgClr");
    xml.leaf("a:srgbClr", {{"val", rgb(*shape.fill)}});
}

OfficeShape absence(const layers::LegendEntry& entry) {
    OfficeShape shape;
    shape.fill = officeWhite;
    shape.line = swatchLine;
    switch (entry.state) {
    case geo::CellState::NotSignificant:
        shape.pattern = "wdUpDiag";
        break;
    case geo::CellState::Suppressed:
        shape.fill = Colour{0xBD, 0xBD, 0xBD, 255};
        break;
    case geo::CellState::NotAvailable:
        shape.fill = Colour{0xDE, 0xDE, 0xDE, 255};
        shape.pattern = "pct20";
        break;
    case geo::CellState::NotEstimable:
        shape.pattern = "openDmnd";
        break;
    case geo::CellState::Missing:
        shape.fill = land;
        shape.line = {};
        break;
    case geo::CellState::Estimated:
        shape.fill = {};
        shape.line = officeInk;
        shape.dashed = true;
        shape.lineWidth = 1;
        if (entry.ofCircles)
            shape.geometry = "ellipse";
        break;
    default:
        break;
    }
    return shape;
}

OfficeShape swatch(const layers::LegendEntry& entry, double size) {
    OfficeShape shape;
    shape.width = size * 1.9;
    shape.height = size * 1.25;
    const auto sized = [&](OfficeShape other) {
        other.width = shape.width;
        other.height = shape.height;
        return other;
    };
    switch (entry.kind) {
    case Kind::Class:
        shape.fill = entry.colour;
        shape.line = entry.dashed ? officeInk : swatchLine;
        shape.dashed = entry.dashed;
        shape.lineWidth = entry.dashed ? 1 : 0.5;
        break;
    case Kind::Absence:
        shape = sized(absence(entry));
        break;
    case Kind::Neighbourhood:
    case Kind::SelectedNeighbourhood:
        shape.line = officeInk;
        shape.lineWidth = entry.kind == Kind::Neighbourhood ? 1.5 : 2.5;
        break;
    case Kind::Ring:
        shape.fill = veil;
        shape.line = officeInk;
        shape.dashed = true;
        shape.lineWidth = 1;
        break;
    case Kind::Area: {
        const auto look = areaLook(entry.area, entry.colour);
        shape.fill = look.fill;
        shape.line = look.line;
        shape.dashed = look.dashed;
        shape.lineWidth = 1;
        break;
    }
    case Kind::Boundary:
        shape.fill = swatchLine;
        shape.height = std::max(1.0, size * 0.1);
        break;
    case Kind::Symbol:
        shape = symbolShape(entry.symbol, size * 1.3);
        break;
    case Kind::Disc:
        shape.geometry = "ellipse";
        shape.width = shape.height;
        if (entry.colour.a > 0) {
            shape.fill = entry.colour;
            shape.line = symbolLine;
        }
        break;
    case Kind::Circles: // one row per circle
        break;
    }
    return shape;
}

LegendRow circleRow(const layers::LegendCircle& circle, double mapHeight) {
    LegendRow row;
    row.swatch.geometry = "ellipse";
    row.swatch.fill = officeWhite;
    row.swatch.line = symbolLine;
    row.swatch.width = row.swatch.height = 2 * circle.radius * mapHeight;
    row.label = text(circle.label);
    row.nested = true;
    return row;
}

bool partedFrom(Kind before, Kind after) {
    return before != after && (after == Kind::Absence || before == Kind::Class || before == Kind::Absence);
}

} // namespace

void writeSolidFill(OfficeXml& xml, Colour colour) {
    const auto fill = xml.open("a:solidFill");
    const auto value = xml.open("a:srgbClr", {{"val", rgb(colour)}});
    if (colour.a < 255)
        xml.leaf("a:alpha", {{"val", std::lround(colour.a / 255.0 * 100000)}});
}

void writeLine(OfficeXml& xml, std::optional<Colour> colour, double points, bool dashed, const char* element) {
    const auto line = xml.open(element, {{"w", fromPoints(points)}});
    if (!colour) {
        xml.leaf("a:noFill");
        return;
    }
    writeSolidFill(xml, *colour);
    if (dashed)
        xml.leaf("a:prstDash", {{"val", "sysDash"}});
}

void writeShape(OfficeXml& xml, const OfficeShape& shape, Emu x, Emu y) {
    {
        const auto place = xml.open("a:xfrm");
        xml.leaf("a:off", {{"x", x}, {"y", y}});
        xml.leaf("a:ext", {{"cx", fromPoints(shape.width)}, {"cy", fromPoints(shape.height)}});
    }
    if (shape.halfFilled) {
        writeHalfDisc(xml);
    } else {
        const auto geometry = xml.open("a:prstGeom", {{"prst", shape.geometry}});
        xml.leaf("a:avLst");
    }
    writeFill(xml, shape);
    writeLine(xml, shape.line, shape.lineWidth, shape.dashed);
}

OfficeShape symbolShape(const layers::Symbol& symbol, double size) {
    OfficeShape shape;
    shape.width = shape.height = size;
    shape.geometry = "ellipse";
    shape.fill = symbol.colour;
    shape.line = symbolLine;
    shape.lineWidth = 0.75;
    switch (symbol.shape) {
    case SymbolShape::Circle:
        break;
    case SymbolShape::Square:
        shape.geometry = "rect";
        break;
    case SymbolShape::Diamond:
        shape.geometry = "diamond";
        break;
    case SymbolShape::Triangle:
        shape.geometry = "triangle";
        break;
    case SymbolShape::Hexagon:
        shape.geometry = "hexagon";
        break;
    case SymbolShape::Pentagon:
        shape.geometry = "pentagon";
        break;
    case SymbolShape::Star:
        shape.geometry = "star5";
        break;
    case SymbolShape::Ring:
    case SymbolShape::HalfRing:
    case SymbolShape::FullRing:
        shape.line = symbol.colour;
        shape.lineWidth = 1.5;
        shape.halfFilled = symbol.shape == SymbolShape::HalfRing;
        if (symbol.shape == SymbolShape::Ring)
            shape.fill = officeWhite;
        break;
    case SymbolShape::DashedCircle:
        shape.fill = officeWhite;
        shape.line = symbol.colour;
        shape.dashed = true;
        break;
    case SymbolShape::Letter:
        shape.geometry = "roundRect";
        shape.letter = QString::fromStdString(symbol.letter);
        break;
    case SymbolShape::Speech:
        shape.geometry = "wedgeRoundRectCallout";
        shape.letter = QString::fromStdString(symbol.letter);
        break;
    }
    return shape;
}

QString symbolCharacter(const layers::Symbol& symbol) {
    switch (symbol.shape) {
    case SymbolShape::Circle:
    case SymbolShape::FullRing:
        return QStringLiteral("●");
    case SymbolShape::Square:
        return QStringLiteral("■");
    case SymbolShape::Diamond:
        return QStringLiteral("◆");
    case SymbolShape::Triangle:
        return QStringLiteral("▲");
    case SymbolShape::Hexagon:
        return QStringLiteral("⬢");
    case SymbolShape::Pentagon:
        return QStringLiteral("⬟");
    case SymbolShape::Star:
        return QStringLiteral("★");
    case SymbolShape::Ring:
        return QStringLiteral("○");
    case SymbolShape::HalfRing:
        return QStringLiteral("◒");
    case SymbolShape::DashedCircle:
        return QStringLiteral("◌");
    case SymbolShape::Letter:
    case SymbolShape::Speech:
        return QString::fromStdString(symbol.letter);
    }
    return {};
}

std::vector<LegendPart> legendParts(const layers::Legend& legend, double size, double mapHeight) {
    std::vector<LegendPart> parts;
    for (const layers::LegendSection& section : legend.sections) {
        LegendPart part;
        part.title = text(section.title);
        if (!section.subtitle.empty())
            part.subtitles += text(section.subtitle);
        for (const geo::Message& line : section.method)
            part.subtitles += capital(text(line));
        part.remark = text(section.remark);
        for (std::size_t i = 0; i < section.entries.size(); ++i) {
            const layers::LegendEntry& entry = section.entries[i];
            const auto first = part.rows.size();
            for (const layers::LegendCircle& circle : entry.circles)
                part.rows.push_back(circleRow(circle, mapHeight));
            if (entry.kind != Kind::Circles)
                part.rows.push_back({swatch(entry, size), text(entry.label),
                                     entry.count ? number(static_cast<double>(*entry.count), 0) : QString{}, false,
                                     false});
            if (i > 0 && part.rows.size() > first)
                part.rows[first].gapBefore = partedFrom(section.entries[i - 1].kind, entry.kind);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace paint
