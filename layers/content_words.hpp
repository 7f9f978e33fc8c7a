// The words around a map: its legend, title, subtitle and sources. Private to layers/.
#pragma once

#include "map_content.hpp"
#include "territory_area.hpp"

#include "observatory/sources.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace layers {

/// "INSEE, Filosofi 2021, revenu disponible par IRIS"
std::string sourceLine(const geo::Source& source);

void addLegend(MapContent& content, const TerritoryArea& area, indicators::Language language);
void addTitles(MapContent& content, const TerritoryArea& area, indicators::Language language);
/// Lines and licences of the data sets used, in order of use, each once.
void addSources(MapContent& content, const TerritoryArea& area, const geo::Observatory& observatory,
                indicators::Language language);

} // namespace layers
