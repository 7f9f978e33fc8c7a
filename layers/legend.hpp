// A legend as data: what each colour, pattern, line and symbol of the map stands for.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "catalogue.hpp"
#include "class_centre.hpp"
#include "classification.hpp"
#include "geometry/zone_set.hpp"
#include "palette.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

enum class SymbolShape {
    Circle,
    Square,
    Diamond,
    Triangle,
    Hexagon,
    Star,
    Ring,
    HalfRing,
    FullRing,
    Letter,
    DashedCircle,
    Pentagon,
    Speech
};

/// How ground is tinted: contracts that are covered or not, the perimeter of a member in its colour, a cité éducative.
enum class AreaLook { Covered, Uncovered, Member, EducationalCity };

/// How a category of points is drawn.
struct Symbol {
    SymbolShape shape = SymbolShape::Circle;
    Colour colour;
    std::string letter; ///< for SymbolShape::Letter and Speech
    friend bool operator==(const Symbol&, const Symbol&) = default;
};

/// One of the nested circles of a legend.
struct LegendCircle {
    geo::Message label;
    double radius = 0; ///< as a share of the map's height
};

/// One line of the legend.
struct LegendEntry {
    enum class Kind {
        Class,
        Absence,
        Neighbourhood,
        SelectedNeighbourhood,
        Ring,
        Boundary,
        Symbol,
        Circles, ///< nested, each with its value
        Disc,    ///< one small circle; without a colour none
        Area     ///< ground tinted as `area` says
    };
    Kind kind = Kind::Class;
    geo::Message label;                ///< bounds in full: "14 000 à 17 000 €", "moins de", "et plus"
    Colour colour;                     ///< for Class, Disc and the Area of a member
    AreaLook area = AreaLook::Covered; ///< for Area
    bool dashed = false;               ///< for Class: drawn with a dashed outline
    bool ofCircles = false;            ///< for Absence: estimates are dashed circles
    std::vector<LegendCircle> circles; ///< for Circles, the largest first
    geo::CellState state =
        geo::CellState::Missing;      ///< for Absence: which pattern; Estimated is counted in its class too
    Symbol symbol;                    ///< for Symbol
    std::optional<std::size_t> count; ///< zones of the class or absence, points of the category
};

struct LegendSection {
    geo::Message title, subtitle; ///< "Niveau de vie médian" / "par IRIS, 2021 · euros par an · 88 IRIS"
    std::vector<LegendEntry> entries;
    std::vector<geo::Message> method = {}; ///< how the classes were made, a line each, under the subtitle
    geo::Message remark = {};              ///< a sentence under the entries
};

struct Legend {
    std::vector<LegendSection> sections;
    geo::Message note; ///< the caveat of the indicator, then what else its reader must know; a sentence each
};

/// What the classes of a map stand for. Everything is about the zones of the territory only.
struct ClassLegend {
    const indicators::Indicator& indicator;
    indicators::Language language;
    int year;
    geo::GeographyKind level;
    const geo::Column& values; ///< one cell per zone of the territory
    const Classification& classification;
    const std::vector<Colour>& colours;
    std::optional<CentreFigure> centre = {}; ///< of Centred classes
    std::string period = {};                 ///< of a change, in place of the year; its numbers have their sign
    std::vector<bool> unsure = {}; ///< per value: it did not change for sure; empty: all did, or nothing is known
    Colour unsureColour = {};      ///< of these
};
/// "Median standard of living" / "By IRIS, 2021, in euros a year · 88 IRIS": a class per entry from low to high with
/// how many zones it holds, then each kind of absence that is there with its count. Bounds are readableBreaks().
LegendSection classSection(const ClassLegend& about);

/// Each kind of absence among the values with its count, and how many of them are estimates.
void addAbsences(LegendSection& section, const geo::Column& values, bool ofCircles = false);

/// Outlines of neighbourhoods on the map.
struct OutlineLegend {
    int generation = 0;                     ///< 0: none shown
    std::vector<std::string> selectedNames; ///< people's names of the selected ones
    std::optional<double> ringMetres;
};
LegendSection outlineSection(const OutlineLegend& about);

/// The categories present among the points, in the order of their importance, each with its count.
LegendSection pointSection(const geo::PointSet& points);
/// A tint of the ground with how many areas have it.
LegendEntry areaEntry(AreaLook look, geo::Message label, std::ptrdiff_t count, Colour colour = {});
/// How a category is drawn. @param pointSet PointSet::id  @param category a grey circle if it is not known.
Symbol symbolOf(std::string_view pointSet, std::string_view category);

/// Caveat of the indicator; a count coloured by area; neighbourhoods over IRIS of other shapes.
geo::Message noteOf(const indicators::Indicator& indicator, indicators::Language language, bool irisUnderNeighbourhoods,
                    bool colouredByArea = true);

/// A text of the data (a label, a caveat) as a Message: shown as it is.
geo::Message verbatim(std::string text);

} // namespace layers
