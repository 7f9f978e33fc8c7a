// Zones by the text of a column: which categories there are, and how each is drawn.
#pragma once

#include "base/error.hpp"
#include "catalogue.hpp"
#include "geometry/zone_set.hpp"
#include "palette.hpp"
#include "perimeters.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

/// Columns of text that every set of zones has: the type of an IRIS, and what became of a neighbourhood of 2015. Other
/// columns are named as figures are, "FAMILY:COLUMN".
constexpr std::string_view typeColumn = "zone:TYPE", perimeterColumn = "zone:PERIMETER";

/// Stands in for the texts of a zone that has several rows in a list, and not the same in each.
constexpr std::string_view severalTexts = "…";

/// A column of text over a set of zones.
struct ZoneTexts {
    std::string column;           ///< as asked for
    indicators::Text label, unit; ///< "Type of IRIS", and what stands for a unit in the subtitle
    int year = 0;
    std::vector<std::string> texts;              ///< one per zone; empty where nothing is filled in
    std::map<std::string, std::string> meanings; ///< of the texts, as the producer's dictionary has them
    std::vector<std::int64_t> sources;
};

struct ZoneCategory {
    std::vector<std::string> texts; ///< in the column; several for "other"
    geo::Message label;
    Colour colour;
    bool dashed = false; ///< drawn with a dashed outline
    std::size_t count = 0;
};

/// The categories of some zones. Known ones (types of IRIS, states of a perimeter) have their own words, colours and
/// order; of others the most frequent come first in the colours of Okabe and Ito, and where there are more than eight
/// the rest is one: "other", grey.
std::vector<ZoneCategory> categoriesOf(const ZoneTexts& column, std::span<const std::uint32_t> inside);
/// The one a text belongs to.
std::optional<std::size_t> categoryOf(const std::vector<ZoneCategory>& categories, const std::string& text);

/// Neighbourhoods of 2024 and those of 2015 that are none any more, with the state of each as its text.
struct PerimeterZones {
    std::shared_ptr<const geo::ZoneSet> zones;
    std::vector<std::string> states; ///< toText(PerimeterState)
    std::vector<std::int64_t> sources;
};
PerimeterZones perimeterZones(const indicators::PerimeterChanges& changes);

} // namespace layers
