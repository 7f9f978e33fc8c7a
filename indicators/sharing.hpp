// The ways in which the IRIS of one geography can be shared among all neighbourhoods of one generation.
#pragma once

#include "calibration.hpp"
#include "control.hpp"
#include "grid_weights.hpp"
#include "iris_weights.hpp"
#include "residuals.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace indicators {

/// One way. Neighbourhoods are the targets of the weights, IRIS the sources.
struct Sharing {
    Method method = Method::Area;
    std::optional<Control> control;
    WeightMatrix weights;                 ///< entry for entry those of the areal weights, whatever the way
    std::vector<ControlOutcome> outcomes; ///< per neighbourhood; Reached where the way can be used
    std::vector<double> sizes;            ///< per IRIS: what coverage is counted in, people or else m²
    std::vector<double> published;        ///< per neighbourhood: its control, NaN where there is none
    std::vector<double> inSources;        ///< per neighbourhood: the control summed over its IRIS
    std::vector<Features> features;       ///< per neighbourhood: what may explain a miss
    /// The same without what the figure itself would tell of itself.
    Features featuresFor(const Offer& offer, std::size_t neighbourhood) const;
    bool usable(std::size_t neighbourhood) const { return outcomes[neighbourhood] == ControlOutcome::Reached; }
};

/// Every way, made when first asked for and kept. One thread.
class Sharings {
public:
    /// @param neighbourhoods all of one generation.  @param base areal weights of the IRIS in them.
    Sharings(const geo::Observatory& observatory, const LoadedTables& tables,
             std::shared_ptr<const geo::ZoneSet> neighbourhoods, IrisWeights base);
    const Sharing& byArea() const { return m_area; }
    /// By the people, or the households, of the finest grid loaded; by the points loaded. Null if there are none.
    const Sharing* byGrid(GridUniverse universe, geo::Progress& progress);
    const Sharing* byPoints(geo::Progress& progress);
    /// Scaled to a count: areal weights, or those of the grid where it covers a neighbourhood wholly.
    const Sharing& by(const Control& control, geo::Progress& progress);
    const IrisWeights& base() const { return m_base; }
    const geo::ZoneSet& iris() const { return *m_base.zones; }
    const geo::ZoneSet& neighbourhoods() const { return *m_neighbourhoods; }
    const std::vector<std::uint16_t>& departments() const { return m_departments; } ///< rank per neighbourhood
    /// Cells of a table, one per IRIS of the geography; carried there where the table is of another year.
    const geo::Column& onIris(const geo::StatTable& table, const std::string& column);

private:
    void addCompanion(Sharing& sharing);
    Sharing fromInside(const InnerWeights& inner) const;
    const geo::Observatory& m_observatory;
    const LoadedTables& m_tables;
    std::shared_ptr<const geo::ZoneSet> m_neighbourhoods;
    IrisWeights m_base;
    Sharing m_area;
    std::map<GridUniverse, std::optional<Sharing>> m_byGrid;
    std::optional<std::optional<Sharing>> m_byPoints;
    std::map<std::string, Sharing> m_byControl;
    std::map<std::string, geo::Column> m_columns;
    std::vector<std::uint16_t> m_departments;
};

} // namespace indicators
