// Tables and layers that the command writes: from what was typed, or again from a recipe.
#pragma once

#include "atlas.hpp"
#include "estimate_request.hpp"

#include "observatory/observatory.hpp"
#include "place_count_report.hpp"
#include "recipe.hpp"

#include <optional>
#include <string>

namespace cli {

/// Of `lisiere table`, as typed.
struct TableOptions {
    std::string with, title;
    std::string csvFor = "spreadsheet"; ///< or "machine"
    std::string programmation;          ///< of what; "all"; empty: a table of figures
    FigureOptions figures;
};
void checkTableExtension(const std::string& out); ///< @throws UsageProblem
/// Makes the table, releases it, writes it and says so. @throws UsageProblem for options that cannot be understood
void writeTable(const geo::Observatory& observatory, const TableOptions& given, const std::string& out);
/// @throws geo::Error::Code::Malformed; Usage where the table was about outlines of the user's own
TableOptions tableOptions(const layers::Recipe& recipe);

/// Counts places again and writes them: all counts as .csv, or the workbook. @param people how near they live too
void writeCount(const geo::Observatory& observatory, const layers::CountAsked& asked, bool people,
                const std::string& out);

/// Of `lisiere export`.
struct LayerOptions {
    std::string layer;
    bool machine = false;
    std::optional<double> doubt; ///< metres: with the position of each place towards the neighbourhoods
};
void checkLayerExtension(const LayerOptions& given, const std::string& out); ///< @throws UsageProblem
void writeLayerFile(const geo::Observatory& observatory, const LayerOptions& given, const std::string& out);
LayerOptions layerOptions(const layers::Recipe& recipe); ///< @throws geo::Error::Code::Malformed

/// ".xlsx" of "Tableau.XLSX"
std::string extensionOf(const std::string& file);

/// Fields of what a recipe asks for. @throws geo::Error::Code::Malformed
layers::Fields askedFor(const layers::Recipe& recipe);

/// An atlas: which pages, in one file or many.
struct AtlasOptions {
    layers::AtlasRequest request;
    std::string per = "qpv"; ///< as typed
    std::string title;       ///< over the contents
    std::string extension;   ///< ".png" …: a file for each page, in a folder; empty: one PDF
    std::string name = "{code} {name}";
    bool contents = true;
    int dpi = 300;
};
/// Makes the pages, releases each, writes them and says so.
void writeAtlas(const geo::Observatory& observatory, AtlasOptions options, const std::string& out);
/// @throws geo::Error::Code::Malformed / TooNew
AtlasOptions atlasOptions(const layers::Recipe& recipe);

} // namespace cli
