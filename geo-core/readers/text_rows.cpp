#include "readers/text_rows.hpp"

#include <cpl_error.h>
#include <cpl_vsi.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

#include <iconv.h>

namespace geo {

namespace {
constexpr std::size_t chunkSize = 1 << 18;
constexpr std::size_t longestCell = 1 << 23; // a cell beyond that is a quote someone forgot
} // namespace

void ByteSource::CloseFile::operator()(void* file) const { VSIFCloseL(static_cast<VSILFILE*>(file)); }
void ByteSource::CloseConverter::operator()(void* converter) const { iconv_close(converter); }

ByteSource::ByteSource(const SourceFile& source) : m_name{source.displayName()} {
    CPLErrorReset();
    m_file.reset(VSIFOpenL(source.gdalPath.c_str(), "rb"));
    if (!m_file && !source.member.empty())
        throw damaged();
    if (!m_file)
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 cannot be opened."), {m_name}}};
}

Error ByteSource::damaged() const {
    return Error{
        Error::Code::CannotOpen,
        {GEO_TR("%1: the archive is damaged and cannot be read. Fetch it again from the producer's site."), {m_name}}};
}

ByteSource::ByteSource(std::string text) : m_memory{std::move(text)} {}

ByteSource::~ByteSource() = default;

std::string ByteSource::read(std::size_t bytes) {
    if (!m_file)
        return std::exchange(m_memory, {});
    std::string piece(bytes, '\0');
    piece.resize(VSIFReadL(piece.data(), 1, bytes, static_cast<VSILFILE*>(m_file.get())));
    // A wrong check sum or a broken stream looks like the end of the file, but for GDAL's error.
    if (piece.size() < bytes && CPLGetLastErrorType() == CE_Failure)
        throw damaged();
    m_consumed += static_cast<std::int64_t>(piece.size());
    return piece;
}

std::string ByteSource::take(std::size_t bytes) { return bytes > 0 ? read(bytes) : std::string{}; }

void ByteSource::decodeUtf16(TextEncoding encoding) {
    m_converter.reset(iconv_open("UTF-8", encoding == TextEncoding::Utf16BigEndian ? "UTF-16BE" : "UTF-16LE"));
}

void ByteSource::addDecoded(std::string& text, std::string&& piece) {
    piece.insert(0, m_cutCharacter);
    m_cutCharacter.clear();
    char* from = piece.data();
    std::size_t left = piece.size();
    while (left > 0) {
        const auto start = text.size();
        text.resize(start + 2 * left + 8);
        char* to = text.data() + start;
        std::size_t room = text.size() - start;
        const bool stopped = iconv(m_converter.get(), &from, &left, &to, &room) == static_cast<std::size_t>(-1);
        text.resize(text.size() - room);
        if (!stopped || errno == E2BIG)
            continue;
        if (errno == EINVAL) { // cut by the end of the piece
            m_cutCharacter.assign(from, left);
            return;
        }
        text += "\xEF\xBF\xBD"; // half of a pair: one character that cannot be read
        from += 2;
        left -= std::min<std::size_t>(left, 2);
    }
}

bool ByteSource::addTo(std::string& text) {
    auto piece = read(chunkSize);
    if (piece.empty())
        return false;
    if (m_converter)
        addDecoded(text, std::move(piece));
    else
        text += piece;
    return true;
}

std::int64_t sizeOf(const SourceFile& source) {
    if (source.gdalPath.starts_with("/vsigzip/")) {
        // The last four bytes are the unpacked size, modulo 4 GB (RFC 1952).
        std::ifstream in{source.file, std::ios::binary};
        in.seekg(-4, std::ios::end);
        std::uint32_t size = 0;
        in.read(reinterpret_cast<char*>(&size), 4);
        return in ? size : 0;
    }
    VSIStatBufL stat;
    return VSIStatL(source.gdalPath.c_str(), &stat) == 0 ? static_cast<std::int64_t>(stat.st_size) : 0;
}

RowReader::RowReader(ByteSource& bytes, char separator, std::int64_t firstLine) : m_bytes{bytes}, m_line{firstLine} {
    for (const char c : {separator, '\n', '\r'})
        m_ends[static_cast<unsigned char>(c)] = true;
}

bool RowReader::more() {
    if (m_whole)
        return false;
    m_text.erase(0, m_rowStart);
    m_rowStart = 0;
    m_whole = !m_bytes.addTo(m_text);
    return true;
}

RowReader::After RowReader::endAt(char c) {
    ++m_at;
    if (c != '\n' && c != '\r')
        return After::Cell;
    if (c == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
        ++m_at;
    ++m_line;
    return After::Row;
}

RowReader::After RowReader::afterQuote(std::string& text) {
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (m_ends[static_cast<unsigned char>(c)])
            return endAt(c);
        text += c;
    }
    m_endedOpen = m_whole;
    return m_whole ? After::File : After::NotThere;
}

RowReader::After RowReader::quoted(std::string& text) {
    const auto opened = m_line;
    for (;;) {
        const auto quote = m_text.find('"', m_at);
        const bool open = quote == std::string::npos;
        if (open && !m_whole && m_text.size() - m_at < longestCell)
            return After::NotThere;
        if (open || quote - m_at > longestCell)
            throw Error{Error::Code::Malformed,
                        {GEO_TR("line %1: a quotation mark opens a cell and never closes. Add the closing mark, or "
                                "take the opening one away."),
                         {opened}}};
        m_line += std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_at),
                             m_text.begin() + static_cast<std::ptrdiff_t>(quote), '\n');
        text.append(m_text, m_at, quote - m_at);
        m_at = quote + 1;
        if (m_at == m_text.size() && !m_whole)
            return After::NotThere;
        if (m_at == m_text.size() || m_text[m_at] != '"')
            return afterQuote(text);
        text += '"';
        ++m_at;
    }
}

RowReader::After RowReader::cell(std::string& text) {
    const auto start = m_at;
    const auto* const data = m_text.data();
    const auto size = m_text.size();
    auto at = start;
    while (at < size && data[at] == ' ')
        ++at;
    if (at + 1 >= size && !m_whole)
        return After::NotThere;
    const bool protectedText = at + 1 < size && data[at] == '=' && data[at + 1] == '"';
    if (protectedText || (at < size && data[at] == '"')) {
        text.clear();
        m_at = at + (protectedText ? 2 : 1);
        return quoted(text);
    }
    while (at < size && !m_ends[static_cast<unsigned char>(data[at])])
        ++at;
    if (at + 1 >= size && !m_whole) // the second half of a line end may be in the next piece
        return After::NotThere;
    text.assign(data + start, at - start);
    m_at = at;
    if (at == size) {
        m_endedOpen = true;
        return After::File;
    }
    return endAt(data[at]);
}

RowReader::After RowReader::readRow(TextRow& row, std::size_t& count) {
    count = 0;
    auto after = After::Cell;
    while (after == After::Cell) {
        if (count == row.cells.size())
            row.cells.emplace_back();
        after = cell(row.cells[count]);
        ++count;
    }
    return after;
}

bool RowReader::next(TextRow& row) {
    for (;;) {
        m_endedOpen = false;
        m_rowStart = m_at;
        row.line = m_line;
        std::size_t count = 0;
        auto after = readRow(row, count);
        while (after == After::NotThere) {
            more();
            m_at = 0;
            m_line = row.line;
            after = readRow(row, count);
        }
        row.cells.resize(count);
        const bool blank = count == 1 && trimmed(row.cells[0]).empty();
        if (!blank)
            return true;
        if (after == After::File)
            return false;
    }
}

bool RowReader::rowIsAscii() const { return isAscii(std::string_view{m_text}.substr(m_rowStart, m_at - m_rowStart)); }

namespace {

std::size_t bytesBefore(const TextForm& form) {
    const bool wide = form.encoding == TextEncoding::Utf16LittleEndian || form.encoding == TextEncoding::Utf16BigEndian;
    return form.bom ? wide ? 2 : 3 : 0;
}

} // namespace

TextRows::TextRows(const SourceFile& source, const TextForm& form, std::int64_t size)
    : m_bytes{source}, m_form{form}, m_size{size}, m_rows{m_bytes, form.separator} {
    m_bytes.take(bytesBefore(form));
    if (form.encoding == TextEncoding::Utf16LittleEndian || form.encoding == TextEncoding::Utf16BigEndian)
        m_bytes.decodeUtf16(form.encoding);
    if (form.separatorLine) {
        TextRow passedOver;
        m_rows.next(passedOver);
    }
}

bool TextRows::next(TextRow& row) {
    if (!m_rows.next(row))
        return false;
    if (m_rows.rowIsAscii())
        return true;
    // Cell by cell: one damaged letter must not spoil the accents of a file that is UTF-8 everywhere else.
    const bool single = m_form.encoding == TextEncoding::Iso8859_15 || m_form.encoding == TextEncoding::MacRoman;
    for (auto& cell : row.cells)
        if (!isAscii(cell) && (single || !isUtf8(cell)))
            cell = fromSingleByte(cell, single ? m_form.encoding : TextEncoding::Windows1252);
    return true;
}

double TextRows::fraction() const {
    return m_size > 0 ? std::min(1.0, static_cast<double>(m_bytes.consumed()) / static_cast<double>(m_size)) : 0;
}

} // namespace geo
