#include "table_text.hpp"

#include "embedded.hpp"

namespace demo {

namespace {

std::vector<std::string> cellsOf(std::string_view line) {
    std::vector<std::string> cells{""};
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[i++];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += line[i];
    }
    return cells;
}

} // namespace

std::vector<Record> shippedTable(std::string_view path) {
    std::string_view text = data::file(path);
    std::vector<Record> records;
    std::vector<std::string> header;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto cells = cellsOf(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (header.empty()) {
            header = std::move(cells);
            continue;
        }
        Record record;
        for (std::size_t i = 0; i < header.size(); ++i)
            record[header[i]] = i < cells.size() ? cells[i] : "";
        records.push_back(std::move(record));
    }
    return records;
}

TableText& TableText::cell(std::string_view text) {
    if (!m_first)
        m_text += ';';
    m_first = false;
    if (text.find_first_of(";\"\n") == std::string_view::npos) {
        m_text += text;
        return *this;
    }
    m_text += '"';
    for (const char c : text)
        m_text += c == '"' ? "\"\"" : std::string(1, c);
    m_text += '"';
    return *this;
}

void TableText::endRow() {
    m_text += m_lineEnd;
    m_first = true;
}

} // namespace demo
