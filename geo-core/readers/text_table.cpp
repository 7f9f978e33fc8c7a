#include "readers/text_table.hpp"

#include "base/codes.hpp"
#include "readers/family.hpp"
#include "readers/json_rows.hpp"
#include "readers/table_layout.hpp"
#include "readers/text_rows.hpp"
#include "readers/workbook.hpp"

namespace geo {

namespace {

/// What a pass over all rows met.
struct Met {
    Count notes, emptyWords;
    std::int64_t unnamedFilled = 0; ///< cells under columns without a name, or beyond the titles of a sheet
};

/// Error messages of a carrier name the line; the file is named here.
[[noreturn]] void throwNaming(const Error& error, const std::string& name) {
    const auto& values = error.messages().front().values;
    const bool named = !values.empty() && values.front() == Message::Value{name};
    throw named ? error : error.within({GEO_TR("%1"), {name}});
}

} // namespace

struct TextTable::Impl {
    SourceFile source;
    TextDialect dialect;
    TextForm form;                        ///< of a delimited text
    std::unique_ptr<SheetFile> sheet;     ///< of a workbook or dBase table
    std::vector<std::string> keys;        ///< of a JSON list
    std::vector<std::string> yearsAsText; ///< of these, as jsonColumns() found
    std::int64_t size = 0;                ///< bytes
    TableLayout layout;
    std::optional<NoteFinder> noteFinder;
    std::vector<std::string> header;
    bool byR = false; ///< its first column has no name: NA is an empty cell
    mutable Met met;  ///< of the last whole pass

    void openCarrier();
    std::unique_ptr<RowCarrier> rows() const;
    void findLayout();
    void clean(TextRow& row, Met& now) const;
    void checkWidth(TextRow& row, Met& now) const;
    void pass(const std::function<bool(const TextRow&)>& row, Met& now, Progress& progress) const;
};

void TextTable::Impl::openCarrier() {
    using Carrier = TextDialect::Carrier;
    size = sizeOf(source);
    if (!source.sheet.empty() || isDatabaseFile(source)) {
        sheet = std::make_unique<SheetFile>(source);
        dialect.carrier = sheet->isDatabase() ? Carrier::Database : Carrier::Sheet;
        dialect.encoding = sheet->encoding();
    } else if (isJsonList(source)) {
        dialect.carrier = Carrier::Json;
        keys = jsonColumns(source, size, yearsAsText);
        if (keys.empty())
            throw Error{Error::Code::Malformed, {GEO_TR("%1 holds no records."), {source.displayName()}}};
    } else {
        form = sniff(source);
        dialect.separator = form.separator;
        dialect.encoding = form.encoding;
        dialect.bom = form.bom;
    }
}

std::unique_ptr<RowCarrier> TextTable::Impl::rows() const {
    if (sheet)
        return sheet->rows();
    if (dialect.carrier == TextDialect::Carrier::Json)
        return std::make_unique<JsonRows>(source, keys, size);
    return std::make_unique<TextRows>(source, form, size);
}

void TextTable::Impl::findLayout() {
    std::vector<TextRow> start;
    const auto carrier = rows();
    try {
        for (TextRow row; start.size() < layoutSample && carrier->next(row);)
            start.push_back(row);
    } catch (const Error& error) {
        if (start.size() < 2 || error.code() != Error::Code::Malformed)
            throw; // else forEach() says which line is wrong; what the file is can be told without it
    }
    if (dialect.carrier == TextDialect::Carrier::Json || dialect.carrier == TextDialect::Carrier::Database)
        layout = layoutOfNamed(start.empty() ? TextRow{} : start.front());
    else
        layout =
            layoutOf(start, source.choices.reading,
                     dialect.carrier == TextDialect::Carrier::Text ? dialect.separator : ',', source.displayName());
    dialect.decimal = layout.decimal;
    dialect.headerRow = layout.headerRow;
    dialect.headerLine = layout.headerRow < 0 ? 0 : start[static_cast<std::size_t>(layout.headerRow)].line;
    noteFinder.emplace(start, layout);
    header = layout.columns;
    while (!header.empty() && header.back().empty())
        header.pop_back();
    byR = !header.empty() && header.front().empty();
}

namespace {

bool needsNoCare(const std::string& cell) {
    if (cell.empty())
        return true;
    const auto first = static_cast<unsigned char>(cell.front()), last = static_cast<unsigned char>(cell.back());
    return first > ' ' && first < 0x7F && first != '=' && last > ' ' && last < 0x7F;
}

/// "1.234" where the decimal mark is said to be a comma: the point parts thousands. Other texts stay.
void takeThousandsOff(std::string& cell, char decimal) {
    const char other = decimal == ',' ? '.' : ',';
    auto at = cell.find(other);
    if (at == std::string::npos || cell.find_first_not_of("0123456789.,-+ ") != std::string::npos)
        return;
    const auto end = std::min(cell.find(decimal), cell.size());
    for (auto mark = at; mark != std::string::npos; mark = cell.find(other, mark + 1)) {
        const auto next = std::min(cell.find(other, mark + 1), end);
        if (mark > end || next - mark != 4)
            return;
    }
    std::erase(cell, other);
}

} // namespace

/// Trimmed, spreadsheet protection removed, words for "nothing" taken away.
void TextTable::Impl::clean(TextRow& row, Met& now) const {
    for (auto& cell : row.cells) {
        if (!needsNoCare(cell)) {
            const auto inner = trimmed(cell);
            if (inner.starts_with("=\""))
                cell = unwrapSpreadsheetText(inner);
            else if (inner.size() != cell.size())
                cell = std::string{inner};
        }
        if (cell == "NULL" || (byR && cell == "NA")) {
            now.emptyWords.add(std::to_string(row.line));
            cell.clear();
        }
        if (source.choices.reading.decimal)
            takeThousandsOff(cell, *source.choices.reading.decimal);
    }
}

/// Cells beyond the named columns must be empty, or lie under the unnamed columns of the header line.
void TextTable::Impl::checkWidth(TextRow& row, Met& now) const {
    const bool text = dialect.carrier == TextDialect::Carrier::Text;
    for (std::size_t c = layout.columns.size(); text && c < row.cells.size(); ++c)
        if (!row.cells[c].empty())
            throw Error{Error::Code::Malformed,
                        {GEO_TR("%1, line %2: %3 cells where the titles name %4 columns. A \"%5\" inside a cell needs "
                                "quotation marks around that cell."),
                         {source.displayName(), row.line, static_cast<std::int64_t>(row.cells.size()),
                          static_cast<std::int64_t>(header.size()), std::string(1, dialect.separator)}}};
    for (std::size_t c = header.size(); c < row.cells.size(); ++c)
        now.unnamedFilled += !row.cells[c].empty();
    if (row.cells.size() > header.size())
        row.cells.resize(header.size());
}

void TextTable::Impl::pass(const std::function<bool(const TextRow&)>& each, Met& now, Progress& progress) const {
    constexpr std::size_t mostNotes = 200;
    const auto carrier = rows();
    std::vector<TextRow> held; // notes, unless another row of the table comes after them
    const auto give = [&] {
        for (const auto& row : held)
            if (!each(row))
                return false;
        held.clear();
        return true;
    };
    TextRow row;
    try {
        for (std::size_t r = 0; r < layout.firstData; ++r)
            if (!carrier->next(row))
                break;
        for (std::int64_t n = 1; carrier->next(row); ++n) {
            clean(row, now);
            checkWidth(row, now);
            if (n % 64 == 0)
                progress.report(carrier->fraction());
            if (held.size() < mostNotes && noteFinder->isNote(row)) {
                held.push_back(row);
                continue;
            }
            if ((!held.empty() && !give()) || !each(row))
                return;
        }
    } catch (const Error& error) {
        throwNaming(error, source.displayName());
    }
    for (const auto& note : held)
        now.notes.add(note.cells.front());
}

TextTable::TextTable(const SourceFile& source) : m_impl{std::make_unique<Impl>()} {
    m_impl->source = source;
    try {
        m_impl->openCarrier();
        m_impl->findLayout();
    } catch (const Error& error) {
        throwNaming(error, source.displayName());
    }
}

TextTable::~TextTable() = default;
const TextDialect& TextTable::dialect() const { return m_impl->dialect; }
const std::vector<std::string>& TextTable::header() const { return m_impl->header; }
std::vector<std::string> TextTable::labels() const {
    auto labels = m_impl->layout.labels;
    if (!labels.empty())
        labels.resize(m_impl->header.size());
    return labels;
}

int TextTable::unnamedColumns() const {
    return static_cast<int>(m_impl->layout.columns.size() - m_impl->header.size());
}

std::optional<std::size_t> TextTable::find(std::string_view column) const {
    for (std::size_t c = 0; c < m_impl->header.size(); ++c)
        if (sameColumn(m_impl->header[c], column))
            return c;
    return std::nullopt;
}

std::vector<TextRow> TextTable::sample(std::size_t rows) const {
    std::vector<TextRow> first;
    NoProgress nobody;
    Met now;
    try {
        m_impl->pass(
            [&](const TextRow& row) {
                first.push_back(row);
                return first.size() < rows;
            },
            now, nobody);
    } catch (const Error&) {
        return first; // forEach() will say what is wrong; what the file is can be told without that row
    }
    return first;
}

void TextTable::forEach(const std::function<void(const TextRow&)>& row, Progress& progress) const {
    Met now;
    m_impl->pass(
        [&](const TextRow& r) {
            row(r);
            return true;
        },
        now, progress);
    m_impl->met = std::move(now);
    progress.report(1);
}

namespace {

Anomaly once(Message what, Message action) { return {std::move(what), 1, {}, std::move(action)}; }

/// "encoding Windows-1252, separator ;": what was said.
std::string inWords(const TableReading& said) {
    std::string words;
    const auto add = [&](const char* option, std::string_view value) {
        words += (words.empty() ? "" : " ") + std::string{option} + " " + std::string{value};
    };
    if (said.encoding)
        add("--encoding", toText(*said.encoding));
    if (said.separator)
        add("--separator", *said.separator == '\t' ? "tab" : std::string(1, *said.separator));
    if (said.decimal)
        add("--decimal", std::string(1, *said.decimal));
    if (said.headerRow)
        add("--header-row", std::to_string(*said.headerRow));
    return words;
}

void remarkOnTitles(const TableLayout& layout, std::vector<Anomaly>& remarks) {
    if (layout.titleLines > 0)
        remarks.push_back({{GEO_TR("%1 title lines above the table"), {layout.titleLines}},
                           layout.titleLines,
                           {},
                           {GEO_TR("left out")}});
    if (layout.labelLines > 0)
        remarks.push_back({{GEO_TR("%1 title lines with the long names of the columns"), {layout.labelLines}},
                           layout.labelLines,
                           {},
                           {GEO_TR("left out, the short names are kept")}});
    if (layout.groups)
        remarks.push_back(once({GEO_TR("the columns are named on two lines")},
                               {GEO_TR("the name of the group is put before names met twice")}));
    if (layout.fieldTypes)
        remarks.push_back(once({GEO_TR("the column titles carry types of dBase")}, {GEO_TR("taken off")}));
    if (layout.headerRow == TextDialect::noTitles)
        remarks.push_back(once({GEO_TR("the columns have no titles")}, {GEO_TR("they are called 1, 2, 3 …")}));
    Count renamed;
    for (const auto& column : layout.renamed)
        renamed.add(column);
    renamed.report(remarks, GEO_TR("%1 column titles are met twice"), {GEO_TR("the later ones get a number")});
    Count spaced;
    for (const auto& column : layout.spaced)
        spaced.add(column);
    spaced.report(remarks, GEO_TR("%1 column titles begin or end with a space"), {GEO_TR("it is taken off")});
}

} // namespace

std::vector<Anomaly> TextTable::remarks() const {
    const auto& m = *m_impl;
    std::vector<Anomaly> remarks;
    if (m.source.choices.reading.saysHowWritten() && m.source.choices.reading.remembered)
        remarks.push_back(once({GEO_TR("a file of the same make was read in a way somebody chose")},
                               {GEO_TR("read in that way: %1"), {inWords(m.source.choices.reading)}}));
    else if (m.source.choices.reading.saysHowWritten())
        remarks.push_back(once({GEO_TR("somebody said how it is written")},
                               {GEO_TR("read in that way: %1"), {inWords(m.source.choices.reading)}}));
    if (m.dialect.encoding != TextEncoding::Utf8)
        remarks.push_back(once({GEO_TR("the text is not UTF-8")},
                               {GEO_TR("accents read as %1"), {std::string{toText(m.dialect.encoding)}}}));
    if (m.sheet && m.sheet->holdsLines())
        remarks.push_back(
            once({GEO_TR("the sheet holds lines of text parted by semicolons")}, {GEO_TR("parted into columns")}));
    remarkOnTitles(m.layout, remarks);
    if (m.byR)
        remarks.push_back(once({GEO_TR("the first column has no title: the numbers of the rows, as R writes them")},
                               {GEO_TR("NA is taken for an empty cell")}));
    Count yearsAsText;
    for (const auto& key : m.yearsAsText)
        yearsAsText.add(key);
    yearsAsText.report(remarks, GEO_TR("%1 columns hold years written as text"), {GEO_TR("read as years")});
    if (unnamedColumns() > 0)
        remarks.push_back({{GEO_TR("%1 columns have no name"), {static_cast<std::int64_t>(unnamedColumns())}},
                           unnamedColumns(),
                           {},
                           m.met.unnamedFilled == 0
                               ? Message{GEO_TR("empty, left out")}
                               : Message{GEO_TR("left out, with %1 filled cells"), {m.met.unnamedFilled}}});
    m.met.notes.report(remarks, GEO_TR("%1 lines of notes under the table"), {GEO_TR("left out")});
    m.met.emptyWords.report(remarks, GEO_TR("%1 cells hold the word NULL or NA"), {GEO_TR("taken as empty")});
    return remarks;
}

std::vector<Message> inWords(const TextDialect& dialect) {
    using Carrier = TextDialect::Carrier;
    std::vector<Message> words;
    if (dialect.carrier == Carrier::Sheet)
        words.push_back({GEO_TR("sheet of a workbook")});
    else if (dialect.carrier == Carrier::Json)
        words.push_back({GEO_TR("JSON list of records")});
    else if (dialect.carrier == Carrier::Database)
        words.push_back({GEO_TR("table of dBase")});
    else if (dialect.separator == '\t')
        words.push_back({GEO_TR("text separated by tabs")});
    else
        words.push_back({GEO_TR("text separated by \"%1\""), {std::string(1, dialect.separator)}});
    if (dialect.carrier == Carrier::Text || dialect.carrier == Carrier::Database)
        words.push_back({GEO_TR("encoding %1"), {std::string{toText(dialect.encoding)}}});
    words.push_back({GEO_TR("decimal mark \"%1\""), {std::string(1, dialect.decimal)}});
    if (dialect.carrier == Carrier::Json || dialect.carrier == Carrier::Database)
        return words;
    if (dialect.headerRow == TextDialect::noTitles)
        words.push_back({GEO_TR("no titles")});
    else
        words.push_back({GEO_TR("titles on line %1"), {std::to_string(dialect.headerLine)}});
    return words;
}

std::string makeOf(const SourceFile& source) {
    std::string make;
    try {
        if (source.sheet.empty()) {
            make = ByteSource{source}.take(4096);
            make.resize(std::min(make.find_first_of("\r\n"), make.size()));
        } else {
            TextRow row;
            if (SheetFile{source}.rows()->next(row))
                for (const auto& cell : row.cells)
                    make += cell + '\t';
        }
    } catch (const Error&) {
        return {};
    }
    for (auto& c : make)
        if (c >= '0' && c <= '9')
            c = '#';
    return make;
}

} // namespace geo
