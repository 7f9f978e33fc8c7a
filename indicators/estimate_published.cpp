// What is published for a target, before anything is estimated.
#include "estimate_run.hpp"

#include "observatory/columns.hpp"

#include <algorithm>

namespace indicators {

using geo::Cell;
using geo::GeographyKind;
using geo::Message;

namespace {

bool isYear(const std::optional<int>& wanted, int year) { return !wanted || *wanted == year; }

} // namespace

Message EstimateRun::publishedLabel(std::int64_t source, int year, bool remade) const {
    const auto& name = m_context.producer(source);
    const auto from = name.empty() ? std::to_string(year) : name + ", " + std::to_string(year);
    if (remade)
        return {GEO_TR("summed from published IRIS (%1)"), {from}};
    return {GEO_TR("published (%1)"), {from}};
}

void EstimateRun::publish(const Indicator& indicator, std::vector<Estimate>& estimates) {
    if (m_targets.isGrouped() && m_targets.base->geography().kind == GeographyKind::Qpv)
        publishGroups(indicator, estimates);
    else if (m_targets.zones->geography().kind == GeographyKind::Qpv)
        publishNeighbourhoods(indicator, estimates);
    else if (wants(Method::Published))
        publishZones(indicator, estimates);
}

void EstimateRun::publishNeighbourhoods(const Indicator& indicator, std::vector<Estimate>& estimates) {
    const auto offers = m_context.reader.tables().offers(indicator, GeographyKind::Qpv);
    for (std::size_t t = 0; t < estimates.size() && !offers.empty(); ++t) {
        const auto figure =
            m_context.reader.published(indicator, offers, m_targets.zones->code(m_targets.indices[t]), m_request.year);
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
        estimate.column = figure->column;
        estimate.label = publishedLabel(figure->source, figure->year, false);
        if (!figure->carriedFrom.empty())
            estimate.notes.push_back(
                {GEO_TR("published for %1 of 2015, whose outline is the same"), {figure->carriedFrom}});
        if (indicator.nature == Nature::Count)
            estimate.numerator = figure->value;
        m_done[t] = 1;
    }
}

/// A group of strict neighbourhoods has the sum of what is published for each of its members; one that lacks it makes
/// the group an estimate.
void EstimateRun::publishGroups(const Indicator& indicator, std::vector<Estimate>& estimates) {
    const auto& tables = m_context.reader.tables();
    const auto offers = tables.offers(indicator, GeographyKind::Qpv);
    for (std::size_t t = 0; t < estimates.size() && wants(Method::Published); ++t)
        for (auto offer = offers.rbegin(); offer != offers.rend() && !m_done[t]; ++offer) {
            const auto& table = *offer->table;
            if (!addsUp(indicator, offer->formula) || !isYear(m_request.year, table.dataYear) ||
                table.geographyYear != m_targets.base->geography().vintage)
                continue;
            Cell above = Cell::of(0), below = Cell::of(0);
            for (const auto member : m_targets.members[t]) {
                const auto row = tables.row(table, m_targets.base->code(member));
                const auto [a, b] = row ? tables.partsAt(*offer, *row) : std::pair{Cell{}, Cell{}};
                above = {above.value + a.value, geo::combined(above.state, a.state)};
                below = {below.value + b.value, geo::combined(below.state, b.state)};
            }
            auto& estimate = estimates[t];
            const auto value = valueOf(offer->formula, above, below);
            if (!value.hasNumber())
                continue;
            estimate.method = Method::Published;
            estimate.value = value;
            estimate.published = value.value;
            estimate.numerator = above;
            if (!offer->formula.denominator.empty())
                estimate.denominator = below;
            estimate.year = table.dataYear;
            estimate.sources = {table.sourceId};
            estimate.column = offer->formula.numerator.front().columnOf(table.dataYear);
            estimate.label = {GEO_TR("sum of the figures published for %1 neighbourhoods (%2, %3)"),
                              {static_cast<std::int64_t>(m_targets.members[t].size()),
                               m_context.producer(table.sourceId), std::to_string(table.dataYear)}};
            m_done[t] = 1;
        }
}

void EstimateRun::publishZones(const Indicator& indicator, std::vector<Estimate>& estimates) {
    const auto years = m_context.reader.availability(indicator).years;
    const auto here = years.find(m_targets.zones->geography().kind);
    if (here == years.end() ||
        (m_request.year && std::find(here->second.begin(), here->second.end(), *m_request.year) == here->second.end()))
        return;
    const auto figures = m_context.reader.at(indicator, *m_targets.zones, m_request.year);
    for (std::size_t t = 0; t < estimates.size(); ++t) {
        const auto zone = m_targets.indices[t];
        auto& estimate = estimates[t];
        estimate.method = Method::Published;
        estimate.value = figures.values[zone];
        if (!indicator.derivation)
            estimate.numerator = figures.numerator[zone];
        if (figures.denominator.size() > 0)
            estimate.denominator = figures.denominator[zone];
        if (estimate.value.hasNumber())
            estimate.published = estimate.value.value;
        estimate.year = figures.year;
        estimate.sources = figures.sources;
        estimate.label = publishedLabel(figures.sources.front(), figures.year, figures.remade);
        m_done[t] = 1;
    }
}

} // namespace indicators
