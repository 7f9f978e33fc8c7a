#include "qgis_layer.hpp"

#include "qgis_fields.hpp"

#include "observatory/observatory.hpp"

#include <array>

namespace layers {
namespace {

using geo::CellState;
using geo::StyleSymbol;

constexpr const char *hatchGrey = "#8A8F8C", *white = "#FFFFFF", *ink = "#1D2321";
constexpr double zoneBorder = 0.15, estimateBorder = 0.3; // mm on A4

/// How zones without a number are drawn on our own maps. Missing is land: nothing is drawn.
struct AbsenceLook {
    CellState state;
    const char* fill;
    StyleSymbol::Ground ground;
    const char* line;
};
constexpr std::array absences{
    AbsenceLook{CellState::NotSignificant, white, StyleSymbol::Ground::Hatch, white},
    AbsenceLook{CellState::Suppressed, "#BDBDBD", StyleSymbol::Ground::Plain, white},
    AbsenceLook{CellState::NotAvailable, "#DEDEDE", StyleSymbol::Ground::Dots, white},
    AbsenceLook{CellState::NotApplicable, white, StyleSymbol::Ground::Plain, hatchGrey},
    AbsenceLook{CellState::NotEstimable, white, StyleSymbol::Ground::CrossHatch, white},
};

StyleSymbol fillSymbol(const Colour& colour) {
    StyleSymbol symbol;
    symbol.fill = colour.hex();
    symbol.line = white;
    symbol.lineWidth = zoneBorder;
    return symbol;
}

/// Labels of the classes as the legend has them.
std::vector<std::string> classLabels(const MapContent& content, const Translate& translate) {
    std::vector<std::string> labels;
    for (const LegendSection& section : content.legend.sections)
        for (const LegendEntry& entry : section.entries)
            if (entry.kind == LegendEntry::Kind::Class)
                labels.push_back(translate(entry.label));
    labels.resize(content.filled->classification.classes());
    return labels;
}

std::string absenceLabel(const MapContent& content, CellState state, const Translate& translate) {
    for (const LegendSection& section : content.legend.sections)
        for (const LegendEntry& entry : section.entries)
            if (entry.kind == LegendEntry::Kind::Absence && entry.state == state)
                return translate(entry.label);
    return std::string{geo::toText(state)};
}

/// Classes without an end at either side: what lies beyond goes to the end classes, and the last holds its upper bound.
void addClasses(geo::LayerStyle& style, const FilledZones& filled, const std::vector<std::string>& labels) {
    const auto& breaks = filled.classification.breaks;
    const std::size_t classes = filled.classification.classes();
    for (std::size_t k = 0; k < classes; ++k) {
        geo::StyleEntry entry;
        entry.label = labels[k];
        if (k > 0)
            entry.low = breaks[k];
        if (k + 1 < classes)
            entry.high = breaks[k + 1];
        entry.symbol = fillSymbol(filled.colours.at(k));
        style.entries.push_back(std::move(entry));
    }
    if (classes > 0) {
        style.lowest = breaks.front();
        style.highest = breaks.back();
    }
}

void addStates(geo::LayerStyle& style, const geo::MapLayerContent& layer, const MapContent& content,
               const Translate& translate) {
    const auto isThere = [&](CellState state) {
        return std::ranges::any_of(layer.rows, [state](const auto& row) { return row.cell.state == state; });
    };
    const auto add = [&](CellState state, StyleSymbol symbol) {
        style.stateField = qgis::state;
        style.states.push_back({absenceLabel(content, state, translate), std::string{geo::toText(state)}, std::nullopt,
                                std::nullopt, std::move(symbol)});
    };
    for (const AbsenceLook& look : absences) {
        if (!isThere(look.state))
            continue;
        StyleSymbol symbol;
        symbol.fill = look.fill;
        symbol.ground = look.ground;
        symbol.groundColour = look.ground == StyleSymbol::Ground::Plain ? "" : hatchGrey;
        symbol.line = look.line;
        symbol.lineWidth = zoneBorder;
        add(look.state, std::move(symbol));
    }
    if (!isThere(CellState::Estimated))
        return;
    StyleSymbol over;
    over.line = ink;
    over.lineWidth = estimateBorder;
    over.dashed = true;
    add(CellState::Estimated, std::move(over));
}

void addRows(geo::MapLayerContent& layer, const FilledZones& filled, const std::vector<std::string>& labels) {
    const geo::ZoneSet& zones = *filled.zones;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        if (filled.fills[i] == -2)
            continue;
        geo::MapLayerRow row;
        row.code = zones.code(i);
        row.name = zones.name(i);
        row.cell = filled.figures->values[i];
        if (const int k = filled.fills[i]; k >= 0) {
            row.classNumber = k + 1;
            row.classLabel = labels[static_cast<std::size_t>(k)];
        }
        layer.rows.push_back(std::move(row));
    }
}

} // namespace

std::optional<geo::MapLayerContent> qgisLayer(const std::string& map, const MapContent& content,
                                              const Translate& translate) {
    if (!content.filled)
        return std::nullopt;
    const FilledZones& filled = *content.filled;
    geo::MapLayerContent layer;
    layer.map = map;
    layer.geographyTable = filled.zones->geography().table;
    layer.epsg = filled.zones->geography().epsg;
    layer.sources = filled.figures->sources;
    const auto labels = classLabels(content, translate);
    addRows(layer, filled, labels);
    layer.style.name = translate(content.namedSubtitle);
    layer.style.kind = geo::LayerStyle::Kind::Graduated;
    layer.style.field = qgis::value;
    addClasses(layer.style, filled, labels);
    for (const auto& row : layer.rows)
        if (row.cell.hasNumber()) {
            layer.style.lowest = std::min(layer.style.lowest, row.cell.value);
            layer.style.highest = std::max(layer.style.highest, row.cell.value);
        }
    addStates(layer.style, layer, content, translate);
    return layer;
}

std::optional<geo::MapLayer> writeQgisLayer(geo::Observatory& observatory, const std::string& map,
                                            const MapContent& content, const Translate& translate) {
    const auto layer = qgisLayer(map, content, translate);
    auto t = observatory.begin();
    std::optional<geo::MapLayer> written;
    if (layer)
        written = observatory.mapLayers().write(t, *layer);
    else
        observatory.mapLayers().remove(t, map);
    t.commit();
    return written;
}

} // namespace layers
