#include "readers/person_names.hpp"

#include "readers/family.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace geo {

namespace {

// Given names that open an entry of a list of partners: the most frequent in France since 1930 (INSEE, fichier des
// prénoms).
constexpr std::array givenNames = {
    "adrien",       "agnes",        "alain",      "albert",      "alexandre",   "alexandra",     "alice",
    "amelie",       "andre",        "anne",       "annie",       "antoine",     "arnaud",        "aurelie",
    "aurelien",     "beatrice",     "benjamin",   "benoit",      "bernard",     "brigitte",      "bruno",
    "camille",      "carole",       "caroline",   "catherine",   "cecile",      "celine",        "chantal",
    "charles",      "charlotte",    "christian",  "christiane",  "christine",   "christophe",    "claire",
    "claude",       "claudine",     "clement",    "colette",     "corinne",     "cyril",         "damien",
    "daniel",       "daniele",      "david",      "delphine",    "denis",       "denise",        "didier",
    "dominique",    "elisabeth",    "elise",      "emilie",      "emmanuel",    "emmanuelle",    "eric",
    "estelle",      "etienne",      "eve",        "fabien",      "fabienne",    "fabrice",       "fanny",
    "fatima",       "florence",     "florent",    "francis",     "francois",    "francoise",     "frederic",
    "frederique",   "genevieve",    "georges",    "gerard",      "gilbert",     "gilles",        "gregory",
    "guillaume",    "guy",          "helene",     "henri",       "herve",       "hugo",          "isabelle",
    "jacqueline",   "jacques",      "jean",       "jeanne",      "jean-claude", "jean-francois", "jean-louis",
    "jean-luc",     "jean-marc",    "jean-marie", "jean-michel", "jean-paul",   "jean-pierre",   "jerome",
    "jocelyne",     "joel",         "joseph",     "josiane",     "julie",       "julien",        "karim",
    "karine",       "kevin",        "laetitia",   "laura",       "laure",       "laurence",      "laurent",
    "lea",          "lionel",       "louis",      "louise",      "luc",         "lucie",         "ludovic",
    "manon",        "marc",         "marcel",     "margaux",     "marie",       "marie-claude",  "marie-christine",
    "marie-france", "marie-pierre", "marine",     "marion",      "marthe",      "martin",        "martine",
    "mathieu",      "mathilde",     "matthieu",   "maurice",     "max",         "michel",        "michele",
    "mireille",     "mohamed",      "monique",    "muriel",      "nadia",       "nathalie",      "nicolas",
    "nicole",       "odile",        "olivier",    "oceane",      "pascal",      "pascale",       "patrice",
    "patricia",     "patrick",      "paul",       "paulette",    "pauline",     "philippe",      "pierre",
    "rachid",       "raphael",      "raymond",    "regine",      "regis",       "remi",          "rene",
    "richard",      "robert",       "roger",      "roland",      "romain",      "sabine",        "samia",
    "samir",        "sandra",       "sandrine",   "sarah",       "sebastien",   "serge",         "severine",
    "simon",        "simone",       "solange",    "sonia",       "sophie",      "stephane",      "stephanie",
    "sylvain",      "sylvie",       "therese",    "thierry",     "thomas",      "valerie",       "vanessa",
    "veronique",    "victor",       "vincent",    "virginie",    "xavier",      "yann",          "yannick",
    "yves",         "yvette",       "yvonne"};

constexpr std::array civilities = {"m.",           "mm.",   "mr",       "mr.",     "mme",      "mmes",
                                   "mlle",         "mlles", "monsieur", "madame",  "mesdames", "messieurs",
                                   "mademoiselle", "dr",    "dr.",      "docteur", "pr.",      "professeur"};

/// A word starts with a capital letter, accented ones included (U+00C0 to U+00DE, Œ).
bool capitalised(std::string_view word) {
    if (word.empty())
        return false;
    const auto first = static_cast<unsigned char>(word[0]);
    if (first >= 'A' && first <= 'Z')
        return true;
    const auto second = word.size() > 1 ? static_cast<unsigned char>(word[1]) : 0U;
    return (first == 0xC3 && second >= 0x80 && second <= 0x9E) || (first == 0xC5 && second == 0x92);
}

/// "F.", "J.-P.": a capital and a point.
bool isInitial(std::string_view word) {
    if (!word.ends_with('.') || !capitalised(word))
        return false;
    const auto letters = std::count_if(word.begin(), word.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80 && c != '.' && c != '-';
    });
    return letters == std::count(word.begin(), word.end(), '.') && letters <= 2;
}

std::vector<std::string> wordsOf(std::string_view text) { return splitList(text, " "); }

bool isParticle(std::string_view word) {
    const auto lower = folded(word);
    return lower == "de" || lower == "du" || lower == "des" || lower == "la" || lower == "le" || lower == "d'" ||
           lower == "el" || lower == "ben";
}

/// Where the name that starts at word i ends (one past), or i if none starts there.
std::size_t nameEnd(const std::vector<std::string>& words, std::size_t i) {
    std::size_t at = i;
    while (at < words.size() && (isCivility(words[at]) || isInitial(words[at])))
        ++at;
    if (at == i)
        return i;
    const auto surname = at;
    while (at < words.size() &&
           (capitalised(words[at]) || (isParticle(words[at]) && at + 1 < words.size() && capitalised(words[at + 1]))))
        ++at;
    return at > surname ? at : i;
}

/// One entry of a list, without brackets. Names go, the other words stay.
std::string entryWithout(std::string_view entry, int& removed) {
    const auto words = wordsOf(entry);
    const bool fullName = (words.size() == 2 || words.size() == 3) && isGivenName(words[0]) &&
                          std::all_of(words.begin(), words.end(), [](const auto& w) { return capitalised(w); });
    if (fullName) {
        ++removed;
        return {};
    }
    std::string kept;
    for (std::size_t i = 0; i < words.size();) {
        const auto end = nameEnd(words, i);
        if (end > i) {
            ++removed;
            i = end;
            continue;
        }
        kept += (kept.empty() ? "" : " ") + words[i++];
    }
    return kept;
}

/// The entries between separators, each cleaned; a separator stays with the entry after it.
std::string listWithout(std::string_view list, int& removed) {
    std::string kept;
    std::size_t from = 0;
    char before = 0;
    while (from <= list.size()) {
        const auto to = std::min(list.find_first_of(",;/", from), list.size());
        const auto entry = trimmed(list.substr(from, to - from));
        int here = 0;
        const auto clean = entryWithout(entry, here);
        const auto& text = here > 0 ? clean : std::string{entry};
        if (!text.empty()) {
            if (!kept.empty())
                kept += before == ',' ? ", " : before == ';' ? " ; " : "/";
            kept += text;
        }
        removed += here;
        before = to < list.size() ? list[to] : before;
        from = to + 1;
    }
    return kept;
}

} // namespace

bool isCivility(std::string_view word) {
    const auto lower = folded(word);
    return std::any_of(civilities.begin(), civilities.end(), [&](auto c) { return lower == c; });
}

bool isGivenName(std::string_view word) {
    const auto lower = folded(word);
    return capitalised(word) &&
           std::any_of(givenNames.begin(), givenNames.end(), [&](auto name) { return lower == name; });
}

std::string withoutPersons(std::string_view text, int& removed) {
    std::string out;
    int here = 0;
    std::size_t from = 0;
    // What is in brackets is a list of its own; what is left of it goes back into brackets.
    while (from < text.size()) {
        const auto open = std::min(text.find('(', from), text.size());
        out += text.substr(from, open - from);
        if (open == text.size())
            break;
        const auto close = std::min(text.find(')', open), text.size());
        const auto inner = text.substr(open + 1, close - open - 1);
        int inside = 0;
        const auto kept = listWithout(inner, inside);
        if (inside == 0)
            out += text.substr(open, close + 1 - open);
        else if (!kept.empty())
            out += "(" + kept + ")";
        here += inside;
        from = close + 1;
    }
    int outside = 0;
    const auto list = listWithout(out, outside);
    removed += here + outside;
    if (outside > 0)
        return list;
    return here > 0 ? std::string{trimmed(out)} : std::string{text};
}

bool isPersonColumn(std::string_view name) {
    static const std::vector<std::string_view> patterns{
        "prenom*",    "nom_famille*", "nom_naissance*", "nom_usage*",      "nom_contact*", "civilite*",
        "email*",     "e_mail*",      "e-mail*",        "mail*",           "courriel*",    "telephone*",
        "tel",        "tel_*",        "portable*",      "mobile*",         "fax*",         "contact*",
        "patronyme*", "nom_prenom*",  "nom_et_prenom*", "date_naissance*", "naissance*",   "responsable*",
        "referent*",  "president*",   "maire"};
    return fitsAny(folded(name), patterns);
}

} // namespace geo
