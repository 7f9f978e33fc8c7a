#include "estimate.hpp"

#include "base/error.hpp"
#include "iris_weights.hpp"
#include "observatory/columns.hpp"
#include "observatory/sources.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace indicators {

using geo::Cell;
using geo::CellState;
using geo::Error;
using geo::GeographyKind;
using geo::Message;

namespace {

/// Numerator and denominator over the IRIS, with a number in both or in neither: what is above the line and what is
/// under it must come from the same people.
Parts commonParts(const IrisWeights& weights, const Offer& offer, const LoadedTables& tables) {
    const auto read = tables.parts(offer);
    const auto& codes = tables.codes(*offer.table);
    Parts parts{geo::alignedTo(*weights.zones, codes, read.numerator), {}};
    if (offer.formula.denominator.empty())
        return parts;
    parts.denominator = geo::alignedTo(*weights.zones, codes, read.denominator);
    for (std::size_t i = 0; i < parts.numerator.size(); ++i)
        if (!parts.numerator[i].hasNumber() || !parts.denominator[i].hasNumber()) {
            const auto why = Cell::absent(geo::combined(parts.numerator.states[i], parts.denominator.states[i]));
            parts.numerator.set(i, why);
            parts.denominator.set(i, why);
        }
    return parts;
}

/// Lowest and highest value of the zones that a target meets.
std::optional<std::pair<double, double>> rangeOf(const WeightMatrix& matrix, std::size_t target,
                                                 const geo::Column& values) {
    std::optional<std::pair<double, double>> range;
    for (auto e = matrix.rowStarts[target]; e < matrix.rowStarts[target + 1]; ++e)
        if (const auto cell = values[matrix.sources[e]]; cell.hasNumber())
            range = range ? std::pair{std::min(range->first, cell.value), std::max(range->second, cell.value)}
                          : std::pair{cell.value, cell.value};
    return range;
}

void refuse(Estimate& estimate, Message why) {
    estimate.value = Cell::absent(CellState::NotEstimable);
    estimate.label = GEO_TR("not estimable");
    estimate.why = std::move(why);
}

class Estimator {
public:
    Estimator(const geo::Observatory& observatory, const Catalogue& catalogue, const Targets& targets,
              const EstimateRequest& request)
        : m_observatory{observatory}, m_targets{targets}, m_request{request}, m_reader{observatory, catalogue},
          m_weights{observatory, targets}, m_strict{!(targets.buffer > 0)} {
        if (request.method && *request.method != Method::Published && *request.method != Method::Area)
            throw Error{Error::Code::Usage,
                        {GEO_TR("the method “%1” is not in this version; there are published and area"),
                         {std::string{toText(*request.method)}}}};
        for (const auto& id : request.indicators)
            m_indicators.push_back(m_reader.indicator(id));
        if (request.indicators.empty())
            m_indicators = catalogue.all();
    }

    std::vector<Estimate> run(geo::Progress& progress) {
        std::vector<std::vector<Estimate>> byIndicator;
        prepare();
        for (std::size_t k = 0; k < m_indicators.size(); ++k) {
            const auto all = static_cast<double>(m_indicators.size());
            geo::ProgressPart part{progress, static_cast<double>(k) / all, static_cast<double>(k + 1) / all};
            auto estimates = forIndicator(m_indicators[k], part);
            const bool found = std::any_of(estimates.begin(), estimates.end(), [](const Estimate& e) {
                return e.value.state != CellState::Missing && (e.value.hasNumber() || e.memberRange || e.coverage > 0);
            });
            if (found || !m_request.indicators.empty())
                byIndicator.push_back(std::move(estimates));
            part.report(1);
        }
        std::vector<Estimate> result;
        result.reserve(byIndicator.size() * m_targets.indices.size());
        for (std::size_t t = 0; t < m_targets.indices.size(); ++t)
            for (auto& estimates : byIndicator)
                result.push_back(std::move(estimates[t]));
        return result;
    }

private:
    bool wants(Method method) const { return !m_request.method || *m_request.method == method; }
    GeographyKind kind() const { return m_targets.zones->geography().kind; }

    /// Reads the columns of all indicators together, one pass over each table.
    void prepare() const {
        std::vector<Offer> offers;
        for (const auto& indicator : m_indicators) {
            for (auto& offer : m_reader.tables().offers(indicator, GeographyKind::Qpv))
                offers.push_back(std::move(offer));
            if (const auto offer = irisOffer(indicator))
                offers.push_back(*offer);
        }
        m_reader.tables().prepare(offers);
    }

    /// The newest IRIS table, or the one of the year asked for.
    std::optional<Offer> irisOffer(const Indicator& indicator) const {
        std::optional<Offer> best;
        for (auto& offer : m_reader.tables().offers(indicator, GeographyKind::Iris))
            if (!m_request.year || offer.table->dataYear == *m_request.year)
                best = std::move(offer);
        return best;
    }

    std::vector<Estimate> forIndicator(const Indicator& indicator, geo::Progress& progress) {
        std::vector<Estimate> estimates(m_targets.indices.size());
        for (std::size_t t = 0; t < estimates.size(); ++t) {
            estimates[t].target = m_targets.name(t);
            estimates[t].buffer = m_targets.buffer;
            estimates[t].ring = m_targets.ring;
            estimates[t].indicator = indicator;
            estimates[t].year = m_request.year.value_or(0);
        }
        const auto offer = irisOffer(indicator);
        std::vector<char> done(estimates.size(), 0);
        if (m_strict)
            publish(indicator, estimates, done);
        const bool anyDone = std::find(done.begin(), done.end(), 1) != done.end();
        if (!offer && !anyDone && !m_request.indicators.empty() && !anyLevel(indicator))
            m_reader.notAtLevel(indicator, kind(), m_request.year);
        if (wants(Method::Area))
            estimateByArea(offer, estimates, done, progress);
        else
            markUnpublished(estimates, done);
        return estimates;
    }

    bool anyLevel(const Indicator& indicator) const {
        for (const auto& [level, years] : m_reader.availability(indicator).years)
            if (!m_request.year || std::find(years.begin(), years.end(), *m_request.year) != years.end())
                return true;
        return false;
    }

    // ---- as published

    const std::string& producer(std::int64_t sourceId) {
        const auto [at, isNew] = m_producers.try_emplace(sourceId);
        if (isNew)
            if (const auto source = m_observatory.sources().find(sourceId))
                at->second = source->producer;
        return at->second;
    }

    Message publishedLabel(std::int64_t sourceId, int year, bool remade) {
        const auto& name = producer(sourceId);
        const auto from = name.empty() ? std::to_string(year) : name + ", " + std::to_string(year);
        if (remade)
            return {GEO_TR("summed from published IRIS (%1)"), {from}};
        return {GEO_TR("published (%1)"), {from}};
    }

    void publish(const Indicator& indicator, std::vector<Estimate>& estimates, std::vector<char>& done) {
        if (kind() == GeographyKind::Qpv)
            publishNeighbourhoods(indicator, estimates, done);
        else if (wants(Method::Published))
            publishZones(indicator, estimates, done);
    }

    static void markUnpublished(std::vector<Estimate>& estimates, const std::vector<char>& done) {
        for (std::size_t t = 0; t < estimates.size(); ++t)
            if (!done[t]) {
                estimates[t].method = Method::Published;
                estimates[t].coverage = 0;
                estimates[t].label = GEO_TR("not published for this area");
            }
    }

    void publishNeighbourhoods(const Indicator& indicator, std::vector<Estimate>& estimates, std::vector<char>& done) {
        const auto offers = m_reader.tables().offers(indicator, GeographyKind::Qpv);
        for (std::size_t t = 0; t < estimates.size() && !offers.empty(); ++t) {
            const auto figure =
                m_reader.published(indicator, offers, m_targets.zones->code(m_targets.indices[t]), m_request.year);
            if (!figure)
                continue;
            auto& estimate = estimates[t];
            if (figure->value.hasNumber())
                estimate.published = figure->value.value;
            if (!wants(Method::Published))
                continue;
            estimate.method = Method::Published;
            estimate.value = figure->value; // an official absence (s, ns, nd, so) is an answer too: nothing fills it
            estimate.year = figure->year;
            estimate.sources = {figure->source};
            estimate.label = publishedLabel(figure->source, figure->year, false);
            if (indicator.nature == Nature::Count)
                estimate.numerator = figure->value;
            done[t] = 1;
        }
    }

    void publishZones(const Indicator& indicator, std::vector<Estimate>& estimates, std::vector<char>& done) {
        const auto years = m_reader.availability(indicator).years;
        const auto here = years.find(kind());
        if (here == years.end() || (m_request.year && std::find(here->second.begin(), here->second.end(),
                                                                *m_request.year) == here->second.end()))
            return;
        const auto figures = m_reader.at(indicator, *m_targets.zones, m_request.year);
        for (std::size_t t = 0; t < estimates.size(); ++t) {
            const auto zone = m_targets.indices[t];
            auto& estimate = estimates[t];
            estimate.method = Method::Published;
            estimate.value = figures.values[zone];
            estimate.numerator = figures.numerator[zone];
            if (figures.denominator.size() > 0)
                estimate.denominator = figures.denominator[zone];
            if (estimate.value.hasNumber())
                estimate.published = estimate.value.value;
            estimate.year = figures.year;
            estimate.sources = figures.sources;
            estimate.label = publishedLabel(figures.sources.front(), figures.year, figures.remade);
            done[t] = 1;
        }
    }

    // ---- by area

    void estimateByArea(const std::optional<Offer>& offer, std::vector<Estimate>& estimates,
                        const std::vector<char>& done, geo::Progress& progress) {
        if (std::find(done.begin(), done.end(), 0) == done.end())
            return;
        const auto* weights = offer ? m_weights.forYear(offer->table->geographyYear, progress) : nullptr;
        if (!weights) {
            for (std::size_t t = 0; t < estimates.size(); ++t)
                if (!done[t]) {
                    estimates[t].method = Method::Area;
                    estimates[t].coverage = 0;
                    refuse(estimates[t], offer ? Message{GEO_TR("no IRIS outlines are loaded: import Contours…IRIS")}
                                               : Message{GEO_TR("no loaded table gives it by IRIS")});
                }
            return;
        }
        const auto parts = commonParts(*weights, *offer, m_reader.tables());
        std::vector<double> covered, coveredBelow;
        const auto numerators = product(weights->matrix, parts.numerator, weights->areas, covered);
        const auto denominators = offer->formula.denominator.empty()
                                      ? geo::Column{}
                                      : product(weights->matrix, parts.denominator, weights->areas, coveredBelow);
        for (std::size_t t = 0; t < estimates.size(); ++t) {
            if (done[t])
                continue;
            auto& estimate = estimates[t];
            estimate.method = Method::Area;
            estimate.year = offer->table->dataYear;
            estimate.sources = {offer->table->sourceId, weights->zones->geography().sourceId};
            estimate.coverage = weights->matrix.coverage[t] * covered[t];
            if (!addsUp(estimate.indicator, offer->formula)) {
                estimate.memberRange = rangeOf(weights->matrix, t, parts.numerator);
                refuse(estimate, GEO_TR("such a figure cannot be combined over several zones"));
            } else if (estimate.coverage < minimumCoverage) {
                refuse(estimate, whyNotCovered(*weights, t, estimate.coverage));
            } else {
                combine(estimate, offer->formula, numerators[t], denominators.size() > 0 ? denominators[t] : Cell{});
            }
        }
    }

    static Message whyNotCovered(const IrisWeights& weights, std::size_t t, double coverage) {
        if (weights.uncut[t] > 1 - minimumCoverage)
            return GEO_TR("it lies in a commune that is not cut into IRIS, whose figures say nothing of a part of it; "
                          "the commune has its own");
        if (weights.matrix.coverage[t] == 0)
            return GEO_TR("no loaded IRIS lies under it: import the outlines of its department");
        return {GEO_TR("data cover only %1 % of it; 70 % are needed"), {std::floor(100 * coverage)}};
    }

    void combine(Estimate& estimate, const Formula& formula, Cell numerator, Cell denominator) const {
        estimate.numerator = numerator;
        if (formula.denominator.empty()) {
            estimate.value = numerator;
            estimate.forPrint = false;
            // Measured (design §5): a neighbourhood is the dense part of its IRIS. Around it, nothing was measured.
            estimate.label = m_strict && kind() == GeographyKind::Qpv
                                 ? GEO_TR("estimate by area, indicative: about half too low, not for print")
                                 : GEO_TR("estimate by area, indicative: not for print");
            return;
        }
        estimate.denominator = denominator;
        estimate.value = valueOf(formula, numerator, denominator);
        if (!estimate.value.hasNumber())
            return refuse(estimate, GEO_TR("nobody counts in the denominator there"));
        estimate.value.state = CellState::Estimated;
        estimate.probablyUnderstated = true;
        estimate.label = GEO_TR("estimate by area, indicative");
    }

    const geo::Observatory& m_observatory;
    const Targets& m_targets;
    const EstimateRequest& m_request;
    FigureReader m_reader;
    IrisWeightsByYear m_weights;
    std::vector<Indicator> m_indicators;
    std::map<std::int64_t, std::string> m_producers; ///< per source
    bool m_strict;
};

} // namespace

std::vector<Estimate> estimate(const geo::Observatory& observatory, const Catalogue& catalogue, const Targets& targets,
                               const EstimateRequest& request, geo::Progress& progress) {
    return Estimator{observatory, catalogue, targets, request}.run(progress);
}

} // namespace indicators
