// A chart over zones on paper, and as a table.
#pragma once

#include "plan.hpp"
#include "shown_table.hpp"
#include "zone_chart.hpp"

#include <cstdint>
#include <span>

namespace paint {

/// With title, origin, axes and remarks, in millimetres; as high as it needs to be.
/// @param picked  1 for each zone that is brought out; empty: none.
Plan zoneChartPlan(const layers::ZoneChart& chart, std::span<const std::uint8_t> picked, double width = 160);

/// The figures behind it: bars, zones, boxes with their five numbers, or years.
layers::ShownTable zoneChartTable(const layers::ZoneChart& chart);

/// "Sans valeur : 12 secret statistique, 3 non significatif (ns)"; empty where every zone has one.
QString absenceLine(const layers::Absences& absences);

/// Title, subtitle, origin, remarks and absences, a line each: for who cannot see it.
QStringList zoneChartWords(const layers::ZoneChart& chart);

/// "Taux de pauvreté, 2021 (%)".
QString scaleTitle(const layers::ChartScale& scale);

} // namespace paint
