// From a page document to a page with its figures: one way for the command, the window and atlases.
#pragma once

#include "house_style.hpp"
#include "map_content.hpp"
#include "neighbourhood_sheet.hpp"
#include "page.hpp"
#include "page_document.hpp"

#include "base/progress.hpp"

#include <optional>

namespace layers {

/// Makes pages out of one open observatory. What they share is read once and kept, so that an atlas or the next page
/// comes at once. One thread, like the loader, which must be of the same observatory, catalogue and language and
/// outlive it.
class PageMaker {
public:
    PageMaker(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
              indicators::Language language, ContentLoader& loader);
    ~PageMaker();
    /// @throws geo::Error::Code::Usage where the observatory lacks what the template is about, saying what to import.
    PageContent make(const PageDocument& document, const HouseStyle& house, geo::Progress& progress);

private:
    PageContent neighbourhood(const PageDocument& document, HouseStyle house, geo::Progress& progress);
    void addCharts(MapPage& page, const PageDocument& document, geo::Progress& progress);

    const geo::Observatory& m_observatory;
    const indicators::Catalogue& m_catalogue;
    indicators::Language m_language;
    ContentLoader& m_loader;
    std::optional<NeighbourhoodSheets> m_neighbourhoods; ///< made at first use
};

/// What makers of pages need, passed on whole. Private to layers/.
struct PageMaking {
    const PageDocument& document;
    const HouseStyle& house;
    const geo::Observatory& observatory;
    const indicators::Catalogue& catalogue;
    indicators::Language language;
    ContentLoader& loader;
};

/// Title, wording of the legend, what is hidden, scale: the same for all pages of maps.
void applyEdits(MapPage& page, const PageMaking& making);
/// The user's own words in place of the paragraphs they were typed for.
void applyTexts(std::vector<Block>& blocks, const PageDocument& document);

} // namespace layers
