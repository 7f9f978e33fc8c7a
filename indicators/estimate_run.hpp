// One call of Estimator::estimate(): figures of one set of targets. Private to indicators.
#pragma once

#include "estimate.hpp"
#include "estimation_model.hpp"
#include "target_weights.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace indicators {

/// What a run needs to know of where figures come from.
struct EstimateContext {
    const geo::Observatory& observatory;
    const FigureReader& reader;
    const Catalogue& catalogue;
    EstimationModel& model; ///< of the neighbourhoods of the targets, or those around them
    std::function<const std::string&(std::int64_t source)> producer;
};

/// What one estimate was made from. Points into the model.
struct EstimateTrace {
    std::optional<Offer> offer;   ///< the IRIS table; none if no loaded one gives the figure
    Sharings* sharings = nullptr; ///< null: no IRIS outlines
    const Sharing* way = nullptr; ///< null: none could be used
    const MeasuredError* error = nullptr;
    bool ofNeighbourhood = false;    ///< the strict outline of one
    bool publishedOff = false;       ///< what is published for neighbourhoods was off their IRIS first
    bool fromGrid = false;           ///< a calibration that starts from the people of the squares, not from areas
    std::vector<std::uint32_t> iris; ///< those that count
    std::vector<double> areal, above, below; ///< shares of them: by area; as used, of numerator and denominator
    Parts onIris;                            ///< both parts, for every IRIS of the geography
    double covered = 0, uncut = 0; ///< shares of the target's area: under usable IRIS; in communes that are not cut
    std::size_t slivers = 0;
};

class EstimateRun {
public:
    EstimateRun(const EstimateContext& context, const Targets& targets, const EstimateRequest& request);
    /// One estimate per target. @throws geo::Error::Code::Usage where no table of any level gives the indicator.
    std::vector<Estimate> forIndicator(const Indicator& indicator, geo::Progress& progress);
    /// IRIS tables of the year asked for, or of all years, the newest first.
    std::vector<Offer> irisOffers(const Indicator& indicator) const;
    /// Of an estimate that a run over the same targets gave. @param t position of its target.
    EstimateTrace trace(const Indicator& indicator, const Estimate& estimate, std::size_t t, geo::Progress& progress);

private:
    /// Weights of the targets by one way.
    struct Rows {
        WeightMatrix matrix;
        std::vector<char> usable;
    };
    /// One way of estimating one indicator, worked out for all targets.
    struct Work {
        const Indicator& indicator;
        const Offer& offer;
        const Sharing& way;
        Sharings& sharings;
        const Rows& rows;
        Parts onIris;
        EstimatedParts parts;
        const MeasuredError* error = nullptr;
        std::optional<WeightMatrix> above = {}, below = {}; ///< in place of rows where published counts are off first
    };

    bool wants(Method method) const { return !m_request.method || *m_request.method == method; }
    bool strictNeighbourhoods() const;
    std::size_t neighbourhoodOf(std::size_t t) const { return m_targets.indices[t]; }
    Estimate blankFor(const Indicator& indicator, std::size_t t) const;
    bool anyLevel(const Indicator& indicator) const;

    void publish(const Indicator& indicator, std::vector<Estimate>& estimates);
    void publishNeighbourhoods(const Indicator& indicator, std::vector<Estimate>& estimates);
    void publishGroups(const Indicator& indicator, std::vector<Estimate>& estimates);
    void publishZones(const Indicator& indicator, std::vector<Estimate>& estimates);
    geo::Message publishedLabel(std::int64_t source, int year, bool remade) const;

    std::optional<Offer> gridOffer(const Indicator& indicator) const;
    void estimateOnGrid(const Indicator& indicator, const Offer& offer, std::vector<Estimate>& estimates,
                        geo::Progress& progress);
    void derive(const Indicator& indicator, std::vector<Estimate>& estimates, geo::Progress& progress);
    void estimateFrom(const std::vector<Offer>& offers, const Indicator& indicator, std::vector<Estimate>& estimates,
                      geo::Progress& progress);
    void estimateAll(const Indicator& indicator, const Offer& offer, std::vector<Estimate>& estimates,
                     geo::Progress& progress);
    void explain(Sharings& sharings, std::size_t t, Estimate& estimate, geo::Progress& progress);
    const Rows& rowsFor(Sharings& sharings, const Sharing& way, geo::Progress& progress);
    const TargetPieces& piecesOver(Sharings& sharings, geo::Progress& progress);
    void workOut(Work& work, geo::Progress& progress);
    void giveRange(const Offer& offer, const Rows& rows, Sharings& sharings, std::vector<Estimate>& estimates) const;
    void give(const Work& work, std::size_t t, Estimate& estimate) const;
    void describeControl(const Work& work, std::size_t t, Estimate& estimate) const;
    void correct(const Work& work, std::size_t t, Estimate& estimate) const;
    void bound(const Work& work, std::size_t t, Estimate& estimate) const;

    EstimateContext m_context;
    const Targets& m_targets;
    const EstimateRequest& m_request;
    std::vector<char> m_done;
    std::map<const Sharing*, Rows> m_rows;
    std::map<const Sharings*, TargetPieces> m_pieces;
};

} // namespace indicators
