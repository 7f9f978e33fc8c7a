// What many tests need: a folder of their own, the real official files, small zones written as WKT.
#pragma once

#include "geometry/zone_set.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// A folder that is removed with the object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    std::filesystem::path write(std::string_view name, std::string_view content) const; ///< makes a file

private:
    std::filesystem::path m_path;
};

/// The folder of real official files: ../shared/real-data beside the checkout, or $LISIERE_REAL_DATA. Empty if absent
/// or without files.
std::filesystem::path realData();

/// A zone set in EPSG:2154 from codes and WKT.
geo::ZoneSet zones(geo::GeographyKind kind, int vintage,
                   const std::vector<std::pair<std::string, std::string>>& codesAndWkt);

std::string readFile(const std::filesystem::path& file);

} // namespace support

/// First line of a test that needs real files: skips clearly where they are absent.
#define NEEDS_REAL_DATA(folder)                                                                                        \
    const std::filesystem::path folder = support::realData();                                                          \
    if (folder.empty())                                                                                                \
    GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout"
