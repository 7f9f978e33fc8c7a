#include "support.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <unistd.h>

namespace support {

TemporaryFolder::TemporaryFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "lisiere-test-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw std::runtime_error{"no temporary folder"};
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TemporaryFolder::write(std::string_view name, std::string_view content) const {
    const auto file = m_path / name;
    std::ofstream{file, std::ios::binary} << content;
    return file;
}

std::filesystem::path realData() {
    if (const char* given = std::getenv("LISIERE_REAL_DATA"))
        return given;
    const auto beside = std::filesystem::path{LISIERE_SOURCE_DIR} / ".." / "shared" / "real-data";
    std::error_code ignored;
    const bool there = std::filesystem::exists(beside, ignored) && !std::filesystem::is_empty(beside, ignored);
    return there ? std::filesystem::canonical(beside) : std::filesystem::path{};
}

geo::ZoneSet zones(geo::GeographyKind kind, int vintage,
                   const std::vector<std::pair<std::string, std::string>>& codesAndWkt) {
    geo::Geography geography;
    geography.kind = kind;
    geography.vintage = vintage;
    geography.epsg = 2154;
    geography.count = static_cast<std::int64_t>(codesAndWkt.size());
    std::vector<geo::ZoneSet::Zone> list;
    for (const auto& [code, wkt] : codesAndWkt)
        list.push_back({code, "Zone " + code, "", "", geo::fromWkt(wkt)});
    return geo::ZoneSet{geography, std::move(list)};
}

std::string readFile(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

} // namespace support
