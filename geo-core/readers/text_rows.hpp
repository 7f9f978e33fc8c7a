// Bytes to rows of cells: RFC 4180 and what offices write beyond it. Private to the readers.
#pragma once

#include "readers/row_carrier.hpp"
#include "readers/source_file.hpp"
#include "readers/text_encoding.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace geo {

/// A file read once from its start, through GDAL's file system (plain, in a zip, compressed). UTF-16 comes out as
/// UTF-8, all else as the bytes it is.
class ByteSource {
public:
    explicit ByteSource(const SourceFile& source); ///< @throws Error::Code::CannotOpen
    explicit ByteSource(std::string text);         ///< bytes already in memory
    ~ByteSource();
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    /// Adds the next piece of the file to `text`. @returns false at the end of the file.
    bool addTo(std::string& text);
    std::int64_t consumed() const { return m_consumed; } ///< bytes of the file so far
    std::string take(std::size_t bytes);                 ///< at most that many, fewer at the end; before any addTo()
    void decodeUtf16(TextEncoding encoding);             ///< from here on

private:
    std::string read(std::size_t bytes);
    void addDecoded(std::string& text, std::string&& piece);
    Error damaged() const;
    struct CloseFile {
        void operator()(void* file) const;
    };
    struct CloseConverter {
        void operator()(void* converter) const;
    };
    std::unique_ptr<void, CloseFile> m_file;
    std::unique_ptr<void, CloseConverter> m_converter; ///< of iconv
    std::string m_name;                                ///< what messages call it
    std::string m_memory;                              ///< what there is to read where there is no file
    std::string m_cutCharacter;                        ///< the start of one that goes on in the next piece
    std::int64_t m_consumed = 0;
};

/// Bytes of the file once unpacked, 0 where that is not known without unpacking it.
std::int64_t sizeOf(const SourceFile& source);

/// Rows of cells as bytes. Quotes count where a cell begins; ="00123" is a quoted cell; a line end inside quotes stays.
class RowReader {
public:
    RowReader(ByteSource& bytes, char separator, std::int64_t firstLine = 1);
    /// @returns false at the end. Blank lines are passed over.
    /// @throws Error::Code::Malformed for a quote that never closes.
    bool next(TextRow& row);
    bool endedOpen() const { return m_endedOpen; } ///< the last line has no line end
    bool rowIsAscii() const;                       ///< the row given last

private:
    enum class After { Cell, Row, File, NotThere }; ///< NotThere: more of the file is needed to tell
    After readRow(TextRow& row, std::size_t& count);
    After cell(std::string& text);
    After quoted(std::string& text);
    After afterQuote(std::string& text);
    After endAt(char c); ///< steps over what ends a cell
    bool more();
    ByteSource& m_bytes;
    std::array<bool, 256> m_ends{}; ///< bytes that end a cell
    std::string m_text;
    std::size_t m_rowStart = 0, m_at = 0; ///< in m_text
    bool m_whole = false;                 ///< the file's end is in m_text
    std::int64_t m_line = 1;
    bool m_endedOpen = false;
};

/// How the bytes of a delimited text are to be taken.
struct TextForm {
    TextEncoding encoding = TextEncoding::Utf8;
    bool bom = false;
    char separator = ';';
    bool separatorLine = false; ///< its first line is Excel's "sep=;"
};

/// A delimited text as rows.
class TextRows final : public RowCarrier {
public:
    TextRows(const SourceFile& source, const TextForm& form, std::int64_t size);
    bool next(TextRow& row) override;
    double fraction() const override;

private:
    ByteSource m_bytes;
    TextForm m_form;
    std::int64_t m_size;
    RowReader m_rows;
};

/// Encoding and separator of a delimited text, from its start; what the reading says is taken as said.
/// @throws Error::Code::Malformed for what is not a delimited text, CannotOpen for an empty one.
TextForm sniff(const SourceFile& source);

} // namespace geo
