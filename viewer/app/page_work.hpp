// What is done for the page editor off the window's thread: a page put together, and written to a file.
#pragma once

#include "gate.hpp"
#include "page.hpp"
#include "page_document.hpp"
#include "plan.hpp"
#include "reading.hpp"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace app {

/// A line of the legend as it is proposed, with the key a LegendEdit names it by.
struct LegendLine {
    std::string key;
    int section = 0;
    layers::LegendEntry entry;
};

/// Sentences of a sheet as they are proposed.
struct PageText {
    std::string id;
    QString heading, proposal;
};

/// What is on the page where nothing was changed by hand.
struct PageProposal {
    QString title, subtitle;
    std::vector<LegendLine> legend;
    std::vector<PageText> texts;
};

/// A page as it would be printed.
struct PageMade {
    std::shared_ptr<const layers::PageContent> content;
    std::shared_ptr<const layers::Released<layers::PageContent>> released; ///< what may be written of it
    std::shared_ptr<const std::vector<paint::Plan>> plans;
    PageProposal proposal;
};

/// In the thread of a Reading.
PageMade makePage(Reading::Desk& desk, const layers::PageDocument& document, geo::Progress& progress);

/// By extension: .pdf, .png, .svg.  @returns the files written.
QStringList writePage(const PageMade& page, const QString& file, geo::Progress& progress);

} // namespace app
