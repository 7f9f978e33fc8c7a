// Numbers as people type and paste them.
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace app {

/// "14 000 ; 17 000,5", a column of a spreadsheet, "10 20 30": numbers in French or English, apart by semicolons,
/// lines, tabs, or blanks where these cannot be thousands. Ascending, each once.
/// @returns what is not a number, in place of the numbers.
std::variant<std::vector<double>, QString> typedNumbers(const QString& text);

} // namespace app
