#include "office/pptx_writer.hpp"

#include "office/office_words.hpp"
#include "office/pptx_flow.hpp"
#include "page_parts.hpp"
#include "text.hpp"

namespace paint {
namespace {

QByteArray ofMap(const layers::MapPage& page, geo::Progress& progress, const FileDetails& details) {
    const auto titles = titlesOf(page);
    const auto footer = footerOf(page.map);
    PptxFlow flow{page.house, progress};
    flow.begin({titles.title, titles.subtitle, footerText(footer, page.house), footer.fictional});
    flow.mapSlide(page);
    return flow.finish({titles.title, titles.subtitle, QString::fromStdString(page.house.credit),
                        mapAlternative(page.map), details.recipe});
}

/// Blocks as they are read: from the top down, those beside each other from the left.
std::vector<const layers::Region*> inReadingOrder(const layers::BlockPage& page) {
    std::vector<const layers::Region*> regions;
    for (const auto& region : page.regions)
        regions.push_back(&region);
    std::ranges::stable_sort(regions, [](const layers::Region* a, const layers::Region* b) {
        constexpr double level = 3; // boxes that begin so near each other stand side by side
        if (std::abs(a->box.y - b->box.y) > level)
            return a->box.y < b->box.y;
        return a->box.x < b->box.x;
    });
    return regions;
}

QByteArray ofSheet(const layers::SheetPages& sheet, geo::Progress& progress, const FileDetails& details) {
    static const layers::HouseStyle usual;
    const layers::HouseStyle& house = sheet.pages.empty() ? usual : sheet.pages.front().house;
    PptxFlow flow{house, progress};
    for (std::size_t p = 0; p < sheet.pages.size(); ++p) {
        const auto& page = sheet.pages[p];
        flow.begin({text(page.title), text(page.subtitle), footerText(page.footer, page.house), page.footer.fictional});
        for (const auto* region : inReadingOrder(page))
            for (const auto& block : region->blocks)
                flow.write(block);
        progress.report(static_cast<double>(p + 1) / static_cast<double>(sheet.pages.size() + 1));
    }
    return flow.finish(
        {QString::fromStdString(sheet.name), {}, QString::fromStdString(house.credit), {}, details.recipe});
}

} // namespace

QByteArray toPptx(const layers::PageContent& content, geo::Progress& progress, const FileDetails& details) {
    if (const auto* page = std::get_if<layers::MapPage>(&content))
        return ofMap(*page, progress, details);
    return ofSheet(std::get<layers::SheetPages>(content), progress, details);
}

} // namespace paint
