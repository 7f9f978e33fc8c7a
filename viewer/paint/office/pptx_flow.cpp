#include "office/pptx_flow.hpp"

#include "office/office_words.hpp"
#include "office/pptx_measures.hpp"
#include "text.hpp"

namespace paint {

using namespace slides;

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
    auto title = slideWords(m_frame.title, 56, officeInk, true);
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
    const auto subtitle = slideWords(m_frame.subtitle, 32, officeSecond);
    if (!m_frame.subtitle.isEmpty()) {
        const double room = width - (m_frame.fictional ? 560 : 0);
        const double height = heightOf(std::span{&subtitle, 1}, room);
        m_slide->text({left, y, room, height}, subtitle);
        if (m_frame.fictional) {
            OfficeShape banner;
            banner.fill = officeAmberGround;
            banner.line = officeAmberLine;
            auto said = slideWords(fictionalWords(), 24, officeAmber, true);
            said.centred = true;
            m_slide->shape({right - 540, y - 2, 540, 44}, banner, std::span{&said, 1}, 4);
        }
        y += height;
    }
    m_slide->rule(left, footerLine, width, officeRule);
    const double creditWidth = m_house.credit.empty() ? 0 : 420;
    auto footer = slideWords(m_frame.footer, 20, officeMuted);
    while (footer.size > 12 && heightOf(std::span{&footer, 1}, width - creditWidth) > 56)
        footer.size *= 0.95;
    m_slide->text({left, footerLine + 6, width - creditWidth, 56}, footer);
    if (creditWidth > 0) {
        auto credit = slideWords(QString::fromStdString(m_house.credit), 20, officeSecond, true);
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
        m_slide->text({box.x(), box.bottom() - 30, box.width(), 30}, slideWords(text(block.caption), 22, officeMuted));
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
            m_slide->text({x, label, right_ - x, size * lineStep}, slideWords(row.label, size), true);
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
            y += put(slideWords(part.title, size * 1.08, officeInk, true), box.x(), box.width());
        for (const QString& line : part.subtitles)
            y += put(slideWords(line, size * 0.85, officeMuted), box.x(), box.width());
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
            const auto label = slideWords(row.label, size);
            const double high = std::max(heightOf(std::span{&label, 1}, wide), swatch + size * 0.25);
            if (drawn && row.swatch.width > 0) {
                const double across = row.swatch.width / pointsPerPixel;
                m_slide->shape({box.x() + (swatches - across) / 2, y + (high - swatch) / 2, across, swatch},
                               row.swatch);
            }
            put(label, x, wide, true, high);
            if (count > 0) {
                auto number = slideWords(row.count, size, officeMuted);
                number.right = true;
                put(number, box.right() - count, count, true, high);
            }
            y += high;
        }
        if (!part.remark.isEmpty())
            y += put(slideWords(part.remark, size * 0.8, officeAmber), box.x(), box.width());
        y += size * 0.6;
    }
    if (!legend.note.empty())
        y += put(slideWords(text(legend.note), size * 0.7, officeMuted), box.x(), box.width());
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
    const auto remark = slideWords(text(block.remark), 20, officeMuted);
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
        m_slide->text({cell.x(), cell.y(), wide, title}, slideWords(shortTitle(*all[i]), 28, officeInk, true));
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
    for (const auto& chart : page.more)
        write(layers::ChartBlock{chart});
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
