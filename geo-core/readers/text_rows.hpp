// Bytes to rows of cells: RFC 4180 and what offices write beyond it. Private to the readers.
#pragma once

#include "readers/source_file.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// A file read once from its start, through GDAL's file system (plain, in a zip, compressed).
class ByteSource {
public:
    explicit ByteSource(const SourceFile& source); ///< @throws Error::Code::CannotOpen
    explicit ByteSource(std::string text);         ///< bytes already in memory
    ~ByteSource();
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    int next() {
        return m_at < m_chunk.size() ? static_cast<unsigned char>(m_chunk[m_at++]) : refill();
    } ///< -1 at the end
    int peek();
    std::int64_t consumed() const { return m_before + static_cast<std::int64_t>(m_at); }
    std::string take(std::size_t bytes); ///< at most that many, fewer at the end

private:
    int refill();
    Error damaged() const;
    struct Close {
        void operator()(void* file) const;
    };
    std::unique_ptr<void, Close> m_file;
    std::string m_name; ///< what messages call it
    std::string m_chunk;
    std::size_t m_at = 0;
    std::int64_t m_before = 0; ///< bytes in the chunks before this one
};

/// Rows of cells as bytes. Quotes count where a cell begins; ="00123" is a quoted cell; a line end inside quotes stays.
class RowReader {
public:
    RowReader(ByteSource& bytes, char separator) : m_bytes{bytes}, m_separator{separator} {}
    /// @returns false at the end. Blank lines are passed over.
    /// @throws Error::Code::Malformed for a quote that never closes.
    bool next(TextRow& row);
    bool endedOpen() const { return m_endedOpen; } ///< the last line has no line end

private:
    enum class After { Cell, Row, File };
    After cell(std::string& text);
    After quoted(std::string& text);
    After afterQuote(std::string& text);
    std::optional<After> endOfCell(int c); ///< what a byte outside quotes ends, if anything
    ByteSource& m_bytes;
    char m_separator;
    std::int64_t m_line = 1;
    bool m_endedOpen = false;
};

struct Sniffed {
    TextDialect dialect;
    std::int64_t bytes = 0; ///< of the whole file, unpacked
};
/// Reads the whole file once for its encoding, its start for the rest.
/// @throws Error::Code::Malformed for what is not a delimited text.
Sniffed sniff(const SourceFile& source);

} // namespace geo
