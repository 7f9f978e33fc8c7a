#include "margin.hpp"

#include <algorithm>
#include <cmath>

namespace indicators {

namespace {

double distance(Miss miss, double estimate, double published) {
    return miss == Miss::Relative ? std::abs(std::log(published / estimate)) : std::abs(published - estimate);
}

double conformalQuantile(std::vector<double> distances) {
    const auto n = static_cast<double>(distances.size());
    const auto rank = std::min(distances.size(), static_cast<std::size_t>(std::ceil((n + 1) * marginLevel)));
    const auto at = distances.begin() + static_cast<std::ptrdiff_t>(rank) - 1;
    std::nth_element(distances.begin(), at, distances.end());
    return *at;
}

std::optional<Margin> marginOf(const Residuals& residuals, const std::vector<double>& estimates,
                               const std::vector<std::uint32_t>& rows) {
    if (rows.size() < fewestForMargin)
        return std::nullopt;
    const auto groups = std::min<std::size_t>(3, rows.size() / fewestForMargin);
    std::vector<std::uint32_t> byShare = rows;
    std::stable_sort(byShare.begin(), byShare.end(),
                     [&](auto a, auto b) { return residuals.features[a][Share] < residuals.features[b][Share]; });
    Margin margin;
    margin.miss = residuals.miss;
    for (std::size_t g = 0; g < groups; ++g) {
        const auto from = byShare.size() * g / groups, to = byShare.size() * (g + 1) / groups;
        std::vector<double> distances;
        for (auto k = from; k < to; ++k)
            distances.push_back(distance(residuals.miss, estimates[byShare[k]], residuals.published[byShare[k]]));
        margin.groups.push_back({g + 1 == groups ? 1 : residuals.features[byShare[to - 1]][Share],
                                 conformalQuantile(std::move(distances)), to - from});
    }
    return margin;
}

} // namespace

const Margin::Group& Margin::groupOf(double share) const {
    for (const auto& group : groups)
        if (share <= group.upToShare)
            return group;
    return groups.back();
}

std::pair<double, double> Margin::around(double estimate, double share) const {
    const double half = groupOf(share).halfWidth;
    if (miss == Miss::Relative)
        return {estimate * std::exp(-half), estimate * std::exp(half)};
    return {estimate - half, estimate + half};
}

bool Margin::holds(double estimate, double share, double published) const {
    return distance(miss, estimate, published) <= groupOf(share).halfWidth;
}

std::optional<Margin> measuredMargin(const Residuals& residuals, const std::vector<double>& estimates) {
    std::vector<std::uint32_t> rows(residuals.count());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = row;
    return marginOf(residuals, estimates, rows);
}

std::optional<double> shareInMargin(const Residuals& residuals, const std::vector<double>& estimates) {
    const auto folds = foldsByDepartment(residuals);
    std::size_t inside = 0, all = 0;
    for (std::size_t f = 0; f < folds.size(); ++f) {
        std::vector<std::uint32_t> others;
        for (std::size_t g = 0; g < folds.size(); ++g)
            if (g != f)
                others.insert(others.end(), folds[g].begin(), folds[g].end());
        const auto margin = marginOf(residuals, estimates, others);
        if (!margin)
            continue;
        for (const auto row : folds[f]) {
            inside += margin->holds(estimates[row], residuals.features[row][Share], residuals.published[row]);
            ++all;
        }
    }
    return all == 0 ? std::nullopt : std::optional{static_cast<double>(inside) / static_cast<double>(all)};
}

} // namespace indicators
