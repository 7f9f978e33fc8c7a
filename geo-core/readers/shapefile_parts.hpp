// The files that a shapefile is made of. Private to the readers.
#pragma once

#include "readers/source_file.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace geo {

/// Are the parts there, of the length they say, and of one shapefile?
/// @throws Error::Code::CannotOpen, Malformed or MissingCrs naming the part
void checkParts(const SourceFile& shp);

/// What the .cpg says: "UTF-8", "Windows-1252" under its many names; nullopt for no .cpg and for anything else.
std::optional<std::string> statedEncoding(const SourceFile& shp);

/// What the .prj says, in its words; empty where there is none.
std::string projectionText(const SourceFile& shp);

/// All of the .dbf but its head, piece by piece: what is not ASCII in it is text.
void eachPieceOfTable(const SourceFile& shp, const std::function<void(std::string_view)>& piece);

/// Rows of the .dbf that an office program deleted: marked, and left where they were with their outline.
std::int64_t deletedRows(const SourceFile& shp);

} // namespace geo
