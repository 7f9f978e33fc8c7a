#include "observatory/styles.hpp"

#include <fmt/format.h>

#include <span>
#include <vector>

namespace geo::styles {
namespace {

/// Millimetres and #RRGGBB; an empty colour is none.
struct Fill {
    std::string_view ground, line;
    double width;
};

struct Marker {
    std::string_view value, label; ///< the category it stands for
    std::string_view shape;        ///< QGIS's name
    std::string_view wellKnown;    ///< SLD's name
    std::string_view colour;
    double size;
};

// Colours and shapes are those of our own maps.
constexpr std::string_view ink = "#1D2321", white = "#FFFFFF";
constexpr Marker adherentMarkers[] = {
    {"metropole", "Métropole", "hexagon", "circle", "#0072B2", 4.7},
    {"ca", "Communauté d’agglomération", "circle", "circle", "#56B4E9", 4.2},
    {"cc", "Communauté de communes", "square", "square", "#009E73", 4.0},
    {"ville", "Ville", "diamond", "square", "#E69F00", 4.7},
    {"gip", "GIP", "triangle", "triangle", "#CC79A7", 4.7},
    {"association", "Association", "star", "star", "#5B5B5B", 5.2},
};
constexpr Marker siteMarkers[] = {
    {"appui", "Appui", "circle", "circle", "#FFFFFF", 4.2},
    {"appui_renforce", "Appui renforcé", "circle", "circle", "#BCBDDC", 4.2},
    {"realisation_complete", "Réalisation complète", "circle", "circle", "#54278F", 4.2},
};
constexpr Marker councilMarkers[] = {{"", "Conseil citoyen", "pentagon", "circle", "#2B6B52", 3.6}};
constexpr Marker eventMarkers[] = {{"", "Événement", "circle", "circle", "#7D8781", 3.0}};

std::string rgba(std::string_view colour) {
    if (colour.empty())
        return "0,0,0,0";
    const auto channel = [&](std::size_t at) { return std::stoi(std::string{colour.substr(at, 2)}, nullptr, 16); };
    return fmt::format("{},{},{},255", channel(1), channel(3), channel(5));
}

/// Properties as <prop> elements: QGIS 2 to 3.40 read them.
std::string properties(std::initializer_list<std::pair<std::string_view, std::string>> list) {
    std::string out;
    for (const auto& [key, value] : list)
        out += fmt::format("<prop k=\"{}\" v=\"{}\"/>", key, value);
    return out;
}

std::string qgis(std::string_view renderer) {
    return fmt::format("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
                       "<qgis version=\"3.22.16\" styleCategories=\"Symbology\">{}</qgis>\n",
                       renderer);
}

std::string sld(std::string_view rules) {
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<StyledLayerDescriptor xmlns=\"http://www.opengis.net/sld\" version=\"1.1.0\" "
        "xmlns:se=\"http://www.opengis.net/se\" xmlns:ogc=\"http://www.opengis.net/ogc\"><NamedLayer><se:Name/>"
        "<UserStyle><se:Name/><se:FeatureTypeStyle>{}</se:FeatureTypeStyle></UserStyle></NamedLayer>"
        "</StyledLayerDescriptor>\n",
        rules);
}

std::string svgParameter(std::string_view name, std::string_view value) {
    return fmt::format("<se:SvgParameter name=\"{}\">{}</se:SvgParameter>", name, value);
}

/// SLD counts in pixels of 0.28 mm (OGC 05-077r4, 6.2).
std::string pixels(double millimetres) { return fmt::format("{:.2f}", millimetres / 0.28); }

std::string fillQml(const Fill& fill) {
    const auto symbol = properties({{"color", rgba(fill.ground)},
                                    {"style", fill.ground.empty() ? "no" : "solid"},
                                    {"outline_color", rgba(fill.line)},
                                    {"outline_style", "solid"},
                                    {"outline_width", fmt::format("{}", fill.width)},
                                    {"outline_width_unit", "MM"},
                                    {"joinstyle", "round"}});
    return qgis("<renderer-v2 type=\"singleSymbol\" enableorderby=\"0\" forceraster=\"0\" symbollevels=\"0\"><symbols>"
                "<symbol type=\"fill\" name=\"0\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\">"
                "<layer class=\"SimpleFill\" enabled=\"1\" locked=\"0\" pass=\"0\">" +
                symbol + "</layer></symbol></symbols></renderer-v2>");
}

std::string fillSld(const Fill& fill) {
    const auto ground =
        fill.ground.empty() ? std::string{} : "<se:Fill>" + svgParameter("fill", fill.ground) + "</se:Fill>";
    return sld("<se:Rule><se:PolygonSymbolizer>" + ground + "<se:Stroke>" + svgParameter("stroke", fill.line) +
               svgParameter("stroke-width", pixels(fill.width)) + "</se:Stroke></se:PolygonSymbolizer></se:Rule>");
}

std::string markerSymbol(const Marker& marker, std::size_t name) {
    return fmt::format("<symbol type=\"marker\" name=\"{}\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\">"
                       "<layer class=\"SimpleMarker\" enabled=\"1\" locked=\"0\" pass=\"0\">{}</layer></symbol>",
                       name,
                       properties({{"name", std::string{marker.shape}},
                                   {"color", rgba(marker.colour)},
                                   {"outline_color", rgba(ink)},
                                   {"outline_style", "solid"},
                                   {"outline_width", "0.28"},
                                   {"outline_width_unit", "MM"},
                                   {"size", fmt::format("{}", marker.size)},
                                   {"size_unit", "MM"}}));
}

std::string markersQml(std::string_view field, std::span<const Marker> markers) {
    std::string symbols, categories;
    for (std::size_t i = 0; i < markers.size(); ++i) {
        symbols += markerSymbol(markers[i], i);
        categories += fmt::format("<category render=\"true\" symbol=\"{}\" value=\"{}\" label=\"{}\"/>", i,
                                  markers[i].value, markers[i].label);
    }
    if (field.empty())
        return qgis(
            "<renderer-v2 type=\"singleSymbol\" enableorderby=\"0\" forceraster=\"0\" symbollevels=\"0\"><symbols>" +
            symbols + "</symbols></renderer-v2>");
    return qgis(fmt::format("<renderer-v2 type=\"categorizedSymbol\" attr=\"{}\" enableorderby=\"0\" forceraster=\"0\" "
                            "symbollevels=\"0\"><categories>{}</categories><symbols>{}</symbols></renderer-v2>",
                            field, categories, symbols));
}

std::string markerRule(std::string_view field, const Marker& marker) {
    std::string filter;
    if (!field.empty())
        filter = fmt::format("<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>{}</ogc:PropertyName>"
                             "<ogc:Literal>{}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>",
                             field, marker.value);
    return fmt::format(
        "<se:Rule><se:Name>{}</se:Name>{}<se:PointSymbolizer><se:Graphic><se:Mark>"
        "<se:WellKnownName>{}</se:WellKnownName><se:Fill>{}</se:Fill><se:Stroke>{}{}</se:Stroke></se:Mark>"
        "<se:Size>{}</se:Size></se:Graphic></se:PointSymbolizer></se:Rule>",
        marker.label, filter, marker.wellKnown, svgParameter("fill", marker.colour), svgParameter("stroke", ink),
        svgParameter("stroke-width", pixels(0.28)), pixels(marker.size));
}

Style markerStyle(std::string name, std::string_view field, std::span<const Marker> markers) {
    std::string rules;
    for (const auto& marker : markers)
        rules += markerRule(field, marker);
    return {std::move(name), markersQml(field, markers), sld(rules)};
}

Style fillStyle(std::string name, const Fill& fill) { return {std::move(name), fillQml(fill), fillSld(fill)}; }

} // namespace

Style forZones(GeographyKind kind) {
    switch (kind) {
    case GeographyKind::Qpv:
        return fillStyle("Quartiers prioritaires", {"", ink, 0.5});
    case GeographyKind::Iris:
        return fillStyle("IRIS", {"#F1F0EB", white, 0.15});
    case GeographyKind::Commune:
        return fillStyle("Communes", {"", "#6B736E", 0.3});
    case GeographyKind::Department:
        return fillStyle("Départements", {"", "#7D8781", 0.36});
    case GeographyKind::Epci:
        return fillStyle("EPCI", {"", "#56605B", 0.36});
    case GeographyKind::Outline: // never registered
    case GeographyKind::Grid:
        break;
    }
    return fillStyle("Zones", {"", ink, 0.3});
}

Style forRegister(std::string_view table) {
    if (table == "adherent")
        return markerStyle("Adhérents", "type", adherentMarkers);
    if (table == "evaluated_site")
        return markerStyle("Sites évalués", "support_level", siteMarkers);
    if (table == "council")
        return markerStyle("Conseils citoyens", "", councilMarkers);
    return markerStyle("Événements", "", eventMarkers);
}

void save(Database& db, const std::string& table, const Style& style) {
    remove(db, table);
    auto insert =
        db.prepare("INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, "
                   "styleName, styleQML, styleSLD, useAsDefault, description, owner) "
                   "VALUES (?1, ?1, ?2, 'geom', ?3, ?4, ?5, 1, '', '')");
    insert.bind(1, table).bind(2, style.name).bind(3, style.qml).bind(4, style.sld);
    insert.bindNull(0).run();
    insert.bind(0, "").run();
}

void remove(Database& db, const std::string& table) {
    db.prepare("DELETE FROM layer_styles WHERE f_table_name = ? AND f_geometry_column = 'geom'").bind(0, table).run();
}

} // namespace geo::styles
