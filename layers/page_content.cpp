#include "page_content.hpp"

#include "legend_edit.hpp"
#include "portrait.hpp"

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
        page.chart = portrait(making.observatory, making.catalogue, making.language, document.map.selected.front(),
                              Perimeter::Strict, 0, shown ? shown->style.indicator : "", charting, &making.loader)
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

PageContent contentOf(const PageDocument& document, const HouseStyle& house, const geo::Observatory& observatory,
                      const indicators::Catalogue& catalogue, indicators::Language language, ContentLoader& loader,
                      geo::Progress& progress) {
    const PageMaking making{document, house, observatory, catalogue, language, loader};
    const auto ofMaps = [&](MapPage page) {
        applyEdits(page, making);
        return page;
    };
    switch (document.kind) {
    case PageTemplate::Map:
    case PageTemplate::MapWithCharts:
    case PageTemplate::Comparison:
        return ofMaps(mapPage(making, progress));
    case PageTemplate::Coverage:
    case PageTemplate::Renewal:
    case PageTemplate::Perimeters:
    case PageTemplate::Site:
    case PageTemplate::Neighbourhood:
        break;
    }
    throw geo::Error{geo::Error::Code::Usage, {GEO_TR("A sheet of a neighbourhood is made with `lisiere sheet`.")}};
}

} // namespace layers
