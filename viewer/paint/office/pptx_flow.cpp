#include "office/pptx_flow.hpp"

#include "office/office_chart.hpp"
#include "office/office_words.hpp"
#include "page_parts.hpp"
#include "paragraph.hpp"
#include "text.hpp"

#include <numeric>

namespace paint {
namespace {

constexpr double left = 60, right = 1860, width = right - left, bottom = 992, columnGap = 60;
constexpr double titleTop = 36, footerLine = 1016;
constexpr double lineStep = 1.25; ///< of the size of the letters
constexpr double mapColumn = 1180, mapGap = 50;

SlideParagraph words(const QString& text, double size, layers::Colour colour = officeInk, bool bold = false) {
    return {{{text, bold, false, colour}}, size, 0, false, false};
}

} // namespace

void PptxFlow::begin(SlideFrame frame) {
    endSlide();
    m_frame = std::move(frame);
}

PptxSlide& PptxFlow::slide() {
    if (!m_slide)
        newSlide();
    return *m_slide;
}

void PptxFlow::endSlide() {
    if (!m_slide)
        return;
    m_package.add(m_slides.back(), "application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
                  m_slide->finish());
    m_slide.reset();
}

/// Title as large as two lines allow, subtitle, foot.
void PptxFlow::newSlide() {
    endSlide();
    m_slides.push_back("ppt/slides/" + m_package.numbered("slide") + ".xml");
    m_slide = std::make_unique<PptxSlide>(m_package, m_slides.back());
    auto title = words(m_frame.title, 56, officeInk, true);
    const auto tooHigh = [&] {
        const auto height = heightOf(std::span{&title, 1}, width);
        return height > (title.size > 44 ? 1.3 * title.size * 2 : 130);
    };
    while (title.size > 20 && tooHigh())
        title.size *= 0.96;
    double y = titleTop;
    const double titleHeight = heightOf(std::span{&title, 1}, width);
    m_slide->title({left, y, width, titleHeight}, title);
    y += titleHeight + 8;
    const auto subtitle = words(m_frame.subtitle, 32, officeSecond);
    if (!m_frame.subtitle.isEmpty()) {
        const double room = width - (m_frame.fictional ? 560 : 0);
        const double height = heightOf(std::span{&subtitle, 1}, room);
        m_slide->text({left, y, room, height}, subtitle);
        if (m_frame.fictional) {
            OfficeShape banner;
            banner.fill = officeAmberGround;
            banner.line = officeAmberLine;
            auto said = words(fictionalWords(), 24, officeAmber, true);
            said.centred = true;
            m_slide->shape({right - 540, y - 2, 540, 44}, banner, std::span{&said, 1}, 4);
        }
        y += height;
    }
    m_slide->rule(left, footerLine, width, officeRule);
    const double creditWidth = m_house.credit.empty() ? 0 : 420;
    auto footer = words(m_frame.footer, 20, officeMuted);
    while (footer.size > 12 && heightOf(std::span{&footer, 1}, width - creditWidth) > 56)
        footer.size *= 0.95;
    m_slide->text({left, footerLine + 6, width - creditWidth, 56}, footer);
    if (creditWidth > 0) {
        auto credit = words(QString::fromStdString(m_house.credit), 20, officeSecond, true);
        credit.right = true;
        m_slide->text({right - creditWidth, footerLine + 6, creditWidth, 56}, credit);
    }
    if (const auto logo = addLogo(m_package, "ppt/media", m_house.logo)) {
        const double height = 64,
                     wide = std::min(220.0, height * logo->size.width() / std::max(1, logo->size.height()));
        m_slide->picture({right - wide, 28, wide, wide * logo->size.height() / std::max(1, logo->size.width())},
                         logo->picture);
    }
    m_start = m_top = y + 26;
    columns((width - columnGap) / 2);
}

void PptxFlow::columns(double leftWidth) {
    m_columns = {{left, leftWidth, m_top}, {left + leftWidth + columnGap, width - columnGap - leftWidth, m_top}};
    m_column = 0;
}

bool PptxFlow::isEmpty() const {
    return m_column == 0 && std::ranges::all_of(m_columns, [this](const Column& c) { return c.y <= m_top; });
}

double PptxFlow::room() const { return bottom - m_columns[m_column].y; }

QRectF PptxFlow::place(double height) {
    slide();
    if (height > room() && m_columns[m_column].y > m_top) {
        if (m_column + 1 < m_columns.size())
            ++m_column;
    }
    if (height > room() && m_columns[m_column].y > m_start)
        newSlide();
    Column& column = m_columns[m_column];
    const QRectF box{column.x, column.y, column.width, std::min(height, bottom - column.y)};
    column.y += height;
    return box;
}

/// Over both columns; what follows stands below it.
QRectF PptxFlow::placeWide(double height) {
    slide();
    double y = m_top;
    for (const Column& column : m_columns)
        y = std::max(y, column.y);
    if (y + height > bottom && y > m_start) {
        newSlide();
        y = m_top;
    }
    m_top = y + height;
    columns((width - columnGap) / 2);
    return {left, y, width, height};
}

void PptxFlow::write(const layers::Block& each) {
    std::visit([this](const auto& shown) { block(shown); }, each);
}

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
            words(figureWords(shown.figure), absent ? 36 : 56, absent ? officeMuted : officeInk, true),
            words(text(shown.caption), 24, officeMuted)};
        m_slide->text({x + 24, box.y(), each - 44, height}, texts);
    }
}

void PptxFlow::map(const layers::MapContent& content, const QRectF& box, const MapLook& look) {
    m_slide->picture(box, addMap(m_package, "ppt/media", content, box.size(), MapMedium::slide(), look, m_progress));
}

/// The map has the left of a slide; what follows it stands on the right.
void PptxFlow::block(const layers::MapBlock& block) {
    if (!block.map)
        return;
    slide();
    if (!isEmpty())
        newSlide();
    columns(1080);
    const double caption = block.caption.empty() ? 0 : 36;
    const auto box = place(bottom - m_top);
    map(*block.map, {box.x(), box.y(), box.width(), box.height() - caption}, {});
    if (caption > 0)
        m_slide->text({box.x(), box.bottom() - 30, box.width(), 30}, words(text(block.caption), 22, officeMuted));
    m_column = 1;
}

/// Circles one in the other, standing on one line, each with its value beside its top.
double PptxFlow::nestedCircles(std::span<const LegendRow> rows, QPointF at, double width_, double right_, double size,
                               bool drawn) {
    double largest = 0, lastLabel = at.y() - size;
    for (const LegendRow& row : rows)
        if (row.nested)
            largest = std::max(largest, row.swatch.height / pointsPerPixel);
    const double foot = at.y() + size * 0.6 + largest;
    for (const LegendRow& row : rows) {
        if (!row.nested)
            continue;
        const double across = row.swatch.height / pointsPerPixel;
        const double label = std::max(foot - across - size * 0.6, lastLabel + size * lineStep);
        lastLabel = label;
        if (drawn) {
            m_slide->shape({at.x() + (width_ - across) / 2, foot - across, across, across}, row.swatch);
            const double x = at.x() + width_ + size * 0.5;
            m_slide->text({x, label, right_ - x, size * lineStep}, words(row.label, size), true);
        }
    }
    return std::max(foot, lastLabel + size * lineStep) - at.y() + size * 0.4;
}

double PptxFlow::legend(const layers::Legend& legend, const QRectF& box, double size, bool drawn) {
    double y = box.y();
    const auto put = [&](const SlideParagraph& paragraph, double x, double wide, bool middle = false,
                         double height = 0) {
        const double high = std::max(height, heightOf(std::span{&paragraph, 1}, wide));
        if (drawn)
            m_slide->text({x, y, wide, high}, paragraph, middle);
        return high;
    };
    for (const LegendPart& part :
         legendParts(legend, size * pointsPerPixel, MapSizes::slide().mapHeight * pointsPerPixel)) {
        if (!part.title.isEmpty())
            y += put(words(part.title, size * 1.08, officeInk, true), box.x(), box.width());
        for (const QString& line : part.subtitles)
            y += put(words(line, size * 0.85, officeMuted), box.x(), box.width());
        y += size * 0.3;
        double swatches = size * 1.9;
        for (const LegendRow& row : part.rows)
            swatches = std::max(swatches, row.swatch.width / pointsPerPixel);
        if (std::ranges::any_of(part.rows, &LegendRow::nested))
            y += nestedCircles(part.rows, {box.x(), y}, swatches, box.right(), size, drawn);
        for (const LegendRow& row : part.rows) {
            if (row.nested)
                continue;
            if (row.gapBefore)
                y += size * 0.5;
            const double count = row.count.isEmpty() ? 0 : size * 2.4;
            const double x = box.x() + swatches + size * 0.5, wide = box.right() - x - count;
            const double swatch = row.swatch.height / pointsPerPixel;
            const auto label = words(row.label, size);
            const double high = std::max(heightOf(std::span{&label, 1}, wide), swatch + size * 0.25);
            if (drawn && row.swatch.width > 0) {
                const double across = row.swatch.width / pointsPerPixel;
                m_slide->shape({box.x() + (swatches - across) / 2, y + (high - swatch) / 2, across, swatch},
                               row.swatch);
            }
            put(label, x, wide, true, high);
            if (count > 0) {
                auto number = words(row.count, size, officeMuted);
                number.right = true;
                put(number, box.right() - count, count, true, high);
            }
            y += high;
        }
        if (!part.remark.isEmpty())
            y += put(words(part.remark, size * 0.8, officeAmber), box.x(), box.width());
        y += size * 0.6;
    }
    if (!legend.note.empty())
        y += put(words(text(legend.note), size * 0.7, officeMuted), box.x(), box.width());
    return y - box.y();
}

/// As large as has room.
void PptxFlow::fittedLegend(const layers::Legend& shown, const QRectF& box) {
    double size = 32;
    while (size > 14 && legend(shown, box, size, false) > box.height())
        size -= 1;
    m_slide->beginGroup(QStringLiteral("Legend"));
    const double height = legend(shown, box, size, true);
    m_slide->endGroup();
    m_columns[m_column].y = std::max(m_columns[m_column].y, box.y() + height + 20);
}

/// In what room is left, smaller if need be; else in the next column.
void PptxFlow::block(const layers::LegendBlock& block) {
    const auto remark = words(text(block.remark), 20, officeMuted);
    const bool remarked = !block.remark.empty();
    if (!block.map) {
        if (remarked)
            paragraphs({remark}, 16);
        return;
    }
    slide();
    const auto& shown = block.map->legend;
    const auto remarkHeight = [&](double wide) { return remarked ? heightOf(std::span{&remark, 1}, wide) : 0; };
    const auto heightAt = [&](double size, double wide) {
        return legend(shown, {0, 0, wide, bottom}, size, false) + remarkHeight(wide);
    };
    double wide = m_columns[m_column].width, size = 28;
    while (size > 17 && heightAt(size, wide) > room())
        size -= 1;
    if (heightAt(size, wide) > room()) {
        if (m_column + 1 < m_columns.size() && m_columns[m_column + 1].y <= m_start)
            ++m_column;
        else
            newSlide();
        wide = m_columns[m_column].width;
        for (size = 28; size > 12 && heightAt(size, wide) > room();)
            size -= 1;
    }
    const auto box = place(std::min(heightAt(size, wide), room()));
    m_slide->beginGroup(QStringLiteral("Legend"));
    const double height = legend(shown, box, size, true);
    m_slide->endGroup();
    if (remarked)
        m_slide->text({box.x(), box.y() + height, wide, remarkHeight(wide)}, remark);
}

void PptxFlow::block(const layers::TextBlock& block) {
    const bool caution = block.look == layers::TextBlock::Look::Caution;
    const double size = block.look == layers::TextBlock::Look::Note ? 22 : 28;
    std::vector<SlideParagraph> texts;
    if (!caution && !block.heading.empty())
        texts.push_back(words(text(block.heading), 32, officeInk, true));
    for (const auto& paragraph : block.paragraphs) {
        SlideParagraph made = words(text(paragraph.text), size, officeSecond);
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
    const auto columns = block.columns.size();
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
        made.text = words(text, size, colour, bold);
        made.text.runs.front().italic = italic;
        made.text.right = toRight;
        return made;
    };
    std::vector<SlideCell> head{cell({}, false, true, officeMuted)};
    for (const auto& column : block.columns)
        head.push_back(cell(text(column), true, true, officeMuted));
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
                         c == 0 && !absent, absent ? officeMuted : officeInk, row.estimate));
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
    const auto columns = block.columns.size();
    const bool origins = std::ranges::any_of(block.groups, [](const auto& group) {
        return std::ranges::any_of(group.rows, [](const auto& row) { return !row.origin.empty(); });
    });
    const bool wide = columns > 2;
    const double across = wide ? width : m_columns[m_column].width;
    const double origin = origins ? across * (columns > 4 ? 0.16 : 0.2) : 0;
    const double figure = std::min(across * 0.2, (across * (columns > 4 ? 0.76 : 0.66) - origin) /
                                                     std::max<double>(1, static_cast<double>(columns)));
    std::vector<double> widths{across - origin - figure * static_cast<double>(columns)};
    widths.insert(widths.end(), columns, figure);
    if (origins)
        widths.push_back(origin);
    std::vector<std::vector<SlideCell>> rows;
    std::vector<double> heights;
    double size = columns > 4 ? 22 : 25;
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
        heads.push_back(words(text(block.heading), 32, officeInk, true));
    if (!block.subheading.empty())
        heads.push_back(words(text(block.subheading), 22, officeMuted));
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
    const auto note = words(notes.join(u' '), 18, officeMuted); // together: lines of their own would take a slide
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
    std::vector<SlideParagraph> heads{words(text(chart.title), 30, officeInk, true)};
    if (!chart.subtitle.empty())
        heads.push_back(words(text(chart.subtitle), 20, officeMuted));
    const double head = heightOf(heads, across) + 6;
    const double height = std::clamp(chartLines(chart) * size * 1.05, 170.0, bottom - m_top - head);
    const auto box = place(head + height + 20);
    m_slide->text({box.x(), box.y(), box.width(), head}, heads);
    const auto part = addChart(m_package, "ppt", chart, {size * pointsPerPixel, m_house.accent}, m_progress);
    m_slide->chart({box.x(), box.y() + head, box.width(), height}, part, chartAlternative(chart));
}

void PptxFlow::block(const layers::EstimateBlock& block) {
    std::vector<SlideParagraph> texts{words(text(block.label), 28, officeAmber, true),
                                      words(figureWords(block.figure, true), 48, officeAmber),
                                      words(text(block.method), 26, officeAmber)};
    texts[1].runs.front().italic = texts[2].runs.front().italic = true;
    for (const auto& sentence : block.explanation)
        texts.push_back(words(text(sentence), 24, officeSecond));
    boxed(std::move(texts), officeAmberLine, officeAmberGround);
}

void PptxFlow::block(const layers::Facts& block) {
    slide();
    std::vector<SlideParagraph> heads;
    if (!block.heading.empty())
        heads.push_back(words(text(block.heading), 32, officeInk, true));
    if (!block.subheading.empty())
        heads.push_back(words(text(block.subheading), 22, officeMuted));
    const double across = m_columns[m_column].width, head = heads.empty() ? 0 : heightOf(heads, across) + 6;
    const std::vector<double> widths{across * 0.34, across * 0.66};
    std::vector<std::vector<SlideCell>> rows;
    std::vector<double> heights;
    double total = head;
    for (const auto& fact : block.facts) {
        SlideCell label, value;
        label.text = words(text(fact.label), 25, officeMuted);
        value.text = words(text(fact.value), 25, fact.absent ? officeMuted : officeInk);
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
        texts.push_back(words(text(block.heading), 30, officeInk, true));
    texts.push_back(words(text(block.text), 24, officeMuted));
    boxed(std::move(texts), officeStrongRule, {});
}

void PptxFlow::block(const layers::Units& block) {
    std::vector<SlideParagraph> texts;
    if (!block.heading.empty())
        texts.push_back(words(text(block.heading), 32, officeInk, true));
    texts.push_back(words(unitCount(block.covered, block.whole), 56, officeInk, true));
    for (const auto& row : block.rows) {
        auto line = words(text(row.label) + QStringLiteral("  "), 26);
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

/// One map, or several of the same place in equal boxes, each under its indicator and year.
void PptxFlow::maps(const layers::MapPage& page, const QRectF& box) {
    if (page.map.beside.empty()) {
        map(page.map, box, mapLookOf(page));
        return;
    }
    std::vector<const layers::MapContent*> all{&page.map};
    for (const auto& beside : page.map.beside)
        all.push_back(beside.get());
    const std::size_t lines = (all.size() + 1) / 2;
    constexpr double gap = 24, title = 40;
    const double wide = (box.width() - gap) / 2, high = (box.height() + gap) / static_cast<double>(lines) - gap;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF cell{box.x() + (i % 2 == 1 ? wide + gap : 0), box.y() + static_cast<double>(i / 2) * (high + gap),
                          wide, high};
        m_slide->text({cell.x(), cell.y(), wide, title}, words(shortTitle(*all[i]), 28, officeInk, true));
        map(*all[i], cell.adjusted(0, title, 0, 0), mapLookOf(page, i == 0));
    }
}

void PptxFlow::mapSlide(const layers::MapPage& page) {
    newSlide();
    maps(page, {left, m_top, mapColumn, bottom - m_top});
    m_columns = {{left + mapColumn + mapGap, width - mapColumn - mapGap, m_top}};
    m_column = 0;
    fittedLegend(page.map.legend, {m_columns[0].x, m_top, m_columns[0].width, bottom - m_top});
    if (page.chart && !page.chart->items.empty())
        write(layers::ChartBlock{*page.chart});
    for (const auto& each : page.column)
        write(each);
}

QByteArray PptxFlow::finish(const OfficePackage::Properties& properties) {
    if (m_slides.empty())
        newSlide(); // a presentation has one slide at least
    endSlide();
    addPptxParts(m_package, m_slides, m_house.accent);
    return m_package.finish(properties);
}

} // namespace paint
