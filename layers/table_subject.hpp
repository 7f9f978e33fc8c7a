// What the sheets of a comparison table are made from. Private to layers/.
#pragma once

#include "sheet_cells.hpp"
#include "table.hpp"

#include "observatory/sources.hpp"

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace layers {

/// One target in one perimeter.
struct TargetRow {
    const PerimeterFigures* figures = nullptr;
    std::size_t target = 0;                                ///< position in the targets
    std::map<std::string, const indicators::Estimate*> of; ///< by id of the indicator
    indicators::ReferenceZone commune;
    std::string communeCodes;                      ///< INSEE's; several parted by commas
    std::string epci;                              ///< SIREN; empty where it is not known or not one
    std::vector<indicators::ReferenceZone> places; ///< one per reference asked for
};

/// Everything the sheets are made from; kept while they are made.
struct TableSubject {
    TableSubject(const geo::Observatory& observatory, const indicators::FigureReader& reader,
                 std::span<const PerimeterFigures> figures, const TableRequest& request, geo::Progress& progress);

    const indicators::Estimate* estimate(const TargetRow& row, const indicators::Indicator& indicator) const;
    /// What that figure is compared with, for the same year; null where there is no place of that kind.
    const indicators::ReferenceFigure* reference(const TargetRow& row, const indicators::Indicator& indicator,
                                                 std::size_t kind) const;
    std::string sourceName(std::int64_t id) const;

    const TableRequest& request;
    std::vector<indicators::Indicator> indicators; ///< in the order of the figures
    std::vector<TargetRow> rows;
    std::vector<geo::Source> sources; ///< those used, in order of use: figures, outlines, references
    bool fictional = false;

private:
    using Asked =
        std::tuple<indicators::ReferenceKind, std::string, std::string, int>; ///< kind, place, indicator, year
    void addRows(const PerimeterFigures& figures, const indicators::Memberships& memberships);
    void compare(const TargetRow& row, const indicators::References& references);
    void collectSources(const geo::Observatory& observatory);

    std::map<Asked, indicators::ReferenceFigure> m_references;
};

/// The place around a target; for a group, the one that all its members lie in.
indicators::ReferenceZone placeAround(const indicators::Memberships& memberships, const indicators::Targets& targets,
                                      std::size_t t, indicators::ReferenceKind kind);

/// How a figure and its reference are set against each other: rates by their gap in points, counts by the share of the
/// place, others by their ratio.
enum class Comparison { Gap, Share, Ratio };
/// nullopt for a count beside the commune without its neighbourhoods, which it is no part of.
std::optional<Comparison> comparisonOf(const indicators::Indicator& indicator, indicators::ReferenceKind kind);

/// The number in the unit of the indicator, or the word of its state.
SheetCell figureCell(const geo::Cell& cell, const indicators::Indicator& indicator, CellLook look);
/// The same of a place to compare with; "not loaded" where a file would bring it. @param figure  null: there is none
SheetCell referenceCell(const indicators::ReferenceFigure* figure, const indicators::Indicator& indicator);

/// Of a figure published for a neighbourhood: that it is as it was published, or worked out from counts that were.
geo::Message publishedWords(const indicators::Estimate& estimate);

/// @param leftOut  gets a line for each kind of place whose columns were left out
Sheet mainSheet(const TableSubject& subject, std::vector<SheetText>& leftOut);
/// nullopt where the targets and the places around them have no room side by side.
std::optional<Sheet> pageSheet(const TableSubject& subject);
Sheet detailSheet(const TableSubject& subject);
Sheet sourceSheet(const TableSubject& subject);

} // namespace layers
