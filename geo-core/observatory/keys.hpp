// Keys of the register and of documents. Private to geo-core.
#pragma once

#include <cstdint>
#include <random>

namespace geo {

/// 1 to 2^53 − 1: exact in a double, so that no tool rounds it; random, so that two copies can be merged.
inline std::int64_t randomKey() {
    thread_local std::random_device device;
    thread_local std::uniform_int_distribution<std::int64_t> keys{1, (std::int64_t{1} << 53) - 1};
    return keys(device);
}

} // namespace geo
