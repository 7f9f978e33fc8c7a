#include "page_content.hpp"

#include "activity_page.hpp"
#include "coverage_page.hpp"
#include "evaluation_page.hpp"
#include "legend_edit.hpp"
#include "panorama_page.hpp"
#include "perimeters_page.hpp"
#include "portrait.hpp"
#include "programmation_page.hpp"
#include "renewal_page.hpp"
#include "site_sheet.hpp"
#include "voices_page.hpp"

#include <algorithm>

namespace layers {
namespace {

MapPage mapPage(const PageMaking& making, geo::Progress& progress) {
    const auto& document = making.document;
    geo::ProgressPart loading{progress, 0, 0.7}, charting{progress, 0.7, 1};
    MapPage page;
    page.map = making.loader.load(document.map, loading);
    const auto* shown = document.map.find(LayerKind::Indicator);
    if (!document.map.selected.empty() && document.shows(PageItem::Chart) && document.kind != PageTemplate::Comparison)
        page.chart = portrait(making.observatory, making.catalogue, making.language,
                              {geo::GeographyKind::Qpv, document.map.selected.front()}, Perimeter::Strict, 0,
                              shown ? shown->style.indicator : "", charting, &making.loader)
                         .chart;
    return page;
}

} // namespace

void applyTexts(std::vector<Block>& blocks, const PageDocument& document) {
    for (auto& block : blocks)
        if (auto* text = std::get_if<TextBlock>(&block))
            for (auto& paragraph : text->paragraphs)
                if (const auto own = document.texts.find(paragraph.id); own != document.texts.end())
                    paragraph.text = verbatim(own->second);
}

void applyEdits(MapPage& page, const PageMaking& making) {
    const auto& document = making.document;
    page.format = document.format;
    page.house = making.house;
    page.title = document.title;
    page.untitled = document.title.empty() && !document.titleAccepted;
    page.subtitle = document.subtitle;
    page.scale = document.scale;
    page.hidden = document.hidden;
    page.map.legend = editedLegend(std::move(page.map.legend), document);
    if (!document.shows(PageItem::Logo))
        page.house.logo.clear();
    if (!document.shows(PageItem::Credit))
        page.house.credit.clear();
    if (!document.note.empty() && document.shows(PageItem::Note)) {
        TextBlock note;
        note.look = TextBlock::Look::Note;
        note.paragraphs.push_back({"note", verbatim(document.note)});
        page.column.insert(page.column.end(), {Rule{}, std::move(note)});
    }
    applyTexts(page.column, document);
}

PageMaker::PageMaker(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                     indicators::Language language, ContentLoader& loader)
    : m_observatory{observatory}, m_catalogue{catalogue}, m_language{language}, m_loader{loader} {}

PageMaker::~PageMaker() = default;

PageContent PageMaker::neighbourhood(const PageDocument& document, HouseStyle house, geo::Progress& progress) {
    if (!document.shows(PageItem::Logo))
        house.logo.clear();
    if (!document.shows(PageItem::Credit))
        house.credit.clear();
    NeighbourhoodSheetRequest request;
    request.code = document.subject;
    if (const auto* ring = document.map.find(LayerKind::Ring))
        request.ringMetres = ring->bufferMetres;
    request.house = std::move(house);
    request.title = document.title;
    request.subtitle = document.subtitle;
    request.texts = document.texts;
    if (!m_neighbourhoods)
        m_neighbourhoods.emplace(m_observatory, m_catalogue, m_language, m_loader);
    return m_neighbourhoods->make(request, progress);
}

void PageMaker::addCharts(MapPage& page, const PageDocument& document, geo::Progress& progress) {
    if (document.map.selected.empty() || !document.shows(PageItem::Chart))
        return;
    NeighbourhoodSheetRequest request;
    request.code = document.map.selected.front();
    if (const auto* outlines = document.map.find(LayerKind::Neighbourhoods); outlines && outlines->vintage)
        request.code = "qpv@" + std::to_string(*outlines->vintage) + ":" + request.code;
    if (!m_neighbourhoods)
        m_neighbourhoods.emplace(m_observatory, m_catalogue, m_language, m_loader);
    page.more = m_neighbourhoods->charts(request, progress);
}

PageContent PageMaker::make(const PageDocument& document, const HouseStyle& house, geo::Progress& progress) {
    const PageMaking making{document, house, m_observatory, m_catalogue, m_language, m_loader};
    const auto ofMaps = [&](MapPage page) {
        applyEdits(page, making);
        return page;
    };
    const auto ofSides = [&](SheetPages sheet) {
        for (auto& page : sheet.pages) {
            if (!document.shows(PageItem::Logo))
                page.house.logo.clear();
            if (!document.shows(PageItem::Credit))
                page.house.credit.clear();
            for (auto& region : page.regions)
                applyTexts(region.blocks, document);
        }
        return sheet;
    };
    switch (document.kind) {
    case PageTemplate::Map:
    case PageTemplate::Comparison:
        return ofMaps(mapPage(making, progress));
    case PageTemplate::MapWithCharts: {
        geo::ProgressPart mapping{progress, 0, 0.8}, charting{progress, 0.8, 1};
        auto page = mapPage(making, mapping);
        addCharts(page, document, charting);
        return ofMaps(std::move(page));
    }
    case PageTemplate::Coverage:
        return ofMaps(coveragePage(making, progress));
    case PageTemplate::Renewal:
        return ofMaps(renewalPage(making, progress));
    case PageTemplate::Perimeters:
        return ofSides(perimetersPage(making, progress));
    case PageTemplate::Activity:
        return ofSides(activityPages(making, progress));
    case PageTemplate::Programmation:
        return ofSides(programmationPage(making, progress));
    case PageTemplate::Evaluation:
        return ofSides(evaluationPage(making, progress));
    case PageTemplate::Voices:
        return ofSides(voicesPage(making, progress));
    case PageTemplate::Panorama:
        return ofSides(panoramaPage(making, progress));
    case PageTemplate::Site:
        return ofSides(siteSheet(making, progress));
    case PageTemplate::Neighbourhood:
        break;
    }
    return neighbourhood(document, house, progress);
}

} // namespace layers
