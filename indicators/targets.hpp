// What figures are asked for: neighbourhoods, their rings, communes …, written KIND[@VINTAGE][:CODE,...]; outlines that
// someone drew; groups of any of them.
#pragma once

#include "geometry/zone_set.hpp"
#include "observatory/observatory.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace indicators {

/// A parsed target expression: "qpv@2015:QP034005,QP034006", "commune:34172", bare "qpv".
struct TargetExpression {
    geo::GeographyKind kind = geo::GeographyKind::Qpv;
    std::optional<int> vintage;
    std::vector<std::string> codes; ///< empty: all of them
    /// @throws geo::Error::Code::Usage saying what a target looks like.
    static TargetExpression parse(std::string_view text);
};

/// Target zones with their shapes: strict, or with a buffer (ring = false: neighbourhood and ring; true: ring alone).
struct Targets {
    std::shared_ptr<const geo::ZoneSet> zones; ///< the geography they come from
    std::vector<std::size_t> indices;          ///< which zones of it
    std::vector<geo::MultiPolygon> shapes;     ///< one per index
    double buffer = 0;                         ///< metres
    bool ring = false;

    // Of grouped targets (target_groups.hpp), where `zones` are the groups; else empty.
    std::shared_ptr<const geo::ZoneSet> base;      ///< the geography the members come from
    std::vector<std::vector<std::size_t>> members; ///< zones of it, per target
    std::vector<double> countedOnce;               ///< m² that members share and that count once, per target
    std::string grouping;                          ///< "commune" …, as it is asked for

    bool isGrouped() const { return base != nullptr; }
    /// "qpv@2015:QP034005"; an outline "outline:3"; a group "qpv@2015/commune:34172", "outline/total".
    std::string name(std::size_t i) const;
};

/// Targets of zones that are loaded already: buffers of 32 segments a quadrant. A ring is the buffer without the strict
/// area of its zone; for a neighbourhood, without those of the others of the set either. Outlines that someone drew may
/// lie in one another, so each has its own ring.
/// @throws geo::Error::Code::Usage for a negative buffer or a ring without one.
Targets targetsOf(std::shared_ptr<const geo::ZoneSet> zones, std::vector<std::size_t> indices, double buffer, bool ring,
                  geo::Progress& progress);

/// @throws geo::Error::Code::Usage for a code that is not there, naming near ones; for a level that is not loaded.
Targets resolve(const geo::Observatory& observatory, const TargetExpression& expression, double buffer, bool ring,
                geo::Progress& progress);

} // namespace indicators
