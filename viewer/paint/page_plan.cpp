#include "page_plan.hpp"

#include "map_plan.hpp"
#include "paragraph.hpp"
#include "pattern.hpp"
#include "text.hpp"

#include <QCoreApplication>

namespace paint {
namespace {

const Colour rule{0xCF, 0xD4, 0xCE, 255}, strongRule{0xAE, 0xB5, 0xAF, 255}, green{0x2B, 0x6B, 0x52, 255};
const Colour amber{0x7A, 0x4B, 0x00, 255}, amberGround{0xFF, 0xF9, 0xEC, 255}, amberLine{0xC9, 0x97, 0x3F, 255};
constexpr double millimetresPerPoint = 25.4 / 72;

/// Boxes and sizes of a kind of page, in its unit.
struct Layout {
    QSizeF size;
    bool paper = true;
    double left, right; ///< margins as positions
    double titleTop, titleSize, titleHeight, subtitleGap, subtitleSize;
    double mapTop, bodyGap, legendWidth; ///< bodyGap: between map and legend
    double footerLine, footerPad, footerSize, footerBottom, mapToFooter;
    double legendSize, legendTitleGap, bodySize, noteSize, lineWidth;
    MapSizes map;
    double unitsPerPixel;
};

Layout paperLayout(double s) {
    Layout l{};
    l.size = {297 * s, 210 * s};
    l.left = 10 * s, l.right = 287 * s;
    l.titleTop = 9.5 * s, l.titleSize = 18.6 * millimetresPerPoint * s, l.titleHeight = 10 * s;
    l.subtitleGap = 1 * s, l.subtitleSize = 12 * millimetresPerPoint * s;
    l.mapTop = 32 * s, l.bodyGap = 6 * s, l.legendWidth = 66 * s;
    l.footerLine = 192 * s, l.footerPad = 2 * s, l.footerSize = 8 * millimetresPerPoint * s, l.footerBottom = 204 * s;
    l.mapToFooter = 4 * s;
    l.legendSize = 3.35 * s, l.bodySize = 9.5 * millimetresPerPoint * s, l.noteSize = 8.5 * millimetresPerPoint * s;
    l.lineWidth = 0.3 * s;
    l.map = MapSizes::paper().scaled(s);
    l.unitsPerPixel = 25.4 / 600;
    return l;
}

/// A slide is t = 1; a smaller picture has smaller letters, though not in proportion.
Layout pictureLayout(QSizeF size, double t) {
    Layout l{};
    l.size = size;
    l.paper = false;
    l.left = 60 * t, l.right = size.width() - 60 * t;
    l.titleTop = 36 * t, l.titleSize = 56 * t, l.titleHeight = 64 * t;
    l.subtitleGap = 9 * t, l.subtitleSize = 36 * t;
    l.mapTop = 236 * t, l.bodyGap = 50 * t, l.legendWidth = 570 * t;
    l.footerLine = size.height() - 64 * t, l.footerPad = 9 * t, l.footerSize = 20 * t;
    l.footerBottom = size.height() - 18 * t, l.mapToFooter = 24 * t;
    l.legendSize = 32 * t, l.bodySize = 28 * t, l.noteSize = 22 * t;
    l.lineWidth = 1.5 * t;
    l.map = MapSizes::slide().scaled(t);
    l.unitsPerPixel = 1;
    return l;
}

QString projectionName(int epsg) {
    switch (epsg) {
    case 2154:
        return QStringLiteral("Lambert-93");
    case 5490:
        return QStringLiteral("RGAF09 UTM 20N");
    case 2972:
        return QStringLiteral("RGFG95 UTM 22N");
    case 2975:
        return QStringLiteral("RGR92 UTM 40S");
    case 4471:
        return QStringLiteral("RGM04 UTM 38S");
    case 4467:
        return QStringLiteral("RGSPM06 UTM 21N");
    default:
        return QStringLiteral("EPSG:%1").arg(epsg);
    }
}

QString joined(const std::vector<std::string>& parts, const QString& by) {
    QStringList list;
    for (const auto& part : parts)
        list += QString::fromStdString(part);
    return list.join(by);
}

/// Makes the plan of one page from its top to its bottom.
class PagePlanner {
public:
    PagePlanner(const layers::MapPage& page, Layout layout) : m_page{page}, m_layout{std::move(layout)} {}

    Plan make(geo::Progress& progress) {
        m_plan.size = m_layout.size;
        m_plan.paper = m_layout.paper;
        titles();
        const auto top = static_cast<std::ptrdiff_t>(items().size());
        footer(); // says how high it is, and is read last
        const std::vector<Item> foot{items().begin() + top, items().end()};
        items().resize(static_cast<std::size_t>(top));
        const double bottom = m_layout.footerLine - m_layout.mapToFooter;
        const double mapRight = m_layout.right - m_layout.legendWidth - m_layout.bodyGap;
        maps({m_layout.left, m_layout.mapTop, mapRight - m_layout.left, bottom - m_layout.mapTop}, progress);
        column(
            {m_layout.right - m_layout.legendWidth, m_layout.mapTop, m_layout.legendWidth, bottom - m_layout.mapTop});
        items().insert(items().end(), foot.begin(), foot.end());
        return std::move(m_plan);
    }

private:
    std::vector<Item>& items() { return m_plan.items; }
    void titles();
    std::vector<QString> fittedTitle(const QString& title, TextStyle& style) const;
    void banner(double top, double height);
    void footer();
    QStringList footerSentences() const;
    void maps(const QRectF& box, geo::Progress& progress);
    void map(const layers::MapContent& content, const QRectF& box, geo::Progress& progress);
    QRectF mapTitle(const layers::MapContent& content, const QRectF& box);
    void column(const QRectF& box);
    double legendAt(const QRectF& box, double scale, double airiness, std::vector<Item>& out) const;
    TextStyle noteStyle(double scale) const;
    double valueHeight(double width) const;
    double addValue(QPointF at, double width, std::vector<Item>& out) const;
    const layers::ChartItem* selectedItem() const;
    double chartHeight(double width, double size) const;

    const layers::MapPage& m_page;
    Layout m_layout;
    Plan m_plan;
};

/// One line if it fits, at up to 15 % smaller; else two even lines; a longer one still wraps rather than being cut.
std::vector<QString> PagePlanner::fittedTitle(const QString& title, TextStyle& style) const {
    const double width = m_layout.right - m_layout.left, whole = style.size;
    std::vector<QString> lines;
    for (const std::size_t most : {1U, 2U, 3U, 4U})
        for (const double scale : {1.0, 0.95, 0.9, 0.85}) {
            style.size = whole * scale * (most > 2 ? 0.8 : 1);
            lines = balanced(title, width, style);
            if (lines.size() <= most)
                return lines;
        }
    return lines;
}

void PagePlanner::titles() {
    const auto& content = m_page.map;
    const bool ownTitle = !m_page.title.empty();
    const QString proposed = text(content.title), below = text(content.subtitle);
    m_plan.title = ownTitle ? typeset(QString::fromStdString(m_page.title)) : proposed;
    QString subtitle = typeset(QString::fromStdString(m_page.subtitle));
    if (subtitle.isEmpty())
        subtitle = ownTitle && !content.namedSubtitle.empty() ? text(content.namedSubtitle) : below;

    TextStyle style{m_layout.titleSize, Weight::Bold, false, inkColour, 1.13, -0.02};
    const auto lines = fittedTitle(m_plan.title, style);
    double y = m_layout.titleTop + addLines(lines, {m_layout.left, m_layout.titleTop}, 0, style, items());
    y = std::max(y, m_layout.titleTop + m_layout.titleHeight) + m_layout.subtitleGap;
    const double bannerLeft = m_layout.right - m_layout.legendWidth;
    const double width = (m_page.map.fictional ? bannerLeft - m_layout.bodyGap : m_layout.right) - m_layout.left;
    TextStyle subtitleStyle{m_layout.subtitleSize, Weight::Regular, false, secondColour, 1.25};
    subtitle.replace(QStringLiteral(" · "), QStringLiteral("\u00A0· ")); // no line begins with the point
    subtitleStyle.size *= std::clamp(width / std::max(1e-9, widthOf(subtitle, subtitleStyle)), 0.85, 1.0);
    if (m_page.map.fictional)
        banner(y - m_layout.subtitleSize * 0.1, m_layout.subtitleSize * 1.35);
    y += addParagraph(subtitle, {m_layout.left, y}, width, subtitleStyle, items());
    // One line of title leaves room that the map may have; a long one pushes the map down.
    const double gap = m_layout.subtitleSize * (m_layout.paper ? 1 : 0.5);
    m_layout.mapTop = std::max(m_layout.paper ? m_layout.mapTop : 0.0, y + gap);
    m_plan.description = subtitle;
}

/// Made-up data is said to be so on every page, in the colour of estimates and doubts.
void PagePlanner::banner(double top, double height) {
    const QRectF box{m_layout.right - m_layout.legendWidth, top, m_layout.legendWidth, height};
    const QString words = QCoreApplication::translate("paint", "Fictional data: shapes and figures");
    TextStyle style{m_layout.bodySize, Weight::SemiBold, false, amber, 1.2};
    style.size *= std::min(1.0, box.width() * 0.92 / widthOf(typeset(words), style));
    addRect(box, amberGround, items(), amberLine, m_layout.lineWidth);
    addText(typeset(words), box.center().x(), box.center().y(), 0.5, style, items());
}

QStringList PagePlanner::footerSentences() const {
    const auto translated = [](const char* words) { return QCoreApplication::translate("paint", words); };
    const auto& content = m_page.map;
    QStringList sentences;
    QString sources = joined(content.sources, QStringLiteral("; "));
    if (language() == indicators::Language::French)
        sources.replace(QStringLiteral("; "), QStringLiteral(" ; "));
    if (!sources.isEmpty())
        sentences += translated(QT_TRANSLATE_NOOP("paint", "Sources: %1.")).arg(sources);
    if (!content.licences.empty())
        sentences += joined(content.licences, QStringLiteral(", ")) + u'.';
    if (!m_page.house.credit.empty())
        sentences +=
            translated(QT_TRANSLATE_NOOP("paint", "Made by %1.")).arg(QString::fromStdString(m_page.house.credit));
    sentences += translated(QT_TRANSLATE_NOOP("paint", "Projection %1.")).arg(projectionName(content.epsg));
    sentences += content.fictional
                     ? translated(QT_TRANSLATE_NOOP("paint", "Shapes and figures are fictional."))
                     : translated(QT_TRANSLATE_NOOP("paint", "Outlines simplified for display, without legal value."));
    for (auto& sentence : sentences)
        sentence = typeset(sentence);
    return sentences;
}

/// Sources on the left, credit on the right; a long list takes its room from the map, not from the edge of the page.
void PagePlanner::footer() {
    const TextStyle bold{m_layout.footerSize, Weight::SemiBold, false, secondColour, 1.45};
    const QString credit = typeset(QString::fromStdString(m_page.house.credit));
    const double creditWidth = credit.isEmpty() ? 0 : widthOf(credit, bold) + m_layout.footerSize * 3;
    const double width = m_layout.right - m_layout.left - creditWidth;
    TextStyle style{m_layout.footerSize, Weight::Regular, false, mutedColour, 1.45};
    const QString whole = footerSentences().join(u' ');
    auto lines = wrapped(whole, width, style);
    const double room = m_layout.footerBottom - m_layout.footerLine - m_layout.footerPad;
    if (style.size * style.lineHeight * static_cast<double>(lines.size()) > room) {
        style.size *= 0.94;
        lines = wrapped(whole, width, style);
    }
    const double height = style.size * style.lineHeight * static_cast<double>(lines.size());
    m_layout.footerLine = std::min(m_layout.footerLine, m_layout.footerBottom - height - m_layout.footerPad);
    addLine({m_layout.left, m_layout.footerLine}, {m_layout.right, m_layout.footerLine}, strongRule, m_layout.lineWidth,
            items());
    const double top = m_layout.footerLine + m_layout.footerPad;
    addLines(lines, {m_layout.left, top}, 0, style, items());
    if (!credit.isEmpty())
        addLines({credit}, {m_layout.right, top}, 1, bold, items());
    m_plan.description += QStringLiteral(". ") + whole;
}

/// Columns that make the maps largest, where several are put side by side in equal boxes.
int columnsFor(const geo::Extent& extent, int count, QSizeF room) {
    const auto scaleIn = [&](int columns) {
        const int rows = (count + columns - 1) / columns;
        return MapView::fitted(extent, {room.width() / columns, room.height() / rows}).metresPerUnit;
    };
    int best = 1;
    for (int columns = 2; columns <= count; ++columns)
        if (scaleIn(columns) < scaleIn(best))
            best = columns;
    return best;
}

/// The map, or several of the same place, each under its indicator and year.
void PagePlanner::maps(const QRectF& box, geo::Progress& progress) {
    std::vector<const layers::MapContent*> all{&m_page.map};
    for (const auto& beside : m_page.map.beside)
        all.push_back(beside.get());
    if (all.size() == 1) {
        map(m_page.map, box, progress);
        return;
    }
    const int count = static_cast<int>(all.size());
    const int columns = columnsFor(m_page.map.extent, count, box.size());
    const double gap = m_layout.legendSize, width = (box.width() + gap) / columns - gap;
    const double height = (box.height() + gap) / ((count + columns - 1) / columns) - gap;
    for (int i = 0; i < count; ++i) {
        const QRectF cell{box.left() + (i % columns) * (width + gap), box.top() + (i / columns) * (height + gap), width,
                          height};
        const auto& content = *all[static_cast<std::size_t>(i)];
        geo::ProgressPart part{progress, static_cast<double>(i) / count, (i + 1.0) / count};
        map(content, mapTitle(content, cell), part);
    }
}

/// @returns the room left below it.
QRectF PagePlanner::mapTitle(const layers::MapContent& content, const QRectF& box) {
    if (!content.filled)
        return box;
    const auto& figures = *content.filled->figures;
    const QString words = QStringLiteral("%1, %2")
                              .arg(QString::fromStdString(figures.indicator.shortLabel.in(language())))
                              .arg(figures.year);
    TextStyle style{m_layout.legendSize, Weight::SemiBold, false, inkColour, 1.35};
    style.size *= std::clamp(box.width() / std::max(1e-9, widthOf(typeset(words), style)), 0.8, 1.0);
    const double used = addParagraph(typeset(words), box.topLeft(), box.width(), style, items());
    return box.adjusted(0, used, 0, 0);
}

void PagePlanner::map(const layers::MapContent& content, const QRectF& box, geo::Progress& progress) {
    const auto view = MapView::fitted(m_page.map.extent, box.size());
    MapOptions options;
    options.sizes = m_layout.map;
    options.scaleBar = options.northArrow = &content == &m_page.map; // once for all of them
    auto plan = planMap(content, view, options, m_layout.unitsPerPixel, progress);
    for (auto& item : plan.items) {
        moveItem(item, box.topLeft());
        items().push_back(std::move(item));
    }
}

const layers::ChartItem* PagePlanner::selectedItem() const {
    if (!m_page.chart)
        return nullptr;
    const auto& all = m_page.chart->items;
    const auto found = std::find_if(all.begin(), all.end(), [](const auto& item) { return item.selected; });
    return found == all.end() ? nullptr : &*found;
}

double PagePlanner::legendAt(const QRectF& box, double scale, double airiness, std::vector<Item>& out) const {
    auto legend = m_page.map.legend;
    legend.note = {};
    return planLegend(legend, box, m_layout.legendSize * scale, out, airiness, m_layout.map.mapHeight);
}

TextStyle PagePlanner::noteStyle(double scale) const {
    return {std::max(m_layout.noteSize * scale, m_layout.footerSize * 0.94), Weight::Regular, false, mutedColour, 1.4};
}

/// The selected neighbourhood's own value, beside a green rule, with its source.
double PagePlanner::addValue(QPointF at, double width, std::vector<Item>& out) const {
    const auto* item = selectedItem();
    if (!item)
        return 0;
    const auto& chart = *m_page.chart;
    const double pad = m_layout.bodySize * 0.65;
    const TextStyle strong{m_layout.bodySize, Weight::SemiBold, false, inkColour, 1.35};
    const TextStyle plain{m_layout.bodySize * 0.95, Weight::Regular, false, mutedColour, 1.35};
    const QString head = QCoreApplication::translate("paint", "%1: %2")
                             .arg(QString::fromStdString(item->label), figure(item->value, chart.unit, chart.decimals));
    double y = at.y();
    y += addParagraph(typeset(head), {at.x() + pad, y}, width - pad, strong, out);
    y += addParagraph(text(chart.title) + QStringLiteral(" · ") + text(chart.subtitle), {at.x() + pad, y}, width - pad,
                      plain, out);
    const double bar = m_layout.lineWidth * 3;
    addRect({at.x(), at.y(), bar, y - at.y()}, green, out);
    return y - at.y();
}

double PagePlanner::valueHeight(double width) const {
    std::vector<Item> scratch;
    return addValue({0, 0}, width, scratch);
}

/// What the chart needs to show all its items.
double PagePlanner::chartHeight(double width, double size) const {
    std::vector<Item> scratch;
    const TextStyle title{size * 1.15, Weight::SemiBold, false, inkColour, 1.25};
    const TextStyle subtitle{size * 0.9, Weight::Regular, false, mutedColour, 1.3};
    const double head = addParagraph(text(m_page.chart->title), {0, 0}, width, title, scratch) +
                        addParagraph(text(m_page.chart->subtitle), {0, 0}, width, subtitle, scratch);
    return head + size * (3.5 + 1.25 * static_cast<double>(m_page.chart->items.size()));
}

/// Legend, then the chart if there is room for all of it, else the selected value; the caveat closes the column.
void PagePlanner::column(const QRectF& box) {
    const double gap = m_layout.legendSize * 0.8;
    const double valueRoom = selectedItem() ? valueHeight(box.width()) + gap : 0;
    double height = 0, noteHeight = 0;
    TextStyle note;
    std::vector<QString> noteLines;
    std::vector<Item> legend;
    // A long legend first gets denser rows, then smaller letters, rather than being cut.
    for (double squeeze = 0; squeeze < 1; squeeze += 0.05) {
        const double airiness = std::max(0.84, 1 - 2 * squeeze), scale = std::min(1.0, 1.1 - squeeze);
        note = noteStyle(scale);
        noteLines = wrapped(text(m_page.map.legend.note), box.width(), note);
        noteHeight =
            noteLines.empty() ? 0 : note.size * note.lineHeight * static_cast<double>(noteLines.size()) + 2 * gap;
        legend.clear();
        height = legendAt(box, scale, airiness, legend);
        if (height + noteHeight + (scale > 0.82 ? valueRoom : 0) <= box.height() || scale < 0.45)
            break;
    }
    std::move(legend.begin(), legend.end(), std::back_inserter(items()));
    double y = box.top() + height;
    const double room = box.bottom() - y - noteHeight - 2 * gap;
    const bool hasChart = m_page.chart && !m_page.chart->items.empty();
    double chartSize = m_layout.bodySize * 0.95;
    while (hasChart && chartSize > m_layout.bodySize * 0.79 && chartHeight(box.width(), chartSize) > room)
        chartSize *= 0.95;
    if (hasChart && chartHeight(box.width(), chartSize) <= room) {
        addLine({box.left(), y + gap}, {box.right(), y + gap}, rule, m_layout.lineWidth, items());
        const double wanted = std::min(room, chartHeight(box.width(), chartSize) * 1.3);
        planChart(*m_page.chart, {box.left(), y + 2 * gap, box.width(), wanted}, chartSize, items());
        y += 2 * gap + wanted;
    } else if (valueRoom > 0 && valueRoom <= room + 2 * gap) {
        y += gap + addValue({box.left(), y + gap}, box.width(), items());
    }
    if (!noteLines.empty()) {
        addLine({box.left(), y + gap}, {box.right(), y + gap}, rule, m_layout.lineWidth, items());
        addLines(noteLines, {box.left(), y + 2 * gap}, 0, note, items());
    }
}

} // namespace

Plan planPage(const layers::MapPage& page, geo::Progress& progress) {
    if (page.format.isPaper())
        return PagePlanner{page, paperLayout(page.format.paper == layers::Paper::A3 ? std::sqrt(2) : 1)}.make(progress);
    const auto [width, height] = page.format.pixels.value_or(std::pair{1920, 1080});
    const double fits = std::min(width / 1920.0, height / 1080.0);
    // Seen on a screen rather than from the back of a room, a smaller picture may have smaller letters still.
    return PagePlanner{page, pictureLayout(QSizeF(width, height), fits < 1 ? fits * 0.85 : fits)}.make(progress);
}

} // namespace paint
