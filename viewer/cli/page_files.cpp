#include "page_files.hpp"

#include "commands.hpp"

#include "pages.hpp"
#include "painter.hpp"

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
    if (extension != ".png" && extension != ".pdf" && extension != ".svg")
        throw UsageProblem{{GEO_TR("the map is written to a .png, .pdf or .svg file, not to %1"), {out}}};
}

void writePage(const layers::PageContent& content, const std::string& out, int dpi, layers::Vision vision,
               geo::Progress& progress) {
    geo::ProgressPart planning{progress, 0, 0.4}, drawing{progress, 0.4, 1};
    const auto plans = paint::planPages(content, planning);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto n = static_cast<double>(plans.size());
        geo::ProgressPart part{drawing, static_cast<double>(i) / n, static_cast<double>(i + 1) / n};
        std::filesystem::path file{out};
        if (i > 0)
            file.replace_filename(file.stem().string() + "-" + std::to_string(i + 1) + file.extension().string());
        paint::exportPlan(plans[i], file, dpi, part, vision);
        say({GEO_TR("Written: %1"), {file.string()}});
    }
}

} // namespace cli
