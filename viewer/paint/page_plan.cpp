#include "page_plan.hpp"

#include "map_plan.hpp"
#include "page_column.hpp"
#include "page_parts.hpp"
#include "paragraph.hpp"
#include "text.hpp"

#include "change.hpp"
#include "sentences.hpp"

namespace paint {
namespace {

/// Makes the plan of one page from its top to its bottom.
class PagePlanner {
public:
    explicit PagePlanner(const layers::MapPage& page)
        : m_page{page}, m_layout{mapPageLayout(page.format, page.house.textScale)}, m_column{page, m_layout} {}

    PlannedMapPage make(geo::Progress& progress) {
        m_done.plan.size = m_layout.size;
        m_done.plan.paper = m_layout.paper;
        if (!m_page.column.empty())
            m_layout.legendWidth = std::min(m_layout.blocksWidth, (m_layout.right - m_layout.left) * 0.45);
        titles();
        const auto top = static_cast<std::ptrdiff_t>(items().size());
        footer(); // says how high it is, and is read last
        const std::vector<Item> foot{items().begin() + top, items().end()};
        items().resize(static_cast<std::size_t>(top));
        body({m_layout.left, m_layout.mapTop, m_layout.right - m_layout.left,
              m_layout.footerLine - m_layout.mapToFooter - m_layout.mapTop},
             progress);
        items().insert(items().end(), foot.begin(), foot.end());
        return std::move(m_done);
    }

private:
    std::vector<Item>& items() { return m_done.plan.items; }
    void titles();
    double addTitle(const QString& title);
    double addSubtitle(QString subtitle, double y);
    void footer();
    void body(const QRectF& box, geo::Progress& progress);
    bool belowIsBetter(const QRectF& box, double below) const;
    MapView viewIn(QSizeF size) const;
    void maps(const QRectF& box, geo::Progress& progress);
    void map(const layers::MapContent& content, const QRectF& box, geo::Progress& progress);
    QRectF mapTitle(const layers::MapContent& content, const QRectF& box);

    const layers::MapPage& m_page;
    MapPageLayout m_layout;
    PageColumn m_column;
    PlannedMapPage m_done;
};

double PagePlanner::addTitle(const QString& title) {
    TextStyle style{m_layout.titleSize, Weight::Bold, false, inkColour, 1.13, -0.02};
    const auto lines = fittedTitle(title, m_layout.right - m_layout.left, m_layout.size.height() * 0.2, style);
    const double y = m_layout.titleTop + addLines(lines, {m_layout.left, m_layout.titleTop}, 0, style, items());
    return std::max(y, m_layout.titleTop + m_layout.titleHeight) + m_layout.subtitleGap;
}

/// @returns its lower edge.
double PagePlanner::addSubtitle(QString subtitle, double y) {
    const double bannerLeft = m_layout.right - m_layout.legendWidth;
    const double width = (m_page.map.fictional ? bannerLeft - m_layout.bodyGap : m_layout.right) - m_layout.left;
    TextStyle style{m_layout.subtitleSize, m_page.untitled ? Weight::Medium : Weight::Regular, false,
                    m_page.untitled ? inkColour : secondColour, 1.25};
    subtitle = withBoundPoints(subtitle);
    style.size *= std::clamp(width / std::max(1e-9, widthOf(subtitle, style)), 0.85, 1.0);
    const double least = style.size * 0.6, most = m_layout.size.height() * 0.1;
    auto lines = wrapped(subtitle, width, style);
    while (style.size > least && style.size * style.lineHeight * static_cast<double>(lines.size()) > most) {
        style.size *= 0.95;
        lines = wrapped(subtitle, width, style);
    }
    if (m_page.map.fictional)
        addFictionalBanner(
            {bannerLeft, y - m_layout.subtitleSize * 0.1, m_layout.legendWidth, m_layout.subtitleSize * 1.35},
            m_layout.bodySize, m_layout.lineWidth, items());
    const double height = addLines(lines, {m_layout.left, y}, 0, style, items());
    return y + std::max(height, m_page.map.fictional ? m_layout.subtitleSize * 1.25 : 0);
}

void PagePlanner::titles() {
    const auto& content = m_page.map;
    const bool ownTitle = !m_page.title.empty() || m_page.untitled;
    const QString title = m_page.title.empty() ? text(content.title) : typeset(QString::fromStdString(m_page.title));
    QString subtitle = typeset(QString::fromStdString(m_page.subtitle));
    if (subtitle.isEmpty())
        subtitle = text(ownTitle && !content.namedSubtitle.empty() ? content.namedSubtitle : content.subtitle);
    m_done.plan.title = m_page.untitled ? subtitle : title;
    m_done.plan.description = subtitle;
    double y = m_layout.titleTop;
    if (!m_page.untitled)
        y = addTitle(title);
    if (m_page.untitled || m_page.shows(layers::PageItem::Subtitle) || content.fictional)
        y = addSubtitle(m_page.untitled || m_page.shows(layers::PageItem::Subtitle) ? subtitle : QString{}, y);
    // One line of title leaves room that the map may have; a long one pushes the map down.
    const double gap = m_layout.subtitleSize * (m_layout.paper ? 1 : 0.5);
    const bool usual = m_layout.paper && !m_page.untitled && m_page.shows(layers::PageItem::Subtitle);
    m_layout.mapTop = std::max(usual ? m_layout.mapTop : 0.0, y + gap);
}

void PagePlanner::footer() {
    FooterPlace place;
    place.left = m_layout.left, place.right = m_layout.right;
    place.line = m_layout.footerLine, place.bottom = m_layout.footerBottom;
    place.pad = m_layout.footerPad, place.size = m_layout.footerSize, place.lineWidth = m_layout.lineWidth;
    place.logoHeight = m_layout.footerSize * 3.4;
    auto said = footerOf(m_page.map);
    if (m_page.scale)
        said.remarks.emplace_back(GEO_TR("Scale 1:%1."), std::vector<geo::Message::Value>{std::round(*m_page.scale)});
    const auto done = addFooter(said, m_page.house, place, items());
    m_layout.footerLine = done.line;
    m_done.plan.description = inSentences(m_done.plan.description, layers::textAlternative(m_page.map), done.text);
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
    const QString words =
        QStringLiteral("%1, %2").arg(QString::fromStdString(figures.indicator.shortLabel.in(language())),
                                     QString::fromStdString(periodOf(figures, language())));
    TextStyle style{m_layout.legendSize, Weight::SemiBold, false, inkColour, 1.35};
    style.size *= std::clamp(box.width() / std::max(1e-9, widthOf(typeset(words), style)), 0.8, 1.0);
    const double used = addParagraph(typeset(words), box.topLeft(), box.width(), style, items());
    return box.adjusted(0, used, 0, 0);
}

void PagePlanner::map(const layers::MapContent& content, const QRectF& box, geo::Progress& progress) {
    const auto view = viewIn(box.size());
    const bool first = &content == &m_page.map; // scale bar and arrow once for all of them
    MapOptions options;
    options.sizes = m_layout.map;
    options.labels = m_page.shows(layers::PageItem::Labels);
    options.scaleBar = first && m_page.shows(layers::PageItem::ScaleBar);
    options.northArrow = first && m_page.shows(layers::PageItem::NorthArrow);
    auto plan = planMap(content, view, options, m_layout.unitsPerPixel, progress);
    for (auto& item : plan.items) {
        moveItem(item, box.topLeft());
        items().push_back(std::move(item));
    }
}

MapView PagePlanner::viewIn(QSizeF size) const {
    auto view = MapView::fitted(m_page.map.extent, size);
    if (m_page.scale)
        view.metresPerUnit = *m_page.scale * m_layout.millimetresPerUnit() / 1000;
    return view;
}

/// Does the map get larger with the legend below it, `below` high, than beside it?
bool PagePlanner::belowIsBetter(const QRectF& box, double below) const {
    const auto& extent = m_page.map.extent;
    const auto metres = [&](double width, double height) {
        return MapView::fitted(extent, {std::max(width, 1.0), std::max(height, 1.0)}).metresPerUnit;
    };
    return metres(box.width(), box.height() - below) <
           metres(box.width() - m_layout.legendWidth - m_layout.bodyGap, box.height());
}

/// The map with its column at its right, or below it on pages that stand.
void PagePlanner::body(const QRectF& box, geo::Progress& progress) {
    geo::ProgressPart drawing{progress, 0, 0.8}, columns{progress, 0.8, 1};
    if (m_column.empty()) {
        maps(box, drawing);
        return;
    }
    if (m_layout.upright()) {
        const double gap = m_layout.bodyGap, width = (box.width() - gap) / 2;
        const double wished = m_column.wishedHeight(width, 2);
        const double height = std::clamp(wished, box.height() * 0.12, box.height() * 0.42);
        if (belowIsBetter(box, height + gap)) {
            const double top = box.bottom() - height;
            maps({box.left(), box.top(), box.width(), box.height() - height - gap}, drawing);
            m_done.left = m_column.plan({{box.left(), top, width, height}, {box.right() - width, top, width, height}},
                                        items(), columns);
            return;
        }
    }
    maps(box.adjusted(0, 0, -m_layout.legendWidth - m_layout.bodyGap, 0), drawing);
    m_done.left = m_column.plan({{box.right() - m_layout.legendWidth, box.top(), m_layout.legendWidth, box.height()}},
                                items(), columns);
}

} // namespace

PlannedMapPage planMapPage(const layers::MapPage& page, geo::Progress& progress) {
    return PagePlanner{page}.make(progress);
}

Plan planPage(const layers::MapPage& page, geo::Progress& progress) { return planMapPage(page, progress).plan; }

} // namespace paint
