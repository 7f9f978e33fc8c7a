// Who works on an observatory: a small file beside it that a second person sees, also over a network share.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace geo {

/// Who has it open for changes. Machines, not persons.
struct LockHolder {
    std::string machine; ///< "PC-12"
    std::string since;   ///< UTC, ISO 8601
    std::int64_t process = 0;
};

/// Beside "a.sqlite" lies "a.sqlite.lock" while somebody works on it. A lock whose program has ended (on this machine),
/// or that was not refreshed for `stale` (on another), is nobody's.
class FileLock {
public:
    static constexpr int staleSeconds = 300;
    /// Who else holds it; nullopt if nobody does.
    static std::optional<LockHolder> holderOf(const std::filesystem::path& file);

    /// Takes it where nobody holds it; see taken(). A folder that may not be written to gives none, and nobody is in
    /// the way.
    explicit FileLock(std::filesystem::path file);
    ~FileLock(); ///< gives it back
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    bool taken() const { return m_taken; }
    void refresh() const; ///< once a minute while it is held

private:
    std::filesystem::path m_lock;
    bool m_taken = false;
};

} // namespace geo
