#include "csv.hpp"

#include "save_file.hpp"
#include "workbook_look.hpp"

#include <cmath>

namespace paint {

void CsvTable::cell(const QString& given) {
    const bool machine = m_style == Style::Machine;
    const QLatin1Char separator{machine ? ',' : ';'};
    if (m_rowStarted)
        m_text += separator;
    m_rowStarted = true;
    // A spreadsheet would take it for a formula; the apostrophe is its own mark for text.
    const bool formula = !machine && !given.isEmpty() && QStringLiteral("=+-@\t\r").contains(given.front());
    const auto text = formula ? u'\'' + given : given;
    const bool quoted = text.contains(separator) || text.contains(QLatin1Char{'"'}) ||
                        text.contains(QLatin1Char{'\n'}) || text.contains(QLatin1Char{'\r'});
    m_text += quoted ? QLatin1Char{'"'} + QString{text}.replace(QStringLiteral("\""), QStringLiteral("\"\"")) +
                           QLatin1Char{'"'}
                     : text;
}

void CsvTable::cell(std::optional<double> number) {
    if (!number || !std::isfinite(*number))
        return cell(QString{});
    write(QString::number(*number, 'g', 15));
}

void CsvTable::exactCell(const std::string& number) { write(QString::fromStdString(number)); }

/// Digits with a point: never a formula, whatever their sign.
void CsvTable::write(QString digits) {
    if (m_rowStarted)
        m_text += QLatin1Char{m_style == Style::Machine ? ',' : ';'};
    m_rowStarted = true;
    m_text += m_style == Style::Machine ? digits : digits.replace(QLatin1Char{'.'}, QLatin1Char{','});
}

void CsvTable::endRow() {
    m_text += m_style == Style::Machine ? QStringLiteral("\n") : QStringLiteral("\r\n");
    m_rowStarted = false;
}

QByteArray CsvTable::bytes() const {
    return (m_style == Style::Machine ? QByteArray{} : QByteArrayLiteral("\xEF\xBB\xBF")) + m_text.toUtf8();
}

void CsvTable::save(const std::filesystem::path& file) const { saveFile(file, bytes()); }

namespace {

/// For a program: as the data and the templates of messages have it, whatever the reader's language.
QString plainText(const layers::SheetCell& cell) {
    if (const auto* state = std::get_if<geo::CellState>(&cell.content))
        return QString::fromUtf8(geo::toText(*state));
    if (const auto* data = std::get_if<layers::SheetData>(&cell.content))
        return QString::fromStdString(data->text);
    QStringList words;
    if (const auto* said = std::get_if<layers::SheetText>(&cell.content))
        for (const auto& message : *said)
            words += QString::fromStdString(geo::plainText(message));
    return words.join(QStringLiteral(" · "));
}

/// With the decimals that a workbook shows of it.
double rounded(const layers::SheetNumber& number) {
    const double scale = std::pow(10, number.decimals);
    return std::round(number.value * scale) / scale + 0.0; // without the sign of a zero
}

} // namespace

QByteArray recordsAsCsv(const layers::Sheet& sheet, CsvTable::Style style) {
    const bool machine = style == CsvTable::Style::Machine;
    CsvTable csv{style};
    for (const auto& column : sheet.columns)
        csv.cell(machine ? QString::fromStdString(column.id) : sheetText(column.name));
    csv.endRow();
    for (std::size_t r = sheet.headings; r < sheet.headings + sheet.records; ++r) {
        for (const auto& cell : sheet.rows[r])
            if (const auto* number = std::get_if<layers::SheetNumber>(&cell.content))
                csv.cell(machine ? number->value : rounded(*number));
            else
                csv.cell(machine ? plainText(cell) : cellText(cell));
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace paint
