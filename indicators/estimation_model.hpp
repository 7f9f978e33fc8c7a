// What estimates are made from: shares of IRIS in neighbourhoods and how wrong each way was, made once and kept.
#pragma once

#include "figures.hpp"
#include "measured_error.hpp"
#include "sharing.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace indicators {

/// For the neighbourhoods of one generation in an open observatory, as it was when the model was made. One thread.
class EstimationModel {
public:
    /// @param neighbourhoods all of a generation.  @param reader of the same observatory, outlives the model.
    EstimationModel(const geo::Observatory& observatory, const Catalogue& catalogue, const FigureReader& reader,
                    std::shared_ptr<const geo::ZoneSet> neighbourhoods);

    /// Over the loaded IRIS geography whose outlines are nearest in time to those of a table; null if none is loaded.
    Sharings* sharings(int geographyYear, geo::Progress& progress);
    /// The ways to estimate a figure of a table, the preferred one first, area last. `itself` as for controlsFor().
    std::vector<const Sharing*> ways(const Indicator& indicator, const Offer& offer, Sharings& sharings, bool itself,
                                     geo::Progress& progress) const;
    /// What a way missed by; null where nothing published can be compared with.
    const MeasuredError* error(const Indicator& indicator, const Offer& offer, const Sharing& sharing,
                               Sharings& sharings);

    int generation() const { return m_neighbourhoods->geography().vintage; }
    const geo::ZoneSet& neighbourhoods() const { return *m_neighbourhoods; }
    const FigureReader& reader() const { return m_reader; }

private:
    const geo::Observatory& m_observatory;
    const Catalogue& m_catalogue;
    const FigureReader& m_reader;
    std::shared_ptr<const geo::ZoneSet> m_neighbourhoods;
    std::vector<geo::Geography> m_irisGeographies;
    std::map<std::int64_t, std::unique_ptr<Sharings>> m_sharings;
    std::map<std::string, std::optional<MeasuredError>> m_errors;
};

} // namespace indicators
