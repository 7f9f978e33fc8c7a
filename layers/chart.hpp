// A chart as data with resolved scales.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace layers {

struct ChartItem {
    std::string label, code;
    geo::Cell value;
    bool selected = false;
};

/// Horizontal and sorted by value. Dots: levels, the axis may start above zero. Bars: always from zero.
struct Chart {
    enum class Kind { Dots, Bars };
    Kind kind = Kind::Dots;
    geo::Message title, subtitle; ///< "Euros par an · publié (INSEE, fichier REVN 2022) · n = 12"
    std::string unit;
    int decimals = 0;
    std::vector<ChartItem> items; ///< those without a number are counted in `withoutValue`, not drawn
    std::size_t withoutValue = 0;
    std::int64_t source = 0; ///< data set of its figures; 0: those of the page
    double axisMin = 0, axisMax = 1;
    std::vector<double> ticks; ///< three to five, 1-2-5 steps
};

/// Sorts, drops absent items, resolves the axis.
Chart makeChart(Chart::Kind kind, std::vector<ChartItem> items);

} // namespace layers
