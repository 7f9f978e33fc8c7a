// One file over HTTP: the only wrapper around libcurl.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace geo {

/// When to give up.
struct TransferLimits {
    std::chrono::seconds connect{20}; ///< until the server answers at all
    std::chrono::seconds stall{30};   ///< without a byte
    std::int64_t bytes = std::int64_t{16} << 30;
    int redirects = 8;
};

/// What to ask of the server, and what it must not have changed for a part to be of use.
struct TransferRequest {
    std::string url;
    std::int64_t from = 0;      ///< bytes of it that are there already
    std::string ifRange;        ///< strong ETag or date of the part; empty: the part is of no use
    std::string etag, modified; ///< of a whole copy: the server may say that it is still the same
    TransferLimits limits;
    /// Told at the first byte which file it is of: a part that is left behind can be continued. Must not throw.
    std::function<void(const std::string& etag, const std::string& modified)> started = {};
};

struct TransferReply {
    /// Rest: what follows the first `from` bytes. CannotResume: nothing was written, ask for the whole.
    enum class Kind { Whole, Rest, Unchanged, CannotResume } kind = Kind::Whole;
    std::string etag, modified; ///< for the next request; empty where none is told
    bool complete = true;       ///< false: the connection broke or stalled on the way; `why` says how
    Message why;
};

/// Writes the body to `part`: over it, or behind it where the server sends the rest. Only http and https, also after a
/// redirect, and never from https back to http. Proxies are those of the environment (https_proxy, no_proxy …).
/// @throws Cancelled within 0.2 s; Error::Code::CannotOpen with what the server or the network said, CannotWrite for
/// a disk that is full.
TransferReply transfer(const TransferRequest& request, const std::filesystem::path& part, Progress& progress);

} // namespace geo
