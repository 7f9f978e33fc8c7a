#include "readers/json_rows.hpp"

#include "readers/text_encoding.hpp"

#include <nlohmann/json.hpp>

namespace geo {

namespace {

constexpr std::size_t largestRecord = 1 << 24;
constexpr int deepest = 64;
constexpr std::string_view blanks = " \t\r\n";

bool isYearAsText(const nlohmann::ordered_json& value) {
    const auto* text = value.get_ptr<const std::string*>();
    return text && text->size() == 4 && isDigits(*text) && (text->starts_with("19") || text->starts_with("20"));
}

} // namespace

bool isJsonList(const SourceFile& source) {
    auto path = std::filesystem::path{source.member.empty() ? source.file.string() : source.member};
    if (lowered(path.extension().string()) == ".gz")
        path = path.stem();
    if (!source.sheet.empty() || lowered(path.extension().string()) != ".json")
        return false;
    const auto start = ByteSource{source}.take(4096);
    const auto first = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string::npos && start[first] == '[';
}

JsonRows::JsonRows(const SourceFile& source, std::vector<std::string> columns, std::int64_t size)
    : m_bytes{source}, m_columns{std::move(columns)}, m_size{size} {
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        m_place.emplace(m_columns[c], c);
}

void JsonRows::malformed() const {
    throw Error{Error::Code::Malformed,
                {GEO_TR("record %1 is not a record of a JSON list ({\"key\": value, …}), or the file stops before its "
                        "end. Fetch the file again from the producer's site."),
                 {m_number}}};
}

/// To the next byte that is not blank; it must be one of those wanted.
bool JsonRows::skipTo(std::string_view wanted, char& found) {
    for (;;) {
        const auto at = m_text.find_first_not_of(blanks, m_at);
        if (at != std::string::npos) {
            found = m_text[at];
            m_at = at + 1;
            return wanted.find(found) != std::string_view::npos;
        }
        m_text.clear();
        m_at = 0;
        if (!m_bytes.addTo(m_text))
            return false;
    }
}

bool JsonRows::nextRecord() {
    ++m_number;
    char found = 0;
    if (!m_begun) {
        m_begun = true;
        m_bytes.addTo(m_text);
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
        if (!skipTo("[", found) || !skipTo("{]", found))
            malformed();
    } else if (!skipTo(",]", found) || (found == ',' && !skipTo("{", found))) {
        malformed();
    }
    if (found == ']')
        return false;
    // The record's text: to the brace that closes it, strings passed over.
    m_text.erase(0, m_at - 1);
    m_at = 1;
    int depth = 1;
    for (bool inString = false, escaped = false; depth > 0; ++m_at) {
        if (m_at == m_text.size() && (m_text.size() > largestRecord || !m_bytes.addTo(m_text)))
            malformed();
        const char c = m_text[m_at];
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                malformed();
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    m_record.assign(m_text, 0, m_at);
    return true;
}

bool JsonRows::next(TextRow& row) {
    if (m_namesAreDue) {
        m_namesAreDue = false;
        row.line = 0;
        row.cells = m_columns;
        return true;
    }
    if (!nextRecord())
        return false;
    const auto record = nlohmann::ordered_json::parse(m_record, nullptr, false);
    if (!record.is_object())
        malformed();
    row.line = m_number;
    row.cells.assign(m_columns.size(), {});
    for (const auto& [key, value] : record.items())
        if (const auto place = m_place.find(key); place != m_place.end() && !value.is_null())
            row.cells[place->second] = value.is_string() ? value.get<std::string>() : value.dump();
    return true;
}

double JsonRows::fraction() const {
    return m_size > 0 ? std::min(1.0, static_cast<double>(m_bytes.consumed()) / static_cast<double>(m_size)) : 0;
}

std::vector<std::string> jsonColumns(const SourceFile& source, std::int64_t size,
                                     std::vector<std::string>& yearsAsText) {
    JsonRows rows{source, {}, size};
    std::vector<std::string> columns;
    std::unordered_map<std::string, bool> known; ///< are all values of the key years in quotation marks?
    while (rows.nextRecord()) {
        const auto record = nlohmann::ordered_json::parse(rows.m_record, nullptr, false);
        if (!record.is_object())
            rows.malformed();
        for (const auto& [key, value] : record.items()) {
            const auto [at, added] = known.emplace(key, true);
            if (added)
                columns.push_back(key);
            at->second = at->second && isYearAsText(value);
        }
    }
    for (const auto& column : columns)
        if (known[column])
            yearsAsText.push_back(column);
    return columns;
}

} // namespace geo
