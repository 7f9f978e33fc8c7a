// Sentences that every provenance is put together from. Private to indicators.
#pragma once

#include "estimate_run.hpp"
#include "provenance.hpp"

namespace indicators {

void add(Provenance& provenance, Provenance::Part part, Sentence sentence);
/// "%1: file %2, columns %3"; nothing for a source that is not there.
void addFile(Provenance& provenance, const geo::Observatory& observatory, std::int64_t source,
             const std::vector<std::string>& columns);
void addCaveat(Provenance& provenance);

/// Columns of both parts of a formula, each once.
std::vector<std::string> columnsOf(const Formula& formula, int dataYear);
/// The cells of one row of a table, one per column.
std::vector<geo::Cell> cellsOf(const LoadedTables& tables, const geo::StatTable& table,
                               const std::vector<std::string>& columns, std::size_t row);
Amount amountOf(const Indicator& indicator, double value);
/// Counts in sentences: no decimals from 100 on, one below.
double rounded(double count);
/// "100 × AM / A = 100 × 160 / 400 = 40 %"; of a count just the column and the value.
Sentence resultSentence(const Indicator& indicator, const Formula& formula, int year, const geo::Cell& numerator,
                        const geo::Cell& denominator, double value);

/// Of an estimate, or of a published figure that stands in its place.
Provenance provenanceOf(const EstimateContext& context, const Targets& targets, std::size_t target,
                        const Estimate& estimate, geo::Progress& progress);

std::optional<Benchmark> benchmarkFor(const EstimateContext& context, const Indicator& indicator,
                                      const EstimateTrace& trace);

} // namespace indicators
