#include "record_list.hpp"

#include "holdings.hpp"
#include "record_words.hpp"
#include "text.hpp"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace app {
namespace {

QCollator collatorOfWords() {
    QCollator collator{paint::language() == indicators::Language::French ? QLocale{QLocale::French}
                                                                         : QLocale{QLocale::English}};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setIgnorePunctuation(false);
    return collator;
}

/// Groups in their order: choices as the field declares them, other categories by name, what is not filled in last.
std::vector<RecordGroup> groupsOf(const geo::RecordKind& kind, const std::set<std::string>& categories,
                                  const QCollator& collator) {
    std::vector<RecordGroup> groups;
    for (const auto& category : categories)
        groups.push_back({categoryText(kind, category), category});
    const auto& choices = kind.field(kind.category).choices;
    const auto rank = [&](const RecordGroup& group) {
        const auto at = std::ranges::find(choices, std::string_view{group.category}, &geo::Choice::id);
        return std::pair{group.category.empty(), at - choices.begin()};
    };
    std::ranges::sort(groups, [&](const RecordGroup& a, const RecordGroup& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : collator.compare(a.name, b.name) < 0;
    });
    return groups;
}

/// The department, else the first date there is.
QString detailOf(const geo::NetworkRecord& record) {
    for (const auto* id : {"department", "date", "start_date", "year", "edition", "as_of", "start"})
        if (const auto at = record.kind->find(id); at && !record.values[*at].empty())
            return valueText(record.kind->fields[*at], record.values[*at]);
    return {};
}

QString wordsOf(const geo::NetworkRecord& record, const QString& title) {
    QString all = title;
    for (std::size_t i = 0; i < record.values.size(); ++i)
        if (!record.values[i].empty() && record.kind->fields[i].type != geo::FieldType::Degrees)
            all += QLatin1Char{' '} + valueText(record.kind->fields[i], record.values[i]);
    return folded(all);
}

ListedRecord listed(const geo::NetworkRecord& record, const std::map<std::string, QString>& titles) {
    ListedRecord one;
    one.key = record.key;
    one.title = titleOf(record);
    if (const auto found = titles.find(record.title()); found != titles.end())
        one.title = found->second;
    one.detail = detailOf(record);
    one.folded = wordsOf(record, one.title);
    if (record.kind->find("department"))
        one.department = record.at("department");
    if (const auto years = yearsOf(record)) {
        one.dated = true;
        one.firstYear = years->first;
        one.lastYear = years->last;
    }
    one.placeable = record.kind->placed;
    one.placed = one.placeable && record.lonLat().has_value();
    return one;
}

void sortByGroupAndTitle(std::vector<ListedRecord>& records, const QCollator& collator) {
    std::vector<QCollatorSortKey> keys;
    keys.reserve(records.size());
    for (const auto& record : records)
        keys.push_back(collator.sortKey(record.title));
    std::vector<std::uint32_t> order(records.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        if (records[a].group != records[b].group)
            return records[a].group < records[b].group;
        return keys[a].compare(keys[b]) < 0;
    });
    std::vector<ListedRecord> sorted;
    sorted.reserve(records.size());
    for (const auto i : order)
        sorted.push_back(std::move(records[i]));
    records = std::move(sorted);
}

} // namespace

RecordList recordList(const geo::RecordKind& kind, const std::vector<geo::NetworkRecord>& records,
                      const std::vector<geo::NetworkRecord>& referred) {
    RecordList list;
    list.kind = &kind;
    std::map<std::string, QString> titles;
    for (const auto& record : referred)
        titles[record.at(record.kind->identity.front())] = titleOf(record);
    const auto collator = collatorOfWords();
    std::set<std::string> categories, departments;
    if (!kind.category.empty())
        for (const auto& record : records)
            categories.insert(record.at(kind.category));
    if (!categories.empty())
        list.groups = groupsOf(kind, categories, collator);
    std::map<std::string, std::uint32_t> groupAt;
    for (std::size_t i = 0; i < list.groups.size(); ++i)
        groupAt[list.groups[i].category] = static_cast<std::uint32_t>(i);
    list.records.reserve(records.size());
    for (const auto& record : records) {
        list.records.push_back(listed(record, titles));
        if (!kind.category.empty())
            list.records.back().group = groupAt[record.at(kind.category)];
        departments.insert(list.records.back().department);
    }
    departments.erase("");
    list.departments = {departments.begin(), departments.end()};
    sortByGroupAndTitle(list.records, collator);
    return list;
}

RecordList recordList(const geo::NetworkRegister& network, const geo::RecordKind& kind) {
    const auto& title = kind.field(kind.title);
    std::vector<geo::NetworkRecord> referred;
    if (title.type == geo::FieldType::Reference)
        referred = network.records(geo::recordKind(title.refersTo));
    return recordList(kind, network.records(kind), referred);
}

std::vector<std::uint32_t> shownOf(const RecordList& list, const RecordFilter& filter) {
    const auto words = folded(filter.typed).split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    const auto isShown = [&](const ListedRecord& record) {
        if (filter.withoutPlace && (!record.placeable || record.placed))
            return false;
        if (filter.year && record.dated && (*filter.year < record.firstYear || *filter.year > record.lastYear))
            return false;
        if (!filter.departments.empty() && std::ranges::find(filter.departments, record.department) == filter.departments.end())
            return false;
        return std::ranges::all_of(words, [&](const QString& word) { return record.folded.contains(word); });
    };
    std::vector<std::uint32_t> shown;
    for (std::size_t i = 0; i < list.records.size(); ++i)
        if (isShown(list.records[i]))
            shown.push_back(static_cast<std::uint32_t>(i));
    return shown;
}

} // namespace app
