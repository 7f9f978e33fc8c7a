// Files nobody knows: any table, any layer. Less sure than every known family. Private to the readers.
#pragma once

#include "readers/family.hpp"

namespace geo {

constexpr std::string_view anyTableReader = "any-table", anyLayerReader = "any-layer";

/// A table with one row per official code and figures becomes the statistics table "table:NAME"; any other a record set
/// "list:NAME", with points where it has coordinates.
Recognition recogniseAnyTable(const Sample& sample);
Inspection inspectAnyTable(const SourceFile& source, const Recognition& found, Progress& progress);
LoadReport loadAnyTable(const Plan& plan, Observatory& observatory, Transaction& t, Progress& progress);

/// A layer becomes the record set "layer:NAME", with its geometry.
Recognition recogniseAnyLayer(const Sample& sample);
Inspection inspectAnyLayer(const SourceFile& source, const Recognition& found, Progress& progress);
LoadReport loadAnyLayer(const Plan& plan, Observatory& observatory, Transaction& t, Progress& progress);

} // namespace geo
