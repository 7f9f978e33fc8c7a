// GoogleTest inside a QApplication that draws off screen and keeps its settings to itself.
#include "look.hpp"
#include "painter.hpp"
#include "text.hpp"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

/// Off screen, with a screen of the size the window is designed for.
void usePlatform(const QTemporaryDir& home) {
    const auto asked = qgetenv("QT_QPA_PLATFORM");
    if (!asked.isEmpty() && asked != "offscreen")
        return;
    QFile file{home.filePath(QStringLiteral("screen.json"))};
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1600, "height": 1000,
            "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home;
    usePlatform(home);
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QApplication application{argc, argv};
    QCoreApplication::setOrganizationName(QStringLiteral("Lisiere"));
    QCoreApplication::setApplicationName(QStringLiteral("lisiere-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    paint::loadFonts();
    paint::setLanguage(indicators::Language::English);
    app::applyLook(application, false);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
