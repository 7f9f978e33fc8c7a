#include "classification.hpp"

#include "class_methods.hpp"
#include "natural_breaks.hpp"

#include <array>
#include <limits>
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
                                 std::pair{ClassMethod::Arithmetic, std::string_view{"arithmetic"}},
                                 std::pair{ClassMethod::HeadTail, std::string_view{"headtail"}},
                                 std::pair{ClassMethod::Centred, std::string_view{"centred"}},
                                 std::pair{ClassMethod::Manual, std::string_view{"manual"}}};

std::vector<double> sortedNumbers(std::span<const double> values) {
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(sorted), [](double v) { return std::isfinite(v); });
    std::ranges::sort(sorted);
    return sorted;
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

/// How far the k-th of so many classes is from the middle: -2 … 2 for five, -2, -1, 1, 2 for four.
int stepOf(int k, int classes) {
    const int step = k - classes / 2;
    return classes % 2 == 0 && step >= 0 ? step + 1 : step;
}

/// Steps for the classes that are left: each is that of the value in its midst, by the bounds before any was left out.
void markSteps(Classification& classification, const std::vector<double>& sorted, std::span<const double> inner,
               const std::vector<int>& steps) {
    std::vector<int> kept;
    auto from = sorted.begin();
    for (std::size_t k = 0; k < classification.classes(); ++k) {
        const bool last = k + 1 == classification.classes();
        const auto to = last ? sorted.end() : std::lower_bound(from, sorted.end(), classification.breaks[k + 1]);
        const double midst = *(from + (to - from) / 2);
        kept.push_back(steps[static_cast<std::size_t>(std::ranges::upper_bound(inner, midst) - inner.begin())]);
        from = to;
    }
    classification.steps = std::move(kept);
}

std::vector<int> stepsOf(int classes) {
    std::vector<int> steps;
    for (int k = 0; k < classes; ++k)
        steps.push_back(stepOf(k, classes));
    return steps;
}

std::vector<double> boundsOf(const std::vector<double>& sorted, ClassMethod method, int classes) {
    switch (method) {
    case ClassMethod::EqualInterval:
        return equalBounds(sorted, classes);
    case ClassMethod::NaturalBreaks:
        return naturalBounds(sorted, classes);
    case ClassMethod::StandardDeviation:
        return deviationBounds(sorted, classes);
    case ClassMethod::Q6:
        return q6Bounds(sorted);
    case ClassMethod::NestedMeans:
        return nestedMeanBounds(sorted, classes);
    case ClassMethod::Geometric:
        return geometricBounds(sorted, classes);
    case ClassMethod::Arithmetic:
        return arithmeticBounds(sorted, classes);
    case ClassMethod::HeadTail:
        return headTailBounds(sorted);
    case ClassMethod::Quantile:
    case ClassMethod::Centred:
    case ClassMethod::Manual:
        break;
    }
    return quantileBounds(sorted, classes);
}

/// Why these values cannot be classified as asked for; empty if they can.
geo::Message obstacle(const std::vector<double>& sorted, ClassMethod method) {
    if (method == ClassMethod::Centred)
        return GEO_TR("Quantiles: there is no value to centre the classes on");
    const auto notPositive = std::ranges::upper_bound(sorted, 0.0) - sorted.begin();
    if (method == ClassMethod::Geometric && notPositive > 0)
        return {GEO_TR("Quantiles: a geometric progression needs values above zero; not above it: %1"),
                {static_cast<std::int64_t>(notPositive)}};
    return {};
}

/// Finite, ascending, each once.
void tidy(std::vector<double>& bounds) {
    std::erase_if(bounds, [](double bound) { return !std::isfinite(bound); });
    std::ranges::sort(bounds);
    const auto repeated = std::ranges::unique(bounds);
    bounds.erase(repeated.begin(), repeated.end());
}

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

std::string classMethodNames() {
    std::string names;
    for (const auto& [method, name] : methodNames)
        names += (names.empty() ? "" : ", ") + std::string{name};
    return names;
}

std::optional<std::size_t> Classification::classOf(double value) const {
    if (!std::isfinite(value) || breaks.empty())
        return std::nullopt;
    const auto firstInner = breaks.begin() + 1, lastInner = breaks.end() - 1;
    return static_cast<std::size_t>(std::upper_bound(firstInner, lastInner, value) - firstInner);
}

Classification classify(std::span<const double> values, ClassMethod method, int classes) {
    Classification result{method, {}};
    const std::vector<double> sorted = sortedNumbers(values);
    if (sorted.empty())
        return result;
    result.why = obstacle(sorted, method);
    if (!result.why.empty() || method == ClassMethod::Manual)
        result.method = ClassMethod::Quantile;
    const int wanted = std::max(classes, 1);
    const std::vector<double> inner = boundsOf(sorted, result.method, wanted);
    result.breaks = withoutEmptyClasses(sorted, inner);
    if (result.method == ClassMethod::StandardDeviation)
        markSteps(result, sorted, inner, stepsOf(wanted));
    return result;
}

Classification manualClasses(std::span<const double> values, std::vector<double> innerBounds) {
    Classification result{ClassMethod::Manual, {}};
    const std::vector<double> sorted = sortedNumbers(values);
    if (sorted.empty())
        return result;
    tidy(innerBounds);
    innerBounds.resize(std::min(innerBounds.size(), mostTypedBounds));

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

Classification centredClasses(std::span<const double> values, const ClassCentre& centre, int classes) {
    const double reference = centre.reference;
    const std::vector<double> sorted = sortedNumbers(values);
    if (!std::isfinite(reference) || sorted.empty())
        return classify(values, ClassMethod::Centred, classes);
    const double asked = centre.margin.value_or(0);
    double margin = asked > 0 && std::isfinite(asked) ? asked : proposedMargin(sorted);
    using Limits = std::numeric_limits<double>; // values that are all equal have no spread
    margin = std::max({margin, 4 * Limits::epsilon() * std::abs(reference), Limits::min()});
    std::vector<double> distances;
    for (const double value : sorted)
        distances.push_back(std::abs(value - reference));
    std::ranges::sort(distances);

    const int wanted = std::max(classes, 2);
    const std::vector<double> above = centredDistances(distances, margin, wanted);
    const bool middle = wanted % 2 == 1;
    const bool middleEmpty =
        std::ranges::lower_bound(sorted, reference - margin) == std::ranges::lower_bound(sorted, reference + margin);
    std::vector<double> inner;
    for (auto distance = above.rbegin(); distance != above.rend(); ++distance)
        inner.push_back(reference - *distance);
    if (!middle)
        inner.push_back(reference);
    for (const double distance : above)
        inner.push_back(reference + distance);
    if (middle && middleEmpty) // both its bounds close up on the reference
        inner[above.size() - 1] = inner[above.size()] = reference;

    Classification result{ClassMethod::Centred, withoutEmptyClasses(sorted, inner)};
    result.reference = reference;
    markSteps(result, sorted, inner, stepsOf(static_cast<int>(inner.size()) + 1));
    return result;
}

Classification lockedClasses(std::span<const double> values, std::vector<double> breaks) {
    Classification result{ClassMethod::Manual, {}};
    result.locked = true;
    tidy(breaks);
    const std::vector<double> sorted = sortedNumbers(values);
    if (breaks.size() < 2)
        breaks = sorted.empty() ? std::vector<double>{} : std::vector<double>{sorted.front(), sorted.back()};
    else if (!sorted.empty()) {
        breaks.front() = std::min(breaks.front(), sorted.front());
        breaks.back() = std::max(breaks.back(), sorted.back());
    }
    result.breaks = std::move(breaks);
    return result;
}

std::vector<double> sharedBreaks(const Classification& classification, std::span<const double> values) {
    std::vector<double> breaks = readableBreaks(classification, values);
    if (breaks.size() > 2 && breaks.back() <= breaks[breaks.size() - 2]) // the greatest value alone in its class
        breaks.back() = std::nextafter(breaks[breaks.size() - 2], std::numeric_limits<double>::infinity());
    return breaks;
}

Classification printable(Classification classification, std::span<const double> values, int decimals) {
    if (classification.classes() < 2 || classification.method == ClassMethod::Manual || classification.locked)
        return classification;
    const double scale = std::pow(10, decimals);
    const auto nearest = [scale](double value) { return std::round(value * scale) / scale; };
    const std::vector<double> readable = readableBreaks(classification, values);
    const std::vector<double> exact(classification.breaks.begin() + 1, classification.breaks.end() - 1);
    std::vector<double> inner;
    for (std::size_t k = 0; k < exact.size(); ++k)
        inner.push_back(readable[k + 1] == nearest(readable[k + 1]) ? exact[k] : nearest(readable[k + 1]));
    const std::vector<double> sorted = sortedNumbers(values);
    const std::vector<int> steps = std::exchange(classification.steps, {});
    classification.breaks = withoutEmptyClasses(sorted, inner);
    if (!steps.empty())
        markSteps(classification, sorted, exact, steps);
    return classification;
}

std::vector<double> readableBreaks(const Classification& classification, std::span<const double> values) {
    std::vector<double> rounded = classification.breaks;
    if (rounded.size() < 2 || classification.method == ClassMethod::Manual || classification.locked)
        return rounded; // as they should read already
    const std::vector<double> sorted = sortedNumbers(values);
    const auto reference = classification.reference;
    for (std::size_t k = 1; k + 1 < rounded.size(); ++k) {
        const double exact = classification.breaks[k];
        const auto next = std::ranges::lower_bound(sorted, exact);
        if (next == sorted.begin() || next == sorted.end())
            continue;
        // About a reference a bound keeps its distance, give or take a fifth: both sides are to read alike.
        const double leeway = reference ? std::abs(exact - *reference) / 5 : std::numeric_limits<double>::infinity();
        rounded[k] = shortestBetween(std::max(*(next - 1), exact - leeway), std::min(*next, exact + leeway), exact);
    }
    return rounded;
}

} // namespace layers
