#include "office/docx_blocks.hpp"

#include "office/office_chart.hpp"
#include "office/office_words.hpp"
#include "page_parts.hpp"
#include "text.hpp"

namespace paint {
namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double legendPoints = 9;

bool isMap(const layers::Block& block) { return std::holds_alternative<layers::MapBlock>(block); }

} // namespace

void DocxBlocks::write(const std::vector<layers::Block>& blocks, double width, double height) {
    const double widthBefore = std::exchange(m_width, width), heightBefore = std::exchange(m_height, height);
    m_mapAlone = blocks.size() == 1;
    for (const auto& each : blocks)
        std::visit([this](const auto& shown) { block(shown); }, each);
    if (blocks.empty() || isMap(blocks.back()))
        m_body.space(1);
    m_width = widthBefore;
    m_height = heightBefore;
}

void DocxBlocks::heading(const geo::Message& heading, const geo::Message& below) {
    if (!heading.empty())
        m_body.paragraph(docx::heading, text(heading));
    if (!below.empty())
        m_body.paragraph(docx::note, {{text(below)}}, DocxAlign::Left, true);
}

void DocxBlocks::note(const geo::Message& words) {
    if (!words.empty())
        m_body.paragraph(docx::note, text(words));
}

DocxCell DocxBlocks::words(const QString& text, const char* style, DocxAlign align, bool bold, bool italic,
                           std::optional<layers::Colour> colour) {
    DocxCell cell;
    cell.write = [=, this] { m_body.paragraph(style, {{text, bold, italic, colour}}, align); };
    return cell;
}

void DocxBlocks::map(const layers::MapContent& content, QSizeF mm, const MapLook& look) {
    const auto picture = addMap(m_package, "word/media", content, mm, MapMedium::paper(), look, m_progress);
    m_body.line(docx::object, DocxAlign::Left, [&] { m_body.picture(picture, mm); });
}

void DocxBlocks::legend(const layers::Legend& legend, double width, double mapHeight) {
    for (const LegendPart& part : legendParts(legend, legendPoints, mapHeight * pointsPerMillimetre)) {
        if (!part.title.isEmpty())
            m_body.paragraph(docx::heading, part.title);
        for (const QString& line : part.subtitles)
            m_body.paragraph(docx::note, {{line}}, DocxAlign::Left, true);
        double swatch = 8;
        for (const LegendRow& row : part.rows)
            swatch = std::max(swatch, row.swatch.width / pointsPerMillimetre + 2);
        const bool counted = std::ranges::any_of(part.rows, [](const auto& row) { return !row.count.isEmpty(); });
        const double count = counted ? 10 : 0;
        std::vector<double> widths{swatch, width - swatch - count};
        if (counted)
            widths.push_back(count);
        std::vector<DocxBody::Row> rows;
        for (const LegendRow& row : part.rows) {
            DocxCell shape;
            shape.write = [&] { m_body.line(docx::object, DocxAlign::Left, [&] { m_body.shape(row.swatch); }); };
            rows.push_back({{std::move(shape), words(row.label, docx::tableText)}, false, row.gapBefore ? 5.6 : 4.8});
            if (counted)
                rows.back().cells.push_back(
                    words(row.count, docx::tableText, DocxAlign::Right, false, false, officeMuted));
            for (DocxCell& cell : rows.back().cells)
                cell.middle = true;
        }
        if (!rows.empty())
            m_body.table(widths, rows, 0.6);
        m_body.space(3);
        if (!part.remark.isEmpty())
            m_body.paragraph(docx::note, {{part.remark, true, false, officeAmber}});
    }
    note(legend.note);
}

/// A large number with a rule of the accent on its left, what it is under it.
void DocxBlocks::block(const layers::KeyFigures& block) {
    if (block.figures.empty())
        return;
    DocxBody::Row row;
    for (const auto& each : block.figures) {
        DocxCell cell;
        cell.left = {m_house.accent, 2.25, false};
        cell.write = [this, &each] {
            const bool absent = !each.figure.cell.hasNumber();
            if (absent)
                m_body.paragraph(docx::heading, {{figureWords(each.figure), false, false, officeMuted}});
            else
                m_body.paragraph(docx::keyFigure, figureWords(each.figure));
            m_body.paragraph(docx::note, text(each.caption));
        };
        row.cells.push_back(std::move(cell));
    }
    const std::vector<double> widths(block.figures.size(), m_width / static_cast<double>(block.figures.size()));
    m_body.table(widths, {{row}}, 3);
    m_body.space(6);
}

void DocxBlocks::block(const layers::MapBlock& block) {
    if (!block.map)
        return;
    const double caption = block.caption.empty() ? 0 : 9;
    const double most = m_mapAlone ? m_height - caption : m_width * 0.87;
    map(*block.map, {m_width, std::max(30.0, std::min(most, m_width * 1.2))});
    note(block.caption);
}

void DocxBlocks::block(const layers::LegendBlock& block) {
    if (block.map)
        legend(block.map->legend, m_width, MapSizes::paper().mapHeight);
    note(block.remark);
}

void DocxBlocks::block(const layers::TextBlock& block) {
    const bool caution = block.look == layers::TextBlock::Look::Caution;
    const char* style = block.look == layers::TextBlock::Look::Note ? docx::note : docx::normal;
    if (!caution)
        heading(block.heading);
    bool first = true;
    for (const auto& paragraph : block.paragraphs) {
        std::vector<DocxRun> runs;
        if (caution && first && !block.heading.empty()) {
            auto head = text(block.heading);
            if (!head.endsWith(u'.') && !head.endsWith(u':'))
                head += u'.';
            runs.push_back({head + u' ', true, false, officeInk});
        }
        first = false;
        runs.push_back({text(paragraph.text)});
        m_body.paragraph(style, runs);
    }
}

namespace {

/// Of a narrow column, in which "14 036" would be broken.
double widestFigure(const layers::FigureTable& table) {
    constexpr double letters = 8.5 * millimetresPerPoint, perLetter = 0.62, padding = 1;
    qsizetype longest = 0;
    for (const auto& group : table.groups)
        for (const auto& row : group.rows)
            for (const auto& figure : row.figures)
                longest = std::max(longest, figureWords(figure).size());
    return (perLetter * static_cast<double>(longest) + padding) * letters;
}

} // namespace

void DocxBlocks::block(const layers::FigureTable& block) {
    heading(block.heading, block.subheading);
    const bool origins = hasOrigins(block);
    const auto columns = figureColumns(block);
    constexpr double noteLetters = 8 * millimetresPerPoint;
    const double origin = origins ? originWidth(block, (columns > 4 ? 0.17 : 0.22) * m_width, noteLetters) : 0;
    const double room = ((columns > 4 ? 0.77 : 0.68) * m_width - origin) / std::max(1.0, static_cast<double>(columns));
    const double figure = std::min(std::max(0.16 * m_width, widestFigure(block)), room);
    std::vector<double> widths{m_width - origin - figure * static_cast<double>(columns)};
    widths.insert(widths.end(), columns, figure);
    if (origins)
        widths.push_back(origin);
    std::vector<DocxBody::Row> rows;
    if (std::ranges::any_of(block.columns, [](const auto& head) { return !head.empty(); })) {
        DocxBody::Row head{{words({}, docx::tableHead)}, true, 0};
        for (std::size_t c = 0; c < columns; ++c)
            head.cells.push_back(words(c < block.columns.size() ? text(block.columns[c]) : QString{}, docx::tableHead,
                                       DocxAlign::Right));
        if (origins)
            head.cells.push_back(words(text(block.originHead), docx::tableHead));
        for (DocxCell& cell : head.cells)
            cell.bottom = {officeStrongRule, 1, false};
        rows.push_back(std::move(head));
    }
    for (const auto& group : block.groups) {
        if (!group.title.empty()) {
            auto title = words(text(group.title), docx::theme);
            title.span = static_cast<int>(widths.size());
            rows.push_back({{std::move(title)}, false, 0});
        }
        for (const auto& row : group.rows) {
            DocxBody::Row line{
                {words(text(row.label), docx::tableText, DocxAlign::Left, false, row.estimate)}, false, 0};
            for (std::size_t c = 0; c < columns; ++c) {
                const bool given = c < row.figures.size();
                const bool absent = !given || isAbsent(row.figures[c]);
                line.cells.push_back(words(given ? figureWords(row.figures[c], row.estimate && c == 0) : QString{},
                                           docx::tableText, DocxAlign::Right, c == 0 && block.firstStandsOut && !absent,
                                           row.estimate, absent ? std::optional{officeMuted} : std::nullopt));
            }
            if (origins)
                line.cells.push_back(words(text(row.origin), docx::note));
            for (DocxCell& cell : line.cells) {
                cell.bottom = {officeRule, 0.5, false};
                if (row.estimate)
                    cell.ground = officeAmberGround;
            }
            rows.push_back(std::move(line));
        }
    }
    if (!rows.empty())
        m_body.table(widths, rows, columns > 3 ? 0.3 : 0.8);
    m_body.space(3);
    for (const auto& each : block.notes)
        note(each);
}

void DocxBlocks::block(const layers::ChartBlock& block) {
    const auto& chart = block.chart;
    heading(chart.title, chart.subtitle);
    constexpr double points = 8.5;
    const auto part = addChart(m_package, "word", chart, {points, m_house.accent}, m_progress);
    const double density = chart.items.size() > 5 ? 0.8 : 1; // many rows stand closer
    const double height = std::clamp(density * chartLines(chart) * points / pointsPerMillimetre, 25.0, 130.0);
    m_body.line(docx::object, DocxAlign::Left, [&] { m_body.chart(part, chartAlternative(chart), {m_width, height}); });
}

void DocxBlocks::box(layers::Colour line, std::optional<layers::Colour> ground, const std::function<void()>& content) {
    DocxCell cell;
    cell.ground = ground;
    cell.top = cell.left = cell.bottom = cell.right = {line, 0.75, true};
    cell.write = content;
    const std::vector<double> widths{m_width};
    m_body.table(widths, {{{{std::move(cell)}, false, 0}}}, 3);
    m_body.space(5);
}

void DocxBlocks::block(const layers::EstimateBlock& block) {
    box(officeAmberLine, officeAmberGround, [&] {
        m_body.paragraph(docx::theme, {{text(block.label), true, false, officeAmber}}, DocxAlign::Left, true);
        m_body.paragraph(docx::estimate, figureWords(block.figure, true));
        m_body.paragraph(docx::normal, {{text(block.method), false, true, officeAmber}});
        for (const auto& sentence : block.explanation)
            m_body.paragraph(docx::normal, text(sentence));
    });
}

void DocxBlocks::block(const layers::Facts& block) {
    heading(block.heading, block.subheading);
    const double label = m_width * 0.34;
    const std::vector<double> widths{label, m_width - label};
    std::vector<DocxBody::Row> rows;
    for (const auto& fact : block.facts) {
        DocxCell value;
        value.write = [this, &fact] {
            m_body.line(docx::object, DocxAlign::Left, [&] {
                if (fact.symbol) {
                    m_body.shape(symbolShape(*fact.symbol, 10));
                    m_body.run({QStringLiteral(" ")});
                }
                m_body.run({text(fact.value), false, false, fact.absent ? std::optional{officeMuted} : std::nullopt});
            });
        };
        rows.push_back(
            {{words(text(fact.label), docx::tableText, DocxAlign::Left, false, false, officeMuted), std::move(value)},
             false,
             0});
    }
    if (!rows.empty())
        m_body.table(widths, rows, 0.8);
    m_body.space(5);
}

void DocxBlocks::block(const layers::Notice& block) {
    heading(block.heading);
    box(officeStrongRule, {}, [&] { m_body.paragraph(docx::note, text(block.text)); });
}

void DocxBlocks::block(const layers::Units& block) {
    heading(block.heading);
    m_body.paragraph(docx::keyFigure, unitCount(block.covered, block.whole));
    const std::vector<double> widths{m_width * 0.42, m_width * 0.38, m_width * 0.2};
    std::vector<DocxBody::Row> rows;
    for (const auto& row : block.rows)
        rows.push_back({{words(text(row.label), docx::tableText),
                         words(unitSquares(row.covered, row.whole), docx::tableText, DocxAlign::Left, false, false,
                               m_house.accent),
                         words(unitCount(row.covered, row.whole), docx::tableText, DocxAlign::Right)},
                        false,
                        0});
    if (!rows.empty())
        m_body.table(widths, rows, 0.8);
    m_body.space(5);
}

void DocxBlocks::block(const layers::Rule&) {
    DocxCell cell;
    cell.bottom = {officeStrongRule, 0.75, false};
    const std::vector<double> widths{m_width};
    m_body.table(widths, {{{{std::move(cell)}, false, 0}}}, 0);
    m_body.space(4);
}

} // namespace paint
