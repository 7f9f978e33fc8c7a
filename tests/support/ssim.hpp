// How alike two pictures look: mean structural similarity.
#pragma once

#include <vector>

namespace support {

/// A picture in grey: width · height values of 0 to 255, row by row.
struct GreyPicture {
    int width = 0, height = 0;
    std::vector<double> values;
};

/// Reduced by two: the mean of four pixels each. An odd last row or column is dropped.
GreyPicture halved(const GreyPicture& picture);

/// Mean structural similarity under a Gaussian window of 11 × 11 (σ 1.5), K1 = 0.01, K2 = 0.03, range 255; windows that
/// the edge cuts are left out. 1 for the same picture. Both must have the same size, 11 × 11 at least.
/// @see Wang, Bovik, Sheikh & Simoncelli 2004, "Image quality assessment: from error visibility to structural
/// similarity", IEEE Transactions on Image Processing 13/4, 600-612.
double ssim(const GreyPicture& a, const GreyPicture& b);

} // namespace support
