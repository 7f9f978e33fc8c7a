#include "logical_bounds.hpp"

#include <algorithm>

namespace indicators {

namespace {

constexpr double whole = 0.99;
constexpr double rounding = 0.5;

} // namespace

std::optional<std::pair<double, double>> logicalBounds(const WeightMatrix& base, std::size_t target,
                                                       const geo::Column& counts, const geo::Column* control,
                                                       std::optional<double> published) {
    double inside = 0, insideControl = 0, cut = 0, cutControl = 0;
    if (base.rowStarts[target] == base.rowStarts[target + 1])
        return std::nullopt;
    for (auto e = base.rowStarts[target]; e < base.rowStarts[target + 1]; ++e) {
        const auto i = base.sources[e];
        if (!geo::hasNumber(counts.states[i]))
            return std::nullopt;
        const bool known = control && geo::hasNumber(control->states[i]);
        if (control && !known)
            return std::nullopt;
        (base.shares[e] >= whole ? inside : cut) += counts.values[i];
        if (known)
            (base.shares[e] >= whole ? insideControl : cutControl) += control->values[i];
    }
    if (!control || !published)
        return std::pair{inside, inside + cut};
    const double left = std::max(0.0, *published - insideControl);
    const double low = std::max(0.0, left + cut - cutControl - rounding), high = std::min(cut, left + rounding);
    return std::pair{inside + std::min(low, high), inside + high};
}

std::pair<double, double> ratioBounds(std::pair<double, double> numerator, std::pair<double, double> denominator,
                                      double scale) {
    const double low = denominator.second > 0 ? numerator.first / denominator.second : 0;
    const double high = denominator.first > 0 ? std::min(1.0, numerator.second / denominator.first) : 1;
    return {scale * low, scale * high};
}

} // namespace indicators
