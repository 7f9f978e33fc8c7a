#include "fetch/download.hpp"

#include "readers/source_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <thread>

namespace geo {
namespace {

namespace fs = std::filesystem;

/// What is remembered of a file in the cache, or of a part of one, in a small file beside it.
struct Memory {
    std::string url, etag, modified, sha256;

    static std::optional<Memory> of(const fs::path& file) {
        std::ifstream in{beside(file)};
        const auto json = nlohmann::json::parse(in, nullptr, false);
        if (!json.is_object())
            return std::nullopt;
        const auto text = [&](const char* key) {
            const auto found = json.find(key);
            return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
        };
        return Memory{text("url"), text("etag"), text("modified"), text("sha256")};
    }
    void keep(const fs::path& file) const {
        const nlohmann::json json{{"url", url}, {"etag", etag}, {"modified", modified}, {"sha256", sha256}};
        std::ofstream out{beside(file)};
        out << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    }
    static void forget(const fs::path& file) {
        std::error_code ignored;
        fs::remove(beside(file), ignored);
    }
    static fs::path beside(const fs::path& file) {
        auto path = file;
        path += ".origin.json";
        return path;
    }
    /// What says that a part is of the same file: a date is good to the second only, but better than beginning again.
    std::string validator() const { return !etag.empty() && !etag.starts_with("W/") ? etag : modified; }
};

std::int64_t sizeOf(const fs::path& file) {
    std::error_code none;
    const auto size = fs::file_size(file, none);
    return none ? 0 : static_cast<std::int64_t>(size);
}

void makeFolder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("the folder %1 cannot be made; give another one with --cache"), {folder.string()}}};
}

/// What is begun again does not make the fraction fall.
class Rising final : public Progress {
public:
    explicit Rising(Progress& progress) : m_progress{progress} {}
    void report(double fraction) override { m_progress.report(m_highest = std::max(m_highest, fraction)); }
    void wait(std::chrono::milliseconds time) {
        for (const auto end = std::chrono::steady_clock::now() + time; std::chrono::steady_clock::now() < end;) {
            report(0);
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
    }

private:
    Progress& m_progress;
    double m_highest = 0;
};

/// One file of the cache on its way.
class Fetching {
public:
    Fetching(const DownloadRequest& request, const fs::path& cache)
        : m_request{request}, m_file{cache / request.folder / request.fileName}, m_part{m_file.string() + ".part"} {}
    Download run(Progress& progress);

private:
    bool isThere() const { return sizeOf(m_file) > 0; }
    std::optional<Download> knownToBeRight();
    bool bringPart(Progress& progress); ///< false: the server says that the file has not changed
    TransferRequest next() const;
    void forgetPart() const;
    Download accept();
    Download kept(std::string sha256);

    const DownloadRequest& m_request;
    fs::path m_file, m_part;
    std::optional<Memory> m_known; ///< of the file that is there
    Memory m_new;
    std::vector<Message> m_warnings;
};

/// The catalogue says which bytes it must be: then nobody has to be asked.
std::optional<Download> Fetching::knownToBeRight() {
    if (m_request.sha256.empty() || !isThere())
        return std::nullopt;
    if (const auto sha = sha256Of(m_file); sha == m_request.sha256)
        return kept(sha);
    return std::nullopt;
}

Download Fetching::kept(std::string sha256) { return {m_file, std::move(sha256), true, std::move(m_warnings)}; }

TransferRequest Fetching::next() const {
    TransferRequest request{m_request.url, 0, {}, {}, {}, m_request.limits, {}};
    request.started = [this](const std::string& etag, const std::string& modified) {
        Memory{m_request.url, etag, modified, {}}.keep(m_part);
    };
    const auto part = Memory::of(m_part);
    if (part && part->url == m_request.url && !part->validator().empty() && sizeOf(m_part) > 0) {
        request.from = sizeOf(m_part);
        request.ifRange = part->validator();
    } else if (m_known && m_known->url == m_request.url) {
        request.etag = m_known->etag;
        request.modified = m_known->modified;
    }
    return request;
}

bool Fetching::bringPart(Progress& watcher) {
    Rising progress{watcher};
    for (int inVain = 0;;) {
        const auto before = sizeOf(m_part);
        const auto reply = transfer(next(), m_part, progress);
        if (reply.kind == TransferReply::Kind::Unchanged)
            return false;
        if (reply.kind == TransferReply::Kind::CannotResume) {
            forgetPart();
            continue;
        }
        m_new = {m_request.url, reply.etag, reply.modified, {}};
        if (reply.complete)
            return true;
        inVain = sizeOf(m_part) > before ? 1 : inVain + 1;
        if (inVain >= m_request.attempts)
            throw Error{
                Error::Code::CannotOpen,
                {GEO_TR("%1 bytes are there; the next call goes on from them if the server lets it"), {sizeOf(m_part)}}}
                .within(reply.why);
        progress.wait(m_request.pause * inVain);
    }
}

void Fetching::forgetPart() const {
    std::error_code ignored;
    fs::remove(m_part, ignored);
    Memory::forget(m_part);
}

Download Fetching::accept() {
    const auto sha = sha256Of(m_part);
    if (!m_request.sha256.empty() && sha != m_request.sha256) {
        forgetPart();
        throw Error{
            Error::Code::Malformed,
            {GEO_TR("what was downloaded is not the file that is known: its SHA-256 begins with %1, not with %2. "
                    "The producer changed it, or it was damaged on the way; it was thrown away"),
             {sha.substr(0, 12), m_request.sha256.substr(0, 12)}}};
    }
    if (m_known && !m_known->sha256.empty() && m_known->sha256 != sha)
        m_warnings.push_back(
            {GEO_TR("%1 is not what it was when it was last downloaded: its producer changed it (SHA-256 "
                    "%2 before, %3 now)"),
             {m_request.fileName, m_known->sha256.substr(0, 12), sha.substr(0, 12)}});
    std::error_code failed;
    fs::rename(m_part, m_file, failed);
    if (failed)
        throw Error{Error::Code::CannotWrite, {GEO_TR("%1 cannot be written"), {m_file.string()}}};
    Memory::forget(m_part);
    m_new.sha256 = sha;
    m_new.keep(m_file);
    return {m_file, sha, false, std::move(m_warnings)};
}

Download Fetching::run(Progress& progress) {
    makeFolder(m_file.parent_path());
    if (auto right = knownToBeRight())
        return *right;
    if (isThere() && m_request.sha256.empty())
        m_known = Memory::of(m_file);
    try {
        if (!bringPart(progress))
            return kept(sha256Of(m_file));
    } catch (const Error& error) {
        if (!m_known)
            throw;
        m_warnings.push_back(error.messages().back());
        m_warnings.push_back({GEO_TR("it could not be asked whether %1 is still the same: the copy that is on this "
                                     "computer is used"),
                              {m_request.fileName}});
        return kept(sha256Of(m_file));
    }
    return accept();
}

} // namespace

fs::path defaultCache() {
    if (const char* given = std::getenv("XDG_CACHE_HOME"); given && *given == '/')
        return fs::path{given} / "lisiere";
    if (const char* home = std::getenv("HOME"); home && *home == '/')
        return fs::path{home} / ".cache" / "lisiere";
    throw Error{Error::Code::CannotWrite, {GEO_TR("there is no folder for downloads; give one with --cache"), {}}};
}

Download download(const DownloadRequest& request, const fs::path& cache, Progress& progress) {
    try {
        return Fetching{request, cache}.run(progress);
    } catch (const Error& error) {
        throw error.within({GEO_TR("Downloading %1"), {request.url}});
    }
}

} // namespace geo
