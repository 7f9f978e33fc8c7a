#include "income.hpp"

#include "random.hpp"

#include <array>
#include <cmath>

namespace demo {

namespace {

double toTen(double euros) { return std::round(euros / 10) * 10; }

} // namespace

double Income::decile(int k) const {
    // Between the known quantiles 10, 25, 50, 75 and 90 %, straight lines.
    const std::array<std::pair<double, double>, 5> known{{{1, d1}, {2.5, q1}, {5, median}, {7.5, q3}, {9, d9}}};
    for (std::size_t i = 1; i < known.size(); ++i)
        if (k <= known[i].first) {
            const double t = (k - known[i - 1].first) / (known[i].first - known[i - 1].first);
            return toTen(known[i - 1].second + t * (known[i].second - known[i - 1].second));
        }
    return d9;
}

Income incomeOf(const Sums& sums, std::uint64_t seed) {
    const double h = sums.hardshipMean();
    const auto chance = [seed](std::uint64_t what) { return unit(mixed(seed, what)) - 0.5; };
    Income income;
    income.median = toTen(28300 - 19300 * h + 1500 * chance(1));
    income.poverty = 4 + 58 * h + 4 * chance(2);
    income.q1 = toTen(income.median * (0.73 - 0.03 * h + 0.03 * chance(3)));
    income.q3 = toTen(income.median * (1.36 + 0.10 * (1 - h) + 0.06 * chance(4)));
    income.d1 = toTen(income.median * (0.54 + 0.04 * h + 0.03 * chance(5)));
    income.d9 = toTen(income.median * (1.72 + 0.38 * (1 - h) + 0.12 * chance(6)));
    income.benefits = 3 + 34 * h + 2 * chance(7);
    income.minimum = income.benefits * 0.42;
    income.housing = income.benefits * 0.28;
    income.family = income.benefits - income.minimum - income.housing;
    income.taxes = -(19 - 12 * h + 2 * chance(8));
    income.pensions = 33 - 8 * h + 5 * chance(9);
    income.property = 10 - 7 * h + 2 * chance(10);
    income.earned = 100 - income.benefits - income.taxes - income.pensions - income.property;
    income.unemploymentBenefit = 3 + 2.5 * h;
    income.selfEmployed = 5 - 3 * h;
    income.gini = 0.31 - 0.09 * h + 0.04 * chance(11);
    return income;
}

} // namespace demo
