// A folder of files downloaded before: which of them is the one that is wanted.
#pragma once

#include "base/progress.hpp"
#include "readers/reader.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace geo {

class DownloadFolder {
public:
    /// @throws Error::Code::CannotOpen if it is not a folder that can be read.
    explicit DownloadFolder(const std::filesystem::path& folder);

    /// By its name, the first of `names` first, without case; else by its content: the family and year that the readers
    /// recognise. The files are looked into once, whatever is asked for. A file that cannot be read is passed over.
    std::optional<std::filesystem::path> find(std::span<const std::string> names, const std::string& family, int year,
                                              Progress& progress);

private:
    const std::vector<Inspection>& inspected(const std::filesystem::path& file, Progress& progress);
    std::vector<std::filesystem::path> m_files; ///< in it and below, by path
    std::map<std::filesystem::path, std::vector<Inspection>> m_inspected;
};

} // namespace geo
