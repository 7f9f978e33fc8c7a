#include "network_map.hpp"

#include "record_words.hpp"

namespace app {

layers::MapDocument networkMap(const Holdings& holdings, const geo::RecordKind& kind, const layers::Territory& around,
                               std::optional<int> year, const std::vector<std::string>& departments) {
    layers::MapDocument document;
    document.around = around;
    for (const auto level : {geo::GeographyKind::Commune, geo::GeographyKind::Department}) {
        if (!holdings.has(level))
            continue;
        layers::Layer borders;
        borders.kind = layers::LayerKind::Boundaries;
        borders.geography = level;
        document.add(borders);
    }
    layers::Layer points;
    points.kind = layerOf(kind).value_or(layers::LayerKind::Adherents);
    points.geography = geo::GeographyKind::Commune;
    if (points.kind == layers::LayerKind::Adherents || points.kind == layers::LayerKind::Events)
        points.vintage = year;
    if (layerOf(kind))
        points.departments = departments;
    document.add(points);
    return document;
}

} // namespace app
