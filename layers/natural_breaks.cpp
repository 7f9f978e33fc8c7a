#include "natural_breaks.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

namespace layers {
namespace {

/// Exact one-dimensional k-means over distinct values weighted by how often they occur. cost[j] is the least sum of
/// squared deviations of values 0…j in the clusters made so far; the first value of the last cluster never moves down
/// as j grows, so each row is filled by halving (divide and conquer).
class NaturalBreakSearch {
public:
    explicit NaturalBreakSearch(const std::vector<double>& sorted) : m_centre{sorted[sorted.size() / 2]} {
        for (const double value : sorted) {
            if (m_distinct.empty() || m_distinct.back() != value) {
                m_distinct.push_back(value);
                m_weight.push_back(m_weight.back());
                m_sum.push_back(m_sum.back());
                m_squares.push_back(m_squares.back());
            }
            const double shifted = value - m_centre; // keeps the squares small beside their differences
            m_weight.back() += 1;
            m_sum.back() += shifted;
            m_squares.back() += shifted * shifted;
        }
    }

    /// Lowest value of each cluster but the first.
    std::vector<double> innerBounds(int classes) {
        const std::size_t n = m_distinct.size();
        const std::size_t clusters = std::min(static_cast<std::size_t>(classes), n);
        std::vector<double> cost(n);
        for (std::size_t j = 0; j < n; ++j)
            cost[j] = deviations(0, j);
        std::vector<std::vector<std::uint32_t>> firstOfLast; // per number of clusters above one, per j
        for (std::size_t k = 1; k < clusters; ++k) {
            m_before = std::exchange(cost, std::vector<double>(n));
            firstOfLast.emplace_back(n);
            fill(k, n - 1, k, n - 1, cost, firstOfLast.back());
        }
        std::vector<double> bounds;
        std::size_t last = n - 1;
        for (auto row = firstOfLast.rbegin(); row != firstOfLast.rend(); ++row) {
            const std::size_t first = (*row)[last];
            bounds.push_back(m_distinct[first]);
            last = first - 1;
        }
        std::ranges::reverse(bounds);
        return bounds;
    }

private:
    /// Sum of squared deviations from their mean of the distinct values i…j with their weights.
    double deviations(std::size_t i, std::size_t j) const {
        const double weight = m_weight[j + 1] - m_weight[i], sum = m_sum[j + 1] - m_sum[i];
        return std::max(0.0, m_squares[j + 1] - m_squares[i] - sum * sum / weight);
    }

    /// Fills cost[low…high], knowing that the last cluster starts in [from, to].
    void fill(std::size_t low, std::size_t high, std::size_t from, std::size_t to, std::vector<double>& cost,
              std::vector<std::uint32_t>& first) const {
        const std::size_t j = low + (high - low) / 2;
        double best = std::numeric_limits<double>::infinity();
        std::size_t bestStart = from;
        for (std::size_t start = from; start <= std::min(j, to); ++start) {
            const double candidate = m_before[start - 1] + deviations(start, j);
            if (candidate < best) {
                best = candidate;
                bestStart = start;
            }
        }
        cost[j] = best;
        first[j] = static_cast<std::uint32_t>(bestStart);
        if (j > low)
            fill(low, j - 1, from, bestStart, cost, first);
        if (j < high)
            fill(j + 1, high, bestStart, to, cost, first);
    }

    double m_centre;
    std::vector<double> m_distinct, m_before;
    std::vector<double> m_weight{0}, m_sum{0}, m_squares{0}; ///< running sums, one more than m_distinct
};

} // namespace

std::vector<double> naturalBounds(const std::vector<double>& sorted, int classes) {
    return NaturalBreakSearch{sorted}.innerBounds(classes);
}

} // namespace layers
