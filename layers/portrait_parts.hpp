// What portraits of neighbourhoods and of other places are both put together from. Private to layers/.
#pragma once

#include "portrait.hpp"

#include "observatory/sources.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace layers {

/// The data sets of an observatory by the line that names them.
class SourceNames {
public:
    explicit SourceNames(const geo::Observatory& observatory) : m_sources{observatory.sources().all()} {}
    std::string of(std::int64_t id) const; ///< empty for one that is not there

private:
    std::vector<geo::Source> m_sources;
};

void addOnce(std::vector<geo::Message>& list, geo::Message message);

/// Where the figure of a row comes from: a cell of a data set, or a sum over its IRIS.
struct RowOrigin {
    bool summed = false;
    std::int64_t source = 0;
    friend auto operator<=>(const RowOrigin&, const RowOrigin&) = default;
};
/// One line per origin, the commonest first; the rows of each other one are named.
/// @param origins one per row of the theme.
void explainOrigins(PortraitTheme& theme, const std::vector<RowOrigin>& origins, const SourceNames& names,
                    indicators::Language language);

/// Leaves out the places around for which no row has a cell, or none that has a number.
void keepPlacesWithCells(Portrait& portrait);
void keepPlacesWithNumbers(Portrait& portrait);

/// Which official files would bring what is not loaded around; of the commune where no place is left to stand beside.
void nameFiles(Portrait& portrait, const indicators::Catalogue& catalogue);

/// Codes of the neighbourhoods, of every generation loaded, that lie in a shape for more than half of them.
std::set<std::string> neighbourhoodsIn(const geo::Observatory& observatory, ContentLoader& loader,
                                       const geo::MultiPolygon& shape, geo::Progress& progress);

} // namespace layers
