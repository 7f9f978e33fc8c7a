// Files of official sources on this computer: downloaded once, resumed, compared by their SHA-256.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"
#include "fetch/transfer.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace geo {

struct DownloadRequest {
    std::string url;
    std::string folder;                   ///< in the cache: "rp-population@2021"
    std::string fileName;                 ///< the name it is published under
    std::string sha256;                   ///< hexadecimal; empty where the catalogue knows none
    int attempts = 5;                     ///< in a row without a new byte, before it gives up
    std::chrono::milliseconds pause{400}; ///< before the second attempt; longer before each further one
    TransferLimits limits;
};

struct Download {
    std::filesystem::path file;
    std::string sha256;
    bool fromCache = false;        ///< nothing had to be downloaded
    std::vector<Message> warnings; ///< the producer changed the file; the server could not be asked
};

/// $XDG_CACHE_HOME/lisiere, else ~/.cache/lisiere. @throws Error::Code::CannotWrite where there is neither
std::filesystem::path defaultCache();

/// Brings the file into the cache, whole or not at all: it is written beside and renamed once its length and its
/// SHA-256 are right. What a broken connection left is kept and continued, by the next attempt or the next call, if the
/// server says it is still the same file. A file that is there already is asked after, not downloaded again.
/// @throws Error: what, where; the cache is as it was but for the part. Cancelled within 0.2 s.
Download download(const DownloadRequest& request, const std::filesystem::path& cache, Progress& progress);

} // namespace geo
