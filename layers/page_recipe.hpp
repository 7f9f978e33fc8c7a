// A page as what is asked for in a recipe: its document with the years that it shows.
#pragma once

#include "gate.hpp"
#include "page_document.hpp"

namespace layers {

/// What a page is made again from. Figures are not in it.
struct PageRequest {
    PageDocument document;
    std::string credit; ///< of the house style: who made it
    int dpi = 300;      ///< of a picture on paper
    friend bool operator==(const PageRequest&, const PageRequest&) = default;
};

/// The years and vintages of what is shown take the place of "the latest".
MapDocument withYears(MapDocument document, const MapContent& shown);
/// The latest instead of a year, for figures and the zones they are of; the generation of neighbourhoods stays, since
/// what is selected is of it, and so do maps beside, which are of other years on purpose.
MapDocument withoutYears(MapDocument document);

/// @param shown  the map that was drawn; null for a sheet.
Making making(const PageRequest& request, const MapContent* shown, indicators::Language language);
/// @throws geo::Error::Code::Malformed / TooNew; Usage for a recipe of something else than a page
PageRequest pageRequest(const Recipe& recipe);

} // namespace layers
