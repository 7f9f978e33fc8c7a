// What the window shows of counted places: lines of neighbourhoods, of categories and of all together; their bars.
#pragma once

#include "chart.hpp"
#include "place_count_report.hpp"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app {

struct CountLine {
    QString name, place; ///< place: the commune
    std::string code;    ///< of a neighbourhood; else empty
    layers::PerimeterCount count;
    std::optional<double> nearest; ///< metres; none: no place
    layers::CountedInhabitants inhabitants;
    std::int64_t ofInhabited = 0;       ///< places inside that go with the inhabitants
    std::optional<std::int64_t> byCode; ///< places that the list itself says are inside
};

/// Lines, those with most places first, and which columns there are beside the counts.
struct CountTable {
    QString of; ///< what the lines are, in two lines: the head of their names
    std::vector<CountLine> lines;
    std::vector<double> radii; ///< metres, ascending
    bool places = false, nearest = false, inhabitants = false;
    QString codes; ///< the column of the list that says what is inside; empty: it has none
};

/// A category of the report by its position; nothing: the whole list.
using CategoryShown = std::optional<std::size_t>;

/// Who sees the categories: all together, then the groups, then the neighbourhoods.
std::vector<QString> countViewers(const layers::CountReport& report);
QString categoryName(const layers::CountReport& report, std::size_t category);

CountTable neighbourhoodTable(const layers::CountReport& report, CategoryShown category);
CountTable categoryTable(const layers::CountReport& report, std::size_t viewer); ///< of countViewers()
/// Groups and all together, each place once and the sum of the neighbourhoods, in the columns of another table.
CountTable togetherTable(const layers::CountReport& report, CategoryShown category, const CountTable& columns);
/// Why the places counted once are fewer than the sum, or that they are not.
QString sumSentence(const layers::CountReport& report, CategoryShown category);

/// Inside and with what is around, of the lines that have most.
layers::Chart countChart(const CountTable& table, std::optional<std::size_t> selected);
QString countChartNote(const CountTable& table); ///< how many of how many lines it shows

} // namespace app
