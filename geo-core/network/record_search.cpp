#include "network/record_search.hpp"

#include "readers/text_encoding.hpp"

#include <cstring>
#include <numeric>

namespace geo {
namespace {

constexpr char between = '\n'; // folded words hold none

std::string oneLine(std::string text) {
    std::ranges::replace(text, between, ' ');
    return text;
}

/// The next place of `word` from `from` on; npos if there is none.
std::size_t next(std::string_view text, std::string_view word, std::size_t from) {
    const auto* at = static_cast<const char*>(memmem(text.data() + from, text.size() - from, word.data(), word.size()));
    return at ? static_cast<std::size_t>(at - text.data()) : std::string_view::npos;
}

} // namespace

RecordSearch::RecordSearch(const std::vector<NetworkRecord>& records) {
    m_ends.reserve(records.size());
    for (const auto& record : records) {
        for (std::size_t f = 0; f < record.values.size(); ++f) {
            const auto& field = record.kind->fields[f];
            const auto& value = record.values[f];
            if (value.empty() || field.type == FieldType::Degrees || field.type == FieldType::Flag)
                continue;
            m_text += oneLine(folded(value)) + ' ';
        }
        m_text += between;
        m_ends.push_back(m_text.size());
    }
}

std::vector<std::size_t> RecordSearch::find(std::string_view typed) const {
    auto words = splitList(folded(typed), " ");
    std::vector<std::size_t> found;
    if (words.empty()) {
        found.resize(m_ends.size());
        std::iota(found.begin(), found.end(), std::size_t{0});
        return found;
    }
    std::ranges::sort(words, std::greater{}, &std::string::size); // the longest is the rarest
    const std::string_view text{m_text};
    for (std::size_t at = next(text, words[0], 0); at != std::string_view::npos;) {
        const auto record = static_cast<std::size_t>(std::ranges::upper_bound(m_ends, at) - m_ends.begin());
        const auto start = record == 0 ? 0 : m_ends[record - 1];
        const auto own = text.substr(start, m_ends[record] - start);
        if (std::all_of(words.begin() + 1, words.end(), [&](const auto& word) { return own.find(word) != own.npos; }))
            found.push_back(record);
        at = next(text, words[0], m_ends[record]);
    }
    return found;
}

} // namespace geo
