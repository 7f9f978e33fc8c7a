#include "fetch/folder.hpp"

#include "observatory/data_set.hpp"
#include "readers/folder.hpp"

namespace geo {

namespace fs = std::filesystem;

DownloadFolder::DownloadFolder(const fs::path& folder) {
    std::error_code failed;
    if (fs::directory_iterator{folder, failed}; failed)
        throw Error{Error::Code::CannotOpen, {GEO_TR("the folder %1 cannot be read"), {folder.string()}}};
    m_files = withFoldersOpened({folder});
}

const std::vector<Inspection>& DownloadFolder::inspected(const fs::path& file, Progress& progress) {
    const auto [at, isNew] = m_inspected.try_emplace(file);
    if (isNew)
        try {
            at->second = inspect(file, progress);
        } catch (const Error&) { // not one of ours, or damaged: whoever needs it is told that nothing fits
        }
    return at->second;
}

std::optional<fs::path> DownloadFolder::find(std::span<const std::string> names, const std::string& family, int year,
                                             Progress& progress) {
    for (const auto& name : names)
        for (const auto& file : m_files)
            if (equalWithoutCase(file.filename().string(), name))
                return file;
    if (family.empty())
        return std::nullopt;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const auto n = static_cast<double>(m_files.size());
        ProgressPart part{progress, static_cast<double>(i) / n, static_cast<double>(i + 1) / n};
        for (const auto& inspection : inspected(m_files[i], part))
            if (inspection.family == family &&
                (inspection.dataYear == year || (!inspection.dataYear && inspection.geographyYear == year)))
                return m_files[i];
    }
    return std::nullopt;
}

} // namespace geo
