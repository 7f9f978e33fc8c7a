#include "office/pptx_flow.hpp"

#include "office/office_chart.hpp"
#include "office/office_words.hpp"
#include "office/pptx_measures.hpp"
#include "page_parts.hpp"
#include "text.hpp"

#include <numeric>

namespace paint {

using namespace slides;

/// Texts below each other; those that no column would hold get smaller.
void PptxFlow::paragraphs(std::vector<SlideParagraph> texts, double gap) {
    if (texts.empty())
        return;
    slide();
    const double wide = m_columns[m_column].width;
    while (heightOf(texts, wide) > bottom - m_top && texts.back().size > 12)
        for (auto& each : texts)
            each.size *= 0.95;
    const double height = heightOf(texts, wide);
    const auto box = place(height + gap);
    m_slide->text({box.x(), box.y(), box.width(), height}, texts);
}

void PptxFlow::boxed(std::vector<SlideParagraph> texts, layers::Colour line, std::optional<layers::Colour> ground) {
    slide();
    constexpr double padding = 20;
    const double height = heightOf(texts, m_columns[m_column].width - 2 * padding) + 2 * padding;
    const auto box = place(height + 26);
    OfficeShape frame;
    frame.fill = ground;
    frame.line = line;
    frame.lineWidth = 1;
    frame.dashed = true;
    m_slide->shape({box.x(), box.y(), box.width(), height}, frame, texts, padding);
}

void PptxFlow::block(const layers::KeyFigures& block) {
    if (block.figures.empty())
        return;
    constexpr double height = 150;
    const auto box = placeWide(height + 20);
    const double each = box.width() / static_cast<double>(block.figures.size());
    for (std::size_t i = 0; i < block.figures.size(); ++i) {
        const auto& shown = block.figures[i];
        const double x = box.x() + each * static_cast<double>(i);
        OfficeShape bar;
        bar.fill = m_house.accent;
        m_slide->shape({x, box.y(), 6, height}, bar);
        const bool absent = !shown.figure.cell.hasNumber();
        const std::vector<SlideParagraph> texts{
            slideWords(figureWords(shown.figure), absent ? 36 : 56, absent ? officeMuted : officeInk, true),
            slideWords(text(shown.caption), 24, officeMuted)};
        m_slide->text({x + 24, box.y(), each - 44, height}, texts);
    }
}

void PptxFlow::block(const layers::TextBlock& block) {
    const bool caution = block.look == layers::TextBlock::Look::Caution;
    const double size = block.look == layers::TextBlock::Look::Note ? 22 : 28;
    std::vector<SlideParagraph> texts;
    if (!caution && !block.heading.empty())
        texts.push_back(slideWords(text(block.heading), 32, officeInk, true));
    for (const auto& paragraph : block.paragraphs) {
        SlideParagraph made = slideWords(text(paragraph.text), size, officeSecond);
        made.after = 10;
        if (caution && texts.empty() && !block.heading.empty()) {
            auto head = text(block.heading);
            if (!head.endsWith(u'.') && !head.endsWith(u':'))
                head += u'.';
            made.runs.insert(made.runs.begin(), {head + u' ', true, false, officeInk});
        }
        texts.push_back(std::move(made));
    }
    paragraphs(std::move(texts), 18);
}

void PptxFlow::rowsOf(const layers::FigureTable& block, std::span<const double> widths, double size,
                      std::vector<std::vector<SlideCell>>& rows, std::vector<double>& heights) const {
    const auto columns = figureColumns(block);
    const bool origins = widths.size() > columns + 1;
    const auto height = [&](const std::vector<SlideCell>& row) {
        double most = 0;
        std::size_t column = 0;
        for (const SlideCell& cell : row) {
            double wide = -16;
            for (int k = 0; k < cell.span; ++k)
                wide += widths[column++];
            most = std::max(most, heightOf(std::span{&cell.text, 1}, wide));
        }
        return most + 8;
    };
    const auto add = [&](std::vector<SlideCell> row) {
        heights.push_back(height(row));
        rows.push_back(std::move(row));
    };
    const auto cell = [&](const QString& text, bool toRight, bool bold, layers::Colour colour, bool italic = false) {
        SlideCell made;
        made.text = slideWords(text, size, colour, bold);
        made.text.runs.front().italic = italic;
        made.text.right = toRight;
        return made;
    };
    std::vector<SlideCell> head{cell({}, false, true, officeMuted)};
    for (std::size_t c = 0; c < columns; ++c)
        head.push_back(cell(c < block.columns.size() ? text(block.columns[c]) : QString{}, true, true, officeMuted));
    if (origins)
        head.push_back(cell(text(block.originHead), false, true, officeMuted));
    for (SlideCell& each : head) {
        each.below = officeStrongRule;
        each.belowPoints = 1;
    }
    add(std::move(head));
    for (const auto& group : block.groups) {
        if (!group.title.empty()) {
            auto title = cell(text(group.title), false, true, headingColour(m_house.accent));
            title.span = static_cast<int>(widths.size());
            add({std::move(title)});
        }
        for (const auto& row : group.rows) {
            std::vector<SlideCell> line{cell(text(row.label), false, false, officeInk, row.estimate)};
            for (std::size_t c = 0; c < columns; ++c) {
                const bool absent = c >= row.figures.size() || isAbsent(row.figures[c]);
                line.push_back(
                    cell(c < row.figures.size() ? figureWords(row.figures[c], row.estimate && c == 0) : QString{}, true,
                         c == 0 && block.firstStandsOut && !absent, absent ? officeMuted : officeInk, row.estimate));
            }
            if (origins)
                line.push_back(cell(text(row.origin), false, false, officeMuted));
            for (SlideCell& each : line) {
                each.below = officeRule;
                if (row.estimate)
                    each.ground = officeAmberGround;
            }
            add(std::move(line));
        }
    }
}

/// A table is a slide's width where it has several columns; one that is longer than a slide goes on over the next, its
/// head repeated.
void PptxFlow::block(const layers::FigureTable& block) {
    slide();
    const auto columns = figureColumns(block);
    const bool origins = hasOrigins(block);
    const bool wide = columns > 2;
    const double across = wide ? width : m_columns[m_column].width;
    double size = columns > 4 ? 22 : 25;
    const double origin = origins ? originWidth(block, across * (columns > 4 ? 0.16 : 0.2), size) : 0;
    const double figure = std::min(across * 0.2, (across * (columns > 4 ? 0.76 : 0.66) - origin) /
                                                     std::max<double>(1, static_cast<double>(columns)));
    std::vector<double> widths{across - origin - figure * static_cast<double>(columns)};
    widths.insert(widths.end(), columns, figure);
    if (origins)
        widths.push_back(origin);
    std::vector<std::vector<SlideCell>> rows;
    std::vector<double> heights;
    rowsOf(block, widths, size, rows, heights);
    // Somewhat smaller rather than a few rows or the notes alone on a slide.
    const auto total = [&] { return std::accumulate(heights.begin(), heights.end(), 0.0); };
    constexpr double headAndNotes = 120;
    while (size > 17 && total() + headAndNotes > bottom - m_start && total() < 1.5 * (bottom - m_start)) {
        size -= 1;
        rows.clear();
        heights.clear();
        rowsOf(block, widths, size, rows, heights);
    }
    std::vector<SlideParagraph> heads;
    if (!block.heading.empty())
        heads.push_back(slideWords(text(block.heading), 32, officeInk, true));
    if (!block.subheading.empty())
        heads.push_back(slideWords(text(block.subheading), 22, officeMuted));
    if (wide && !isEmpty())
        newSlide();
    for (std::size_t from = 1; from < rows.size();) {
        const double head = heads.empty() ? 0 : heightOf(heads, across) + 8;
        const double most = bottom - m_top - head;
        std::vector<std::vector<SlideCell>> shown{rows.front()};
        std::vector<double> high{heights.front()};
        double taken = heights.front();
        std::size_t to = from;
        while (to < rows.size() && (to == from || taken + heights[to] <= most)) {
            taken += heights[to];
            high.push_back(heights[to]);
            shown.push_back(rows[to++]);
        }
        if (to < rows.size() && shown.size() > 2 && rows[to - 1].size() == 1) { // no theme at the foot of a slide
            shown.pop_back();
            taken -= high.back();
            high.pop_back();
            --to;
        }
        const auto box = wide ? placeWide(head + taken + 8) : place(head + taken + 8);
        if (!heads.empty())
            m_slide->text({box.x(), box.y(), across, head}, heads);
        m_slide->table({box.x(), box.y() + head}, widths, shown, high);
        from = to;
    }
    QStringList notes;
    for (const auto& each : block.notes)
        notes += text(each);
    if (notes.isEmpty())
        return;
    const auto note = slideWords(notes.join(u' '), 18, officeMuted); // together: lines of their own would take a slide
    const double noteWidth = wide ? width : m_columns[m_column].width,
                 height = heightOf(std::span{&note, 1}, noteWidth);
    const auto box = wide ? placeWide(height) : place(height);
    m_slide->text({box.x(), box.y(), noteWidth, height}, note);
}

void PptxFlow::block(const layers::ChartBlock& block) {
    slide();
    const auto& chart = block.chart;
    const double across = m_columns[m_column].width;
    constexpr double size = 24;
    std::vector<SlideParagraph> heads{slideWords(text(chart.title), 30, officeInk, true)};
    if (!chart.subtitle.empty())
        heads.push_back(slideWords(text(chart.subtitle), 20, officeMuted));
    const double head = heightOf(heads, across) + 6;
    const double height = std::clamp(chartLines(chart) * size * 1.05, 170.0, bottom - m_top - head);
    const auto box = place(head + height + 20);
    m_slide->text({box.x(), box.y(), box.width(), head}, heads);
    const auto part = addChart(m_package, "ppt", chart, {size * pointsPerPixel, m_house.accent}, m_progress);
    m_slide->chart({box.x(), box.y() + head, box.width(), height}, part, chartAlternative(chart));
}

void PptxFlow::block(const layers::EstimateBlock& block) {
    std::vector<SlideParagraph> texts{slideWords(text(block.label), 28, officeAmber, true),
                                      slideWords(figureWords(block.figure, true), 48, officeAmber),
                                      slideWords(text(block.method), 26, officeAmber)};
    texts[1].runs.front().italic = texts[2].runs.front().italic = true;
    for (const auto& sentence : block.explanation)
        texts.push_back(slideWords(text(sentence), 24, officeSecond));
    boxed(std::move(texts), officeAmberLine, officeAmberGround);
}

void PptxFlow::block(const layers::Facts& block) {
    slide();
    std::vector<SlideParagraph> heads;
    if (!block.heading.empty())
        heads.push_back(slideWords(text(block.heading), 32, officeInk, true));
    if (!block.subheading.empty())
        heads.push_back(slideWords(text(block.subheading), 22, officeMuted));
    const double across = m_columns[m_column].width, head = heads.empty() ? 0 : heightOf(heads, across) + 6;
    const std::vector<double> widths{across * 0.34, across * 0.66};
    std::vector<std::vector<SlideCell>> rows;
    std::vector<double> heights;
    double total = head;
    for (const auto& fact : block.facts) {
        SlideCell label, value;
        label.text = slideWords(text(fact.label), 25, officeMuted);
        value.text = slideWords(text(fact.value), 25, fact.absent ? officeMuted : officeInk);
        if (fact.symbol)
            value.text.runs.insert(value.text.runs.begin(),
                                   {symbolCharacter(*fact.symbol) + u' ', true, false, fact.symbol->colour});
        heights.push_back(std::max(heightOf(std::span{&label.text, 1}, widths[0] - 16),
                                   heightOf(std::span{&value.text, 1}, widths[1] - 16)) +
                          8);
        total += heights.back();
        rows.push_back({std::move(label), std::move(value)});
    }
    const auto box = place(total + 22);
    if (!heads.empty())
        m_slide->text({box.x(), box.y(), across, head}, heads);
    if (!rows.empty())
        m_slide->table({box.x(), box.y() + head}, widths, rows, heights);
}

void PptxFlow::block(const layers::Notice& block) {
    std::vector<SlideParagraph> texts;
    if (!block.heading.empty())
        texts.push_back(slideWords(text(block.heading), 30, officeInk, true));
    texts.push_back(slideWords(text(block.text), 24, officeMuted));
    boxed(std::move(texts), officeStrongRule, {});
}

void PptxFlow::block(const layers::Units& block) {
    std::vector<SlideParagraph> texts;
    if (!block.heading.empty())
        texts.push_back(slideWords(text(block.heading), 32, officeInk, true));
    texts.push_back(slideWords(unitCount(block.covered, block.whole), 56, officeInk, true));
    for (const auto& row : block.rows) {
        auto line = slideWords(text(row.label) + QStringLiteral("  "), 26);
        line.runs.push_back({unitSquares(row.covered, row.whole) + QStringLiteral("  "), false, false, m_house.accent});
        line.runs.push_back({unitCount(row.covered, row.whole), false, false, officeMuted});
        texts.push_back(std::move(line));
    }
    paragraphs(std::move(texts), 24);
}

void PptxFlow::block(const layers::Rule&) {
    slide();
    if (m_columns[m_column].y <= m_top)
        return; // nothing above it to part from
    const auto box = place(22);
    m_slide->rule(box.x(), box.y() + 4, box.width(), officeRule);
}

} // namespace paint
