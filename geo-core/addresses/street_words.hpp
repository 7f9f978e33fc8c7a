// Names of streets and communes as people write them, made comparable.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// What tells a street from others, folded: no accents, capitals, apostrophes, hyphens or articles, abbreviations
/// written out, numbers as digits. "Av. du Gal-de-Gaulle": way "avenue", words "general", "gaulle".
struct StreetWords {
    std::string way;                ///< the kind of way; empty where the name does not start with one
    std::vector<std::string> words; ///< of a name that is nothing but a way ("Grande Rue", "Le Quai"): its own words
    bool empty() const { return way.empty() && words.empty(); }
    std::string text() const; ///< all of them, one space between
    friend bool operator==(const StreetWords&, const StreetWords&) = default;
};
StreetWords streetWords(std::string_view name);

/// "Paris 10e Arrondissement": "paris", "10"; "ST DENIS CEDEX 2": "saint", "denis".
std::vector<std::string> communeWords(std::string_view name);

/// Words of letters and digits, folded; "12bis" stays one word.
std::vector<std::string> plainWords(std::string_view text);

/// Is it a kind of way, written out or abbreviated? "av", "allée", "Bd".
bool isWay(std::string_view word);
bool isMonth(std::string_view word);   ///< written out or not, folded
bool isArticle(std::string_view word); ///< de, du, la, l, sur …, folded

/// How alike two folded words are, 0 to 1: equal; an initial or a beginning; one or two letters wrong.
double likeness(std::string_view typed, std::string_view published);
/// The same of two streets: what each says that the other does not counts against it, the kind of way a little.
double streetLikeness(const StreetWords& asked, const StreetWords& published);

/// Text that was made UTF-8 twice, once more as it was written ("AllÃ©e": "Allée"); other text as it is.
std::string decodedOnce(std::string_view text);

} // namespace geo
