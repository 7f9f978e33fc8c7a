#include "base/base64.hpp"

#include <cpl_conv.h>
#include <cpl_string.h>

#include <algorithm>
#include <memory>

namespace geo {

std::string toBase64(std::string_view bytes) {
    const std::unique_ptr<char, decltype(&CPLFree)> text{
        CPLBase64Encode(static_cast<int>(bytes.size()), reinterpret_cast<const GByte*>(bytes.data())), CPLFree};
    return text.get();
}

std::optional<std::string> fromBase64(std::string_view text) {
    std::string bytes{text};
    if (bytes.empty())
        return bytes;
    const int size = CPLBase64DecodeInPlace(reinterpret_cast<GByte*>(bytes.data()));
    bytes.resize(static_cast<std::size_t>(std::max(size, 0)));
    // GDAL passes over what is not of the alphabet; a damaged text is to be told.
    return toBase64(bytes) == text ? std::optional{bytes} : std::nullopt;
}

} // namespace geo
