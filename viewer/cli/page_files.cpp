#include "page_files.hpp"

#include "commands.hpp"

#include "house_style.hpp"
#include "office/office_export.hpp"
#include "pages.hpp"
#include "painter.hpp"
#include "text.hpp"

#include <filesystem>

namespace cli {

layers::PageFormat pageFormat(const std::string& text) {
    const auto format = layers::pageFormatFromText(text);
    if (!format)
        throw UsageProblem{{GEO_TR("--size takes a4, a3, a4-portrait, a3-portrait, slide or pixels from 300x300 to "
                                   "20000x20000, such as 1600x1000, not %1"),
                            {text}}};
    return *format;
}

void checkPageFile(const std::string& out) {
    const auto extension = std::filesystem::path{out}.extension();
    if (extension != ".png" && extension != ".pdf" && extension != ".svg" && !paint::isOfficeFile(out))
        throw UsageProblem{{GEO_TR("a page is written to a .png, .pdf, .svg, .docx or .pptx file, not to %1"), {out}}};
}

layers::HouseStyle houseFor(const geo::Observatory& observatory, const std::string& credit) {
    auto house = layers::houseStyle(observatory);
    if (!credit.empty())
        house.credit = credit;
    return house;
}

void writePage(const geo::Observatory& observatory, layers::PageContent content, const layers::PageRequest& asked,
               const std::string& out, layers::Vision vision, geo::Progress& progress) {
    geo::ProgressPart planning{progress, 0, 0.4}, drawing{progress, 0.4, 1};
    const auto* map = std::get_if<layers::MapPage>(&content);
    const auto making = layers::making(asked, map ? &map->map : nullptr, paint::language());
    const auto released = layers::Gate{observatory}.release(std::move(content), making);
    std::vector<std::filesystem::path> files{out};
    if (paint::isOfficeFile(out)) {
        paint::exportOffice(released, out, drawing);
    } else {
        const auto plans =
            released.made([&](const layers::PageContent& page) { return paint::planPages(page, planning); });
        files = paint::exportPlans(plans, out, asked.dpi, drawing, vision);
    }
    sayLeftOut(released.imprint());
    for (const auto& file : files)
        say({GEO_TR("Written: %1"), {file.string()}});
}

void sayLeftOut(const layers::Imprint& imprint) {
    for (const auto& words : imprint.leftOut)
        say(words);
}

} // namespace cli
