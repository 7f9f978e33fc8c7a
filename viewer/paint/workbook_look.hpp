// How cells of sheets look and what stands in them, whatever the format of the file.
#pragma once

#include "workbook.hpp"

#include <QDateTime>
#include <QString>

#include <vector>

namespace paint {

enum class Alignment { Left, Right, Centre };

struct Look {
    QString ink = QStringLiteral("#1D2321");
    QString ground;                                                         ///< empty for none
    bool bold = false, italic = false, wrapped = false, underlined = false; ///< underlined: a line under the cell
    Alignment alignment = Alignment::Left;
    double points = 10;
    int indent = 0; ///< characters, from where it is aligned to
};

inline constexpr const char* sheetFont = "Calibri";
const QString& groupLine(); ///< colour of the line before a group of columns

const Look& lookOf(layers::CellLook look);

/// What both formats let a sheet be called: 31 characters, none of []:*?/\\.
QString nameOfSheet(const layers::Sheet& sheet);

QString sheetText(const layers::SheetText& text);
/// Words or the word of the state; empty for a number.
QString cellText(const layers::SheetCell& cell);
/// As a cell stores it: a percentage as a fraction, so that the sheet shows and computes it right.
double storedValue(const layers::SheetNumber& number);

/// Points, one per row; 0 where one line is enough.
std::vector<double> rowHeights(const layers::Sheet& sheet);

/// A page of A4 holds so many characters side by side before it becomes too small to read.
constexpr double charactersOfPage = 210;
constexpr int percentOfPage = 50; ///< the scale at which it holds them
/// Columns that begin a new page in a sheet that is too wide for one: the first of a group, held columns repeated on
/// each. Empty for a sheet that fits.
std::vector<std::size_t> pageBreaks(const layers::Sheet& sheet);
bool startsGroup(const layers::Sheet& sheet, std::size_t row, std::size_t column); ///< in its records and heads

/// SOURCE_DATE_EPOCH, else the date of the data, else the first day of 2000: never now.
QDateTime dateOf(const layers::Workbook& book);

} // namespace paint
