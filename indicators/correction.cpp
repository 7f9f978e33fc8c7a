#include "correction.hpp"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace indicators {

namespace {

constexpr std::size_t fewestRows = 30, fewestDepartments = 4;
constexpr double worthwhile = 0.97; ///< a model must bring the error down to this share of a simpler one's

using Rows = std::vector<std::uint32_t>;
using Model = std::vector<Feature>;

/// Simplest first: each must beat what came before. The constant alone is the first.
std::vector<Model> modelsFor(const Residuals& residuals) {
    std::vector<Model> models{{}, {Share}, {Size}, {Share, Size}};
    const auto known = std::count_if(residuals.features.begin(), residuals.features.end(),
                                     [](const Features& f) { return std::isfinite(f[Companion]); });
    if (2 * static_cast<std::size_t>(known) > residuals.count())
        for (const Model& model : {Model{Companion}, Model{Companion, Share}, Model{Companion, Size}})
            models.push_back(model);
    return models;
}

double valueOf(const Features& features, Feature feature, const std::array<double, featureCount>& usual) {
    return std::isfinite(features[feature]) ? features[feature] : usual[feature];
}

Correction fitted(const Residuals& residuals, const Rows& rows, const Model& model) {
    Correction correction;
    correction.kept = true;
    std::vector<double> ratios;
    ratios.reserve(rows.size());
    for (const auto row : rows)
        ratios.push_back(std::log(residuals.published[row] / residuals.estimated[row]));
    if (!model.empty()) {
        for (const auto feature : model) {
            std::vector<double> known;
            for (const auto row : rows)
                if (std::isfinite(residuals.features[row][feature]))
                    known.push_back(residuals.features[row][feature]);
            correction.usual[feature] = median(std::move(known));
        }
        const auto n = static_cast<Eigen::Index>(rows.size()), k = static_cast<Eigen::Index>(model.size());
        Eigen::MatrixXd x{n, k + 1};
        Eigen::VectorXd y{n};
        const double low = quantile(ratios, 0.05), high = quantile(ratios, 0.95);
        for (Eigen::Index r = 0; r < n; ++r) {
            x(r, 0) = 1;
            for (Eigen::Index f = 0; f < k; ++f)
                x(r, f + 1) = valueOf(residuals.features[rows[static_cast<std::size_t>(r)]],
                                      model[static_cast<std::size_t>(f)], correction.usual);
            y(r) = std::clamp(ratios[static_cast<std::size_t>(r)], low, high);
        }
        const Eigen::VectorXd fit = (x.transpose() * x).ldlt().solve(x.transpose() * y);
        for (Eigen::Index f = 0; f < k; ++f)
            correction.weights[model[static_cast<std::size_t>(f)]] = fit(f + 1);
        for (std::size_t r = 0; r < rows.size(); ++r)
            ratios[r] -= std::log(correction.factor(residuals.features[rows[r]])); // the constant is still 0
    }
    correction.constant = median(std::move(ratios));
    return correction;
}

Rows without(std::size_t count, const Rows& fold) {
    std::vector<char> in(count, 1);
    for (const auto row : fold)
        in[row] = 0;
    Rows rows;
    rows.reserve(count - fold.size());
    for (std::uint32_t row = 0; row < count; ++row)
        if (in[row])
            rows.push_back(row);
    return rows;
}

double medianMiss(const Residuals& residuals, const std::vector<double>& estimates) {
    std::vector<double> misses;
    misses.reserve(estimates.size());
    for (std::size_t row = 0; row < estimates.size(); ++row)
        misses.push_back(std::abs(residuals.missOf(row, estimates[row])));
    return median(std::move(misses));
}

std::vector<double> outOfFold(const Residuals& residuals, const std::vector<Rows>& folds,
                              const std::vector<Rows>& others, const Model& model) {
    std::vector<double> estimates(residuals.count());
    for (std::size_t f = 0; f < folds.size(); ++f) {
        const auto correction = fitted(residuals, others[f], model);
        for (const auto row : folds[f])
            estimates[row] = residuals.estimated[row] * correction.factor(residuals.features[row]);
    }
    return estimates;
}

} // namespace

double Correction::factor(const Features& features) const {
    double sum = constant;
    for (int f = 0; f < featureCount; ++f)
        if (weights[static_cast<std::size_t>(f)] != 0)
            sum += weights[static_cast<std::size_t>(f)] * valueOf(features, static_cast<Feature>(f), usual);
    return kept ? std::exp(sum) : 1;
}

CorrectionTrial tryCorrections(const Residuals& residuals) {
    CorrectionTrial trial;
    trial.outOfFold = residuals.estimated;
    trial.errorWithout = trial.error = medianMiss(residuals, residuals.estimated);
    const auto folds = foldsByDepartment(residuals);
    if (residuals.count() < fewestRows || folds.size() < fewestDepartments)
        return trial;
    std::vector<Rows> others;
    for (const auto& fold : folds)
        others.push_back(without(residuals.count(), fold));
    const auto models = modelsFor(residuals);
    const Model* best = nullptr;
    for (const auto& model : models) {
        auto estimates = outOfFold(residuals, folds, others, model);
        if (const double error = medianMiss(residuals, estimates); error < worthwhile * trial.error) {
            best = &model;
            trial.error = error;
            trial.outOfFold = std::move(estimates);
        }
    }
    if (best)
        trial.correction = fitted(residuals, without(residuals.count(), {}), *best);
    return trial;
}

} // namespace indicators
