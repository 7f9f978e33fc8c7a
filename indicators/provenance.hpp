// How a figure was obtained, down to the rows of the files it comes from. Made when someone asks, not for every figure.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"
#include "estimate.hpp"
#include "figures.hpp"
#include "outside.hpp"
#include "reference.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace geo {
struct Source;
}

namespace indicators {

/// A number to be shown with its unit.
struct Amount {
    double value = 0;
    std::string unit; ///< as of an Indicator
    int decimals = 0;
};

/// A sentence with words of the catalogue and figures in it: the viewer puts them in the reader's language.
struct Sentence {
    using Value = std::variant<std::string, double, std::int64_t, Text, Amount>;
    std::string text; ///< template, as of a geo::Message
    std::vector<Value> values;

    Sentence(const char* text_) : text{text_} {}
    Sentence(std::string text_, std::vector<Value> values_) : text{std::move(text_)}, values{std::move(values_)} {}
    Sentence(const geo::Message& message);
};
/// The sentence in English, its values put in: for logs and tests, never for a user.
std::string plainText(const Sentence& sentence);

/// One row of a source table, with what was taken of it.
struct SourceRow {
    std::string code, name;
    std::vector<geo::Cell> values; ///< as published, one per column of the table
    std::vector<double> weights;   ///< share taken of each; empty where the row is used as it is
    std::vector<geo::Cell> parts;  ///< weight · value, absent where the row could not be used; empty likewise
};

/// Rows that add up to a figure, or the one row it was read from.
struct SourceRows {
    std::vector<std::string> columns; ///< as published
    bool oneWeight = true;            ///< the same share of every column of a row
    std::vector<SourceRow> rows;
    bool ofIris = true; ///< else rows of neighbourhoods, or of a larger place
};

/// A figure near an estimate whose margin was not measured: of the same table, universe and nature, estimated in the
/// same way, and measured. The one that is nearest in number in the IRIS of the target.
struct Benchmark {
    Indicator indicator;
    std::size_t n = 0;
    Miss miss = Miss::Relative;
    double p90 = 0; ///< without a correction: none is carried over to another figure
};

struct Provenance {
    enum class Part { Way, Result, Correction, Margin, Limits, Files, Caveat }; ///< in the order of reading
    struct Section {
        Part part = Part::Result;
        std::vector<Sentence> lines;
    };
    Indicator indicator;
    int year = 0;
    geo::Cell value;
    bool isEstimate = false;
    std::string place;             ///< whose figure it is: "La Mosson (QP034005)"
    geo::Message label;            ///< the word beside the figure: "published (%1)"
    std::vector<Section> sections; ///< in the order in which they are read; none is empty
    SourceRows source;
    std::vector<std::int64_t> sources; ///< ids of the files named in it, each once
    /// What to draw: the observed margin, or, where none was measured, that of the variable that stands in for it.
    std::optional<Interval> margin;
    bool marginIsBenchmark = false;
    std::optional<Benchmark> benchmark; ///< where the margin of the figure itself was not measured

    const Section* find(Part part) const;
};

/// "100 × AM / A": a formula in the columns of a table of that year.
std::string formulaText(const Formula& formula, int dataYear);
std::string formulaText(const Formula& formula); ///< the same for any year: "P{yy}_…"
/// "INSEE, Filosofi 2021, revenu disponible par IRIS"
std::string sourceLine(const geo::Source& source);

/// Of a figure published for a neighbourhood: the cells of its row.
/// @param code, name  of the neighbourhood.
Provenance provenanceOf(const geo::Observatory& observatory, const FigureReader& reader, const PublishedFigure& figure,
                        const std::string& code, const std::string& name);

/// Of a figure that a table gives for a zone of its level: the cells of its row.
/// @param figure  published, of the zone whose code and name it has.
Provenance zoneProvenance(const geo::Observatory& observatory, const FigureReader& reader, geo::GeographyKind level,
                          const ReferenceFigure& figure);

/// Of the figure of a commune: the cell that tables of neighbourhoods carry, or the rows of its IRIS that were summed.
Provenance communeProvenance(const geo::Observatory& observatory, const FigureReader& reader,
                             const PublishedFigure& figure, const std::string& code, const std::string& name);

/// Of the commune without its neighbourhoods: what was taken off what.
Provenance outsideProvenance(const geo::Observatory& observatory, const FigureReader& reader,
                             const PublishedFigure& commune, const CommuneNeighbourhoods& home,
                             const geo::ZoneSet& neighbourhoods, const std::string& name);

/// Of the figure of any place to compare with.
Provenance referenceProvenance(const geo::Observatory& observatory, const FigureReader& reader,
                               const ReferenceFigure& figure);

} // namespace indicators
