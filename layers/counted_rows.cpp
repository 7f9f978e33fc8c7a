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

WantedCategories::WantedCategories(std::vector<std::string> only) : m_only{std::move(only)}, m_met(m_only.size()) {
    for (const auto& each : m_only)
        m_folded.push_back(geo::folded(each));
}

bool WantedCategories::operator()(std::string_view category) {
    const auto [at, isNew] = m_known.try_emplace(std::string{category}, m_only.empty());
    if (isNew) {
        const auto folded = geo::folded(category);
        for (std::size_t i = 0; i < m_only.size(); ++i)
            if (folded.starts_with(m_folded[i])) {
                m_met[i] = true;
                at->second = true;
            }
    }
    return at->second;
}

void WantedCategories::checkMet(const std::string& list) const {
    const auto missing = std::find(m_met.begin(), m_met.end(), false);
    if (missing == m_met.end())
        return;
    const auto& wanted = m_only[static_cast<std::size_t>(missing - m_met.begin())];
    std::vector<std::string> there;
    for (const auto& [category, isWanted] : m_known)
        if (!category.empty())
            there.push_back(category);
    std::ranges::sort(there);
    throw Error{Error::Code::Usage,
                {GEO_TR("no row of “%1” is of the category “%2”; there are %3"),
                 {list, wanted, nearWords(std::move(there), wanted)}}};
}

} // namespace layers
