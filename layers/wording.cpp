#include "wording.hpp"

#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace layers {
namespace {

using indicators::Language;

constexpr std::array<std::pair<const char*, const char*>, 17> numbers{{{"zéro", "no"},
                                                                       {"un", "one"},
                                                                       {"deux", "two"},
                                                                       {"trois", "three"},
                                                                       {"quatre", "four"},
                                                                       {"cinq", "five"},
                                                                       {"six", "six"},
                                                                       {"sept", "seven"},
                                                                       {"huit", "eight"},
                                                                       {"neuf", "nine"},
                                                                       {"dix", "ten"},
                                                                       {"onze", "eleven"},
                                                                       {"douze", "twelve"},
                                                                       {"treize", "thirteen"},
                                                                       {"quatorze", "fourteen"},
                                                                       {"quinze", "fifteen"},
                                                                       {"seize", "sixteen"}}};

/// Does French elide before it? A mute h is taken for granted: of the communes with neighbourhoods, the few with a
/// breathed one (Le Havre, Hautmont, Haubourdin, Hem, Hénin-Beaumont, Houilles) are listed.
bool elides(std::string_view name) {
    constexpr std::array<std::string_view, 9> breathed{"Haubourdin", "Hautmont", "Haguenau", "Ham",     "Harfleur",
                                                       "Hayange",    "Hem",      "Hénin",    "Houilles"};
    for (const auto word : breathed)
        if (name.starts_with(word))
            return false;
    constexpr std::array<std::string_view, 26> vowels{"A", "E", "I", "O", "U", "Y", "H", "a", "e", "i", "o", "u", "h",
                                                      "À", "Â", "É", "È", "Ê", "Î", "Ô", "Œ", "é", "è", "ê", "î", "ô"};
    for (const auto vowel : vowels)
        if (name.starts_with(vowel))
            return true;
    return false;
}

struct Joint {
    std::string_view printed, usual;
};
/// Small words that files capitalise, between other words.
constexpr std::array<Joint, 14> joints{{{" - ", " – "},
                                        {" De La ", " de la "},
                                        {" De L'", " de l’"},
                                        {" De ", " de "},
                                        {" Du ", " du "},
                                        {" Des ", " des "},
                                        {" D'", " d’"},
                                        {" Et ", " et "},
                                        {" La ", " la "},
                                        {" Le ", " le "},
                                        {" Les ", " les "},
                                        {" À ", " à "},
                                        {" Au ", " au "},
                                        {" En ", " en "}}};

void replaceAll(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

} // namespace

std::string numberWord(std::size_t number, Language language) {
    if (number >= numbers.size())
        return std::to_string(number);
    return language == Language::French ? numbers[number].first : numbers[number].second;
}

std::string ofPlace(const std::string& name, Language language) {
    if (language == Language::English)
        return name;
    if (name.starts_with("Le "))
        return "du " + name.substr(3);
    if (name.starts_with("Les "))
        return "des " + name.substr(4);
    return (elides(name) ? "d’" : "de ") + name;
}

std::string usualName(const std::string& published) {
    std::string name = published;
    for (const auto& [printed, usual] : joints)
        replaceAll(name, printed, usual);
    replaceAll(name, " – la ", " – La "); // an article that starts a name of its own
    replaceAll(name, " – le ", " – Le ");
    replaceAll(name, " – les ", " – Les ");
    replaceAll(name, "'", "’");
    return name;
}

double rounded(double value, int decimals) {
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

} // namespace layers
