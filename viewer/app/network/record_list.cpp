#include "record_list.hpp"

#include "activity.hpp"
#include "record_words.hpp"
#include "text.hpp"

#include <QCollator>
#include <QCoreApplication>
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

/// Contracts stand under their department already.
QString detailOf(const geo::NetworkRecord& record) {
    if (record.kind->id == "contracts")
        return record.at("covered_by").empty() ? QCoreApplication::translate("app", "not covered")
                                               : QCoreApplication::translate("app", "covered");
    for (const auto* id : {"department", "as_of"})
        if (const auto at = record.kind->find(id); at && !record.values[*at].empty())
            return valueText(record.kind->fields[*at], record.values[*at]);
    return {};
}

std::string dateOf(const geo::NetworkRecord& record) {
    for (const auto* id : {"start_date", "date", "start"})
        if (record.kind->find(id))
            return record.at(id);
    return {};
}

/// Kinds that are not named by a name, but by a sentence, which says too little in a narrow list.
bool isTwoLined(const geo::RecordKind& kind) { return kind.title != "name"; }

ListedRecord listed(const geo::NetworkRecord& record, paint::RecordReader& reader) {
    ListedRecord one;
    one.key = record.key;
    const auto& title = record.kind->field(record.kind->title);
    one.title = title.type == geo::FieldType::Reference ? reader.brief(record, title) : titleOf(record);
    if (isTwoLined(*record.kind)) {
        one.under = reader.line(record);
        one.date = dateOf(record);
    } else {
        one.detail = detailOf(record);
    }
    if (record.kind->find("department"))
        one.department = record.at("department");
    if (const auto years = yearsOf(record)) {
        one.dated = true;
        one.firstYear = years->first;
        one.lastYear = years->last;
    }
    if (record.kind->id == "figures")
        one.reportYear = layers::reportYear(record);
    if (one.reportYear && !one.dated) { // printed without a year: that of its report
        one.dated = true;
        one.firstYear = one.lastYear = *one.reportYear;
    }
    one.draft = record.kind->find("draft") && record.flag("draft");
    one.placeable = record.kind->placed;
    one.placed = one.placeable && record.lonLat().has_value();
    one.townOnly = one.placed && record.at("precision") == "approximate town-centre";
    return one;
}

std::vector<std::uint32_t> orderOf(const std::vector<ListedRecord>& records, const QCollator& collator) {
    std::vector<QCollatorSortKey> keys;
    keys.reserve(records.size());
    for (const auto& record : records)
        keys.push_back(collator.sortKey(record.title));
    std::vector<std::uint32_t> order(records.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        if (records[a].group != records[b].group)
            return records[a].group < records[b].group;
        if (records[a].date != records[b].date)
            return records[b].date.empty() || (!records[a].date.empty() && records[a].date < records[b].date);
        return keys[a].compare(keys[b]) < 0;
    });
    return order;
}

/// Choices are found by their labels, records named by another by its title.
void readAsShown(geo::NetworkRecord& record, const QString& title) {
    for (std::size_t i = 0; i < record.values.size(); ++i)
        if (const auto& field = record.kind->fields[i]; field.type == geo::FieldType::Choice)
            record.values[i] = valueText(field, record.values[i]).toStdString();
    record.set(record.kind->title, record.title() + ' ' + title.toStdString());
}

std::map<std::string, std::uint32_t> addGroups(RecordList& list, const std::vector<geo::NetworkRecord>& records,
                                               const QCollator& collator) {
    std::map<std::string, std::uint32_t> at;
    if (list.kind->category.empty())
        return at;
    std::set<std::string> categories;
    for (const auto& record : records)
        categories.insert(record.at(list.kind->category));
    list.groups = groupsOf(*list.kind, categories, collator);
    for (std::size_t i = 0; i < list.groups.size(); ++i)
        at[list.groups[i].category] = static_cast<std::uint32_t>(i);
    return at;
}

RecordList listOf(const geo::RecordKind& kind, std::vector<geo::NetworkRecord> records, paint::RecordReader& reader) {
    RecordList list;
    list.kind = &kind;
    list.twoLined = isTwoLined(kind);
    const auto collator = collatorOfWords();
    const auto groups = addGroups(list, records, collator);
    std::set<std::string> departments;
    std::vector<ListedRecord> unsorted;
    unsorted.reserve(records.size());
    for (const auto& record : records) {
        unsorted.push_back(listed(record, reader));
        if (!groups.empty())
            unsorted.back().group = groups.at(record.at(kind.category));
        departments.insert(unsorted.back().department);
    }
    departments.erase("");
    list.departments = {departments.begin(), departments.end()};
    std::vector<geo::NetworkRecord> words;
    words.reserve(records.size());
    list.records.reserve(records.size());
    for (const auto i : orderOf(unsorted, collator)) {
        words.push_back(std::move(records[i]));
        readAsShown(words.back(), unsorted[i].title);
        list.records.push_back(std::move(unsorted[i]));
    }
    list.search = geo::RecordSearch{words};
    return list;
}

} // namespace

RecordList recordList(const geo::RecordKind& kind, std::vector<geo::NetworkRecord> records,
                      const std::vector<geo::NetworkRecord>& named) {
    paint::RecordReader reader{named};
    return listOf(kind, std::move(records), reader);
}

RecordList recordList(const geo::NetworkRegister& network, const geo::RecordKind& kind) {
    paint::RecordReader reader{network};
    return listOf(kind, network.records(kind), reader);
}

std::vector<std::uint32_t> shownOf(const RecordList& list, const RecordFilter& filter) {
    const auto isShown = [&](const ListedRecord& record) {
        if (filter.withoutPlace && (!record.placeable || record.placed))
            return false;
        if (filter.year && record.dated && record.reportYear != filter.year &&
            (*filter.year < record.firstYear || *filter.year > record.lastYear))
            return false;
        return filter.departments.empty() ||
               std::ranges::find(filter.departments, record.department) != filter.departments.end();
    };
    std::vector<std::uint32_t> shown;
    for (const auto at : list.search.find(filter.typed.toStdString()))
        if (isShown(list.records[at]))
            shown.push_back(static_cast<std::uint32_t>(at));
    return shown;
}

} // namespace app
