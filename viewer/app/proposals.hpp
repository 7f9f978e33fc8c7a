// What the window proposes when nobody has chosen yet, and what it checks of what was chosen before.
#pragma once

#include "holdings.hpp"
#include "map_document.hpp"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace app {

layers::MapDocument proposedDocument(const Holdings& holdings);
/// After an import: layers that can now be shown are added where they belong, and missing choices made.
void addNewLayers(layers::MapDocument& document, const Holdings& holdings);
/// Keeps a selection that lies in the territory; else selects the largest neighbourhood there, so that the portrait is
/// never empty for want of a click.
void selectIn(layers::MapDocument& document, const Holdings& holdings);
/// Does everything the document names still exist?
bool stillThere(const layers::MapDocument& document, const Holdings& holdings);
/// The year a map shows: the one asked for, else the latest there is. None where the file has no such map.
std::optional<int> yearShown(const Holdings& holdings, const layers::MapBeside& map, geo::GeographyKind level);
/// Takes away maps beside that the file cannot show at the level of the first, and those that are the first once more;
/// beside a change its year is none of them.
void keepBeside(layers::MapDocument& document, const Holdings& holdings);
/// Gives a map of a change its classes about zero, or takes them from a map of figures again; nothing: figures.
void showSince(layers::IndicatorStyle& style, std::optional<int> year, const std::string& reason = {});
/// Shows the figures again where the years of a change are not there, or do not compare and nobody said why they are.
void keepSince(layers::MapDocument& document, const Holdings& holdings);
/// The indicator a level opens with; empty if it has none.
std::string firstIndicatorAt(const Holdings& holdings, geo::GeographyKind level);
/// Ids of the table's columns.
std::vector<std::string> publishedForTable(const Holdings& holdings, const layers::MapDocument& document);

bool isWritable(const std::filesystem::path& file); ///< by the rights on it and on its folder
/// Where the user's settings keep the map of a file.
QString viewKey(const std::filesystem::path& file);

} // namespace app
