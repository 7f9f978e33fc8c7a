// Dividing values into classes.
#pragma once

#include "base/column.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace layers {

enum class ClassMethod {
    Quantile,
    EqualInterval,
    NaturalBreaks,
    StandardDeviation,
    Q6,
    NestedMeans,
    Geometric,
    Centred,
    Manual
};
std::string_view
toText(ClassMethod method); ///< "quantile", "equal", "natural", "stddev", "q6", "nested", "geometric" …
std::optional<ClassMethod> classMethodFromText(std::string_view text);

/// Class k holds [breaks[k], breaks[k+1]); the last also its upper bound: an upper bound belongs to the next class, as
/// legends read ("14 000 to 17 000"). Breaks are exact and strictly ascending; rounding is for reading only.
struct Classification {
    ClassMethod method = ClassMethod::Quantile;
    std::vector<double> breaks; ///< classes + 1; empty when there is no value
    std::size_t classes() const { return breaks.empty() ? 0 : breaks.size() - 1; }
    /// nullopt for NaN; values beyond the ends (manual breaks) go to the end classes.
    std::optional<std::size_t> classOf(double value) const;
};

/// Ties are never split and no class is empty: fewer classes come back when the values do not allow as many.
/// Quantile: R type 7. NaturalBreaks: the exact optimum of the sum of squared deviations, by dynamic programming with
/// divide and conquer, O(k n log n). @see Wang & Song 2011, "Ckmeans.1d.dp", The R Journal 3/2.
Classification classify(std::span<const double> values, ClassMethod method, int classes);
/// Breaks typed by a person: inner bounds; ends taken from the values.
Classification manualClasses(std::span<const double> values, std::vector<double> innerBounds);

/// Classes whose inner breaks can be printed with at most `decimals` decimals. A break that readableBreaks() could only
/// write longer moves to the nearest such number and takes the few values between with it, so that what is printed is
/// what is drawn: over tens of thousands of values the gaps are too narrow for any short number. Manual ones stay.
Classification printable(Classification classification, std::span<const double> values, int decimals);

/// Breaks rounded for reading: as few digits as keep every value in its class.
std::vector<double> readableBreaks(const Classification& classification, std::span<const double> values);

} // namespace layers
