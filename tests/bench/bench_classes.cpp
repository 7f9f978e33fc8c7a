// Classes of 49,000 and a million values, by every method: what a change of method costs before anything is drawn.
#include "classification.hpp"
#include "france.hpp"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace {

/// Skewed as incomes are, each value once or so: the hardest for natural breaks.
std::vector<double> incomes(std::size_t n) {
    std::vector<double> values;
    std::uint64_t state = 1;
    for (std::size_t i = 0; i < n; ++i) {
        state = state * 16807 % 2147483647;
        values.push_back(8'000 + 12'000 * std::pow(static_cast<double>(state) / 2147483647, 3));
    }
    return values;
}

} // namespace

int main() {
    using layers::ClassMethod;
    double natural = 0, naturalOfMany = 0;
    for (const std::size_t n : {std::size_t{49'000}, std::size_t{1'000'000}}) {
        const auto values = incomes(n);
        for (const auto method : {ClassMethod::Quantile, ClassMethod::EqualInterval, ClassMethod::NaturalBreaks,
                                  ClassMethod::StandardDeviation, ClassMethod::Q6, ClassMethod::NestedMeans,
                                  ClassMethod::Geometric, ClassMethod::Arithmetic, ClassMethod::HeadTail}) {
            std::size_t classes = 0;
            const double seconds = bench::seconds(3, [&] { classes = classify(values, method, 7).classes(); });
            std::printf("%8zu values, %-10s %zu classes  %.4f s\n", n, std::string{toText(method)}.c_str(), classes,
                        seconds);
            if (method == ClassMethod::NaturalBreaks)
                (n < 100'000 ? natural : naturalOfMany) = seconds;
        }
    }
    // k n log n: 20.4 times as many values with 1.28 times the logarithm. Twice that is left for what memory costs.
    const double growth = naturalOfMany / natural;
    std::printf("natural breaks: %.1f times the time for 20.4 times the values\n", growth);
    return growth < 2 * 20.4 * 1.28 && natural < 0.2 ? 0 : 1;
}
