#include "zip_file.hpp"

#include "base/error.hpp"

#include <zip.h>

#include <memory>

namespace paint {
namespace {

constexpr zip_uint16_t firstDay = 1 << 5 | 1; ///< 1 January 1980: no date
constexpr zip_uint32_t hardest = 9;

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct Discard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};

[[noreturn]] void cannot() {
    throw geo::Error{geo::Error::Code::CannotWrite,
                     {GEO_TR("the document cannot be packed: too little memory is free. Close other programs, or make "
                             "fewer pages at once."),
                      {}}};
}

void add(zip_t* zip, const ZipMember& member) {
    auto* const content =
        zip_source_buffer(zip, member.content.constData(), static_cast<zip_uint64_t>(member.content.size()), 0);
    const auto index = content ? zip_file_add(zip, member.name.constData(), content, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(content);
        cannot();
    }
    const auto at = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(zip, at, member.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, hardest) != 0 ||
        zip_file_set_dostime(zip, at, 0, firstDay, 0) != 0)
        cannot();
}

QByteArray contentOf(zip_source_t* source) {
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0)
        cannot();
    QByteArray bytes{static_cast<qsizetype>(about.size), Qt::Uninitialized};
    const auto read = zip_source_read(source, bytes.data(), about.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(about.size))
        cannot();
    return bytes;
}

} // namespace

QByteArray zipped(const std::vector<ZipMember>& members) {
    const std::unique_ptr<zip_source_t, FreeSource> out{zip_source_buffer_create(nullptr, 0, 0, nullptr)};
    if (!out)
        cannot();
    std::unique_ptr<zip_t, Discard> zip{zip_open_from_source(out.get(), ZIP_TRUNCATE, nullptr)};
    if (!zip)
        cannot();
    zip_source_keep(out.get()); // the zip takes the source over
    for (const auto& member : members)
        add(zip.get(), member);
    if (zip_close(zip.get()) != 0)
        cannot();
    (void)zip.release(); // closed
    return contentOf(out.get());
}

} // namespace paint
