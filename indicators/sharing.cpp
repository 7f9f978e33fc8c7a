#include "sharing.hpp"

#include "base/codes.hpp"
#include "observatory/columns.hpp"
#include "observatory/grids.hpp"
#include "observatory/observatory.hpp"
#include "point_weights.hpp"

#include <algorithm>
#include <cmath>

namespace indicators {

namespace {

std::string keyOf(const Control& control) {
    return std::to_string(control.iris.table->id) + "/" + control.iris.formula.numerator.front().column + "/" +
           std::to_string(control.published.table->id);
}

/// Departments of the neighbourhoods, as their ranks.
std::vector<std::uint16_t> departmentRanks(const geo::ZoneSet& neighbourhoods) {
    std::map<std::string, std::uint16_t> ranks;
    std::vector<std::string> departments;
    for (const auto& code : neighbourhoods.codes()) {
        const auto parsed = geo::QpvCode::parse(code);
        departments.push_back(parsed ? geo::departmentOf(*parsed).text() : std::string{});
        ranks.emplace(departments.back(), 0);
    }
    std::uint16_t next = 0;
    for (auto& [department, rank] : ranks)
        rank = next++;
    std::vector<std::uint16_t> all;
    for (const auto& department : departments)
        all.push_back(ranks[department]);
    return all;
}

/// Of what all its sources hold, the part a neighbourhood has; and how large it is.
void describe(Sharing& sharing, const std::vector<double>& own) {
    const double none = std::nan("");
    const auto& weights = sharing.weights;
    for (std::size_t t = 0; t < weights.targets; ++t) {
        double all = 0;
        for (auto e = weights.rowStarts[t]; e < weights.rowStarts[t + 1]; ++e)
            if (const double size = sharing.sizes[weights.sources[e]]; std::isfinite(size))
                all += size;
        sharing.features.push_back(
            {all > 0 ? std::min(1.0, own[t] / all) : 1, own[t] > 0 ? std::log(own[t]) : none, none});
    }
}

constexpr double wholeData = 0.999;
constexpr double mostWithout = 0.05; ///< of its area in IRIS that the grid or the points do not cover

/// Shapes and areas (m²), zone by zone.
std::pair<std::vector<geo::MultiPolygon>, std::vector<double>> outlinesOf(const geo::ZoneSet& zones) {
    std::pair<std::vector<geo::MultiPolygon>, std::vector<double>> outlines;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        outlines.first.push_back(zones.shape(i));
        outlines.second.push_back(zones.area(i));
    }
    return outlines;
}

bool isJust(const Formula& formula, const std::string& column) {
    return formula.denominator.empty() && formula.numerator.size() == 1 && formula.numerator.front().column == column;
}

} // namespace

Features Sharing::featuresFor(const Offer& offer, std::size_t neighbourhood) const {
    auto known = features[neighbourhood];
    if (control && isJust(offer.formula, control->count->companion))
        known[Companion] = std::nan("");
    return known;
}

Sharings::Sharings(const geo::Observatory& observatory, const LoadedTables& tables,
                   std::shared_ptr<const geo::ZoneSet> neighbourhoods, IrisWeights base)
    : m_observatory{observatory}, m_tables{tables}, m_neighbourhoods{std::move(neighbourhoods)},
      m_base{std::move(base)}, m_departments{departmentRanks(*m_neighbourhoods)} {
    m_area.weights = m_base.matrix;
    m_area.sizes = m_base.areas;
    m_area.published.assign(m_base.matrix.targets, std::nan(""));
    std::vector<double> own;
    for (std::size_t t = 0; t < m_base.matrix.targets; ++t) {
        const bool any = m_base.matrix.rowStarts[t] < m_base.matrix.rowStarts[t + 1];
        m_area.outcomes.push_back(any ? ControlOutcome::Reached : ControlOutcome::NoSource);
        own.push_back(m_neighbourhoods->area(t));
    }
    describe(m_area, own);
}

const geo::Column& Sharings::onIris(const geo::StatTable& table, const std::string& column) {
    const auto [at, isNew] = m_columns.try_emplace(std::to_string(table.id) + "/" + column);
    if (!isNew)
        return at->second;
    const auto& read = m_tables.column(table, column);
    at->second = geo::carried(*m_tables.reaching(table, iris()), read, countsSomething(table.family, column));
    return at->second;
}

/// Weights by what lies inside, in the pattern of the areal ones.
Sharing Sharings::fromInside(const InnerWeights& inner) const {
    Sharing sharing;
    sharing.method = inner.matrix.method;
    sharing.weights = m_base.matrix;
    sharing.weights.method = inner.matrix.method;
    sharing.weights.coverage = inner.matrix.coverage;
    sharing.sizes = inner.inside;
    sharing.published.assign(m_base.matrix.targets, std::nan(""));
    std::vector<double> own;
    for (std::size_t t = 0; t < m_base.matrix.targets; ++t) {
        double people = 0;
        auto at = inner.matrix.rowStarts[t];
        for (auto e = m_base.matrix.rowStarts[t]; e < m_base.matrix.rowStarts[t + 1]; ++e) {
            const auto i = m_base.matrix.sources[e];
            const bool has = at < inner.matrix.rowStarts[t + 1] && inner.matrix.sources[at] == i;
            sharing.weights.shares[e] = has ? inner.matrix.shares[at++] : 0;
            if (has)
                people += sharing.weights.shares[e] * inner.inside[i];
        }
        own.push_back(people);
        sharing.outcomes.push_back(people > 0 && inner.without[t] <= mostWithout ? ControlOutcome::Reached
                                                                                 : ControlOutcome::NoSource);
    }
    describe(sharing, own);
    return sharing;
}

const Sharing* Sharings::byGrid(GridUniverse universe, geo::Progress& progress) {
    const auto known = m_byGrid.find(universe);
    if (known != m_byGrid.end())
        return known->second ? &*known->second : nullptr;
    std::optional<Sharing> made; // kept only once it is whole: the work may be cancelled
    if (const auto grids = m_observatory.grids().all(); !grids.empty() && !m_base.overlaps.empty()) {
        const auto& grid = grids.front(); // the finest
        geo::ProgressPart loading{progress, 0, 0.5}, weighing{progress, 0.5, 1};
        const auto cells = m_observatory.grids().load(grid, neededSquares(iris(), m_base.overlaps, grid.epsg), loading);
        const auto [shapes, areas] = outlinesOf(neighbourhoods());
        made = fromInside(gridWeights(iris(), m_base.overlaps, shapes, areas, cells, universe, weighing));
    }
    const auto& kept = m_byGrid.emplace(universe, std::move(made)).first->second;
    return kept ? &*kept : nullptr;
}

const Sharing* Sharings::byPoints(geo::Progress& progress) {
    if (!m_byPoints) {
        std::optional<Sharing> made; // likewise
        const auto sets = m_observatory.points().all();
        // Dwellings before buildings before addresses: the closer to people, the better.
        const geo::PointSource* best = nullptr;
        for (const std::string_view family : {"dwellings", "buildings", "addresses"})
            for (const auto& set : sets)
                if (!best && set.family == family)
                    best = &set;
        if (best && !m_base.overlaps.empty()) {
            geo::ProgressPart loading{progress, 0, 0.5}, weighing{progress, 0.5, 1};
            const auto points = m_observatory.points().load(*best, loading);
            const auto [shapes, areas] = outlinesOf(neighbourhoods());
            made = fromInside(pointWeights(iris(), m_base.overlaps, shapes, areas, points, weighing));
        }
        m_byPoints.emplace(std::move(made));
    }
    return *m_byPoints ? &**m_byPoints : nullptr;
}

const Sharing& Sharings::by(const Control& control, geo::Progress& progress) {
    const auto key = keyOf(control);
    if (const auto known = m_byControl.find(key); known != m_byControl.end())
        return known->second;
    const auto& irisTable = *control.iris.table;
    const auto& qpvTable = *control.published.table;
    const auto& counts = onIris(irisTable, control.iris.formula.numerator.front().columnOf(irisTable.dataYear));
    const auto published = geo::alignedTo(
        neighbourhoods(), m_tables.codes(qpvTable),
        m_tables.column(qpvTable, control.published.formula.numerator.front().columnOf(qpvTable.dataYear)));
    auto base = m_base.matrix;
    if (const auto* grid = byGrid(GridUniverse::Persons, progress))
        for (std::size_t t = 0; t < base.targets; ++t)
            if (grid->usable(t))
                std::copy(grid->weights.shares.begin() + static_cast<std::ptrdiff_t>(base.rowStarts[t]),
                          grid->weights.shares.begin() + static_cast<std::ptrdiff_t>(base.rowStarts[t + 1]),
                          base.shares.begin() + static_cast<std::ptrdiff_t>(base.rowStarts[t]));
    auto calibration = calibrated(base, counts, published);
    Sharing sharing;
    sharing.method = control.method();
    sharing.control = control;
    sharing.weights = std::move(calibration.weights);
    sharing.weights.method = sharing.method;
    sharing.outcomes = std::move(calibration.outcomes);
    sharing.published = std::move(calibration.published);
    sharing.inSources = std::move(calibration.inSources);
    sharing.sizes = counts.values;
    describe(sharing, sharing.published);
    addCompanion(sharing);
    return m_byControl.emplace(key, std::move(sharing)).first->second;
}

/// A second published count tells how the people of a neighbourhood differ from those of its IRIS.
void Sharings::addCompanion(Sharing& sharing) {
    const auto& name = sharing.control->count->companion;
    const auto &irisTable = *sharing.control->iris.table, &qpvTable = *sharing.control->published.table;
    if (name.empty() || !hasColumn(irisTable, name) || !hasColumn(qpvTable, name))
        return;
    const auto& counts = onIris(irisTable, name);
    const auto published = geo::alignedTo(neighbourhoods(), m_tables.codes(qpvTable), m_tables.column(qpvTable, name));
    std::vector<double> covered;
    const auto estimated = product(sharing.weights, counts, sharing.sizes, covered);
    for (std::size_t t = 0; t < sharing.weights.targets; ++t)
        if (sharing.usable(t) && covered[t] > wholeData && published.values[t] > 0 && estimated.values[t] > 0)
            sharing.features[t][Companion] = std::log(published.values[t] / estimated.values[t]);
}

} // namespace indicators
