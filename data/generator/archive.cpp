#include "archive.hpp"

#include "base/error.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <fstream>
#include <memory>

namespace demo {

namespace {

struct CloseArchive {
    void operator()(archive* a) const { archive_write_free(a); }
};
struct FreeEntry {
    void operator()(archive_entry* e) const { archive_entry_free(e); }
};

[[noreturn]] void cannotWrite(const std::filesystem::path& file) {
    throw geo::Error{geo::Error::Code::CannotWrite, {GEO_TR("%1 cannot be written"), {file.string()}}};
}

} // namespace

Member fictionNotice() {
    return {"FICTIF.txt",
            "Contours et chiffres FICTIFS, inventés pour la démonstration de Lisière. Seuls les noms et la position\n"
            "approximative des villes sont réels. Aucune conclusion ne peut en être tirée sur un quartier.\n\n"
            "Outlines and figures are MADE UP for the demonstration of Lisière. Only the names and the approximate\n"
            "places of towns are real. Nothing can be concluded from them about any neighbourhood.\n"};
}

void writeZip(const std::filesystem::path& file, const std::vector<Member>& members) {
    const std::unique_ptr<archive, CloseArchive> zip{archive_write_new()};
    if (archive_write_set_format_zip(zip.get()) != ARCHIVE_OK ||
        archive_write_open_filename(zip.get(), file.c_str()) != ARCHIVE_OK)
        cannotWrite(file);
    for (const auto& member : members) {
        const std::unique_ptr<archive_entry, FreeEntry> entry{archive_entry_new()};
        archive_entry_set_pathname(entry.get(), member.name.c_str());
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(member.content.size()));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        // No time is set: the archive then says 1980-01-01 whatever the clock and the time zone.
        if (archive_write_header(zip.get(), entry.get()) != ARCHIVE_OK ||
            archive_write_data(zip.get(), member.content.data(), member.content.size()) !=
                static_cast<la_ssize_t>(member.content.size()))
            cannotWrite(file);
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        cannotWrite(file);
}

void writeFile(const std::filesystem::path& file, std::string_view content) {
    std::ofstream out{file, std::ios::binary};
    out << content;
    out.close();
    if (!out)
        cannotWrite(file);
}

} // namespace demo
