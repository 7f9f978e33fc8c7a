// Charts over the zones of a map, as numbers: a histogram, two indicators, boxes by group, figures over years. A zone
// without a number is counted, never drawn.
#pragma once

#include "base/column.hpp"
#include "catalogue.hpp"
#include "classification.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace layers {

/// How many zones have no number, by the reason.
using Absences = std::map<geo::CellState, std::size_t>;
Absences absencesOf(const geo::Column& values, std::span<const std::uint32_t> zones);
std::size_t countOf(const Absences& absences);
bool hasFigure(const geo::Column& values, std::uint32_t zone); ///< a number that can be drawn

/// Zones of one row do not hide each other: each has a place of its own, the same whenever it is drawn. -0.25 to 0.25.
double besideMiddle(std::uint32_t zone);

/// [from, to). Where classes meet inside it there is a bin for each of them, one upon the other.
struct HistogramBin {
    double from = 0, to = 0;
    int inClass = -1; ///< of the map; -1 where it has none
    std::vector<std::uint32_t> zones;
    std::size_t below = 0; ///< zones of lower classes in the same interval
    std::size_t top() const { return below + zones.size(); }
};

/// Bins as wide as each other, so that heights are numbers of zones.
struct ZoneHistogram {
    double step = 0; ///< 1, 2 or 5 · 10ⁿ; bins begin at multiples of it
    std::vector<HistogramBin> bins;
};
/// @param bins      about how many there shall be.
/// @param decimals  of the indicator: no bin is narrower than its last digit.
ZoneHistogram zoneHistogram(const geo::Column& values, std::span<const std::uint32_t> zones,
                            const Classification& classes, int decimals, std::size_t bins = 40);

struct ScatterPoint {
    std::uint32_t zone = 0;
    double x = 0, y = 0;
};
struct FittedLine {
    double slope = 0, intercept = 0;
};
/// Pearson's r; nullopt for fewer than three points or where one of the two does not vary.
std::optional<double> correlation(std::span<const ScatterPoint> points);
/// Least squares of y on x; nullopt for fewer than `fewestForLine` points or where x does not vary.
constexpr std::size_t fewestForLine = 10;
std::optional<FittedLine> fittedLine(std::span<const ScatterPoint> points);

/// The two figures of a place that its zones are set against.
struct ScatterReference {
    std::optional<double> x, y;
};
struct ZoneScatter {
    enum Quadrant { LowLow, HighLow, LowHigh, HighHigh }; ///< x, then y; what equals the reference is high
    std::vector<ScatterPoint> points;
    std::size_t without = 0; ///< zones without one figure or the other
    std::optional<double> r;
    std::optional<FittedLine> line; ///< only where it was asked for
    ScatterReference reference;
    std::array<std::size_t, 4> quadrants{}; ///< zones in each, by Quadrant; where both references are known
};
ZoneScatter zoneScatter(const geo::Column& x, const geo::Column& y, std::span<const std::uint32_t> zones,
                        const ScatterReference& reference, bool withLine);

/// Five numbers and what lies far out: Tukey's hinges, which R's fivenum() and boxplot.stats() give. Whiskers reach the
/// farthest values that are at most 1.5 times the distance of the hinges away from them.
/// @see Tukey 1977, "Exploratory Data Analysis", 2C and 2E.
struct FiveNumbers {
    double lowWhisker = 0, lowHinge = 0, median = 0, highHinge = 0, highWhisker = 0;
};
FiveNumbers fiveNumbers(std::vector<double> values); ///< at least one, all finite

struct ZoneGroup {
    std::string code, label;
    std::vector<std::uint32_t> zones;
};
struct ZoneBox {
    ZoneGroup group;            ///< zones with a number, by it
    std::vector<double> values; ///< of these
    FiveNumbers box;
    std::size_t without = 0; ///< zones of the group that have none
    bool outside(double value) const { return value < box.lowWhisker || value > box.highWhisker; }
};
struct ZoneBoxes {
    std::vector<ZoneBox> boxes; ///< by median
    std::size_t leftOut = 0;    ///< groups with fewer zones, where there are more than have room
    std::size_t empty = 0;      ///< groups without a number
};
/// @param most  groups: those with most zones are kept.
ZoneBoxes zoneBoxes(const geo::Column& values, std::vector<ZoneGroup> groups, std::size_t most);
/// By what `key` makes of a zone's place in the set; empty keys belong to no group. In the order of the keys.
template <typename Key> std::vector<ZoneGroup> groupsBy(std::span<const std::uint32_t> zones, Key key) {
    std::map<std::string, ZoneGroup> groups;
    for (const auto zone : zones)
        if (const std::string code = key(zone); !code.empty()) {
            auto& group = groups[code];
            group.code = code;
            group.zones.push_back(zone);
        }
    std::vector<ZoneGroup> list;
    for (auto& [code, group] : groups)
        list.push_back(std::move(group));
    return list;
}

/// One figure of a line. It is joined to the one before where the two years can be set side by side.
struct YearPoint {
    int year = 0;
    geo::Cell value;
    bool joined = false;
};
/// Years whose figures can be set side by side two by two, ascending: of censuses that share surveys the later one
/// stays. Years on both sides of a break stay, and are not joined.
std::vector<int> comparableYears(const indicators::Indicator& indicator, std::vector<int> years);
/// @param values  one per year. An absent one is a gap in the line.
std::vector<YearPoint> yearLine(const indicators::Indicator& indicator, std::span<const int> years,
                                std::span<const geo::Cell> values);

} // namespace layers
