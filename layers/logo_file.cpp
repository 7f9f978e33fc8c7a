#include "logo_file.hpp"

#include "base/error.hpp"

#include <fstream>
#include <iterator>

namespace layers {
namespace {

using geo::Error;
using namespace std::string_view_literals;

constexpr auto pngStart = "\x89PNG\r\n\x1a\n"sv, pngEnd = "IEND\xAE\x42\x60\x82"sv;

bool isSvg(std::string_view bytes) {
    const auto head = bytes.substr(0, 4096);
    return head.find("<svg"sv) != head.npos && bytes.rfind("</svg>"sv) != bytes.npos;
}

} // namespace

std::optional<LogoKind> logoKind(std::string_view bytes) {
    if (bytes.starts_with(pngStart))
        return bytes.rfind(pngEnd) != bytes.npos ? std::optional{LogoKind::Png} : std::nullopt;
    return isSvg(bytes) ? std::optional{LogoKind::Svg} : std::nullopt;
}

void checkLogo(std::string_view bytes, const std::string& what) {
    if (bytes.size() > largestLogo)
        throw Error{
            Error::Code::Usage,
            {GEO_TR("%1 is larger than 1 MB. Save the logo as SVG, or as a PNG of 1000 pixels or so."), {what}}};
    if (!logoKind(bytes))
        throw Error{
            Error::Code::Usage,
            {GEO_TR("%1 is not a whole PNG or SVG picture. Save the logo as PNG or SVG and choose it again."), {what}}};
}

std::string readLogo(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    std::error_code ignored;
    if (!stream || std::filesystem::is_directory(file, ignored))
        throw Error{
            Error::Code::CannotOpen,
            {GEO_TR("The logo %1 cannot be read. Choose another file, or go on without a logo."), {file.string()}}};
    // One byte more than may be is enough to know, whatever the file.
    std::string bytes(largestLogo + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    checkLogo(bytes, file.filename().string());
    return bytes;
}

} // namespace layers
