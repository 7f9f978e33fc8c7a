#include "seen_as.hpp"

#include <gtest/gtest.h>

using layers::Vision;

TEST(SeeAs, ReplacesEachPixelByTheColourThatIsSeen) {
    QImage image{3, 2, QImage::Format_ARGB32};
    image.fill(QColor{0x2C, 0x7F, 0xB8});
    image.setPixelColor(1, 0, QColor{0xE6, 0x61, 0x01});
    image.setPixelColor(2, 1, Qt::white);
    for (const auto vision : {Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia, Vision::Grey}) {
        QImage seen = image;
        paint::seeAs(vision, seen);
        for (int y = 0; y < 2; ++y)
            for (int x = 0; x < 3; ++x) {
                const auto from = image.pixelColor(x, y);
                const auto expected =
                    layers::seen({static_cast<std::uint8_t>(from.red()), static_cast<std::uint8_t>(from.green()),
                                  static_cast<std::uint8_t>(from.blue()), 255},
                                 vision);
                EXPECT_EQ(seen.pixelColor(x, y), QColor(expected.r, expected.g, expected.b)) << x << ", " << y;
            }
    }
    QImage same = image;
    paint::seeAs(Vision::Normal, same);
    EXPECT_EQ(same, image);
}
