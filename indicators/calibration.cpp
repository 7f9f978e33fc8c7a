#include "calibration.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace indicators {

namespace {

constexpr double exact = 1e-10;       ///< relative distance from the published count that counts as reached
constexpr double closeEnough = 0.005; ///< published counts are rounded: a little more than all there is means all
constexpr double largestScale = 1e9;  ///< a factor beyond this only chases a count that cannot be reached
constexpr int mostRounds = 20'000;

/// Targets linked by a source they share, by union-find.
std::vector<std::vector<std::size_t>> groupsOf(const WeightMatrix& weights) {
    std::vector<std::size_t> parent(weights.targets), owner(weights.sourceCount, weights.targets);
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&](std::size_t t) {
        while (parent[t] != t)
            t = parent[t] = parent[parent[t]];
        return t;
    };
    for (std::size_t t = 0; t < weights.targets; ++t)
        for (auto e = weights.rowStarts[t]; e < weights.rowStarts[t + 1]; ++e) {
            auto& first = owner[weights.sources[e]];
            if (first == weights.targets)
                first = t;
            else
                parent[root(t)] = root(first);
        }
    std::vector<std::vector<std::size_t>> groups(weights.targets);
    for (std::size_t t = 0; t < weights.targets; ++t)
        groups[root(t)].push_back(t);
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    return groups;
}

class Solver {
public:
    Solver(const WeightMatrix& base, const geo::Column& counts, Calibration& result)
        : m_base{base}, m_counts{counts}, m_result{result}, m_scale(base.targets, 1), m_taken(base.sourceCount, 0) {}

    /// A target that cannot have what is published for it is taken out and must not take it from its neighbours.
    void solve(const std::vector<std::size_t>& group) {
        do {
            for (int round = 0; round < mostRounds; ++round) {
                takeAll(group);
                if (!adjust(group))
                    break;
            }
            takeAll(group);
        } while (dropUnreachable(group));
        takeAll(group);
        for (const auto t : group)
            for (auto e = m_base.rowStarts[t]; e < m_base.rowStarts[t + 1]; ++e)
                m_result.weights.shares[e] = share(t, e);
    }

private:
    bool has(std::size_t t) const { return m_result.outcomes[t] == ControlOutcome::Reached; }

    /// Σ_s λ_s w_si for the sources of a group.
    void takeAll(const std::vector<std::size_t>& group) {
        for (const auto t : group)
            for (auto e = m_base.rowStarts[t]; e < m_base.rowStarts[t + 1]; ++e)
                m_taken[m_base.sources[e]] = 0;
        for (const auto t : group)
            for (auto e = m_base.rowStarts[t]; e < m_base.rowStarts[t + 1]; ++e)
                m_taken[m_base.sources[e]] += std::min(1.0, m_scale[t] * m_base.shares[e]);
    }
    double share(std::size_t t, std::size_t e) const {
        return std::min(1.0, m_scale[t] * m_base.shares[e]) / std::max(1.0, m_taken[m_base.sources[e]]);
    }
    double sum(std::size_t t) const {
        double total = 0;
        for (auto e = m_base.rowStarts[t]; e < m_base.rowStarts[t + 1]; ++e)
            if (const auto i = m_base.sources[e]; geo::hasNumber(m_counts.states[i]))
                total += share(t, e) * m_counts.values[i];
        return total;
    }

    /// Each factor moved towards its control. @returns false once nothing is left to move.
    bool adjust(const std::vector<std::size_t>& group) {
        bool moved = false;
        for (const auto t : group) {
            if (!has(t))
                continue;
            const double wanted = m_result.published[t], now = sum(t);
            if (std::abs(now - wanted) <= exact * wanted)
                continue;
            const double next = std::min(largestScale, m_scale[t] * step(t, wanted, now));
            moved |= next != m_scale[t];
            m_scale[t] = next;
        }
        return moved;
    }
    /// What is at its ceiling does not grow with the factor: only the rest has to make up the difference.
    double step(std::size_t t, double wanted, double now) const {
        double capped = 0;
        for (auto e = m_base.rowStarts[t]; e < m_base.rowStarts[t + 1]; ++e)
            if (const auto i = m_base.sources[e];
                geo::hasNumber(m_counts.states[i]) && m_scale[t] * m_base.shares[e] >= 1)
                capped += share(t, e) * m_counts.values[i];
        const double free = now - capped;
        if (free > 0 && wanted > capped)
            return std::clamp((wanted - capped) / free, 0.25, 4.0);
        return wanted > now ? 4.0 : 0.5;
    }

    /// The one furthest from its control first: without it the others may be reached. @returns whether there was one.
    bool dropUnreachable(const std::vector<std::size_t>& group) {
        double worst = closeEnough;
        std::size_t at = m_base.targets;
        for (const auto t : group)
            if (has(t))
                if (const double off = std::abs(sum(t) / m_result.published[t] - 1); off > worst) {
                    worst = off;
                    at = t;
                }
        if (at == m_base.targets)
            return false;
        m_result.outcomes[at] = ControlOutcome::Unreachable;
        m_scale[at] = 1;
        return true;
    }

    const WeightMatrix& m_base;
    const geo::Column& m_counts;
    Calibration& m_result;
    std::vector<double> m_scale, m_taken;
};

ControlOutcome expectation(const WeightMatrix& base, std::size_t t, const geo::Column& counts, double published) {
    if (!(published > 0))
        return ControlOutcome::NotPublished;
    if (base.rowStarts[t] == base.rowStarts[t + 1])
        return ControlOutcome::NoSource;
    for (auto e = base.rowStarts[t]; e < base.rowStarts[t + 1]; ++e)
        if (!geo::hasNumber(counts.states[base.sources[e]]))
            return ControlOutcome::AbsentInSource;
    return ControlOutcome::Reached;
}

} // namespace

Calibration calibrated(const WeightMatrix& base, const geo::Column& counts, const geo::Column& published) {
    Calibration result{base, {}, published.values, std::vector<double>(base.targets, 0)};
    for (std::size_t t = 0; t < base.targets; ++t) {
        for (auto e = base.rowStarts[t]; e < base.rowStarts[t + 1]; ++e)
            if (const auto i = base.sources[e]; geo::hasNumber(counts.states[i]))
                result.inSources[t] += counts.values[i];
        result.outcomes.push_back(expectation(base, t, counts, published.values[t]));
        if (result.outcomes[t] == ControlOutcome::Reached &&
            published.values[t] > result.inSources[t] * (1 + closeEnough))
            result.outcomes[t] = ControlOutcome::Unreachable;
    }
    Solver solver{base, counts, result};
    for (const auto& group : groupsOf(base))
        solver.solve(group);
    return result;
}

} // namespace indicators
