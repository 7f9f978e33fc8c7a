#include "csv.hpp"

#include "save_file.hpp"
#include "workbook_look.hpp"

#include <cmath>

namespace paint {

void CsvTable::cell(const QString& given) { m_csv.cell(given.toStdString()); }

void CsvTable::cell(std::optional<double> number) {
    if (!number || !std::isfinite(*number))
        return m_csv.cell({});
    m_csv.number(QString::number(*number, 'g', 15).toStdString());
}

void CsvTable::exactCell(const std::string& number) { m_csv.number(number); }

void CsvTable::endRow() { m_csv.endRow(); }

QByteArray CsvTable::bytes() const {
    const auto mark = geo::CsvText::mark(m_style);
    auto all = QByteArray{mark.data(), static_cast<qsizetype>(mark.size())};
    return all.append(m_csv.text().data(), static_cast<qsizetype>(m_csv.text().size()));
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
