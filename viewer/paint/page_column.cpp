#include "page_column.hpp"

#include "page_parts.hpp"
#include "page_plan.hpp"
#include "text.hpp"

#include <QCoreApplication>

namespace paint {
namespace {

/// Where each of the columns ends, so that the highest is as low as can be.
std::vector<std::size_t> columnEnds(const std::vector<Piece>& pieces, std::size_t columns) {
    std::vector<std::size_t> best{pieces.size()};
    if (columns < 2)
        return best;
    double lowest = 1e300;
    for (std::size_t end = 1; end <= pieces.size(); ++end) {
        if (pieces[end - 1].keepsWithNext && end < pieces.size())
            continue;
        const auto middle = pieces.begin() + static_cast<std::ptrdiff_t>(end);
        const double height = std::max(heightOf({pieces.begin(), middle}), heightOf({middle, pieces.end()}));
        if (height < lowest) {
            lowest = height;
            best = {end, pieces.size()};
        }
    }
    return best;
}

double highest(const std::vector<Piece>& pieces, const std::vector<std::size_t>& ends) {
    double height = 0;
    std::size_t from = 0;
    for (const auto end : ends) {
        height = std::max(height, heightOf({pieces.begin() + static_cast<std::ptrdiff_t>(from),
                                            pieces.begin() + static_cast<std::ptrdiff_t>(end)}));
        from = end;
    }
    return height;
}

} // namespace

PageColumn::PageColumn(const layers::MapPage& page, const MapPageLayout& layout) : m_page{page}, m_layout{layout} {}

bool PageColumn::hasChart() const { return m_page.chart && !m_page.chart->items.empty(); }

bool PageColumn::empty() const {
    return m_page.map.legend.sections.empty() && m_page.map.legend.note.empty() && m_page.column.empty() && !hasChart();
}

const layers::ChartItem* PageColumn::selectedItem() const {
    if (!m_page.chart)
        return nullptr;
    const auto& all = m_page.chart->items;
    const auto found = std::find_if(all.begin(), all.end(), [](const auto& item) { return item.selected; });
    return found == all.end() ? nullptr : &*found;
}

BlockLook PageColumn::lookOf(const Attempt& attempt) const {
    constexpr double legendPoints = 9.5; // of a page of A4
    BlockLook look;
    look.mm = m_layout.legendSize / (legendPoints * millimetresPerPoint) / m_page.house.textScale;
    look.text = attempt.scale * m_page.house.textScale;
    look.airiness = attempt.airiness;
    look.accent = m_page.house.accent;
    look.map = m_layout.map;
    return look;
}

void PageColumn::addLegend(const Attempt& attempt, double width, bool apart, std::vector<Piece>& all) const {
    const double size = m_layout.legendSize * attempt.scale;
    const auto add = [&](std::vector<layers::LegendSection> sections) {
        Piece piece;
        piece.height = planLegend({std::move(sections), {}}, {0, 0, width, 0}, size, piece.items, attempt.airiness,
                                  m_layout.map.mapHeight);
        piece.gap = size * 0.9;
        all.push_back(std::move(piece));
    };
    const auto& sections = m_page.map.legend.sections;
    if (!apart && !sections.empty())
        add(sections);
    for (const auto& section : sections)
        if (apart)
            add({section});
}

Piece PageColumn::rule(const Attempt& attempt, double width) const {
    Piece piece;
    addLine({0, 0}, {width, 0}, lightRule, m_layout.lineWidth, piece.items);
    piece.gap = m_layout.legendSize * 0.8 * attempt.airiness;
    piece.keepsWithNext = true;
    return piece;
}

/// The selected neighbourhood's own value, beside a line of the accent, with its source.
Piece PageColumn::value(double width) const {
    const auto& item = *selectedItem();
    const auto& chart = *m_page.chart;
    const double pad = m_layout.bodySize * 0.65;
    const TextStyle strong{m_layout.bodySize, Weight::SemiBold, false, inkColour, 1.35};
    const TextStyle plain{m_layout.bodySize * 0.95, Weight::Regular, false, mutedColour, 1.35};
    const QString head = QCoreApplication::translate("paint", "%1: %2")
                             .arg(QString::fromStdString(item.label), figure(item.value, chart.unit, chart.decimals));
    Piece piece;
    double y = addParagraph(typeset(head), {pad, 0}, width - pad, strong, piece.items);
    y += addParagraph(text(chart.title) + QStringLiteral(" · ") + text(chart.subtitle), {pad, y}, width - pad, plain,
                      piece.items);
    addRect({0, 0, m_layout.lineWidth * 3, y}, m_page.house.accent, piece.items);
    piece.height = y;
    piece.gap = m_layout.legendSize * 0.8;
    return piece;
}

void PageColumn::addNote(const Attempt& attempt, double width, std::vector<Piece>& all) const {
    const TextStyle style{std::max(m_layout.noteSize * attempt.scale, m_layout.footerSize * 0.94), Weight::Regular,
                          false, mutedColour, 1.4};
    const auto lines = wrapped(text(m_page.map.legend.note), width, style);
    if (lines.empty())
        return;
    if (!all.empty())
        all.push_back(rule(attempt, width));
    Piece piece;
    piece.height = addLines(lines, {0, 0}, 0, style, piece.items);
    piece.gap = m_layout.legendSize * 0.8 * attempt.airiness;
    all.push_back(std::move(piece));
}

std::vector<Piece> PageColumn::pieces(const Attempt& attempt, double width, double height, bool apart) const {
    std::vector<Piece> all;
    addLegend(attempt, width, apart, all);
    const auto look = lookOf(attempt);
    bool afterRule = false;
    for (std::size_t i = 0; i < attempt.blocks; ++i) {
        const auto& block = m_page.column[i];
        auto made = piecesOf(block, {width, height}, false, look).pieces;
        if (afterRule && !made.empty())
            made.front().gap = look.gap(2.4);
        afterRule = std::holds_alternative<layers::Rule>(block);
        std::move(made.begin(), made.end(), std::back_inserter(all));
    }
    const auto addChart = [&](const layers::Chart& chart) {
        all.push_back(rule(attempt, width));
        Piece piece;
        const double size = m_layout.bodySize * 0.95 * attempt.scale;
        piece.height = chartHeight(chart, width, size, attempt.airiness);
        planChart(chart, {0, 0, width, piece.height}, size, piece.items);
        piece.gap = m_layout.legendSize * 0.8;
        all.push_back(std::move(piece));
    };
    if (attempt.with == With::Chart) {
        addChart(*m_page.chart);
        for (std::size_t i = 0; i < attempt.more; ++i)
            addChart(m_page.more[i]);
    } else if (attempt.with == With::Value) {
        all.push_back(value(width));
    }
    addNote(attempt, width, all);
    return all;
}

double PageColumn::wishedHeight(double width, std::size_t columns) const {
    const Attempt whole{hasChart() ? With::Chart : With::Neither, 1, 1, m_page.column.size(),
                        std::min<std::size_t>(m_page.more.size(), 1)};
    const auto all = pieces(whole, width, m_layout.size.height() / 2, columns > 1);
    return highest(all, columnEnds(all, columns));
}

std::vector<layers::Block> PageColumn::plan(const std::vector<QRectF>& boxes, std::vector<Item>& items,
                                            geo::Progress& progress) const {
    const auto& box = boxes.front();
    std::vector<Attempt> attempts;
    const auto squeezed = [&](With with, double least, std::size_t blocks, std::size_t more = 0) {
        for (double squeeze = 0; 1.1 - squeeze > least; squeeze += 0.05)
            attempts.push_back({with, std::min(1.0, 1.1 - squeeze), std::max(0.6, 1 - 2 * squeeze), blocks, more});
    };
    const auto all = m_page.column.size();
    const auto endsWithRule = [&](std::size_t blocks) {
        return blocks > 0 && std::holds_alternative<layers::Rule>(m_page.column[blocks - 1]);
    };
    if (hasChart()) {
        for (auto more = m_page.more.size(); more > 0; --more)
            squeezed(With::Chart, 0.88, all, more);
        squeezed(With::Chart, 0.84, all);
    }
    if (selectedItem())
        squeezed(With::Value, 0.82, all);
    squeezed(With::Neither, 0.79, all);
    for (auto fewer = all; fewer > 0; --fewer)
        if (!endsWithRule(fewer - 1)) // a line parts what is below it too
            attempts.push_back({With::Neither, 0.9, 0.7, fewer - 1, 0});
    squeezed(With::Neither, 0.44, 0); // a legend of dozens of lines
    std::vector<Piece> made;
    std::vector<std::size_t> ends;
    Attempt used;
    for (const auto& attempt : attempts) {
        used = attempt;
        made = pieces(attempt, box.width(), box.height(), boxes.size() > 1);
        ends = columnEnds(made, boxes.size());
        if (highest(made, ends) <= box.height() + 1e-6)
            break;
    }
    std::size_t column = 0, from = 0;
    double y = box.top();
    for (std::size_t i = 0; i < made.size(); ++i) {
        while (i >= ends[column])
            ++column, y = box.top(), from = i;
        if (i == from && isRule(made[i])) { // nothing to part from
            ++from;
            continue;
        }
        y += i == from ? 0 : made[i].gap;
        addPiece(made[i], {boxes[column].left(), y}, lookOf(used), items, progress);
        y += made[i].height;
    }
    auto left = used.blocks;
    while (left < all && std::holds_alternative<layers::Rule>(m_page.column[left]))
        ++left;
    return {m_page.column.begin() + static_cast<std::ptrdiff_t>(left), m_page.column.end()};
}

} // namespace paint
