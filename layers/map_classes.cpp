// The classes of a map's content.
#include "map_content.hpp"

#include "map_change.hpp"
#include "maps_beside.hpp"
#include "style_classes.hpp"
#include "territory_area.hpp"

namespace layers {

std::vector<double> sharedBreaks(const FilledZones& filled) {
    std::vector<double> shown;
    for (std::size_t i = 0; i < filled.fills.size(); ++i)
        if (filled.fills[i] != -2) // also under circles
            shown.push_back(filled.figures->values.values[i]);
    return sharedBreaks(filled.classification, shown);
}

CentreFigure ContentLoader::centreFigure(const Territory& place, const indicators::Figures& figures,
                                         const geo::ZoneSet& zones, geo::Progress& progress) {
    CentreFigure centre;
    if (!place.kind) {
        centre.why = GEO_TR("no place to compare with is named");
        return centre;
    }
    centre.name = place.code;
    const auto set = setHolding(place, progress);
    if (set)
        centre.name = set->name(*set->find(place.code));
    const auto kind = indicators::referenceKind(*place.kind);
    if (const auto zone = zones.find(place.code); zone && zones.geography().kind == *place.kind) {
        centre.value = figures.values[*zone];
        centre.why = centre.value.hasNumber() ? "" : GEO_TR("the table has no number for it");
        centre.sources = figures.sources;
    } else if (figures.indicator.nature == indicators::Nature::Count) {
        centre.why = GEO_TR("a count is compared with that of zones as large, not with the whole of them");
    } else if (kind) {
        auto figure = references().figure(*kind, place.code, figures.indicator, figures.year);
        const bool named = figure.zone.name != place.code;
        centre = {named ? figure.zone.name : centre.name, figure.value, std::move(figure.sources),
                  std::move(figure.notes), std::move(figure.why)};
    } else if (const auto published = reader().published(figures.indicator, place.code, figures.year)) {
        centre.value = published->value;
        centre.why = centre.value.hasNumber() ? "" : GEO_TR("the table has no number for it");
        centre.sources = {published->source};
    } else {
        centre.why = GEO_TR("no loaded table gives it for that place and year");
    }
    return centre;
}

MapClasses ContentLoader::classes(const Territory& around, const Layer& layer, const std::vector<MapBeside>& beside,
                                  const geo::ZoneSet& zones, const TerritoryArea& area, geo::Progress& progress) {
    const IndicatorStyle& style = layer.style;
    const auto own = figures(style, zones);
    std::vector<double> values;
    std::size_t maps = 0;
    for (const Layer& each : layersBeside(layer, beside, true)) {
        const auto other = figures(each.style, zones);
        if (maps > 0 && !shareClasses(*own, *other))
            continue;
        ++maps;
        for (const std::uint32_t i : area.inside)
            if (!other->change || !other->change->isUnsure(i)) // which have no class
                values.push_back(other->values.values[i]);
    }
    MapClasses made;
    std::optional<double> reference;
    if (own->change) {
        reference = 0;
    } else if (style.method == ClassMethod::Centred && style.lockedBreaks.empty()) {
        made.centre = centreFigure(style.centre.value_or(around), *own, zones, progress);
        if (made.centre->value.hasNumber())
            reference = made.centre->value.value;
    }
    made.classification = classesFor(style, values, own->indicator.decimals, reference);
    if (maps > 1) { // bounds read well among the values of all the maps, not of each
        made.classification.breaks = sharedBreaks(made.classification, values);
        made.classification.locked = true;
    }
    if (own->change || palette(own->indicator.palette).kind == PaletteKind::Diverging)
        stepAboutZero(made.classification);
    made.colours = coloursFor(paletteFor(style, own->indicator, made.classification), made.classification);
    return made;
}

} // namespace layers
