#include "ssim.hpp"

#include <array>
#include <cassert>
#include <cmath>

namespace support {
namespace {

constexpr int radius = 5;
constexpr double sigma = 1.5;

std::array<double, 2 * radius + 1> gaussian() {
    std::array<double, 2 * radius + 1> weights{};
    double sum = 0;
    for (int i = -radius; i <= radius; ++i)
        sum += weights[static_cast<std::size_t>(i + radius)] = std::exp(-i * i / (2 * sigma * sigma));
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

/// Weighted means of the windows that lie inside, first along rows, then along columns.
GreyPicture blurred(const GreyPicture& in) {
    static const auto weights = gaussian();
    const int width = in.width - 2 * radius, height = in.height - 2 * radius;
    std::vector<double> rows(static_cast<std::size_t>(width) * static_cast<std::size_t>(in.height));
    for (int y = 0; y < in.height; ++y)
        for (int x = 0; x < width; ++x)
            for (int k = 0; k <= 2 * radius; ++k)
                rows[static_cast<std::size_t>(y * width + x)] +=
                    weights[static_cast<std::size_t>(k)] * in.values[static_cast<std::size_t>(y * in.width + x + k)];
    GreyPicture out{width, height,
                    std::vector<double>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))};
    for (int y = 0; y < height; ++y)
        for (int k = 0; k <= 2 * radius; ++k)
            for (int x = 0; x < width; ++x)
                out.values[static_cast<std::size_t>(y * width + x)] +=
                    weights[static_cast<std::size_t>(k)] * rows[static_cast<std::size_t>((y + k) * width + x)];
    return out;
}

GreyPicture product(const GreyPicture& a, const GreyPicture& b) {
    GreyPicture out = a;
    for (std::size_t i = 0; i < out.values.size(); ++i)
        out.values[i] *= b.values[i];
    return out;
}

} // namespace

GreyPicture halved(const GreyPicture& picture) {
    GreyPicture out{picture.width / 2, picture.height / 2, {}};
    for (int y = 0; y < out.height; ++y)
        for (int x = 0; x < out.width; ++x) {
            const auto at = [&](int dx, int dy) {
                return picture.values[static_cast<std::size_t>((2 * y + dy) * picture.width + 2 * x + dx)];
            };
            out.values.push_back((at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4);
        }
    return out;
}

double ssim(const GreyPicture& a, const GreyPicture& b) {
    assert(a.width == b.width && a.height == b.height && a.width > 2 * radius && a.height > 2 * radius);
    constexpr double c1 = (0.01 * 255) * (0.01 * 255), c2 = (0.03 * 255) * (0.03 * 255);
    const auto meanA = blurred(a).values, meanB = blurred(b).values;
    const auto squareA = blurred(product(a, a)).values, squareB = blurred(product(b, b)).values;
    const auto both = blurred(product(a, b)).values;
    double sum = 0;
    for (std::size_t i = 0; i < meanA.size(); ++i) {
        const double varianceA = squareA[i] - meanA[i] * meanA[i], varianceB = squareB[i] - meanB[i] * meanB[i];
        const double covariance = both[i] - meanA[i] * meanB[i];
        sum += (2 * meanA[i] * meanB[i] + c1) * (2 * covariance + c2) /
               ((meanA[i] * meanA[i] + meanB[i] * meanB[i] + c1) * (varianceA + varianceB + c2));
    }
    return sum / static_cast<double>(meanA.size());
}

} // namespace support
