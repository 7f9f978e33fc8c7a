#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace geo {
namespace {

/// What the threads of one call share.
struct Shared {
    std::atomic<std::size_t> next{0}, done{0};
    std::atomic<bool> stopped{false};
    std::exception_ptr failure;
    std::mutex failureMutex;

    void fail(std::exception_ptr what) {
        const std::scoped_lock lock{failureMutex};
        if (!failure)
            failure = std::move(what);
        stopped = true;
    }
};

/// Takes numbers until there are none. `afterEach` is only given in the calling thread.
template <typename AfterEach>
void work(Shared& shared, std::size_t n, const std::function<void(std::size_t)>& f, AfterEach afterEach) {
    try {
        while (!shared.stopped) {
            const auto i = shared.next.fetch_add(1, std::memory_order_relaxed);
            if (i >= n)
                return;
            f(i);
            shared.done.fetch_add(1, std::memory_order_relaxed);
            afterEach();
        }
    } catch (...) {
        shared.fail(std::current_exception());
    }
}

} // namespace

unsigned workerCount() { return std::max(1U, std::thread::hardware_concurrency()); }

void parallelFor(std::size_t n, const std::function<void(std::size_t)>& f, Progress& progress) {
    if (n == 0)
        return;
    progress.report(0);
    Shared shared;
    std::vector<std::jthread> others; // joined at the end of the scope, whatever happens
    const auto helpers = std::min<std::size_t>(n, workerCount()) - 1;
    others.reserve(helpers);
    for (std::size_t k = 0; k < helpers; ++k)
        others.emplace_back([&] { work(shared, n, f, [] {}); });

    using Clock = std::chrono::steady_clock;
    auto last = Clock::now();
    work(shared, n, f, [&] {
        if (const auto now = Clock::now(); now - last >= std::chrono::milliseconds{10}) {
            last = now;
            progress.report(static_cast<double>(shared.done.load(std::memory_order_relaxed)) / static_cast<double>(n));
        }
    });
    others.clear();
    if (shared.failure)
        std::rethrow_exception(shared.failure);
    progress.report(1);
}

} // namespace geo
