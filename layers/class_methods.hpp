// Where each method puts the bounds between classes. Private to layers/.
#pragma once

#include <span>
#include <vector>

namespace layers {

// Inner bounds, ascending but perhaps equal or outside the values: who calls leaves out those that part nothing.
// sorted: ascending, finite, not empty. classes: at least 1.

/// R's quantile type 7: linear between the two order statistics around (n − 1)·p.
double quantileType7(const std::vector<double>& sorted, double p);
std::vector<double> quantileBounds(const std::vector<double>& sorted, int classes);
std::vector<double> q6Bounds(const std::vector<double>& sorted);
std::vector<double> equalBounds(const std::vector<double>& sorted, int classes);
/// min + range · (1 + 2 + … + k) / (1 + 2 + … + classes).
std::vector<double> arithmeticBounds(const std::vector<double>& sorted, int classes);
/// min · (max / min)^(k / classes). @param sorted above zero.
std::vector<double> geometricBounds(const std::vector<double>& sorted, int classes);
/// mean + (k − classes / 2) · s, with the standard deviation of a sample (n − 1), as R's sd().
std::vector<double> deviationBounds(const std::vector<double>& sorted, int classes);
std::vector<double> nestedMeanBounds(const std::vector<double>& sorted, int classes);
std::vector<double> headTailBounds(const std::vector<double>& sorted);
/// The positive half of the bounds of centredClasses(): distances from the reference, the margin first if there is one.
/// @param distances of all values from the reference, ascending.
std::vector<double> centredDistances(const std::vector<double>& distances, double margin, int classes);

/// Half the width of the middle class when nobody says: a fifth of the distance between the quartiles; a quarter of the
/// standard deviation where the quartiles are equal. 0 only if all values are.
double proposedMargin(const std::vector<double>& sorted);

} // namespace layers
