// An atlas made off the window's thread.
#pragma once

#include "atlas.hpp"
#include "reading.hpp"

#include <QString>

namespace app {

/// @param pattern  of the names of files in the folder `path`; empty: one PDF, the file `path`.
/// @returns how many pages it has.
int makeAtlas(Reading::Desk& desk, const layers::AtlasRequest& request, const QString& path, const std::string& pattern,
              const QString& extension, geo::Progress& progress);

} // namespace app
