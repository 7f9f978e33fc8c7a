// A JSON list of flat records as a table: keys are columns. Private to the readers.
#pragma once

#include "readers/row_carrier.hpp"
#include "readers/source_file.hpp"
#include "readers/text_rows.hpp"

namespace geo {

/// Does a .json file begin with a list? (GeoJSON begins with an object.)
bool isJsonList(const SourceFile& source);

/// The keys of all records, in the order first met. @throws Error::Code::Malformed naming the record
/// @param yearsAsText those that hold years in quotation marks ("2025"), and nothing else
std::vector<std::string> jsonColumns(const SourceFile& source, std::int64_t size,
                                     std::vector<std::string>& yearsAsText);

/// The records, one a row; `line` is the number of the record. The first row, line 0, are the keys. A list or a record
/// inside a record is its JSON text, null and an absent key are empty.
class JsonRows final : public RowCarrier {
public:
    JsonRows(const SourceFile& source, std::vector<std::string> columns, std::int64_t size);
    bool next(TextRow& row) override; ///< @throws Error::Code::Malformed naming the record
    double fraction() const override;

private:
    friend std::vector<std::string> jsonColumns(const SourceFile&, std::int64_t, std::vector<std::string>&);
    bool nextRecord(); ///< m_record is its text
    bool skipTo(std::string_view wanted, char& found);
    [[noreturn]] void malformed() const;
    ByteSource m_bytes;
    std::vector<std::string> m_columns;
    std::unordered_map<std::string, std::size_t> m_place;
    std::int64_t m_size = 0, m_number = 0;
    std::string m_text, m_record;
    std::size_t m_at = 0;
    bool m_begun = false, m_whole = false, m_namesAreDue = true;
};

} // namespace geo
