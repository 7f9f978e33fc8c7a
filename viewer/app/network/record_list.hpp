// The records of one kind in the order of the list: a value, made off the window's thread.
#pragma once

#include "network/network.hpp"
#include "network/record_search.hpp"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app {

struct ListedRecord {
    std::int64_t key = 0;
    QString title;
    QString detail;         ///< at the right: the department, else whether a contract is covered
    QString under;          ///< a second line, of kinds whose titles are long: dates, numbers …
    std::string department; ///< empty where it has none
    std::uint32_t group = 0;
    std::string date; ///< ISO 8601, by which those of a group are sorted before their titles; may be empty
    int firstYear = 0, lastYear = 9999;
    std::optional<int> reportYear; ///< of a figure: of the report it stands in, whatever year it is printed with
    bool dated = false, placed = false, placeable = false, draft = false;
    bool townOnly = false; ///< its place is the middle of its town
};

struct RecordGroup {
    QString name;
    std::string category;
};

struct RecordList {
    const geo::RecordKind* kind = nullptr;
    bool twoLined = false;             ///< its records have a second line
    std::vector<ListedRecord> records; ///< by group, then by date and by title as the language sorts
    std::vector<RecordGroup> groups;   ///< choices in the order of the field, others by name; none without a category
    std::vector<std::string> departments;
    geo::RecordSearch search; ///< over `records`, as their words are read
};

/// @param named records that those of the list refer to.
RecordList recordList(const geo::RecordKind& kind, std::vector<geo::NetworkRecord> records,
                      const std::vector<geo::NetworkRecord>& named = {});
/// Read from the register, with what its records refer to.
RecordList recordList(const geo::NetworkRegister& network, const geo::RecordKind& kind);

/// What is shown of a list.
struct RecordFilter {
    QString typed;           ///< words that all must be there
    std::optional<int> year; ///< records that speak of other years, in reports of other years, are left out
    std::vector<std::string> departments; ///< empty: all
    bool withoutPlace = false;            ///< only those that lack their point
    friend bool operator==(const RecordFilter&, const RecordFilter&) = default;
};
/// Indices into `list.records`, in their order.
std::vector<std::uint32_t> shownOf(const RecordList& list, const RecordFilter& filter);

} // namespace app
