#include "register_list.hpp"

#include "terminal.hpp"

#include "network/record_search.hpp"
#include "readers/text_encoding.hpp"
#include "register_checks.hpp"
#include "register_text.hpp"
#include "text.hpp"

#include <algorithm>

namespace cli {

namespace {

using geo::NetworkRecord;

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

nlohmann::ordered_json toJson(const NetworkRecord& record) {
    nlohmann::ordered_json json{{"key", record.key}};
    for (std::size_t f = 0; f < record.values.size(); ++f)
        if (auto& value = json[std::string{record.kind->fields[f].id}]; !record.values[f].empty())
            value = record.values[f]; // else null: not given
    return json;
}

nlohmann::ordered_json toJson(const std::vector<NetworkRecord>& records) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& record : records)
        list.push_back(toJson(record));
    return list;
}

QString cut(const QString& text, qsizetype longest) {
    return text.size() > longest ? text.left(longest - 1) + QStringLiteral("…") : text;
}

/// "16 adherents", "1 adherent"
QString countOf(const geo::RecordKind& kind, std::size_t n) {
    const auto whole = static_cast<std::int64_t>(n);
    return paint::text(n == 1 ? geo::Message{"%1 %2", {whole, utf8(kind.one)}} : geo::Message{kind.counted, {whole}});
}

bool isNumber(const geo::Field& field) {
    return field.type == geo::FieldType::Whole || field.type == geo::FieldType::Number ||
           field.type == geo::FieldType::Amount;
}

/// Under a head; columns in which nothing is filled are left out.
void printTable(const geo::NetworkRegister& network, const geo::RecordKind& kind,
                const std::vector<NetworkRecord>& records) {
    paint::RecordReader reader{network};
    std::vector<std::vector<QString>> columns;
    TextTable table;
    for (const auto id : kind.shown) {
        const auto& field = kind.field(id);
        const qsizetype longest = id == kind.shown.back() ? 160 : 72;
        std::vector<QString> column;
        for (const auto& record : records)
            column.push_back(cut(reader.brief(record, field), longest));
        if (std::ranges::all_of(column, &QString::isEmpty))
            continue;
        if (isNumber(field))
            table.alignRight(columns.size());
        column.insert(column.begin(), paint::text(geo::Message{field.label}));
        columns.push_back(std::move(column));
    }
    for (std::size_t row = 0; row <= records.size(); ++row) {
        std::vector<QString> cells;
        for (const auto& column : columns)
            cells.push_back(column[row]);
        table.add(std::move(cells));
    }
    table.print(output());
}

void printFields(const geo::NetworkRegister& network, const std::vector<NetworkRecord>& records) {
    paint::RecordReader reader{network};
    for (const auto& record : records) {
        if (&record != &records.front())
            output().line();
        TextTable table;
        for (const auto& field : record.kind->fields) {
            const auto lines = reader.text(record, field).split(QLatin1Char{'\n'});
            for (const auto& line : lines)
                if (!line.isEmpty())
                    table.add({&line == &lines.front() ? paint::text(geo::Message{field.label}) : QString{}, line});
        }
        table.print(output());
    }
}

} // namespace

const geo::RecordKind& kindNamed(const std::string& word) {
    const auto& all = geo::recordKinds();
    const auto wanted = geo::folded(word);
    const auto found = std::ranges::find_if(all, [&](const geo::RecordKind& kind) {
        return kind.id == word || kind.table == word || geo::folded(utf8(kind.many)) == wanted ||
               geo::folded(utf8(kind.one)) == wanted;
    });
    if (found != all.end())
        return *found;
    QStringList names;
    for (const auto& kind : all)
        names << QStringLiteral("%1 (%2)").arg(qt(kind.id), paint::text(geo::Message{kind.many}));
    throw geo::Error{
        geo::Error::Code::Usage,
        {GEO_TR("the register has no table “%1”; it has: %2"), {word, names.join(QStringLiteral(", ")).toStdString()}}};
}

std::vector<NetworkRecord> recordsNamed(const geo::NetworkRegister& network, const geo::RecordKind& kind,
                                        const std::string& name) {
    const auto all = network.records(kind);
    const auto wanted = geo::folded(name);
    std::vector<NetworkRecord> found;
    const auto take = [&](auto&& isIt) {
        if (found.empty())
            std::ranges::copy_if(all, std::back_inserter(found), isIt);
    };
    take([&](const NetworkRecord& record) { return std::to_string(record.key) == name; });
    take([&](const NetworkRecord& record) { return record.at(kind.identity.front()) == name; });
    take([&](const NetworkRecord& record) { return geo::folded(record.title()) == wanted; });
    if (found.empty())
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("the register has no %1 “%2”; lisiere register OBS list %3 shows those it has"),
                          {utf8(kind.one), name, std::string{kind.id}}}};
    return found;
}

void listKinds(const geo::Observatory& observatory, bool json) {
    const auto counts = observatory.network().counts();
    if (json)
        return output().json(nlohmann::ordered_json(counts));
    TextTable table;
    table.alignRight(1);
    for (const auto& kind : geo::recordKinds())
        table.add({qt(kind.id), paint::number(static_cast<double>(counts.at(std::string{kind.id})), 0),
                   paint::text(geo::Message{kind.many})});
    table.print(output());
}

void listRecords(const geo::Observatory& observatory, const geo::RecordKind& kind, const std::string& search,
                 bool json) {
    const auto network = observatory.network();
    const auto all = network.records(kind);
    std::vector<NetworkRecord> found;
    for (const auto at : geo::RecordSearch{all}.find(search))
        found.push_back(all[at]);
    if (json)
        return output().json(toJson(found));
    if (found.empty()) {
        say(search.empty() ? geo::Message{GEO_TR("%1: none in the register yet"), {utf8(kind.many)}}
                           : geo::Message{GEO_TR("%1: none of %2 holds the words “%3”"),
                                          {utf8(kind.many), static_cast<std::int64_t>(all.size()), search}});
        return;
    }
    printTable(network, kind, found);
    output().line();
    const auto count = countOf(kind, found.size());
    output().line(
        found.size() == all.size()
            ? count
            : paint::text({GEO_TR("%1, of %2 in all"), {count.toStdString(), static_cast<std::int64_t>(all.size())}}));
}

void showRecords(const geo::Observatory& observatory, const geo::RecordKind& kind, const std::string& name, bool json) {
    const auto network = observatory.network();
    const auto found = recordsNamed(network, kind, name);
    json ? output().json(toJson(found)) : printFields(network, found);
}

void listFields(const geo::RecordKind& kind) {
    TextTable table;
    for (const auto& field : kind.fields) {
        QStringList words;
        for (const auto& choice : field.choices)
            words << qt(choice.id);
        table.add({qt(field.id), paint::text(geo::Message{field.label}),
                   field.required ? paint::text(GEO_TR("required")) : QString{}, words.join(QStringLiteral(", "))});
    }
    table.print(output());
}

void listFindings(const geo::Observatory& observatory, bool json) {
    auto list = nlohmann::ordered_json::array();
    const auto findings = layers::registerFindings(observatory);
    for (const auto& finding : findings) {
        list.push_back({{"kind", finding.kind}, {"what", utf8(finding.what)}, {"keys", finding.keys}});
        if (!json)
            output().line(paint::text(finding.what));
    }
    if (json)
        output().json(list);
    else if (findings.empty())
        say({GEO_TR("nothing in the register contradicts itself"), {}});
}

} // namespace cli
