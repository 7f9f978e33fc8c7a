#include "pasted_codes.hpp"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <set>

namespace app {
namespace {

/// Without what programs put around a code: ="01001", '01001, 01001.0, "34 172".
QString bare(const QString& cell) {
    static const QRegularExpression around{QStringLiteral("^[=\"'’\\s]+|[\"'’\\s]+$")};
    static const QRegularExpression blanks{QStringLiteral("[\\s\\x{00A0}\\x{202F}]+")};
    static const QRegularExpression decimals{QStringLiteral("(?<=\\d)[.,]0+$")};
    auto code = cell;
    return code.remove(around).remove(decimals).remove(blanks).toUpper();
}

std::optional<std::string> known(const QString& cell, const geo::ZoneSet& zones) {
    const auto code = bare(cell).toStdString();
    if (code.empty())
        return std::nullopt;
    for (const auto& form : {code, '0' + code}) // spreadsheets take a zero off the start
        if (zones.find(form))
            return form;
    return std::nullopt;
}

/// Cells line by line; a single line is a column of its words.
std::vector<QStringList> cellsOf(const QString& text) {
    static const QRegularExpression lineEnd{QStringLiteral("[\\r\\n]+")}, between{QStringLiteral("[\\t;]")};
    static const QRegularExpression words{QStringLiteral("[\\t;,\\s]+")};
    const auto lines = text.split(lineEnd, Qt::SkipEmptyParts);
    std::vector<QStringList> rows;
    if (lines.size() == 1)
        for (const auto& word : lines.front().split(words, Qt::SkipEmptyParts))
            rows.push_back({word});
    else
        for (const auto& line : lines)
            rows.push_back(line.split(between));
    return rows;
}

qsizetype columnOfCodes(const std::vector<QStringList>& rows, const geo::ZoneSet& zones) {
    std::vector<std::size_t> found;
    for (const auto& row : rows) {
        found.resize(std::max(found.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype c = 0; c < row.size(); ++c)
            found[static_cast<std::size_t>(c)] += known(row[c], zones) ? 1 : 0;
    }
    return std::max_element(found.begin(), found.end()) - found.begin();
}

bool isHead(const QString& cell) {
    return std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

PastedCodes codesIn(const QString& text, const geo::ZoneSet& zones) {
    const auto rows = cellsOf(text);
    const auto column = columnOfCodes(rows, zones);
    PastedCodes codes;
    std::set<std::string> seen;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto cell = rows[r].value(column).trimmed();
        if (cell.isEmpty())
            continue;
        const auto code = known(cell, zones);
        if (!code && r == 0 && isHead(cell))
            continue;
        if (seen.insert(code.value_or(cell.toStdString())).second)
            (code ? codes.known : codes.unknown).push_back(code.value_or(cell.toStdString()));
    }
    return codes;
}

} // namespace app
