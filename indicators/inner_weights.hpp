// Weights by what lies inside the sources: people of a grid, addresses, buildings.
#pragma once

#include "weights.hpp"

#include <span>
#include <vector>

namespace indicators {

struct InnerWeights {
    /// w_ti = what lies in t ∩ i / what lies in i. Its coverage counts, by area, only sources that have weights.
    WeightMatrix matrix;
    /// Per source: people, or weights of points, in it. NaN where the loaded data do not cover it, so that it has no
    /// weights, and where no target lies. For product() in place of areas: pieces then count by the people in them.
    std::vector<double> inside;
    /// Per target: share of its area in sources without weights. With matrix.coverage it adds up to the coverage of
    /// arealWeights(); too much of it, and the target is not estimable in this way.
    std::vector<double> without;
};

/// From what lies in each piece (one number per overlap) and in each source (NaN: unknown, no weight). The slivers of
/// arealWeights() are left out and counted; a piece with nothing in it has no entry.
InnerWeights innerWeights(Method method, const geo::ZoneSet& sources, std::span<const geo::Overlap> overlaps,
                          std::span<const double> targetAreas, std::span<const double> inPieces,
                          std::vector<double> inSources);

/// Overlap numbers grouped by source: those of source s are order[k] for k in [starts[s], starts[s+1]).
struct BySource {
    std::vector<std::uint32_t> sources; ///< those with an overlap, ascending
    std::vector<std::size_t> starts;    ///< one more than sources
    std::vector<std::size_t> order;
};
BySource bySource(std::span<const geo::Overlap> overlaps);

} // namespace indicators
