// Archives of any kind: what they say is in them, unpacking, and that nothing leaves the folder.
#include "fuzz.hpp"

#include <filesystem>
#include <fstream>

namespace {

/// A folder in memory for the one file, in which nothing else may ever be.
const std::filesystem::path& folder() {
    static const std::filesystem::path path = [] {
        auto pattern = std::string{"/dev/shm/lisiere-fuzz-XXXXXX"};
        fuzz::demand(mkdtemp(pattern.data()) != nullptr);
        std::filesystem::create_directory(pattern + "/unpacked");
        setenv("TMPDIR", (pattern + "/unpacked").c_str(), 1);
        std::atexit([] { std::filesystem::remove_all(folder()); });
        return std::filesystem::path{pattern};
    }();
    return path;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto file = folder() / "archive";
    std::ofstream{file, std::ios::binary} << fuzz::text(data, size);
    fuzz::mayRefuse([&] {
        geo::NoProgress nobody;
        for (const auto& source : geo::sourcesIn(file, nobody))
            fuzz::demand(source.file == file && source.member.find("..") != 0);
    });
    std::size_t there = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::recursive_directory_iterator{folder()})
        ++there;
    fuzz::demand(there == 2); // the file and the folder of unpacked copies, empty again
    return 0;
}
