#include "residuals.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace indicators {

double Residuals::missOf(std::size_t row, double estimate) const {
    return miss == Miss::Relative ? estimate / published[row] - 1 : estimate - published[row];
}

std::vector<std::vector<std::uint32_t>> foldsByDepartment(const Residuals& residuals, std::size_t most) {
    std::vector<std::uint16_t> ranks = residuals.departments;
    std::sort(ranks.begin(), ranks.end());
    ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
    std::vector<std::vector<std::uint32_t>> folds(std::min(most, ranks.size()));
    for (std::uint32_t row = 0; row < residuals.count(); ++row) {
        const auto rank = std::lower_bound(ranks.begin(), ranks.end(), residuals.departments[row]) - ranks.begin();
        folds[static_cast<std::size_t>(rank) % folds.size()].push_back(row);
    }
    return folds;
}

double quantile(std::vector<double> values, double probability) {
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double at = probability * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(std::floor(at));
    std::nth_element(values.begin(), values.begin() + below, values.end());
    const double low = values[static_cast<std::size_t>(below)];
    if (static_cast<std::size_t>(below) + 1 == values.size())
        return low;
    const double high = *std::min_element(values.begin() + below + 1, values.end());
    return low + (at - static_cast<double>(below)) * (high - low);
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

} // namespace indicators
