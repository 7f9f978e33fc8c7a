// What can only be estimated for a neighbourhood, with what was done and how sure it is in plain words.
#include "sheet_subject.hpp"

#include "legend.hpp"
#include "provenance.hpp"
#include "wording.hpp"

#include <fmt/ranges.h>

namespace layers {
namespace {

using geo::GeographyKind;
using geo::Message;
using indicators::Estimate;
using indicators::Indicator;
using indicators::Method;
using indicators::Provenance;

/// Below this coverage an estimate is indicative; a sheet prints none of those.
constexpr double enoughCoverage = 0.9;

/// Three figures of an estimated count are what it can bear: ≈ 1 720, not 1 718.
double roundedForPrint(const Indicator& indicator, double value) {
    if (indicator.nature != indicators::Nature::Count || std::abs(value) < 100)
        return rounded(value, indicator.decimals);
    const double step = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return std::round(value / step) * step;
}

/// Everything by IRIS that no table of neighbourhoods gives for this one, but what is never combined over zones.
std::vector<std::string> candidates(const SheetSubject& subject) {
    const auto& tables = subject.shared.reader.tables();
    std::vector<std::string> ids;
    for (const Indicator& indicator : subject.shared.catalogue.all())
        if (indicator.nature != indicators::Nature::Quantile && !indicator.derivation &&
            !subject.figures.contains(indicator.id) && !tables.offers(indicator, GeographyKind::Iris).empty())
            ids.push_back(indicator.id);
    return ids;
}

bool printed(const Estimate& estimate) {
    return estimate.value.hasNumber() && estimate.forPrint && !estimate.published &&
           estimate.method != Method::Published && estimate.coverage >= enoughCoverage;
}

class Explainer {
public:
    Explainer(const SheetSubject& subject, const Estimate& estimate, const Provenance& provenance)
        : m_subject{subject}, m_estimate{estimate}, m_provenance{provenance} {}

    std::vector<Message> explain() {
        way();
        margin();
        if (m_estimate.probablyUnderstated)
            m_lines.emplace_back(
                GEO_TR("The gap to the commune is probably larger: a rate made from IRIS is drawn to their mean."));
        if (m_estimate.coverage < 0.995)
            m_lines.push_back(
                {GEO_TR("The data cover %1% of the neighbourhood."), {std::floor(100 * m_estimate.coverage + 1e-9)}});
        return std::move(m_lines);
    }

private:
    std::string sourceName(std::int64_t id) const {
        const auto* source = m_subject.shared.source(id);
        return source ? indicators::sourceLine(*source) : std::string{};
    }
    std::string source() const {
        return m_estimate.sources.empty() ? std::string{} : sourceName(m_estimate.sources.front());
    }

    void way() {
        const std::size_t n = m_provenance.source.rows.size();
        const auto iris = numberWord(n, m_subject.shared.language);
        const auto& control = m_estimate.control;
        if (control && control->count && m_estimate.method == Method::Calibrated) {
            const Message::Value count = std::round(*control->count);
            const auto published = sourceName(control->publishedSource);
            m_lines.push_back(
                n == 1 ? Message{GEO_TR("Made by sharing the one IRIS that the neighbourhood lies in (%1), so that the "
                                        "%2 recipients published for it are found again (%3)."),
                                 {source(), count, published}}
                       : Message{GEO_TR("Made by sharing the %1 IRIS that the neighbourhood touches (%2), so that the "
                                        "%3 recipients published for it are found again (%4)."),
                                 {iris, source(), count, published}});
        } else if (control && control->count && m_estimate.method == Method::Population) {
            const Message::Value count = std::round(*control->count);
            const auto published = sourceName(control->publishedSource);
            m_lines.push_back(
                n == 1 ? Message{GEO_TR("Made by sharing the one IRIS that the neighbourhood lies in (%1), so that the "
                                        "%2 inhabitants published for it are found again (%3)."),
                                 {source(), count, published}}
                       : Message{GEO_TR("Made by sharing the %1 IRIS that the neighbourhood touches (%2), so that the "
                                        "%3 inhabitants published for it are found again (%4)."),
                                 {iris, source(), count, published}});
        } else if (m_estimate.method == Method::Grid) {
            m_lines.push_back(
                {GEO_TR("Made by sharing the IRIS that the neighbourhood touches (%1) by the people of the "
                        "squares that lie in it."),
                 {source()}});
        } else if (m_estimate.method == Method::Points) {
            m_lines.push_back(
                {GEO_TR("Made by sharing the IRIS that the neighbourhood touches (%1) by the addresses or "
                        "dwellings that lie in it."),
                 {source()}});
        } else {
            m_lines.push_back(
                n == 1
                    ? Message{GEO_TR("That of the one IRIS that the neighbourhood lies in (%1), as if people lived "
                                     "evenly over it."),
                              {source()}}
                    : Message{GEO_TR("Made by sharing by area the %1 IRIS that the neighbourhood touches (%2), as if "
                                     "people lived evenly over each of them."),
                              {iris, source()}});
        }
    }

    void margin() {
        const auto& indicator = m_estimate.indicator;
        if (m_estimate.margin90 && m_estimate.measured) {
            const auto low = roundedForPrint(indicator, m_estimate.margin90->first);
            const auto high = roundedForPrint(indicator, m_estimate.margin90->second);
            const auto n = static_cast<std::int64_t>(m_estimate.measured->n);
            m_lines.push_back(indicator.unit == "%"
                                  ? Message{GEO_TR("Observed margin: %1% to %2%, 9 times out of 10 (measured on %3 "
                                                   "neighbourhoods)."),
                                            {low, high, n}}
                                  : Message{GEO_TR("Observed margin: %1 to %2, 9 times out of 10 (measured on %3 "
                                                   "neighbourhoods)."),
                                            {low, high, n}});
            return;
        }
        m_lines.emplace_back(
            GEO_TR("Margin not measured for this figure, for lack of published values of the same year."));
        const auto& benchmark = m_provenance.benchmark;
        if (!benchmark)
            return;
        const auto label = benchmark->indicator.label.in(m_subject.shared.language);
        const auto n = static_cast<std::int64_t>(benchmark->n);
        if (benchmark->miss == indicators::Miss::Relative)
            m_lines.push_back({GEO_TR("As a yardstick, “%1”, estimated in the same way, stays within %2% of the "
                                      "published value 9 times out of 10 (%3 neighbourhoods)."),
                               {label, rounded(100 * benchmark->p90, 0), n}});
        else
            m_lines.push_back({GEO_TR("As a yardstick, “%1”, estimated in the same way, stays within %2 points of the "
                                      "published value 9 times out of 10 (%3 neighbourhoods)."),
                               {label, rounded(benchmark->p90, 1), n}});
    }

    const SheetSubject& m_subject;
    const Estimate& m_estimate;
    const Provenance& m_provenance;
    std::vector<Message> m_lines;
};

EstimateBlock blockOf(SheetSubject& subject, const indicators::Targets& targets, const Estimate& estimate,
                      geo::Progress& progress) {
    EstimateBlock block;
    block.label = {GEO_TR("%1, %2"),
                   {estimate.indicator.label.in(subject.shared.language), std::to_string(estimate.year)}};
    block.figure.cell = {roundedForPrint(estimate.indicator, estimate.value.value), geo::CellState::Estimated};
    block.figure.unit = estimate.indicator.unit;
    block.figure.decimals = estimate.indicator.decimals;
    block.method = estimate.label;
    const auto provenance = subject.shared.loader.estimator().provenance(targets, 0, estimate, progress);
    block.explanation = Explainer{subject, estimate, provenance}.explain();
    for (const auto source : estimate.sources)
        subject.use(source);
    return block;
}

} // namespace

std::vector<EstimateBlock> sheetEstimates(SheetSubject& subject, std::size_t most, geo::Progress& progress) {
    std::vector<EstimateBlock> blocks;
    const auto ids = candidates(subject);
    if (ids.empty() || subject.irisOfCommune.cut == 0 || most == 0)
        return blocks;
    geo::ProgressPart resolving{progress, 0, 0.1}, estimating{progress, 0.1, 0.8}, explaining{progress, 0.8, 1};
    const auto targets = indicators::targetsOf(subject.zones, {subject.index}, 0, false, resolving);
    indicators::EstimateRequest request;
    request.indicators = ids;
    auto estimates = subject.shared.loader.estimator().estimate(targets, request, estimating);
    std::erase_if(estimates, [](const Estimate& estimate) { return !printed(estimate); });
    // Better ways first; among figures of one way the order of the catalogue.
    std::ranges::stable_sort(estimates, {}, [](const Estimate& estimate) { return static_cast<int>(estimate.method); });
    if (estimates.size() > most)
        estimates.resize(most);
    for (const Estimate& estimate : estimates)
        blocks.push_back(blockOf(subject, targets, estimate, explaining));
    return blocks;
}

} // namespace layers
