#include "classification.hpp"

#include <array>
#include <numeric>
#include <utility>

namespace layers {
namespace {

constexpr std::array methodNames{std::pair{ClassMethod::Quantile, std::string_view{"quantile"}},
                                 std::pair{ClassMethod::EqualInterval, std::string_view{"equal"}},
                                 std::pair{ClassMethod::NaturalBreaks, std::string_view{"natural"}},
                                 std::pair{ClassMethod::StandardDeviation, std::string_view{"stddev"}},
                                 std::pair{ClassMethod::Q6, std::string_view{"q6"}},
                                 std::pair{ClassMethod::NestedMeans, std::string_view{"nested"}},
                                 std::pair{ClassMethod::Geometric, std::string_view{"geometric"}},
                                 std::pair{ClassMethod::Centred, std::string_view{"centred"}},
                                 std::pair{ClassMethod::Manual, std::string_view{"manual"}}};

std::vector<double> sortedNumbers(std::span<const double> values) {
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(sorted), [](double v) { return std::isfinite(v); });
    std::ranges::sort(sorted);
    return sorted;
}

/// R's quantile type 7: linear between the two order statistics around (n − 1)·p. The clamp undoes the last bit that
/// rounding may push past the upper one.
double quantileType7(const std::vector<double>& sorted, double p) {
    const double position = static_cast<double>(sorted.size() - 1) * p;
    const auto below = static_cast<std::size_t>(position);
    const auto above = std::min(below + 1, sorted.size() - 1);
    const double share = position - static_cast<double>(below);
    return std::clamp(sorted[below] + share * (sorted[above] - sorted[below]), sorted[below], sorted[above]);
}

/// Ends and those inner bounds that leave no class without a value.
std::vector<double> withoutEmptyClasses(const std::vector<double>& sorted, std::span<const double> inner) {
    std::vector<double> breaks{sorted.front()};
    auto classStart = sorted.begin();
    for (const double bound : inner) {
        const auto next = std::lower_bound(classStart, sorted.end(), bound);
        if (next == classStart || next == sorted.end())
            continue;
        // A last class that holds the greatest value alone: half way down to the one before it, so that breaks ascend.
        breaks.push_back(bound < sorted.back() ? bound : std::midpoint(*(next - 1), bound));
        classStart = next;
    }
    breaks.push_back(sorted.back());
    return breaks;
}

std::vector<double> quantileBounds(const std::vector<double>& sorted, int classes) {
    std::vector<double> inner;
    for (int k = 1; k < classes; ++k)
        inner.push_back(quantileType7(sorted, static_cast<double>(k) / classes));
    return inner;
}

std::vector<double> equalBounds(const std::vector<double>& sorted, int classes) {
    std::vector<double> inner;
    const double range = sorted.back() - sorted.front();
    for (int k = 1; k < classes; ++k)
        inner.push_back(sorted.front() + range * k / classes);
    return inner;
}

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

/// The number with the fewest digits in (above, upTo], nearest to `exact` among those; `exact` if none is found.
double shortestBetween(double above, double upTo, double exact) {
    const double largest = std::max({std::abs(above), std::abs(upTo), 1e-300});
    const int firstPower = static_cast<int>(std::floor(std::log10(largest))) + 1;
    for (int power = firstPower; power > firstPower - 17; --power) {
        // Dividing by a power of ten rather than multiplying by 0.1, 0.01 … gives the double nearest to the decimal.
        const double step = std::pow(10.0, std::abs(power));
        const auto multiple = [&](double count) { return power >= 0 ? count * step : count / step; };
        const double nearest = std::round(power >= 0 ? exact / step : exact * step);
        for (const double count : {nearest, nearest - 1, nearest + 1})
            if (const double candidate = multiple(count); candidate > above && candidate <= upTo)
                return candidate + 0.0; // +0.0 turns −0 into 0
    }
    return exact;
}

} // namespace

std::string_view toText(ClassMethod method) {
    return std::ranges::find(methodNames, method, &std::pair<ClassMethod, std::string_view>::first)->second;
}

std::optional<ClassMethod> classMethodFromText(std::string_view text) {
    for (const auto& [method, name] : methodNames)
        if (name == text)
            return method;
    return std::nullopt;
}

std::optional<std::size_t> Classification::classOf(double value) const {
    if (std::isnan(value) || breaks.empty())
        return std::nullopt;
    const auto firstInner = breaks.begin() + 1, lastInner = breaks.end() - 1;
    return static_cast<std::size_t>(std::upper_bound(firstInner, lastInner, value) - firstInner);
}

Classification classify(std::span<const double> values, ClassMethod method, int classes) {
    Classification result{method, {}};
    const std::vector<double> sorted = sortedNumbers(values);
    if (sorted.empty())
        return result;
    const int wanted = std::max(classes, 1);
    std::vector<double> inner;
    if (method == ClassMethod::NaturalBreaks)
        inner = NaturalBreakSearch{sorted}.innerBounds(wanted);
    else if (method == ClassMethod::EqualInterval)
        inner = equalBounds(sorted, wanted);
    else
        inner = quantileBounds(sorted, wanted);
    result.breaks = withoutEmptyClasses(sorted, inner);
    return result;
}

Classification manualClasses(std::span<const double> values, std::vector<double> innerBounds) {
    Classification result{ClassMethod::Manual, {}};
    const std::vector<double> sorted = sortedNumbers(values);
    if (sorted.empty())
        return result;
    std::erase_if(innerBounds, [](double bound) { return !std::isfinite(bound); });
    std::ranges::sort(innerBounds);
    const auto repeated = std::ranges::unique(innerBounds);
    innerBounds.erase(repeated.begin(), repeated.end());

    // Typed bounds stay even where a class comes out empty: maps of a series share their classes. The ends then step
    // just outside, so that the breaks still ascend.
    double low = sorted.front(), high = sorted.back();
    if (!innerBounds.empty()) {
        const double infinity = std::numeric_limits<double>::infinity();
        low = std::min(low, std::nextafter(innerBounds.front(), -infinity));
        high = std::max(high, std::nextafter(innerBounds.back(), infinity));
    }
    result.breaks.push_back(low);
    result.breaks.insert(result.breaks.end(), innerBounds.begin(), innerBounds.end());
    result.breaks.push_back(high);
    return result;
}

Classification printable(Classification classification, std::span<const double> values, int decimals) {
    if (classification.classes() < 2 || classification.method == ClassMethod::Manual)
        return classification;
    const double scale = std::pow(10, decimals);
    const auto nearest = [scale](double value) { return std::round(value * scale) / scale; };
    const std::vector<double> readable = readableBreaks(classification, values);
    std::vector<double> inner;
    for (std::size_t k = 1; k + 1 < readable.size(); ++k)
        inner.push_back(readable[k] == nearest(readable[k]) ? classification.breaks[k] : nearest(readable[k]));
    classification.breaks = withoutEmptyClasses(sortedNumbers(values), inner);
    return classification;
}

std::vector<double> readableBreaks(const Classification& classification, std::span<const double> values) {
    std::vector<double> rounded = classification.breaks;
    if (rounded.size() < 2 || classification.method == ClassMethod::Manual) // a person wrote them as they should read
        return rounded;
    const std::vector<double> sorted = sortedNumbers(values);
    for (std::size_t k = 1; k + 1 < rounded.size(); ++k) {
        const double exact = classification.breaks[k];
        const auto next = std::ranges::lower_bound(sorted, exact);
        if (next == sorted.begin() || next == sorted.end())
            continue;
        rounded[k] = shortestBetween(*(next - 1), *next, exact);
    }
    return rounded;
}

} // namespace layers
