#include "register_text.hpp"

#include "text.hpp"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace paint {
namespace {

QLocale wordsLocale() {
    return language() == indicators::Language::French ? QLocale{QLocale::French, QLocale::France}
                                                      : QLocale{QLocale::English, QLocale::UnitedKingdom};
}

QString numberText(const std::string& value) {
    bool well = false;
    const double parsed = QString::fromStdString(value).toDouble(&well);
    if (!well)
        return QString::fromStdString(value);
    for (int decimals = 0; decimals < 6; ++decimals)
        if (const double scale = std::pow(10, decimals); std::abs(std::round(parsed * scale) / scale - parsed) < 1e-9)
            return number(parsed, decimals);
    return number(parsed, 6);
}

/// "Participants: 36"
QString labelled(const geo::Field& field, const QString& value) {
    return text({GEO_TR("%1: %2"), {text(geo::Message{field.label}).toStdString(), value.toStdString()}});
}

} // namespace

QString dateText(const std::string& date) {
    const auto text = QString::fromStdString(date);
    if (const auto day = QDate::fromString(text, Qt::ISODate); day.isValid()) {
        const bool first = language() == indicators::Language::French && day.day() == 1;
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
    if (const auto choice = std::ranges::find(field.choices, std::string_view{value}, &geo::Choice::id);
        choice != field.choices.end())
        return text(geo::Message{choice->label});
    switch (field.type) {
    case FieldType::Flag:
        return value == "1" ? QCoreApplication::translate("paint", "yes") : QCoreApplication::translate("paint", "no");
    case FieldType::Date:
        return dateText(value);
    case FieldType::Amount:
        return numberText(value) + QStringLiteral("\u202F€");
    case FieldType::Whole:
    case FieldType::Number:
        return numberText(value);
    case FieldType::Degrees:
        return number(as.toDouble(), 5);
    case FieldType::Communes:
    case FieldType::Neighbourhoods:
        return QString{as}.replace(QLatin1Char{';'}, QStringLiteral(", "));
    default:
        return as;
    }
}

QString withUnit(const QString& number, const std::string& unit) {
    if (unit.empty())
        return number;
    return number + (unit == "%" || unit == "€" ? QStringLiteral("\u202F") : QStringLiteral(" ")) +
           QString::fromStdString(unit);
}

QString titleOf(const geo::NetworkRecord& record) {
    auto title = QString::fromStdString(record.title()).simplified();
    if (record.kind->id == "sites" && !record.at("programme_kind").empty() &&
        record.at("programme_kind") != "contrat_de_ville") // a town may have more than its contract
        title += QStringLiteral(" · ") + valueText(record.kind->field("programme_kind"), record.at("programme_kind"));
    return title.isEmpty() ? QCoreApplication::translate("paint", "without a title") : title;
}

RecordReader::RecordReader(const std::vector<geo::NetworkRecord>& named) {
    for (const auto& record : named)
        m_titles[std::string{record.kind->id}].emplace(record.at(record.kind->identity.front()), titleOf(record));
}

void RecordReader::read(const geo::RecordKind& kind) {
    auto& titles = m_titles[std::string{kind.id}];
    for (const auto& record : m_network->records(kind))
        titles.emplace(record.at(kind.identity.front()), titleOf(record));
}

QString RecordReader::titleIn(std::string_view kindId, const std::string& id) {
    if (m_network && !m_titles.contains(kindId))
        read(geo::recordKind(kindId));
    if (const auto titles = m_titles.find(kindId); titles != m_titles.end())
        if (const auto found = titles->second.find(id); found != titles->second.end())
            return found->second;
    return QCoreApplication::translate("paint", "%1 (not in the register)").arg(QString::fromStdString(id));
}

QString RecordReader::text(const geo::NetworkRecord& record, const geo::Field& field) {
    const auto& value = record.at(field.id);
    if (value.empty())
        return *field.none != 0 ? paint::text(geo::Message{field.none}) : QString{};
    if (field.type == geo::FieldType::Reference)
        return titleIn(field.refersTo, value);
    if (field.id == "subject") {
        const auto about = std::ranges::find(geo::subjectKinds(), record.at("subject_kind"), &geo::SubjectKind::word);
        if (about != geo::subjectKinds().end())
            return titleIn(about->kind, value);
    }
    return valueText(field, value);
}

QString RecordReader::brief(const geo::NetworkRecord& record, const geo::Field& field) {
    const auto has = [&](std::string_view other) { return record.kind->find(other) && !record.at(other).empty(); };
    if (field.id == "value" || field.id == "number") {
        if (!has(field.id) && has("state"))
            return valueText(record.kind->field("state"), record.at("state"));
        if (has(field.id) && has("unit"))
            return withUnit(valueText(field, record.at(field.id)), record.at("unit"));
    }
    if ((field.id == "printed_share" || field.id == "bounce") && has(field.id))
        return withUnit(valueText(field, record.at(field.id)), "%");
    return text(record, field).simplified();
}

QString RecordReader::line(const geo::NetworkRecord& record) {
    const auto& kind = *record.kind;
    QStringList dates, rest;
    for (const auto id : kind.shown) {
        const auto& field = kind.field(id);
        if (id == kind.title || id == kind.category || id == "id" || id == "note")
            continue;
        const auto text = brief(record, field);
        if (text.isEmpty())
            continue;
        if (id.starts_with("end") && !dates.isEmpty())
            dates.back() += QStringLiteral(" – ") + text;
        else if (field.type == geo::FieldType::Date || field.type == geo::FieldType::SchoolYear)
            dates << text;
        else if (field.type == geo::FieldType::Whole || field.type == geo::FieldType::Flag || id == "printed_share" || id == "bounce")
            rest << labelled(field, text);
        else
            rest << text;
    }
    return (dates + rest).join(QStringLiteral(" · "));
}

} // namespace paint
