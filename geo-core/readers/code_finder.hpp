// Finds what a file nobody knows says of places: official codes, coordinates. Private to the readers.
#pragma once

#include "readers/family.hpp"

namespace geo {

/// Columns that, put together, hold official codes of one level.
struct FoundCodes {
    std::vector<std::size_t> columns;
    GeographyKind level = GeographyKind::Commune;
};

/// By content: 90 % of the filled cells are codes of one level, and for communes and departments, whose codes look like
/// any number, the name of the column says so too. Finer levels first. What the user chose comes before.
/// @throws Error::Code::Usage naming the columns there are, for a key that is not among them.
std::optional<FoundCodes> findCodes(const std::vector<std::string>& columns,
                                    const std::vector<std::vector<std::string>>& rows, const SourceFile& source);

/// The code of a row as written, its parts put together; a commune and an IRIS with the zeros they may have lost.
std::string codeIn(const std::vector<std::string>& cells, const std::vector<std::size_t>& columns, GeographyKind level);

struct FoundPlaces {
    std::size_t x = 0, y = 0;
    bool degrees = false;
};
/// By name, where more than half the rows hold numbers that can be coordinates.
std::optional<FoundPlaces> findPlaces(const std::vector<std::string>& columns,
                                      const std::vector<std::vector<std::string>>& rows);

/// Projected systems in which a box of coordinates would lie in one of the territories.
std::vector<int> systemsFor(const Extent& box);

/// Names of columns that are never figures: codes, labels, numbers of lines.
const std::vector<std::string_view>& labelColumns();

/// "Liste élus 2024.csv.gz" as part of a name: "liste-elus-2024"; of a workbook or a GeoPackage with its sheet or layer.
std::string slugOf(const SourceFile& source);

} // namespace geo
