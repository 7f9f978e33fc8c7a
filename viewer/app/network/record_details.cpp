#include "record_details.hpp"

#include "holdings.hpp"
#include "record_words.hpp"
#include "text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace app {
namespace {

QString said(const char* words) { return QCoreApplication::translate("app", words); }

/// Fields that the head of the card, or the map, shows already.
bool isElsewhere(const geo::RecordKind& kind, const geo::Field& field) {
    return field.id == kind.title || field.id == "lon" || field.id == "lat" || field.id == "subject_kind" ||
           field.id == "subject" || (field.id == kind.category && field.type != geo::FieldType::Department);
}

std::vector<geo::NetworkRecord> of(const geo::NetworkRegister& network, std::string_view kind,
                                   const geo::NetworkRecord& subject) {
    const auto word = subjectKind(*subject.kind);
    if (word.empty())
        return {};
    const auto& id = subject.at(subject.kind->identity.front());
    auto all = network.records(geo::recordKind(kind));
    std::erase_if(all, [&](const auto& r) { return r.at("subject_kind") != word || r.at("subject") != id; });
    return all;
}

int statusRank(const geo::NetworkRecord& statement) {
    const auto& status = statement.at("status");
    return status == "t0" ? 0 : status == "reading" ? 1 : 2;
}

/// The contracts an adherent covers, as the register says it.
void addCovered(RecordDetails& details, const geo::NetworkRegister& network) {
    for (const auto& contract : network.contracts())
        if (contract.coveredBy == details.record.at("id")) {
            auto text = QString::fromStdString(contract.name);
            if (contract.inhabitants)
                text += QStringLiteral(", ") +
                        QCoreApplication::translate("app", "%1 inhabitants in priority neighbourhoods of %2")
                            .arg(paint::number(static_cast<double>(*contract.inhabitants), 0),
                                 QString::fromStdString(contract.generation.empty() ? "2015" : contract.generation));
            details.facts.push_back({said(QT_TRANSLATE_NOOP("app", "City contract covered")), text});
        }
}

/// Sites that an adherent or a contract is about: of its town, or of its intercommunality's contract.
void addSites(RecordDetails& details, const geo::NetworkRegister& network) {
    const auto& record = details.record;
    const auto value = [&](std::string_view field) {
        return record.kind->find(field) ? record.at(field) : std::string{};
    };
    const auto commune = value("commune"), epci = value("epci");
    for (const auto& site : network.sites()) {
        const bool here =
            (!commune.empty() && site.place.commune == commune) || (!epci.empty() && site.contract == epci);
        if (!here)
            continue;
        auto text = QString::fromStdString(site.name);
        if (!site.programme.empty())
            text += QStringLiteral(", ") + QString::fromStdString(site.programme);
        if (!site.steeringDate.empty())
            text += QStringLiteral(", ") +
                    QCoreApplication::translate("app", "steering committee of %1").arg(dateText(site.steeringDate));
        details.facts.push_back({said(QT_TRANSLATE_NOOP("app", "Supported site")), text});
        if (details.site.empty())
            details.site = site.id;
    }
}

/// "ADH16" → "ADH17": the letters most identifiers start with, and the number after the largest.
std::string nextId(const std::vector<geo::NetworkRecord>& records) {
    std::map<std::string, std::pair<int, long>> series; // how many, the largest number
    std::size_t digits = 0;
    for (const auto& record : records) {
        const auto& id = record.at("id");
        auto start = id.size();
        while (start > 0 && std::isdigit(static_cast<unsigned char>(id[start - 1])))
            --start;
        if (start == id.size() || id.size() - start > 9)
            continue;
        auto& [count, largest] = series[id.substr(0, start)];
        ++count;
        largest = std::max(largest, std::stol(id.substr(start)));
        digits = std::max(digits, id.size() - start);
    }
    if (series.empty())
        return {};
    const auto most = std::ranges::max_element(series, {}, [](const auto& one) { return one.second.first; });
    auto number = std::to_string(most->second.second + 1);
    number.insert(0, number.size() < digits ? digits - number.size() : 0, '0');
    return most->first + number;
}

} // namespace

std::string subjectKind(const geo::RecordKind& kind) {
    const auto found = std::ranges::find(geo::subjectKinds(), kind.id, &geo::SubjectKind::kind);
    return found == geo::subjectKinds().end() ? std::string{} : std::string{found->word};
}

geo::NetworkRecord about(const geo::RecordKind& kind, const geo::NetworkRecord& subject) {
    geo::NetworkRecord record{kind};
    record.set("subject_kind", subjectKind(*subject.kind));
    record.set("subject", subject.at(subject.kind->identity.front()));
    return record;
}

QString statementText(const geo::NetworkRecord& statement) {
    const auto& kind = *statement.kind;
    if (statement.at("value").empty())
        return valueText(kind.field("state"), statement.at("state"));
    auto text = paint::withUnit(valueText(kind.field("value"), statement.at("value")), statement.at("unit"));
    if (const auto n = statement.whole("base"))
        text += QStringLiteral(" (n = %1)").arg(paint::number(static_cast<double>(*n), 0));
    return text;
}

QString whenOf(const geo::NetworkRecord& statement) {
    const auto& date = statement.at("date");
    return date.empty() ? QString::fromStdString(statement.at("school_year")) : dateText(date);
}

std::optional<RecordDetails> recordDetails(const geo::NetworkRegister& network, const geo::RecordKind& kind,
                                           std::int64_t key) {
    auto record = network.record(kind, key);
    if (!record)
        return std::nullopt;
    RecordDetails details;
    details.record = std::move(*record);
    details.title = titleOf(details.record);
    if (!kind.category.empty())
        details.category = categoryText(kind, details.record.at(kind.category));
    if (kind.find("department"))
        details.department = details.record.at("department");
    paint::RecordReader reader{network};
    for (const auto& field : kind.fields) {
        const auto text = reader.text(details.record, field);
        if (text.isEmpty())
            continue;
        if (field.type == geo::FieldType::Reference && field.id == kind.title)
            details.title = text;
        if (!isElsewhere(kind, field))
            details.facts.push_back({fieldLabel(field), text});
    }
    if (kind.id == "sites")
        details.site = details.record.at("id");
    if (kind.id == "adherents")
        addCovered(details, network);
    if (kind.id == "adherents" || kind.id == "contracts")
        addSites(details, network);
    details.notes = of(network, "notes", details.record);
    std::ranges::stable_sort(details.notes, std::greater{}, [](const auto& note) { return note.at("date"); });
    details.statements = of(network, "statements", details.record);
    std::ranges::stable_sort(details.statements, {}, [](const auto& s) {
        return std::tuple{s.title(), statusRank(s), s.at("date") + s.at("school_year")};
    });
    return details;
}

FormContext formContext(const geo::NetworkRegister& network, const geo::RecordKind& kind) {
    FormContext context;
    std::set<std::string_view> wanted;
    for (const auto& field : kind.fields) {
        if (!field.refersTo.empty())
            wanted.insert(field.refersTo);
        if (field.id == "subject")
            for (const auto& subject : geo::subjectKinds())
                wanted.insert(subject.kind);
    }
    for (const auto id : wanted) {
        const auto& other = geo::recordKind(id);
        auto& choices = context.records[std::string{id}];
        for (const auto& record : network.records(other))
            choices.push_back({record.at(other.identity.front()), titleOf(record)});
        std::ranges::sort(choices, {}, [](const RecordChoice& choice) { return folded(choice.title); });
    }
    if (kind.identity.front() == "id")
        context.nextId = nextId(network.records(kind));
    return context;
}

} // namespace app
