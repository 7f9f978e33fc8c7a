// An atlas as one PDF with contents and bookmarks, or as a file for each of its pages.
#pragma once

#include "atlas.hpp"
#include "gate.hpp"
#include "page.hpp"

#include "base/progress.hpp"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace paint {

struct AtlasJob {
    std::vector<layers::AtlasEntry> entries;
    /// Makes a page. Called in the thread that writes the atlas, in the order of the entries, while those before are
    /// drawn in others.
    std::function<layers::Released<layers::PageContent>(const layers::AtlasEntry&, geo::Progress&)> page;
    layers::Making making;     ///< of the whole, for its recipe
    std::string title;         ///< over the contents; empty: "Contents"
    layers::PageFormat format; ///< of the contents
    layers::HouseStyle house;  ///< of the contents
    bool contents = true;      ///< a PDF of several places opens with them
};

/// All pages in one PDF, numbered, with contents, and bookmarks by department and commune.
/// @returns how many pages it has.
std::size_t writeAtlas(const AtlasJob& job, const std::filesystem::path& file, geo::Progress& progress);

/// A file for each entry, in a folder that is made where it is not there: all of them or none.
/// @param names  one per entry, see layers::atlasFileNames.  @param extension  ".pdf", ".png" or ".svg".
/// @returns the files that were written.
std::vector<std::filesystem::path> writeAtlasFiles(const AtlasJob& job, std::span<const std::string> names,
                                                   const std::filesystem::path& folder, const std::string& extension,
                                                   int dpi, geo::Progress& progress);

} // namespace paint
