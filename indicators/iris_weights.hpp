// Weights of the IRIS under a set of targets, once per IRIS geography.
#pragma once

#include "targets.hpp"
#include "weights.hpp"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace indicators {

/// Areal weights of one IRIS geography for one set of targets, without pieces of communes that are not cut into IRIS:
/// such a commune says nothing about a part of it.
struct IrisWeights {
    std::shared_ptr<const geo::ZoneSet> zones;
    WeightMatrix matrix;
    std::vector<double> areas;          ///< m², of the zones
    std::vector<geo::Overlap> overlaps; ///< what the matrix was made from: without pieces of uncut communes
    std::vector<double> uncut; ///< per target: share of its area in communes not cut into IRIS, not in matrix.coverage
    /// Every IRIS a target touches, slivers and uncut communes too: entries [touchStarts[t], touchStarts[t+1]).
    std::vector<std::size_t> touchStarts;
    std::vector<std::uint32_t> touched;
};

/// @param targetAreas m², one per target.
IrisWeights irisWeights(std::shared_ptr<const geo::ZoneSet> iris, std::span<const geo::Overlap> overlaps,
                        std::span<const double> targetAreas);

/// Weights for the tables of any geography year, computed when first asked for.
class IrisWeightsByYear {
public:
    IrisWeightsByYear(const geo::Observatory& observatory, const Targets& targets);
    /// Of the loaded IRIS geography whose outlines are nearest in time; null if none is loaded.
    const IrisWeights* forYear(int geographyYear, geo::Progress& progress);

private:
    const geo::Observatory& m_observatory;
    const Targets& m_targets;
    std::vector<geo::Geography> m_geographies; ///< IRIS only
    std::map<std::int64_t, IrisWeights> m_weights;
};

} // namespace indicators
