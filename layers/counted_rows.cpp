#include "counted_rows.hpp"

#include "readers/text_encoding.hpp"

#include <algorithm>
#include <charconv>
#include <functional>

namespace layers {

using geo::Error;

ListName::ListName(std::string_view text) : family{text} {
    const auto at = text.rfind('@');
    if (at == std::string_view::npos)
        return;
    const auto digits = text.substr(at + 1);
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return;
    family = text.substr(0, at);
    year = number;
}

std::optional<geo::RecordSet> recordsNamed(const geo::Observatory& observatory, const std::string& list) {
    const ListName name{list};
    std::optional<geo::RecordSet> found; // several sets of a family may differ by their shape alone
    for (auto& set : observatory.records().all())
        if (set.shape == geo::RecordShape::Point && set.family == name.family &&
            (!name.year || set.dataYear == *name.year) && (!found || set.dataYear >= found->dataYear))
            found = std::move(set);
    return found;
}

std::string nearWords(std::vector<std::string> words, const std::string& wanted) {
    constexpr std::size_t enough = 5;
    const auto sought = geo::folded(wanted);
    const auto alike = [&](const std::string& word) {
        const auto other = geo::folded(word);
        return std::ranges::mismatch(other, sought).in1 - other.begin();
    };
    std::ranges::stable_sort(words, std::greater{}, alike);
    std::string near;
    for (std::size_t i = 0; i < std::min(words.size(), enough); ++i)
        near += (i > 0 ? ", " : "") + words[i];
    return words.size() > enough ? near + " …" : near;
}

std::string columnNamed(const std::vector<std::string>& columns, const std::string& wanted, const std::string& list) {
    const auto sought = geo::lowered(wanted);
    const auto found = std::ranges::find(columns, sought, geo::lowered);
    if (found == columns.end())
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” has no column “%2”; it has %3"), {list, wanted, nearWords(columns, wanted)}}};
    return *found;
}

std::string categoryColumn(const geo::RecordSet& set, const CountedListAsked& asked) {
    auto column = asked.by.empty() ? set.categoryColumn : columnNamed(set.columns, asked.by, asked.list);
    if (column.empty() && !asked.only.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("“%1” does not say which of its columns holds categories: name one of %2"),
                     {asked.list, nearWords(set.columns, {})}}};
    return column;
}

WantedCategories::WantedCategories(const CountedListAsked& asked, const std::set<std::string>& there)
    : m_all{asked.only.empty()} {
    for (const auto& wanted : asked.only) {
        const auto sought = geo::folded(wanted);
        std::vector<std::string> called, beginning;
        for (const auto& category : there)
            if (const auto folded = geo::folded(category); folded.starts_with(sought))
                (folded == sought ? called : beginning).push_back(category);
        const auto& found = called.empty() ? beginning : called;
        if (found.empty()) {
            std::vector<std::string> others{there.begin(), there.end()};
            std::erase(others, "");
            throw Error{Error::Code::Usage,
                        {GEO_TR("no row of “%1” is of the category “%2”; there are %3"),
                         {asked.list, wanted, nearWords(std::move(others), wanted)}}};
        }
        m_wanted.insert(found.begin(), found.end());
    }
}

WantedCategories wantedCategories(const geo::Observatory& observatory, const geo::RecordSet& set, const std::string& by,
                                  const CountedListAsked& asked, geo::Progress& progress) {
    std::set<std::string> there;
    if (!asked.only.empty() && !by.empty())
        observatory.records().forEach(
            set, std::vector{by}, [&](const geo::RecordRow& row) { there.emplace(row.cells.front()); }, progress);
    return {asked, there};
}

} // namespace layers
