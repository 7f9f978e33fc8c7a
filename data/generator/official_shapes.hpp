// The outlines of the demonstration in the formats of IGN and ANCT.
#pragma once

#include "archive.hpp"
#include "territory.hpp"

namespace demo {

/// Shapes of every layer, borders shared.
struct Outlines {
    std::vector<geo::MultiPolygon> departments, communes, iris, quarters2015, quarters2024;
};
Outlines outlinesOf(const Territory& territory);

/// CONTOURS-IRIS.shp, Lambert-93, UTF-8 with .cpg, the six columns of deliveries up to 2022.
std::vector<Member> irisContours(const Territory& territory, const Outlines& outlines);
/// QP_METROPOLE_LB93.shp, Lambert-93, Windows-1252 without .cpg, a few outlines that cross themselves: as published in
/// 2015.
std::vector<Member> quarters2015(const Territory& territory, const Outlines& outlines);
/// QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson with the ten columns of the official file.
std::vector<Member> quarters2024(const Territory& territory, const Outlines& outlines);
/// GeoJSON with code and nom.
std::vector<Member> communes(const Territory& territory, const Outlines& outlines);
std::vector<Member> departments(const Territory& territory, const Outlines& outlines);

} // namespace demo
