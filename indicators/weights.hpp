// Shares of source zones that fall in target zones.
#pragma once

#include "base/column.hpp"
#include "base/progress.hpp"
#include "geometry/overlay.hpp"
#include "geometry/zone_set.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace indicators {

/// How a figure was made, in the order design §5 prefers them.
enum class Method { Published, Calibrated, Population, Grid, Points, Area };
std::string_view toText(Method method); ///< "published" … "area", as in --method and --json
std::optional<Method> methodFromText(std::string_view text);

/// Sparse target × source shares, row by row (compressed rows): entry e of target t, for e in
/// [rowStarts[t], rowStarts[t+1]), gives source sources[e] the share shares[e] in (0, 1].
struct WeightMatrix {
    Method method = Method::Area;
    std::size_t targets = 0, sourceCount = 0;
    std::vector<std::size_t> rowStarts;
    std::vector<std::uint32_t> sources;
    std::vector<double> shares;
    std::vector<double> coverage;     ///< per target: share of its area covered by sources, 0 to 1
    std::vector<std::size_t> slivers; ///< per target: pieces ignored as slivers
};

/// Areal weights w_ti = area(i ∩ t) / area(i), each source taken to be spread evenly over its zone.
/// A piece under 0.5 % of its source and 1 % of the target is a sliver: left out and counted. Where the targets cover a
/// source wholly, its other pieces get what was in slivers: over a partition the shares of a source add up to 1.
WeightMatrix arealWeights(const geo::ZoneSet& sources, std::span<const geo::MultiPolygon> targets, int targetEpsg,
                          geo::Progress& progress);
/// The same from overlaps already computed; target areas in m².
WeightMatrix arealWeights(const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps,
                          std::span<const double> targetAreas);

/// Design §5: outlines of two producers never fit exactly; a piece that is so small a part of its source and of the
/// target is their disagreement, not people. Areas in m².
bool isSliver(double piece, double source, double target);

/// t_j = Σ_i w_ji · s_i, with the absent states of s carried through. `covered[j]` gets the share of Σ_i w_ji·area_i
/// whose source carries a number. The others are taken to be like those (the sum is divided by covered[j]); where less
/// than minimumCoverage is covered, t_j has the gravest absence among its sources, or NotEstimable if there is none.
geo::Column product(const WeightMatrix& weights, const geo::Column& counts, std::span<const double> sourceAreas,
                    std::vector<double>& covered);

/// Design §5: data for less than this share of a target's area make no figure; for less than the second, the figure is
/// said to be indicative.
constexpr double minimumCoverage = 0.70, soundCoverage = 0.90;

} // namespace indicators
