// Classes against R and its package classInt, on the distributions of breaks.txt (made by make_breaks.R, which says how
// each method is worked out there). Two rules of ours are laid over what R gives before it is compared:
// - a bound that leaves a class without a value is left out, the lower bound of a class being part of it;
// - a bound on the greatest value, when that makes a class of its own, is shown half way down to the value before.
// A bound of R's within rounding of a value counts as that value.
#include "classification.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <numeric>
#include <set>
#include <sstream>

using namespace layers;

namespace {

struct Expectation {
    std::string what, distribution, method;
    int classes = 0;
    std::vector<double> numbers, at;
};

std::vector<double> lehmer(std::size_t n, double state) {
    std::vector<double> numbers;
    for (std::size_t i = 0; i < n; ++i) {
        state = std::fmod(16807 * state, 2147483647);
        numbers.push_back(state / 2147483647);
    }
    return numbers;
}

/// The rules of make_breaks.R.
std::vector<double> generated(const std::string& rule, std::size_t n) {
    auto values = lehmer(n, rule == "heavy" ? 1 : rule == "ties" ? 2 : 3);
    if (rule == "heavy")
        std::ranges::transform(values, values.begin(), [](double u) { return std::floor(1000 / (u + 0.001)); });
    else if (rule == "ties")
        std::ranges::transform(values, values.begin(), [](double u) { return std::floor(5 * u); });
    else
        for (const double seed : {4, 5, 6})
            std::ranges::transform(values, lehmer(n, seed), values.begin(), std::plus{});
    return values;
}

struct Data {
    std::map<std::string, std::vector<double>> values;
    std::vector<Expectation> expectations;
};

std::vector<double> numbersOf(std::istream& line) {
    return {std::istream_iterator<double>{line}, std::istream_iterator<double>{}};
}

Expectation expectationOf(const std::string& what, const std::string& name, std::istream& line) {
    Expectation expected{what, name, {}, 0, {}, {}};
    if (what == "counts") {
        std::string bounds, bound;
        line >> bounds;
        for (std::istringstream list{bounds}; std::getline(list, bound, ',');)
            expected.at.push_back(std::stod(bound));
    } else {
        if (what == "breaks")
            line >> expected.method;
        line >> expected.classes;
        if (const auto centre = expected.method.find('@'); centre != std::string::npos) {
            expected.at = {std::stod(expected.method.substr(centre + 1))};
            expected.method.resize(centre);
        }
    }
    expected.numbers = numbersOf(line);
    return expected;
}

const Data& data() {
    static const Data all = [] {
        Data read;
        std::ifstream file{CLASSINT_BREAKS};
        for (std::string text; std::getline(file, text);) {
            std::istringstream line{text};
            std::string what, name, rule;
            std::size_t n = 0;
            line >> what >> name;
            if (what == "values")
                read.values[name] = numbersOf(line);
            else if (what == "generated" && line >> rule >> n)
                read.values[name] = generated(rule, n);
            else if (what != "#")
                read.expectations.push_back(expectationOf(what, name, line));
        }
        return read;
    }();
    return all;
}

/// How many of the sorted values lie below a bound.
std::ptrdiff_t below(const std::vector<double>& sorted, double bound) {
    return std::ranges::lower_bound(sorted, bound) - sorted.begin();
}

/// Both rules, written here once more.
std::vector<double> ours(std::vector<double> sorted, std::vector<double> inner) {
    std::ranges::sort(sorted);
    std::vector<double> breaks{sorted.front()};
    std::ptrdiff_t classStart = 0;
    const double rounding =
        8 * std::numeric_limits<double>::epsilon() * std::max(std::abs(sorted.front()), std::abs(sorted.back()));
    for (double bound : inner) {
        const auto value = std::ranges::lower_bound(sorted, bound - rounding);
        if (value != sorted.end() && std::abs(*value - bound) <= rounding)
            bound = *value;
        const auto start = below(sorted, bound);
        if (start == classStart || start == std::ssize(sorted))
            continue;
        const double before = sorted[static_cast<std::size_t>(start - 1)];
        breaks.push_back(bound == sorted.back() ? before + (bound - before) / 2 : bound);
        classStart = start;
    }
    breaks.push_back(sorted.back());
    return breaks;
}

Classification classesOf(const Expectation& expected, const std::vector<double>& values) {
    if (expected.method == "centred")
        return centredClasses(values, {expected.at.front(), std::nullopt}, expected.classes);
    return classify(values, classMethodFromText(expected.method).value(), expected.classes);
}

std::vector<double> countsOf(const Classification& classification, const std::vector<double>& values) {
    std::vector<double> counts(classification.classes());
    for (const double value : values)
        ++counts[classification.classOf(value).value()];
    return counts;
}

double squares(const Classification& classification, const std::vector<double>& values) {
    std::vector<double> sums(classification.classes()), counts = countsOf(classification, values);
    for (const double value : values)
        sums[classification.classOf(value).value()] += value;
    double total = 0;
    for (const double value : values) {
        const std::size_t k = classification.classOf(value).value();
        total += (value - sums[k] / counts[k]) * (value - sums[k] / counts[k]);
    }
    return total;
}

void compareBreaks(const Expectation& expected) {
    const auto& values = data().values.at(expected.distribution);
    const auto found = classesOf(expected, values).breaks;
    const auto wanted = ours(values, expected.numbers);
    ASSERT_EQ(found.size(), wanted.size());
    const double size = std::max(std::abs(wanted.front()), std::abs(wanted.back()));
    const double near = 1e-11 * (wanted.back() - wanted.front()) +
                        40 * std::numeric_limits<double>::epsilon() * size; // a logarithm costs digits
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_NEAR(found[i], wanted[i], near) << "break " << i;
}

class AgainstR : public testing::TestWithParam<const char*> {};

} // namespace

TEST(ClassInt, GivesBreaksForMoreThanTwentyDistributionsWithEveryMethod) {
    EXPECT_GE(data().values.size(), 25u);
    for (const char* method :
         {"quantile", "equal", "stddev", "nested", "geometric", "arithmetic", "centred", "q6", "headtail"}) {
        std::set<std::string> distributions;
        for (const Expectation& expected : data().expectations)
            if (expected.method == method)
                distributions.insert(expected.distribution);
        EXPECT_GE(distributions.size(), 20u) << method;
    }
}

TEST_P(AgainstR, BreaksAgree) {
    for (const Expectation& expected : data().expectations)
        if (expected.method == GetParam()) {
            SCOPED_TRACE(expected.distribution + " " + expected.method + " " + std::to_string(expected.classes));
            compareBreaks(expected);
        }
}
INSTANTIATE_TEST_SUITE_P(Methods, AgainstR,
                         testing::Values("quantile", "equal", "stddev", "nested", "geometric", "arithmetic", "centred",
                                         "q6", "headtail"),
                         [](const auto& test) { return std::string{test.param}; });

// classInt's "fisher" is an exact search too; where several ways to cut are as good, each may find another.
TEST(NaturalBreaks, HaveNoMoreSquaresThanThoseOfClassInt) {
    std::size_t compared = 0;
    for (const Expectation& expected : data().expectations) {
        if (expected.what != "squares")
            continue;
        const auto& values = data().values.at(expected.distribution);
        const auto classes = classify(values, ClassMethod::NaturalBreaks, expected.classes);
        SCOPED_TRACE(expected.distribution + " " + std::to_string(expected.classes));
        EXPECT_EQ(classes.classes(), static_cast<std::size_t>(expected.classes));
        const double whole = squares(classify(values, ClassMethod::NaturalBreaks, 1), values);
        EXPECT_NEAR(squares(classes, values), expected.numbers.front(), 1e-9 * whole);
        ++compared;
    }
    EXPECT_GT(compared, 60u);
}

TEST(ManualClasses, HoldAsManyValuesAsClassIntPutsBetweenFixedBreaks) {
    std::size_t compared = 0;
    for (const Expectation& expected : data().expectations) {
        if (expected.what != "counts")
            continue;
        const auto& values = data().values.at(expected.distribution);
        EXPECT_EQ(countsOf(manualClasses(values, expected.at), values), expected.numbers) << expected.distribution;
        ++compared;
    }
    EXPECT_GE(compared, 20u);
}
