#include "qgis_layer.hpp"

#include "qgis_fields.hpp"

#include "change.hpp"
#include "circle_layer.hpp"

#include "observatory/observatory.hpp"

#include <array>
#include <limits>

namespace layers {
namespace {

using geo::CellState;
using geo::StyleSymbol;

constexpr const char *hatchGrey = "#8A8F8C", *white = "#FFFFFF", *ink = "#1D2321", *darkLine = "#56605B";
constexpr double zoneBorder = 0.15, estimateBorder = 0.3, circleLine = 0.18; // mm on A4
constexpr double mapHeight = 156, absenceMark = 2;                           // mm

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
    labels.resize(content.filled->classification.classes() + (content.filled->unsure ? 1 : 0));
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
        if (k < filled.colours.size()) // under circles there is but the ground
            entry.symbol = fillSymbol(filled.colours[k]);
        style.entries.push_back(std::move(entry));
    }
    if (classes > 0) {
        style.lowest = breaks.front();
        style.highest = breaks.back();
    }
}

/// A circle that has its size but no class, or a small one where there is no size: white or grey.
StyleSymbol absenceMarkSymbol(const StyleSymbol& fill) {
    StyleSymbol symbol;
    symbol.marker = true;
    symbol.fill = fill.fill;
    symbol.line = hatchGrey;
    symbol.lineWidth = circleLine;
    symbol.size = absenceMark;
    return symbol;
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
        if (content.circles)
            symbol = absenceMarkSymbol(symbol);
        add(look.state, std::move(symbol));
    }
    if (!isThere(CellState::Estimated))
        return;
    StyleSymbol over;
    over.line = ink;
    over.lineWidth = estimateBorder;
    over.dashed = true;
    over.marker = content.circles.has_value();
    add(CellState::Estimated, std::move(over));
}

/// Circles keep the look they have on an A4 page.
StyleSymbol circleSymbol(const Colour& colour, bool coloured) {
    StyleSymbol symbol;
    symbol.marker = true;
    symbol.fill = colour.hex();
    symbol.line = coloured ? darkLine : white;
    symbol.lineWidth = circleLine;
    return symbol;
}

/// One class, or what is below zero and what is above.
void addSigns(geo::LayerStyle& style, const MapContent& content, const Translate& translate) {
    const CircleLayer& circles = *content.circles;
    std::vector<std::string> labels; // above, then below
    for (const LegendSection& section : content.legend.sections)
        for (const LegendEntry& entry : section.entries)
            if (entry.kind == LegendEntry::Kind::Disc && entry.colour.a != 0)
                labels.push_back(translate(entry.label));
    labels.resize(circles.colours.size());
    if (circles.below == 0) {
        style.kind = geo::LayerStyle::Kind::Single;
        style.entries = {{labels[0], {}, {}, {}, circleSymbol(circles.colours[0], false)}};
        return;
    }
    style.kind = geo::LayerStyle::Kind::Graduated;
    style.entries = {{labels[1], {}, {}, 0.0, circleSymbol(circles.colours[1], false)},
                     {labels[0], {}, 0.0, {}, circleSymbol(circles.colours[0], false)}};
}

void addSizes(geo::MapLayerContent& layer, const MapContent& content, const Translate& translate) {
    const CircleLayer& circles = *content.circles;
    layer.shapes = geo::MapLayerContent::Shapes::Points;
    layer.style.sizes = geo::StyleSizes{qgis::size, circles.largest, 2 * circles.radius * mapHeight};
    if (!circles.coloured) {
        addSigns(layer.style, content, translate);
        return;
    }
    for (std::size_t k = 0; k < layer.style.entries.size(); ++k)
        layer.style.entries[k].symbol = circleSymbol(circles.colours.at(k), true);
}

void addCategories(geo::MapLayerContent& layer, const FilledZones& filled, const Translate& translate) {
    layer.style.kind = geo::LayerStyle::Kind::Categorised;
    layer.style.field = qgis::classLabel;
    layer.style.entries.clear();
    for (const ZoneCategory& category : filled.categories) {
        geo::StyleEntry entry;
        entry.label = entry.value = translate(category.label);
        entry.symbol = fillSymbol(category.colour);
        if (category.dashed) {
            entry.symbol.line = ink;
            entry.symbol.lineWidth = estimateBorder;
            entry.symbol.dashed = true;
        }
        layer.style.entries.push_back(std::move(entry));
    }
}

/// Zones that did not change for sure are told apart from their classes by the label, since the number would not do.
void addUnsure(geo::LayerStyle& style, const FilledZones& filled, const std::vector<std::string>& labels) {
    if (!filled.unsure)
        return;
    geo::StyleEntry unsure;
    unsure.label = labels.back();
    unsure.symbol = fillSymbol(filled.colours.back());
    style.entries.push_back(std::move(unsure));
    style.kind = geo::LayerStyle::Kind::Categorised;
    style.field = qgis::classLabel;
    for (auto& entry : style.entries) {
        entry.value = entry.label;
        entry.low.reset();
        entry.high.reset();
    }
}

/// What is written in the column of the class: bounds, or the category.
std::vector<std::string> labelsOf(const geo::LayerStyle& style) {
    std::vector<std::string> labels;
    for (const auto& entry : style.entries)
        labels.push_back(entry.label);
    return labels;
}

/// What a zone of a map of circles shows: a count, or the rate of coloured ones where there is a count for it.
geo::Cell cellUnder(const MapContent& content, std::size_t zone) {
    const geo::Cell size = content.circles->sizes->values[zone];
    return content.circles->coloured && size.hasNumber() ? content.filled->figures->values[zone] : size;
}

/// Zones without a circle have their reason and, where it is one that is drawn, a place to draw it at.
void addCircleRows(geo::MapLayerContent& layer, const MapContent& content) {
    const FilledZones& filled = *content.filled;
    const CircleLayer& circles = *content.circles;
    std::vector<const Circle*> circleOf(filled.zones->size());
    for (const Circle& circle : circles.circles)
        circleOf[circle.zone] = &circle;
    const auto middles = middlesOf(*filled.zones);
    const auto labels = labelsOf(layer.style);
    for (std::size_t i = 0; i < filled.zones->size(); ++i) {
        if (filled.fills[i] == -2)
            continue;
        geo::MapLayerRow row;
        row.code = filled.zones->code(i);
        row.name = filled.zones->name(i);
        row.cell = cellUnder(content, i);
        if (const Circle* circle = circleOf[i]) {
            row.at = circle->at;
            row.size = circles.sizes->values.values[i];
            if (circle->estimated && row.cell.hasNumber())
                row.cell.state = CellState::Estimated;
        } else if (!row.cell.hasNumber() && row.cell.state != CellState::Missing) {
            row.at = middles[i];
        }
        if (const auto k = filled.classification.classOf(row.cell.value); circles.coloured && k) {
            const auto place = filled.unsure && filled.figures->change->isUnsure(i) ? *filled.unsure : *k;
            row.classNumber = static_cast<int>(place) + 1;
            row.classLabel = labels.at(place);
        }
        layer.rows.push_back(std::move(row));
    }
}

void addZoneRows(geo::MapLayerContent& layer, const FilledZones& filled) {
    const geo::ZoneSet& zones = *filled.zones;
    const auto labels = labelsOf(layer.style);
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
        if (!filled.categories.empty()) { // figures are places in the list of categories
            row.cell.value = std::numeric_limits<double>::quiet_NaN();
            if (row.classNumber && filled.categories[static_cast<std::size_t>(*row.classNumber - 1)].texts.size() == 1)
                row.category = filled.categories[static_cast<std::size_t>(*row.classNumber - 1)].texts.front();
        }
        if (layer.shapes == geo::MapLayerContent::Shapes::Own)
            row.shape = zones.shape(i);
        layer.rows.push_back(std::move(row));
    }
}

/// The ends of the classes, for formats that want some.
void setEnds(geo::MapLayerContent& layer) {
    for (const auto& row : layer.rows)
        if (row.cell.hasNumber() && !std::isnan(row.cell.value)) {
            layer.style.lowest = std::min(layer.style.lowest, row.cell.value);
            layer.style.highest = std::max(layer.style.highest, row.cell.value);
        }
}

std::vector<std::int64_t> sourcesOf(const MapContent& content) {
    auto sources = content.filled->figures->sources;
    if (content.circles)
        sources.insert(sources.end(), content.circles->sizes->sources.begin(), content.circles->sizes->sources.end());
    sources.push_back(content.filled->zones->geography().sourceId);
    return sources;
}

} // namespace

std::optional<geo::MapLayerContent> qgisLayer(const std::string& map, const MapContent& content,
                                              const Translate& translate) {
    if (!content.filled)
        return std::nullopt;
    const FilledZones& filled = *content.filled;
    const geo::Geography& geography = filled.zones->geography();
    geo::MapLayerContent layer;
    layer.map = map;
    layer.geographyTable = geography.table;
    layer.epsg = geography.epsg;
    layer.sources = sourcesOf(content);
    if (geography.id < 0) // zones of several geographies in one set
        layer.shapes = geo::MapLayerContent::Shapes::Own;
    layer.style.name = translate(content.namedSubtitle);
    layer.style.kind = geo::LayerStyle::Kind::Graduated;
    layer.style.field = qgis::value;
    const auto labels = classLabels(content, translate);
    addClasses(layer.style, filled, labels);
    addUnsure(layer.style, filled, labels);
    if (!filled.categories.empty())
        addCategories(layer, filled, translate);
    if (content.circles) {
        addSizes(layer, content, translate);
        addCircleRows(layer, content);
    } else {
        addZoneRows(layer, filled);
    }
    setEnds(layer);
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
