#include "observatory/file_lock.hpp"

#include "observatory/database.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

namespace geo {
namespace {

namespace fs = std::filesystem;

fs::path lockOf(fs::path file) {
    file += ".lock";
    return file;
}

std::string thisMachine() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "?";
}

std::optional<LockHolder> written(const fs::path& lock) {
    std::ifstream in{lock};
    const auto json = nlohmann::json::parse(in, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    try {
        return LockHolder{json.value("machine", ""), json.value("since", ""), json.value("process", std::int64_t{0})};
    } catch (const nlohmann::json::exception&) { // values of other types: not ours
        return std::nullopt;
    }
}

bool isAlive(const LockHolder& holder, const fs::path& lock) {
    if (holder.machine == thisMachine())
        return ::kill(static_cast<pid_t>(holder.process), 0) == 0 || errno == EPERM;
    std::error_code failed;
    const auto refreshed = fs::last_write_time(lock, failed);
    return !failed && fs::file_time_type::clock::now() - refreshed < std::chrono::seconds{FileLock::staleSeconds};
}

} // namespace

std::optional<LockHolder> FileLock::holderOf(const fs::path& file) {
    const auto lock = lockOf(file);
    const auto holder = written(lock);
    if (!holder || (holder->machine == thisMachine() && holder->process == ::getpid()) || !isAlive(*holder, lock))
        return std::nullopt;
    return holder;
}

FileLock::FileLock(fs::path file) : m_lock{lockOf(file)} {
    if (holderOf(file))
        return;
    std::error_code ignored;
    fs::remove(m_lock, ignored); // of a program that has ended
    const int descriptor = ::open(m_lock.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return;
    const auto text =
        nlohmann::json{{"machine", thisMachine()}, {"since", nowUtc()}, {"process", std::int64_t{::getpid()}}}.dump();
    m_taken = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::close(descriptor);
    if (!m_taken)
        fs::remove(m_lock, ignored);
}

FileLock::~FileLock() {
    std::error_code ignored;
    if (m_taken)
        fs::remove(m_lock, ignored);
}

void FileLock::refresh() const {
    std::error_code ignored;
    if (m_taken)
        fs::last_write_time(m_lock, fs::file_time_type::clock::now(), ignored);
}

} // namespace geo
