// Which rows an entry of a style is for, as an expression of QGIS and back. Private to geo-core.
#pragma once

#include "observatory/layer_style.hpp"

#include <optional>
#include <string>

namespace geo {

/// A field in an expression of QGIS: "value", quotes in it doubled.
std::string quotedField(const std::string& field);

/// "value" >= 14000 AND "value" < 17000; empty where every row is meant.
std::string filterOf(const LayerStyle& style, const StyleEntry& entry);
std::string stateFilter(const LayerStyle& style, const StyleEntry& entry);

/// What a filter tests: one field against two bounds, or against one text. nullopt for any other.
struct ReadFilter {
    std::string field;
    std::optional<double> low, high;
    std::optional<std::string> value;
};
std::optional<ReadFilter> readFilter(const std::string& filter);

} // namespace geo
