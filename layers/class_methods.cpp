#include "class_methods.hpp"

#include <array>
#include <cstddef>

namespace layers {
namespace {

constexpr std::array q6Shares{0.05, 0.275, 0.5, 0.725, 0.95};
/// Jiang 2013: a head is a minority, of 40 % at most, or there is no tail to part from it.
constexpr double largestHead = 0.4;

/// A second pass takes back what rounding lost in the first, as R's mean() does; never outside the values.
double mean(std::span<const double> sorted) {
    const auto n = static_cast<double>(sorted.size());
    double sum = 0, rest = 0;
    for (const double value : sorted)
        sum += value;
    const double first = sum / n;
    for (const double value : sorted)
        rest += value - first;
    return std::clamp(first + rest / n, sorted.front(), sorted.back());
}

double standardDeviation(const std::vector<double>& sorted, double around) {
    if (sorted.size() < 2)
        return 0;
    double squares = 0;
    for (const double value : sorted)
        squares += (value - around) * (value - around);
    return std::sqrt(squares / static_cast<double>(sorted.size() - 1));
}

void cutAtMean(std::span<const double> sorted, int depth, std::vector<double>& bounds) {
    if (depth == 0 || sorted.empty())
        return;
    const double bound = mean(sorted);
    const auto below = static_cast<std::size_t>(std::ranges::lower_bound(sorted, bound) - sorted.begin());
    cutAtMean(sorted.first(below), depth - 1, bounds);
    bounds.push_back(bound);
    cutAtMean(sorted.subspan(below), depth - 1, bounds);
}

/// The part of the way from low to high, exact for whole numbers; the range of values near the largest is infinite.
double partWay(double low, double high, double part, double whole) {
    const double range = high - low;
    return std::isfinite(range) ? low + range * part / whole : std::lerp(low, high, part / whole);
}

} // namespace

double quantileType7(const std::vector<double>& sorted, double p) {
    double position = static_cast<double>(sorted.size() - 1) * p;
    if (const double whole = std::round(position); std::abs(position - whole) < 1e-9)
        position = whole; // 0.55 · 20 is a little more than 11, and would put the twelfth value below its own bound
    const auto below = static_cast<std::size_t>(position);
    const auto above = std::min(below + 1, sorted.size() - 1);
    const double share = position - static_cast<double>(below);
    return std::lerp(sorted[below], sorted[above], share);
}

std::vector<double> quantileBounds(const std::vector<double>& sorted, int classes) {
    std::vector<double> inner;
    for (int k = 1; k < classes; ++k)
        inner.push_back(quantileType7(sorted, static_cast<double>(k) / classes));
    return inner;
}

std::vector<double> q6Bounds(const std::vector<double>& sorted) {
    std::vector<double> inner;
    for (const double share : q6Shares)
        inner.push_back(quantileType7(sorted, share));
    return inner;
}

std::vector<double> equalBounds(const std::vector<double>& sorted, int classes) {
    std::vector<double> inner;
    for (int k = 1; k < classes; ++k)
        inner.push_back(partWay(sorted.front(), sorted.back(), k, classes));
    return inner;
}

std::vector<double> arithmeticBounds(const std::vector<double>& sorted, int classes) {
    std::vector<double> inner;
    const double widths = classes * (classes + 1.0);
    for (int k = 1; k < classes; ++k)
        inner.push_back(partWay(sorted.front(), sorted.back(), k * (k + 1.0), widths));
    return inner;
}

std::vector<double> geometricBounds(const std::vector<double>& sorted, int classes) {
    std::vector<double> inner;
    const double low = std::log(sorted.front()), high = std::log(sorted.back());
    for (int k = 1; k < classes; ++k)
        inner.push_back(std::exp(partWay(low, high, k, classes)));
    return inner;
}

std::vector<double> deviationBounds(const std::vector<double>& sorted, int classes) {
    std::vector<double> inner;
    const double middle = mean(sorted), width = standardDeviation(sorted, middle);
    for (int k = 1; k < classes; ++k)
        inner.push_back(middle + (k - classes / 2.0) * width);
    return inner;
}

std::vector<double> nestedMeanBounds(const std::vector<double>& sorted, int classes) {
    std::vector<double> inner;
    int depth = 0;
    while ((2 << depth) <= classes)
        ++depth;
    cutAtMean(sorted, depth, inner);
    return inner;
}

std::vector<double> headTailBounds(const std::vector<double>& sorted) {
    std::vector<double> inner;
    std::span<const double> head{sorted};
    while (!head.empty()) {
        const double bound = mean(head);
        inner.push_back(bound);
        const auto next = head.subspan(static_cast<std::size_t>(std::ranges::upper_bound(head, bound) - head.begin()));
        if (next.size() < 2 || static_cast<double>(next.size()) > largestHead * static_cast<double>(head.size()))
            break;
        head = next;
    }
    return inner;
}

std::vector<double> centredDistances(const std::vector<double>& distances, double margin, int classes) {
    const int rings = classes / 2; // classes on each side
    std::vector<double> bounds;
    auto outside = distances.begin();
    if (classes % 2 == 1) {
        bounds.push_back(margin);
        outside = std::ranges::upper_bound(distances, margin);
    }
    const std::vector<double> left(outside, distances.end());
    for (int k = 1; k < rings && !left.empty(); ++k)
        bounds.push_back(quantileType7(left, static_cast<double>(k) / rings));
    return bounds;
}

double proposedMargin(const std::vector<double>& sorted) {
    const double quartiles = quantileType7(sorted, 0.75) - quantileType7(sorted, 0.25);
    return quartiles > 0 ? quartiles / 5 : standardDeviation(sorted, mean(sorted)) / 4;
}

} // namespace layers
