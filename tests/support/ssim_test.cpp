#include "ssim.hpp"

#include <gtest/gtest.h>

namespace {

support::GreyPicture picture(const auto& grey) {
    support::GreyPicture made{64, 48, {}};
    for (int y = 0; y < made.height; ++y)
        for (int x = 0; x < made.width; ++x)
            made.values.push_back(grey(x, y));
    return made;
}

// Expected values: scikit-image 0.19.3, structural_similarity(a, b, data_range=255, gaussian_weights=True, sigma=1.5,
// use_sample_covariance=False).
TEST(StructuralSimilarity, AgreesWithScikitImage) {
    const auto slope = picture([](int x, int y) { return (x * 7 + y * 13) % 256; });
    const auto noisy = picture([](int x, int y) { return (x * 7 + y * 13 + x * y % 5 * 6) % 256; });
    const auto board = picture([](int x, int y) { return (x / 8 + y / 8) % 2 * 255; });
    const auto shifted = picture([](int x, int y) { return ((x + 1) / 8 + y / 8) % 2 * 255; });
    const auto grey = picture([](int, int) { return 100; }), paler = picture([](int, int) { return 110; });
    EXPECT_NEAR(support::ssim(slope, slope), 1, 1e-12);
    EXPECT_NEAR(support::ssim(slope, noisy), 0.7469011633744814, 1e-9);
    EXPECT_NEAR(support::ssim(board, shifted), 0.621421111182347, 1e-9);
    EXPECT_NEAR(support::ssim(grey, paler), 0.9954764440915066, 1e-9);
}

TEST(StructuralSimilarity, IsOfPicturesReducedByMeansOfFourPixels) {
    const support::GreyPicture small{3, 2, {0, 4, 99, 8, 12, 99}};
    const auto half = support::halved(small);
    EXPECT_EQ(half.width, 1);
    EXPECT_EQ(half.height, 1);
    EXPECT_EQ(half.values, std::vector<double>{6});
}

} // namespace
