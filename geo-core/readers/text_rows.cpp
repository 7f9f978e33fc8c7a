#include "readers/text_rows.hpp"

#include "base/codes.hpp"

#include <cpl_error.h>
#include <cpl_vsi.h>

namespace geo {

namespace {
constexpr std::size_t chunkSize = 1 << 18;
constexpr std::size_t longestCell = 1 << 20; // a cell beyond that is a quote someone forgot
} // namespace

void ByteSource::Close::operator()(void* file) const { VSIFCloseL(static_cast<VSILFILE*>(file)); }

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

ByteSource::ByteSource(std::string text) : m_chunk{std::move(text)} {}

ByteSource::~ByteSource() = default;

int ByteSource::refill() {
    m_before += static_cast<std::int64_t>(m_chunk.size());
    m_at = 0;
    if (!m_file) {
        m_chunk.clear();
        return -1;
    }
    m_chunk.resize(chunkSize);
    m_chunk.resize(VSIFReadL(m_chunk.data(), 1, chunkSize, static_cast<VSILFILE*>(m_file.get())));
    // A wrong check sum or a broken stream looks like the end of the file, but for GDAL's error.
    if (m_chunk.size() < chunkSize && CPLGetLastErrorType() == CE_Failure)
        throw damaged();
    return m_chunk.empty() ? -1 : static_cast<unsigned char>(m_chunk[m_at++]);
}

int ByteSource::peek() {
    const int byte = next();
    if (byte >= 0)
        --m_at;
    return byte;
}

std::string ByteSource::take(std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) {
        const int byte = next();
        if (byte < 0)
            break;
        --m_at;
        const auto piece = std::min(bytes - text.size(), m_chunk.size() - m_at);
        text.append(m_chunk, m_at, piece);
        m_at += piece;
    }
    return text;
}

std::optional<RowReader::After> RowReader::endOfCell(int c) {
    if (c < 0) {
        m_endedOpen = true;
        return After::File;
    }
    if (c == m_separator)
        return After::Cell;
    if (c != '\n')
        return std::nullopt;
    ++m_line;
    return After::Row;
}

RowReader::After RowReader::afterQuote(std::string& text) {
    for (;;) {
        const int c = m_bytes.next();
        if (const auto end = endOfCell(c))
            return *end;
        if (c != '\r')
            text += static_cast<char>(c);
    }
}

RowReader::After RowReader::quoted(std::string& text) {
    const auto opened = m_line;
    for (;;) {
        const int c = m_bytes.next();
        if (c < 0 || text.size() > longestCell)
            throw Error{Error::Code::Malformed,
                        {GEO_TR("line %1: a quotation mark opens a cell and never closes. Add the closing mark, or "
                                "take the opening one away."),
                         {opened}}};
        if (c == '"') {
            if (m_bytes.peek() != '"')
                return afterQuote(text);
            m_bytes.next();
        }
        if (c == '\n')
            ++m_line;
        text += static_cast<char>(c);
    }
}

RowReader::After RowReader::cell(std::string& text) {
    text.clear();
    bool onlySpace = true;
    for (;;) {
        const int c = m_bytes.next();
        if (const auto end = endOfCell(c))
            return *end;
        if (c == '\r') {
            if (m_bytes.peek() == '\n')
                continue;
            ++m_line; // line ends of old Macintosh files
            return After::Row;
        }
        const bool protectedText = c == '=' && onlySpace && m_bytes.peek() == '"';
        if (protectedText)
            m_bytes.next();
        if (protectedText || (c == '"' && onlySpace)) {
            text.clear();
            return quoted(text);
        }
        onlySpace = onlySpace && c == ' ';
        text += static_cast<char>(c);
    }
}

bool RowReader::next(TextRow& row) {
    for (;;) {
        m_endedOpen = false;
        row.line = m_line;
        std::size_t count = 0;
        After after = After::Cell;
        while (after == After::Cell) {
            if (count == row.cells.size())
                row.cells.emplace_back();
            after = cell(row.cells[count]);
            ++count;
        }
        row.cells.resize(count);
        const bool blank = count == 1 && trimmed(row.cells[0]).empty();
        if (!blank)
            return true;
        if (after == After::File)
            return false;
    }
}

} // namespace geo
