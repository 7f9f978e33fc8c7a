// What the fuzzers share: bytes as a file, and the rule that a reader may only refuse with an Error.
#pragma once

#include "base/error.hpp"
#include "readers/source_file.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

inline std::string_view text(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Stops the fuzzer: a promise was broken.
inline void demand(bool holds) {
    if (!holds)
        std::abort();
}

/// Work on bad input: anything but a geo::Error that has something to say is a finding.
template <typename Work> void mayRefuse(const Work& work) {
    try {
        work();
    } catch (const geo::Error& error) {
        demand(!error.messages().empty() && !error.messages().back().text.empty());
    }
}

} // namespace fuzz
