#include "pages.hpp"

#include "page_parts.hpp"
#include "page_plan.hpp"
#include "region_flow.hpp"
#include "text.hpp"

#include "sentences.hpp"

#include <QCoreApplication>

namespace paint {
namespace {

/// What a side of a sheet is measured in.
struct SheetMeasures {
    QSizeF size;
    bool paper = true;
    double mm = 1; ///< units for a millimetre of an A4 page
    MapSizes map;
    double boxes = 1; ///< units for a unit of the regions' boxes
};

SheetMeasures measuresOf(const layers::PageFormat& format) {
    SheetMeasures m;
    if (format.isPaper()) {
        m.mm = format.paper == layers::Paper::A3 ? std::sqrt(2) : 1;
        m.size = QSizeF{210, 297} * m.mm;
        if (!format.upright)
            m.size.transpose();
        m.map = MapSizes::paper().scaled(m.mm);
        return m;
    }
    // Letters of a slide are read from the back of a room: two and a half pixels for a point.
    constexpr double pixelsPerPoint = 2.5;
    const auto [width, height] = format.pixels.value_or(std::pair{1920, 1080});
    m.boxes = std::min(width / 1920.0, height / 1080.0);
    m.size = QSizeF(width, height);
    m.paper = false;
    m.mm = pixelsPerPoint / millimetresPerPoint * m.boxes;
    m.map = MapSizes::slide().scaled(0.8 * m.boxes);
    return m;
}

/// What the maps and charts of a side show, for who cannot see them.
std::vector<geo::Message> alternatives(const layers::BlockPage& page) {
    std::vector<geo::Message> sentences;
    const auto add = [&](std::vector<geo::Message> more) {
        std::move(more.begin(), more.end(), std::back_inserter(sentences));
    };
    for (const auto& region : page.regions)
        for (const auto& block : region.blocks) {
            if (const auto* map = std::get_if<layers::MapBlock>(&block))
                add(layers::textAlternative(*map->map));
            if (const auto* chart = std::get_if<layers::ChartBlock>(&block))
                add(layers::textAlternative(chart->chart));
        }
    return sentences;
}

/// One side of a sheet and what does not fit on it.
class SidePlanner {
public:
    explicit SidePlanner(const layers::BlockPage& page) : m_page{page}, m{measuresOf(page.format)} {
        m_look.mm = m.mm;
        m_look.text = page.house.textScale;
        m_look.accent = page.house.accent;
        m_look.map = m.map;
        frame();
        pour();
    }
    std::size_t sides() const { return m_pages.size(); }
    Plan side(std::size_t index, std::size_t number, std::size_t count, geo::Progress& progress) const;

private:
    void frame();
    void pour();
    double pt(double points) const { return points * millimetresPerPoint * m.mm * m_page.house.textScale; }
    double head(std::size_t number, std::size_t count, Plan& plan) const;
    QStringList headRight(std::size_t number, std::size_t count) const;
    double addTitles(Plan& plan, double width, double top) const;
    QString foot(Plan& plan, double* line) const;

    const layers::BlockPage& m_page;
    SheetMeasures m;
    BlockLook m_look;
    double m_left = 0, m_right = 0, m_top = 0, m_bottom = 0; ///< of what stands between head and foot
    std::vector<FlowedPage> m_pages;
};

/// Margins are those of the regions; head and foot leave the room between them.
void SidePlanner::frame() {
    m_left = m_page.format.isPaper() && m_page.format.upright ? 14 * m.mm : 10 * m.mm;
    m_right = m.size.width() - m_left;
    if (!m_page.regions.empty()) {
        double left = 1e9, right = 0;
        for (const auto& region : m_page.regions) {
            left = std::min(left, region.box.x * m.boxes);
            right = std::max(right, (region.box.x + region.box.width) * m.boxes);
        }
        m_left = std::clamp(left, 4 * m.mm, m.size.width() / 3);
        m_right = std::clamp(right, m.size.width() * 2 / 3, m.size.width() - 4 * m.mm);
    }
    Plan scratch;
    constexpr std::size_t widest = 88; // numbers of pages as wide as they may get
    m_top = head(widest, widest, scratch) + 3 * m.mm;
    foot(scratch, &m_bottom);
    m_bottom -= 3 * m.mm;
}

/// Regions keep their boxes unless a long title or a long list of sources needs some of their room.
void SidePlanner::pour() {
    double first = 1e9, last = 0;
    for (const auto& region : m_page.regions) {
        first = std::min(first, region.box.y * m.boxes);
        last = std::max(last, (region.box.y + region.box.height) * m.boxes);
    }
    const double top = std::max(first, m_top), bottom = std::min(last, m_bottom);
    const double stretch = (bottom - top) / std::max(1e-9, last - first);
    std::vector<FlowRegion> regions;
    for (const auto& region : m_page.regions) {
        const auto& box = region.box;
        regions.push_back({{box.x * m.boxes, top + (box.y * m.boxes - first) * stretch, box.width * m.boxes,
                            box.height * m.boxes * stretch},
                           &region.blocks});
    }
    const double further = m_page.regions.empty() ? m_top : std::min(top, m_top + 2 * m.mm);
    m_pages = flow(regions, {m_left, further, m_right - m_left, m_bottom - further}, m_look);
}

QStringList SidePlanner::headRight(std::size_t number, std::size_t count) const {
    QStringList lines;
    if (!m_page.kind.empty())
        lines += text(m_page.kind);
    if (!m_page.date.empty())
        lines += text(m_page.date);
    if (count > 1)
        lines += text({GEO_TR("page %1 of %2"), {static_cast<std::int64_t>(number), static_cast<std::int64_t>(count)}});
    return lines;
}

/// Title and subtitle. What somebody types never takes the page from what it is about. @returns their height.
double SidePlanner::addTitles(Plan& plan, double width, double top) const {
    const auto high = [](const std::vector<QString>& lines, const TextStyle& style) {
        return style.size * style.lineHeight * static_cast<double>(lines.size());
    };
    const double most = m.size.height() * 0.25;
    TextStyle title{pt(24), Weight::Bold, false, inkColour, 1.12, -0.02};
    auto lines = fittedTitle(plan.title, width, most, title);
    const double height = addLines(lines, {m_left, top}, 0, title, plan.items) + 0.8 * m.mm;
    TextStyle subtitle{pt(10.5), Weight::Regular, false, secondColour, 1.3};
    const QString words = withBoundPoints(plan.description);
    lines = balanced(words, width, subtitle);
    while (high(lines, subtitle) > most / 2 && subtitle.size > pt(6)) {
        subtitle.size *= 0.93;
        lines = balanced(words, width, subtitle);
    }
    return height + addLines(lines, {m_left, top + height}, 0, subtitle, plan.items);
}

/// @returns its lower edge.
double SidePlanner::head(std::size_t number, std::size_t count, Plan& plan) const {
    addRect({0, 0, m.size.width(), 4 * m.mm}, m_page.house.accent, plan.items);
    const auto right = headRight(number, count);
    const Colour strong = headingColour(m_page.house.accent);
    TextStyle aside{pt(9), Weight::Regular, false, mutedColour, 1.4};
    double asideWidth = m_page.footer.fictional ? 62 * m.mm : 0;
    for (const auto& line : right) {
        aside.weight = Weight::SemiBold;
        asideWidth = std::max(asideWidth, widthOf(line, aside));
    }
    const double width = m_right - m_left - (asideWidth > 0 ? asideWidth + 8 * m.mm : 0);
    plan.title = text(m_page.title);
    plan.description = text(m_page.subtitle);
    double y = 11 * m.mm;
    y += addTitles(plan, width, y);
    double top = 6.5 * m.mm;
    if (m_page.footer.fictional) {
        addFictionalBanner({m_right - asideWidth, top, asideWidth, 5.2 * m.mm}, pt(8.5), 0.3 * m.mm, plan.items);
        top += 6.4 * m.mm;
    }
    const double asideHeight = aside.size * aside.lineHeight * static_cast<double>(right.size());
    const double bottom = std::max(y, top + asideHeight);
    double at = bottom - asideHeight;
    for (qsizetype i = 0; i < right.size(); ++i) {
        const bool isKind = i == 0 && !m_page.kind.empty();
        aside.weight = isKind ? Weight::SemiBold : Weight::Regular;
        aside.colour = isKind ? strong : mutedColour;
        at += addLines({right[i]}, {m_right, at}, 1, aside, plan.items);
    }
    return bottom;
}

QString SidePlanner::foot(Plan& plan, double* line) const {
    FooterPlace place;
    place.left = m_left, place.right = m_right;
    place.line = m.size.height() - 16 * m.mm, place.bottom = m.size.height() - 4 * m.mm;
    place.pad = 1.6 * m.mm, place.size = pt(7.5), place.lineWidth = 0.3 * m.mm;
    place.logoHeight = 8 * m.mm;
    place.creditAtRight = false;
    const auto done = addFooter(m_page.footer, m_page.house, place, plan.items);
    *line = done.line;
    return done.text;
}

Plan SidePlanner::side(std::size_t index, std::size_t number, std::size_t count, geo::Progress& progress) const {
    Plan plan;
    plan.size = m.size;
    plan.paper = m.paper;
    head(number, count, plan);
    double line = 0;
    const QString said = foot(plan, &line);
    plan.description = inSentences(plan.description, alternatives(m_page), said);
    const auto& placed = m_pages[index];
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const auto n = static_cast<double>(placed.size());
        geo::ProgressPart part{progress, static_cast<double>(i) / n, static_cast<double>(i + 1) / n};
        addPiece(placed[i].piece, placed[i].at, m_look, plan.items, part);
    }
    return plan;
}

std::vector<Plan> planSheet(const layers::SheetPages& sheet, geo::Progress& progress) {
    std::vector<SidePlanner> planners;
    planners.reserve(sheet.pages.size());
    std::size_t count = 0;
    for (const auto& page : sheet.pages)
        count += planners.emplace_back(page).sides();
    std::vector<Plan> plans;
    for (const auto& planner : planners)
        for (std::size_t i = 0; i < planner.sides(); ++i) {
            const auto n = static_cast<double>(plans.size()), all = static_cast<double>(count);
            geo::ProgressPart part{progress, n / all, (n + 1) / all};
            plans.push_back(planner.side(i, plans.size() + 1, count, part));
        }
    return plans;
}

/// What has no room in the column goes on a side of its own, under the same title.
layers::SheetPages goingOn(const layers::MapPage& page, std::vector<layers::Block> left) {
    layers::BlockPage side;
    side.format = page.format;
    side.title = page.title.empty() ? page.map.title : geo::Message{page.title, {}};
    side.subtitle = page.subtitle.empty() ? page.map.subtitle : geo::Message{page.subtitle, {}};
    side.house = page.house;
    side.footer = footerOf(page.map);
    side.footer.epsg = 0;
    const auto m = measuresOf(page.format);
    const QSizeF size = m.size / m.boxes;
    const double mm = m.mm / m.boxes;
    side.regions = {{{14 * mm, 32 * mm, size.width() - 28 * mm, size.height() - 56 * mm}, std::move(left)}};
    return {{}, {}, {std::move(side)}};
}

std::vector<Plan> planMaps(const layers::MapPage& page, geo::Progress& progress) {
    geo::ProgressPart first{progress, 0, 0.9}, second{progress, 0.9, 1};
    auto planned = planMapPage(page, first);
    std::vector<Plan> plans;
    plans.push_back(std::move(planned.plan));
    if (planned.left.empty())
        return plans;
    const auto more = goingOn(page, std::move(planned.left));
    auto sides = planSheet(more, second);
    std::move(sides.begin(), sides.end(), std::back_inserter(plans));
    return plans;
}

} // namespace

std::vector<Plan> planPages(const layers::PageContent& content, geo::Progress& progress) {
    if (const auto* page = std::get_if<layers::MapPage>(&content))
        return planMaps(*page, progress);
    return planSheet(std::get<layers::SheetPages>(content), progress);
}

} // namespace paint
