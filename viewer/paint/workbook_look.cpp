#include "workbook_look.hpp"

#include "text.hpp"

#include <QTimeZone>

namespace paint {
namespace {

// visual.md: text, quiet text, ground of heads, estimates.
const QString quiet = QStringLiteral("#4F5B56"), headGround = QStringLiteral("#E3EDE7"),
              ink = QStringLiteral("#1D2321"), estimateInk = QStringLiteral("#7A4B00"),
              estimateGround = QStringLiteral("#FFF9EC");

constexpr qsizetype mostInCell = 32'767; ///< letters, in the formats of spreadsheets

/// Lines that a text takes, words broken where they end.
int linesOf(const QString& text, double width) {
    int lines = 0;
    const auto perLine = std::max<qsizetype>(1, static_cast<qsizetype>(width));
    for (const auto& paragraph : text.split(u'\n')) {
        qsizetype used = 0;
        ++lines;
        for (const auto& word : paragraph.split(u' ')) {
            const auto length = word.size();
            if (used > 0 && used + 1 + length > perLine) {
                ++lines;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            lines += static_cast<int>((used - 1) / perLine); // a word that is longer than a line
            used = used > 0 ? (used - 1) % perLine + 1 : 0;
        }
    }
    return lines;
}

} // namespace

const Look& lookOf(layers::CellLook look) {
    using enum layers::CellLook;
    static const Look plain{ink, {}, false, false, true, false, Alignment::Left, 10},
        title{ink, {}, true, false, true, false, Alignment::Left, 14},
        remark{quiet, {}, false, false, true, false, Alignment::Left, 10},
        heading{ink, headGround, true, false, true, false, Alignment::Left, 10},
        detail{quiet, headGround, false, false, true, false, Alignment::Left, 9},
        columnHead{ink, headGround, true, false, true, true, Alignment::Left, 10},
        numberHead{ink, headGround, true, false, true, true, Alignment::Right, 10},
        originHead{ink, headGround, true, false, true, true, Alignment::Left, 10, 1},
        origin{quiet, {}, false, false, true, false, Alignment::Left, 9, 1},
        estimate{estimateInk, estimateGround, false, true, false, false, Alignment::Right, 10},
        estimateOrigin{estimateInk, estimateGround, false, true, true, false, Alignment::Left, 9, 1},
        absent{quiet, {}, false, false, true, false, Alignment::Right, 9},
        reference{ink, {}, false, false, false, false, Alignment::Right, 10};
    switch (look) {
    case Plain:
    case Sentence:
        return plain;
    case Title:
        return title;
    case Remark:
        return remark;
    case Heading:
        return heading;
    case Detail:
        return detail;
    case ColumnHead:
        return columnHead;
    case NumberHead:
        return numberHead;
    case OriginHead:
        return originHead;
    case Origin:
        return origin;
    case Estimate:
        return estimate;
    case EstimateOrigin:
        return estimateOrigin;
    case Absent:
        return absent;
    case Reference:
        return reference;
    }
    return plain;
}

namespace {

/// Without what damaged files may hold and XML cannot.
QString writable(QString text) {
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE; });
    return text.left(mostInCell);
}

} // namespace

QString nameOfSheet(const layers::Sheet& sheet) {
    constexpr qsizetype longest = 31;
    auto name = text(sheet.name);
    for (auto& c : name)
        if (QStringLiteral("[]:*?/\\").contains(c))
            c = u' ';
    return name.left(longest).simplified();
}

QString sheetText(const layers::SheetText& words) {
    QStringList parts;
    for (const auto& message : words)
        parts += text(message);
    auto joined = parts.join(QStringLiteral(" · "));
    if (!words.empty() && !words.front().text.empty() && words.front().text.front() >= 'a' &&
        words.front().text.front() <= 'z' && !joined.isEmpty())
        joined[0] = joined[0].toUpper(); // a cell begins as a sentence does, unless what it begins with is a value
    return writable(joined);
}

QString cellText(const layers::SheetCell& cell) {
    if (const auto* words = std::get_if<layers::SheetText>(&cell.content))
        return sheetText(*words);
    if (const auto* data = std::get_if<layers::SheetData>(&cell.content))
        return writable(QString::fromStdString(data->text));
    if (const auto* state = std::get_if<geo::CellState>(&cell.content)) {
        auto word = stateWord(*state);
        if (!word.isEmpty())
            word[0] = word[0].toUpper();
        return word;
    }
    return {};
}

double storedValue(const layers::SheetNumber& number) { return number.unit == "%" ? number.value / 100 : number.value; }

std::vector<double> rowHeights(const layers::Sheet& sheet) {
    constexpr double perLine = 1.32;       // of the size of the letters
    constexpr double charactersFit = 1.08; // letters are a little narrower than the digits widths are counted in
    std::vector<double> heights;
    for (const auto& row : sheet.rows) {
        double height = 0;
        for (std::size_t c = 0; c < row.size() && c < sheet.columns.size(); ++c) {
            const Look& look = lookOf(row[c].look);
            double width = 0;
            for (std::size_t k = c; k < std::min(c + row[c].span, sheet.columns.size()); ++k)
                width += sheet.columns[k].width;
            const double scale = 10.5 / look.points * (look.bold ? 0.93 : 1);
            const int lines =
                look.wrapped ? linesOf(cellText(row[c]), (width - 1 - look.indent) * scale * charactersFit) : 1;
            if (lines > 1 || look.points > 10)
                height = std::max(height, lines * look.points * perLine + 2);
        }
        heights.push_back(height);
    }
    return heights;
}

std::vector<std::size_t> pageBreaks(const layers::Sheet& sheet) {
    const auto width = [&](std::size_t from, std::size_t to) {
        double characters = 0;
        for (std::size_t c = from; c < to; ++c)
            characters += sheet.columns[c].width;
        return characters;
    };
    std::vector<std::size_t> breaks;
    if (width(0, sheet.columns.size()) <= charactersOfPage)
        return breaks;
    std::size_t pageStart = 0;
    for (std::size_t g = 0; g < sheet.groups.size(); ++g) {
        const auto start = sheet.groups[g],
                   end = g + 1 < sheet.groups.size() ? sheet.groups[g + 1] : sheet.columns.size();
        const double repeated = pageStart > 0 ? width(0, sheet.heldColumns) : 0;
        if (start > pageStart && repeated + width(pageStart, end) > charactersOfPage)
            breaks.push_back(pageStart = start);
    }
    return breaks;
}

bool startsGroup(const layers::Sheet& sheet, std::size_t row, std::size_t column) {
    return row < sheet.headings + sheet.records && std::ranges::binary_search(sheet.groups, column) &&
           sheet.rows[row].size() == sheet.columns.size();
}

const QString& groupLine() {
    static const QString colour = QStringLiteral("#A9BDB2");
    return colour;
}

QDateTime dateOf(const layers::Workbook& book) {
    bool isNumber = false;
    const auto seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
    auto date = QDateTime::fromString(QString::fromStdString(book.date), Qt::ISODate);
    date.setTimeZone(QTimeZone::utc());
    return date.isValid() ? date : QDateTime{QDate{2000, 1, 1}, QTime{0, 0}, QTimeZone::utc()};
}

} // namespace paint
