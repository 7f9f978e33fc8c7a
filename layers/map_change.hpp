// A map of what changed since an earlier year: its figures, classes and words. Private to layers/.
#pragma once

#include "change.hpp"
#include "map_content.hpp"
#include "territory_area.hpp"

#include <vector>

namespace layers {

/// Says why the years do not compare, and which do. @param years  that the indicator is there for at the level
[[noreturn]] void refuseIncomparable(const indicators::Change& change, const std::vector<int>& years,
                                     indicators::Language language);

/// Classes that were made without a middle get one: what fell and what rose are told apart by hue.
void stepAboutZero(Classification& classification);

/// Takes the zones that did not change for sure out of the colours of their classes.
void markUnsure(FilledZones& filled);

/// That the years compared do not compare, and why they are compared all the same.
void addCautions(MapContent& content, indicators::Language language);

/// How many of the zones have a figure of one of the two years only, as a line of the legend; empty for none.
geo::Message oneYearOnly(const indicators::Change& change, const TerritoryArea& area);

} // namespace layers
