// What a delimited text says about itself: encoding and separator. Where its titles are: table_layout.cpp.
#include "readers/text_rows.hpp"

#include <map>

namespace geo {

namespace {

constexpr std::size_t startSize = 1 << 18; // for the separator
constexpr std::size_t sniffSize = 1 << 23; // for the encoding; what comes later is judged cell by cell

using Rows = std::vector<TextRow>;

bool startsWith(std::string_view text, std::string_view magic) { return text.substr(0, magic.size()) == magic; }

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

bool looksLikeUtf16(std::string_view start, std::size_t zeroAt) {
    std::size_t zeros = 0, others = 0;
    const auto size = std::min<std::size_t>(start.size(), 4096) / 2 * 2;
    for (std::size_t i = 0; i < size; ++i)
        (i % 2 == zeroAt ? zeros : others) += start[i] == '\0';
    return size >= 8 && zeros * 10 >= size / 2 * 7 && others == 0;
}

std::optional<TextEncoding> utf16Of(std::string_view start, bool& bom) {
    bom = startsWith(start, "\xFF\xFE") || startsWith(start, "\xFE\xFF");
    if (bom)
        return start[0] == '\xFF' ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
    if (looksLikeUtf16(start, 1))
        return TextEncoding::Utf16LittleEndian;
    if (looksLikeUtf16(start, 0))
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

void refuseWorkbooksAndPages(const SourceFile& source, std::string_view start) {
    if (startsWith(start, "\xD0\xCF\x11\xE0") || startsWith(start, "PK\x03\x04"))
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1 is a spreadsheet workbook, not a text table. Give it back its name ending in .xlsx, "
                            ".ods or .xls, then drop that file."),
                     {source.displayName()}}};
    const auto from = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const auto text = lowered(from == std::string_view::npos ? std::string_view{} : start.substr(from, 200));
    if (startsWith(text, "<!doctype html") || startsWith(text, "<html") || startsWith(text, "<table") ||
        startsWith(text, "<head") || startsWith(text, "<meta"))
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1 is a web page, not a text table. If it is an error page, fetch the file again; if it "
                            "shows a table, open it in a spreadsheet and save it as XLSX or CSV."),
                     {source.displayName()}}};
    if (startsWith(text, "<?xml") || startsWith(text, "<workbook"))
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1 is XML, not a text table. Open it in a spreadsheet and save it as XLSX or CSV."),
                     {source.displayName()}}};
}

void refuseBinary(const SourceFile& source, std::string_view start) {
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
    for (const char other : {';', ',', '\t', '|'})
        if (other != separator && std::count(rows[0].cells[0].begin(), rows[0].cells[0].end(), other) >= 2 &&
            static_cast<std::size_t>(std::count(rows[0].cells[0].begin(), rows[0].cells[0].end(), other)) + 1 == width)
            throw Error{Error::Code::Malformed,
                        {GEO_TR("%1: the first line is separated by \"%2\" and the others by \"%3\". Save the table "
                                "again with one separator, then drop that file."),
                         {source.displayName(), std::string(1, other), std::string(1, separator)}}};
}

/// Excel's "sep=;" on the first line.
std::optional<char> statedSeparator(std::string_view start) {
    const auto line = trimmed(start.substr(0, start.find_first_of("\r\n")));
    const bool quoted = line.size() > 1 && line.front() == '"' && line.back() == '"';
    const auto text = lowered(quoted ? line.substr(1, line.size() - 2) : line);
    if (text == "sep=") // trimmed() took the tab
        return '\t';
    return text.size() == 5 && startsWith(text, "sep=") ? separatorNamed(text.substr(4)) : std::nullopt;
}

char likeliestSeparator(const SourceFile& source, const std::string& start, bool whole) {
    std::size_t width = 1;
    double best = -1;
    char separator = ';';
    Rows rows;
    for (const char candidate : {';', ',', '\t', '|'}) {
        auto attempt = rowsOf(start, candidate, whole);
        std::size_t same = 0;
        const auto attemptWidth = usualWidth(attempt, same);
        const double score = attemptWidth < 2 ? 0
                                              : static_cast<double>(same) / static_cast<double>(attempt.size()) +
                                                    static_cast<double>(std::min<std::size_t>(attemptWidth, 50)) / 100;
        if (score > best) {
            best = score;
            width = attemptWidth;
            rows = std::move(attempt);
            separator = candidate;
        }
    }
    if (width < 2)
        throw Error{Error::Code::Malformed,
                    {GEO_TR("%1: no separator found. Columns should be separated by semicolons, commas, tabs or bars: "
                            "say which (--separator), or save the table again as CSV."),
                     {source.displayName()}}};
    refuseTwoSeparators(source, rows, separator, width);
    return separator;
}

/// UTF-8 where all of the start is; else the encoding in which its bytes are French.
TextEncoding singleByteOr8(ByteSource& bytes, const std::string& start) {
    Utf8Check utf8;
    ByteTally tally;
    std::size_t read = 0;
    for (std::string piece = start; !piece.empty() && read < sniffSize; piece = bytes.take(startSize)) {
        utf8.add(piece);
        tally.add(piece);
        read += piece.size();
    }
    return utf8.valid() ? TextEncoding::Utf8 : tally.likeliest();
}

std::string decoded(const std::string& start, TextEncoding encoding) {
    ByteSource source{start};
    source.decodeUtf16(encoding);
    std::string text;
    source.addTo(text);
    return text;
}

} // namespace

TextForm sniff(const SourceFile& source) {
    ByteSource bytes{source};
    std::string start = bytes.take(startSize);
    if (start.empty())
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 is empty."), {source.displayName()}}};
    refuseWorkbooksAndPages(source, start);
    TextForm form;
    const bool whole = start.size() < startSize;
    const auto& said = source.choices.reading;
    if (const auto wide = utf16Of(start, form.bom)) {
        form.encoding = *wide;
    } else {
        form.bom = startsWith(start, "\xEF\xBB\xBF");
        form.encoding = form.bom ? TextEncoding::Utf8 : singleByteOr8(bytes, start);
    }
    if (said.encoding)
        form.encoding = *said.encoding;
    const bool wide = form.encoding == TextEncoding::Utf16LittleEndian || form.encoding == TextEncoding::Utf16BigEndian;
    if (form.bom)
        start.erase(0, wide ? 2 : 3);
    if (wide)
        start = decoded(start, form.encoding);
    refuseBinary(source, start);
    if (whole && start.find_first_not_of(" \t\r\n") == std::string::npos)
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 is empty."), {source.displayName()}}};
    const auto stated = statedSeparator(start);
    form.separatorLine = stated.has_value();
    form.separator = said.separator ? *said.separator : stated ? *stated : likeliestSeparator(source, start, whole);
    return form;
}

} // namespace geo
