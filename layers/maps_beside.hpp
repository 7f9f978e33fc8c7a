// Several maps of the same zones, side by side. Private to layers/.
#pragma once

#include "map_content.hpp"
#include "territory_area.hpp"

#include <vector>

namespace layers {

/// One layer per map beside `layer`: its style with another indicator and year; beside a change figures in classes of
/// their own. @param withItself the layer first.
std::vector<Layer> layersBeside(const Layer& layer, const std::vector<MapBeside>& beside, bool withItself);

/// Can both be read in the same classes? The same unit, both counts or neither, both changes or neither.
bool shareClasses(const indicators::Figures& a, const indicators::Figures& b);

/// Gives the circles of several maps one scale: the same area stands for the same value in all.
void shareCircles(const std::vector<MapContent*>& maps);

/// The legend of several maps that share their classes: bounds that no zone of any map contradicts, zones counted over
/// all maps. Sections of the form alone. @param area of each of them.
std::vector<LegendSection> pooledSections(const std::vector<MapContent*>& maps, const TerritoryArea& area,
                                          indicators::Language language);

} // namespace layers
