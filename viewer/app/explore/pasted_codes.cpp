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
    static const QRegularExpression lineEnd{QStringLiteral("\\r\\n|\\r|\\n")}, between{QStringLiteral("[\\t;]")};
    static const QRegularExpression words{QStringLiteral("[\\t;,\\s]+")};
    auto lines = text.split(lineEnd);
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
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

PastedCodes codesIn(const QString& pasted, const geo::ZoneSet& zones) {
    const auto rows = cellsOf(pasted);
    const auto column = columnOfCodes(rows, zones);
    PastedCodes codes;
    std::set<std::string> seen;
    std::vector<std::string> below; // an empty line: the sources of a table, unless codes follow
    bool afterEmpty = false;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto cell = rows[r].value(column).trimmed();
        const auto code = known(cell, zones);
        const auto text = code.value_or(cell.toStdString());
        if (cell.isEmpty())
            afterEmpty = afterEmpty || rows[r].join(QString{}).trimmed().isEmpty();
        else if (!seen.insert(text).second || (!code && r == 0 && isHead(cell)))
            continue;
        else if (!code)
            (afterEmpty ? below : codes.unknown).push_back(text);
        else {
            codes.known.push_back(text);
            codes.unknown.insert(codes.unknown.end(), below.begin(), below.end());
            below.clear();
            afterEmpty = false;
        }
    }
    return codes;
}

} // namespace app
