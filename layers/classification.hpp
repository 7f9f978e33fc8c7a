// Dividing values into classes.
#pragma once

#include "base/column.hpp"
#include "base/error.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

enum class ClassMethod {
    Quantile,          ///< as many zones in each class; R type 7
    EqualInterval,     ///< as wide each
    NaturalBreaks,     ///< least squared deviations within classes: exact, O(k n log n)
    StandardDeviation, ///< one standard deviation wide each: centred on the mean if odd in number, else from it
    Q6,                ///< quantiles at 5, 27.5, 50, 72.5, 95 %: six classes that bring both tails out
    NestedMeans,       ///< cut at the mean, each part again: 2, 4 or 8 classes, the most that are asked for
    Geometric,         ///< each as many times the one below: of values above zero only
    Arithmetic,        ///< each wider than the one below by the width of the first
    HeadTail,          ///< at the mean, then at the mean of what lies above, while that is two in five at most
    Centred,           ///< around a reference, see centredClasses()
    Manual
};
std::string_view toText(ClassMethod method); ///< "quantile", "equal", "natural", "stddev", "q6" …
std::optional<ClassMethod> classMethodFromText(std::string_view text);
std::string classMethodNames(); ///< all of them, as a list for a person to choose from

/// Class k holds [breaks[k], breaks[k+1]); the last also its upper bound: an upper bound belongs to the next class, as
/// legends read ("14 000 to 17 000"). Breaks are exact and strictly ascending; rounding is for reading only.
struct Classification {
    ClassMethod method = ClassMethod::Quantile; ///< the one used: see `why`
    std::vector<double> breaks;                 ///< classes + 1; empty when there is no value
    bool locked = false; ///< of other maps too (Manual: of those alone): may hold empty classes, reads as it stands
    std::optional<double> reference = {}; ///< what Centred classes are centred on
    /// Per class how far from the middle one, which is 0; with an even number asked for there is none. Empty unless the
    /// method has a middle (Centred, StandardDeviation): a diverging palette keeps its neutral colour for 0.
    std::vector<int> steps = {};
    geo::Message why = {}; ///< why the method is not the one asked for; else empty

    std::size_t classes() const { return breaks.empty() ? 0 : breaks.size() - 1; }
    /// nullopt for what is no finite number; values beyond the ends (typed or locked breaks) go to the end classes.
    std::optional<std::size_t> classOf(double value) const;
};

/// Ties are never split and no class is empty: fewer classes come back when the values do not allow as many. What is
/// no finite number is left out.
/// NaturalBreaks: @see Wang & Song 2011, "Ckmeans.1d.dp", The R Journal 3/2. HeadTail: @see Jiang 2013, "Head/tail
/// breaks", The Professional Geographer 65/3. Geometric with values of zero or less comes back as quantiles, with the
/// reason. Centred and Manual need more than the values: use the functions below; here they come back as quantiles.
Classification classify(std::span<const double> values, ClassMethod method, int classes);
/// Breaks typed by a person: inner bounds; ends taken from the values. What is no finite number is left out, and all
/// but the lowest `mostTypedBounds`.
Classification manualClasses(std::span<const double> values, std::vector<double> innerBounds);
constexpr std::size_t mostTypedBounds = 29;

/// What classes are centred on.
struct ClassCentre {
    double reference = 0;
    std::optional<double> margin; ///< > 0; a fifth of the distance between the quartiles of the values if not given
};
/// An odd number: the middle class is the reference ± margin. An even one: the reference is a bound. The bounds on both
/// sides are as far from it, where the distances of the values outside the margin have their quantiles: as strong a
/// colour means as wide a gap. A class without values is left out, the middle one too.
Classification centredClasses(std::span<const double> values, const ClassCentre& centre, int classes);

/// Classes of another map: the bounds stay as they are, also where a class comes out empty; the ends move out to the
/// values of this one. @param breaks ends too, ascending, at least two.
Classification lockedClasses(std::span<const double> values, std::vector<double> breaks);
/// The breaks for other maps to share: as they read, so that every map prints the same ones.
std::vector<double> sharedBreaks(const Classification& classification, std::span<const double> values);

/// Classes whose inner breaks can be printed with at most `decimals` decimals. A break that readableBreaks() could only
/// write longer moves to the nearest such number and takes the few values between with it, so that what is printed is
/// what is drawn: over tens of thousands of values the gaps are too narrow for any short number. Typed and locked ones
/// stay.
Classification printable(Classification classification, std::span<const double> values, int decimals);

/// Breaks rounded for reading: as few digits as keep every value in its class.
std::vector<double> readableBreaks(const Classification& classification, std::span<const double> values);

} // namespace layers
