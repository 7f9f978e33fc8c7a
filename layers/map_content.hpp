// A map document with its data: everything a painter needs, nothing it must fetch.
#pragma once

#include "base/progress.hpp"
#include "catalogue.hpp"
#include "circle_layer.hpp"
#include "classification.hpp"
#include "estimate.hpp"
#include "figures.hpp"
#include "geometry/zone_set.hpp"
#include "legend.hpp"
#include "map_document.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "perimeters.hpp"
#include "reference.hpp"
#include "zone_categories.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace layers {

/// The classes of a map, or of several that share them.
struct MapClasses {
    Classification classification;
    std::optional<CentreFigure> centre; ///< what Centred classes are centred on, or why they are not
    std::vector<Colour> colours;        ///< one per class
};

/// Zones filled by class. fills[i] is the class of zone i, or -1 when it has no number (see state(i)), or -2 when it
/// lies outside the territory of the map and is drawn as plain land.
struct FilledZones {
    std::shared_ptr<const geo::ZoneSet> zones;
    std::shared_ptr<const indicators::Figures> figures; ///< of MapForm::Categories: places in `categories`
    Classification classification;
    std::vector<Colour> colours; ///< one per class or category; the ground alone under circles
    std::vector<int> fills;
    std::optional<CentreFigure> centre;                ///< what Centred classes are centred on, or why they are not
    std::vector<ZoneCategory> categories;              ///< of MapForm::Categories, one per colour
    std::shared_ptr<const indicators::Figures> ground; ///< under circles: whose absences the zones show
    /// Place in the colours, after those of the classes, of zones that did not change for sure: indicators::Change.
    std::optional<std::size_t> unsure;
    geo::CellState state(std::size_t zone) const { return (ground ? ground : figures)->values.states[zone]; }
};
/// Breaks for other maps to share.
std::vector<double> sharedBreaks(const FilledZones& filled);

struct OutlinedZones {
    LayerKind kind = LayerKind::Boundaries;
    std::shared_ptr<const geo::ZoneSet> zones;
    std::vector<std::uint32_t> shown;    ///< indices
    std::vector<std::uint32_t> selected; ///< indices, for Neighbourhoods
    bool labelled = false;
};

/// Something that residents said.
struct Voice {
    std::string number; ///< on its symbol
    std::string words, theme, date, meeting, town;
    bool agreed = false; ///< may be shown outside the program
    friend bool operator==(const Voice&, const Voice&) = default;
};

struct SymbolLayer {
    LayerKind kind = LayerKind::Adherents;
    geo::PointSet points;
    std::vector<Symbol> symbols; ///< one per point
    std::vector<Voice> voices;   ///< one per point of LayerKind::Voices; else empty
};

/// Many places of a list, each as a small symbol where it lies: none is moved aside for another, and none has a name.
struct PlaceDots {
    std::vector<Symbol> looks;
    std::vector<geo::Point> points;  ///< lowest first, home CRS
    std::vector<std::uint32_t> look; ///< of each point, into `looks`
};

/// Ground under the symbols: the communes of contracts, those an adherent names as its perimeter, the neighbourhoods of
/// a cité éducative.
struct TintedArea {
    AreaLook look = AreaLook::Covered;
    Colour colour; ///< of AreaLook::Member
    geo::MultiPolygon shape;
};

struct TerritoryArea;

/// Values only: may be shared between threads.
struct MapContent {
    MapDocument document;
    int epsg = 2154;
    geo::Extent extent;                                 ///< what the map must show, home CRS
    std::shared_ptr<const geo::MultiPolygon> territory; ///< outline of `around`; null when everything is shown
    std::optional<FilledZones> filled;
    std::optional<CircleLayer> circles;   ///< over `filled`, which is their ground
    std::vector<OutlinedZones> outlines;  ///< drawing order: communes, departments, neighbourhoods
    std::vector<geo::MultiPolygon> rings; ///< buffers of the selected neighbourhoods, dissolved
    double ringMetres = 0;
    std::vector<TintedArea> areas; ///< lowest first, over what is filled and under all lines
    PlaceDots dots;                ///< under the symbols
    std::vector<SymbolLayer> symbols;
    Legend legend;
    geo::Message title,
        subtitle; ///< proposals: "Niveau de vie médian" / "par IRIS, en euros par an, 2021 · Montpellier"
    geo::Message
        namedSubtitle; ///< for a page whose title was typed: "Niveau de vie médian par IRIS, en euros par an …"
    std::vector<std::string> sources;   ///< in order of use: "INSEE, Filosofi 2021 (IRIS)"
    std::vector<std::string> licences;  ///< distinct
    std::vector<geo::Source> used;      ///< the data sets themselves
    std::vector<geo::Message> cautions; ///< what every page and legend says, whatever is left out of it
    bool fictional = false;             ///< some data set is made up: every page says so
    /// Other years or indicators of the same zones, extent and selection; what can be read in the same classes has
    /// them, and one legend, that of this map.
    std::vector<std::shared_ptr<const MapContent>> beside;
};

/// Zone sets and figures loaded before, so that a change of style or extent loads nothing again. One per thread.
class ContentLoader {
public:
    ContentLoader(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                  indicators::Language language);
    /// @throws geo::Error::Code::Usage for an indicator, level or territory that is not there.
    MapContent load(const MapDocument& document, geo::Progress& progress);
    std::shared_ptr<const geo::ZoneSet> zones(geo::GeographyKind kind, std::optional<int> vintage,
                                              geo::Progress& progress);
    /// A point inside each of the zones, well in the middle.
    std::shared_ptr<const std::vector<geo::Point>> middles(const std::shared_ptr<const geo::ZoneSet>& zones);
    /// Outlines, weights and measured errors are kept in it, and what its reader has read of the tables.
    indicators::Estimator& estimator();
    const indicators::FigureReader& reader() { return estimator().reader(); }
    indicators::References& references(); ///< reads through that reader

private:
    /// @throws geo::Error::Code::NotComparable for a change between years that do not compare, unless the style says
    /// why they are compared all the same.
    std::shared_ptr<const indicators::Figures> figures(const IndicatorStyle& style, const geo::ZoneSet& zones);
    std::shared_ptr<const indicators::Figures> changeSince(const IndicatorStyle& style, const geo::ZoneSet& zones);
    void refuseOtherGeneration(const indicators::Indicator& indicator, int year, const geo::ZoneSet& zones);
    /// Of which zones the census surveys a part; empty where that is not known, or does not matter.
    std::vector<bool> surveyedInPart(const indicators::Indicator& indicator, const geo::ZoneSet& zones);
    /// The zones a territory is one of; null where they are not loaded or do not hold it.
    std::shared_ptr<const geo::ZoneSet> setHolding(const Territory& around, geo::Progress& progress);
    /// What the codes of IRIS and communes start with inside a territory; of an EPCI the communes that loaded tables
    /// list.
    std::vector<std::string> prefixes(const Territory& around);
    std::string territoryName(const Territory& around, const geo::ZoneSet& parts, std::uint32_t piece);
    TerritoryArea outlined(const Territory& around, const std::shared_ptr<const geo::ZoneSet>& level,
                           geo::Progress& progress);
    /// @param level the set that is filled; null if none is.
    std::shared_ptr<const TerritoryArea> area(const Territory& around, const std::shared_ptr<const geo::ZoneSet>& level,
                                              geo::Progress& progress);
    /// Of the place the style names, or of the territory of the map if it names none.
    CentreFigure centreFigure(const Territory& place, const indicators::Figures& figures, const geo::ZoneSet& zones,
                              geo::Progress& progress);
    /// Of the values of the map and of those beside it that can be read in the same classes.
    MapClasses classes(const Territory& around, const Layer& layer, const std::vector<MapBeside>& beside,
                       const geo::ZoneSet& zones, const TerritoryArea& area, geo::Progress& progress);
    void addFilledZones(MapContent& content, const Layer& layer, const std::shared_ptr<const geo::ZoneSet>& zones,
                        const TerritoryArea& area, const MapClasses& classes);
    /// The zones a layer fills: those of its level, or both generations where perimeters are compared.
    std::shared_ptr<const geo::ZoneSet> level(const Layer& layer, geo::Progress& progress);
    void addCategories(MapContent& content, const Layer& layer, const std::shared_ptr<const geo::ZoneSet>& zones,
                       const TerritoryArea& area);
    ZoneTexts texts(const std::string& column, const geo::ZoneSet& zones);
    ZoneTexts tableTexts(const std::string& column, const geo::ZoneSet& zones);
    /// Circles over what is filled, if the layer asks for them and the indicator can have them.
    void addCircles(MapContent& content, const Layer& layer, const TerritoryArea& area);
    std::shared_ptr<const indicators::Figures> sizes(const FilledZones& filled, const IndicatorStyle& style);
    /// Of one generation, or of the latest that has any in the territory: a first file of the new generation must not
    /// hide the old one elsewhere. Without zones if none is loaded.
    OutlinedZones neighbourhoods(std::optional<int> generation, const TerritoryArea& area, geo::Progress& progress);
    void addNeighbourhoods(MapContent& content, const TerritoryArea& area, geo::Progress& progress);
    void addBoundaries(MapContent& content, geo::Progress& progress);
    void addSymbols(MapContent& content);
    void addEducationalCities(MapContent& content, geo::Progress& progress);
    std::shared_ptr<MapContent> mapBeside(const MapContent& content, const Layer& layer,
                                          const std::shared_ptr<const geo::ZoneSet>& zones, const TerritoryArea& area,
                                          const MapClasses& classes);
    void addMapsBeside(MapContent& content, const Layer& layer, const std::shared_ptr<const geo::ZoneSet>& zones,
                       const TerritoryArea& area, const MapClasses& shared);

    const geo::Observatory& m_observatory;
    const indicators::Catalogue& m_catalogue;
    indicators::Language m_language;
    std::optional<indicators::Estimator> m_estimator;   ///< made at first use
    std::optional<indicators::References> m_references; ///< likewise
    std::map<std::pair<geo::GeographyKind, int>, std::shared_ptr<const geo::ZoneSet>> m_zones;
    /// By indicator, year, year that a change begins with, level and vintage.
    std::map<std::tuple<std::string, int, int, geo::GeographyKind, int>, std::shared_ptr<const indicators::Figures>>
        m_figures;
    std::map<std::shared_ptr<const geo::ZoneSet>, std::shared_ptr<const std::vector<geo::Point>>> m_middles;
    std::optional<PerimeterZones> m_perimeters;
    std::map<std::tuple<geo::GeographyKind, std::string, std::int64_t>, std::shared_ptr<const TerritoryArea>> m_areas;
};

} // namespace layers
