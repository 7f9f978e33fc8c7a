// The two-page sheet of a neighbourhood, as blocks.
#pragma once

#include "base/progress.hpp"
#include "house_style.hpp"
#include "map_content.hpp"
#include "page.hpp"

#include <map>
#include <memory>
#include <string>

namespace layers {

struct NeighbourhoodSheetRequest {
    std::string code; ///< "QP034005", "qpv@2015:QP034005"
    double ringMetres = 300;
    HouseStyle house;
    std::string title, subtitle;              ///< as typed; empty: the name people use, where it lies
    std::map<std::string, std::string> texts; ///< Paragraph::id → the user's own words
};

/// Makes sheets out of one open observatory. What they share is read once and kept: tables, figures of all
/// neighbourhoods, places to compare with, weights of estimates. One thread, like the loader, which must outlive it.
class NeighbourhoodSheets {
public:
    NeighbourhoodSheets(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                        indicators::Language language, ContentLoader& loader);
    ~NeighbourhoodSheets();
    /// Page 1: key figures, map, sentences, table of published figures. Page 2: charts, estimates apart, what to read
    /// with care. What is not there is said in words and leaves no hole.
    /// @throws geo::Error::Code::Usage for what is no neighbourhood of this file.
    SheetPages make(const NeighbourhoodSheetRequest& request, geo::Progress& progress);
    /// Its charts that stand beside a map, but that of the neighbourhoods around it.
    std::vector<Chart> charts(const NeighbourhoodSheetRequest& request, geo::Progress& progress);

private:
    std::unique_ptr<struct SheetShared> m_shared; ///< never null
};

/// The same for one sheet alone.
SheetPages neighbourhoodSheet(const NeighbourhoodSheetRequest& request, const geo::Observatory& observatory,
                              const indicators::Catalogue& catalogue, indicators::Language language,
                              ContentLoader& loader, geo::Progress& progress);

} // namespace layers
