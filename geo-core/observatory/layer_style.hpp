// How a layer is drawn, in no program's format: what QML and SLD are written from and QML is read into.
#pragma once

#include "base/error.hpp"

#include <optional>
#include <string>
#include <vector>

namespace geo {

/// How one thing is drawn. Millimetres and #RRGGBB; an empty colour is none.
struct StyleSymbol {
    enum class Ground { Plain, Hatch, CrossHatch, Dots };
    bool marker = false; ///< at a point, else an area
    std::string fill;
    Ground ground = Ground::Plain; ///< lines or dots over the fill, in `groundColour`
    std::string groundColour;
    std::string line;
    double lineWidth = 0.3;
    bool dashed = false;
    std::string shape = "circle"; ///< of a marker: QGIS's word for it
    double size = 3;              ///< of a marker: its diameter, unless the style has sizes of its own
    friend bool operator==(const StyleSymbol&, const StyleSymbol&) = default;
};

/// One line of the layer's legend. Which rows it is for depends on the kind of style.
struct StyleEntry {
    std::string label;
    std::string value;               ///< of a category, or of an absence: the text that rows have
    std::optional<double> low, high; ///< of a class: low ≤ number < high; without one it has no end there
    StyleSymbol symbol;
    friend bool operator==(const StyleEntry&, const StyleEntry&) = default;
};

/// Circles whose area is in proportion to a number: √(|number| / largest) · diameter.
struct StyleSizes {
    std::string field;
    double largest = 1;   ///< number that has the whole diameter
    double diameter = 12; ///< mm; of a style that was read 0 where its sizes are worked out otherwise
    friend bool operator==(const StyleSizes&, const StyleSizes&) = default;
};

struct LayerStyle {
    /// Single: one entry for all rows. Categorised: an entry per text of `field`. Graduated: an entry per class of the
    /// numbers of `field`, from low to high.
    enum class Kind { Single, Categorised, Graduated };
    std::string name;
    Kind kind = Kind::Single;
    std::string field;
    std::vector<StyleEntry> entries;
    double lowest = -1e300, highest = 1e300; ///< where a format wants an end of classes that have none
    std::optional<StyleSizes> sizes;         ///< proportional circles, of one look or by class
    std::string stateField;                  ///< where rows without a number say why …
    std::vector<StyleEntry> states;          ///< … and how each reason is drawn; "estimated" is drawn over its class
    friend bool operator==(const LayerStyle&, const LayerStyle&) = default;
};

/// QGIS's own format; 2 to 3.40 read it. A style that tells states apart comes as rules, since the other renderers of
/// QGIS leave out what has no number; any other as the renderer of its kind.
std::string toQml(const LayerStyle& style);
/// OGC Symbology Encoding 1.1, as rules.
std::string toSld(const LayerStyle& style);

/// What somebody made of a style in QGIS.
struct ReadStyle {
    LayerStyle style;
    std::vector<Message> remarks; ///< what it holds that cannot be told here
};
/// Reads single, categorised, graduated and rule renderers, with circles sized by a field.
/// @throws Error::Code::Malformed for text that is no QML, or whose renderer is of another kind, naming it.
ReadStyle fromQml(const std::string& qml);

} // namespace geo
