// The report of a join in words, for window and command alike, and its rejects as a file.
#pragma once

#include "observatory/joining.hpp"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace paint {

/// "code written in two parts", "commune merged": a reason as a heading.
QString reasonName(geo::Miss why);

/// Rows that reach no outline, each with its reason and what is meant, then the row as it is in the table.
/// @throws geo::Error::Code::CannotWrite
void saveRejects(const std::vector<geo::RejectedRow>& rows, const std::vector<std::string>& textColumns,
                 const std::vector<std::string>& columns, const std::filesystem::path& file);

} // namespace paint
