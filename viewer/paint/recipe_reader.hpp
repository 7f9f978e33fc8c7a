// The recipe in a file that Lisière wrote, whoever it came from.
#pragma once

#include "recipe.hpp"

#include <filesystem>
#include <optional>

namespace paint {

/// Of a PDF, PNG, SVG, XLSX, ODS, DOCX, PPTX, GeoPackage, GeoJSON, or of the text beside a CSV: told by content, not by
/// name. The file is not trusted: what is read of it is bounded, nothing it names is opened. Nothing where there is no
/// recipe in it.
/// @throws geo::Error::Code::CannotOpen, Unrecognised for another kind of file, Malformed, TooNew
std::optional<layers::Recipe> recipeIn(const std::filesystem::path& file);

} // namespace paint
