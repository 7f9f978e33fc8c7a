#include "text.hpp"

#include "change.hpp"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTranslator>

#include <array>
#include <atomic>
#include <utility>

namespace paint {
namespace {

constexpr QChar narrowSpace{0x202F}, noBreakSpace{0x00A0}, minusSign{0x2212}, apostrophe{0x2019};

std::atomic<indicators::Language> currentLanguage{indicators::Language::English};

bool french() { return currentLanguage == indicators::Language::French; }

/// Digits of the whole part in groups of three.
QString grouped(const QString& digits, QChar separator) {
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += separator;
        out += digits[i];
    }
    return out;
}

/// The fewest decimals, at most four, that show the value; a value with none of its own gets none.
int decimalsOf(double value) {
    double power = 1;
    for (int d = 0; d < 4; ++d, power *= 10)
        if (std::abs(std::round(value * power) / power - value) <= 1e-9 * std::max(1.0, std::abs(value)))
            return d;
    return 4;
}

QString shown(const geo::Message::Value& value) {
    if (const auto* textValue = std::get_if<std::string>(&value))
        return QString::fromStdString(*textValue);
    if (const auto* real = std::get_if<double>(&value))
        return number(*real, decimalsOf(*real));
    return number(static_cast<double>(std::get<std::int64_t>(value)), 0);
}

/// Puts values in place of %1 … %9; a value that itself holds a % is not looked at again.
QString filled(const QString& pattern, const std::vector<geo::Message::Value>& values) {
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (digit >= 1 && static_cast<std::size_t>(digit) <= values.size()) {
            out += shown(values[static_cast<std::size_t>(digit - 1)]);
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

/// Loads `name` from `folder` and installs it for the life of the program.
void install(std::unique_ptr<QTranslator>& translator, const QString& name, const QString& folder) {
    translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator.get());
    else
        translator.reset();
}

} // namespace

void setLanguage(indicators::Language language) {
    static std::unique_ptr<QTranslator> own, qt;
    for (auto* translator : {&own, &qt})
        if (*translator) {
            QCoreApplication::removeTranslator(translator->get());
            translator->reset();
        }
    currentLanguage = language;
    if (language == indicators::Language::French) {
        install(qt, "qtbase_fr", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(own, "lisiere_fr", ":/i18n"); // last, so that it is asked first
        QLocale::setDefault(QLocale{QLocale::French, QLocale::France});
    } else {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    }
}

indicators::Language language() { return currentLanguage; }

QString text(const geo::Message& message) {
    if (message.empty())
        return {};
    return typeset(filled(QCoreApplication::translate("Message", message.text.c_str()), message.values));
}

QString sentence(const indicators::Sentence& given) {
    geo::Message message{given.text, {}};
    for (const auto& value : given.values) {
        if (const auto* words = std::get_if<indicators::Text>(&value))
            message.values.emplace_back(words->in(language()));
        else if (const auto* amount = std::get_if<indicators::Amount>(&value))
            message.values.emplace_back(
                figure(geo::Cell::of(amount->value), amount->unit, amount->decimals).toStdString());
        else if (const auto* word = std::get_if<std::string>(&value))
            message.values.emplace_back(*word);
        else if (const auto* real = std::get_if<double>(&value))
            message.values.emplace_back(*real);
        else
            message.values.emplace_back(std::get<std::int64_t>(value));
    }
    return text(message);
}

QString text(const geo::Error& error) {
    QStringList levels;
    for (const auto& message : error.messages())
        levels += text(message);
    return levels.join(french() ? QString{narrowSpace} + ": " : QString{": "});
}

QString number(double value, int decimals) {
    if (!std::isfinite(value))
        return {};
    QString digits = QString::number(std::abs(value), 'f', std::max(0, decimals));
    const bool isZero = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c == u'0' || c == u'.'; });
    const auto point = digits.indexOf(u'.');
    QString out = grouped(point < 0 ? digits : digits.left(point), french() ? narrowSpace : QChar{u','});
    if (point >= 0)
        out += (french() ? QChar{u','} : QChar{u'.'}) + digits.mid(point + 1);
    return value < 0 && !isZero ? minusSign + out : out;
}

QString fileSize(std::int64_t bytes) {
    constexpr std::array<std::pair<const char*, const char*>, 5> units{
        {{"o", "B"}, {"ko", "kB"}, {"Mo", "MB"}, {"Go", "GB"}, {"To", "TB"}}};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; value >= 999.5 && unit + 1 < units.size(); ++unit)
        value /= 1000;
    return number(value, unit > 0 && value < 100 ? 1 : 0) + QChar::Nbsp +
           QLatin1String{french() ? units[unit].first : units[unit].second};
}

QString figure(const geo::Cell& cell, const std::string& unit, int decimals) {
    if (!cell.hasNumber())
        return stateWord(cell.state);
    const QString digits = number(cell.value, decimals);
    if (unit.empty() || unit == "hab" || unit == "nb" || unit == "pers." || unit == "ratio" || unit == "0-1")
        return digits;
    if (unit == "hab/km²")
        return french() ? digits + noBreakSpace + QStringLiteral("hab/km²") : digits + QStringLiteral("/km²");
    if (unit == "%")
        return french() ? digits + narrowSpace + u'%' : digits + u'%';
    if (unit == "€")
        return french() ? digits + narrowSpace + QStringLiteral("€") : QStringLiteral("€") + digits;
    if (unit == "points") {
        const bool one = std::abs(cell.value) < (french() ? 2 : 1.0000001);
        return digits + noBreakSpace +
               (one ? QCoreApplication::translate("paint", "point") : QCoreApplication::translate("paint", "points"));
    }
    return digits + noBreakSpace + QString::fromStdString(unit);
}

QString figure(const indicators::Figures& figures, std::size_t zone) {
    const auto& indicator = figures.indicator;
    const auto cell = figures.values[zone];
    const auto words = figure(cell, indicator.unit, indicator.decimals);
    const bool rose =
        figures.change && cell.hasNumber() && std::round(cell.value * std::pow(10, indicator.decimals)) > 0;
    return rose ? QChar{u'+'} + words : words;
}

QString stateWord(geo::CellState state) {
    switch (state) {
    case geo::CellState::Value:
        return {};
    case geo::CellState::Imputed:
        return QCoreApplication::translate("paint", "imputed");
    case geo::CellState::Estimated:
        return QCoreApplication::translate("paint", "estimate");
    case geo::CellState::Missing:
        return QCoreApplication::translate("paint", "not given");
    case geo::CellState::Suppressed:
        return QCoreApplication::translate("paint", "statistical secrecy");
    case geo::CellState::NotSignificant:
        return QCoreApplication::translate("paint", "not significant (ns)");
    case geo::CellState::NotAvailable:
        return QCoreApplication::translate("paint", "not available");
    case geo::CellState::NotApplicable:
        return QCoreApplication::translate("paint", "not applicable");
    case geo::CellState::NotEstimable:
        return QCoreApplication::translate("paint", "not estimable");
    }
    return {};
}

QString typeset(QString text) {
    if (!french())
        return text;
    // Spaces that must not break lines, set narrow: in numbers, before tall signs, inside guillemets.
    static const QRegularExpression thousands{R"((?<![\d.,/-])(\d{1,3})[ \x{00A0}](?=\d{3}(?!\d)))"};
    static const QRegularExpression moreThousands{R"((\x{202F}\d{3})[ \x{00A0}](?=\d{3}(?!\d)))"};
    static const QRegularExpression spaced{R"([ \x{00A0}]+(?=[:;!?%€»]))"};
    static const QRegularExpression unspaced{R"((?<=[\w)%€\x{00BB}])(?=[;!?](?:\s|$)))",
                                             QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression unspacedSign{R"((?<=\d)(?=[%€])|(?<=[^\s\x{202F}])(?=»))"};
    static const QRegularExpression afterOpening{R"(«[ \x{00A0}]?(?=[^\s\x{202F}]))"};
    static const QRegularExpression elision{R"((?<=\p{L})'(?=\p{L}))", QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression unit{R"((?<=\d) (?=(?:m|km|ha|hab|points?)\b))"};
    const QString narrow{narrowSpace};
    text.replace(thousands, "\\1" + narrow);
    text.replace(moreThousands, "\\1" + narrow);
    text.replace(spaced, narrow);
    text.replace(unspaced, narrow);
    text.replace(unspacedSign, narrow);
    text.replace(afterOpening, QStringLiteral("«") + narrow);
    text.replace(elision, QString{apostrophe});
    text.replace(unit, QString{noBreakSpace});
    return text;
}

} // namespace paint
