// What a map shows, as plain data that can be saved, compared and undone.
#pragma once

#include "classification.hpp"
#include "geometry/zone_set.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

using LayerId = std::uint32_t;

/// Indicator: zones filled by class. Boundaries: borders of communes, departments … Neighbourhoods: qpv outlines with
/// halo. Ring: the buffer around the selected neighbourhoods. The others are symbols of the register by category; a
/// cité éducative is the outline of its neighbourhoods too.
enum class LayerKind {
    Indicator,
    Boundaries,
    Neighbourhoods,
    Ring,
    Adherents,
    Sites,
    Councils,
    Events,
    EducationalCities,
    Voices ///< residents' words
};

/// How an indicator is drawn. Choropleth: zones filled by class. Circles: a disc a zone whose area is in proportion to
/// a count. ColouredCircles: discs sized by a count and coloured by class of a rate. Categories: zones filled by the
/// text of a column.
enum class MapForm { Choropleth, Circles, ColouredCircles, Categories };
std::string_view toText(MapForm form); ///< "choropleth", "circles", "coloured-circles", "categories"
std::optional<MapForm> mapFormFromText(std::string_view text);

/// The territory a map is about, or a place to compare with: a zone of a level ("commune:34172"), or everything.
struct Territory {
    std::optional<geo::GeographyKind> kind;
    std::string code;
    friend bool operator==(const Territory&, const Territory&) = default;
};

struct IndicatorStyle {
    /// Catalogue id or "FAMILY:COLUMN"; for MapForm::Categories a column of text: "FAMILY:COLUMN", "zone:TYPE" (of an
    /// IRIS) or "zone:PERIMETER" (what became of a neighbourhood of 2015).
    std::string indicator;
    std::optional<int> year; ///< latest if not given
    /// What changed since that year is shown, in place of the figures of `year`; see indicators::changeOf().
    std::optional<int> since;
    std::string compareAnyway; ///< why the two years are compared though they should not be; empty: nobody said
    ClassMethod method = ClassMethod::Quantile;
    int classes = 5;
    std::vector<double> innerBounds; ///< for ClassMethod::Manual
    std::string palette;             ///< empty: the indicator's, else the default; an id or colours, see palette()
    MapForm form = MapForm::Choropleth;
    /// For ColouredCircles: the count that gives the areas, as `indicator`; empty: what the rate is a share of.
    std::string sizedBy;
    double circleScale = 1;          ///< radius of the largest disc over the one that is proposed
    std::optional<Territory> centre; ///< for ClassMethod::Centred: whose value; the territory of the map if not given
    std::optional<double> centreMargin; ///< the middle class reaches so far on both sides; proposed if not given
    std::vector<double>
        lockedBreaks;            ///< breaks of another map or year, ends too; empty: classes are made of the values
    bool adviceDeclined = false; ///< a form was advised against and kept: said again by no one
    friend bool operator==(const IndicatorStyle&, const IndicatorStyle&) = default;
};

struct Layer {
    LayerId id = 0;
    LayerKind kind = LayerKind::Boundaries;
    bool visible = true;
    geo::GeographyKind geography = geo::GeographyKind::Iris; ///< for Indicator, Boundaries, Neighbourhoods
    /// For Neighbourhoods the generation, the latest if not given; for Events, Adherents and Voices the year, all if
    /// not given.
    std::optional<int> vintage;
    std::string only;                     ///< for Events the kind that is shown; empty: all
    std::vector<std::string> departments; ///< for symbols of the register: those in them; empty: all
    IndicatorStyle style;                 ///< for Indicator
    double bufferMetres = 300;            ///< for Ring
    friend bool operator==(const Layer&, const Layer&) = default;
};

/// A map beside the main one: the same zones, extent and classes, another year or indicator. Figures, also beside a map
/// of a change.
struct MapBeside {
    std::string indicator;
    std::optional<int> year; ///< latest if not given
    friend bool operator==(const MapBeside&, const MapBeside&) = default;
};

struct MapDocument {
    std::vector<Layer> layers; ///< top of the map first
    Territory around;
    std::vector<std::string> selected; ///< codes of selected neighbourhoods
    std::optional<geo::Extent> extent; ///< home CRS; fitted to `around` if not given
    std::vector<MapBeside> beside;     ///< at most three
    static constexpr int version = 3;

    const Layer* find(LayerKind kind) const;
    Layer* find(LayerKind kind);
    LayerId add(Layer layer); ///< on top; gives it an id
    friend bool operator==(const MapDocument&, const MapDocument&) = default;
};

std::string toJson(const MapDocument& document);
MapDocument mapDocumentFromJson(std::string_view json); ///< @throws geo::Error::Code::Malformed / TooNew

} // namespace layers
