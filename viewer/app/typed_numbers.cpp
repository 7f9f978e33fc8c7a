#include "typed_numbers.hpp"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace app {
namespace {

/// Blanks of every kind become the plain one, minus signs the hyphen.
QString plain(QString text) {
    for (const QChar blank : {u'\u00A0', u'\u202F', u'\u2009'})
        text.replace(blank, QLatin1Char{' '});
    return text.replace(QChar{u'\u2212'}, QLatin1Char{'-'});
}

/// One number, its thousands apart by blanks, its decimals after a comma or a point.
std::optional<double> number(QString word) {
    static const QRegularExpression shape{QStringLiteral("^-?\\d{1,3}( \\d{3})+([.,]\\d+)?$|^-?\\d*[.,]?\\d+$")};
    if (!shape.match(word).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double value = word.remove(QLatin1Char{' '}).replace(QLatin1Char{','}, QLatin1Char{'.'}).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional{value} : std::nullopt;
}

/// "14", "000", "17", "000" are two numbers; "10", "20" too.
QStringList thousandsJoined(const QStringList& words) {
    static const QRegularExpression start{QStringLiteral("^-?\\d{1,3}( \\d{3})*$")},
        next{QStringLiteral("^\\d{3}([.,]\\d+)?$")};
    QStringList joined;
    for (const auto& word : words)
        if (!joined.isEmpty() && start.match(joined.back()).hasMatch() && next.match(word).hasMatch())
            joined.back() += QLatin1Char{' '} + word;
        else
            joined += word;
    return joined;
}

} // namespace

std::variant<std::vector<double>, QString> typedNumbers(const QString& text) {
    static const QRegularExpression apart{QStringLiteral("[;\\r\\n\\t|/]|, ")};
    std::vector<double> numbers;
    for (const auto& part : plain(text).split(apart, Qt::SkipEmptyParts)) {
        const auto word = part.simplified();
        if (word.isEmpty())
            continue;
        if (const auto whole = number(word)) {
            numbers.push_back(*whole);
            continue;
        }
        for (const auto& each : thousandsJoined(word.split(QLatin1Char{' '}))) {
            const auto value = number(each);
            if (!value)
                return each;
            numbers.push_back(*value);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

} // namespace app
