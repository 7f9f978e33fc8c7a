// The picture of an organisation, as bytes of a file.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace layers {

enum class LogoKind { Png, Svg };
/// By content. Nothing for other files, and for a PNG or SVG that stops before its end.
std::optional<LogoKind> logoKind(std::string_view bytes);

constexpr std::size_t largestLogo = 1'000'000; // bytes

/// @param what the name it is told by.  @throws geo::Error::Code::Usage for a file of another kind or above
/// largestLogo.
void checkLogo(std::string_view bytes, const std::string& what);
/// @throws geo::Error::Code::CannotOpen for a file that is not there, Usage as checkLogo().
std::string readLogo(const std::filesystem::path& file);

} // namespace layers
