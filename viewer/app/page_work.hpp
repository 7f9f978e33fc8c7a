// What is done for the page editor off the window's thread: a page put together, and written to a file.
#pragma once

#include "gate.hpp"
#include "page.hpp"
#include "page_document.hpp"
#include "plan.hpp"
#include "reading.hpp"

#include <QString>
#include <QStringList>

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
    using Plans = layers::Released<std::vector<paint::Plan>>;
    std::shared_ptr<const layers::Released<layers::PageContent>> content;
    std::shared_ptr<const Plans> plans;
    layers::PageDocument proposedFor; ///< the document without what was changed by hand
    PageProposal proposal;
};

/// In the thread of a Reading. @throws geo::Error::Code::Usage for what the file has not, Refused by the gate.
/// @param before  the page before, whose proposals may still hold; null if there is none.
PageMade makePage(Reading::Desk& desk, const layers::PageDocument& document, const PageMade* before,
                  geo::Progress& progress);

/// The same without plans, for an atlas.
layers::Released<layers::PageContent> releasedPage(Reading::Desk& desk, const layers::PageDocument& document,
                                                   const layers::HouseStyle& house, geo::Progress& progress);

/// By extension: .pdf, .png, .svg, .docx, .pptx.  @returns the files written: of several sides a picture each.
QStringList writePage(const PageMade& page, const QString& file, geo::Progress& progress);

} // namespace app
