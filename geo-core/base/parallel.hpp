// The one place below viewer/ that makes threads.
#pragma once

#include "base/progress.hpp"

#include <cstddef>
#include <functional>

namespace geo {

/// Calls f(i) once for each i in [0, n), on all processors; returns when all are done. f must not touch what another
/// f(j) writes. Progress is reported from the calling thread only. The first exception of any f stops the rest and is
/// thrown again here; so is Cancelled.
void parallelFor(std::size_t n, const std::function<void(std::size_t)>& f, Progress& progress);

/// How many threads parallelFor uses.
unsigned workerCount();

} // namespace geo
