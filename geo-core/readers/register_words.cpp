#include "readers/register_words.hpp"

#include "base/codes.hpp"
#include "readers/register_columns.hpp"
#include "readers/text_encoding.hpp"

#include <utility>

namespace geo {

std::optional<std::string> adherentType(std::string_view word) {
    const auto plain = folded(word);
    if (plain == "metropole")
        return "metropole";
    if (plain == "ca" || plain.find("agglomeration") != std::string::npos)
        return "ca";
    if (plain == "cc" || plain.find("communaute de communes") != std::string::npos)
        return "cc";
    if (plain == "ville" || plain == "commune")
        return "ville";
    if (plain == "gip" || plain == "association" || plain == "autre")
        return plain;
    return std::nullopt;
}

std::optional<std::string> supportLevel(std::string_view level, std::string_view workDone) {
    const auto plain = folded(level);
    const auto work = folded(workDone);
    // The whole evaluation made by the centre: said in the level, or in what was done under a reinforced support.
    if (plain.find("complete") != std::string::npos || plain.find("realisee") != std::string::npos ||
        work.find("realisation complete") != std::string::npos)
        return "realisation_complete";
    if (plain.find("renforce") != std::string::npos)
        return "appui_renforce";
    if (plain.empty() || plain == "standard" || plain == "appui" || plain.starts_with("etude") ||
        plain.starts_with("demarrage") || plain.starts_with("poursuite"))
        return "appui";
    return std::nullopt;
}

std::string programmeKind(std::string_view programme) {
    const auto plain = folded(programme);
    const auto speaksOf = [&](std::string_view words) { return plain.find(words) != std::string::npos; };
    if (speaksOf("cite educative"))
        return "cite_educative";
    if (speaksOf("etude"))
        return "etude";
    return plain.empty() || speaksOf("contrat") || speaksOf("quartiers 2030") ? "contrat_de_ville" : "autre";
}

std::string departmentWord(std::string_view text) {
    constexpr std::pair<std::string_view, const char*> names[] = {
        {"ariege", "09"},         {"aude", "11"}, {"aveyron", "12"},         {"gard", "30"},
        {"haute garonne", "31"},  {"gers", "32"}, {"herault", "34"},         {"lot", "46"},
        {"lozere", "48"},         {"tarn", "81"}, {"hautes pyrenees", "65"}, {"pyrenees orientales", "66"},
        {"tarn et garonne", "82"}};
    const auto plain = plainHead(text);
    for (const auto& [name, code] : names)
        if (plain == name)
            return code;
    if (const auto start = plain.substr(0, plain.find(' ')); DepartmentCode::parse(start))
        return DepartmentCode::parse(start)->text();
    const auto open = text.find('('); // "Hérault (34)"
    if (open != std::string_view::npos)
        if (const auto code = DepartmentCode::parse(text.substr(open + 1, text.find(')', open) - open - 1)))
            return code->text();
    return std::string{text};
}

std::string slug(std::string_view text) {
    constexpr std::size_t longest = 48;
    auto plain = plainHead(text).substr(0, longest);
    std::erase_if(plain, [](char c) { return c != ' ' && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9'); });
    for (char& c : plain)
        c = c == ' ' ? '-' : c;
    return plain;
}

std::string plainContractName(std::string_view name) {
    auto plain = plainHead(name);
    for (bool cut = true; cut;) {
        cut = false;
        for (const std::string_view start :
             {"contrat de ville ", "communaute d agglomeration ", "communaute de communes ", "ca ", "cc ", "de ", "du ",
              "des ", "d ", "la ", "le ", "les ", "l "})
            if (plain.starts_with(start)) {
                plain.erase(0, start.size());
                cut = true;
            }
    }
    return plain;
}

} // namespace geo
