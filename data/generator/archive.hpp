// Zip archives that are the same bytes whenever and wherever they are written.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace demo {

struct Member {
    std::string name, content;
};

/// The member that says the shapes and figures beside it are made up; readers look for it.
Member fictionNotice();

/// @throws geo::Error::Code::CannotWrite naming the file.
void writeZip(const std::filesystem::path& file, const std::vector<Member>& members);
/// A plain file, whole or not at all. @throws geo::Error::Code::CannotWrite naming the file.
void writeFile(const std::filesystem::path& file, std::string_view content);

} // namespace demo
