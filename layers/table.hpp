// The comparison table of many targets: figures side by side with what they are compared with, each column with its
// unit, year and source; the details of the estimates; the sources.
#pragma once

#include "json_fields.hpp"
#include "perimeter_figures.hpp"
#include "workbook.hpp"

#include "base/progress.hpp"
#include "figures.hpp"
#include "observatory/observatory.hpp"
#include "reference.hpp"

#include <span>
#include <string>
#include <vector>

namespace layers {

struct TableRequest {
    std::vector<indicators::ReferenceKind> references; ///< what each figure is compared with, in this order
    indicators::Language language = indicators::Language::French;
    std::string title; ///< as typed; empty for one that says what is in it
    bool leaveOutEmpty =
        false; ///< columns of places without a figure in any row, where nobody asked for them one by one
};

/// Where the newest figures published for the strict targets have no place to compare with, takes those of the newest
/// year, at most five back, that have one: in all perimeters, so that a column is of one year.
void takeComparableYears(std::vector<PerimeterFigures>& figures, const geo::Observatory& observatory,
                         indicators::Estimator& estimator, const std::vector<indicators::ReferenceKind>& kinds,
                         geo::Progress& progress);

/// What a table is made again from: the words of `lisiere table`.
struct TableAsked {
    std::string targets;  ///< "qpv@2015:QP034005,QP034006"
    std::string contract; ///< of this one alone: its SIREN or name
    std::string outlines; ///< or the name of a file of outlines
    std::string buffers;  ///< metres
    bool ringAlone = false;
    std::string per, indicators, method = "auto", year;
    std::string beside; ///< "commune,epci"
    std::string title;
};
Json toJson(const TableAsked& asked);

/// "Commune", "Commune outside its neighbourhoods", "Intercommunality" …
geo::Message referenceWords(indicators::ReferenceKind kind);

/// The table, one row per target and perimeter; the same on one page, if it fits; the details, one row per estimate;
/// the sources. Nothing
/// is left empty without a reason: an absence is a word. A volume by area alone is not printed (design §5).
/// @param figures  of one observatory; all its perimeters have the same indicators.
/// @param reader   of the same observatory.
Workbook comparisonTable(const geo::Observatory& observatory, const indicators::FigureReader& reader,
                         std::span<const PerimeterFigures> figures, const TableRequest& request,
                         geo::Progress& progress);

} // namespace layers
