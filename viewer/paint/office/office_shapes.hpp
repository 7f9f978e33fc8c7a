// Shapes of DrawingML that Word, PowerPoint and charts draw alike, and legends made of them. Private to the writers.
#pragma once

#include "legend.hpp"
#include "office/office_xml.hpp"

#include <QStringList>

#include <optional>
#include <vector>

namespace paint {

/// A shape that can be edited: what it is filled and lined with.
struct OfficeShape {
    const char* geometry = "rect"; ///< as DrawingML names it
    std::optional<layers::Colour> fill;
    const char* pattern = nullptr; ///< over the fill; as DrawingML names it
    bool halfFilled = false;       ///< a ring with one half full
    std::optional<layers::Colour> line;
    double lineWidth = 0.5; ///< points
    bool dashed = false;
    QString letter;               ///< in it, white
    double width = 0, height = 0; ///< points
};

/// What stands inside a:spPr and its like: place, geometry, fill, line.
void writeShape(OfficeXml& xml, const OfficeShape& shape, Emu x = 0, Emu y = 0);
void writeSolidFill(OfficeXml& xml, layers::Colour colour);
/// @param colour none for no line.
void writeLine(OfficeXml& xml, std::optional<layers::Colour> colour, double points, bool dashed = false,
               const char* element = "a:ln");

/// One row of a legend.
struct LegendRow {
    OfficeShape swatch;
    QString label, count;
    bool gapBefore = false; ///< what follows is of another kind
    bool nested = false;    ///< one of circles within each other, the largest first
};
struct LegendPart {
    QString title;
    QStringList subtitles;
    std::vector<LegendRow> rows;
    QString remark;
};
/// @param size       of the letters, points; swatches are in proportion
/// @param mapHeight  points: the circles of the legend have the sizes of those on the map
std::vector<LegendPart> legendParts(const layers::Legend& legend, double size, double mapHeight);

/// @param size width of the symbol, points
OfficeShape symbolShape(const layers::Symbol& symbol, double size);
/// The same as a letter, where no shape can stand: in the cell of a table.
QString symbolCharacter(const layers::Symbol& symbol);

/// Colours of visual.md that office documents use.
constexpr layers::Colour officeInk{0x1D, 0x23, 0x21, 255}, officeSecond{0x39, 0x42, 0x3D, 255},
    officeMuted{0x56, 0x60, 0x5B, 255}, officeRule{0xCF, 0xD4, 0xCE, 255}, officeStrongRule{0x7D, 0x87, 0x81, 255},
    officeAmber{0x7A, 0x4B, 0x00, 255}, officeAmberGround{0xFF, 0xF9, 0xEC, 255},
    officeAmberLine{0xC9, 0x97, 0x3F, 255}, officeWhite{255, 255, 255, 255};

} // namespace paint
