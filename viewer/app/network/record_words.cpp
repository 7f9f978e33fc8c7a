#include "record_words.hpp"

#include "register_points.hpp"
#include "text.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

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
            if (const auto& text = record.at(field); text.size() == 9) // "2013-2015"
                span.last = std::max(*first, yearIn(text.substr(5)).value_or(*first));
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
    if (kind.id == "voices")
        return layers::symbolOf(kind.id, "agreed");
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
    if (kind.id == "voices")
        return LayerKind::Voices;
    return std::nullopt;
}

std::optional<YearSpan> yearsOf(const geo::NetworkRecord& record) {
    if (record.kind->id == "voices") // read as a whole, whatever year the network is seen in
        return std::nullopt;
    if (!record.kind->find("joined"))
        return datedYears(record);
    YearSpan span;
    span.first = yearAt(record, "joined").value_or(span.first);
    span.last = yearAt(record, "left_after").value_or(span.last);
    return span;
}

} // namespace app
