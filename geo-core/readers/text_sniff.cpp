// How a delimited text is written: separator, encoding, decimal mark, header row.
#include "readers/text_rows.hpp"

#include <array>

namespace geo {

namespace {

using Rows = std::vector<TextRow>;

/// Rows of the file's start as one separator gives them. The last is left out unless the whole file is there.
Rows rowsOf(const std::string& start, char separator, bool whole) {
    ByteSource bytes{start};
    RowReader reader{bytes, separator};
    Rows rows;
    try {
        for (TextRow row; rows.size() < 200 && reader.next(row);)
            rows.push_back(row);
    } catch (const Error&) {
        return rows; // a quote cut by the end of the sample, or the wrong separator
    }
    if (!whole && rows.size() > 1 && reader.endedOpen())
        rows.pop_back();
    return rows;
}

std::size_t usualWidth(const Rows& rows, std::size_t& rowsOfThatWidth) {
    std::map<std::size_t, std::size_t> widths;
    for (const auto& row : rows)
        ++widths[row.cells.size()];
    std::size_t width = 1;
    rowsOfThatWidth = 0;
    for (const auto& [w, n] : widths)
        if (n > rowsOfThatWidth || (n == rowsOfThatWidth && w > width)) {
            width = w;
            rowsOfThatWidth = n;
        }
    return width;
}

std::size_t filled(const TextRow& row) {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(), [](const auto& c) { return !trimmed(c).empty(); }));
}

bool looksNumeric(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of("0123456789.,-+ \xC2\xA0\xE2\x80\xAF") == std::string_view::npos;
}

/// Nothing but figures from the first line on: the table has no titles.
bool isWithoutTitles(const Rows& rows) {
    const auto allNumeric = [](const TextRow& row) {
        return std::all_of(row.cells.begin(), row.cells.end(), [](const auto& c) { return looksNumeric(trimmed(c)); });
    };
    return rows.size() > 1 && allNumeric(rows[0]) && allNumeric(rows[1]) &&
           rows[0].cells.size() == rows[1].cells.size();
}

/// The first row that is about as full as the fullest and is not made of figures; noTitles if there is none.
int headerRowOf(const Rows& rows) {
    if (isWithoutTitles(rows))
        return TextDialect::noTitles;
    std::size_t fullest = 0;
    for (std::size_t r = 0; r < rows.size() && r < 30; ++r)
        fullest = std::max(fullest, filled(rows[r]));
    for (std::size_t r = 0; r < rows.size() && r < 30; ++r) {
        const auto full = filled(rows[r]);
        const auto numeric = static_cast<std::size_t>(std::count_if(
            rows[r].cells.begin(), rows[r].cells.end(), [](const auto& c) { return looksNumeric(trimmed(c)); }));
        if (2 * full >= fullest && full >= 2 && 2 * numeric < full)
            return static_cast<int>(r);
    }
    return 0;
}

char decimalOf(const Rows& rows, char separator) {
    std::size_t commas = 0, points = 0;
    for (const auto& row : rows)
        for (const auto& cell : row.cells) {
            if (!looksNumeric(cell))
                continue;
            commas += cell.find(',') != std::string::npos;
            points += cell.find('.') != std::string::npos;
        }
    if (commas == points)
        return separator == ',' ? '.' : ',';
    return commas > points ? ',' : '.';
}

void refuseWhatIsNotText(const SourceFile& source, std::string_view start) {
    const auto starts = [&](std::string_view magic) { return start.substr(0, magic.size()) == magic; };
    if (starts("\xD0\xCF\x11\xE0") || starts("PK\x03\x04"))
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1 is a spreadsheet workbook, not a text table. Save the sheet as CSV (UTF-8), then drop "
                            "that file."),
                     {source.displayName()}}};
    if (starts("\xFF\xFE") || starts("\xFE\xFF"))
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1 is written in UTF-16 (\"Unicode text\"). Save it as CSV UTF-8, then drop that file."),
                     {source.displayName()}}};
    const auto control = std::count_if(start.begin(), start.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == '\x7F';
    });
    if (control > 0)
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1 is not a text table: it holds binary data."), {source.displayName()}}};
}

void refuseTwoSeparators(const SourceFile& source, const Rows& rows, char separator, std::size_t width) {
    if (rows.empty() || width < 3 || rows[0].cells.size() != 1)
        return;
    for (const char other : {';', ',', '\t'})
        if (other != separator && std::count(rows[0].cells[0].begin(), rows[0].cells[0].end(), other) >= 2)
            throw Error{Error::Code::Malformed,
                        {GEO_TR("%1: the first line is separated by \"%2\" and the others by \"%3\". Save the table "
                                "again with one separator, then drop that file."),
                         {source.displayName(), std::string(1, other), std::string(1, separator)}}};
}

} // namespace

Sniffed sniff(const SourceFile& source) {
    constexpr std::size_t startSize = 1 << 18;
    ByteSource bytes{source};
    Sniffed found;
    Utf8Check utf8;
    std::string start = bytes.take(startSize);
    if (start.empty())
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 is empty."), {source.displayName()}}};
    refuseWhatIsNotText(source, start);
    for (std::string piece = start; !piece.empty(); piece = bytes.take(startSize)) {
        utf8.add(piece);
        found.bytes += static_cast<std::int64_t>(piece.size());
    }
    const bool whole = found.bytes == static_cast<std::int64_t>(start.size());
    found.dialect.encoding = utf8.valid() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
    found.dialect.bom = start.starts_with("\xEF\xBB\xBF");
    if (found.dialect.bom)
        start.erase(0, 3);

    std::size_t width = 1;
    double best = -1;
    Rows rows;
    for (const char separator : {';', ',', '\t'}) {
        const auto attempt = rowsOf(start, separator, whole);
        std::size_t same = 0;
        const auto attemptWidth = usualWidth(attempt, same);
        const double score = attemptWidth < 2 ? 0
                                              : static_cast<double>(same) / static_cast<double>(attempt.size()) +
                                                    static_cast<double>(std::min<std::size_t>(attemptWidth, 50)) / 100;
        if (score > best) {
            best = score;
            width = attemptWidth;
            rows = attempt;
            found.dialect.separator = separator;
        }
    }
    if (width < 2)
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1: no separator found. Columns should be separated by semicolons, commas or tabs: save "
                            "the table again as CSV."),
                     {source.displayName()}}};
    refuseTwoSeparators(source, rows, found.dialect.separator, width);
    found.dialect.headerRow = headerRowOf(rows);
    found.dialect.decimal = decimalOf(rows, found.dialect.separator);
    return found;
}

} // namespace geo
