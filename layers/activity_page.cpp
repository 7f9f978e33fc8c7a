#include "activity_page.hpp"

#include "activity.hpp"
#include "activity_blocks.hpp"
#include "provenance.hpp"
#include "register_words.hpp"

#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace layers {
namespace {

/// Boxes in mm of an A4 page as it lies, or as it stands; on slides and A3 in proportion.
class Boxes {
public:
    explicit Boxes(const PageFormat& format) : m_format{format} {}
    bool stands() const { return m_format.isPaper() && m_format.upright; }
    Box operator()(double x, double y, double width, double height) const {
        const double k = m_format.paper == Paper::A3 ? std::sqrt(2.0) : m_format.isPaper() ? 1 : 1920 / 297.0;
        const double vertical = m_format.isPaper() ? k : 1080 / 210.0;
        return {x * k, y * vertical, width * k, height * vertical};
    }

private:
    PageFormat m_format;
};

class ActivityMaker {
public:
    ActivityMaker(const PageMaking& making, geo::Progress& progress)
        : m_making{making}, m_activity{activityOf(making.observatory, making.document.year)},
          m_blocks{m_activity, making.language}, m_map{map(progress)}, m_box{making.document.format} {}

    SheetPages make() {
        SheetPages sheet;
        sheet.name = std::to_string(m_activity.year);
        if (!m_activity.events.empty()) {
            sheet.pages.push_back(page(GEO_TR("Events by place, kind and month"), eventRegions()));
            sheet.pages.push_back(page(GEO_TR("Event by event"), timelineRegions()));
        }
        if (auto regions = publicationRegions(); !regions.empty())
            sheet.pages.push_back(page(GEO_TR("Publications and figures of the report"), std::move(regions)));
        if (isSlide()) { // larger letters: a side each
            for (auto [subtitle, blocks] : {std::pair{GEO_TR("Participants"), m_blocks.people()},
                                            std::pair{GEO_TR("Audience"), m_blocks.audience()}})
                if (!blocks.empty())
                    sheet.pages.push_back(page(subtitle, halves(std::move(blocks))));
        } else if (m_blocks.hasPeople() || sheet.pages.empty()) {
            sheet.pages.push_back(page(GEO_TR("Participants and audience"), peopleRegions()));
        }
        return sheet;
    }

private:
    std::shared_ptr<const MapContent> map(geo::Progress& progress) const;
    BlockPage page(geo::Message subtitle, std::vector<Region> regions) const {
        BlockPage one;
        one.format = m_making.document.format;
        one.house = m_making.house;
        one.title = m_making.document.title.empty() ? m_blocks.title() : verbatim(m_making.document.title);
        one.subtitle = m_making.document.subtitle.empty() ? subtitle : verbatim(m_making.document.subtitle);
        one.kind = {GEO_TR("Activity of %1"), {std::to_string(m_activity.year)}};
        one.regions = std::move(regions);
        one.footer = footer();
        return one;
    }
    Footer footer() const;
    std::vector<Region> eventRegions() const {
        const MapBlock shown{m_map, m_blocks.mapCaption()};
        const LegendBlock legend{m_map, {}};
        if (m_box.stands())
            return {{m_box(14, 33, 112, 100), {shown}},
                    {m_box(132, 33, 64, 100), {legend}},
                    {m_box(14, 140, 88, 137), {ChartBlock{m_blocks.byKind()}}},
                    {m_box(108, 140, 88, 137), {ChartBlock{m_blocks.byMonth()}}}};
        return {{m_box(10, 32, 122, 108), {shown}},
                {m_box(10, 144, 122, 46), {legend}},
                {m_box(142, 32, 145, 58), {ChartBlock{m_blocks.byKind()}}},
                {m_box(142, 94, 145, 96), {ChartBlock{m_blocks.byMonth()}}}};
    }
    /// Publications, then what else the report counts.
    std::vector<Block> published() const {
        std::vector<Block> blocks;
        auto all = m_blocks.reportFigures();
        if (auto publications = m_blocks.publications(); !publications.facts.empty())
            all.insert(all.begin(), std::move(publications));
        for (auto& facts : all) {
            if (!blocks.empty())
                blocks.emplace_back(Rule{});
            blocks.emplace_back(std::move(facts));
        }
        if (auto text = m_blocks.reportCautions(); !text.paragraphs.empty())
            blocks.emplace_back(std::move(text));
        return blocks;
    }
    bool isSlide() const { return !m_making.document.format.isPaper(); }
    /// On paper all events beside what was published; on slides the events alone, in two columns.
    std::vector<Region> timelineRegions() const {
        const auto all = m_activity.events.size(), half = (all + 1) / 2;
        if (isSlide()) {
            std::vector<Block> second;
            if (half < all)
                second.emplace_back(m_blocks.timeline(half, all));
            return {{m_box(10, 32, 134, 157), {m_blocks.timeline(0, half)}},
                    {m_box(153, 32, 134, 157), std::move(second)}};
        }
        auto right = published();
        if (m_box.stands()) {
            std::vector<Block> column{m_blocks.timeline(0, all)};
            if (!right.empty())
                column.emplace_back(Rule{});
            std::ranges::move(right, std::back_inserter(column));
            return {{m_box(14, 33, 182, 244), std::move(column)}};
        }
        return {{m_box(10, 32, 134, 157), {m_blocks.timeline(0, all)}}, {m_box(153, 32, 134, 157), std::move(right)}};
    }
    /// Of slides; paper has them beside the events.
    std::vector<Region> publicationRegions() const {
        auto blocks = published();
        if (blocks.empty() || (!isSlide() && !m_activity.events.empty()))
            return {};
        return {{m_box(10, 32, 277, 157), std::move(blocks)}};
    }
    /// In two columns.
    std::vector<Region> halves(std::vector<Block> blocks) const {
        const auto middle = blocks.begin() + static_cast<std::ptrdiff_t>((blocks.size() + 1) / 2);
        std::vector<Block> second{std::make_move_iterator(middle), std::make_move_iterator(blocks.end())};
        blocks.erase(middle, blocks.end());
        return {{m_box(10, 32, 134, 157), std::move(blocks)}, {m_box(153, 32, 134, 157), std::move(second)}};
    }
    std::vector<Region> peopleRegions() const {
        auto people = m_blocks.people(), audience = m_blocks.audience();
        if (m_box.stands()) {
            if (!people.empty() && !audience.empty())
                people.emplace_back(Rule{});
            std::ranges::move(audience, std::back_inserter(people));
            return {{m_box(14, 33, 182, 244), std::move(people)}};
        }
        std::vector<Region> regions;
        if (!people.empty())
            regions.push_back({m_box(10, 32, audience.empty() ? 277 : 112, 157), std::move(people)});
        if (!audience.empty())
            regions.push_back(
                {regions.empty() ? m_box(10, 32, 277, 157) : m_box(131, 32, 156, 157), std::move(audience)});
        return regions;
    }

    const PageMaking& m_making;
    Activity m_activity;
    ActivityBlocks m_blocks;
    std::shared_ptr<const MapContent> m_map;
    Boxes m_box;
};

/// The departments the events were in, and their communes.
std::shared_ptr<const MapContent> ActivityMaker::map(geo::Progress& progress) const {
    geo::ProgressPart zoning{progress, 0, 0.3}, loading{progress, 0.3, 1};
    MapDocument document;
    for (const auto kind : {geo::GeographyKind::Commune, geo::GeographyKind::Department}) {
        if (!m_making.observatory.zones().find(kind))
            continue;
        Layer borders;
        borders.geography = kind;
        document.add(borders);
        if (kind != geo::GeographyKind::Department)
            continue;
        const auto zones = m_making.loader.zones(kind, std::nullopt, zoning);
        geo::Extent extent;
        for (const auto& one : m_activity.events)
            if (const auto at = zones->find(one.department))
                extent.add(zones->extent(*at));
        if (!extent.empty())
            document.extent = extent;
    }
    Layer events;
    events.kind = LayerKind::Events;
    events.vintage = m_activity.year;
    document.add(events);
    return std::make_shared<const MapContent>(m_making.loader.load(document, loading));
}

Footer ActivityMaker::footer() const {
    Footer footer;
    footer.sources = m_activity.sources;
    std::vector<std::string> own; // the register's own tables: each record says where it comes from
    for (const auto& source : m_making.observatory.sources().all())
        if (source.producer.empty())
            own.push_back(indicators::sourceLine(source));
    for (const auto& source : m_map->sources)
        if (std::ranges::find(own, source) == own.end())
            addOnce(footer.sources, source);
    footer.licences = m_map->licences;
    footer.fictional = m_map->fictional;
    footer.epsg = m_map->epsg;
    return footer;
}

} // namespace

SheetPages activityPages(const PageMaking& making, geo::Progress& progress) {
    return ActivityMaker{making, progress}.make();
}

} // namespace layers
