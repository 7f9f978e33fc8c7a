// What a bench watches beside the time: how long a stop takes to be obeyed, and memory.
#pragma once

#include "base/progress.hpp"

#include <algorithm>
#include <chrono>

#include <sys/resource.h>

namespace bench {

/// Notes the longest time between two reports: so long may a stop take to be obeyed.
struct LongestWait final : geo::Progress {
    using Clock = std::chrono::steady_clock;
    void report(double) override {
        const auto now = Clock::now();
        longest = std::max(longest, std::chrono::duration<double>(now - last).count());
        last = now;
    }
    void restart() { last = Clock::now(); } ///< other work lies between
    Clock::time_point last = Clock::now();
    double longest = 0; ///< seconds
};

constexpr double patience = 0.2; ///< seconds a stop may take

/// Most megabytes this process ever held.
inline double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace bench
