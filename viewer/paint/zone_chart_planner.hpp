// What draws a chart over zones on paper, one kind at a time. Private to paint/.
#pragma once

#include "chart_parts.hpp"
#include "zone_chart_plan.hpp"

#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace paint {

/// What an axis shows.
struct ChartRange {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    void add(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void widen(double share) {
        const double by = high > low ? (high - low) * share : std::max(1.0, std::abs(high) * 0.1);
        low -= by;
        high += by;
    }
};

/// One chart; used once.
class ZoneChartPlanner {
public:
    ZoneChartPlanner(const layers::ZoneChart& chart, std::span<const std::uint8_t> picked, double width);
    Plan make();

private:
    static constexpr double margin = 6, letters = 3.0, plotHeight = 76, boxRow = 5.2, mostNames = 46; // mm
    static constexpr Colour boxFill{0xDD, 0xE1, 0xDC, 255};
    inline static const TextStyle tickText{letters * 0.92, Weight::Regular, false, mutedColour, 1.2};

    void draw(const layers::ZoneHistogram& histogram);
    void draw(const layers::ZoneScatter& scatter);
    void draw(const layers::ZoneBoxes& boxes);
    void draw(const layers::ZoneLines& lines);
    void draw(const layers::ZoneRanking& ranking);
    void draw(const layers::AgePyramid& pyramid);
    void draw(const layers::ZoneSlopes& slopes);
    void draw(const layers::ZoneDistances& distances);
    void drawQuadrants(const layers::ZoneScatter& scatter);
    void drawLine(const layers::FittedLine& line);
    bool isPicked(std::uint32_t zone) const { return zone < m_picked.size() && m_picked[zone] != 0; }
    double x(double value) const { return m_area.left() + (value - m_x.low) / (m_x.high - m_x.low) * m_area.width(); }
    double y(double value) const {
        return m_area.bottom() - (value - m_y.low) / (m_y.high - m_y.low) * m_area.height();
    }
    void upright(const QString& title);
    void across(const QString& title, bool lines, bool bothSides = false); ///< of zero: no number is negative
    void rowsOf(std::size_t rows, double widestName);                      ///< with their names at the left
    void addName(const QString& name, double middle, const TextStyle& style);
    QString figureOf(double value) const;
    /// A line with the middle of its letters there, no wider than it may be.
    void addFitting(const QString& text, QPointF at, double anchor, double width, TextStyle style);
    void addDiscs(const std::vector<std::pair<QPointF, std::uint32_t>>& points, double radius);
    void drawRow(const layers::RankedRow& row, double middle, bool bar);
    void addMark(const layers::RankedRow& row, QPointF at);

    const layers::ZoneChart& m_chart;
    std::span<const std::uint8_t> m_picked;
    Plan m_plan;
    QRectF m_area;
    ChartRange m_x, m_y;
    const TextStyle m_small{letters * 0.92, Weight::Regular, false, mutedColour, 1.35};
};

} // namespace paint
