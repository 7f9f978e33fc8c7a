#include "readers/table_layout.hpp"

#include "readers/text_encoding.hpp"

#include <set>

namespace geo {

namespace {

using Rows = std::vector<TextRow>;
constexpr std::size_t deepestHeader = 40;

bool isFigure(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find('-', 1) == std::string_view::npos && // "0-14" is a class of ages, "2012-04-01" a day
           text.find_first_not_of("0123456789.,-+% \xC2\xA0\xE2\x80\xAF\xE2\x88\x92") == std::string_view::npos;
}

bool isMarker(std::string_view text) {
    static constexpr std::string_view markers[] = {"s", "ns", "nd", "so", "na", "null", "n/a"};
    const auto lower = lowered(text);
    return std::find(std::begin(markers), std::end(markers), lower) != std::end(markers);
}

bool isYear(std::string_view text) {
    return text.size() == 4 && isDigits(text) && (text.starts_with("19") || text.starts_with("20"));
}

/// A name as programs write them: no spaces, not long.
bool isShortName(std::string_view text) {
    return text.size() <= 40 && text.find_first_of(" \n") == std::string_view::npos;
}

std::string_view cellAt(const TextRow& row, std::size_t c) {
    return c < row.cells.size() ? trimmed(row.cells[c]) : std::string_view{};
}

std::size_t filled(const TextRow& row) {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(), [](const auto& c) { return !trimmed(c).empty(); }));
}

std::size_t widthOf(const Rows& rows) {
    std::size_t width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

/// Columns that hold figures further down: half of their filled cells or more.
std::vector<std::size_t> figureColumns(const Rows& rows) {
    std::vector<std::size_t> columns;
    const auto width = widthOf(rows);
    for (std::size_t c = 0; c < width; ++c) {
        std::size_t figures = 0, all = 0;
        for (std::size_t r = rows.size() / 2; r < rows.size(); ++r)
            if (const auto cell = cellAt(rows[r], c); !cell.empty()) {
                ++all;
                figures += isFigure(cell) || isMarker(cell);
            }
        if (all > 0 && 2 * figures >= all)
            columns.push_back(c);
    }
    return columns;
}

struct RowKind {
    std::size_t figures = 0, years = 0, texts = 0; ///< cells under columns of figures
    bool isData() const { return figures > 0 && figures >= texts && !isYears(); }
    bool isYears() const { return years >= 2 && years == figures; }
    bool names(std::size_t columns) const { return 2 * (texts + years) >= columns && (texts > 0 || isYears()); }
};

RowKind kindOf(const TextRow& row, const std::vector<std::size_t>& columns) {
    RowKind kind;
    std::set<std::string_view> years;
    for (const auto c : columns) {
        const auto cell = cellAt(row, c);
        if (cell.empty())
            continue;
        const bool figure = isFigure(cell) || isMarker(cell);
        kind.figures += figure;
        kind.texts += !figure;
        if (isYear(cell) && years.insert(cell).second)
            ++kind.years;
    }
    return kind;
}

/// Rows of names right above the first row of figures. Empty where the table starts with figures, or has none.
std::vector<std::size_t> namingRows(const Rows& rows, const std::vector<std::size_t>& columns, bool& dataFirst) {
    std::vector<std::size_t> naming;
    dataFirst = false;
    for (std::size_t r = 0; r < rows.size() && r < deepestHeader; ++r) {
        const auto kind = kindOf(rows[r], columns);
        if (kind.isData() && filled(rows[r]) >= 2) {
            // A row of years over rows of anything else is a row of names.
            dataFirst = naming.empty();
            return naming;
        }
        if (!kind.isData() && filled(rows[r]) >= 2 && kind.names(columns.size()))
            naming.push_back(r);
    }
    return naming;
}

/// For a table of texts: the first row about as full as the fullest.
std::size_t firstFullRow(const Rows& rows) {
    std::size_t fullest = 0;
    for (std::size_t r = 0; r < rows.size() && r < deepestHeader; ++r)
        fullest = std::max(fullest, filled(rows[r]));
    for (std::size_t r = 0; r < rows.size() && r < deepestHeader; ++r)
        if (2 * filled(rows[r]) >= fullest && (filled(rows[r]) >= 2 || fullest < 2))
            return r;
    return 0;
}

struct Names {
    double shortShare = 0, length = 0; ///< share of short names, mean length
};
Names namesOf(const TextRow& row) {
    Names names;
    double all = 0;
    for (const auto& cell : row.cells) {
        const auto text = trimmed(cell);
        if (text.empty())
            continue;
        ++all;
        names.shortShare += isShortName(text);
        names.length += static_cast<double>(text.size());
    }
    if (all > 0) {
        names.shortShare /= all;
        names.length /= all;
    }
    return names;
}

/// Are the cells of `labels` the long names of those in `names`?
bool areLabelsOf(const TextRow& labels, const TextRow& names) {
    const auto a = namesOf(labels), b = namesOf(names);
    constexpr double asLongAsWords = 10;
    return b.shortShare > 0.85 && a.shortShare < 0.5 && a.length > asLongAsWords && a.length > 1.5 * b.length &&
           2 * filled(labels) >= filled(names);
}

/// In a table of texts: long names under short ones, and rows below that are not as long. Rather a row too many than a
/// row of the table lost.
bool isRowOfLabels(const Rows& rows, std::size_t r) {
    constexpr std::size_t enough = 3; // two texts under two short names are a row like the others
    return r > 0 && r + 1 < rows.size() && filled(rows[r - 1]) >= enough && areLabelsOf(rows[r], rows[r - 1]) &&
           filled(rows[r]) == filled(rows[r - 1]) && !areLabelsOf(rows[r + 1], rows[r - 1]);
}

/// "CDCOL,C,254", "FID,N,9,0": the column's name. Empty where it carries no dBase type.
std::string_view withoutFieldType(std::string_view name) {
    const auto comma = name.find(',');
    if (comma == std::string_view::npos || comma == 0 || comma + 3 > name.size())
        return {};
    const auto rest = name.substr(comma + 1);
    if (std::string_view{"CNDFLMI"}.find(rest[0]) == std::string_view::npos || rest[1] != ',' ||
        rest.find_first_not_of("0123456789,", 1) != std::string_view::npos)
        return {};
    return name.substr(0, comma);
}

void takeFieldTypesOff(TableLayout& layout) {
    std::size_t named = 0, typed = 0;
    for (const auto& column : layout.columns) {
        named += !column.empty();
        typed += !withoutFieldType(column).empty();
    }
    layout.fieldTypes = typed > 0 && 2 * typed > named;
    if (!layout.fieldTypes)
        return;
    for (auto& column : layout.columns)
        if (const auto plain = withoutFieldType(column); !plain.empty())
            column = std::string{plain};
}

/// Names of the row above, each carried on over the empty cells right of it: "Revenus" over its three columns.
std::vector<std::string> carriedOn(const TextRow& row, std::size_t width) {
    std::vector<std::string> names(width);
    for (std::size_t c = 0; c < width; ++c) {
        const auto cell = cellAt(row, c);
        names[c] = !cell.empty() ? std::string{cell} : c > 0 ? names[c - 1] : std::string{};
    }
    return names;
}

bool metTwice(const std::vector<std::string>& names, std::size_t c) {
    return std::count_if(names.begin(), names.end(), [&](const auto& n) { return sameColumn(n, names[c]); }) > 1;
}

/// A row above the names that names several columns together: two cells or more, fewer than below, not all at the left.
bool isGroupRow(const TextRow& row, const TextRow& below) {
    const auto cells = filled(row);
    if (cells < 2 || cells >= filled(below))
        return false;
    for (std::size_t c = 2; c < row.cells.size(); ++c)
        if (const auto cell = cellAt(row, c); !cell.empty())
            return !isFigure(cell) || isYear(cell);
    return false;
}

/// Names that one row does not tell apart get the name of their group; what only the row above names has that name.
void useGroups(TableLayout& layout, const TextRow& groups) {
    layout.groups = true;
    const auto plain = layout.columns;
    const auto above = carriedOn(groups, plain.size());
    for (std::size_t c = 0; c < plain.size(); ++c) {
        if (plain[c].empty())
            layout.columns[c] = std::string{cellAt(groups, c)};
        else if (!above[c].empty() && metTwice(plain, c) && !sameColumn(above[c], plain[c]))
            layout.columns[c] = above[c] + " " + plain[c];
    }
}

void takeNames(TableLayout& layout, const std::vector<std::string>& cells) {
    for (const auto& cell : cells) {
        layout.columns.emplace_back(trimmed(cell));
        if (const auto& name = layout.columns.back(); !name.empty() && name.size() < cell.size())
            layout.spaced.push_back(name);
    }
}

void tellApart(TableLayout& layout) {
    std::map<std::string, int> met;
    std::set<std::string> taken;
    for (const auto& column : layout.columns)
        taken.insert(lowered(column));
    for (auto& column : layout.columns) {
        if (column.empty())
            continue;
        int number = ++met[lowered(column)];
        if (number == 1)
            continue;
        layout.renamed.push_back(column);
        auto other = column + "_" + std::to_string(number);
        while (taken.contains(lowered(other)))
            other = column + "_" + std::to_string(++number);
        met[lowered(column)] = number;
        taken.insert(lowered(other));
        column = other;
    }
}

char decimalOf(const Rows& rows, char separator) {
    std::size_t commas = 0, points = 0;
    for (const auto& row : rows)
        for (const auto& cell : row.cells) {
            if (!isFigure(cell))
                continue;
            commas += cell.find(',') != std::string::npos;
            points += cell.find('.') != std::string::npos;
        }
    if (commas == points)
        return separator == ',' ? '.' : ',';
    return commas > points ? ',' : '.';
}

int rowSaid(const Rows& rows, int line, const std::string& name) {
    if (line == 0)
        return TextDialect::noTitles;
    for (std::size_t r = 0; r < rows.size(); ++r)
        if (rows[r].line == line)
            return static_cast<int>(r);
    throw Error{
        Error::Code::Usage,
        {GEO_TR("%1: no row of titles begins on line %2, among the first %3. Count the lines from 1; 0 says that "
                "there are no titles."),
         {name, static_cast<std::int64_t>(line), static_cast<std::int64_t>(layoutSample)}}};
}

void takeLabels(TableLayout& layout, const TextRow& row) {
    ++layout.labelLines;
    layout.labels.clear();
    for (const auto& cell : row.cells)
        layout.labels.emplace_back(trimmed(cell));
}

/// Picks the row of names among the naming rows, and what the rows around it are.
void chooseNames(TableLayout& layout, const Rows& rows, const std::vector<std::size_t>& naming) {
    std::size_t names = naming.front();
    for (const auto r : naming)
        if (r != names && areLabelsOf(rows[names], rows[r]))
            names = r;
    // A title in two cells, or names for several columns together: the fuller row below says it more closely.
    for (const auto r : naming)
        if (r > names && !areLabelsOf(rows[r], rows[names]) && 2 * filled(rows[r]) >= 3 * filled(rows[names]))
            names = r;
    layout.headerRow = static_cast<int>(names);
    layout.firstData = names + 1;
    layout.titleLines = static_cast<std::int64_t>(names);
    const auto isLabels = [&](std::size_t r) { return r < rows.size() && areLabelsOf(rows[r], rows[names]); };
    // Rows that are all as long are rows of the table. Rather a row too many than one lost.
    if (isLabels(layout.firstData) && !isLabels(layout.firstData + 1) && layout.firstData + 1 < rows.size() &&
        std::find(naming.begin(), naming.end(), layout.firstData) != naming.end()) {
        takeLabels(layout, rows[layout.firstData]);
        ++layout.firstData;
    }
    if (names > 0 && areLabelsOf(rows[names - 1], rows[names])) {
        takeLabels(layout, rows[names - 1]);
        --layout.titleLines;
    }
}

void find(TableLayout& layout, const Rows& rows) {
    const auto columns = figureColumns(rows);
    bool dataFirst = false;
    auto naming = columns.empty() ? std::vector<std::size_t>{} : namingRows(rows, columns, dataFirst);
    if (dataFirst) {
        const bool second = rows.size() > 1 && kindOf(rows[1], columns).isData();
        const bool atTop = kindOf(rows[0], columns).isData();
        if (atTop && second && rows[0].cells.size() == rows[1].cells.size()) {
            layout.headerRow = TextDialect::noTitles;
            layout.firstData = 0;
            return;
        }
    }
    if (naming.empty()) {
        naming = {firstFullRow(rows)};
        if (isRowOfLabels(rows, naming[0] + 1))
            naming.push_back(naming[0] + 1);
    }
    chooseNames(layout, rows, naming);
}

} // namespace

TableLayout layoutOf(const Rows& rows, const TableReading& said, char separator, const std::string& name) {
    TableLayout layout;
    layout.decimal = said.decimal ? *said.decimal : decimalOf(rows, separator);
    if (rows.empty())
        throw Error{Error::Code::Malformed, {GEO_TR("%1 has no line of column titles."), {name}}};
    if (said.headerRow) {
        layout.headerRow = rowSaid(rows, *said.headerRow, name);
        layout.firstData = static_cast<std::size_t>(layout.headerRow + 1);
        layout.titleLines = std::max(0, layout.headerRow);
        if (layout.headerRow >= 0 && isRowOfLabels(rows, layout.firstData) &&
            !kindOf(rows[layout.firstData], figureColumns(rows)).isData()) {
            takeLabels(layout, rows[layout.firstData]);
            ++layout.firstData;
        }
    } else {
        find(layout, rows);
    }
    if (layout.headerRow == TextDialect::noTitles) {
        for (std::size_t c = 0; c < rows[0].cells.size(); ++c)
            layout.columns.push_back(std::to_string(c + 1));
        return layout;
    }
    const auto header = static_cast<std::size_t>(layout.headerRow);
    takeNames(layout, rows[header].cells);
    takeFieldTypesOff(layout);
    if (header > 0 && isGroupRow(rows[header - 1], rows[header]) && !areLabelsOf(rows[header - 1], rows[header])) {
        useGroups(layout, rows[header - 1]);
        --layout.titleLines;
    }
    tellApart(layout);
    return layout;
}

TableLayout layoutOfNamed(const TextRow& names) {
    TableLayout layout;
    layout.decimal = '.';
    takeNames(layout, names.cells);
    tellApart(layout);
    return layout;
}

bool holdsTable(const Rows& rows) {
    std::size_t wide = 0;
    for (const auto& row : rows)
        wide += filled(row) >= 2;
    return wide >= 2 && 3 * wide >= rows.size();
}

NoteFinder::NoteFinder(const Rows& start, const TableLayout& layout) : m_columns{layout.columns.size()} {
    std::size_t apart = 0, all = 0;
    for (std::size_t r = layout.firstData; r < start.size(); ++r) {
        const auto first = cellAt(start[r], 0);
        if (filled(start[r]) < 2 || first.empty())
            continue;
        ++all;
        apart += first.find(' ') != std::string_view::npos;
        m_longest = std::max(m_longest, first.size());
    }
    m_wordsApart = all == 0 || 10 * apart >= all;
}

namespace {

/// @param plain lower case, without accents
bool startsLikeANote(std::string_view plain) {
    for (const std::string_view sign : {"(", "*", "\xC2\xA9"})
        if (plain.starts_with(sign))
            return true;
    for (const std::string_view word :
         {"source", "note", "champ", "lecture", "remarque", "avertissement", "mise a jour"})
        if (plain.starts_with(word)) { // Champagne is a place
            auto rest = plain.substr(word.size());
            if (rest.starts_with('s') || rest.starts_with("(s)"))
                rest.remove_prefix(rest[0] == 's' ? 1 : 3);
            return rest.empty() || rest[0] == ' ' || rest[0] == ':' || rest.starts_with("\xC2\xA0");
        }
    return false;
}

} // namespace

bool NoteFinder::isNote(const TextRow& row) const {
    if (m_columns < 2 || row.cells.empty() || row.cells[0].empty())
        return false;
    if (std::any_of(row.cells.begin() + 1, row.cells.end(), [](const auto& cell) { return !cell.empty(); }))
        return false;
    const auto text = cellAt(row, 0);
    if (startsLikeANote(folded(text)))
        return true;
    if (m_wordsApart)
        return text.size() > 60 && text.size() > 2 * m_longest;
    return text.find(' ') != std::string_view::npos;
}

} // namespace geo
