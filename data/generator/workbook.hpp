// A table as INSEE publishes it in a workbook: titles, a line of labels, the names of the columns on the sixth row.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace demo {

struct Workbook {
    std::string sheet;               ///< "IRIS"
    std::vector<std::string> titles; ///< one a row, from the first row on
    std::string_view table;      ///< cells joined by `;`, names first, no quotes; figures from the column `figures` on
    std::string_view dictionary; ///< meta_ of the table: where the labels come from
    std::size_t figures = 0;
};

constexpr std::size_t namesRow = 5; ///< from 0

/// @throws geo::Error::Code::CannotWrite naming the file.
void writeWorkbook(const std::filesystem::path& file, const Workbook& workbook);

} // namespace demo
