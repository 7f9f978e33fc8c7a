// Tests that draw need a QGuiApplication and the program's fonts.
#include "painter.hpp"

#include <QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    QGuiApplication application{argc, argv};
    paint::loadFonts();
    return RUN_ALL_TESTS();
}
