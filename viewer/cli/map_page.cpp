#include "map_page.hpp"

#include "commands.hpp"
#include "office_export.hpp"
#include "page_plan.hpp"
#include "painter.hpp"
#include "portrait.hpp"
#include "text.hpp"

#include <filesystem>

namespace cli {

layers::MapPage mapPage(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                        const layers::PageRequest& asked, layers::ContentLoader& loader, geo::Progress& progress) {
    geo::ProgressPart loading{progress, 0, 0.8}, charting{progress, 0.8, 1};
    const auto& document = asked.document;
    const auto* shown = document.map.find(layers::LayerKind::Indicator);
    layers::MapPage page;
    page.format = document.format;
    page.title = document.title;
    page.subtitle = document.subtitle;
    page.house.credit = asked.credit;
    page.map = loader.load(document.map, loading);
    if (!document.map.selected.empty())
        page.chart = layers::portrait(observatory, catalogue, paint::language(), document.map.selected.front(),
                                      layers::Perimeter::Strict, 0, shown ? shown->style.indicator : "", charting)
                         .chart;
    return page;
}

void writePage(const geo::Observatory& observatory, layers::MapPage page, const layers::PageRequest& asked,
               const std::string& out, layers::Vision vision, geo::Progress& progress) {
    geo::ProgressPart planning{progress, 0, 0.4}, drawing{progress, 0.4, 1};
    const auto making = layers::making(asked, &page.map, paint::language());
    const auto released = layers::Gate{observatory}.release(std::move(page), making);
    if (paint::isOfficeFile(out))
        paint::exportOffice(released, out, drawing);
    else
        paint::exportPlan(released.made([&](const layers::PageContent& content) {
            return paint::planPage(std::get<layers::MapPage>(content), planning);
        }),
                          out, asked.dpi, drawing, vision);
    sayLeftOut(released.imprint());
    say({GEO_TR("Written: %1"), {out}});
}

void checkPageExtension(const std::string& out) {
    const auto extension = std::filesystem::path{out}.extension();
    if (extension != ".png" && extension != ".pdf" && extension != ".svg" && !paint::isOfficeFile(out))
        throw UsageProblem{{GEO_TR("the map is written to a .png, .pdf, .svg, .docx or .pptx file, not to %1"), {out}}};
}

void sayLeftOut(const layers::Imprint& imprint) {
    for (const auto& words : imprint.leftOut)
        say(words);
}

} // namespace cli
