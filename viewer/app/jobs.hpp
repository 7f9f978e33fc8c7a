// Work off the window's thread: started, watched, cancelled, waited for.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace app {

template <typename T> using Outcome = std::variant<T, geo::Error>;

/// Tells a future how far its work is, and the work that it should stop.
template <typename T> class PromiseProgress final : public geo::Progress {
public:
    explicit PromiseProgress(QPromise<Outcome<T>>& promise) : m_promise{promise} {
        m_promise.setProgressRange(0, 1000);
    }
    void report(double fraction) override {
        if (m_promise.isCanceled())
            throw geo::Cancelled{};
        m_promise.setProgressValue(static_cast<int>(1000 * std::clamp(fraction, 0.0, 1.0)));
    }

private:
    QPromise<Outcome<T>>& m_promise;
};

/// What stands for an exception that nobody gave a sentence to.
geo::Error unexpectedFailure();

/// Runs work in the thread pool. Cancelling the future makes the work's next report() throw, so its locals unwind (open
/// transactions roll back) and the future ends without a result.
template <typename T> QFuture<Outcome<T>> startJob(QThreadPool& pool, std::function<T(geo::Progress&)> work) {
    return QtConcurrent::run(&pool, [work = std::move(work)](QPromise<Outcome<T>>& promise) {
        PromiseProgress<T> progress{promise};
        try {
            promise.addResult(Outcome<T>{std::in_place_index<0>, work(progress)});
        } catch (const geo::Error& error) {
            promise.addResult(Outcome<T>{std::in_place_index<1>, error});
        } catch (const geo::Cancelled&) {
            promise.future().cancel();
        } catch (const std::exception&) {
            promise.addResult(Outcome<T>{std::in_place_index<1>, unexpectedFailure()});
        }
    });
}

/// The running jobs of a window. Lives in the window's thread. What takes longer than 0.2 s is shown with its progress.
class Jobs : public QObject {
    Q_OBJECT
public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override;

    /// Calls done or failed in the window's thread once the future is there; neither if it was cancelled. `ended` is
    /// called in any case, after them. None is called once the owner is gone. @param label what the user reads while it
    /// runs; empty: never shown.
    template <typename T>
    void follow(QObject* owner, const QString& label, QFuture<Outcome<T>> future, std::function<void(T)> done,
                std::function<void(const geo::Error&)> failed, std::function<void()> ended = {});

    bool busy() const { return !m_running.empty(); }
    void cancelAll();
    void waitForAll(); ///< handles no event meanwhile

signals:
    void progressed(const QString& label, int permille); ///< of the job shown
    void idle();                                         ///< nothing is shown any more

private:
    struct Running {
        QFuture<void> future;
        QString label;
        QElapsedTimer since;
        int permille = 0;
        QObject* watcher = nullptr;
    };
    void add(QFuture<void> future, const QString& label, QObject* watcher);
    void setProgress(QObject* watcher, int permille);
    void remove(QObject* watcher);
    void show();

    std::vector<Running> m_running;
    QTimer m_timer;
    bool m_shown = false;
};

template <typename T>
void Jobs::follow(QObject* owner, const QString& label, QFuture<Outcome<T>> future, std::function<void(T)> done,
                  std::function<void(const geo::Error&)> failed, std::function<void()> ended) {
    auto* watcher = new QFutureWatcher<Outcome<T>>{this};
    add(QFuture<void>{future}, label, watcher);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int value) { setProgress(watcher, value); });
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, alive = QPointer<QObject>{owner}, done, failed, ended] {
                remove(watcher);
                const auto finished = watcher->future();
                watcher->deleteLater();
                if (!alive)
                    return;
                if (!finished.isCanceled() && finished.resultCount() > 0) {
                    const Outcome<T> outcome = finished.result();
                    if (const auto* error = std::get_if<1>(&outcome))
                        failed(*error);
                    else
                        done(std::get<0>(outcome));
                }
                if (ended && alive)
                    ended();
            });
    watcher->setFuture(future);
}

/// At most one running job of a kind and the newest request waiting behind it: a slider dragged quickly shows results
/// on the way instead of cancelling each one. A job that runs for longer than `patience` gives way.
class LatestOnly {
public:
    explicit LatestOnly(int patienceMilliseconds) : m_patience{patienceMilliseconds} {}

    /// @param start starts the job and returns its future; must arrange for ended() to be called when it ends.
    void request(std::function<QFuture<void>()> start) {
        if (!m_running) {
            run(std::move(start));
            return;
        }
        m_waiting = std::move(start);
        if (m_since.elapsed() > m_patience)
            m_running->cancel();
    }
    void ended() {
        m_running.reset();
        if (m_waiting)
            run(std::exchange(m_waiting, {}));
    }
    void cancel() {
        m_waiting = {};
        if (m_running)
            m_running->cancel();
    }

private:
    void run(std::function<QFuture<void>()> start) {
        m_since.start();
        m_running = start();
    }
    int m_patience;
    std::optional<QFuture<void>> m_running;
    std::function<QFuture<void>()> m_waiting;
    QElapsedTimer m_since;
};

} // namespace app
