#include "record_words.hpp"

#include "register_points.hpp"
#include "text.hpp"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

QLocale wordsLocale() {
    return paint::language() == indicators::Language::French ? QLocale{QLocale::French, QLocale::France}
                                                             : QLocale{QLocale::English, QLocale::UnitedKingdom};
}

QString numberText(const std::string& value) {
    bool well = false;
    const double number = QString::fromStdString(value).toDouble(&well);
    if (!well)
        return QString::fromStdString(value);
    for (int decimals = 0; decimals < 6; ++decimals)
        if (const double scale = std::pow(10, decimals); std::abs(std::round(number * scale) / scale - number) < 1e-9)
            return paint::number(number, decimals);
    return paint::number(number, 6);
}

std::optional<int> yearIn(const std::string& text) {
    if (text.size() < 4)
        return std::nullopt;
    bool well = false;
    const int year = QString::fromStdString(text.substr(0, 4)).toInt(&well);
    return well ? std::optional{year} : std::nullopt;
}

std::optional<int> yearAt(const geo::NetworkRecord& record, std::string_view field) {
    return record.kind->find(field) ? yearIn(record.at(field)) : std::nullopt;
}

/// The first that is filled in of the fields that date a record.
std::optional<YearSpan> datedYears(const geo::NetworkRecord& record) {
    for (const auto* field : {"year", "edition", "date", "start_date", "start", "school_year"})
        if (const auto first = yearAt(record, field)) {
            YearSpan span{*first, *first};
            for (const auto* last : {"end_date", "end"})
                if (const auto until = yearAt(record, last))
                    span.last = std::max(*first, *until);
            return span;
        }
    return std::nullopt;
}

} // namespace

QString firstUpper(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString plainToolTip(const QString& text) { return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()); }

QString kindName(const geo::RecordKind& kind) { return paint::text(geo::Message{kind.many}); }

QString oneOfKind(const geo::RecordKind& kind) { return paint::text(geo::Message{kind.one}); }

QString fieldLabel(const geo::Field& field) { return paint::text(geo::Message{field.label}); }

QString dateText(const std::string& date) {
    const auto text = QString::fromStdString(date);
    if (const auto day = QDate::fromString(text, Qt::ISODate); day.isValid()) {
        const bool first = paint::language() == indicators::Language::French && day.day() == 1;
        return (first ? QStringLiteral("1er") : QString::number(day.day())) +
               wordsLocale().toString(day, QStringLiteral(" MMMM yyyy"));
    }
    if (const auto month = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate); month.isValid())
        return wordsLocale().toString(month, QStringLiteral("MMMM yyyy"));
    return text;
}

QString valueText(const geo::Field& field, const std::string& value) {
    using geo::FieldType;
    if (value.empty())
        return {};
    const auto as = QString::fromStdString(value);
    switch (field.type) {
    case FieldType::Choice: {
        const auto choice = std::ranges::find(field.choices, std::string_view{value}, &geo::Choice::id);
        return choice == field.choices.end() ? as : paint::text(geo::Message{choice->label});
    }
    case FieldType::Flag:
        return value == "1" ? QCoreApplication::translate("app", "yes") : QCoreApplication::translate("app", "no");
    case FieldType::Date:
        return dateText(value);
    case FieldType::Amount:
        return numberText(value) + QStringLiteral("\u202F€");
    case FieldType::Whole:
    case FieldType::Number:
        return numberText(value);
    case FieldType::Degrees:
        return paint::number(as.toDouble(), 5);
    case FieldType::Communes:
    case FieldType::Neighbourhoods:
        return QString{as}.replace(QLatin1Char{';'}, QStringLiteral(", "));
    default:
        return as;
    }
}

QString titleOf(const geo::NetworkRecord& record) {
    auto title = QString::fromStdString(record.title()).simplified();
    if (record.kind->id == "sites" && !record.at("programme_kind").empty() &&
        record.at("programme_kind") != "contrat_de_ville") // a town may have more than its contract
        title += QStringLiteral(" · ") + valueText(record.kind->field("programme_kind"), record.at("programme_kind"));
    return title.isEmpty() ? QCoreApplication::translate("app", "without a title") : title;
}

QString categoryText(const geo::RecordKind& kind, const std::string& category) {
    if (category.empty())
        return QCoreApplication::translate("app", "Not filled in");
    if (kind.category.empty())
        return {};
    const auto text = valueText(kind.field(kind.category), category);
    return kind.category == "department" ? text : firstUpper(text);
}

layers::Symbol symbolOf(const geo::RecordKind& kind, const std::string& category) {
    if (kind.id == "events")
        return layers::symbolOf(kind.id, layers::eventFamily(category));
    const bool alike = kind.id == "councils" || kind.id == "cites"; // one symbol for all
    return layers::symbolOf(kind.id, alike ? std::string{} : category);
}

std::optional<layers::LayerKind> layerOf(const geo::RecordKind& kind) {
    using layers::LayerKind;
    if (kind.id == "adherents")
        return LayerKind::Adherents;
    if (kind.id == "sites")
        return LayerKind::Sites;
    if (kind.id == "councils")
        return LayerKind::Councils;
    if (kind.id == "events")
        return LayerKind::Events;
    if (kind.id == "cites")
        return LayerKind::EducationalCities;
    return std::nullopt;
}

std::optional<YearSpan> yearsOf(const geo::NetworkRecord& record) {
    if (!record.kind->find("joined"))
        return datedYears(record);
    YearSpan span;
    span.first = yearAt(record, "joined").value_or(span.first);
    span.last = yearAt(record, "left_after").value_or(span.last);
    return span;
}

} // namespace app
