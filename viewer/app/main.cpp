#include "look.hpp"
#include "main_window.hpp"
#include "message_log.hpp"
#include "painter.hpp"
#include "text.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QScreen>
#include <QSettings>

#include <cstdio>
#include <utility>

namespace {

/// As asked for, else as chosen in the window, else as the desktop sizes its own text.
int wantedTextSize(const QString& asked) {
    if (!asked.isEmpty())
        return asked.toInt();
    if (const int chosen = QSettings{}.value(QStringLiteral("window/textSize")).toInt(); chosen > 0)
        return chosen;
    return static_cast<int>(QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 96.0 * 100);
}

constexpr int reopen = 64; // what the event loop ends with where the window is to be made again

/// What a window is made with, and what the next one comes back to.
struct Life {
    bool dark = false, demonstration = false, projecting = false;
    int textSize = 100;
    QSize size; ///< empty: as it was left
    QString file;
};

int live(QApplication& application, Life& life) {
    app::applyLook(application, life.dark, life.textSize);
    QApplication::setQuitOnLastWindowClosed(true);
    app::MainWindow window;
    QObject::connect(&window, &app::MainWindow::reopenWanted, &window, [&life](int textSize, bool projecting) {
        life.textSize = textSize;
        life.projecting = projecting;
        QCoreApplication::exit(reopen);
    });
    if (life.size.isEmpty())
        window.restoreGeometry(QSettings{}.value(QStringLiteral("window/geometry")).toByteArray());
    else
        window.resize(life.size);
    window.show();
    if (life.projecting)
        window.setProjecting(true);
    if (!life.file.isEmpty())
        window.open(life.file);
    else if (std::exchange(life.demonstration, false))
        window.openDemonstration();
    const int code = QApplication::exec();
    if (code == reopen) {
        QApplication::setQuitOnLastWindowClosed(false); // it is closed to be opened again
        life.file = QString::fromStdString(window.workspace().file().string());
        window.close();
    }
    return code;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    app::keepMessagesOfQt();
    QCoreApplication::setOrganizationName(QStringLiteral("Lisiere"));
    QCoreApplication::setApplicationName(QStringLiteral("lisiere"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QGuiApplication::setApplicationDisplayName({});
    QGuiApplication::setDesktopFileName(QStringLiteral("fr.lisiere.Lisiere"));
    QApplication::setWindowIcon(QIcon{QStringLiteral(":/desktop/fr.lisiere.Lisiere.svg")});
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
    Life life;
    life.dark = parser.isSet(dark) || app::isDark(QGuiApplication::palette());
    life.textSize = wantedTextSize(parser.value(textSize));
    if (const auto size = parser.value(geometry).split(QLatin1Char{'x'}); size.size() == 2)
        life.size = {size[0].toInt(), size[1].toInt()};
    if (const auto files = parser.positionalArguments(); !files.isEmpty())
        life.file = files.front();
    life.demonstration = parser.isSet(demo);
    int code = reopen;
    while (code == reopen)
        code = live(application, life);
    return code;
}
