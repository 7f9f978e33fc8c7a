// Legends of circles and of categories. Counts are of the zones of the territory.
#pragma once

#include "map_content.hpp"

#include <optional>

namespace layers {

/// "Unemployed people" / "By IRIS, 2021, number · 88 IRIS": nested circles with their values, then how many zones have
/// one, above and below zero, how many have nothing, and each kind of absence.
/// @param values  of the sizes, one per zone of the territory
LegendSection circleSection(const CircleLayer& circles, geo::GeographyKind level, const geo::Column& values,
                            indicators::Language language);
/// A category per entry with its count, then zones where nothing is filled in.
LegendSection categorySection(const FilledZones& filled, const geo::Column& values, indicators::Language language);

/// Why a map that was asked for as circles fills zones by class instead; nullopt where it does what was asked.
std::optional<geo::Message> formRemark(const MapContent& content, indicators::Language language);

} // namespace layers
