#include "addresses/street_words.hpp"

#include "readers/text_encoding.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace geo {
namespace {

using Dictionary = std::unordered_map<std::string_view, std::string_view>;

/// Kinds of ways by what La Poste, the tax office and people write; the words written out stand for themselves.
const Dictionary& ways() {
    static const Dictionary all{
        {"all", "allee"},      {"allees", "allee"},  {"av", "avenue"},          {"ave", "avenue"},
        {"aven", "avenue"},    {"bd", "boulevard"},  {"bld", "boulevard"},      {"blvd", "boulevard"},
        {"boul", "boulevard"}, {"bvd", "boulevard"}, {"car", "carrefour"},      {"carr", "carrefour"},
        {"ch", "chemin"},      {"che", "chemin"},    {"chem", "chemin"},        {"chs", "chaussee"},
        {"cor", "corniche"},   {"crs", "cours"},     {"dom", "domaine"},        {"esc", "escalier"},
        {"esp", "esplanade"},  {"fbg", "faubourg"},  {"fg", "faubourg"},        {"ham", "hameau"},
        {"imp", "impasse"},    {"jard", "jardin"},   {"ld", "lieu dit"},        {"lot", "lotissement"},
        {"mte", "montee"},     {"mtee", "montee"},   {"pas", "passage"},        {"pass", "passage"},
        {"pl", "place"},       {"plc", "place"},     {"prom", "promenade"},     {"prv", "parvis"},
        {"q", "quai"},         {"qu", "quai"},       {"qua", "quartier"},       {"quart", "quartier"},
        {"r", "rue"},          {"res", "residence"}, {"resid", "residence"},    {"rle", "ruelle"},
        {"rpt", "rond point"}, {"rte", "route"},     {"sen", "sente"},          {"sent", "sentier"},
        {"sq", "square"},      {"tra", "traverse"},  {"trav", "traverse"},      {"ven", "venelle"},
        {"vge", "village"},    {"vla", "villa"},     {"za", "zone artisanale"}, {"zi", "zone industrielle"}};
    return all;
}

const std::unordered_set<std::string_view>& writtenOutWays() {
    static const std::unordered_set<std::string_view> all{
        "allee",   "autoroute", "avenue",  "boucle", "boulevard", "carrefour",   "chaussee",  "chemin",    "cite",
        "clos",    "corniche",  "cote",    "cour",   "cours",     "domaine",     "escalier",  "esplanade", "faubourg",
        "galerie", "hameau",    "impasse", "jardin", "lieu",      "lotissement", "mail",      "montee",    "parc",
        "parvis",  "passage",   "place",   "pont",   "port",      "porte",       "promenade", "quai",      "quartier",
        "rampe",   "residence", "rocade",  "rond",   "route",     "rue",         "ruelle",    "sente",     "sentier",
        "square",  "traverse",  "venelle", "villa",  "village",   "voie",        "zone"};
    return all;
}

/// Words inside names.
const Dictionary& shortened() {
    static const Dictionary all{
        {"st", "saint"},          {"ste", "sainte"},      {"sts", "saints"},      {"stes", "saintes"},
        {"gal", "general"},       {"gen", "general"},     {"gnl", "general"},     {"mal", "marechal"},
        {"cdt", "commandant"},    {"cmdt", "commandant"}, {"cne", "capitaine"},   {"cap", "capitaine"},
        {"col", "colonel"},       {"lt", "lieutenant"},   {"sgt", "sergent"},     {"adj", "adjudant"},
        {"aml", "amiral"},        {"pr", "professeur"},   {"prof", "professeur"}, {"pdt", "president"},
        {"pres", "president"},    {"dr", "docteur"},      {"doct", "docteur"},    {"mgr", "monseigneur"},
        {"chan", "chanoine"},     {"ing", "ingenieur"},   {"min", "ministre"},    {"mme", "madame"},
        {"mlle", "mademoiselle"}, {"fres", "freres"},     {"frs", "freres"},      {"gd", "grand"},
        {"grd", "grand"},         {"gds", "grands"},      {"gde", "grande"},      {"gr", "grande"},
        {"gdes", "grandes"},      {"pt", "petit"},        {"pte", "petite"},      {"pts", "petits"},
        {"vx", "vieux"},          {"mt", "mont"},         {"nd", "notre dame"},   {"fg", "faubourg"},
        {"fbg", "faubourg"},      {"div", "division"},    {"rep", "republique"},  {"lib", "liberation"}};
    return all;
}

const Dictionary& months() {
    static const Dictionary all{{"janvier", "janvier"}, {"janv", "janvier"},        {"fevrier", "fevrier"},
                                {"fev", "fevrier"},     {"fevr", "fevrier"},        {"mars", "mars"},
                                {"avril", "avril"},     {"avr", "avril"},           {"mai", "mai"},
                                {"juin", "juin"},       {"juillet", "juillet"},     {"juil", "juillet"},
                                {"aout", "aout"},       {"septembre", "septembre"}, {"sept", "septembre"},
                                {"octobre", "octobre"}, {"oct", "octobre"},         {"novembre", "novembre"},
                                {"nov", "novembre"},    {"decembre", "decembre"},   {"dec", "decembre"}};
    return all;
}

const std::unordered_map<std::string_view, int>& numberWords() {
    static const std::unordered_map<std::string_view, int> all{
        {"premier", 1},   {"premiere", 1},   {"ier", 1},       {"deux", 2},     {"deuxieme", 2},  {"ii", 2},
        {"trois", 3},     {"troisieme", 3},  {"iii", 3},       {"quatre", 4},   {"quatrieme", 4}, {"iv", 4},
        {"cinq", 5},      {"cinquieme", 5},  {"six", 6},       {"sixieme", 6},  {"vi", 6},        {"sept", 7},
        {"septieme", 7},  {"vii", 7},        {"huit", 8},      {"huitieme", 8}, {"viii", 8},      {"neuf", 9},
        {"neuvieme", 9},  {"ix", 9},         {"dix", 10},      {"dixieme", 10}, {"onze", 11},     {"onzieme", 11},
        {"xi", 11},       {"douze", 12},     {"douzieme", 12}, {"xii", 12},     {"treize", 13},   {"xiii", 13},
        {"quatorze", 14}, {"xiv", 14},       {"quinze", 15},   {"xv", 15},      {"seize", 16},    {"xvi", 16},
        {"xvii", 17},     {"xviii", 18},     {"vingt", 20},    {"xx", 20},      {"xxiii", 23},    {"trente", 30},
        {"quarante", 40}, {"cinquante", 50}, {"soixante", 60}};
    return all;
}

/// "1er", "2e", "10eme": the digits.
std::optional<std::string_view> ordinal(std::string_view word) {
    const auto end = word.find_first_not_of("0123456789");
    if (end == 0 || end == std::string_view::npos)
        return std::nullopt;
    static constexpr std::array endings{"er", "ere", "e", "eme", "ieme", "nd", "nde"};
    const auto rest = word.substr(end);
    return std::ranges::any_of(endings, [&](std::string_view one) { return one == rest; })
               ? std::optional{word.substr(0, end)}
               : std::nullopt;
}

std::string_view withoutZeros(std::string_view digits) {
    const auto at = digits.find_first_not_of('0');
    return at == std::string_view::npos ? digits : digits.substr(at);
}

/// May a number word go on the one before: dix-sept, vingt-quatre, soixante-douze, quatre-vingt?
bool goesOn(int before, int now) {
    return (before == 10 && now >= 7 && now <= 9) || (before >= 20 && before <= 50 && now < 10) ||
           (before == 60 && now < 20);
}

/// Words written out, one after the other.
class Words {
public:
    void add(std::string_view word) {
        if (const auto month = months().find(word); month != months().end() && m_number)
            return push(month->second, false);
        if (const auto number = numberWords().find(word); number != numberWords().end())
            return addNumber(number->second);
        if (const auto digits = ordinal(word))
            return push(withoutZeros(*digits), true);
        if (isDigits(word)) {
            const bool year = word.size() == 2 && !m_out.empty() && months().contains(m_out.back());
            return push(year ? "19" + std::string{word} : std::string{withoutZeros(word)}, true);
        }
        const auto found = shortened().find(word);
        for (const auto& part : splitList(found == shortened().end() ? word : found->second, " "))
            push(part, false);
    }
    void end() { m_inWords = 0; } ///< what follows is no part of a number before it
    std::vector<std::string> take() { return std::move(m_out); }

private:
    void push(std::string_view word, bool number) {
        m_out.emplace_back(word);
        m_number = number;
        m_inWords = 0;
    }
    void addNumber(int value) {
        if (m_inWords == 4 && value == 20)
            value = 80;
        else if (goesOn(m_inWords, value))
            value += m_inWords;
        else
            m_inWords = 0;
        if (m_inWords != 0)
            m_out.pop_back();
        push(std::to_string(value), true);
        m_inWords = value;
    }
    std::vector<std::string> m_out;
    bool m_number = false; ///< the last one is a number
    int m_inWords = 0;     ///< its value where it was written in words
};

/// The bytes of Windows-1252 as characters of UTF-8, the other way round.
const std::unordered_map<std::string, char>& bytesByCharacter() {
    static const auto all = [] {
        std::unordered_map<std::string, char> bytes;
        for (int byte = 0x80; byte <= 0xFF; ++byte) {
            const char one = static_cast<char>(byte);
            bytes.emplace(fromWindows1252({&one, 1}), one);
        }
        return bytes;
    }();
    return all;
}

std::size_t lengthOfCharacter(char first) {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

} // namespace

std::vector<std::string> plainWords(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    const auto plain = folded(text);
    for (std::size_t i = 0; i < plain.size();) {
        const char c = plain[i];
        const auto length = std::min(lengthOfCharacter(c), plain.size() - i);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += c;
        else if (c != '\xCC') // an accent of its own, after its letter
            end();
        i += length;
    }
    end();
    return words;
}

bool isArticle(std::string_view word) {
    static const std::unordered_set<std::string_view> all{"a", "au", "aux", "d",   "de",  "des", "du",   "en", "et",
                                                          "l", "la", "le",  "les", "lez", "s",   "sous", "sur"};
    return all.contains(word);
}

bool isMonth(std::string_view word) { return months().contains(word); }

bool isWay(std::string_view word) {
    const auto plain = folded(word);
    return ways().contains(plain) || writtenOutWays().contains(plain);
}

std::string StreetWords::text() const {
    std::string out = way;
    for (const auto& word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

StreetWords streetWords(std::string_view name) {
    auto plain = plainWords(name);
    StreetWords street;
    Words words;
    std::size_t at = 0;
    while (at + 1 < plain.size() && isArticle(plain[at]))
        ++at;
    if (at + 1 < plain.size()) { // a way alone is a name
        if (const auto way = ways().find(plain[at]); way != ways().end()) {
            const auto parts = splitList(way->second, " ");
            street.way = parts.front();
            if (parts.size() > 1)
                words.add(parts.back());
            ++at;
        } else if (writtenOutWays().contains(plain[at])) {
            street.way = plain[at++];
        }
    }
    const auto hasOther = std::any_of(plain.begin() + static_cast<std::ptrdiff_t>(std::min(at, plain.size())),
                                      plain.end(), [](const auto& word) { return !isArticle(word); });
    for (; at < plain.size(); ++at) {
        if (!isArticle(plain[at]) || !hasOther)
            words.add(plain[at]);
        else
            words.end();
    }
    street.words = words.take();
    return street;
}

std::vector<std::string> communeWords(std::string_view name) {
    std::vector<std::string> out;
    for (const auto& word : plainWords(name)) {
        if (word == "cedex")
            break;
        static const std::unordered_set<std::string_view> arrondissement{"arrondissement", "arr", "arrt", "arrdt",
                                                                         "ardt"};
        if (isArticle(word) || arrondissement.contains(word))
            continue;
        const auto number = ordinal(word);
        const auto saint = word == "st" || word == "ste" ? shortened().find(word) : shortened().end();
        if (number || isDigits(word))
            out.emplace_back(withoutZeros(number.value_or(word)));
        else
            out.emplace_back(saint == shortened().end() ? std::string_view{word} : saint->second);
    }
    return out;
}

std::string decodedOnce(std::string_view text) {
    if (isAscii(text) || !isUtf8(text))
        return std::string{text};
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto length = std::min(lengthOfCharacter(text[i]), text.size() - i);
        if (length == 1) {
            out += text[i];
        } else {
            const auto byte = bytesByCharacter().find(std::string{text.substr(i, length)});
            if (byte == bytesByCharacter().end())
                return std::string{text};
            out += byte->second;
        }
        i += length;
    }
    return isUtf8(out) ? out : std::string{text};
}

} // namespace geo
