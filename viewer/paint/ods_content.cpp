#include "ods_content.hpp"

#include "ods_part.hpp"
#include "text.hpp"
#include "workbook_look.hpp"

#include <set>

namespace paint {
namespace {

using layers::CellLook;
using layers::Sheet;
using layers::SheetCell;
using layers::SheetNumber;

constexpr double centimetresPerCharacter = 0.205; ///< of the letters of 10 points that widths are counted in

QString centimetres(double value) { return QString::number(value, 'f', 3) + QStringLiteral("cm"); }

/// What tells number formats apart.
QString formatKey(const SheetNumber& number) {
    return QString::fromStdString(number.unit) + u'/' + QString::number(number.decimals);
}

/// Styles as they are met, by what they are of.
class Names {
public:
    explicit Names(const char* prefix) : m_prefix{QLatin1String{prefix}} {}
    QString of(const QString& key) {
        const auto [at, isNew] = m_names.try_emplace(key, m_prefix + QString::number(m_names.size() + 1));
        return at->second;
    }

private:
    QString m_prefix;
    std::map<QString, QString> m_names;
};

/// content.xml: the automatic styles first, so the sheets are gone through twice.
class Content {
public:
    explicit Content(const layers::Workbook& book) : m_book{book}, m_part{"office:document-content"} {
        for (const auto& sheet : book.sheets)
            m_heights.push_back(rowHeights(sheet));
    }
    QByteArray make(geo::Progress& progress);

private:
    QString styleOf(const SheetCell& cell, bool startsGroup);
    void writeNumberFormat(const SheetNumber& number, const QString& name);
    void writeDigits(const SheetNumber& number);
    void writeCellStyle(const SheetCell& cell, const QString& name, bool startsGroup);
    void writeStyles();
    void writeSizes(std::size_t sheet, const Sheet& of);
    void writeSheet(std::size_t index, const Sheet& sheet);
    void writeColumns(std::size_t index, const Sheet& sheet);
    void writeRow(std::size_t sheet, std::size_t row, const std::vector<SheetCell>& cells, std::size_t columns);
    void writeCell(const SheetCell& cell, bool startsGroup);
    void writeFilters();

    const layers::Workbook& m_book;
    std::vector<std::vector<double>> m_heights; ///< of the rows of each sheet
    Part m_part;
    Names m_numbers{"N"}, m_cells{"ce"};
    std::set<QString> m_written;
};

QString Content::styleOf(const SheetCell& cell, bool startsGroup) {
    const auto* number = std::get_if<SheetNumber>(&cell.content);
    return m_cells.of(QString::number(static_cast<int>(cell.look)) + (startsGroup ? QStringLiteral("|") : QString{}) +
                      (number ? u'/' + formatKey(*number) : QString{}));
}

void Content::writeDigits(const SheetNumber& number) {
    m_part.open("number:number");
    m_part.attribute("number:decimal-places", QString::number(number.decimals));
    m_part.attribute("number:min-decimal-places", QString::number(number.decimals));
    m_part.attribute("number:min-integer-digits", "1");
    m_part.attribute("number:grouping", number.unit == "year" ? "false" : "true");
    m_part.close();
}

/// A gap shows its sign: three formats, chosen by the value.
void Content::writeNumberFormat(const SheetNumber& number, const QString& name) {
    const bool french = language() == indicators::Language::French, percent = number.unit == "%";
    const char* const element = percent ? "number:percentage-style" : "number:number-style";
    const auto write = [&](const QString& called, const char* before, const char* after, bool chooses) {
        m_part.open(element);
        m_part.attribute("style:name", called);
        m_part.attribute("number:language", french ? "fr" : "en");
        m_part.attribute("number:country", french ? "FR" : "GB");
        if (*before)
            m_part.leaf("number:text", QString::fromUtf8(before));
        writeDigits(number);
        if (*after)
            m_part.leaf("number:text", QString::fromUtf8(after));
        for (const auto& [condition, suffix] : {std::pair{"value()>0", "P"}, {"value()<0", "M"}}) {
            if (!chooses)
                break;
            m_part.open("style:map");
            m_part.attribute("style:condition", condition);
            m_part.attribute("style:apply-style-name", name + suffix);
            m_part.close();
        }
        m_part.close();
    };
    if (number.unit == "points") {
        write(name + "P", "+", "", false);
        write(name + "M", "\u2212", "", false);
        write(name, "", "", true);
    } else if (percent) {
        write(name, "", french ? "\u202F%" : "%", false);
    } else if (number.unit == "€") {
        write(name, french ? "" : "€", french ? "\u202F€" : "", false);
    } else {
        write(name, "", "", false);
    }
}

void Content::writeCellStyle(const SheetCell& cell, const QString& name, bool startsGroup) {
    const auto* number = std::get_if<SheetNumber>(&cell.content);
    const Look& look = lookOf(cell.look);
    m_part.open("style:style");
    m_part.attribute("style:name", name);
    m_part.attribute("style:family", "table-cell");
    m_part.attribute("style:parent-style-name", "Default");
    if (number)
        m_part.attribute("style:data-style-name", m_numbers.of(formatKey(*number)));
    m_part.open("style:table-cell-properties");
    m_part.attribute("style:vertical-align", "top");
    m_part.attribute("fo:wrap-option", look.wrapped && !number ? "wrap" : "no-wrap");
    m_part.attribute("style:text-align-source", "fix");
    if (!look.ground.isEmpty())
        m_part.attribute("fo:background-color", look.ground);
    if (look.underlined)
        m_part.attribute("fo:border-bottom", "0.75pt solid #000000");
    if (startsGroup)
        m_part.attribute("fo:border-left", "0.75pt solid " + groupLine());
    m_part.close();
    m_part.open("style:paragraph-properties");
    m_part.attribute("fo:text-align", number || look.alignment == Alignment::Right ? "end" : "start");
    if (look.indent > 0)
        m_part.attribute("fo:margin-left", centimetres(look.indent * centimetresPerCharacter));
    m_part.close();
    m_part.open("style:text-properties");
    m_part.attribute("fo:font-family", sheetFont);
    m_part.attribute("fo:font-size", QString::number(look.points) + "pt");
    m_part.attribute("fo:color", look.ink);
    m_part.attribute("fo:font-weight", look.bold ? "bold" : "normal");
    m_part.attribute("fo:font-style", look.italic ? "italic" : "normal");
    m_part.close();
    m_part.close();
}

void Content::writeSizes(std::size_t sheet, const Sheet& of) {
    const auto style = [&](const char* family, const QString& name, const char* properties,
                           const std::vector<std::pair<const char*, QString>>& attributes) {
        m_part.open("style:style");
        m_part.attribute("style:name", name);
        m_part.attribute("style:family", family);
        if (QLatin1String{family} == QLatin1String{"table"})
            m_part.attribute("style:master-page-name", QStringLiteral("Page%1").arg(sheet + 1));
        m_part.open(properties);
        for (const auto& [key, value] : attributes)
            m_part.attribute(key, value);
        m_part.close();
        m_part.close();
    };
    style("table", QStringLiteral("ta%1").arg(sheet + 1), "style:table-properties", {{"table:display", "true"}});
    const auto breaks = pageBreaks(of);
    for (std::size_t c = 0; c < of.columns.size(); ++c)
        style("table-column", QStringLiteral("co%1_%2").arg(sheet + 1).arg(c + 1), "style:table-column-properties",
              {{"style:column-width", centimetres(of.columns[c].width * centimetresPerCharacter)},
               {"fo:break-before",
                std::ranges::binary_search(breaks, c) ? QStringLiteral("page") : QStringLiteral("auto")}});
    const auto& heights = m_heights[sheet];
    for (std::size_t r = 0; r < heights.size(); ++r)
        if (heights[r] > 0)
            style("table-row", QStringLiteral("ro%1_%2").arg(sheet + 1).arg(r + 1), "style:table-row-properties",
                  {{"style:row-height", QString::number(heights[r], 'f', 1) + "pt"},
                   {"style:use-optimal-row-height", QStringLiteral("false")}});
}

void Content::writeStyles() {
    m_part.open("office:automatic-styles");
    const auto each = [&](const auto& visit) {
        for (const auto& sheet : m_book.sheets)
            for (std::size_t r = 0; r < sheet.rows.size(); ++r)
                for (std::size_t c = 0; c < sheet.rows[r].size(); ++c)
                    visit(sheet.rows[r][c], paint::startsGroup(sheet, r, c));
    };
    each([&](const SheetCell& cell, bool) {
        const auto* number = std::get_if<SheetNumber>(&cell.content);
        if (number && m_written.insert(m_numbers.of(formatKey(*number))).second)
            writeNumberFormat(*number, m_numbers.of(formatKey(*number)));
    });
    each([&](const SheetCell& cell, bool startsGroup) {
        if (const auto name = styleOf(cell, startsGroup); m_written.insert(name).second)
            writeCellStyle(cell, name, startsGroup);
    });
    for (std::size_t s = 0; s < m_book.sheets.size(); ++s)
        writeSizes(s, m_book.sheets[s]);
    m_part.close();
}

void Content::writeCell(const SheetCell& cell, bool startsGroup) {
    m_part.open("table:table-cell");
    m_part.attribute("table:style-name", styleOf(cell, startsGroup));
    if (cell.span > 1) {
        m_part.attribute("table:number-columns-spanned", QString::number(cell.span));
        m_part.attribute("table:number-rows-spanned", "1");
    }
    if (const auto* number = std::get_if<SheetNumber>(&cell.content)) {
        m_part.attribute("office:value-type", number->unit == "%" ? "percentage" : "float");
        m_part.attribute("office:value", QString::number(storedValue(*number), 'g', 15));
        m_part.leaf("text:p", figure(geo::Cell::of(number->value), number->unit, number->decimals));
    } else if (const auto words = cellText(cell); !words.isEmpty()) {
        m_part.attribute("office:value-type", "string");
        for (const auto& paragraph : words.split(u'\n'))
            m_part.leaf("text:p", paragraph);
    }
    m_part.close();
}

void Content::writeRow(std::size_t sheet, std::size_t row, const std::vector<SheetCell>& cells, std::size_t columns) {
    m_part.open("table:table-row");
    if (m_heights[sheet][row] > 0)
        m_part.attribute("table:style-name", QStringLiteral("ro%1_%2").arg(sheet + 1).arg(row + 1));
    for (std::size_t c = 0; c < cells.size(); ++c) {
        writeCell(cells[c], startsGroup(m_book.sheets[sheet], row, c));
        for (std::size_t covered = 1; covered < cells[c].span; ++covered, ++c) {
            m_part.open("table:covered-table-cell");
            m_part.close();
        }
    }
    if (cells.size() < columns) {
        m_part.open("table:table-cell");
        m_part.attribute("table:number-columns-repeated", QString::number(columns - cells.size()));
        m_part.close();
    }
    m_part.close();
}

void Content::writeColumns(std::size_t index, const Sheet& sheet) {
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
        if (c == 0 && sheet.heldColumns > 0)
            m_part.open("table:table-header-columns");
        m_part.open("table:table-column");
        m_part.attribute("table:style-name", QStringLiteral("co%1_%2").arg(index + 1).arg(c + 1));
        m_part.close();
        if (c + 1 == sheet.heldColumns)
            m_part.close();
    }
}

void Content::writeSheet(std::size_t index, const Sheet& sheet) {
    m_part.open("table:table");
    m_part.attribute("table:name", nameOfSheet(sheet));
    m_part.attribute("table:style-name", QStringLiteral("ta%1").arg(index + 1));
    writeColumns(index, sheet);
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
        if (r == 0 && sheet.headings > 0)
            m_part.open("table:table-header-rows");
        writeRow(index, r, sheet.rows[r], sheet.columns.size());
        if (r + 1 == sheet.headings)
            m_part.close();
    }
    m_part.close();
}

/// "A", "Z", "AA" …
QString columnName(std::size_t column) {
    QString name;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar{static_cast<char16_t>(u'A' + (rest - 1) % 26)});
    return name;
}

void Content::writeFilters() {
    m_part.open("table:database-ranges");
    for (std::size_t s = 0; s < m_book.sheets.size(); ++s) {
        const auto& sheet = m_book.sheets[s];
        if (sheet.headings == 0 || sheet.records == 0)
            continue;
        m_part.open("table:database-range");
        m_part.attribute("table:name", QStringLiteral("__Anonymous_Sheet_DB__%1").arg(s));
        const auto quoted = u'\'' + nameOfSheet(sheet).replace(u'\'', QStringLiteral("''")) + u'\'';
        m_part.attribute("table:target-range-address", QStringLiteral("%1.A%2:%1.%3%4")
                                                           .arg(quoted)
                                                           .arg(sheet.headings)
                                                           .arg(columnName(sheet.columns.size() - 1))
                                                           .arg(sheet.headings + sheet.records));
        m_part.attribute("table:display-filter-buttons", "true");
        m_part.close();
    }
    m_part.close();
}

QByteArray Content::make(geo::Progress& progress) {
    writeStyles();
    m_part.open("office:body");
    m_part.open("office:spreadsheet");
    for (std::size_t s = 0; s < m_book.sheets.size(); ++s) {
        writeSheet(s, m_book.sheets[s]);
        progress.report(static_cast<double>(s + 1) / static_cast<double>(m_book.sheets.size() + 1));
    }
    writeFilters();
    return m_part.finish();
}

} // namespace

QByteArray odsContent(const layers::Workbook& book, geo::Progress& progress) { return Content{book}.make(progress); }

} // namespace paint
