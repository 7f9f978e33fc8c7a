// What the page editor calls templates, formats and parts of a page.
#pragma once

#include "page_document.hpp"

#include <QString>

#include <vector>

namespace app {

QString templateName(layers::PageTemplate kind);
QString itemName(layers::PageItem item);
bool isOfMaps(layers::PageTemplate kind);   ///< it shows PageDocument::map
bool hasSubject(layers::PageTemplate kind); ///< it is about one neighbourhood or one site
bool isOfWork(layers::PageTemplate kind);   ///< it is about the work on a contract or a site, or on all of them
/// What can be left out of pages of this kind.
std::vector<layers::PageItem> itemsOf(layers::PageTemplate kind);
inline constexpr layers::PageTemplate pageTemplates[] = {
    layers::PageTemplate::Map,           layers::PageTemplate::MapWithCharts, layers::PageTemplate::Comparison,
    layers::PageTemplate::Neighbourhood, layers::PageTemplate::Site,          layers::PageTemplate::Coverage,
    layers::PageTemplate::Renewal,       layers::PageTemplate::Perimeters,    layers::PageTemplate::Activity,
    layers::PageTemplate::Programmation, layers::PageTemplate::Evaluation,    layers::PageTemplate::Voices,
    layers::PageTemplate::Panorama};

/// "25 000", "1:25000", "1 / 25 000": the n of 1:n. Nothing for other texts and for what no page can have.
std::optional<double> typedScale(const QString& text);
/// "niveau-de-vie-median-montpellier": a file name every system takes.
QString fileNameFrom(const QString& title);

} // namespace app
