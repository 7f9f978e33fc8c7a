#include "readers/text_table.hpp"

#include "base/codes.hpp"
#include "readers/text_rows.hpp"

namespace geo {

std::string_view toText(TextEncoding encoding) { return encoding == TextEncoding::Utf8 ? "UTF-8" : "Windows-1252"; }

struct TextTable::Impl {
    SourceFile source;
    TextDialect dialect;
    std::int64_t bytes = 0;
    std::vector<std::string> header;
    std::size_t rawWidth = 0; ///< columns of the header line, unnamed ones included

    void readHeader();
    void clean(TextRow& row) const;
    void checkWidth(TextRow& row) const;
    void readRows(const std::function<bool(const TextRow&)>& row, Progress& progress) const;
};

/// To UTF-8, trimmed, spreadsheet protection removed.
void TextTable::Impl::clean(TextRow& row) const {
    for (auto& cell : row.cells) {
        // Cell by cell: one damaged letter must not spoil the accents of a file that is UTF-8 everywhere else.
        if (dialect.encoding == TextEncoding::Windows1252 && !isUtf8(cell))
            cell = fromWindows1252(cell);
        const auto inner = trimmed(cell);
        if (inner.starts_with("=\""))
            cell = unwrapSpreadsheetText(inner);
        else if (inner.size() != cell.size())
            cell = std::string{inner};
    }
}

void TextTable::Impl::readHeader() {
    ByteSource bytesIn{source};
    if (dialect.bom)
        bytesIn.take(3);
    RowReader reader{bytesIn, dialect.separator};
    TextRow row;
    for (int r = 0; r <= std::max(0, dialect.headerRow); ++r)
        if (!reader.next(row))
            throw Error{Error::Code::Malformed, {GEO_TR("%1 has no line of column titles."), {source.displayName()}}};
    clean(row);
    rawWidth = row.cells.size();
    if (dialect.headerRow == TextDialect::noTitles)
        for (std::size_t c = 0; c < rawWidth; ++c)
            row.cells[c] = std::to_string(c + 1);
    header = std::move(row.cells);
    while (!header.empty() && header.back().empty())
        header.pop_back();
}

/// Cells beyond the named columns must be empty, or lie under the unnamed columns of the header line.
void TextTable::Impl::checkWidth(TextRow& row) const {
    for (std::size_t c = rawWidth; c < row.cells.size(); ++c)
        if (!row.cells[c].empty())
            throw Error{Error::Code::Malformed,
                        {GEO_TR("%1, line %2: %3 cells where the titles name %4 columns. A \"%5\" inside a cell needs "
                                "quotation marks around that cell."),
                         {source.displayName(), row.line, static_cast<std::int64_t>(row.cells.size()),
                          static_cast<std::int64_t>(header.size()), std::string(1, dialect.separator)}}};
    row.unnamedFilled = 0;
    for (std::size_t c = header.size(); c < row.cells.size(); ++c)
        row.unnamedFilled += !row.cells[c].empty();
    if (row.cells.size() > header.size())
        row.cells.resize(header.size());
}

void TextTable::Impl::readRows(const std::function<bool(const TextRow&)>& each, Progress& progress) const {
    ByteSource bytesIn{source};
    if (dialect.bom)
        bytesIn.take(3);
    RowReader reader{bytesIn, dialect.separator};
    TextRow row;
    try {
        for (int r = 0; r <= dialect.headerRow; ++r)
            reader.next(row);
        for (std::int64_t n = 0; reader.next(row); ++n) {
            clean(row);
            checkWidth(row);
            if (!each(row))
                break;
            if (n % 256 == 0 && bytes > 0)
                progress.report(std::min(1.0, static_cast<double>(bytesIn.consumed()) / static_cast<double>(bytes)));
        }
    } catch (const Error& error) {
        const bool named = !error.messages().empty() && !error.messages().front().values.empty() &&
                           error.messages().front().values.front() == Message::Value{source.displayName()};
        throw named ? error : error.within({GEO_TR("%1"), {source.displayName()}});
    }
}

TextTable::TextTable(const SourceFile& source) : m_impl{std::make_unique<Impl>()} {
    const auto found = sniff(source);
    m_impl->source = source;
    m_impl->dialect = found.dialect;
    m_impl->bytes = found.bytes;
    m_impl->readHeader();
}

TextTable::TextTable(const SourceFile& source, TextDialect dialect) : m_impl{std::make_unique<Impl>()} {
    m_impl->source = source;
    m_impl->dialect = dialect;
    m_impl->readHeader();
}

TextTable::~TextTable() = default;
const TextDialect& TextTable::dialect() const { return m_impl->dialect; }
const std::vector<std::string>& TextTable::header() const { return m_impl->header; }
int TextTable::unnamedColumns() const { return static_cast<int>(m_impl->rawWidth - m_impl->header.size()); }

std::optional<std::size_t> TextTable::find(std::string_view column) const {
    for (std::size_t c = 0; c < m_impl->header.size(); ++c)
        if (sameColumn(m_impl->header[c], column))
            return c;
    return std::nullopt;
}

std::vector<TextRow> TextTable::sample(std::size_t rows) const {
    std::vector<TextRow> first;
    NoProgress nobody;
    try {
        m_impl->readRows(
            [&](const TextRow& row) {
                first.push_back(row);
                return first.size() < rows;
            },
            nobody);
    } catch (const Error&) {
        return first; // forEach() will say what is wrong; what the file is can be told without that row
    }
    return first;
}

void TextTable::forEach(const std::function<void(const TextRow&)>& row, Progress& progress) const {
    m_impl->readRows(
        [&](const TextRow& r) {
            row(r);
            return true;
        },
        progress);
    progress.report(1);
}

} // namespace geo
