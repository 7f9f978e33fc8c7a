// Population by sex and age: the bands that a table has, and shares of several zones together.
#pragma once

#include "base/error.hpp"
#include "figures.hpp"
#include "zone_charts.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace layers {

/// People from one age to another, with the columns that hold their number.
struct AgeBand {
    int from = 0;
    std::optional<int> to; ///< nothing: and over
    std::string men, women;
    friend bool operator==(const AgeBand&, const AgeBand&) = default;
};
/// Bands that follow each other from birth on and leave out nobody, each as narrow as can be: of the columns P22_H0014,
/// P22_F75P and so on of a census table. Empty where there are none.
std::vector<AgeBand> ageBands(const geo::StatTable& table);

/// The share of a band among everybody, as an indicator: column over the sum of all.
indicators::Indicator shareOf(const std::string& column, std::span<const AgeBand> bands, const geo::StatTable& table);

struct PyramidBar {
    AgeBand band;
    double men = 0, women = 0;                  ///< in % of everybody
    std::optional<double> menThere, womenThere; ///< of the place that they are set against
};
struct AgePyramid {
    std::vector<PyramidBar> bars;     ///< the youngest first
    std::vector<std::uint32_t> zones; ///< that are in the sum
    double people = 0;
    geo::Message place; ///< that they are set against; empty: none
};

/// Men and women of one band, in persons: one cell per zone.
struct BandColumns {
    AgeBand band;
    geo::Column men, women;
};
/// Sums over the zones that have all of the columns. @param absences  gets the others, by the gravest reason.
AgePyramid agePyramid(std::span<const BandColumns> columns, std::span<const std::uint32_t> zones, Absences& absences);

} // namespace layers
