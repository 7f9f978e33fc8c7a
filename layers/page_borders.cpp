#include "page_borders.hpp"

#include "observatory/zones.hpp"

namespace layers {

void addBordersAndNeighbourhoods(MapDocument& document, const geo::Observatory& observatory, int generation) {
    for (const auto kind : {geo::GeographyKind::Commune, geo::GeographyKind::Department})
        if (observatory.zones().find(kind)) {
            Layer borders;
            borders.kind = LayerKind::Boundaries;
            borders.geography = kind;
            document.add(borders);
        }
    Layer neighbourhoods;
    neighbourhoods.kind = LayerKind::Neighbourhoods;
    neighbourhoods.geography = geo::GeographyKind::Qpv;
    neighbourhoods.vintage = generation;
    document.add(neighbourhoods);
}

} // namespace layers
