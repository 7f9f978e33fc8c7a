#include "workbook.hpp"

#include "base/error.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace demo {

namespace {

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(at, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// Short labels of the dictionary by column.
std::map<std::string, std::string> labelsIn(std::string_view dictionary) {
    std::map<std::string, std::string> labels;
    for (const auto line : split(dictionary, '\n'))
        if (const auto cells = split(line, ';'); cells.size() > 1)
            labels.emplace(cells[0], cells[1]);
    return labels;
}

void writeCell(lxw_worksheet* sheet, std::size_t row, std::size_t column, std::string_view text, bool figure) {
    const auto r = static_cast<lxw_row_t>(row);
    const auto c = static_cast<lxw_col_t>(column);
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (figure && failure == std::errc{} && end == text.data() + text.size())
        worksheet_write_number(sheet, r, c, value, nullptr);
    else if (!text.empty())
        worksheet_write_string(sheet, r, c, std::string{text}.c_str(), nullptr);
}

} // namespace

void writeWorkbook(const std::filesystem::path& file, const Workbook& workbook) {
    lxw_workbook* book = workbook_new(file.c_str());
    lxw_worksheet* sheet = workbook_add_worksheet(book, workbook.sheet.c_str());
    for (std::size_t r = 0; r < workbook.titles.size(); ++r)
        writeCell(sheet, r, 0, workbook.titles[r], false);
    const auto labels = labelsIn(workbook.dictionary);
    const auto rows = split(workbook.table, '\n');
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto cells = split(rows[r], ';');
        for (std::size_t c = 0; c < cells.size(); ++c) {
            writeCell(sheet, namesRow + r, c, cells[c], r > 0 && c >= workbook.figures);
            if (const auto label = labels.find(std::string{cells[c]}); r == 0 && label != labels.end())
                writeCell(sheet, namesRow - 1, c, label->second, false);
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        throw geo::Error{geo::Error::Code::CannotWrite, {GEO_TR("%1 cannot be written"), {file.string()}}};
}

} // namespace demo
