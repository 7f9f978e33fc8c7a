// How long the window's thread hears nobody: the longest event that it handles in each step of a gesture, on the
// demonstration and on an observatory given beside it.
#include "explore/zone_plot.hpp"
#include "import_work.hpp"
#include "look.hpp"
#include "main_window.hpp"
#include "map_canvas.hpp"
#include "painter.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSettings>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
constexpr double goal = 0.05; // seconds that a hand does not notice

/// Times each event from the moment the thread takes it up until it is free again.
class Watched : public QApplication {
public:
    struct Longest {
        double seconds = 0;
        std::string what;
    };
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const auto* kind = receiver->metaObject(); // the receiver may be gone afterwards
        const int type = event->type();
        const auto start = Clock::now();
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        if (seconds > m_longest.seconds)
            m_longest = {seconds, std::string{kind->className()} + ", event " + std::to_string(type)};
        return handled;
    }
    Longest taken() { return std::exchange(m_longest, {}); }

private:
    int m_depth = 0;
    Longest m_longest;
};

/// The steps of one gesture and what took longest in each.
class Gesture {
public:
    Gesture(Watched& watched, std::string name) : m_watched{watched}, m_name{std::move(name)} { m_watched.taken(); }
    /// Does something the way the window would hear of it, and waits until what follows has come to rest.
    void step(const std::function<void()>& act, const std::function<bool()>& rested) {
        QMetaObject::invokeMethod(qApp, act, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        if (!QTest::qWaitFor(rested, 60'000))
            throw std::runtime_error{m_name + ": it never came to rest"};
        QTest::qWait(16); // the next frame
        m_steps.push_back(m_watched.taken());
    }
    bool told() const {
        if (m_steps.empty())
            return true;
        auto steps = m_steps;
        std::ranges::sort(steps, {}, &Watched::Longest::seconds);
        const auto& longest = steps.back();
        const auto& usual = steps[static_cast<std::size_t>(0.95 * static_cast<double>(steps.size() - 1))];
        std::printf("%-26s %3zu steps: 95th percentile %6.1f ms, longest %6.1f ms (goal %.0f)%s%s\n", m_name.c_str(),
                    steps.size(), 1e3 * usual.seconds, 1e3 * longest.seconds, 1e3 * goal,
                    longest.seconds > goal ? "  " : "", longest.seconds > goal ? longest.what.c_str() : "");
        std::fflush(stdout);
        return longest.seconds <= goal;
    }

private:
    Watched& m_watched;
    std::string m_name;
    std::vector<Watched::Longest> m_steps;
};

class Hand {
public:
    Hand(Watched& watched, std::filesystem::path file) : m_watched{watched}, m_file{std::move(file)} {
        m_window.resize(1600, 1000);
        m_window.show();
        m_map = m_window.findChild<app::MapCanvas*>(QStringLiteral("map"));
    }

    bool everything() {
        bool good = opening();
        good &= indicators();
        good &= ring();
        good &= brush();
        good &= typing();
        good &= perspectives();
        good &= table();
        return good;
    }

private:
    bool opening() {
        Gesture gesture{m_watched, "opening the file"};
        for (int i = 0; i < 3; ++i)
            gesture.step([this] { m_window.open(QString::fromStdString(m_file.string())); },
                         [this] { return shown() && m_window.workspace().figures() && !m_window.jobs().busy(); });
        return gesture.told();
    }
    bool indicators() {
        Gesture gesture{m_watched, "changing the indicator"};
        const auto& offers = m_window.workspace().holdings().offers;
        constexpr std::size_t most = 20;
        for (std::size_t i = 0; i < std::min(most, offers.size()); ++i)
            gesture.step([this, id = offers[i].indicator.id] { m_window.workspace().chooseIndicator(id); }, calm());
        return gesture.told();
    }
    bool ring() {
        auto* slider = find<QSlider>("ringSlider");
        Gesture gesture{m_watched, "dragging the ring"};
        emit slider->sliderPressed();
        for (int i = 0; i < 60; ++i)
            gesture.step([slider, i] { slider->setValue(50 + 20 * i); }, [] { return true; });
        gesture.step([] {}, calm());
        return gesture.told();
    }
    bool brush() {
        auto* plot = m_window.findChild<app::ZonePlot*>();
        auto* canvas = plot && plot->chart() ? plot->childAt(plot->width() / 2, plot->height() / 2) : nullptr;
        Gesture gesture{m_watched, "brushing a chart"};
        if (!canvas)
            return gesture.told();
        const auto send = [canvas](QEvent::Type type, QPointF at, Qt::MouseButton button) {
            QMouseEvent event{type, at, canvas->mapToGlobal(at), button, Qt::LeftButton, {}};
            QApplication::sendEvent(canvas, &event);
        };
        const QPointF from{70, 8};
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        for (int i = 1; i <= 60; ++i) {
            const double part = 1 - std::abs(2.0 * i / 60 - 1);
            const QPointF to{70 + part * (canvas->width() - 90.0), 8 + part * (canvas->height() - 40.0)};
            gesture.step([send, to] { send(QEvent::MouseMove, to, Qt::NoButton); }, [] { return true; });
        }
        send(QEvent::MouseButtonRelease, from, Qt::LeftButton);
        return gesture.told();
    }
    bool typing() {
        auto* search = find<QLineEdit>("search");
        Gesture gesture{m_watched, "typing in the palette"};
        gesture.step([search] { search->setFocus(); }, [] { return true; });
        for (const auto* word : {"saint pierre", "revenu median", "carte"}) {
            for (const char* letter = word; *letter; ++letter)
                gesture.step([search, key = *letter] { QTest::keyClick(search, key); }, [] { return true; });
            gesture.step([search] { QTest::keyClick(search, Qt::Key_Escape); }, calm());
            gesture.step([search] { search->setFocus(); }, [] { return true; });
        }
        gesture.step([this] { m_map->setFocus(); }, calm());
        return gesture.told();
    }
    bool perspectives() {
        Gesture gesture{m_watched, "switching perspectives"};
        for (int i = 0; i < 8; ++i)
            gesture.step([this, i] { press(i % 2 == 0 ? "perspective_1" : "perspective_0"); }, calm());
        return gesture.told();
    }
    bool table() {
        Gesture gesture{m_watched, "opening the table"};
        for (int i = 0; i < 8; ++i)
            gesture.step([this, i] { press(i % 2 == 0 ? "tableRows_1" : "tableRows_0"); }, calm());
        for (int i = 0; i < 4; ++i)
            gesture.step([this] { press("foldTable"); }, calm());
        return gesture.told();
    }

    template <typename T> T* find(const char* name) { return m_window.findChild<T*>(QLatin1String{name}); }
    void press(const char* button) { find<QAbstractButton>(button)->click(); }
    bool shown() { return m_window.workspace().content() && m_map->drawn(); }
    std::function<bool()> calm() {
        return [this] { return shown() && !m_window.jobs().busy(); };
    }

    Watched& m_watched;
    std::filesystem::path m_file;
    app::MainWindow m_window;
    app::MapCanvas* m_map = nullptr;
};

bool watch(Watched& watched, const std::filesystem::path& file) {
    std::printf("%s\n", file.filename().string().c_str());
    return Hand{watched, file}.everything();
}

int run(Watched& watched, const std::filesystem::path& folder, const char* other) {
    std::filesystem::create_directories(folder);
    const auto demonstration = folder / "demonstration.sqlite";
    if (!std::filesystem::exists(demonstration)) {
        geo::NoProgress quiet;
        app::makeDemonstration(demonstration, quiet);
    }
    bool good = watch(watched, demonstration);
    if (other)
        good &= watch(watched, other);
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2 && argc != 3) {
        std::fprintf(stderr,
                     "usage: bench_watchdog FOLDER [OBSERVATORY]   (the demonstration is kept in the folder)\n");
        return 2;
    }
    try {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("XDG_CONFIG_HOME", argv[1]);
        Watched application{argc, argv};
        QCoreApplication::setOrganizationName(QStringLiteral("Lisiere"));
        QCoreApplication::setApplicationName(QStringLiteral("lisiere"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        paint::loadFonts();
        paint::setLanguage(indicators::Language::French);
        app::applyLook(application, false, 100);
        return run(application, argv[1], argc == 3 ? argv[2] : nullptr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_watchdog: %s\n", error.what());
    } catch (const geo::Cancelled&) {
    }
    return 1;
}
