// From a page document to a page with its figures: one way for the command, the window and atlases.
#pragma once

#include "house_style.hpp"
#include "map_content.hpp"
#include "page.hpp"
#include "page_document.hpp"

#include "base/progress.hpp"

namespace layers {

/// Loads all that the page shows. @param loader of the same observatory, catalogue and language; keeps what it reads.
/// @throws geo::Error::Code::Usage where the observatory lacks what the template is about, saying what to import.
PageContent contentOf(const PageDocument& document, const HouseStyle& house, const geo::Observatory& observatory,
                      const indicators::Catalogue& catalogue, indicators::Language language, ContentLoader& loader,
                      geo::Progress& progress);

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
