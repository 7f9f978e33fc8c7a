#include "jobs.hpp"

namespace app {
namespace {

constexpr int shownAfter = 200; // milliseconds: shorter work would only flicker

} // namespace

geo::Error unexpectedFailure() {
    return geo::Error{
        geo::Error::Code::Database,
        {GEO_TR("This could not be finished. Nothing was changed; try again, or start the program anew."), {}}};
}

Jobs::Jobs(QObject* parent) : QObject{parent} {
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &Jobs::show);
}

Jobs::~Jobs() {
    cancelAll();
    waitForAll();
}

void Jobs::add(QFuture<void> future, const QString& label, QObject* watcher) {
    Running running{std::move(future), label, {}, 0, watcher};
    running.since.start();
    m_running.push_back(std::move(running));
    m_timer.start();
}

void Jobs::setProgress(QObject* watcher, int permille) {
    for (auto& running : m_running)
        if (running.watcher == watcher)
            running.permille = permille;
}

void Jobs::remove(QObject* watcher) {
    std::erase_if(m_running, [&](const Running& running) { return running.watcher == watcher; });
    show();
}

void Jobs::show() {
    const auto longest = std::find_if(m_running.begin(), m_running.end(), [](const Running& running) {
        return !running.label.isEmpty() && running.since.elapsed() > shownAfter;
    });
    if (longest != m_running.end()) {
        m_shown = true;
        emit progressed(longest->label, longest->permille);
        return;
    }
    if (m_shown)
        emit idle();
    m_shown = false;
    if (m_running.empty())
        m_timer.stop();
}

void Jobs::cancelAll() {
    for (auto& running : m_running)
        running.future.cancel();
}

void Jobs::waitForAll() {
    for (auto& running : m_running)
        running.future.waitForFinished();
}

} // namespace app
