// What a spreadsheet program would find in a file: typed cells with what is set about their looks.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace support {

struct SpreadsheetCell {
    std::string text; ///< of a text cell
    std::optional<double> number;
    std::string format;  ///< of a number in XLSX: "0.0%"
    bool italic = false; ///< XLSX
    bool empty() const { return text.empty() && !number; }
};

struct Spreadsheet {
    std::string name;
    std::vector<std::vector<SpreadsheetCell>> rows;
    std::string xml; ///< of the sheet in XLSX, for what is neither cell nor text
    /// @throws std::out_of_range
    const SpreadsheetCell& at(std::size_t row, std::size_t column) const { return rows.at(row).at(column); }
    /// First row whose first cell holds this text.
    std::optional<std::size_t> row(const std::string& first) const;
    /// First column that has this text in that row, from one on.
    std::optional<std::size_t> column(std::size_t row, const std::string& text, std::size_t from = 0) const;
};

std::vector<Spreadsheet> readXlsx(const std::filesystem::path& file);
std::vector<Spreadsheet> readOds(const std::filesystem::path& file);
/// A member of a zip; empty if it is not there.
std::string zipMember(const std::filesystem::path& file, const std::string& member);
std::vector<std::string> zipMembers(const std::filesystem::path& file); ///< paths of its files

} // namespace support
