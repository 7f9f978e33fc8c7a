// GoogleTest inside a QApplication that draws off screen and keeps its settings to itself.
#include "look.hpp"
#include "painter.hpp"
#include "text.hpp"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
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
