#include "page_work.hpp"

#include "house_style.hpp"
#include "page_plan.hpp"
#include "page_recipe.hpp"
#include "page_words.hpp"
#include "painter.hpp"
#include "text.hpp"

#include <QFileInfo>

namespace app {
namespace {

constexpr int paperDpi = 300, slideDpi = 96;

PageProposal proposalOf(const layers::MapPage& page) {
    PageProposal proposal;
    proposal.title = paint::text(page.map.title);
    proposal.subtitle = paint::text(page.map.subtitle);
    int section = 0;
    for (const auto& part : page.map.legend.sections) {
        int line = 0;
        for (const auto& entry : part.entries)
            proposal.legend.push_back({std::to_string(section) + ":" + std::to_string(line++), section, entry});
        ++section;
    }
    return proposal;
}

} // namespace

PageMade makePage(Reading::Desk& desk, const layers::PageDocument& document, geo::Progress& progress) {
    layers::MapPage page;
    geo::ProgressPart first{progress, 0, 0.5}, second{progress, 0.5, 1};
    page.format = document.format;
    page.title = document.title;
    page.subtitle = document.subtitle;
    page.house = layers::houseStyle(desk.observatory);
    page.map = desk.loader.load(document.map, first);
    PageMade made;
    made.proposal = proposalOf(page);
    made.plans =
        std::make_shared<const std::vector<paint::Plan>>(std::vector<paint::Plan>{paint::planPage(page, second)});
    layers::PageRequest asked{document, page.house.credit, paperDpi};
    const auto making = layers::making(asked, &page.map, paint::language());
    made.content = std::make_shared<const layers::PageContent>(std::move(page));
    made.released = std::make_shared<const layers::Released<layers::PageContent>>(
        layers::Gate{desk.observatory}.release(*made.content, making));
    return made;
}

QStringList writePage(const PageMade& page, const QString& file, geo::Progress& progress) {
    const auto& plan = page.plans->front();
    const auto released = page.released->made([&](const layers::PageContent&) { return plan; });
    paint::exportPlan(released, file.toStdString(), plan.paper ? paperDpi : slideDpi, progress);
    return {file};
}

} // namespace app
