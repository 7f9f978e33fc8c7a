#include "page_work.hpp"

#include "house_style.hpp"
#include "legend_edit.hpp"
#include "office/office_export.hpp"
#include "page_recipe.hpp"
#include "pages.hpp"
#include "painter.hpp"
#include "text.hpp"

namespace app {
namespace {

constexpr int paperDpi = 300, slideDpi = 96;

void addLegend(PageProposal& proposal, const layers::Legend& legend) {
    int section = 0;
    for (const auto& part : legend.sections) {
        for (const auto& entry : part.entries)
            proposal.legend.push_back({layers::legendKey(part, entry), section, entry});
        ++section;
    }
}

/// The first paragraph of a block has its heading.
void addTexts(PageProposal& proposal, const std::vector<layers::Block>& blocks) {
    for (const auto& block : blocks) {
        const auto* text = std::get_if<layers::TextBlock>(&block);
        if (!text)
            continue;
        auto heading = paint::text(text->heading);
        for (const auto& paragraph : text->paragraphs)
            if (!paragraph.id.empty() && paragraph.id != "note") // the note has its own field
                proposal.texts.push_back({paragraph.id, std::exchange(heading, {}), paint::text(paragraph.text)});
    }
}

PageProposal proposalOf(const layers::PageContent& content) {
    PageProposal proposal;
    if (const auto* page = std::get_if<layers::MapPage>(&content)) {
        proposal.title = paint::text(page->map.title);
        proposal.subtitle = paint::text(page->map.subtitle);
        addLegend(proposal, page->map.legend);
        addTexts(proposal, page->column);
        return proposal;
    }
    for (const auto& page : std::get<layers::SheetPages>(content).pages)
        for (const auto& region : page.regions)
            addTexts(proposal, region.blocks);
    return proposal;
}

layers::PageDocument asProposed(layers::PageDocument document) {
    document.legend.clear();
    document.texts.clear();
    document.hidden.clear();
    return document;
}

layers::Making makingOf(const layers::PageDocument& document, const layers::PageContent& content,
                        const layers::HouseStyle& house) {
    const auto* map = std::get_if<layers::MapPage>(&content);
    return layers::making({document, house.credit, paperDpi}, map ? &map->map : nullptr, paint::language());
}

} // namespace

layers::Released<layers::PageContent> releasedPage(Reading::Desk& desk, const layers::PageDocument& document,
                                                   const layers::HouseStyle& house, geo::Progress& progress) {
    auto content = desk.pages().make(document, house, progress);
    const auto making = makingOf(document, content, house);
    return layers::Gate{desk.observatory}.release(std::move(content), making);
}

PageMade makePage(Reading::Desk& desk, const layers::PageDocument& document, const PageMade* before,
                  geo::Progress& progress) {
    geo::ProgressPart first{progress, 0, 0.4}, second{progress, 0.4, 0.6}, third{progress, 0.6, 1};
    const auto house = layers::houseStyle(desk.observatory);
    auto content = desk.pages().make(document, house, first);
    PageMade made;
    made.proposedFor = asProposed(document);
    if (made.proposedFor == document)
        made.proposal = proposalOf(content);
    else if (before && before->proposedFor == made.proposedFor)
        made.proposal = before->proposal;
    else
        made.proposal = proposalOf(desk.pages().make(made.proposedFor, house, second));
    const auto making = makingOf(document, content, house);
    made.content = std::make_shared<const layers::Released<layers::PageContent>>(
        layers::Gate{desk.observatory}.release(std::move(content), making));
    made.plans = std::make_shared<const PageMade::Plans>(
        made.content->made([&](const layers::PageContent& released) { return paint::planPages(released, third); }));
    return made;
}

QStringList writePage(const PageMade& page, const QString& file, geo::Progress& progress) {
    const std::filesystem::path path = file.toStdString();
    if (paint::isOfficeFile(path)) {
        paint::exportOffice(*page.content, path, progress);
        return {file};
    }
    QStringList written;
    const bool paper = page.plans->content().front().paper;
    for (const auto& one : paint::exportPlans(*page.plans, path, paper ? paperDpi : slideDpi, progress))
        written << QString::fromStdString(one.string());
    return written;
}

} // namespace app
