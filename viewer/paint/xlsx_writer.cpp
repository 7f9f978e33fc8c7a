#include "xlsx_writer.hpp"

#include "text.hpp"
#include "workbook_look.hpp"

#include "base/error.hpp"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace paint {
namespace {

using layers::SheetCell;
using layers::SheetNumber;

constexpr int paperA4 = 9;
/// Characters; a few less than the library lets pass.
constexpr qsizetype mostOfProperty = 250;

/// Number format as the file has it, in the English way whatever the reader's language: programs show it in theirs.
QByteArray numberFormat(const SheetNumber& number) {
    const bool french = language() == indicators::Language::French;
    QByteArray digits = number.unit == "year" ? "0" : "#,##0";
    if (number.decimals > 0)
        digits += '.' + QByteArray(number.decimals, '0');
    if (number.unit == "points")
        return '+' + digits + ";\"\u2212\"" + digits + ';' + digits;
    if (number.unit == "%")
        return digits + (french ? "\\ %" : "%");
    if (number.unit == "€")
        return french ? digits + "\\ \"€\"" : "\"€\"" + digits;
    return digits;
}

lxw_color_t colour(const QString& hex) { return QStringView{hex}.mid(1).toUInt(nullptr, 16); }

/// One workbook being written; its C handles live as long as it.
class XlsxBook {
public:
    explicit XlsxBook(const QByteArray& file) : m_book{workbook_new(file.constData())} {}
    ~XlsxBook() {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    bool isOpen() const { return m_book != nullptr; }
    void describe(const layers::Workbook& book, const FileDetails& details);
    void add(const layers::Sheet& sheet, const QString& title);
    /// Writes the file. @returns whether all of it could be.
    bool close() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

private:
    lxw_format* format(const SheetCell& cell, bool startsGroup);
    void write(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const SheetCell& cell, bool startsGroup);
    void setUp(lxw_worksheet* page, const layers::Sheet& sheet, const QString& title) const;

    lxw_workbook* m_book;
    std::map<std::tuple<layers::CellLook, QByteArray, bool>, lxw_format*> m_formats;
};

void XlsxBook::describe(const layers::Workbook& book, const FileDetails& details) {
    auto title = sheetText(book.title).toUtf8();
    char author[] = "Lisière";
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author;
    properties.created = std::max<time_t>(1, dateOf(book).toSecsSinceEpoch()); // 0 would be now
    auto comments = details.sources.join(u'\n').left(mostOfProperty).toUtf8();
    properties.comments = comments.data();
    workbook_set_properties(m_book, &properties);
    const auto recipe = QString::fromUtf8(details.recipe);
    for (qsizetype from = 0, part = 1; from < recipe.size(); ++part) {
        auto length = std::min(mostOfProperty, recipe.size() - from);
        if (recipe[from + length - 1].isHighSurrogate())
            --length;
        const auto name = QStringLiteral("Lisière %1").arg(part, 3, 10, QLatin1Char{'0'}).toUtf8();
        workbook_set_custom_property_string(m_book, name.constData(), recipe.mid(from, length).toUtf8().constData());
        from += length;
    }
}

lxw_format* XlsxBook::format(const SheetCell& cell, bool startsGroup) {
    const auto* number = std::get_if<SheetNumber>(&cell.content);
    const auto code = number ? numberFormat(*number) : QByteArray{};
    auto& made = m_formats[{cell.look, code, startsGroup}];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    const Look& look = lookOf(cell.look);
    format_set_font_name(made, sheetFont);
    format_set_font_size(made, look.points);
    format_set_font_color(made, colour(look.ink));
    if (look.bold)
        format_set_bold(made);
    if (look.italic)
        format_set_italic(made);
    if (look.wrapped && !number)
        format_set_text_wrap(made);
    if (!look.ground.isEmpty())
        format_set_bg_color(made, colour(look.ground));
    if (look.underlined)
        format_set_bottom(made, LXW_BORDER_THIN);
    if (startsGroup) {
        format_set_left(made, LXW_BORDER_THIN);
        format_set_left_color(made, colour(groupLine()));
    }
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (number || look.alignment == Alignment::Right)
        format_set_align(made, LXW_ALIGN_RIGHT);
    else if (look.indent > 0)
        format_set_indent(made, static_cast<uint8_t>(look.indent));
    if (!code.isEmpty())
        format_set_num_format(made, code.constData());
    return made;
}

void XlsxBook::write(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const SheetCell& cell, bool startsGroup) {
    auto* const look = format(cell, startsGroup);
    if (const auto* number = std::get_if<SheetNumber>(&cell.content)) {
        worksheet_write_number(page, row, column, storedValue(*number), look);
        return;
    }
    const auto words = cellText(cell).toUtf8();
    if (cell.span > 1)
        worksheet_merge_range(page, row, column, row, static_cast<lxw_col_t>(column + cell.span - 1), words.constData(),
                              look);
    else if (words.isEmpty())
        worksheet_write_blank(page, row, column, look);
    else
        worksheet_write_string(page, row, column, words.constData(), look);
}

void XlsxBook::setUp(lxw_worksheet* page, const layers::Sheet& sheet, const QString& title) const {
    const auto heads = static_cast<lxw_row_t>(sheet.headings);
    const auto held = static_cast<lxw_col_t>(sheet.heldColumns), columns = static_cast<lxw_col_t>(sheet.columns.size());
    if (heads > 0) {
        worksheet_freeze_panes(page, heads, held);
        worksheet_repeat_rows(page, 0, heads - 1);
        if (sheet.records > 0)
            worksheet_autofilter(page, heads - 1, 0, heads - 1 + static_cast<lxw_row_t>(sheet.records),
                                 static_cast<lxw_col_t>(columns - 1));
    }
    if (held > 0)
        worksheet_repeat_columns(page, 0, static_cast<lxw_col_t>(held - 1));
    worksheet_set_landscape(page);
    worksheet_set_paper(page, paperA4);
    worksheet_set_margins(page, 0.4, 0.4, 0.4, 0.6);
    std::vector<lxw_col_t> breaks;
    for (const auto column : pageBreaks(sheet))
        breaks.push_back(static_cast<lxw_col_t>(column));
    if (breaks.empty()) {
        worksheet_fit_to_pages(page, 1, 0);
    } else {
        breaks.push_back(0); // ends the list
        worksheet_set_print_scale(page, percentOfPage);
        worksheet_set_v_pagebreaks(page, breaks.data());
    }
    auto shown = title.left(150);
    const auto footer = ("&L&8" + shown.replace(u'&', QStringLiteral("&&")) + "&R&8&P / &N").toUtf8();
    worksheet_set_footer(page, footer.constData());
    // Codes are text on purpose: no warning triangles in their cells.
    worksheet_ignore_errors(page, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

void XlsxBook::add(const layers::Sheet& sheet, const QString& title) {
    auto* const page = workbook_add_worksheet(m_book, nameOfSheet(sheet).toUtf8().constData());
    for (std::size_t c = 0; c < sheet.columns.size(); ++c)
        worksheet_set_column(page, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), sheet.columns[c].width,
                             nullptr);
    const auto heights = rowHeights(sheet);
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
        const auto& row = sheet.rows[r];
        if (heights[r] > 0)
            worksheet_set_row(page, static_cast<lxw_row_t>(r), heights[r], nullptr);
        for (std::size_t c = 0; c < row.size(); c += row[c].span)
            write(page, static_cast<lxw_row_t>(r), static_cast<lxw_col_t>(c), row[c], startsGroup(sheet, r, c));
    }
    setUp(page, sheet, title);
}

} // namespace

QByteArray toXlsx(const layers::Workbook& book, geo::Progress& progress, const FileDetails& details) {
    const auto cannot = [] {
        return geo::Error{
            geo::Error::Code::CannotWrite,
            {GEO_TR("the sheets cannot be made: the folder of temporary files is full or read-only"), {}}};
    };
    const QTemporaryDir folder; // the library writes files only
    const auto file = folder.filePath(QStringLiteral("book.xlsx"));
    XlsxBook made{file.toUtf8()};
    if (!folder.isValid() || !made.isOpen())
        throw cannot();
    made.describe(book, details);
    for (std::size_t s = 0; s < book.sheets.size(); ++s) {
        made.add(book.sheets[s], sheetText(book.title));
        progress.report(static_cast<double>(s + 1) / static_cast<double>(book.sheets.size() + 1));
    }
    QFile written{file};
    if (!made.close() || !written.open(QIODevice::ReadOnly))
        throw cannot();
    return written.readAll();
}

} // namespace paint
