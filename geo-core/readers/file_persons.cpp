#include "readers/file_persons.hpp"

#include "readers/person_contacts.hpp"
#include "readers/person_names.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace geo {
namespace {

/// Words that are surnames of some and stand in most tables of an office: these alone name nobody.
constexpr std::array ordinary{"ville", "commune", "quartier", "centre", "maison", "mairie",    "pont",      "rue",
                              "cite",  "parc",    "les",      "des",    "aux",    "sur",       "sous",      "pour",
                              "avec",  "saint",   "sainte",   "maire",  "prefet", "president", "presidente"};

bool isWordByte(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80 || c == '-';
}

/// The words of a text with where they stand.
struct Word {
    std::size_t at = 0, size = 0;
};
std::vector<Word> wordsIn(std::string_view text) {
    std::vector<Word> words;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto from = i;
        while (i < text.size() && isWordByte(text[i]))
            ++i;
        if (i > from)
            words.push_back({from, i - from});
    }
    return words;
}

bool saysSomething(const std::string& word) {
    constexpr std::size_t shortest = 3;
    return word.size() >= shortest && std::ranges::find(ordinary, word) == ordinary.end() && !isDigits(word);
}

/// ASCII or accented (U+00C0 to U+00DE).
bool startsCapital(std::string_view word) {
    const auto first = static_cast<unsigned char>(word.empty() ? ' ' : word[0]);
    return (first >= 'A' && first <= 'Z') ||
           (first == 0xC3 && word.size() > 1 && static_cast<unsigned char>(word[1]) <= 0x9E);
}

bool startsSmall(std::string_view word) { return !word.empty() && word[0] >= 'a' && word[0] <= 'z'; }

} // namespace

void FilePersons::add(std::string_view surname, std::string_view givenName) {
    for (const auto& [text, names] : {std::pair{surname, &m_surnames}, {givenName, &m_givenNames}})
        for (const auto& [at, size] : wordsIn(text))
            if (auto word = folded(text.substr(at, size)); saysSomething(word) && !isCivility(text.substr(at, size)))
                names->insert(std::move(word));
}

void FilePersons::addWhole(std::string_view cell) {
    constexpr std::size_t mostWords = 5;
    for (const auto& entry : splitList(cell, ",;/\n")) {
        const auto name = std::string_view{entry}.substr(0, entry.find('('));
        std::vector<std::string> words;
        bool titled = false; // "Mme Vouzelle": one word is a surname only then
        for (const auto& word : splitList(name, " "))
            titled = titled || isCivility(word);
        for (const auto& [at, size] : wordsIn(name))
            if (const auto word = name.substr(at, size); !isCivility(word) && !startsSmall(word))
                words.emplace_back(word);
        if (titled && !words.empty())
            add(words.back(), {});
        if (words.size() < 2 || words.size() > mostWords)
            continue;
        // "Zoé Vouzelle", "VOUZELLE Zoé": the given name is the one in the list, else the first.
        auto given = std::ranges::find_if(words, isGivenName);
        if (given == words.end())
            given = words.begin();
        const auto givenName = *given;
        words.erase(given);
        for (const auto& word : words)
            add(word, givenName);
    }
}

void FilePersons::addTitled(std::string_view cell) {
    // Nearly all cells have none of these: no words are made of them.
    if (cell.find("M.") == cell.npos && cell.find("Mme") == cell.npos && cell.find("Mlle") == cell.npos &&
        cell.find("Madame") == cell.npos && cell.find("Monsieur") == cell.npos && cell.find("Mr") == cell.npos)
        return;
    const auto words = splitList(cell, " ,;()\n");
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!isCivility(words[i]))
            continue;
        std::size_t end = i + 1; // "Mme Zoé Vouzelle": the last one is the surname
        while (end < words.size() && end < i + 4 && startsCapital(words[end]))
            ++end;
        if (end > i + 1)
            add(words[end - 1], end > i + 2 ? words[i + 1] : std::string{});
    }
}

std::string FilePersons::without(const std::string& text, bool freeWords, int& removed) const {
    if (empty())
        return text;
    const auto words = wordsIn(text);
    std::vector<bool> isSurname(words.size()), isGiven(words.size());
    bool any = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto word = std::string_view{text}.substr(words[i].at, words[i].size);
        if (startsSmall(word))
            continue;
        const auto plain = folded(word);
        isSurname[i] = m_surnames.contains(plain);
        isGiven[i] = m_givenNames.contains(plain);
        any = any || isSurname[i] || (isGiven[i] && freeWords);
    }
    if (!any)
        return text;
    std::string out;
    std::size_t from = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool beside = (i > 0 && isSurname[i - 1]) || (i + 1 < words.size() && isSurname[i + 1]);
        if (!isSurname[i] && !(isGiven[i] && (freeWords || beside)))
            continue;
        const bool goesOn =
            out.ends_with("…") && trimmed(std::string_view{text}.substr(from, words[i].at - from)).empty();
        if (!goesOn) {
            out += text.substr(from, words[i].at - from) + "…";
            ++removed;
        }
        from = words[i].at + words[i].size;
    }
    return out + text.substr(from);
}

std::string withoutPersonsOf(const FilePersons& persons, const std::string& text, bool freeWords, int& removed) {
    auto kept = text; // names with their civility first: alone it would be left standing
    const auto words = splitList(kept, " (");
    if (freeWords || std::ranges::any_of(words, [](const auto& word) { return isCivility(word); }))
        kept = withoutPersons(kept, removed);
    kept = persons.without(kept, freeWords, removed);
    kept = withoutContacts(kept, removed, freeWords);
    return kept;
}

void cleanAnomalies(std::vector<Anomaly>& anomalies, const FilePersons& persons) {
    int removed = 0;
    for (auto& anomaly : anomalies) {
        for (auto& example : anomaly.examples)
            example = withoutPersonsOf(persons, example, false, removed);
        for (auto* message : {&anomaly.what, &anomaly.action})
            for (auto& value : message->values)
                if (auto* text = std::get_if<std::string>(&value))
                    *text = withoutPersonsOf(persons, *text, false, removed);
    }
}

} // namespace geo
