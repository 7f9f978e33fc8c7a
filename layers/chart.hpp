// A chart as data with resolved scales.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace layers {

struct ChartItem {
    std::string label, code;
    geo::Cell value;
    bool selected = false;
};

/// How the values of one year are spread: deciles, quartiles, median. A row of a Distribution.
struct ChartSpread {
    std::string label; ///< the year
    geo::Cell d1, q1, median, q3, d9;
};

/// Horizontal. Dots: levels, the axis may start above zero. Bars: always from zero. Distribution: a line from the first
/// to the ninth decile, a band between the quartiles, the median. Parts: one bar, stacked, up to five parts.
struct Chart {
    enum class Kind { Dots, Bars, Distribution, Parts };
    Kind kind = Kind::Dots;
    geo::Message title, subtitle; ///< "Euros par an · publié (INSEE, fichier REVN 2022) · n = 12"
    std::string unit;
    int decimals = 0;
    std::vector<ChartItem> items; ///< those without a number are counted in `withoutValue`, not drawn
    std::vector<ChartSpread> spreads;
    std::vector<std::size_t> groups; ///< of items that stand in the order given: where each group starts, 0 first
    /// Bars two by two: what the first and the second of each pair stand for, in the language of the labels. Both have
    /// the label of the pair. Empty: no pairs.
    std::array<std::string, 2> pair;
    bool isPaired() const { return !pair.front().empty(); }
    bool ofOnePlace = false; ///< all are figures of the place the chart is about: nothing to bring out
    std::size_t withoutValue = 0;
    std::int64_t source = 0; ///< data set of its figures; 0: those of the page
    double axisMin = 0, axisMax = 1;
    std::vector<double> ticks;         ///< three to five, 1-2-5 steps; none where each mark has its value
    std::vector<geo::Message> remarks; ///< how to read it, small under it
};

/// Dots or Bars: sorts, drops absent items, resolves the axis.
Chart makeChart(Chart::Kind kind, std::vector<ChartItem> items);
/// Bars of one place in the order given, group after group; a group without a number is left out.
Chart makeBarGroups(std::vector<std::vector<ChartItem>> groups);
/// Pairs of bars in the order given, a group each; a pair in which one has no number is left out.
/// @param words as Chart::pair has them
Chart makeBarPairs(std::vector<std::array<ChartItem, 2>> pairs, std::array<std::string, 2> words);
/// Rows without a median are dropped and counted; the other marks are drawn where they are known.
Chart makeDistribution(std::vector<ChartSpread> spreads);
/// In the order given; the axis ends at their sum. Nothing is drawn of what is not above zero.
Chart makeParts(std::vector<ChartItem> parts);

} // namespace layers
