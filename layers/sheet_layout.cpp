#include "sheet_layout.hpp"

#include <array>

namespace layers::sheet {
namespace {

constexpr double columnGap = 10;
constexpr double tallestChart = 106; // mm: two dozen rows, close together
// Of text at 9 pt: height of a line, width of a letter; French is about a sixth longer than its English template.
constexpr double textSize = 3.15, lineHeight = 4.5, letterWidth = 1.62, longer = 1.17;

double lines(const geo::Message& message, double available, double scale = 1) {
    if (message.empty())
        return 0;
    const auto text = geo::plainText(message);
    const auto letters = std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
    return std::ceil(static_cast<double>(letters) * longer * letterWidth * scale / available);
}

double chartHeight(const Chart& chart, double available) {
    double height =
        lines(chart.title, available, 1.2) * textSize * 1.5 + lines(chart.subtitle, available, 0.9) * 3.7 + 2;
    for (const auto& remark : chart.remarks)
        height += lines(remark, available, 0.9) * 3.7 + 0.5;
    const auto rows = static_cast<double>(chart.items.size());
    const auto gaps = static_cast<double>(std::max<std::size_t>(chart.groups.size(), 1) - 1);
    switch (chart.kind) {
    case Chart::Kind::Distribution:
        return height + static_cast<double>(chart.spreads.size()) * textSize * 4.9 + 5;
    case Chart::Kind::Parts:
        return height + textSize * 5 + 2;
    default:
        height += rows * textSize * 1.83 + gaps * textSize * 0.7 + (chart.ticks.empty() ? 1 : 5);
        return std::min(height + (chart.withoutValue > 0 ? 4 : 0), tallestChart);
    }
}

double textHeight(const TextBlock& text, double available) {
    double height = text.look == TextBlock::Look::Caution ? 0 : lines(text.heading, available, 1.2) * 6;
    const double scale = text.look == TextBlock::Look::Body ? 1 : 0.9;
    for (const auto& paragraph : text.paragraphs)
        height += lines(paragraph.text, available, scale) * lineHeight * scale + 2;
    return height + 1;
}

double estimateHeight(const EstimateBlock& estimate, double available) {
    double explanation = 0;
    const double textual = available * 0.6;
    for (const auto& line : estimate.explanation)
        explanation += lines(line, textual, 0.9) * lineHeight;
    return 9 + std::max(18.0, explanation);
}

} // namespace

Box onFormat(const PageFormat& format, Box a4) {
    constexpr double slideWidth = 1920, slideHeight = 1080, longSide = 297, shortSide = 210;
    const double paper = format.paper == Paper::A3 ? std::sqrt(2.0) : 1;
    const double across = format.isPaper() ? paper : slideWidth / longSide;
    const double down = format.isPaper() ? paper : slideHeight / shortSide;
    return {a4.x * across, a4.y * down, a4.width * across, a4.height * down};
}

double expectedHeight(const Block& block, double available) {
    if (const auto* chart = std::get_if<ChartBlock>(&block))
        return chartHeight(chart->chart, available);
    if (const auto* text = std::get_if<TextBlock>(&block))
        return textHeight(*text, available);
    if (const auto* estimate = std::get_if<EstimateBlock>(&block))
        return estimateHeight(*estimate, available);
    if (std::holds_alternative<Rule>(block))
        return 4;
    return 30;
}

namespace {
double heightOf(const std::vector<Block>& blocks, double available) {
    double height = 0;
    for (const Block& block : blocks)
        height += expectedHeight(block, available) + (height > 0 ? smallGap : 0);
    return height;
}
} // namespace

void Flow::pair(std::vector<Block> leftColumn, std::vector<Block> rightColumn) {
    if (leftColumn.empty())
        leftColumn = std::move(rightColumn), rightColumn.clear();
    if (leftColumn.empty())
        return;
    if (rightColumn.empty())
        return across(std::move(leftColumn));
    const double height = std::max(heightOf(leftColumn, columnWidth), heightOf(rightColumn, columnWidth));
    m_page.regions.push_back({{left, m_y, columnWidth, height}, std::move(leftColumn)});
    m_page.regions.push_back({{left + columnWidth + columnGap, m_y, columnWidth, height}, std::move(rightColumn)});
    m_y += height + gap;
}

void Flow::across(std::vector<Block> blocks) {
    if (blocks.empty())
        return;
    const double height = heightOf(blocks, width);
    m_page.regions.push_back({{left, m_y, width, height}, std::move(blocks)});
    m_y += height + gap;
}

void Flow::fit() {
    const double end = m_y - gap;
    if (end <= bottom || m_page.regions.empty())
        return;
    // The first charts give way: many rows close up before anything else need shrink.
    constexpr double leastShare = 0.82;
    const double first = m_page.regions.front().box.height;
    constexpr double manyRows = 60; // mm: a lower chart would lose rows
    const double taken = first < manyRows ? 0 : std::min(end - bottom, first * (1 - leastShare));
    for (Region& region : m_page.regions) {
        if (region.box.y > secondTop)
            region.box.y -= taken;
        else
            region.box.height -= taken;
    }
    const double scale = std::min(1.0, (bottom - secondTop) / (end - taken - secondTop));
    for (Region& region : m_page.regions) {
        region.box.y = secondTop + (region.box.y - secondTop) * scale;
        region.box.height *= scale;
    }
}

} // namespace layers::sheet
