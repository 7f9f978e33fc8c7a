#include "estimate.hpp"

#include "estimate_run.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "provenance.hpp"
#include "provenance_parts.hpp"

#include <algorithm>

namespace indicators {

using geo::CellState;
using geo::GeographyKind;

struct Estimator::Impl {
    const geo::Observatory& observatory;
    const Catalogue& catalogue;
    FigureReader reader;
    std::map<std::int64_t, std::unique_ptr<EstimationModel>> models; ///< by geography of neighbourhoods, 0: none
    std::map<std::int64_t, std::string> producers;                   ///< per source

    Impl(const geo::Observatory& o, const Catalogue& c) : observatory{o}, catalogue{c}, reader{o, c} {}

    const std::string& producer(std::int64_t sourceId) {
        const auto [at, isNew] = producers.try_emplace(sourceId);
        if (isNew)
            if (const auto source = observatory.sources().find(sourceId))
                at->second = source->producer;
        return at->second;
    }

    /// The newest generation that figures are published for, or else the newest there is.
    std::optional<geo::Geography> usualGeneration() const {
        std::optional<geo::Geography> newest, published;
        for (const auto& geography : observatory.zones().all()) {
            if (geography.kind != GeographyKind::Qpv)
                continue;
            newest = geography;
            if (std::any_of(reader.tables().all().begin(), reader.tables().all().end(), [&](const auto& table) {
                    return table.level == GeographyKind::Qpv && table.geographyYear == geography.vintage;
                }))
                published = geography;
        }
        return published ? published : newest;
    }

    /// The neighbourhoods among which IRIS are shared: the targets' own, or those around them.
    std::shared_ptr<const geo::ZoneSet> neighbourhoodsFor(const Targets& targets) const {
        const auto& zones = targets.isGrouped() ? targets.base : targets.zones;
        if (zones->geography().kind == GeographyKind::Qpv)
            return zones;
        geo::NoProgress quiet;
        if (const auto generation = usualGeneration())
            return observatory.zones().load(*generation, quiet);
        auto none = zones->geography();
        none.id = 0;
        none.kind = GeographyKind::Qpv;
        none.vintage = 0;
        return std::make_shared<const geo::ZoneSet>(std::move(none), std::vector<geo::ZoneSet::Zone>{});
    }

    EstimationModel& modelFor(const Targets& targets) {
        auto neighbourhoods = neighbourhoodsFor(targets);
        auto& model = models[neighbourhoods->geography().id];
        if (!model)
            model = std::make_unique<EstimationModel>(observatory, catalogue, reader, std::move(neighbourhoods));
        return *model;
    }

    EstimateContext contextFor(const Targets& targets) {
        return {observatory, reader, catalogue, modelFor(targets),
                [this](std::int64_t source) -> const std::string& { return producer(source); }};
    }

    std::vector<Indicator> wanted(const EstimateRequest& request) const {
        std::vector<Indicator> list;
        for (const auto& id : request.indicators)
            list.push_back(reader.indicator(id));
        return list.empty() ? catalogue.all() : list;
    }

    /// Reads the columns of all indicators together, one pass over each table.
    void prepare(const std::vector<Indicator>& indicators, const EstimateRun& run) const {
        std::vector<Offer> offers;
        const auto add = [&](const Indicator& indicator) {
            for (auto& offer : reader.tables().offers(indicator, GeographyKind::Qpv))
                offers.push_back(std::move(offer));
            for (auto& offer : run.irisOffers(indicator))
                offers.push_back(std::move(offer));
        };
        for (const auto& indicator : indicators) {
            add(indicator);
            for (const auto& part : catalogue.partsOf(indicator))
                add(part);
        }
        reader.tables().prepare(offers);
    }
};

Estimator::Estimator(const geo::Observatory& observatory, const Catalogue& catalogue)
    : m_impl{std::make_unique<Impl>(observatory, catalogue)} {}
Estimator::~Estimator() = default;
Estimator::Estimator(Estimator&&) noexcept = default;
const FigureReader& Estimator::reader() const { return m_impl->reader; }

std::vector<Estimate> Estimator::estimate(const Targets& targets, const EstimateRequest& request,
                                          geo::Progress& progress) {
    auto& impl = *m_impl;
    const auto indicators = impl.wanted(request);
    EstimateRun run{impl.contextFor(targets), targets, request};
    impl.prepare(indicators, run);
    std::vector<std::vector<Estimate>> byIndicator;
    for (std::size_t k = 0; k < indicators.size(); ++k) {
        const auto all = static_cast<double>(indicators.size());
        geo::ProgressPart part{progress, static_cast<double>(k) / all, static_cast<double>(k + 1) / all};
        auto estimates = run.forIndicator(indicators[k], part);
        const bool found = std::any_of(estimates.begin(), estimates.end(), [](const Estimate& e) {
            return e.value.state != CellState::Missing && (e.value.hasNumber() || e.memberRange || e.coverage > 0);
        });
        if (found || !request.indicators.empty())
            byIndicator.push_back(std::move(estimates));
        part.report(1);
    }
    std::vector<Estimate> result;
    result.reserve(byIndicator.size() * targets.indices.size());
    for (std::size_t t = 0; t < targets.indices.size(); ++t)
        for (auto& estimates : byIndicator)
            result.push_back(std::move(estimates[t]));
    return result;
}

Provenance Estimator::provenance(const Targets& targets, std::size_t target, const Estimate& estimate,
                                 geo::Progress& progress) {
    return provenanceOf(m_impl->contextFor(targets), targets, target, estimate, progress);
}

std::vector<Estimate> estimate(const geo::Observatory& observatory, const Catalogue& catalogue, const Targets& targets,
                               const EstimateRequest& request, geo::Progress& progress) {
    return Estimator{observatory, catalogue}.estimate(targets, request, progress);
}

} // namespace indicators
