// One member of a zip that came from anywhere.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace geo {

/// The content of the member of that very name; nothing where there is none, where it is larger than `most`, or where
/// the zip cannot be read that far. Nothing is unpacked to the disk.
std::optional<std::string> zipMember(const std::filesystem::path& file, std::string_view name, std::size_t most);

} // namespace geo
