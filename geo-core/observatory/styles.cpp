#include "observatory/styles.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

namespace geo::styles {
namespace {

struct Marker {
    std::string_view value, label; ///< the category it stands for
    std::string_view shape;        ///< QGIS's name
    std::string_view colour;
    double size;
};

// Colours and shapes are those of our own maps.
constexpr std::string_view ink = "#1D2321", white = "#FFFFFF";
constexpr Marker adherentMarkers[] = {
    {"metropole", "Métropole", "hexagon", "#0072B2", 4.7},
    {"ca", "Communauté d’agglomération", "circle", "#56B4E9", 4.2},
    {"cc", "Communauté de communes", "square", "#009E73", 4.0},
    {"ville", "Ville", "diamond", "#E69F00", 4.7},
    {"gip", "GIP", "triangle", "#CC79A7", 4.7},
    {"association", "Association", "star", "#5B5B5B", 5.2},
    {"autre", "Autre adhérent", "circle", "#7D8781", 4.2},
};
constexpr Marker siteMarkers[] = {
    {"appui", "Appui", "circle", "#FFFFFF", 4.2},
    {"appui_renforce", "Appui renforcé", "circle", "#BCBDDC", 4.2},
    {"realisation_complete", "Réalisation complète", "circle", "#54278F", 4.2},
};
constexpr Marker councilMarkers[] = {{"", "Conseil citoyen", "pentagon", "#2B6B52", 3.6}};
constexpr Marker cityMarkers[] = {{"", "Cité éducative", "square", "#54278F", 4.2}};
constexpr Marker voiceMarkers[] = {
    {"1", "Parole d’habitants", "square", "#1D2321", 4.2},
    {"0", "Sans accord de diffusion", "square", "#FFFFFF", 4.2},
};
constexpr Marker eventMarkers[] = {{"", "Événement", "circle", "#7D8781", 3.0}};

StyleEntry entryOf(const Marker& marker) {
    StyleEntry entry;
    entry.label = marker.label;
    entry.value = marker.value;
    entry.symbol.marker = true;
    entry.symbol.fill = marker.colour;
    entry.symbol.line = ink;
    entry.symbol.lineWidth = 0.28;
    entry.symbol.shape = marker.shape;
    entry.symbol.size = marker.size;
    return entry;
}

LayerStyle markerStyle(std::string name, std::string_view field, std::span<const Marker> markers) {
    LayerStyle style;
    style.name = std::move(name);
    style.kind = field.empty() ? LayerStyle::Kind::Single : LayerStyle::Kind::Categorised;
    style.field = field;
    std::ranges::transform(markers, std::back_inserter(style.entries), entryOf);
    return style;
}

LayerStyle fillStyle(std::string name, std::string_view ground, std::string_view line, double width) {
    LayerStyle style;
    style.name = std::move(name);
    StyleEntry entry;
    entry.symbol.fill = ground;
    entry.symbol.line = line;
    entry.symbol.lineWidth = width;
    style.entries = {entry};
    return style;
}

} // namespace

LayerStyle forZones(GeographyKind kind) {
    switch (kind) {
    case GeographyKind::Qpv:
        return fillStyle("Quartiers prioritaires", {}, ink, 0.5);
    case GeographyKind::Iris:
        return fillStyle("IRIS", "#F1F0EB", white, 0.15);
    case GeographyKind::Commune:
        return fillStyle("Communes", {}, "#6B736E", 0.3);
    case GeographyKind::Department:
        return fillStyle("Départements", {}, "#7D8781", 0.36);
    case GeographyKind::Epci:
        return fillStyle("EPCI", {}, "#56605B", 0.36);
    case GeographyKind::Outline: // never registered
    case GeographyKind::Grid:
        break;
    }
    return fillStyle("Zones", {}, ink, 0.3);
}

LayerStyle forRegister(std::string_view table) {
    if (table == "adherent")
        return markerStyle("Adhérents", "type", adherentMarkers);
    if (table == "evaluated_site")
        return markerStyle("Sites évalués", "support_level", siteMarkers);
    if (table == "council")
        return markerStyle("Conseils citoyens", "", councilMarkers);
    if (table == "educational_city")
        return markerStyle("Cités éducatives", "", cityMarkers);
    if (table == "voice")
        return markerStyle("Paroles d’habitants", "agreed", voiceMarkers);
    return markerStyle("Événements", "", eventMarkers);
}

std::string add(Database& db, const std::string& table, const LayerStyle& style) {
    auto qml = toQml(style);
    const auto sld = toSld(style);
    auto insert =
        db.prepare("INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, "
                   "styleName, styleQML, styleSLD, useAsDefault, description, owner) "
                   "VALUES (?1, ?1, ?2, 'geom', ?3, ?4, ?5, 1, '', '')");
    insert.bind(1, table).bind(2, style.name).bind(3, qml).bind(4, sld);
    insert.bindNull(0).run();
    insert.bind(0, "").run();
    return qml;
}

void save(Database& db, const std::string& table, const LayerStyle& style) {
    remove(db, table);
    add(db, table, style);
}

void remove(Database& db, const std::string& table) {
    db.prepare("DELETE FROM layer_styles WHERE f_table_name = ? AND f_geometry_column = 'geom'").bind(0, table).run();
}

} // namespace geo::styles
