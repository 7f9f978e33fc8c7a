#include "look.hpp"
#include "main_window.hpp"
#include "painter.hpp"
#include "text.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>
#include <QSettings>

#include <cstdio>

namespace {

/// As asked for, else as chosen in the window, else as the desktop sizes its own text.
int wantedTextSize(const QString& asked) {
    if (!asked.isEmpty())
        return asked.toInt();
    if (const int chosen = QSettings{}.value(QStringLiteral("window/textSize")).toInt(); chosen > 0)
        return chosen;
    return static_cast<int>(QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 96.0 * 100);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    QCoreApplication::setOrganizationName(QStringLiteral("Lisiere"));
    QCoreApplication::setApplicationName(QStringLiteral("lisiere"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QGuiApplication::setApplicationDisplayName({});
    QGuiApplication::setDesktopFileName(QStringLiteral("lisiere"));
    QSettings::setDefaultFormat(QSettings::IniFormat);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("observatory"), QStringLiteral("the file to open"),
                                 QStringLiteral("[OBSERVATORY]"));
    const QCommandLineOption lang{QStringLiteral("lang"), QStringLiteral("language of the window: fr or en"),
                                  QStringLiteral("fr|en"), QStringLiteral("fr")};
    const QCommandLineOption geometry{QStringLiteral("geometry"), QStringLiteral("size of the window in pixels"),
                                      QStringLiteral("WxH")};
    const QCommandLineOption textSize{QStringLiteral("text-size"), QStringLiteral("size of the text, 100 to 200 %"),
                                      QStringLiteral("PERCENT")};
    const QCommandLineOption dark{QStringLiteral("dark"), QStringLiteral("dark colours, whatever the desktop's")};
    const QCommandLineOption demo{QStringLiteral("demo"), QStringLiteral("open the demonstration, made if need be")};
    parser.addOptions({lang, geometry, textSize, dark, demo});
    parser.process(application);
    if (parser.value(lang) != QLatin1String{"fr"} && parser.value(lang) != QLatin1String{"en"}) {
        std::fputs("lisiere-viewer: --lang takes fr or en\n", stderr);
        return 2;
    }

    paint::loadFonts();
    paint::setLanguage(parser.value(lang) == QLatin1String{"en"} ? indicators::Language::English
                                                                 : indicators::Language::French);
    app::applyLook(application, parser.isSet(dark) || app::isDark(QGuiApplication::palette()),
                   wantedTextSize(parser.value(textSize)));
    app::MainWindow window;
    if (const auto size = parser.value(geometry).split(QLatin1Char{'x'}); size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    else
        window.restoreGeometry(QSettings{}.value(QStringLiteral("window/geometry")).toByteArray());
    window.show();
    if (const auto files = parser.positionalArguments(); !files.isEmpty())
        window.open(files.front());
    else if (parser.isSet(demo))
        window.openDemonstration();
    return QApplication::exec();
}
