// The `lisiere` command: parse, call, show.
#include "command_line.hpp"

#include "text.hpp"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>

#include <langinfo.h>

namespace {

/// Whatever the machine, the same words and the same bytes.
void prepareEnvironment() {
    // Qt complains on stderr about any other encoding; file names are bytes to us.
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
    setenv("QT_QPA_PLATFORM", "offscreen", 1); // no display is needed to draw
    for (const char* name : {"QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_SCREEN_SCALE_FACTORS", "QT_ENABLE_HIGHDPI_SCALING"})
        unsetenv(name);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is told like a full disk
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
}

/// Drawing needs fonts, so QGuiApplication; the other commands start faster without.
std::unique_ptr<QCoreApplication> makeApplication(int argc, char** argv) {
    // Qt would take the words it knows (-style, -platform) out of ours: it is shown the program's name alone.
    static int nameOnly = 1;
    static constexpr std::array<std::string_view, 5> drawing{"map", "page", "sheet", "atlas", "replay"};
    for (int i = 1; i < argc; ++i)
        if (std::ranges::find(drawing, argv[i]) != drawing.end())
            return std::make_unique<QGuiApplication>(nameOnly, argv);
    return std::make_unique<QCoreApplication>(nameOnly, argv);
}

int run(int argc, char** argv, bool foreignLocale) {
    try {
        paint::setLanguage(indicators::Language::French);
        if (cli::wantsEnglish(argc, argv, foreignLocale))
            paint::setLanguage(indicators::Language::English);
        const auto status = cli::parse(argc, argv)();
        cli::output().flush();
        return status;
    } catch (const cli::UsageProblem& problem) {
        cli::say(problem.what);
        return cli::BadCommandLine;
    } catch (const geo::Error& error) {
        cli::say(error);
        if (error.code() == geo::Error::Code::Refused)
            return cli::RefusedToProtect;
    } catch (const geo::Cancelled&) {
        cli::say({GEO_TR("Stopped. What was being done was undone; what was finished is kept."), {}});
    } catch (const std::bad_alloc&) {
        cli::say({GEO_TR("There is not enough memory for this. The files were left as they were."), {}});
    } catch (const std::exception&) {
        // A fault of ours: its text would mean nothing to the user.
        cli::say({GEO_TR("The program met a fault of its own and stopped. The files were left as they were."), {}});
    }
    return cli::Failed;
}

} // namespace

int main(int argc, char** argv) {
    const bool foreignLocale = cli::localeIsForeign(); // before the locale is set for our own needs
    prepareEnvironment();
    const auto application = makeApplication(argc, argv);
    return run(argc, argv, foreignLocale);
}
