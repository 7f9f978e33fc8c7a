// Something read out of the file behind a dialog, which does not count as work of the window: it is thrown away as soon
// as the file is to be written or the dialog closes.
#pragma once

#include "jobs.hpp"

#include <functional>
#include <memory>

namespace app {

template <typename T> class BackgroundReading {
public:
    ~BackgroundReading() { stop(); }
    /// Calls done or failed in the window's thread; neither once stopped or started again.
    void start(QObject* owner, std::function<T(geo::Progress&)> work, std::function<void(T)> done,
               std::function<void(const geo::Error&)> failed) {
        stop();
        m_watcher = std::make_unique<QFutureWatcher<Outcome<T>>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, owner, [this, done, failed] {
            const auto future = m_watcher->future();
            if (future.isCanceled() || future.resultCount() == 0)
                return;
            const Outcome<T> outcome = future.result();
            if (const auto* error = std::get_if<1>(&outcome))
                failed(*error);
            else
                done(std::get<0>(outcome));
        });
        m_watcher->setFuture(startJob<T>(*QThreadPool::globalInstance(), std::move(work)));
    }
    void stop() {
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        auto future = m_watcher->future();
        future.cancel();
        future.waitForFinished();
        m_watcher.reset();
    }

private:
    std::unique_ptr<QFutureWatcher<Outcome<T>>> m_watcher;
};

} // namespace app
