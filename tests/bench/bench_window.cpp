// The window on the made-up country: how soon the map is there when the program is started a second time, how long a
// pan and a zoom take from the mouse to the painted frame, and how long the map takes to say what lies under the mouse.
#include "france.hpp"
#include "watch.hpp"

#include "look.hpp"
#include "main_window.hpp"
#include "map_canvas.hpp"
#include "painter.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include "observatory/columns.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"

#include <QApplication>
#include <QMouseEvent>
#include <QSettings>
#include <QTest>
#include <QWheelEvent>

#include <array>
#include <cstdio>
#include <exception>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
constexpr double longestStart = 1, mostMegabytes = 500, longestFrame = 0.016, longestHover = 0.001; // seconds

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

std::int64_t addSource(geo::Observatory& observatory, geo::Transaction& t, const char* family) {
    geo::Source source;
    source.reader = source.family = source.fileName = source.sha256 = source.title = family;
    source.producer = "bench";
    source.fictional = true;
    return observatory.sources().add(t, source);
}

/// Outlines of IRIS and neighbourhoods and one table, so that there is a map of an indicator.
void writeNational(const std::filesystem::path& file) {
    if (std::filesystem::exists(file))
        return;
    auto observatory = geo::Observatory::create(file, *geo::Territory::find("metropole"));
    auto t = observatory.begin();
    const auto zones = bench::zones();
    for (const auto& [kind, vintage, family, list] :
         {std::tuple{geo::GeographyKind::Iris, 2021, "iris-contours", zones},
          std::tuple{geo::GeographyKind::Qpv, 2015, "qpv-perimeters", bench::neighbourhoods()}}) {
        geo::GeographyWriter writer{t, kind, vintage, 2154, addSource(observatory, t, family), {}};
        for (const auto& zone : list)
            writer.add(zone.code, zone.name, zone.place, zone.type, {}, zone.shape, nullptr);
        writer.finish();
    }
    geo::StatTable table;
    table.family = "filosofi-iris-disp";
    table.level = geo::GeographyKind::Iris;
    table.dataYear = table.geographyYear = 2021;
    table.columns = {"DISP_MED21", "DISP_TP6021"};
    table.sourceId = addSource(observatory, t, "filosofi-iris-disp");
    geo::TableWriter writer{t, table};
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const std::array cells{geo::Cell::of(12'000 + static_cast<double>(i * 7919 % 20'000)),
                               geo::Cell::of(5 + static_cast<double>(i * 104'729 % 400) / 10)};
        writer.add(zones[i].code, {}, cells);
    }
    writer.finish();
    t.commit();
}

/// The program itself, but for its command line.
struct Program {
    Program() {
        QCoreApplication::setOrganizationName(QStringLiteral("Lisiere"));
        QCoreApplication::setApplicationName(QStringLiteral("lisiere"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        paint::loadFonts();
        paint::setLanguage(indicators::Language::French);
        app::applyLook(*qApp, false, 100);
        window = std::make_unique<app::MainWindow>();
        window->resize(1600 + 640, 1000 + 320); // the panels take the rest
        window->show();
        map = window->findChild<app::MapCanvas*>(QStringLiteral("map"));
    }
    bool nationalIsThere() const {
        const auto content = window->workspace().content();
        return content && content->filled && !content->territory && map->drawn();
    }
    void open(const std::filesystem::path& file) {
        window->open(QString::fromStdString(file.string()));
        waitForMap();
    }
    void waitForMap() const {
        if (!QTest::qWaitFor([&] { return window->workspace().content() && map->drawn(); }, 60'000))
            throw std::runtime_error{"no map came"};
    }
    std::unique_ptr<app::MainWindow> window;
    app::MapCanvas* map = nullptr;
};

/// Opens the file, shows all of the country and remembers that, as somebody did the last time.
int first(const std::filesystem::path& file) {
    Program program;
    program.open(file);
    program.window->workspace().chooseTerritory({});
    const bool there = QTest::qWaitFor([&] { return program.nationalIsThere(); }, 60'000);
    program.window->close();
    return there ? 0 : 1;
}

int second(const std::filesystem::path& file, Clock::time_point start) {
    Program program;
    const double shown = secondsSince(start);
    double known = 0, loaded = 0, seconds = 0;
    auto& workspace = program.window->workspace();
    QObject::connect(&workspace, &app::Workspace::holdingsChanged, program.map, [&] { known = secondsSince(start); });
    QObject::connect(&workspace, &app::Workspace::contentChanged, program.map, [&] { loaded = secondsSince(start); });
    QObject::connect(program.map, &app::MapCanvas::drawnAnew, program.map, [&] {
        if (seconds == 0 && program.nationalIsThere()) {
            program.map->repaint();
            seconds = secondsSince(start);
        }
    });
    program.window->open(QString::fromStdString(file.string()));
    if (!QTest::qWaitFor([&] { return seconds > 0; }, 60'000))
        throw std::runtime_error{"no map came"};
    const auto& zones = *program.window->workspace().content()->filled->zones;
    std::printf("second start: window %.2f s, what the file holds %.2f s, map loaded %.2f s\n", shown, known, loaded);
    std::printf("second start: %zu zones on the map after %.2f s (goal %.0f), at most %.0f MB (goal %.0f)\n",
                zones.size(), seconds, longestStart, bench::peakMegabytes(), mostMegabytes);
    return seconds > 0 && seconds < longestStart && bench::peakMegabytes() < mostMegabytes ? 0 : 1;
}

double share(std::vector<double> all, double which) {
    std::sort(all.begin(), all.end());
    return all[static_cast<std::size_t>(which * static_cast<double>(all.size() - 1))];
}

void mouse(QWidget* to, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
    QMouseEvent event{type, at, to->mapToGlobal(at), button, buttons, {}};
    QApplication::sendEvent(to, &event);
}

/// One frame: what the event does at once, and the painting it asks for. Frames come 60 times a second.
double frame(const std::function<void()>& event) {
    const auto start = Clock::now();
    event();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
    QCoreApplication::processEvents();
    const double seconds = secondsSince(start);
    QTest::qWait(std::max(1, static_cast<int>(16 - 1000 * seconds)));
    return seconds;
}

/// Drags the map about its middle, far enough that its surroundings run out.
std::vector<double> pan(QWidget* map) {
    const QPointF middle{map->width() / 2.0, map->height() / 2.0};
    std::vector<double> frames;
    QPointF at = middle;
    mouse(map, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    for (int i = 0; i < 400; ++i) {
        const double angle = i * 0.02;
        at = middle + QPointF{700 * std::sin(angle), 400 * std::sin(2 * angle)};
        frames.push_back(frame([&] { mouse(map, QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton); }));
    }
    mouse(map, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
    return frames;
}

std::vector<double> zoom(QWidget* map) {
    const QPointF at{map->width() * 0.4, map->height() * 0.6};
    std::vector<double> frames;
    for (int i = 0; i < 120; ++i)
        frames.push_back(frame([&] {
            const int turn = i % 40 < 20 ? 60 : -60;
            QWheelEvent wheel{at, map->mapToGlobal(at), {}, {0, turn}, {}, {}, Qt::NoScrollPhase, false};
            QApplication::sendEvent(map, &wheel);
        }));
    return frames;
}

std::vector<double> hover(const app::MapCanvas& map) {
    std::vector<double> times;
    for (std::uint64_t i = 0; i < 5000; ++i) {
        const QPointF at{std::fmod(static_cast<double>(i) * 137.5, map.width()),
                         std::fmod(static_cast<double>(i) * 91.7, map.height())};
        const auto start = Clock::now();
        const auto pick = map.pickAt(at);
        const auto text = app::pickText(*map.content(), pick);
        times.push_back(secondsSince(start));
    }
    return times;
}

int moving(const std::filesystem::path& file) {
    Program program;
    program.open(file);
    QTest::qWait(500); // the first estimates and the table
    const auto pans = pan(program.map);
    program.waitForMap();
    const auto zooms = zoom(program.map);
    program.waitForMap();
    const auto hovers = hover(*program.map);
    std::printf("map of %d × %d pixels\n", program.map->width(), program.map->height());
    std::printf("a frame of a pan: median %.1f ms, 99th percentile %.1f ms (goal %.0f)\n", 1e3 * share(pans, 0.5),
                1e3 * share(pans, 0.99), 1e3 * longestFrame);
    std::printf("a frame of a zoom: median %.1f ms, 99th percentile %.1f ms\n", 1e3 * share(zooms, 0.5),
                1e3 * share(zooms, 0.99));
    std::printf("what lies under the mouse: median %.3f ms, longest %.3f ms (goal %.0f)\n", 1e3 * share(hovers, 0.5),
                1e3 * share(hovers, 1), 1e3 * longestHover);
    return share(pans, 0.99) < longestFrame && share(hovers, 1) < longestHover ? 0 : 1;
}

/// Runs one part in a process of its own, from its very start. @returns its exit status
int apart(const char* self, const char* part, const std::string& folder) {
    const auto start = std::to_string(Clock::now().time_since_epoch().count());
    const pid_t child = fork();
    if (child == 0) {
        execl(self, self, folder.c_str(), part, start.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

int all(const char* self, const std::string& folder) {
    std::filesystem::create_directories(folder);
    writeNational(std::filesystem::path{folder} / "national.sqlite");
    if (apart(self, "first", folder) != 0)
        return 1;
    const int start = apart(self, "second", folder), move = apart(self, "moving", folder);
    return start == 0 && move == 0 ? 0 : 1;
}

int part(const std::string& name, const std::filesystem::path& folder, Clock::time_point start) {
    const auto file = folder / "national.sqlite";
    if (name == "first")
        return first(file);
    return name == "second" ? second(file, start) : moving(file);
}

} // namespace

int main(int argc, char** argv) {
    try {
        if (argc == 2)
            return all(argv[0], argv[1]);
        if (argc == 4) { // a part, run by all()
            qputenv("QT_QPA_PLATFORM", "offscreen");
            qputenv("XDG_CONFIG_HOME", argv[1]);
            const Clock::time_point start{Clock::duration{std::stoll(argv[3])}};
            QApplication application{argc, argv};
            return part(argv[2], argv[1], start);
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_window: %s\n", error.what());
        return 1;
    } catch (const geo::Cancelled&) {
        return 1;
    }
    std::fprintf(stderr, "usage: bench_window FOLDER   (made files are kept there)\n");
    return 2;
}
