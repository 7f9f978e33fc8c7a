#include "readers/folder.hpp"

#include "readers/archive.hpp"
#include "readers/text_encoding.hpp"

#include <set>

namespace geo {

namespace {

namespace fs = std::filesystem;

bool isArchive(const fs::path& file) {
    static const std::set<std::string> packings = {".zip", ".7z", ".gz", ".tgz", ".xz", ".bz2", ".tar"};
    return packings.contains(lowered(file.extension().string()));
}

/// A part of a shapefile whose .shp lies beside it, or a .csvt and the like: never read by itself.
bool isPartOfAnother(const fs::path& file) {
    static const std::set<std::string> parts = {".shx", ".dbf", ".prj", ".cpg"};
    if (!parts.contains(lowered(file.extension().string())))
        return false;
    for (const char* extension : {".shp", ".SHP"}) {
        auto shape = file;
        std::error_code failure;
        if (fs::exists(shape.replace_extension(extension), failure))
            return true;
    }
    return false;
}

bool isWorthReading(const fs::path& file) {
    return !file.filename().string().starts_with(".") && (isArchive(file) || isDataMember(file.string())) &&
           !isPartOfAnother(file);
}

std::vector<fs::path> filesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    auto at = fs::recursive_directory_iterator{folder, fs::directory_options::skip_permission_denied, failure};
    for (; !failure && at != fs::recursive_directory_iterator{}; at.increment(failure)) {
        std::error_code odd;
        if (at->is_directory(odd) && at->path().filename().string().starts_with("."))
            at.disable_recursion_pending();
        else if (at->is_regular_file(odd) && isWorthReading(at->path()))
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

std::vector<fs::path> withFoldersOpened(const std::vector<fs::path>& named) {
    std::vector<fs::path> files;
    for (const auto& path : named) {
        std::error_code failure;
        if (!fs::is_directory(path, failure)) {
            files.push_back(path);
            continue;
        }
        const auto below = filesBelow(path);
        files.insert(files.end(), below.begin(), below.end());
    }
    return files;
}

} // namespace geo
