// Work in a process of its own, so that its memory is not counted with what comes after.
#pragma once

#include <chrono>
#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

namespace bench {

/// @returns seconds. @throws std::runtime_error if it fails, which it tells itself
inline double apart(const std::function<void()>& work) {
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        try {
            work();
            _exit(0);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", error.what());
            _exit(1);
        }
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) < 0 || status != 0)
        throw std::runtime_error{"work in a process of its own failed"};
    return std::chrono::duration<double>(Clock::now() - start).count();
}

} // namespace bench
