#include "random.hpp"

#include <cmath>

namespace demo {

double noise(double x, double y, std::uint64_t seed) {
    const double left = std::floor(x), bottom = std::floor(y);
    const auto value = [&](double column, double row) {
        const auto c = static_cast<std::uint64_t>(static_cast<std::int64_t>(column));
        const auto r = static_cast<std::uint64_t>(static_cast<std::int64_t>(row));
        return 2 * unit(mixed(seed, c, r)) - 1;
    };
    const auto smooth = [](double t) { return t * t * (3 - 2 * t); };
    const double u = smooth(x - left), v = smooth(y - bottom);
    const double low = value(left, bottom) * (1 - u) + value(left + 1, bottom) * u;
    const double high = value(left, bottom + 1) * (1 - u) + value(left + 1, bottom + 1) * u;
    return low * (1 - v) + high * v;
}

double roughNoise(double x, double y, std::uint64_t seed, int octaves) {
    double sum = 0, height = 1, heights = 0;
    for (int i = 0; i < octaves; ++i) {
        sum += height * noise(x, y, seed + static_cast<std::uint64_t>(i));
        heights += height;
        height /= 2;
        x *= 2;
        y *= 2;
    }
    return sum / heights;
}

} // namespace demo
