// Brushing in charts of 49,000 zones: how long from the mouse to the painted frame, of a scatter plot, of boxes and of
// a histogram, and how long a chart takes to be drawn whole.
#include "look.hpp"
#include "text.hpp"

#include "explore/zone_plot.hpp"
#include "explore/zone_selection.hpp"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <numeric>
#include <random>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t zoneCount = 49'000;
constexpr double longestFrame = 0.016; // seconds, 95th percentile

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double share(std::vector<double> times, double part) {
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

std::shared_ptr<const geo::ZoneSet> zones() {
    std::vector<geo::ZoneSet::Zone> list(zoneCount);
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].code = list[i].name = std::to_string(100'000'000 + i);
    return std::make_shared<const geo::ZoneSet>(geo::Geography{}, std::move(list));
}

/// Two figures that go together, as of incomes and poverty.
struct Figures {
    geo::Column x, y;
    std::vector<std::uint32_t> all;
    Figures() : all(zoneCount) {
        std::mt19937 random{7};
        std::normal_distribution<double> normal;
        for (std::size_t i = 0; i < zoneCount; ++i) {
            const double shared = normal(random);
            x.push(geo::Cell::of(22'000 + 4'000 * shared + 1'500 * normal(random)));
            y.push(geo::Cell::of(15 - 5 * shared + 3 * normal(random)));
        }
        std::iota(all.begin(), all.end(), 0u);
    }
};

layers::ZoneChart chartOf(const std::shared_ptr<const geo::ZoneSet>& zones, const char* title) {
    layers::ZoneChart chart;
    chart.title = title;
    chart.x = {"Income", "€", 0};
    chart.y = {"Poverty", "%", 1};
    chart.zones = zones;
    return chart;
}

std::vector<layers::ZoneChart> charts(const std::shared_ptr<const geo::ZoneSet>& zones) {
    const Figures figures;
    std::vector<layers::ZoneChart> all{chartOf(zones, "scatter"), chartOf(zones, "boxes"), chartOf(zones, "histogram")};
    all[0].marks = layers::zoneScatter(figures.x, figures.y, figures.all, {22'000, 15}, true);
    auto groups = layers::groupsBy(figures.all, [](std::uint32_t zone) { return std::to_string(zone % 40); });
    all[1].marks = layers::zoneBoxes(figures.x, std::move(groups), 40);
    all[2].marks = layers::zoneHistogram(figures.x, figures.all, {}, 0);
    return all;
}

/// Until the events are handled and what they changed is painted.
template <typename Act> double frame(Act act) {
    const auto start = Clock::now();
    act();
    QApplication::processEvents();
    return secondsSince(start);
}

/// A rectangle from one corner over everything and back, so that none and all are picked on the way.
std::vector<double> brush(app::ZonePlot& plot) {
    auto* canvas = plot.childAt(plot.width() / 2, plot.height() / 2);
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
        QMouseEvent event{type, at, canvas->mapToGlobal(at), button, Qt::LeftButton, {}};
        QApplication::sendEvent(canvas, &event);
    };
    const QPointF from{70, 8};
    const QPointF over{canvas->width() - 80.0, canvas->height() - 40.0};
    std::vector<double> frames;
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    constexpr int steps = 200;
    for (int i = 1; i <= steps; ++i) {
        const double part = 1 - std::abs(2.0 * i / steps - 1);
        frames.push_back(frame([&] { send(QEvent::MouseMove, from + over * part, Qt::NoButton); }));
    }
    send(QEvent::MouseButtonRelease, from, Qt::LeftButton);
    return frames;
}

bool measure(const layers::ZoneChart& chart, const std::shared_ptr<const geo::ZoneSet>& zones) {
    app::ZoneSelection picked;
    picked.setZones(zones);
    app::ZonePlot plot{picked};
    plot.resize(1'200, 700);
    plot.show();
    QApplication::processEvents();
    const double whole = frame([&] { plot.setChart(std::make_shared<layers::ZoneChart>(chart)); });
    const auto frames = brush(plot);
    std::printf("%-10s whole %.1f ms; brushing: median %.1f ms, 95th percentile %.1f ms (goal %.0f), longest %.1f ms\n",
                chart.title.text.c_str(), 1e3 * whole, 1e3 * share(frames, 0.5), 1e3 * share(frames, 0.95),
                1e3 * longestFrame, 1e3 * share(frames, 1));
    return share(frames, 0.95) < longestFrame;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application{argc, argv};
    paint::setLanguage(indicators::Language::French);
    app::applyLook(application, false);
    const auto set = zones();
    bool held = true;
    for (const auto& chart : charts(set))
        held = measure(chart, set) && held;
    return held ? 0 : 1;
}
