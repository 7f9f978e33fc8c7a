#include "readers/member.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace geo {

namespace {

struct FreeArchive {
    void operator()(archive* a) const { archive_read_free(a); }
};
using Archive = std::unique_ptr<archive, FreeArchive>;

std::optional<std::string> contentOf(archive* a, std::size_t most) {
    std::string content;
    char buffer[1 << 14];
    for (;;) {
        const auto n = archive_read_data(a, buffer, sizeof buffer);
        if (n < 0 || content.size() + static_cast<std::size_t>(n) > most)
            return std::nullopt;
        if (n == 0)
            return content;
        content.append(buffer, static_cast<std::size_t>(n));
    }
}

} // namespace

std::optional<std::string> zipMember(const std::filesystem::path& file, std::string_view name, std::size_t most) {
    constexpr int mostMembers = 10'000;
    const Archive a{archive_read_new()};
    archive_read_support_format_zip_seekable(a.get());
    if (archive_read_open_filename(a.get(), file.c_str(), 1 << 16) != ARCHIVE_OK)
        return std::nullopt;
    archive_entry* entry = nullptr;
    for (int i = 0; i < mostMembers && archive_read_next_header(a.get(), &entry) == ARCHIVE_OK; ++i) {
        const char* path = archive_entry_pathname(entry);
        if (path && name == path)
            return contentOf(a.get(), most);
    }
    return std::nullopt;
}

} // namespace geo
