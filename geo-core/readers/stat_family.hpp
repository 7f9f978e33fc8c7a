// Statistics by code: one engine for every family of tables. A family is data. Private to the readers.
#pragma once

#include "readers/family.hpp"
#include "readers/text_table.hpp"

namespace geo {

/// Column patterns as for fits().
struct StatFamily {
    std::string_view id;
    std::string_view title; ///< French, %1 is the year: "Filosofi %1, revenu disponible par IRIS"
    std::string_view name;  ///< French, without a year: what an inspection calls it
    std::string_view producer, attribution;
    GeographyKind level = GeographyKind::Iris;
    std::vector<std::string_view> key;
    std::vector<std::vector<std::string_view>> signature; ///< one column of each group at least
    std::vector<std::string_view> variables;              ///< columns known to be figures
    std::vector<std::string_view> texts;                  ///< columns known to be labels, codes, notes
    std::string_view yearColumn; ///< its digits after the pattern's first letters are the year; empty: in the file name
    int geographyOffset = 0;     ///< year of the IRIS minus year of the data; neighbourhoods have their generation
    bool (*plausible)(const Sample&) = nullptr; ///< where columns alone do not tell: do the first rows look like it?
};

Recognition recogniseTable(const StatFamily& family, const Sample& sample);
Inspection inspectTable(const StatFamily& family, const SourceFile& source, const Recognition& found,
                        Progress& progress);
LoadReport loadTable(const StatFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                     Progress& progress);

/// All of them, in a stable order.
const std::vector<StatFamily>& statFamilies();

} // namespace geo
